"""What links to an entry, over the whole vault."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from editor.article.link_edits import links_to
from editor.workspace.entries import Entry
from editor.workspace.through import Through, at_once
from editor.workspace.workspace import Workspace


class Mentions(NamedTuple):
    """The entries that link to others, and how many links they hold in all."""

    entries: tuple[Entry, ...]
    links: int


def mentions_of(
    workspace: Workspace, paths: Collection[str], through: Through = at_once
) -> Mentions:
    """What links to the entries at `paths`; their own links to one another do not count.

    through: goes through all entries. Raises CalledOffError.
    """
    targets = frozenset(paths)
    index = workspace.links
    found: list[Entry] = []
    links = 0
    for entry in through(workspace.entries()):
        count = 0 if entry.path in targets else links_to(entry.text, targets, index, entry.path)
        if count:
            found.append(entry)
            links += count
    return Mentions(tuple(found), links)

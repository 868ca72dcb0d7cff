"""What a change of the vault did, in entries and fields: told to every view."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from editor.workspace.document import Cause
from editor.workspace.entries import Entry


class VaultNotice(NamedTuple):
    """What a change did, in entries and fields.

    paths: the entries it touched that are there. fields: the keys whose values differ, by path.
    bodies: entries whose article differs. added: entries that were not there before. removed:
    entries that are gone. renamed: the new path by the old one, which are among `added` and
    `removed`; what differs in such an entry differs from what it was. files: other files of the
    vault it touched, such as its settings and schemas; what they say may count for any entry.
    """

    cause: Cause
    paths: frozenset[str]
    fields: Mapping[str, frozenset[str]] = MappingProxyType({})
    bodies: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    renamed: Mapping[str, str] = MappingProxyType({})
    files: frozenset[str] = frozenset()


def changed_keys(before: Entry | None, after: Entry) -> frozenset[str]:
    """The keys of the fields that differ; all of them when there was no entry."""
    old = before.frontmatter.fields if before and before.frontmatter else {}
    new = after.frontmatter.fields if after.frontmatter else {}
    keys = old.keys() | new.keys()
    return frozenset(
        key
        for key in keys
        if key not in old or key not in new or old[key].source != new[key].source
    )


def is_sorted_otherwise(before: Entry, after: Entry) -> bool:
    """Whether an entry changed its collection or its place on the map."""
    return (before.collection, before.place, before.territory) != (
        after.collection,
        after.place,
        after.territory,
    )

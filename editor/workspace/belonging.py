"""Which of the files that changed on disk matter to an open vault."""

from __future__ import annotations

import os
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from editor.vault.scan import Seen
from editor.vault.sieve import IGNORE_FILE
from editor.workspace.settings import FILE, FOLDER, Collection


class Belonging(NamedTuple):
    """What changed in a vault, by vault-relative paths; whether it is there now is not looked at.

    entries: those that are entries or would be. files: others that the vault reads, such as its
    settings and schemas. again: whether the vault has to be looked through again, because a folder
    came or went, or what tells which files are left out.
    """

    entries: frozenset[str] = frozenset()
    files: frozenset[str] = frozenset()
    again: bool = False


def belonging(
    changed: Iterable[Path],
    root: Path,
    files: Mapping[str, Seen],
    collection_of: Callable[[str], Collection | None],
    knows: Container[str],
    *,
    is_copy: Callable[[str], bool] = lambda _path: False,
) -> Belonging:
    """What of the files and folders `changed` belongs to the vault in folder `root`.

    changed: absolute paths, as the system tells them. files: the vault's files as they were found.
    collection_of: that of an entry at a path. knows: other files that were read. is_copy: whether
    a file is one that a sync program left beside an entry.
    """
    by_real = {seen.real: path for path, seen in files.items()}
    folders = {folder for path in files for folder in _folders(path)}
    above = str(root).rstrip(os.sep) + os.sep
    entries: set[str] = set()
    others: set[str] = set()
    again = False
    for file in changed:
        absolute = os.path.normpath(file)
        path = by_real.get(absolute)
        if path is None:
            if not absolute.startswith(above):
                continue
            path = absolute[len(above) :].replace(os.sep, "/")
        if collection_of(path) is not None:
            entries.add(path)
        elif path in knows or path.startswith(f"{FOLDER}/") or is_copy(path):
            others.add(path)
        tells = path == FILE or path.rpartition("/")[2] == IGNORE_FILE
        again = again or tells or path in folders or Path(absolute).is_dir()
    return Belonging(frozenset(entries), frozenset(others), again)


def _folders(path: str) -> Iterator[str]:
    while path := path.rpartition("/")[0]:
        yield path

"""Looks at what the disk holds of files that changed, once they hold still.

Programs save in steps: a file is emptied and then written, or goes and another comes in its place.
What is in between is nobody's text. Meant for a thread of its own; nothing is changed here.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from editor.vault.scan import Scan
from editor.vault.sieve import IGNORE_FILE, Sieve
from editor.workspace.outside import Held, read_held
from editor.workspace.settings import FOLDER

if TYPE_CHECKING:
    from editor.vault.scan import Seen
    from editor.workspace.workspace import Workspace

# A file holds still when nothing of it changed from one look to the next.
_STILL_SECONDS = 0.2
# An empty file, and one that is gone, may be half of a save: they are looked at so many times.
_LOOKS_EMPTY = 5
_LOOKS_GONE = 2
_MOST_LOOKS = 10
# As long a git that is at work is waited for.
_GIT_SECONDS = 15.0

# What tells that a file was written: when, how much, and whether it is the same file.
Stamp = tuple[int, int, int]


class Wanted(NamedTuple):
    """What to look at. changed: absolute paths, as the system tells them. again: everything.

    stamps: the files as they were when they were looked at last, by their paths in the vault; None:
    as they were found.
    known: those of which a text is known. first: nothing was looked at before but the entries, when
    they were found: what other files were like then, nobody knows.
    """

    changed: frozenset[str]
    again: bool
    stamps: Mapping[str, Stamp] | None
    known: frozenset[str]
    first: bool = False


class Looked(NamedTuple):
    """What the disk holds. held: by path in the vault. files: others that changed, as pictures.

    stamps: all files as they are, where everything was looked at. moving: those that did not hold
    still. there: whether the vault's folder is; else nothing can be told of its files.
    """

    held: Mapping[str, Held] = {}
    files: frozenset[str] = frozenset()
    stamps: Mapping[str, Stamp] | None = None
    moving: frozenset[str] = frozenset()
    there: bool = True


def look(workspace: Workspace, wanted: Wanted, end: threading.Event) -> Looked:
    """Look at the files once they hold still, or `end` is set."""
    root = workspace.root
    _wait_for_git(root, end)
    belongs = workspace.belonging(map(Path, wanted.changed))
    paths = set(belongs.entries | belongs.files)
    files = frozenset(_others(root, wanted.changed))
    stamps = None
    if wanted.again or belongs.again:
        before = stamps_of(workspace.files) if wanted.stamps is None else wanted.stamps
        stamps = _stamps(workspace, wanted, before)
        differ = {path for path, stamp in stamps.items() if before.get(path) != stamp}
        if wanted.first:
            own = f"{FOLDER}/"
            differ = {p for p in differ if p in wanted.known or not p.startswith(own)}
        paths |= differ
        paths |= before.keys() - stamps.keys()
    held, moving = _settled(workspace, paths, end)
    if held:
        # What takes them in is brought in here, off the UI thread.
        import_module("editor.workspace.merging")
    # Looked at last: as long as the folder is there, what is missing was removed.
    there = root.is_dir()
    return Looked(held, files - held.keys(), stamps, moving, there)


def stamps_of(files: Mapping[str, Seen]) -> dict[str, Stamp]:
    """The stamps of files as they were found."""
    return {path: (seen.mtime_ns, seen.size, seen.inode) for path, seen in files.items()}


def _stamps(workspace: Workspace, wanted: Wanted, before: Mapping[str, Stamp]) -> dict[str, Stamp]:
    """The stamps of all files that are or may be of interest."""
    root, settings = workspace.root, workspace.settings
    scan = Scan(root, Sieve(root, settings.leave_out))
    found: dict[str, Stamp] = {}
    for pattern in (*(collection.entries for collection in settings.collections), "**/*.md"):
        found |= stamps_of({seen.path: seen for seen in scan.find(pattern)})
    try:
        own = [f"{FOLDER}/{name}" for name in os.listdir(root / FOLDER)]  # noqa: PTH208
    except OSError:
        own = []
    for path in (wanted.known | before.keys() | set(own)) - found.keys():
        stamp = _stamp(root / path)
        if stamp is not None:
            found[path] = stamp
    return found


def _settled(
    workspace: Workspace, paths: Iterable[str], end: threading.Event
) -> tuple[dict[str, Held], frozenset[str]]:
    """What the files hold, and those that did not hold still for as long as is waited."""
    root = workspace.root
    held: dict[str, Held] = {}
    before = {path: _stamp(root / path) for path in paths}
    looks = dict.fromkeys(before, 0)
    for _ in range(_MOST_LOOKS):
        if not looks or end.wait(_STILL_SECONDS):
            break
        for path in list(looks):
            stamp = _stamp(root / path)
            if stamp != before[path]:
                before[path], looks[path] = stamp, 0
                continue
            looks[path] += 1
            text = read_held(workspace, path)
            patience = _LOOKS_GONE if text is None else _LOOKS_EMPTY if text == "" else 1
            if looks[path] >= patience and _stamp(root / path) == stamp:
                held[path] = text
                del looks[path]
    return held, frozenset(looks)


def _stamp(file: Path) -> Stamp | None:
    try:
        status = file.stat()
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def _others(root: Path, changed: Iterable[str]) -> Iterator[str]:
    """Of files that changed, those that count and are no texts of the vault, by their paths."""
    from editor.article.pictures import PICTURE_ENDINGS

    above = str(root).rstrip(os.sep) + os.sep
    for absolute in changed:
        name = os.path.basename(absolute)  # noqa: PTH119 - many, and names only
        ending = os.path.splitext(name)[1].lower()  # noqa: PTH122
        if absolute.startswith(above) and (name == IGNORE_FILE or ending in PICTURE_ENDINGS):
            yield absolute[len(above) :].replace(os.sep, "/")


def _wait_for_git(root: Path, end: threading.Event) -> None:
    """Wait while git writes many files, as it does when it pulls."""
    repository = next((each for each in (root, *root.parents) if (each / ".git").is_dir()), None)
    if repository is None:
        return
    lock = repository / ".git" / "index.lock"
    until = time.monotonic() + _GIT_SECONDS
    try:
        # One that git left behind when it was killed holds up nobody.
        while time.time() - lock.stat().st_mtime < _GIT_SECONDS and time.monotonic() < until:
            if end.wait(_STILL_SECONDS):
                return
    except OSError:
        return

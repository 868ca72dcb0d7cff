"""Files that saving makes beside the file to be replaced, and those that a killed program left."""

from __future__ import annotations

import os
import re
import stat
import time
from collections.abc import Callable
from pathlib import Path

from editor.regex import regex
from editor.vault import raw

_MARK = "territory-editor.tmp"
_NAME = regex(rf"\..*\.[0-9a-f]{{12}}\.{re.escape(_MARK)}", re.DOTALL)
# Writing beside takes far less, on any disk and by any clock.
_OLD_SECONDS = 3600.0


def fresh_name(target: Path) -> Path:
    """A name beside `target` that no other file has, hidden and recognised later as ours."""
    return target.parent / f".{target.name[:40]}.{os.urandom(6).hex()}.{_MARK}"


def is_leftover(name: str) -> bool:
    """Whether a file's name is one that `fresh_name` gives."""
    return _NAME.fullmatch(name) is not None


def clean(folder: Path, older: float = _OLD_SECONDS) -> int:
    """Remove what a killed program left in a folder; gives how many files that were.

    Only plain files of this user that have such a name and were not touched for `older` seconds
    go: a younger one may be what another window is writing. What cannot be looked at stays.
    """
    return _clean(folder, lambda status: status.st_mtime < time.time() - older)


def clean_links(target: Path, status: os.stat_result) -> int:
    """Remove other names of the file `target` itself that a killed program left beside it."""
    return _clean(
        target.parent,
        lambda other: (other.st_dev, other.st_ino) == (status.st_dev, status.st_ino),
    )


def _clean(folder: Path, may_go: Callable[[os.stat_result], bool]) -> int:
    removed = 0
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if is_leftover(entry.name)]
    except OSError:
        return 0
    for name in names:
        file = folder / name
        try:
            status = file.lstat()
        except OSError:
            continue
        ours = not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
        if ours and stat.S_ISREG(status.st_mode) and may_go(status):
            removed += raw.remove(file)
    return removed

"""Another name for a file or a link, which no other file loses its own to."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from editor.vault import raw


def rename(source: Path, target: Path) -> None:
    """Move a file without writing over another. Raises OSError."""
    if is_other_spelling(source, target):
        source.rename(target)
    elif stat.S_ISLNK(source.lstat().st_mode):
        _move_link(source, target)
    else:
        _move_file(source, target)


def is_other_spelling(file: Path, other: Path) -> bool:
    """Whether `other` names `file` itself, in letters that the disk does not tell apart."""
    try:
        same = file.samefile(other) and not other.is_symlink()
        return same and other.name not in os.listdir(other.parent)  # noqa: PTH208 - names only
    except OSError:
        return False


def _move_file(source: Path, target: Path) -> None:
    try:
        # A link, unlike a rename, fails when another program was faster.
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        if not raw.is_there(target):  # a file system without links
            source.rename(target)
            return
        if not source.samefile(target):
            raise
        # A network drive that asked again was told of the first time that it had worked.
    _let_go(source, target)


def _move_link(source: Path, target: Path) -> None:
    """Move a symbolic link, which leads to the same file from its new folder too."""
    leads = source.readlink()
    if not leads.is_absolute() and source.parent != target.parent:
        there = os.path.normpath(source.parent / leads)
        leads = Path(os.path.relpath(there, target.parent))
    try:
        target.symlink_to(leads)
    except FileExistsError:
        raise
    except OSError:
        if not raw.is_there(target) or target.readlink() != leads:
            raise
    _let_go(source, target)


def _let_go(source: Path, target: Path) -> None:
    """Remove `source`, which is at `target` too by now; where that fails it is there alone."""
    try:
        source.unlink()
    except OSError:
        if raw.is_there(source):
            target.unlink()
            raise

"""The system's trash, as what makes and removes files knows it: a way in, and a way out again."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

Trash = Callable[[Path], Path | None]
"""Puts a file into the trash and gives where it lies there, if that is known. Raises OSError."""


def no_trash(_file: Path) -> Path | None:
    """The trash of a vault that was given none."""
    raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))


class Trashed(NamedTuple):
    """A file in the trash. lies: where; device, number: what the disk knows it by."""

    lies: Path
    device: int
    number: int


def trashed(lies: Path | None) -> Trashed | None:
    """What was just put into the trash and lies there at `lies`, if that is known."""
    if lies is None:
        return None
    try:
        status = lies.lstat()
    except OSError:
        return None
    return Trashed(lies, status.st_dev, status.st_ino)


def forget_copy(one: Trashed, file: Path) -> None:
    """Leave nothing of it in the trash where `file` is the same, byte for byte; else leave it.

    What lies at its place by now and was not put there by us stays too. Raises OSError.
    """
    try:
        here, there = file.lstat(), one.lies.lstat()
    except FileNotFoundError:
        return
    if (there.st_dev, there.st_ino) != (one.device, one.number):
        return
    if stat.S_ISLNK(here.st_mode) and stat.S_ISLNK(there.st_mode):
        same = file.readlink() == one.lies.readlink()
    else:
        plain = stat.S_ISREG(here.st_mode) and stat.S_ISREG(there.st_mode)
        same = (
            plain
            and here.st_size == there.st_size
            and file.read_bytes() == one.lies.read_bytes()
            and not os.path.samestat(here, there)
        )
    if same:
        forget(one.lies)


def forget(lies: Path) -> None:
    """What lay at `lies` in the trash is back: leave nothing of it there. Raises OSError."""
    lies.unlink(missing_ok=True)
    # What systems keep beside it says where it was, for whoever wants it back.
    notes = [lies.parent.with_name("info") / f"{lies.name}.trashinfo"]  # freedesktop.org
    if lies.name.startswith("$R"):  # Windows
        notes.append(lies.with_name(f"$I{lies.name[2:]}"))
    for note in notes:
        with suppress(OSError):
            note.unlink()

"""The system's trash, as what makes and removes files knows it: a way in, and a way out again."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

Trash = Callable[[Path], Path | None]
"""Puts a file into the trash and gives where it lies there, if that is known. Raises OSError."""


def no_trash(_file: Path) -> Path | None:
    """The trash of a vault that was given none."""
    raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))


def forget(trashed: Path) -> None:
    """What lay at `trashed` in the trash is back: leave nothing of it there. Raises OSError."""
    trashed.unlink(missing_ok=True)
    # What systems keep beside it says where it was, for whoever wants it back.
    notes = [trashed.parent.with_name("info") / f"{trashed.name}.trashinfo"]  # freedesktop.org
    if trashed.name.startswith("$R"):  # Windows
        notes.append(trashed.with_name(f"$I{trashed.name[2:]}"))
    for note in notes:
        with suppress(OSError):
            note.unlink()

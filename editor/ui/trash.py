"""The system's trash, through Qt, which knows those of all desktops."""

from __future__ import annotations

import errno
from pathlib import Path


def move_to_trash(file: Path) -> Path | None:
    """Put a file into the system's trash; gives where it lies there, if the system tells.

    Raises OSError where that is not possible.
    """
    # Imported when first needed: the first window removes nothing.
    from PySide6.QtCore import QFile, QStandardPaths

    # Qt makes the trash, but not the folder of a home that never held one.
    data = QStandardPaths.StandardLocation.GenericDataLocation
    Path(QStandardPaths.writableLocation(data)).mkdir(parents=True, exist_ok=True)
    removed = QFile(str(file))
    if not removed.moveToTrash():
        raise OSError(errno.EIO, removed.errorString(), str(file))
    lies = removed.fileName()
    return Path(lies) if lies and lies != str(file) else None

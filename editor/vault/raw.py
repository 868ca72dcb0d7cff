"""Files by the system's own calls: read whole, written whole, flushed to the disk.

All that saving asks of the system goes through functions of `os`, so that tests can make each
single call fail.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
# A pipe where a file is expected must not be waited for.
READ = os.O_RDONLY | _BINARY | getattr(os, "O_NONBLOCK", 0)
UPDATE = os.O_RDWR | _BINARY
CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY

# Said by systems that have no such thing, or do not let this file have it.
UNABLE = frozenset(
    {
        errno.EPERM,
        errno.EACCES,
        errno.EINVAL,
        errno.ENOSYS,
        errno.ENOTSUP,
        errno.EOPNOTSUPP,
        errno.EROFS,
    }
)
_AT_ONCE = 1 << 20


class Held(NamedTuple):
    """A file as it is on disk."""

    status: os.stat_result
    data: bytes


def read(path: Path) -> Held:
    """What a file is and holds. Raises OSError."""
    number = os.open(path, READ)
    try:
        status = os.fstat(number)
        return Held(status, read_from(number, status.st_size))
    finally:
        os.close(number)


def read_from(number: int, size: int) -> bytes:
    """All of an open file, of about `size` bytes. Raises OSError."""
    parts = []
    while part := os.read(number, max(size + 1, 4096)):
        parts.append(part)
        size = max(size - len(part), 0)
    return b"".join(parts)


def is_there(path: Path) -> bool:
    """Whether there is a file, folder or link of that name. Raises OSError when it is not known."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def write_to(number: int, data: bytes) -> None:
    """Write all of `data` where an open file stands. Raises OSError."""
    rest = memoryview(data)
    while rest:
        written = os.write(number, rest[:_AT_ONCE])
        if written <= 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rest = rest[written:]


def sync_folder(folder: Path) -> None:
    """Bring to the disk which names a folder has, where the system knows how. Raises OSError."""
    if sys.platform == "win32":  # folders cannot be opened there; its names are journalled
        return
    try:
        number = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    except OSError as error:
        if error.errno in UNABLE:  # it may be written but not listed
            return
        raise
    try:
        os.fsync(number)
    except OSError as error:
        if error.errno not in UNABLE:
            raise
    finally:
        close(number)


def close(number: int) -> None:
    """Close a file that was read, or whose contents are on the disk: nothing can be lost."""
    with suppress(OSError):
        os.close(number)


def remove(path: Path) -> bool:
    """Remove a file of ours; where that fails it is found later (see `leftovers`)."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True

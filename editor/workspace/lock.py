"""A lock on a file that the system takes back when its process dies, however it dies."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(number: int) -> None:
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)


_UNKNOWN = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP}


class Lock:
    """Whoever holds it is alive. It is held by this object, not by its process as a whole."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._number: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds it."""
        return self._number is not None

    def take(self) -> bool:
        """Take it unless somebody has it; the file is made where there is none.

        Where the file system knows no locks, everybody gets it. Raises OSError when the file
        cannot be opened.
        """
        if self._number is not None:
            return True
        # Not inherited by programs that are started: they may outlive this one.
        number = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(number)
            free = _is(self._file, number)  # else its holder removed it before it was locked
        except OSError as error:
            free = error.errno in _UNKNOWN
        if not free:
            os.close(number)
            return False
        self._number = number
        return True

    def release(self) -> None:
        """Let go of it."""
        if self._number is not None:
            with suppress(OSError):
                os.close(self._number)
            self._number = None


def _is(file: Path, number: int) -> bool:
    """Whether the open file `number` is still what lies at `file`."""
    return os.path.samestat(file.stat(), os.fstat(number))

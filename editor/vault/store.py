"""Files of the vault on disk: read whole, written whole."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from editor.vault import raw
from editor.vault.failures import ChangedOnDisk, SaveFailed, UnreadableFile, reason
from editor.vault.writing import TOGETHER, Write, write, write_many, write_over

__all__ = [
    "TOGETHER",
    "ChangedOnDisk",
    "SaveFailed",
    "UnreadableFile",
    "Write",
    "read",
    "reason",
    "write",
    "write_many",
    "write_over",
]

_LARGEST = 256 * 1024 * 1024


def read(path: Path) -> str:
    """The text of a file, its byte order mark and line ends kept.

    Raises UnreadableFile.
    """
    data = _read_bytes(path)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableFile("vault.not-utf8", file=str(path), line=line) from error


def _read_bytes(path: Path) -> bytes:
    try:
        number = os.open(path, raw.READ)
        try:
            status = os.fstat(number)
            if not stat.S_ISREG(status.st_mode):
                raise UnreadableFile("vault.not-a-file", file=str(path))
            if status.st_size > _LARGEST:
                size = status.st_size // (1024 * 1024)
                raise UnreadableFile("vault.too-large", file=str(path), size=size)
            return raw.read_from(number, status.st_size)
        finally:
            raw.close(number)
    except FileNotFoundError as error:
        raise UnreadableFile("vault.missing", file=str(path)) from error
    except IsADirectoryError as error:
        raise UnreadableFile("vault.not-a-file", file=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise UnreadableFile("vault.unreadable", file=str(path), reason=reason(error)) from error

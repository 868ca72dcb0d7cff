"""Files of the vault on disk: read whole, written whole, found by pattern."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from editor.messages import EditorError

_LARGEST = 256 * 1024 * 1024
_LEFT_OUT = frozenset({"node_modules"})


class UnreadableFile(EditorError):  # noqa: N818 - reads as what happened
    """The file is not there, may not be read, or is not UTF-8 text."""


class ChangedOnDisk(EditorError):  # noqa: N818 - reads as what happened
    """The file no longer holds what was expected; nothing was written."""


class SaveFailed(EditorError):  # noqa: N818 - reads as what happened
    """The new text could not be written; the file is as it was."""


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
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise UnreadableFile("vault.not-a-file", file=str(path))
            if status.st_size > _LARGEST:
                size = status.st_size // (1024 * 1024)
                raise UnreadableFile("vault.too-large", file=str(path), size=size)
            return file.read()
    except FileNotFoundError as error:
        raise UnreadableFile("vault.missing", file=str(path)) from error
    except IsADirectoryError as error:
        raise UnreadableFile("vault.not-a-file", file=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise UnreadableFile("vault.unreadable", file=str(path), reason=reason(error)) from error


def write(path: Path, text: str, expected: str | None) -> None:
    """Replace the file's contents by `text` in one step, or leave the file as it was.

    expected: what the file holds now; None when it does not exist yet, nor perhaps its folder.
    Mode and owner are kept, a symbolic link is followed. A text that is already there is not
    written again.
    Raises ChangedOnDisk when the file holds something else, SaveFailed when it cannot be written.
    """
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise SaveFailed("vault.not-encodable", file=str(path)) from error
    target = Path(os.path.realpath(path))
    try:
        if expected is None:
            _create(path, target, data)
        else:
            _replace(path, target, data, expected)
    except (OSError, ValueError) as error:
        raise SaveFailed("vault.save-failed", file=str(path), reason=reason(error)) from error


def write_over(path: Path, data: bytes) -> None:
    """Put `data` into a file in one step, whatever it held; for what is made anew each time.

    Mode and owner are kept, a symbolic link is followed. Raises SaveFailed; the file is then as it
    was.
    """
    target = Path(os.path.realpath(path))
    try:
        before = target.stat() if target.exists() else None
        if before is not None and not stat.S_ISREG(before.st_mode):
            raise SaveFailed("vault.not-a-file", file=str(path))
        if before is not None and not os.access(target, os.W_OK):
            raise SaveFailed("vault.read-only", file=str(path))
        fresh = _write_beside(target, data, before)
        try:
            fresh.replace(target)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        raise SaveFailed("vault.save-failed", file=str(path), reason=reason(error)) from error


def _replace(path: Path, target: Path, data: bytes, expected: str) -> None:
    try:
        with target.open("rb") as file:
            before = os.fstat(file.fileno())
            held = file.read()
    except FileNotFoundError as error:
        raise ChangedOnDisk("vault.gone", file=str(path)) from error
    if held != expected.encode("utf-8", "surrogatepass"):
        raise ChangedOnDisk("vault.changed", file=str(path))
    if held == data:
        return
    # A replaced file would not ask for the permission to write it: ask here.
    if not before.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise SaveFailed("vault.read-only", file=str(path))
    fresh = _write_beside(target, data, before)
    try:
        _check_same(path, before, target.stat())
        fresh.replace(target)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def _check_same(path: Path, before: os.stat_result, now: os.stat_result) -> None:
    for name in ("st_ino", "st_mtime_ns", "st_size"):
        if getattr(before, name) != getattr(now, name):
            raise ChangedOnDisk("vault.changed", file=str(path))


def _create(path: Path, target: Path, data: bytes) -> None:
    if target.exists():
        raise ChangedOnDisk("vault.exists", file=str(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = _write_beside(target, data, None)
    try:
        # A link, unlike a rename, fails when another program was faster.
        os.link(fresh, target)
    except FileExistsError as error:
        raise ChangedOnDisk("vault.exists", file=str(path)) from error
    except OSError:  # a file system without links
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def _write_beside(target: Path, data: bytes, like: os.stat_result | None) -> Path:
    """`data` in a new file in the same folder, on the disk before this returns.

    It has the mode and owner of `like`, or those of any new file.
    """
    fresh = target.parent / f".{target.name[:40]}.{os.urandom(6).hex()}.tmp"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    number = os.open(fresh, flags, 0o666 if like is None else 0o600)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            if like is not None:
                _take_over(number, like)
            file.flush()
            os.fsync(number)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    return fresh


def _take_over(number: int, like: os.stat_result) -> None:
    """Give an open file the mode and owner of `like`, where the system has such things."""
    if not hasattr(os, "fchmod"):
        return
    if (like.st_uid, like.st_gid) != (os.geteuid(), os.getegid()):
        with suppress(OSError):  # only the owner's group may be kept, or nothing
            os.fchown(number, like.st_uid, like.st_gid)
    os.fchmod(number, stat.S_IMODE(like.st_mode))


def reason(error: OSError | ValueError) -> str:
    """What the system says of an error, in its own words."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)

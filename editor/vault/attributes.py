"""What a file has beside its contents, given to the file that takes its place."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from editor.vault import raw

_ACCESS_LIST = "system.posix_acl_access"
_ABSENT = frozenset({errno.ENODATA, *raw.UNABLE})


def give(number: int, target: Path, like: os.stat_result) -> bool:
    """Give an open new file the owner, mode, access list and extended attributes of `target`.

    like: what `target` is. False where the system does not allow all of that: those who may read
    and write it would then be others than before. On macOS, where Python knows no extended
    attributes, those are not kept; on Windows the access list is the folder's.
    Raises OSError when the system fails.
    """
    if sys.platform == "win32":
        return True
    kept = _give_owner(number, like)
    # The access list before the mode: each says what the group may do, and the mode as it was
    # agrees with both.
    kept = _give_extended(number, target) and kept
    return _give_mode(number, like) and kept


def give_by_name(fresh: Path, like: os.stat_result) -> None:
    """Give a new file, closed by now, what Windows keeps: whether it is hidden and the like."""
    if sys.platform == "win32":
        import ctypes

        kept = (
            stat.FILE_ATTRIBUTE_HIDDEN
            | stat.FILE_ATTRIBUTE_SYSTEM
            | stat.FILE_ATTRIBUTE_ARCHIVE
            | stat.FILE_ATTRIBUTE_NOT_CONTENT_INDEXED
        )
        wanted = like.st_file_attributes & kept
        if wanted:
            ctypes.windll.kernel32.SetFileAttributesW(str(fresh), wanted)


def _give_owner(number: int, like: os.stat_result) -> bool:
    own = os.fstat(number)
    if (own.st_uid, own.st_gid) == (like.st_uid, like.st_gid):
        return True
    try:
        os.fchown(number, like.st_uid, like.st_gid)
    except OSError as error:
        if error.errno not in raw.UNABLE:
            raise
        return False
    return True


def _give_mode(number: int, like: os.stat_result) -> bool:
    wanted = stat.S_IMODE(like.st_mode)
    if stat.S_IMODE(os.fstat(number).st_mode) == wanted:
        return True
    try:
        os.fchmod(number, wanted)
    except OSError as error:
        if error.errno not in raw.UNABLE:
            raise
        return False
    return True


def _give_extended(number: int, target: Path) -> bool:
    if sys.platform != "linux":
        return True
    wanted, own = _extended(target), _extended(number)
    if _ACCESS_LIST in own and _ACCESS_LIST not in wanted:
        # The folder gives its new files a list, which this one did not have.
        with suppress(OSError):
            os.removexattr(number, _ACCESS_LIST)
    kept = True
    for name, value in wanted.items():
        if own.get(name) == value:
            continue
        try:
            os.setxattr(number, name, value)
        except OSError as error:
            if error.errno not in raw.UNABLE:
                raise
            kept = False
    return kept


def _extended(file: Path | int) -> dict[str, bytes]:
    """The extended attributes of a file; none where the file system has no such thing."""
    if sys.platform != "linux":
        return {}
    found = {}
    try:
        names = os.listxattr(file)
    except OSError as error:
        if error.errno not in _ABSENT:
            raise
        return {}
    for name in names:
        try:
            found[name] = os.getxattr(file, name)
        except OSError as error:
            if error.errno not in _ABSENT:
                raise
    return found

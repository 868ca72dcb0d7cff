"""Files that cannot be replaced are written over where they lie, once a copy is kept."""

from __future__ import annotations

import os
from itertools import zip_longest
from pathlib import Path

from editor.messages import Message
from editor.vault import kept, raw
from editor.vault.failures import ChangedOnDisk, SaveFailed, reason
from editor.vault.kept import Copy


def write_in_place(path: Path, target: Path, data: bytes, held: bytes) -> None:
    """Write `data` over the file `target`, which holds `held`.

    path: how the file is named in what is told. What it held and shall hold is kept in the user's
    state folder until the file is on the disk and was read again. When it fails half way the file
    is as it was, or the sentence names the copy. Raises OSError, ChangedOnDisk, SaveFailed.
    """
    copy = kept.keep(path, target, held, data)
    try:
        _write(path, copy)
    except _TornError as error:
        why = reason(error.why)
        where = str(copy.folder)
        raise SaveFailed("vault.save-torn", file=str(path), folder=where, reason=why) from error
    except BaseException:
        copy.drop()
        raise
    copy.drop()


def finish_torn(root: Path) -> list[Message]:
    """Make those files below `root` whole that a killed program was writing over.

    A file that holds a mixture of both texts gets the one it was to hold. One that another
    program changed since is left alone; a message tells where its texts are kept.
    """
    told = []
    root = Path(os.path.realpath(root))
    for copy in kept.copies():
        if copy.in_use or not copy.target.is_relative_to(root):
            continue
        if _finish(copy):
            copy.drop()
        else:
            file = copy.target.relative_to(root).as_posix()
            told.append(Message("vault.torn", {"file": file, "folder": str(copy.folder)}))
    return told


def _finish(copy: Copy) -> bool:
    """Whether the file is one of the two texts, or could be made the later one."""
    try:
        held = raw.read(copy.target).data
        if held in (copy.before, copy.after):
            return True
        if not _is_mixture(held, copy.before, copy.after):
            return False
        _write(copy.target, copy._replace(before=held))
    except (OSError, ChangedOnDisk, _TornError):
        return False
    return True


class _TornError(Exception):
    """The file is neither as it was nor as it shall be."""

    def __init__(self, why: OSError) -> None:
        super().__init__(str(why))
        self.why = why


def _write(path: Path, copy: Copy) -> None:
    """Write a file over; when that fails it is as it was, or this raises _TornError."""
    number = os.open(copy.target, raw.UPDATE)
    try:
        if raw.read_from(number, len(copy.before)) != copy.before:
            raise ChangedOnDisk("vault.changed", file=str(path))
        try:
            _put(number, copy.after, len(copy.before))
        except BaseException as error:
            try:
                _put(number, copy.before, 0)
            except OSError as again:
                raise _TornError(again) from error
            raise
    finally:
        raw.close(number)


def _put(number: int, data: bytes, size: int) -> None:
    """Make an open file of `size` bytes hold `data`, on the disk, and read it again."""
    # What makes it longer comes first: a disk that is full then says so while all is as it was.
    start = min(size, len(data))
    os.lseek(number, start, os.SEEK_SET)
    raw.write_to(number, data[start:])
    os.lseek(number, 0, os.SEEK_SET)
    raw.write_to(number, data[:start])
    os.ftruncate(number, len(data))
    os.fsync(number)
    os.lseek(number, 0, os.SEEK_SET)
    if raw.read_from(number, len(data)) != data:
        raise OSError("the file does not hold what was written")


def _is_mixture(held: bytes, before: bytes, after: bytes) -> bool:
    """Whether each byte is that of one of two texts, or one that the disk had not written yet."""
    if not min(len(before), len(after)) <= len(held) <= max(len(before), len(after)):
        return False
    pairs = zip_longest(before, after)
    return all(byte in pair or byte == 0 for byte, pair in zip(held, pairs, strict=False))

"""Files written whole or not at all, on the disk when that is said.

A file is written beside the one it shall replace, flushed, put in its place, and the folder is
flushed. Where that would take something from the file (its other names, its owner, who may read
it) or is not possible (a read-only folder, a file mounted by itself), it is written over where it
lies, with a copy kept first (`in_place`).
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from editor.messages import EditorError
from editor.vault import attributes, leftovers, raw
from editor.vault.failures import ChangedOnDisk, SaveFailed, reason

# So many files are flushed together; more gain little, and each is open meanwhile.
TOGETHER = 64
# Said when a file cannot be made beside another, or not take its place.
_NO_REPLACING = frozenset(
    {*raw.UNABLE, errno.EXDEV, errno.EBUSY, errno.ENAMETOOLONG, errno.ETXTBSY}
)
_NO_LINKS = frozenset({*raw.UNABLE, errno.EXDEV, errno.EMLINK})
# On Windows a file that another program has open for a moment, such as a virus scanner.
_TRIES = 8 if sys.platform == "win32" else 1
_WAIT_SECONDS = 0.05


class Write(NamedTuple):
    """A file's new text. expected: what it holds now; None when it does not exist yet."""

    path: Path
    text: str
    expected: str | None


def write(path: Path, text: str, expected: str | None) -> None:
    """Replace the file's contents by `text` in one step, or leave the file as it was.

    expected: what the file holds now; None when it does not exist yet, nor perhaps its folder.
    Mode, owner, extended attributes and other names of the file are kept, a symbolic link is
    followed. A text that is already there is not written again.
    Raises ChangedOnDisk when the file holds something else, SaveFailed when it cannot be written.
    """
    (error,) = write_many([Write(path, text, expected)])
    if error is not None:
        raise error


def write_many(writes: Sequence[Write]) -> list[EditorError | None]:
    """Write files as `write` does: for each, what went wrong or None; one failure stops no other.

    Flushing some dozen files together is several times quicker than one by one. No file may be
    among them twice.
    """
    return _carry_out([_Writing(write.path, write.text, write.expected) for write in writes])


def write_over(path: Path, data: bytes) -> None:
    """Put `data` into a file in one step, whatever it held; for what is made anew each time.

    What is kept is the same as in `write`. Raises SaveFailed; the file is then as it was.
    """
    (error,) = _carry_out([_Writing(path, data, _ANYTHING)])
    if error is not None:
        raise error


class _Anything:
    """Stands for whatever a file holds."""


_ANYTHING: Final = _Anything()


def _carry_out(writings: Sequence[_Writing]) -> list[EditorError | None]:
    try:
        for step in (_Writing.stage, _Writing.flush, _Writing.settle):
            for writing in writings:
                writing.attempt(step)
    finally:
        for writing in writings:
            writing.clear()
    failed: dict[Path, OSError] = {}
    for folder in dict.fromkeys(folder for each in writings for folder in each.renamed_in):
        try:
            raw.sync_folder(folder)
        except OSError as error:
            failed[folder] = error
    for writing in writings if failed else ():
        for folder in writing.renamed_in & failed.keys():
            writing.doubt(failed[folder])
    return [writing.error for writing in writings]


class _Writing:
    """One file on its way to the disk. renamed_in: the folders to be flushed after it."""

    def __init__(self, path: Path, text: str | bytes, expected: str | _Anything | None) -> None:
        self.path = path
        self.error: EditorError | None = None
        self.renamed_in: set[Path] = set()
        self._text = text
        self._data = b""
        self._expected = expected
        self._target = path
        self._before: raw.Held | None = None
        self._in_place = False
        self._number = -1  # of the file beside, while it is open
        self._fresh: Path | None = None
        self._folders: list[Path] = []  # made for it, outermost first
        self._made = False

    def attempt(self, step: Callable[[_Writing], None]) -> None:
        """Do a step unless one before it failed; what goes wrong becomes `error`."""
        if self.error is not None:
            return
        try:
            step(self)
        except EditorError as error:
            self.error = error
        except (OSError, ValueError) as error:  # ValueError: a NUL in the path
            self.error = SaveFailed("vault.save-failed", file=str(self.path), reason=reason(error))
            self.error.__cause__ = error

    def stage(self) -> None:
        """Check what is there, and write the new file beside it. Raises EditorError and OSError."""
        try:
            text = self._text
            self._data = text.encode("utf-8") if isinstance(text, str) else text
        except UnicodeEncodeError as error:
            raise SaveFailed("vault.not-encodable", file=str(self.path)) from error
        if self._expected is None:
            self._target = Path(os.path.realpath(self.path))
            self._stage_new()
        elif self._find():
            self._stage_replacing()

    def _find(self) -> bool:
        """Look at what is there; whether it needs writing."""
        try:
            # Strictly: what cannot be looked at may be a link, which must not be replaced.
            self._target = Path(os.path.realpath(self.path, strict=True))
            before = raw.read(self._target)
        except FileNotFoundError as error:
            if self._expected is not _ANYTHING:
                raise ChangedOnDisk("vault.gone", file=str(self.path)) from error
            self._target = Path(os.path.realpath(self.path))
            self._open_beside(0o666)
            raw.write_to(self._number, self._data)
            return False
        if not stat.S_ISREG(before.status.st_mode):
            raise SaveFailed("vault.not-a-file", file=str(self.path))
        if isinstance(self._expected, str):
            wanted = self._expected.encode("utf-8", "surrogatepass")
            if before.data == self._data == wanted:
                return False
            # What is there already may be ours from a save that the disk did not confirm.
            if before.data not in (wanted, self._data):
                raise ChangedOnDisk("vault.changed", file=str(self.path))
        # A replaced file would not ask for the permission to write it: ask here.
        if not before.status.st_mode & 0o222 or not os.access(self._target, os.W_OK):
            raise SaveFailed("vault.read-only", file=str(self.path))
        if before.status.st_nlink > 1 and leftovers.clean_links(self._target, before.status):
            before = raw.Held(self._target.stat(), before.data)
        self._before = before
        return True

    def _stage_replacing(self) -> None:
        before = self._before
        if before is None:
            return
        # Other names of the file would go on leading to the old one.
        self._in_place = before.status.st_nlink > 1
        if self._in_place:
            return
        try:
            self._open_beside(0o600)
        except OSError as error:
            if error.errno not in _NO_REPLACING:
                raise
            self._in_place = True
            return
        raw.write_to(self._number, self._data)
        self._in_place = not attributes.give(self._number, self._target, before.status)

    def _stage_new(self) -> None:
        if raw.is_there(self._target):
            raise ChangedOnDisk("vault.exists", file=str(self.path))
        missing = []
        folder = self._target.parent
        while not raw.is_there(folder):
            missing.append(folder)
            folder = folder.parent
        for each in reversed(missing):
            each.mkdir(exist_ok=True)
            self._folders.append(each)
        self._open_beside(0o666)
        raw.write_to(self._number, self._data)

    def _open_beside(self, mode: int) -> None:
        self._fresh = leftovers.fresh_name(self._target)
        self._number = os.open(self._fresh, raw.CREATE, mode)

    def flush(self) -> None:
        """Bring the file beside to the disk."""
        if self._number < 0 or self._in_place:
            return
        os.fsync(self._number)
        number, self._number = self._number, -1
        os.close(number)

    def settle(self) -> None:
        """Put the new file in its place, if that still holds what it held."""
        if self._in_place and self._before is not None:
            self._write_in_place(self._before.data)
        elif self._fresh is not None and self._before is not None:
            self._replace(self._fresh, self._before)
        elif self._fresh is not None:
            self._make(self._fresh)

    def _replace(self, fresh: Path, before: raw.Held) -> None:
        try:
            now = raw.read(self._target)
        except FileNotFoundError as error:
            raise ChangedOnDisk("vault.gone", file=str(self.path)) from error
        if self._expected is not _ANYTHING and now.data != before.data:
            raise ChangedOnDisk("vault.changed", file=str(self.path))
        attributes.give_by_name(fresh, before.status)
        try:
            _rename_over(fresh, self._target)
        except OSError as error:
            if raw.is_there(fresh):
                if error.errno not in _NO_REPLACING:
                    raise
                self._write_in_place(now.data)
                return
            # A network drive that asked again was told of the first time that it had worked.
        self._fresh = None
        self.renamed_in.add(self._target.parent)

    def _write_in_place(self, held: bytes) -> None:
        # Imported when first needed: most files can be replaced.
        from editor.vault.in_place import write_in_place

        write_in_place(self.path, self._target, self._data, held)

    def _make(self, fresh: Path) -> None:
        if self._expected is _ANYTHING:
            _rename_over(fresh, self._target)
            self._fresh = None
        else:
            self._link(fresh)
            self._made = True
        self.renamed_in.update((self._target.parent, *(each.parent for each in self._folders)))

    def _link(self, fresh: Path) -> None:
        try:
            # A link, unlike a rename, fails when another program was faster.
            os.link(fresh, self._target)
        except FileExistsError as error:
            raise ChangedOnDisk("vault.exists", file=str(self.path)) from error
        except OSError as error:  # a file system without links
            if fresh.stat().st_nlink > 1:  # it worked, as network drives find out too late
                return
            if error.errno not in _NO_LINKS:
                raise
            if raw.is_there(self._target):
                raise ChangedOnDisk("vault.exists", file=str(self.path)) from error
            fresh.rename(self._target)
            self._fresh = None

    def doubt(self, error: OSError) -> None:
        """The folder could not be flushed: take a new file back, say so of one replaced."""
        if self.error is not None:
            return
        if self._made and raw.remove(self._target):
            self._remove_folders()
            self.error = SaveFailed("vault.save-failed", file=str(self.path), reason=reason(error))
        else:
            self.error = SaveFailed(
                "vault.save-unconfirmed", file=str(self.path), reason=reason(error)
            )
        self.error.__cause__ = error

    def clear(self) -> None:
        """Leave nothing beside the file, and no folder that was made in vain."""
        if self._number >= 0:
            raw.close(self._number)
            self._number = -1
        if self._fresh is not None:
            raw.remove(self._fresh)
            self._fresh = None
        if self.error is not None:
            self._remove_folders()

    def _remove_folders(self) -> None:
        while self._folders:
            with suppress(OSError):
                self._folders.pop().rmdir()


def _rename_over(fresh: Path, target: Path) -> None:
    for rest in reversed(range(_TRIES)):
        try:
            fresh.replace(target)
        except PermissionError:
            if not rest:
                raise
            time.sleep(_WAIT_SECONDS)
        else:
            return

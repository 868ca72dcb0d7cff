"""Copies kept while a file is written over where it lies, in the user's state folder.

Each is a folder with the text before, the text to come and, written last, a note of where they
belong. It is removed when the file is whole; what is left was left by a killed program.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_state_path

from editor.vault import raw
from editor.vault.failures import SaveFailed, reason

_NOTE = "where.json"
_BEFORE = "before.md"
_AFTER = "after.md"
# Writing over one file takes far less than this, however slow the disk.
_LONG_SECONDS = 600.0


def kept_folder() -> Path:
    """Where the copies are."""
    return user_state_path("territory-editor", appauthor=False) / "kept"


class Copy(NamedTuple):
    """A file that was to be written over. folder: where its texts are kept."""

    folder: Path
    target: Path
    before: bytes
    after: bytes
    process: int
    made_at: float

    @property
    def in_use(self) -> bool:
        """Whether the program that keeps it is at it still, as far as can be told."""
        if not 0 <= time.time() - self.made_at < _LONG_SECONDS:
            return False
        if self.process == os.getpid():
            return True
        if sys.platform == "win32":  # there, the signal 0 is no question
            return time.time() - self.made_at < _LONG_SECONDS / 10
        try:
            os.kill(self.process, 0)
        except ProcessLookupError:
            return False
        except OSError:
            return True
        return True

    def drop(self) -> None:
        """Remove it: the file is whole."""
        # The note first: without it, the rest is no copy of anything.
        raw.remove(self.folder / _NOTE)
        for name in (_BEFORE, _AFTER):
            raw.remove(self.folder / name)
        with contextlib.suppress(OSError):
            self.folder.rmdir()


def keep(path: Path, target: Path, before: bytes, after: bytes) -> Copy:
    """Keep both texts of a file; they are on the disk when this returns.

    path: how the file is named in what is told. Raises SaveFailed; then nothing is kept.
    """
    made_at = time.time()
    folder = kept_folder() / f"{int(made_at)}-{os.urandom(6).hex()}"
    copy = Copy(folder, target, before, after, os.getpid(), made_at)
    note = {
        "file": str(target),
        "before": _sum(before),
        "after": _sum(after),
        "process": copy.process,
        "made_at": made_at,
    }
    try:
        folder.mkdir(mode=0o700, parents=True)
        _write(folder / _BEFORE, before)
        _write(folder / _AFTER, after)
        _write(folder / _NOTE, json.dumps(note).encode())
        raw.sync_folder(folder)
        raw.sync_folder(folder.parent)
    except OSError as error:
        copy.drop()
        raise SaveFailed(
            "vault.no-copy", file=str(path), folder=str(kept_folder()), reason=reason(error)
        ) from error
    except BaseException:
        copy.drop()
        raise
    return copy


def _sum(data: bytes) -> str:
    # Here, since it brings in a library of cryptography, which the first window does without.
    from hashlib import sha256

    return sha256(data).hexdigest()


def _write(file: Path, data: bytes) -> None:
    number = os.open(file, raw.CREATE, 0o600)
    try:
        raw.write_to(number, data)
        os.fsync(number)
    finally:
        os.close(number)


def copies() -> Iterator[Copy]:
    """The copies that are there; those that were not kept whole are removed when they are old."""
    try:
        folders = sorted(kept_folder().iterdir())
    except OSError:
        return
    for folder in folders:
        copy = _read(folder)
        if copy is not None:
            yield copy
        else:
            _remove_old(folder)


def _read(folder: Path) -> Copy | None:
    try:
        note = json.loads(raw.read(folder / _NOTE).data)
        before = raw.read(folder / _BEFORE).data
        after = raw.read(folder / _AFTER).data
        if (_sum(before), _sum(after)) != (note["before"], note["after"]):
            return None
        target, process = Path(note["file"]), int(note["process"])
        return Copy(folder, target, before, after, process, float(note["made_at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _remove_old(folder: Path) -> None:
    """Remove what was not kept whole: the file was not touched before it was."""
    with contextlib.suppress(OSError):
        if folder.stat().st_mtime < time.time() - _LONG_SECONDS:
            shutil.rmtree(folder)

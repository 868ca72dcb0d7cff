"""The folder that a site is written to, which holds a list of what was written to it.

New files are put together in a hidden folder within it; when all are there, they take their places.
A build that fails or is called off before that leaves the site as it was.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from editor.article.pictures import SITE_LIST
from editor.messages import EditorError
from editor.publish.site.names import folded
from editor.vault.store import reason

MANIFEST = SITE_LIST
_MAKER = "Territory Editor"
_STAGE = ".territory-site-"
_LEFT_SECONDS = 3600
# What may lie in the folder of a site that was not made yet: what hosts want to find there.
_NO_MATTER = frozenset({"CNAME"})


class Outcome(NamedTuple):
    """How many of the site's files were written, were right already, and were removed.

    kept: pages of entries that are gone, which somebody changed since they were made.
    """

    written: int
    unchanged: int
    removed: int
    kept: tuple[str, ...] = ()


class SiteFolder:
    """Puts a site into `folder`. Every step raises EditorError when it must not or cannot."""

    def __init__(self, folder: Path, vault: Path) -> None:
        self.folder = Path(os.path.realpath(folder))
        self._check_place(Path(os.path.realpath(vault)))
        self._before = check_folder(self.folder)
        self._known = {folded(path): path for path in self._before}
        self._files: dict[str, str] = {}
        self._staged: dict[str, None] = {}
        self._parents: set[str] = set()
        self._is_new = not self.folder.exists()
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
            self._stage = Path(tempfile.mkdtemp(prefix=_STAGE, dir=self.folder))
        except OSError as error:
            raise self._failed("publish.site-unwritable", error) from error

    def write(self, path: str, content: bytes) -> None:
        """Have the file `path` hold `content` when all is done."""
        self._files[path] = blake2b(content, digest_size=16).hexdigest()
        target = self._target(path)
        if self._is_known(path):
            with suppress(OSError):
                if target.stat().st_size == len(content) and target.read_bytes() == content:
                    return
        try:
            self._staging(path).write_bytes(content)
        except OSError as error:
            raise self._failed("publish.site-unwritable", error) from error

    def has(self, path: str, stamp: str) -> bool:
        """Whether the file `path` is what was made of the file with this `stamp`; it then stays."""
        right = self.had(path, stamp)
        if right:
            self._files[path] = stamp
        return right

    def had(self, path: str, stamp: str) -> bool:
        """As `has`, without a word on whether it stays."""
        return self._before.get(path) == stamp and (self.folder / path).is_file()

    def write_stamped(self, path: str, content: bytes, stamp: str) -> None:
        """As `write`, and remember what it was made of."""
        self.write(path, content)
        self._files[path] = stamp

    def copy(self, path: str, file: Path) -> None:
        """Have `path` hold what `file` holds. Raises OSError when that cannot be read."""
        stamp = stamp_of(file)
        if self.has(path, stamp):
            return
        self._target(path)
        with file.open("rb") as source:  # cannot be read: nothing to do with the site's folder
            try:
                with self._staging(path).open("wb") as copy:
                    shutil.copyfileobj(source, copy, 1 << 20)
            except OSError as error:
                raise self._failed("publish.site-unwritable", error) from error
        self._files[path] = stamp

    def finish(self) -> Outcome:
        """Put all in its place, and remove what the site has no more."""
        try:
            self._write_manifest({**self._before, **self._files})
        except OSError as error:
            raise self._failed("publish.site-unwritable", error) from error
        for number, path in enumerate(self._staged):
            try:
                self._place(path)
            except OSError as error:
                raise EditorError(
                    "publish.site-half", folder=str(self.folder), file=path, reason=reason(error),
                    n=number, all=len(self._staged),
                ) from error  # fmt: skip
        removed, kept = self._remove_stale()
        with suppress(OSError):
            self._write_manifest(self._files)  # else that of before, which names more
        self._drop_stage()
        written = len(self._staged)
        return Outcome(written, len(self._files) - written, removed, tuple(kept))

    def abandon(self) -> None:
        """Leave the folder as it was."""
        self._drop_stage()
        if self._is_new:
            with suppress(OSError):
                self.folder.rmdir()

    # --- places

    def _check_place(self, vault: Path) -> None:
        if self.folder.exists() and not self.folder.is_dir():
            raise EditorError("publish.site-no-folder", folder=str(self.folder))
        inside = self.folder.is_relative_to(vault)
        steps = self.folder.relative_to(vault).parts if inside else ()
        settings = any(step in (".territory", ".obsidian", ".git") for step in steps)
        if vault.is_relative_to(self.folder) or settings:
            raise EditorError("publish.site-over-vault", folder=str(self.folder))

    def _write_manifest(self, files: Mapping[str, str]) -> None:
        told: dict[str, Any] = {"maker": _MAKER, "files": dict(sorted(files.items()))}
        content = json.dumps(told, indent=0).encode("ascii")
        target = self.folder / MANIFEST
        with suppress(OSError):
            if target.read_bytes() == content:
                return
        new = self._stage / MANIFEST
        new.write_bytes(content)
        new.replace(target)

    def _is_known(self, path: str) -> bool:
        return folded(path) in self._known

    def _target(self, path: str) -> Path:
        """Where the file goes. Raises EditorError where something else lies there."""
        target = self.folder / path
        if not self._is_known(path) and os.path.lexists(target):
            raise EditorError("publish.site-in-the-way", folder=str(self.folder), file=path)
        parent = path.rpartition("/")[0]
        if parent not in self._parents:
            real = Path(os.path.realpath(target.parent))
            if real != self.folder / parent:
                raise EditorError("publish.site-link", folder=str(self.folder), file=parent)
            self._parents.add(parent)
        return target

    def _staging(self, path: str) -> Path:
        staged = self._stage / path
        if path not in self._staged:
            staged.parent.mkdir(parents=True, exist_ok=True)
            self._staged[path] = None
        return staged

    def _place(self, path: str) -> None:
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        (self._stage / path).replace(target)

    def _remove_stale(self) -> tuple[int, list[str]]:
        now = {folded(path): path for path in self._files}
        removed, kept = 0, []
        for path, stamp in self._before.items():
            if path in self._files:
                continue
            file = self.folder / path
            try:
                same = now.get(folded(path))
                if same is not None and file.samefile(self.folder / same):
                    file.rename(self.folder / same)  # the same but for letter case
                    continue
                if not _is_as_made(file, stamp):
                    kept.append(path)
                    continue
                file.unlink()
            except FileNotFoundError:
                continue
            except OSError:
                kept.append(path)
                continue
            removed += 1
            self._remove_empty(file.parent)
        return removed, kept

    def _remove_empty(self, folder: Path) -> None:
        while folder != self.folder and folder.is_relative_to(self.folder):
            try:
                folder.rmdir()
            except OSError:
                return
            folder = folder.parent

    def _sweep(self) -> None:
        """Remove what builds that were killed left behind."""
        for left in self.folder.glob(_STAGE + "*"):
            if left.is_dir() and time.time() - left.stat().st_mtime > _LEFT_SECONDS:
                shutil.rmtree(left, ignore_errors=True)

    def _drop_stage(self) -> None:
        shutil.rmtree(self._stage, ignore_errors=True)

    def _failed(self, code: str, error: OSError) -> EditorError:
        return _failed(self.folder, code, error)


def stamp_of(file: Path, more: str = "") -> str:
    """What tells a file from its later versions: size, time, and what else is said of it."""
    status = file.stat()
    return f"of {status.st_size} {status.st_mtime_ns} {more}".rstrip()


def _is_as_made(file: Path, stamp: str) -> bool:
    """Whether a file is what was written; of copies, as far as their size tells."""
    if not stamp.startswith("of "):
        return blake2b(file.read_bytes(), digest_size=16).hexdigest() == stamp
    made_small = len(stamp.split()) > 3
    return made_small or file.stat().st_size == int(stamp.split()[1])


def _is_inside(path: str) -> bool:
    return bool(path) and not path.startswith("/") and ".." not in path.split("/")


def check_folder(folder: Path) -> dict[str, str]:
    """The files that an earlier build put into `folder`, with what tells them from others.

    Raises EditorError where the folder holds what no build put there.
    """
    if not folder.is_dir():
        return {}
    try:
        names = sorted(file.name for file in folder.iterdir())
    except OSError as error:
        raise _failed(folder, "publish.site-unreadable", error) from error
    if MANIFEST not in names:
        strange = [n for n in names if not n.startswith(".") and n not in _NO_MATTER]
        if strange:
            raise EditorError("publish.site-foreign", folder=str(folder), file=strange[0])
        return {}
    try:
        read = json.loads((folder / MANIFEST).read_text("utf-8"))
    except OSError as error:
        raise _failed(folder, "publish.site-unreadable", error) from error
    except ValueError:
        read = None
    files = read.get("files") if isinstance(read, dict) else None
    if not isinstance(files, dict) or read.get("maker") != _MAKER:
        raise EditorError("publish.site-list", folder=str(folder), file=MANIFEST)
    return {k: v for k, v in files.items() if isinstance(v, str) and _is_inside(k)}


def _failed(folder: Path, code: str, error: OSError) -> EditorError:
    return EditorError(code, folder=str(folder), reason=reason(error))

"""Watches the vault's folder: a thread that tells which files changed, and whether it is there."""

from __future__ import annotations

import logging
import os
import stat
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from watchfiles import Change

_log = logging.getLogger(__name__)

# Changes that follow one another more closely than the pause are told at once, for a while.
_PAUSE_MS = 50
_TOGETHER_MS = 400
# How often the thread looks whether it shall end, and whether the folder is still there.
_LOOK_MS = 500
_END_SECONDS = 5.0
# What is never of interest, and may change by the thousand.
_APART = tuple(f"{os.sep}{name}{os.sep}" for name in (".git", "node_modules", ".hg", ".svn"))


class Told(NamedTuple):
    """What happened to a folder that is watched.

    paths: absolute paths of files and folders that were made, changed or removed. again: more may
    have happened than was seen. gone: the folder is not there; moved: where it is instead, where
    that can be told. blind: the system cannot watch it, so that somebody has to look again.
    """

    paths: frozenset[str] = frozenset()
    again: bool = False
    gone: bool = False
    moved: Path | None = None
    blind: bool = False


def _watching() -> Callable[..., Iterator[set[tuple[Change, str]]]]:
    """`watchfiles.watch`, imported in the thread, once the window is up.

    For its asynchronous half, which nobody here calls, watchfiles imports anyio. Where there are no
    sources to look into, as in a bundle, that imports all of itself, and OpenSSL's library with it.
    """
    apart = "anyio" not in sys.modules
    if apart:
        sys.modules["anyio"] = ModuleType("anyio")
    try:
        from watchfiles import watch
    finally:
        if apart:
            del sys.modules["anyio"]
    return watch


class Watch:
    """Watches folder `root` with all that is in it, behind links too, from `start` to `stop`.

    tell: is called in the thread. marks: some files that are in the folder; where it comes back
    and has none of them, as an empty mount point, it counts as gone.
    """

    def __init__(self, root: Path, tell: Callable[[Told], None], marks: Sequence[str] = ()) -> None:
        self._root = root
        self._tell = tell
        self._marks = marks
        self._identity = _identity(root)
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
        self._told_blind = False

    def start(self) -> None:
        """Begin to watch; the first thing told is to look again, for what changed before."""
        self._thread.start()

    @property
    def ended(self) -> bool:
        """Whether it is stopped and its thread has ended."""
        return self._end.is_set() and not self._thread.is_alive()

    def leave(self) -> None:
        """Tell nothing more; the thread ends in a moment."""
        self._end.set()

    def stop(self) -> None:
        """Tell nothing more; returns once the thread has ended."""
        self.leave()
        if self._thread.is_alive():
            # Not for ever: a network drive that does not answer holds up whoever asks for it.
            self._thread.join(_END_SECONDS)

    def _run(self) -> None:
        while not self._end.is_set():
            if self._is_there():
                self._say(Told(again=True, blind=self._told_blind))
                self._watch()
                continue
            self._say(Told(gone=True, moved=self._elsewhere()))
            while not self._end.wait(_LOOK_MS / 1000) and not self._is_back():
                pass

    def _say(self, told: Told) -> None:
        if not self._end.is_set():
            self._tell(told)

    def _watch(self) -> None:
        """Tell what changes until the folder goes or this shall end."""
        seen = False
        try:
            for changes in _watching()(
                self._root,
                watch_filter=_is_of_interest,
                debounce=_TOGETHER_MS,
                step=_PAUSE_MS,
                rust_timeout=_LOOK_MS,
                yield_on_timeout=True,
                stop_event=self._end,
                raise_interrupt=False,
                force_polling=False,
                ignore_permission_denied=True,
            ):
                if not self._is_there():
                    return
                if not seen:
                    # What happened before the watch stood.
                    seen = True
                    self._say(Told(again=True))
                if changes:
                    self._say(Told(frozenset(path for _, path in changes)))
        except Exception as error:  # noqa: BLE001 - the library's own, or the system's
            if self._end.is_set() or not self._is_there():
                return
            _log.warning("The folder cannot be watched: %s", error)
            self._told_blind = True
            self._say(Told(again=True, blind=True))
            while not self._end.wait(_LOOK_MS / 1000) and self._is_there():
                pass

    def _is_there(self) -> bool:
        identity = _identity(self._root)
        if identity is None:
            return False
        if identity != self._identity:
            if not _has_any(self._root, self._marks):
                return False
            self._identity = identity
        return True

    def _is_back(self) -> bool:
        """Whether the folder is there again. Another may have the number of one that went."""
        identity = _identity(self._root)
        if identity is None or not _has_any(self._root, self._marks):
            return False
        self._identity = identity
        return True

    def _elsewhere(self) -> Path | None:
        """Where the folder is under another name beside its old one."""
        try:
            with os.scandir(self._root.parent) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        file = Path(entry.path)
                        if _identity(file) == self._identity and file != self._root:
                            return file
        except OSError:
            pass
        return None


def _has_any(root: Path, marks: Sequence[str]) -> bool:
    return not marks or any(os.path.lexists(root / mark) for mark in marks)


def _identity(folder: Path) -> tuple[int, int] | None:
    """What the system knows a folder by, whatever it is called; None where there is none."""
    try:
        status = folder.stat()
    except (OSError, ValueError):
        return None
    return (status.st_dev, status.st_ino) if stat.S_ISDIR(status.st_mode) else None


def _is_of_interest(_change: Change, path: str) -> bool:
    return not any(part in path for part in _APART)

"""Finds the entries that were removed, off the UI thread: those kept here, and git's."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from editor.messages import EditorError, Message
from editor.publish.git.repository import Repository, find
from editor.publish.history.moments import Gone, recorded_texts, removed
from editor.ui.newest import Newest
from editor.vault.git import Cancelled, GitMissing
from editor.workspace.saves import Saves

_MOST, _SECONDS = 40, 0.2


class Found(NamedTuple):
    """An entry that was removed. text: its last; None where it cannot be had."""

    gone: Gone
    text: str | None


class _Chunk(NamedTuple):
    found: list[Found]
    ended: bool
    fault: Message | None


class RemovedReading(QObject):
    """more: those found after the ones before, the newest first. ended(fault): that is all."""

    more = Signal(object)
    ended = Signal(object)

    def __init__(self, root: Path, saves: Saves, there: frozenset[str], parent: QObject) -> None:
        """there: the paths of the entries that are in the vault."""
        super().__init__(parent)
        self._reading = _Reading(root, saves, there)
        self._jobs = Newest(self)
        self._jobs.done.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether there is more to come."""
        return self._jobs.busy

    def begin(self) -> None:
        """Begin to look."""
        self._jobs.ask(self._reading.go_on)

    def close(self) -> None:
        """Look no more; returns once git has ended."""
        self._reading.cancel.set()
        self._jobs.stop()

    def _take(self, chunk: object) -> None:
        assert isinstance(chunk, _Chunk)
        if not chunk.ended:
            self._jobs.ask(self._reading.go_on)
        self.more.emit(chunk.found)
        if chunk.ended:
            self.ended.emit(chunk.fault)


class _Reading:
    def __init__(self, root: Path, saves: Saves, there: frozenset[str]) -> None:
        self.cancel = threading.Event()
        self._root = root
        self._saves = saves
        self._there = there
        self._fault: Message | None = None
        self._repository: Repository | None = None
        self._gone: Iterator[Gone] | None = None

    def go_on(self) -> _Chunk:
        gone: list[Gone] = []
        until = time.monotonic() + _SECONDS
        ended = True
        try:
            if self._gone is None:
                self._gone = self._begin()
            for one in self._gone:
                gone.append(one)
                if len(gone) >= _MOST or time.monotonic() > until:
                    ended = False
                    break
        except Cancelled:
            pass
        except EditorError as error:
            self._fault = error.message
        texts = self._texts(gone)
        return _Chunk([Found(one, texts.get(one.path)) for one in gone], ended, self._fault)

    def _begin(self) -> Iterator[Gone]:
        try:
            self._repository = find(self._root)
        except GitMissing:
            pass  # then there is what was kept here
        except EditorError as error:
            self._fault = error.message
        is_there = partial(_is_there, self._root, self._there)
        return removed(self._repository, self._saves, is_there, self.cancel)

    def _texts(self, gone: list[Gone]) -> dict[str, str]:
        """The last of each by its path; what cannot be had is left out."""
        found: dict[str, str] = {}
        blobs = {one.path: one.text.blob for one in gone if one.text.blob is not None}
        try:
            if self._repository is not None and blobs and not self.cancel.is_set():
                found |= recorded_texts(self._repository, blobs)
            for one in gone:
                if one.text.save is not None:
                    found[one.path] = self._saves.text(one.text.save)
        except EditorError as error:
            self._fault = error.message
        return found


def _is_there(root: Path, there: frozenset[str], path: str) -> bool:
    return path in there or (root / path).exists()

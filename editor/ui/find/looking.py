"""Searches off the UI thread, of which only the last counts and all others are called off."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from editor.messages import EditorError, Message
from editor.ui.newest import Newest

# What is run, given what tells whether it is still wanted.
Look = Callable[[Callable[[], bool]], object]


class _Answer(NamedTuple):
    asked: threading.Event
    found: object


class Looking(QObject):
    """Runs one search at a time. found: its answer. failed: the Message of an EditorError."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest = Newest(self)
        self._newest.done.connect(self._take)
        # Set once the last search is not wanted any more; in a list, which outlives this object.
        self._last = [threading.Event()]
        self.destroyed.connect(partial(_call_off, self._last))

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._newest.busy

    def ask(self, look: Look) -> None:
        """Run `look`; it may use only what it was given."""
        _call_off(self._last)
        over = self._last[0] = threading.Event()

        def job() -> _Answer:
            try:
                return _Answer(over, look(over.is_set))
            except EditorError as error:
                return _Answer(over, error.message)

        self._newest.ask(job)

    def drop(self) -> None:
        """Call off what runs."""
        _call_off(self._last)
        self._newest.drop()

    def _take(self, answer: _Answer) -> None:
        if answer.asked.is_set():
            return
        if isinstance(answer.found, Message):
            self.failed.emit(answer.found)
        else:
            self.found.emit(answer.found)


def _call_off(last: list[threading.Event]) -> None:
    last[0].set()

"""Work off the UI thread where only the newest answer matters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class _Relay(QObject):
    answered = Signal(object, object)


class _Task(QRunnable, Generic[Asked, Answer]):
    def __init__(self, work: Callable[[Asked], Answer], asked: Asked, relay: _Relay) -> None:
        super().__init__()
        self._work = work
        self._asked = asked
        self._relay = relay

    def run(self) -> None:
        answer: object
        try:
            answer = self._work(self._asked)
        except Exception as error:  # noqa: BLE001 - handed to the UI thread, which raises it
            answer = error
        self._relay.answered.emit(self._asked, answer)


class NewestWorker(QObject, Generic[Asked, Answer]):
    """Does one task at a time in a thread of its own; of those that wait, only the last is done.

    `answered` tells (what was asked, the answer) on the UI thread. An exception in the work is
    raised there too.
    """

    answered = Signal(object, object)

    def __init__(self, work: Callable[[Asked], Answer], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._waiting: Asked | None = None
        self._busy = False
        self._stopped = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._relay = _Relay()
        self._relay.answered.connect(self._on_answered)

    def ask(self, asked: Asked) -> None:
        """Answer `asked` next, in place of what waited so far."""
        if not self._stopped:
            self._waiting = asked
            self._start_next()

    def forget(self) -> None:
        """Drop what waits; what is being done still answers."""
        self._waiting = None

    def stop(self) -> None:
        """Answer nothing from now on, and return once the thread is idle."""
        self._stopped = True
        self.forget()
        self._pool.waitForDone()

    def _start_next(self) -> None:
        if not self._busy and self._waiting is not None:
            asked, self._waiting = self._waiting, None
            self._busy = True
            self._pool.start(_Task(self._work, asked, self._relay))

    def _on_answered(self, asked: Asked, answer: object) -> None:
        self._busy = False
        if self._stopped:
            return
        self._start_next()
        if isinstance(answer, Exception):
            raise answer
        self.answered.emit(asked, answer)

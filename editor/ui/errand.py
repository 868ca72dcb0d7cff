"""A long piece of work off the UI thread, which tells how far it is and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from editor.messages import EditorError, Message
from editor.ui.newest import Newest

# So often it is looked how far the work is.
_INTERVAL_MS = 80


class Progress:
    """Passed to the work, which tells of itself in any thread and ends soon once `end` is set.

    message: what it is at. done, total: how far; a total of 0 where nobody knows.
    """

    def __init__(self, message: Message) -> None:
        self.end = threading.Event()
        self.message = message
        self.done = 0
        self.total = 0

    def tell(self, message: Message, done: int = 0, total: int = 0) -> None:
        """Say what is done now, and how much of it."""
        self.message, self.done, self.total = message, done, total


Work = Callable[[Progress], object]


class Errand(QObject):
    """One piece of work at a time.

    progressed: the `Progress` of what runs, None when nothing does any more. finished: what the
    work gave, or the EditorError that it raised.
    """

    progressed = Signal(object)
    finished = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._progress: Progress | None = None
        self._told: tuple[object, ...] = ()
        self._running = Newest(self)
        self._running.done.connect(self._finish)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether something is on its way."""
        return self._progress is not None

    def start(self, work: Work, message: Message) -> bool:
        """Begin; False where something is on its way already."""
        if self.busy:
            return False
        progress = self._progress = Progress(message)

        def job() -> object:
            try:
                return work(progress)
            except EditorError as error:
                return error

        self._running.ask(job)
        self._timer.start()
        self._tell()
        return True

    def stop(self) -> None:
        """Ask the work to end; it finishes all the same, with what it gives then."""
        if self._progress is not None:
            self._progress.end.set()

    def leave(self) -> None:
        """Stop, and hear no more of it: another vault is shown."""
        self.stop()
        self._running.drop()
        self._end()

    def close(self) -> None:
        """Stop for good; returns once the work has ended."""
        self.stop()
        self._running.stop()
        self._end()

    def _finish(self, answer: object) -> None:
        self._end()
        self.finished.emit(answer)

    def _end(self) -> None:
        self._timer.stop()
        if self._progress is not None:
            self._progress = None
            self._told = ()
            self.progressed.emit(None)

    def _tell(self) -> None:
        progress = self._progress
        if progress is not None:
            told = (progress.message, progress.done, progress.total, progress.end.is_set())
            if told != self._told:
                self._told = told
                self.progressed.emit(progress)

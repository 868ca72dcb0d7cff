"""Work off the UI thread where only the newest answer matters."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)

# resvg walks a picture's nested groups and patterns by recursion; in the usual 8 MB some 250 levels
# end the process. Only what is used of it takes memory.
_STACK = 256 * 1024 * 1024


class Newest(QObject):
    """Runs one job at a time; of those that wait, only the last one asked for is run.

    done(answer) comes on the thread that made this object, and only for the newest job: an answer
    that was overtaken is dropped. The thread lives as long as there is work, and does not keep the
    program from ending.
    """

    done = Signal(object)
    _answered = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: tuple[int, Callable[[], object]] | None = None
        self._running = False
        self._newest = 0
        self._awaited: int | None = None
        self._answered.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._awaited is not None

    def ask(self, job: Callable[[], object]) -> None:
        """Run `job`, which may use nothing but what it was given, after the running one."""
        with self._lock:
            self._newest += 1
            self._awaited = self._newest
            self._waiting = (self._newest, job)
            if self._running:
                return
            self._running = True
        before = threading.stack_size(_STACK)
        try:
            threading.Thread(target=self._work, name="map", daemon=True).start()
        finally:
            threading.stack_size(before)

    def drop(self) -> None:
        """Forget what waits, and the answer of what runs."""
        with self._lock:
            self._newest += 1
            self._awaited = None
            self._waiting = None

    def _work(self) -> None:
        while True:
            with self._lock:
                if self._waiting is None:
                    self._running = False
                    return
                number, job = self._waiting
                self._waiting = None
            try:
                answer = job()
            except Exception as error:  # noqa: BLE001 - logged; the next job may well succeed
                _log.exception("work for the map failed")
                answer = error
            try:
                self._answered.emit(number, answer)
            except RuntimeError:  # the map was closed meanwhile
                return

    def _tell(self, number: int, answer: object) -> None:
        if number != self._newest:
            return
        self._awaited = None
        if not isinstance(answer, Exception):
            self.done.emit(answer)

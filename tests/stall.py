"""How long the event loop did not turn: measures what a window does to the hands of its user."""

from __future__ import annotations

import time
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer


class Stall(NamedTuple):
    """A time in which no event was handled. seconds: by the clock. busy: of these, the UI thread's
    own work; the rest it waited, for other threads of the program or other programs.
    """

    seconds: float
    busy: float


class StallMeter(QObject):
    """Notes, every millisecond that the event loop turns, how long ago that was the case last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stalls: list[Stall] = []
        self._timer = QTimer(self, interval=1)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._at = self._worked = 0.0

    def start(self) -> None:
        """Measure from now on."""
        self._stalls.clear()
        self._at, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """Measure no more."""
        self._tick()
        self._timer.stop()

    @property
    def longest(self) -> Stall:
        """The longest by the clock."""
        return max(self._stalls, default=Stall(0.0, 0.0))

    @property
    def busiest(self) -> float:
        """The most seconds that the UI thread worked without handling an event."""
        return max((stall.busy for stall in self._stalls), default=0.0)

    def _tick(self) -> None:
        at, worked = time.perf_counter(), time.thread_time()
        self._stalls.append(Stall(at - self._at, worked - self._worked))
        self._at, self._worked = at, worked

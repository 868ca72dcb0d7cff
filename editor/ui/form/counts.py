"""Counting over all entries without making the curator wait."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

_AT_ONCE = 0.003  # seconds; a vault of some hundred entries takes less
_SLICE = 0.004
_CALM_MS = 800  # typing does not count 10,000 entries with each key
_LOOKED_AT = 32  # entries between two looks at the clock


class Counts(QObject):
    """Counts what is not None, in slices between events where it takes longer.

    ready: what was not known yet is known now, or what was known has to be asked for anew.
    """

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[Hashable, int] = {}
        self._running: dict[Hashable, tuple[Iterator[object], int]] = {}
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._start_anew)

    def of(self, what: Hashable, found: Callable[[], Iterator[object]]) -> int:
        """How many of `found` there are, or were a moment ago; 0 while it is being counted."""
        if self._calm.isActive():
            return self._known.get(what, 0)
        if what not in self._known and what not in self._running:
            self._running[what] = (found(), 0)
            self._count(what, _AT_ONCE)
        if self._running:
            self._timer.start()
        return self._known.get(what, 0)

    def forget(self) -> None:
        """Entries changed: what is known holds until they rest, then all is counted anew."""
        self._running.clear()
        self._timer.stop()
        self._calm.start()

    def clear(self) -> None:
        """Forget everything: there are other entries."""
        self.forget()
        self._calm.stop()
        self._known.clear()

    def _start_anew(self) -> None:
        self._known.clear()
        self.ready.emit()

    def _go_on(self) -> None:
        for what in tuple(self._running)[:1]:
            self._count(what, _SLICE)
        if self._running:
            self._timer.start()
        else:
            self.ready.emit()

    def _count(self, what: Hashable, seconds: float) -> None:
        found, count = self._running.pop(what)
        until = time.perf_counter() + seconds
        for number, one in enumerate(found, 1):
            count += one is not None
            if number % _LOOKED_AT == 0 and time.perf_counter() > until:
                self._running[what] = (found, count)
                return
        self._known[what] = count

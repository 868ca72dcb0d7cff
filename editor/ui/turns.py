"""How the window comes to its turn: beside the threads that work, and between steps of its own."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

# A thread that computes keeps Python's lock for so long when another one waits for it. The window's
# waits anew behind each call of Qt that lets go of the lock, and painting the list is hundreds.
_SWITCH_SECONDS = 0.001
# For so long at once the window is held by steps that can wait.
_TURN_SECONDS = 0.01


def let_window_in() -> None:
    """Have threads that compute make way for the window's sooner than Python has them do."""
    sys.setswitchinterval(_SWITCH_SECONDS)


class Turns(QObject):
    """Runs steps, as many in each turn of the event loop as hold up nobody.

    What they change is painted, and keys and clicks are answered, between the turns.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def waiting(self) -> bool:
        """Whether steps are left."""
        return self._timer.isActive()

    def begin(self, steps: Iterator[object]) -> None:
        """Run `steps`, in the turns that follow, in place of those that are left."""
        self._steps = steps
        self._timer.start()

    def drop(self) -> None:
        """Run none of those that are left."""
        self._steps = iter(())
        self._timer.stop()

    def _go_on(self) -> None:
        steps, end = self._steps, time.perf_counter() + _TURN_SECONDS
        for _ in steps:
            # A step may have begun others, or dropped those that were left.
            if steps is not self._steps or time.perf_counter() >= end:
                return
        if steps is self._steps:
            self.drop()

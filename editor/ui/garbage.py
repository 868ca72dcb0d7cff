"""Looks for Python's garbage on the UI thread only, between events.

By itself Python looks for it in whichever thread makes objects. What it finds may belong to Qt, as
timers, actions and pictures do, and must not end in another thread than the window's.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_LOOK_MS = 200
# So many objects more than before, and so many looks at younger ones, are worth a look: as Python
# has it. All of them are looked at when the last time is long past, since that takes a while.
_YOUNG, _MIDDLE, _OLD = 2_000, 10, 10
_ALL_SECONDS = 30.0


class Garbage(QObject):
    """Has garbage looked for in this thread as long as this object lives.

    What is there already stays. Afterwards nobody looks for it: when the program ends, threads are
    still at work, and what Qt takes down then must not be ended in one of them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.freeze()
        gc.disable()
        self._looked_at_all = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._timer.stop)

    def _look(self) -> None:
        young, middle, old = gc.get_count()
        if young < _YOUNG:
            return
        now = time.monotonic()
        if old >= _OLD and now - self._looked_at_all > _ALL_SECONDS:
            gc.collect()
            self._looked_at_all = time.monotonic()
        else:
            gc.collect(1 if middle >= _MIDDLE else 0)

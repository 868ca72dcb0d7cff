"""The bar that stands over the window while something takes long, and a way out of it."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

# A screen reader goes through one step of a bar after the other, and asks back for each: more of
# them than this leave it so far behind that it says nothing of the bar before it is gone.
_HEARD_SECONDS = 1.0
# What it asks is answered between two steps of the work only. When the bar comes, the work waits so
# long for it to be said.
_LISTENING_MS = 700


class Bar(QProgressDialog):
    """Shown once it took a while; the keys go to it, and Escape calls the work off."""

    def __init__(self, parent: QWidget | None, text: str, name: str, patience_ms: int) -> None:
        """text: what is being done. name: its object name. patience_ms: before it is shown."""
        cancel = QCoreApplication.translate("Progress", "Cancel")
        super().__init__(text, cancel, 0, 0, parent)
        self.setObjectName(name)
        bar = self.findChild(QProgressBar)
        assert bar is not None
        bar.setAccessibleName(text)
        # Windows beside the window, such as that for finding, must not change anything meanwhile.
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumDuration(patience_ms)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.setMaximum(1)
        self.setValue(0)
        self._told = 0.0
        self._listened = False

    def go_on(self, done: int, total: int) -> bool:
        """Show so much of all, and deal with other events; False once it was called off."""
        self.setMaximum(max(1, total))
        now = time.monotonic()
        if QAccessible.isActive() and now - self._told < _HEARD_SECONDS:
            QCoreApplication.processEvents()
        else:
            self._told = now
            self.setValue(done)  # other events are dealt with within
        if QAccessible.isActive() and self.isVisible() and not self._listened:
            self._listened = True
            loop = QEventLoop()
            QTimer.singleShot(_LISTENING_MS, loop.quit)
            self.canceled.connect(loop.quit)
            loop.exec()
        return not self.wasCanceled()

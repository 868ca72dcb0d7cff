"""The bar that stands over the window while something takes long, and a way out of it."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QProgressDialog, QPushButton, QWidget

from editor.ui.look import DIALOG_MARGINS, SPACE_M
from editor.ui.text_size import share

_WIDTH = 360  # pixels, at the usual size of text

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
        self.setWindowTitle(QGuiApplication.applicationDisplayName())
        label, bar, button = (self.findChild(kind) for kind in (QLabel, QProgressBar, QPushButton))
        assert isinstance(label, QLabel)
        assert isinstance(bar, QProgressBar)
        assert isinstance(button, QPushButton)
        self._parts = label, bar, button
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        bar.setTextVisible(False)
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

    def reject(self) -> None:
        """Call it off: to hide the bar alone would leave nobody knowing that work goes on."""
        self.cancel()

    def sizeHint(self) -> QSize:
        """As wide as other small boxes, and wider where the words are."""
        label, bar, button = (part.sizeHint() for part in self._parts)
        around = DIALOG_MARGINS
        inner = max(round(_WIDTH * share()), label.width())
        high = label.height() + bar.height() + button.height() + 2 * SPACE_M
        return QSize(inner + around.left() + around.right(), high + around.top() + around.bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Qt lays these out by itself, centred and with the edges of the platform's style."""
        label, bar, button = self._parts
        room = self.rect().marginsRemoved(DIALOG_MARGINS)
        label.setGeometry(room.x(), room.y(), room.width(), label.sizeHint().height())
        top = label.geometry().bottom() + 1 + SPACE_M
        bar.setGeometry(room.x(), top, room.width(), bar.sizeHint().height())
        size = button.sizeHint()
        trailing = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left = room.right() + 1 - size.width() if trailing else room.x()
        button.setGeometry(left, room.bottom() + 1 - size.height(), size.width(), size.height())

"""Says above an entry's fields that it clashes with what another program wrote."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.messages import Message
from editor.ui.icons import icon
from editor.ui.look import STEP
from editor.ui.plain import plain_label
from editor.ui.words import words


class ClashStrip(QFrame):
    """wanted: the curator wants to choose."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clashStrip")
        self._sign = QLabel(self)
        told = plain_label(self)
        told.setText(words(Message("workspace.clashes")))
        told.setWordWrap(True)
        choose = QPushButton(self.tr("Choose…"), self)
        choose.setObjectName("clashChoose")
        choose.setAccessibleDescription(told.text())
        choose.clicked.connect(self.wanted)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        column.addLayout(row)
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
        self._draw_sign()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """A picture keeps the tone it was drawn in: draw it again in another appearance."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_sign()

    def _draw_sign(self) -> None:
        sign = icon("git-merge-conflict", QPalette.ColorRole.Link)
        self._sign.setPixmap(sign.pixmap(QSize(16, 16), self.devicePixelRatioF()))

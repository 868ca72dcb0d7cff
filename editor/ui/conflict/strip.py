"""Says above an entry's fields that it clashes with what another program wrote."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.messages import Message
from editor.ui.look import STEP
from editor.ui.plain import plain_label
from editor.ui.sign import Sign
from editor.ui.words import words


class ClashStrip(QFrame):
    """wanted: the curator wants to choose."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clashStrip")
        sign = Sign("git-merge-conflict", self)
        told = plain_label(self)
        told.setText(words(Message("workspace.clashes")))
        told.setWordWrap(True)
        choose = QPushButton(self.tr("Choose…"), self)
        choose.setObjectName("clashChoose")
        choose.setAccessibleDescription(told.text())
        choose.clicked.connect(self.wanted)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        column.addLayout(row)
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

"""What the palette shows where nothing fits what is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from editor.ui.plain import plain_label


class NothingFits(QWidget):
    """Says so, how little is enough, and offers to look further.

    everything_wanted: among all kinds of things.
    """

    everything_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paletteEmpty")
        self._told = plain_label(self)
        self._told.setProperty("role", "heading")
        self._told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._told.setWordWrap(True)
        hint = plain_label(self)
        hint.setText(
            self.tr("A few letters of each word are enough. Case and accents do not count.")
        )
        hint.setProperty("role", "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hint.setWordWrap(True)
        self._everything = QToolButton(self)
        self._everything.setObjectName("paletteEverything")
        self._everything.setText(self.tr("Look for it in everything"))
        self._everything.setProperty("statusLink", True)
        self._everything.clicked.connect(self.everything_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(6)
        column.addWidget(self._told)
        column.addWidget(hint)
        column.addWidget(self._everything, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    @property
    def told(self) -> str:
        """What it says."""
        return self._told.text()

    def say(self, sentence: str, *, narrowed: bool) -> None:
        """Say why there is nothing. narrowed: whether one kind of things was looked through."""
        self._told.setText(sentence)
        self._everything.setVisible(narrowed)

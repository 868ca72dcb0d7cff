"""What stands in the list's place while there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from editor.ui.icons import draw_icon
from editor.ui.look import STEP, tones_of
from editor.ui.plain import wrapped_label

_SIGN = 36


class _Sign(QWidget):
    """A large icon."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIGN, _SIGN)
        self.name = "circle-check"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tones = tones_of(self)
        tone = tones.accent if self.name == "circle-check" else tones.muted
        draw_icon(painter, self.name, QRectF(self.rect()), tone)


class EmptyState(QWidget):
    """A sign, a sentence, a line below it, and a way on. show_all_wanted: let go of filters."""

    show_all_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("problemsEmpty")
        self._sign = _Sign(self)
        self._heading = wrapped_label(self)
        self._heading.setObjectName("problemsEmptyHeading")
        self._heading.setProperty("role", "heading")
        self._below = wrapped_label(self)
        self._below.setObjectName("problemsEmptyBelow")
        self._below.setProperty("role", "muted")
        self._button = QPushButton(self.tr("Show all problems"), self)
        self._button.setObjectName("problemsShowAll")
        self._button.clicked.connect(self.show_all_wanted)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 64, 32, 32)
        layout.setSpacing(2 * STEP)
        layout.addWidget(self._sign, 0, centre)
        layout.addSpacing(STEP)
        for label in (self._heading, self._below):
            label.setAlignment(centre)
            layout.addWidget(label)
        layout.addSpacing(2 * STEP)
        layout.addWidget(self._button, 0, centre)
        layout.addStretch(1)

    def say(self, heading: str, below: str = "", *, sign: str, offers_all: bool = False) -> None:
        """Show these words below an icon."""
        self._sign.name = sign
        self._sign.update()
        self._heading.setText(heading)
        self._below.setText(below)
        self._below.setVisible(bool(below))
        self._button.setVisible(offers_all)

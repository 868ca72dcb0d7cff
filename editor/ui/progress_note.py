"""How far something is that goes on beside the curator's work, with what stops it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from editor.ui.plain import plain_label

_BAR_WIDTH = 120
_BAR_HEIGHT = 6


def link_button(parent: QWidget, name: str, text: str = "") -> QToolButton:
    """A button of the status line, which looks like a link."""
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setText(text)
    button.setProperty("statusLink", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class ProgressNote(QWidget):
    """One line of the status line, hidden while there is nothing to tell. stop_wanted: no more.

    row: its parts, one beside the other.
    """

    stop_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """name: its parts are called after it."""
        super().__init__(parent)
        self.setObjectName(f"{name}Note")
        self._text = plain_label(self)
        self._text.setObjectName(f"{name}Text")
        self._bar = QProgressBar(self)
        self._bar.setObjectName(f"{name}Bar")
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, _BAR_HEIGHT)
        self._stop = link_button(self, f"{name}Stop")
        self._stop.clicked.connect(lambda _=False: self.stop_wanted.emit())
        self.row = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._text)
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._stop)
        self.hide()

    def name_parts(self, bar: str, stop: str, tip: str) -> None:
        """What the bar shows, what the button says and what it does."""
        self._bar.setAccessibleName(bar)
        self._stop.setText(stop)
        self._stop.setToolTip(tip)

    def show_share(self, sentence: str, done: int, total: int) -> None:
        """So much of all is done; a total of 0 ends it."""
        self._tell(sentence, done, total)
        self.setVisible(total > 0)

    def _tell(self, sentence: str, done: int, total: int) -> None:
        self._text.setText(sentence)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

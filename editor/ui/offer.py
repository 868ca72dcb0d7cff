"""A sentence above the work with a button that does something about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from editor.ui.notice_row import close_button
from editor.ui.plain import wrapped_label
from editor.ui.sign import Sign


class Offer(QWidget):
    """closed: its name; it was taken, or the curator does not want it."""

    closed = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"offer.{name}")
        self._name = name
        self._accepted: Callable[[], object] = lambda: None
        sign = Sign("info", self)
        self._text = wrapped_label(self)
        self._text.setObjectName("offerText")
        self._button = QPushButton(self)
        self._button.setObjectName("offerButton")
        self._button.clicked.connect(self._accept)
        close = close_button(self)
        close.setObjectName("offerClose")
        close.clicked.connect(lambda: self.closed.emit(self._name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def sentence(self) -> str:
        """What is offered."""
        return self._text.text()

    def show_offer(self, sentence: str, button: str, accepted: Callable[[], object]) -> None:
        """Offer something else."""
        self._text.setText(sentence)
        self._button.setText(button)
        self._button.setAccessibleDescription(sentence)
        self._accepted = accepted

    def _accept(self) -> None:
        """The offer ends before it is taken, so that it can be made again by what it does."""
        accepted = self._accepted
        self.closed.emit(self._name)
        accepted()

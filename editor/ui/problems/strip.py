"""Below the list: what can be done with what is chosen in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.ui.hairline import hairline
from editor.ui.look import STEP
from editor.ui.plain import plain_tip, without_shortcut, wrapped_label

_LONGEST = 40


class ChosenStrip(QWidget):
    """Buttons with their keys in their tips; hidden while nothing is chosen."""

    go_wanted = Signal()
    mend_wanted = Signal()
    mend_alike_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("problemStrip")
        self._told = wrapped_label(self)
        self._told.setObjectName("problemChosen")
        self._told.setProperty("role", "muted")
        self._go = self._button("problemGo", self.tr("Show the place"), self.tr("Enter"))
        self._go.clicked.connect(self.go_wanted)
        self._mend = self._button("problemMend", "", "")
        self._mend.clicked.connect(self.mend_wanted)
        self._alike = self._button("problemMendAlike", "", "")
        self._alike.clicked.connect(self.mend_alike_wanted)
        line = hairline(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setContentsMargins(16, STEP, 16, STEP)
        row.setSpacing(2 * STEP)
        row.addWidget(self._told, 1)
        for button in (self._alike, self._mend, self._go):
            row.addWidget(button)
        self.hide()

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        return button

    def tell(self, told: str, mend: str, alike: str, *, can_go: bool) -> None:
        """Say what is chosen, and on the buttons what mends it; an empty text hides a button."""
        self._told.setText(told)
        # As high without buttons: the list above stays where it is from row to row.
        self._told.setMinimumHeight(self._go.sizeHint().height())
        for button, text, keys in (
            (self._mend, mend, "Ctrl+Enter"),
            (self._alike, alike, "Ctrl+Shift+Enter"),
        ):
            shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
            button.setText(without_shortcut(shown))
            button.setToolTip(plain_tip(f"{text} ({keys})"))
            button.setAccessibleDescription(keys)
            button.setVisible(bool(text))
        self._go.setVisible(can_go)
        self.setVisible(bool(told))

"""Buttons in a row of which one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget


class Choice(QPushButton):
    """One of several, as small as a tool button.

    To screen readers it is a radio button, which a tool button never is, whatever group it is in.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("choice", True)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # told as one of several
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class Choices(QButtonGroup):
    """Those of which one is chosen. picked: the number of the one that the curator chose.

    Screen readers choose without a click.
    """

    picked = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shows = False
        self.idToggled.connect(self._tell)

    def show(self, number: int) -> None:
        """Show that one is chosen."""
        self._shows = True
        self.button(number).setChecked(True)
        self._shows = False

    def _tell(self, number: int, on: bool) -> None:
        if on and not self._shows:
            self.picked.emit(number)

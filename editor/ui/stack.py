"""Widgets of which one is shown at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget


class Stack(QWidget):
    """Shows one of its widgets, as QStackedWidget does.

    That one is a "layered pane" to screen readers, which they say aloud whenever the focus comes
    into it; this one is no part of what is read.
    """

    currentChanged = Signal(int)  # noqa: N815 - as in QStackedWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = QStackedLayout(self)
        self._inner.currentChanged.connect(self.currentChanged)

    def addWidget(self, widget: QWidget) -> int:
        """Put a widget behind the others; gives its number."""
        return self._inner.addWidget(widget)

    def indexOf(self, widget: QWidget) -> int:
        """The number of a widget; -1 of one that is not in it."""
        return self._inner.indexOf(widget)

    def currentWidget(self) -> QWidget | None:
        """What is shown; None where there is nothing."""
        return self._inner.currentWidget()

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Show one of them."""
        self._inner.setCurrentWidget(widget)

    def currentIndex(self) -> int:
        """The number of what is shown; -1 where there is nothing."""
        return self._inner.currentIndex()

    def setCurrentIndex(self, number: int) -> None:
        """Show one of them by its number."""
        self._inner.setCurrentIndex(number)

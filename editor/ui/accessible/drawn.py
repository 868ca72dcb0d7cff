"""A widget that is drawn by itself as a screen reader knows it: what it is, and what it shows."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class DrawnInterface(QAccessibleWidget):
    """A drawing. Its value is what its widget's description says of what it shows now."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = widget

    def text(self, kind: QAccessible.Text) -> str:
        """The value, or what Qt knows."""
        if kind == QAccessible.Text.Value:
            return self._widget.accessibleDescription()
        return super().text(kind)

"""The map as a screen reader knows it: a drawing that takes keys and is told in words."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget

from editor.ui.territory.view import TerritoryView


class MapInterface(QAccessibleWidget):
    """A drawing. What is selected on it is its value; the view describes where that is."""

    def __init__(self, view: TerritoryView) -> None:
        super().__init__(view, QAccessible.Role.Graphic)
        self._view = view

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value:
            return self._view.accessibleDescription()
        return super().text(kind)

"""Chooses among the maps of a vault; it floats on the map, and only where there are several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.ui.combo import Combo


class MapChooser(Combo):
    """chosen(name): the curator wants to see another map."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mapChooser")
        self.setAccessibleName(self.tr("Map"))
        self.setToolTip(self.tr("Show another map of this vault"))
        self.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.setMaximumWidth(240)
        self.textActivated.connect(self.chosen)
        self.hide()

    def show_maps(self, names: Sequence[str], current: str | None) -> None:
        """Show these maps; the box hides where there is nothing to choose."""
        if [self.itemText(row) for row in range(self.count())] != list(names):
            self.clear()
            self.addItems(list(names))
        self.setCurrentText(current or "")
        self.adjustSize()
        self.setVisible(len(names) > 1)

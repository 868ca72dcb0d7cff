"""The line on the map that tells why pins are dimmed, and takes that back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from editor.ui.plain import plain_label
from editor.ui.territory.floating import Floating


class DimmedNote(Floating):
    """Shown while the list's search or facets dim pins. cleared: the curator wants them all."""

    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dimmedNote")
        self._text = plain_label(self)
        self._clear = QToolButton(self)
        self._clear.setObjectName("showAllPins")
        self._clear.setText(self.tr("Show all"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._clear.clicked.connect(self.cleared)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 6, 4)
        layout.setSpacing(8)
        layout.addWidget(self._text)
        layout.addWidget(self._clear)
        self.hide()

    def tell(self, lit: int, pins: int) -> None:
        """Say how many of so many pins are not dimmed; nothing when all are."""
        if lit < pins:
            text = self.tr("{lit} of {pins} pins match the search and facets")
            self._text.setText(text.format(lit=lit, pins=pins))
            self.adjustSize()
        self.setVisible(lit < pins)

"""A framed list of one-line rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from editor.ui.look import STEP

ROW_HEIGHT = 28


class RowList(QListWidget):
    """A list with the margins of other fields, which cuts rows that are too long."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("framed", True)
        self.setProperty("popup", True)  # for the selection's quiet tone
        self.setViewportMargins(STEP, 0, 0, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

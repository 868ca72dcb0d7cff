"""A small picture beside a sentence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from editor.ui.icons import icon
from editor.ui.text_size import scaled

_SIZE = 16


class Sign(QLabel):
    """The icon of that name, in the tone of what asks for attention."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        told = {
            "info": self.tr("Note"),
            "git-merge-conflict": self.tr("Clash"),
        }
        self.setAccessibleName(told.get(name, self.tr("Note")))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """A picture keeps the tone and size it was drawn in: draw it again in others."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()

    def _draw(self) -> None:
        side = scaled(_SIZE)
        picture = icon(self._name, QPalette.ColorRole.Link)
        self.setPixmap(picture.pixmap(QSize(side, side), self.devicePixelRatioF()))

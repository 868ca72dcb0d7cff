"""Small parts that the editors share: frames and fonts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from editor.ui.look import RADIUS, tones_of


class FieldBox(QWidget):
    """A widget that looks like a field: the pane's ground, a hairline, the accent on focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active = False

    def show_active(self, active: bool) -> None:
        """Draw the border of a field that has the focus."""
        if active != self._active:
            self._active = active
            self.update()

    def paintEvent(self, event: QEvent) -> None:
        tones = tones_of(self)
        has_problem = bool(self.property("problem"))
        border = tones.accent if self._active else tones.problem if has_problem else tones.edge
        wide = 2 if self._active else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(border), wide))
        painter.setBrush(QColor(tones.pane))
        inset = wide / 2
        outline = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(outline, RADIUS - inset, RADIUS - inset)

"""The panel that everything is on which floats over the map."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from editor.ui.look import RADIUS_FLOATING, tones_of
from editor.ui.painting import paint_ring

# Between a floating part and the edge of the map, in pixels.
EDGE = 16


class Floating(QFrame):
    """A panel over the map, drawn by itself so that its corners show the map."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tones.hairline))
        painter.setBrush(QColor(tones.pane))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS_FLOATING - 3, RADIUS_FLOATING - 3)
        if self.hasFocus():
            paint_ring(painter, self.rect(), tones, RADIUS_FLOATING - 3)
        painter.end()

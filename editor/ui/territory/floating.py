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
        paint_floating(self)


def paint_floating(widget: QWidget) -> None:
    """Draw what all that floats over the map has in common."""
    tones = tones_of(widget)
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tones.hairline))
    painter.setBrush(QColor(tones.pane))
    rect = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(rect, RADIUS_FLOATING - 3, RADIUS_FLOATING - 3)
    if widget.hasFocus():
        paint_ring(painter, widget.rect(), tones, RADIUS_FLOATING - 3)
    painter.end()

"""Moved pins on the map: an arrow from where each was to where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from editor.publish.changes.parts import Move
from editor.ui.territory.arrow import arrow
from editor.ui.territory.extras import Frame
from editor.ui.territory.tints import faded

_DOT = 4.0
_AROUND = 10
# More cannot be told apart, nor drawn while zooming.
MOST = 1500


class MoveArrows:
    """Drawn over the pins of a map; where a pin was is a hollow dot, one taken off is crossed."""

    def __init__(self) -> None:
        self.moves: Sequence[Move] = ()

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Draw them."""
        tones, camera = frame.tones, frame.camera
        near = frame.view.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        lines: list[QLineF] = []
        old: list[QPointF] = []
        crosses: list[QLineF] = []
        new: list[QPointF] = []
        for before, after in self.moves[:MOST]:
            start = camera.to_view(*before) if before is not None else None
            end = camera.to_view(*after) if after is not None else None
            if start is not None and end is not None:
                if not QRectF(start, end).normalized().adjusted(-1, -1, 1, 1).intersects(near):
                    continue
                lines += arrow(start, end)
                old.append(start)
            elif start is not None:
                crosses += _cross(start)
            elif end is not None:
                new.append(end)
        halo = QPen(faded(tones.pane, 0.85), 4)
        halo.setCapStyle(Qt.PenCapStyle.RoundCap)
        for pen in (halo, QPen(QColor(tones.accent), 1.8)):
            painter.setPen(pen)
            painter.drawLines(lines + crosses)
        painter.setPen(QPen(QColor(tones.accent), 1.6))
        painter.setBrush(QColor(tones.pane))
        for point in old:
            painter.drawEllipse(point, _DOT, _DOT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for point in new:
            painter.drawEllipse(point, 2.6 * _DOT, 2.6 * _DOT)

    def covers(self, frame: Frame) -> QRegion:
        """They may lie anywhere."""
        return QRegion(frame.view.toRect()) if self.moves else QRegion()


def _cross(at: QPointF) -> list[QLineF]:
    return [
        QLineF(at + QPointF(-_DOT, -_DOT), at + QPointF(_DOT, _DOT)),
        QLineF(at + QPointF(-_DOT, _DOT), at + QPointF(_DOT, -_DOT)),
    ]

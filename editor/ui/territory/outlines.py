"""Regions and lines of the ground as painter paths; lines in pieces, to draw parts of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF, QTransform

from editor.territory.regions import Point, Ring
from editor.ui.territory.camera import Camera

# A line is cut into pieces of so many points.
_PIECE = 40


def placing(camera: Camera) -> QTransform:
    """From map units with y downward, as paths have them, to pixels of the view."""
    scale = camera.scale
    return QTransform(scale, 0, 0, scale, -camera.left * scale, camera.top * scale)


def area(rings: Iterable[Ring]) -> QPainterPath:
    """Rings as one area, holes left out; in map units with y downward."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        path.addPolygon(QPolygonF([QPointF(x, -y) for x, y in ring]))
        path.closeSubpath()
    return path


class Lines:
    """Closed lines; what two of them share is drawn once."""

    def __init__(self, rings: Iterable[Ring]) -> None:
        self._pieces = [
            (QRectF(path.boundingRect()), path)
            for path in (_open(points) for points in _pieces(rings))
        ]

    def paint(self, painter: QPainter, camera: Camera, part: QRectF, width: float) -> None:
        """Draw the pieces in `part` of the view, the pen being set and `width` pixels wide."""
        to_view = placing(camera)
        for rect, path in self._pieces:
            if to_view.mapRect(rect).adjusted(-width, -width, width, width).intersects(part):
                painter.drawPath(to_view.map(path))


def _pieces(rings: Iterable[Ring]) -> Iterator[list[Point]]:
    drawn: set[tuple[Point, Point]] = set()
    for ring in rings:
        piece: list[Point] = []
        for start, end in zip(ring, (*ring[1:], ring[0]), strict=True):
            key = (start, end) if start < end else (end, start)
            if key in drawn or len(piece) > _PIECE:
                if len(piece) > 1:
                    yield piece
                piece = []
            if key not in drawn:
                drawn.add(key)
                piece = [*(piece or [start]), end]
        if len(piece) > 1:
            yield piece


def _open(points: Sequence[Point]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, -y) for x, y in points]))
    return path

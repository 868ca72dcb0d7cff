"""How the tool for territories is drawn: borders, points, the line that is being drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from editor.territory.regions import Point, Region, Ring
from editor.ui.map.regions.shape import Shape
from editor.ui.territory.extras import Frame
from editor.ui.territory.outlines import area, placing
from editor.ui.territory.tints import faded

_ROUND = Qt.PenCapStyle.RoundCap


def outline(rings: Iterable[Ring], frame: Frame) -> QPainterPath:
    """Rings as a path in the view."""
    return placing(frame.camera).map(area(rings))


def rings_of(region: Region) -> list[Ring]:
    """All rings of a region."""
    return [ring for polygon in region.polygons for ring in polygon]


def paint_shape(painter: QPainter, frame: Frame, shape: Shape, *, crosses: bool) -> None:
    """The selected territory with its points; what a drag makes of it and of its neighbours."""
    region = shape.shown
    if region is None:
        return
    tones = frame.tones
    tone = QColor(tones.problem if crosses else tones.accent)
    path = outline(rings_of(region), frame)
    painter.setPen(QPen(tone, 2, Qt.PenStyle.DashLine if crosses else Qt.PenStyle.SolidLine))
    painter.setBrush(faded(tone, 0.12))
    painter.drawPath(path)
    others = list(shape.others())
    if others:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(faded(tone, 0.7), 1.4))
        painter.drawPath(outline(others, frame))
    view = frame.view.adjusted(-10, -10, 10, 10)
    points = [frame.camera.to_view(*point) for ring in rings_of(region) for point in ring]
    seen = _sparse([point for point in points if view.contains(point)])
    if shape.drag is None:
        middles = QPolygonF(
            [point for point in shape.middles(frame.camera) if view.contains(point)]
        )
        _dots(painter, middles, 7, faded(tone, 0.55))
        _dots(painter, middles, 4, QColor(tones.pane))
    _dots(painter, QPolygonF(seen), 10, tone)
    _dots(painter, QPolygonF(seen), 7, QColor(tones.pane))
    for corner, size in ((shape.hovered, 12.0), (shape.corner, 13.0)):
        if corner is not None and shape.drag is None:
            ring = shape.corners.rings.get(corner.key, ())
            if corner.point < len(ring):
                at = QPolygonF([frame.camera.to_view(*ring[corner.point])])
                _dots(painter, at, size, QColor(tones.pane))
                _dots(painter, at, size - 3, tone)


def paint_line(
    painter: QPainter,
    frame: Frame,
    points: Sequence[Point],
    pointer: Point | None,
    *,
    closes: bool,
) -> None:
    """A line in the making. closes: whether it is to become a border around ground."""
    tones = frame.tones
    placed = [frame.camera.to_view(*point) for point in points]
    ahead = [frame.camera.to_view(*pointer)] if pointer is not None else []
    tone = QColor(tones.accent)
    if closes and len(placed) >= 2:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(tone, 0.12))
        painter.drawPolygon(QPolygonF([*placed, *ahead]))
    painter.setPen(QPen(tone, 2, Qt.PenStyle.SolidLine, _ROUND))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(placed))
    if placed and ahead:
        painter.setPen(QPen(tone, 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(placed[-1], ahead[0])
    _dots(painter, QPolygonF(placed), 10, tone)
    _dots(painter, QPolygonF(placed), 7, QColor(tones.pane))
    if closes and len(placed) >= 3:
        _dots(painter, QPolygonF(placed[:1]), 13, tone)
    for at in ahead:
        painter.setPen(QPen(tone, 1.4))
        painter.drawLine(at - QPointF(9, 0), at + QPointF(9, 0))
        painter.drawLine(at - QPointF(0, 9), at + QPointF(0, 9))


def box_of(points: Iterable[QPointF]) -> QRectF:
    """The smallest rectangle around pixels, with room for handles."""
    return QPolygonF(list(points)).boundingRect().adjusted(-16, -16, 16, 16)


def _sparse(points: Sequence[QPointF]) -> list[QPointF]:
    """Without points that would lie on the one before: many on little ground are a line."""
    found: list[QPointF] = []
    for point in points:
        if not found or (point - found[-1]).manhattanLength() >= 8:
            found.append(point)
    return found


def _dots(painter: QPainter, points: QPolygonF, width: float, tone: QColor) -> None:
    if not points.isEmpty():
        painter.setPen(QPen(tone, width, Qt.PenStyle.SolidLine, _ROUND))
        painter.drawPoints(points)

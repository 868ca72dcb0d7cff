"""Where a pin was and where it is, on a small piece of its map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from editor.publish.changes.parts import Move, Point
from editor.territory.bounds import Bounds
from editor.territory.regions import Region
from editor.ui.look import RADIUS, STEP, Tones, tones_of
from editor.ui.painting import paint_ring
from editor.ui.territory.arrow import arrow
from editor.ui.territory.camera import Camera
from editor.ui.territory.tints import faded, region_tint

_HEIGHT = 112
_DOT = 4.5
# So much of the map is around the way, in shares of its length; and at least so much of all of it.
_AROUND = 1.2
_LEAST = 0.14


class MoveSketch(QAbstractButton):
    """Clicked, it asks for the map. Hidden where no pin moved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("moveSketch")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Show this on the map"))
        self.setAccessibleName(self.tr("Where the pin was and where it is; shows it on the map"))
        self._move: Move | None = None
        self._regions: Sequence[Region] = ()
        self._others: Sequence[Point] = ()
        self._bounds = Bounds(0, 0, 1, 1)
        self.hide()

    def show_move(
        self,
        move: Move | None,
        regions: Sequence[Region] = (),
        bounds: Bounds | None = None,
        others: Sequence[Point] = (),
    ) -> None:
        """Show a pin's way over its map; None for none. others: where other pins stand."""
        self._move, self._regions, self._others = move, regions, others
        if bounds is not None:
            self._bounds = bounds
        self.setVisible(move is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, _HEIGHT + 2 * STEP)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._move is None:
            return
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(4 * STEP, STEP, -3 * STEP, -STEP)
        shape = QPainterPath()
        shape.addRoundedRect(frame, RADIUS, RADIUS)
        painter.fillPath(shape, QColor(tones.sea))
        painter.save()
        painter.setClipPath(shape)
        camera = self._camera(frame)
        self._paint_land(painter, camera, tones)
        self._paint_others(painter, camera, frame, tones)
        self._paint_way(painter, camera, self._move, tones)
        painter.restore()
        painter.setPen(QPen(QColor(tones.hairline), 1))
        painter.drawPath(shape)
        if self.hasFocus():
            paint_ring(painter, frame, tones, RADIUS)
        painter.end()

    def _camera(self, frame: QRectF) -> Camera:
        points = [point for point in (self._move or Move(None, None)) if point is not None]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
        least = _LEAST * max(self._bounds.width, self._bounds.height)
        width = max((max(xs) - min(xs)) * (1 + _AROUND), least)
        height = max((max(ys) - min(ys)) * (1 + _AROUND), least / 2)
        scale = min(frame.width() / width, frame.height() / height)
        camera = Camera(scale).centred(*middle, frame.size())
        return camera.panned(frame.left(), frame.top())

    def _paint_land(self, painter: QPainter, camera: Camera, tones: Tones) -> None:
        painter.setPen(QPen(QColor(tones.coast), 0.8))
        for number, region in enumerate(self._regions):
            path = QPainterPath()
            for polygon in region.polygons:
                for ring in polygon:
                    path.addPolygon(QPolygonF([camera.to_view(*point) for point in ring]))
                    path.closeSubpath()
            painter.setBrush(region_tint(number, tones, region.colour))
            painter.drawPath(path)

    def _paint_others(self, painter: QPainter, camera: Camera, frame: QRectF, tones: Tones) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(tones.muted, 0.55))
        for point in self._others:
            at = camera.to_view(*point)
            if frame.contains(at):
                painter.drawEllipse(at, 2.2, 2.2)

    def _paint_way(self, painter: QPainter, camera: Camera, move: Move, tones: Tones) -> None:
        accent, pane = QColor(tones.accent), QColor(tones.pane)
        old = _view(camera, move.before)
        new = _view(camera, move.after)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if old is not None and new is not None:
            painter.setPen(QPen(QColor(tones.ink), 1.6))
            painter.drawLines(arrow(old, new))
        if old is not None:
            pen = QPen(QColor(tones.ink), 1.4)
            if new is None:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(pane)
            painter.drawEllipse(old, _DOT, _DOT)
        if new is not None:
            painter.setPen(QPen(pane, 1.2))
            painter.setBrush(accent)
            painter.drawEllipse(new, _DOT + 0.5, _DOT + 0.5)


def _view(camera: Camera, point: Point | None) -> QPointF | None:
    return camera.to_view(*point) if point is not None else None

"""The line that is being drawn: around a new territory, or where one is to be split."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter

from editor.territory.regions import Point, spans_ground
from editor.ui.map.regions.drawing import box_of, paint_line
from editor.ui.map.regions.grid import Grid
from editor.ui.map.regions.shape import REACH
from editor.ui.territory.extras import Frame
from editor.ui.territory.view import TerritoryView


class Line(QObject):
    """Takes points by pointer and keys. finished: its points, when the curator ended it.

    given_up: the last point was taken back, and then the line. changed: a point came or went.
    """

    finished = Signal(object)
    given_up = Signal()
    changed = Signal()

    def __init__(self, view: TerritoryView, grid: Grid, place: Callable[[QPointF], Point]) -> None:
        """place: where on the map a point goes that is placed at a pixel."""
        super().__init__(view)
        self._view = view
        self._grid = grid
        self._place = place
        self._closes = False  # whether it is to become a border around ground
        self._pointer: Point | None = None  # where the next point would be
        self.points: list[Point] = []

    def begin(self, *, closes: bool) -> None:
        """Begin another one; it `closes` when it is to go around ground."""
        self._closes = closes
        self._pointer = None
        self.points = []

    def clear(self) -> bool:
        """Take all points back; tells whether there were any."""
        some, self.points = bool(self.points), []
        return some

    def add(self, at: QPointF) -> None:
        """Place a point at a pixel; at the first one, the line is ended."""
        point = self._place(at)
        if self._closes and len(self.points) >= 3:
            away = self._view.camera.to_view(*self.points[0]) - at
            if math.hypot(away.x(), away.y()) <= REACH + 2:
                self.finish()
                return
        self._pointer = point
        if not self.points or self.points[-1] != point:
            self.points.append(point)
        self.changed.emit()

    def take_back(self) -> None:
        """Take the last point back; where there is none, the line."""
        if self.points:
            self.points.pop()
            self.changed.emit()
        else:
            self.given_up.emit()

    def finish(self) -> None:
        """End the line, if it has points enough."""
        line = tuple(self.points)
        if spans_ground(line) if self._closes else len(line) >= 2:
            self.finished.emit(line)

    def move(self, event: QMouseEvent) -> bool:
        """The pointer moves, with or without a button held."""
        self._pointer = self._place(event.position())
        self._view.extras.changed()
        return event.buttons() == Qt.MouseButton.NoButton

    def move_pointer(self, across: int, up: int) -> None:
        """Move the next point by steps of the grid; it begins in the middle of the view."""
        grid = self._grid
        x, y = self._pointer or grid.middle()
        self._pointer = grid.rounded(x + across * grid.step), grid.rounded(y + up * grid.step)
        self.changed.emit()

    def key_down(self, key: Qt.Key) -> bool:
        """A key goes down."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif key == Qt.Key.Key_Backspace:
            self.take_back()
        elif key == Qt.Key.Key_Space:
            self._pointer = self._pointer or self._grid.middle()
            self.add(self._view.camera.to_view(*self._pointer))
        else:
            return False
        return True

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Draw it."""
        paint_line(painter, frame, self.points, self._pointer, closes=self._closes)

    def box(self, frame: Frame) -> QRectF:
        """The part of the view on which it draws."""
        spots = [*self.points, *([self._pointer] if self._pointer is not None else [])]
        return box_of(frame.camera.to_view(*spot) for spot in spots) if spots else QRectF()

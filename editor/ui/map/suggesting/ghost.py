"""The ghost of a pin: where an entry might stand, to be dragged elsewhere."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QRegion

from editor.ui.territory.extras import Frame
from editor.ui.territory.tints import faded
from editor.ui.territory.view import TerritoryView

RADIUS = 9.5
_HIT = 14.0
_DASHES = [3.2, 2.2]


class Ghost(QObject):
    """Drawn over a map while it stands somewhere; a press on it begins a drag from there.

    lifted: a drag began.
    """

    lifted = Signal()

    def __init__(self, view: TerritoryView) -> None:
        super().__init__(view)
        self._view = view
        self._path = ""
        self._at: tuple[float, float] | None = None
        self._near: tuple[tuple[float, float], ...] = ()
        view.extras.add(self)
        view.installEventFilter(self)

    @property
    def at(self) -> tuple[float, float] | None:
        """Where it stands, in map units; None for nowhere."""
        return self._at

    def stand(self, path: str, x: float, y: float, near: Sequence[tuple[float, float]]) -> None:
        """Stand for an entry at a place; lines lead to the places that it was put near to."""
        self._path, self._at, self._near = path, (x, y), tuple(near)
        self._view.extras.changed()

    def vanish(self) -> None:
        """Stand nowhere."""
        if self._at is not None:
            self._at = None
            self._view.extras.changed()

    def pixel(self) -> QPointF:
        """Where in the view it stands."""
        return self._view.camera.to_view(*self._at) if self._at is not None else QPointF()

    # --- drawn over the pins ---

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Draw it."""
        if self._at is None or self._view.dragged == self._path:
            return
        tones, middle = frame.tones, frame.camera.to_view(*self._at)
        line = QPen(faded(tones.ink, 0.45), 1)
        line.setDashPattern([2, 3])
        painter.setPen(line)
        for place in self._near:
            other = frame.camera.to_view(*place)
            away = math.hypot(other.x() - middle.x(), other.y() - middle.y())
            if away > RADIUS:
                painter.drawLine(middle + (other - middle) * (RADIUS / away), other)
        outline = QPen(QColor(tones.accent), 2)
        outline.setDashPattern(_DASHES)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(tones.pane, 0.75))
        painter.drawEllipse(middle, RADIUS + 1, RADIUS + 1)
        painter.setPen(outline)
        painter.setBrush(faded(tones.accent, 0.16 if not tones.dark else 0.3))
        painter.drawEllipse(middle, RADIUS, RADIUS)

    def covers(self, frame: Frame) -> QRegion:
        """The part of the view on which it draws."""
        if self._at is None:
            return QRegion()
        middle = frame.camera.to_view(*self._at)
        region = _around(QRectF(middle, middle))
        for place in self._near:
            region += _around(QRectF(middle, frame.camera.to_view(*place)).normalized())
        return region

    # --- taken by the pointer ---

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the press on it, and show that it can be taken."""
        if self._at is None or self._view.tool is not None or not isinstance(event, QMouseEvent):
            return False
        if self._view.locked or self._view.dragged is not None:
            return False
        away = event.position() - self.pixel()
        if math.hypot(away.x(), away.y()) > _HIT:
            return False
        if event.type() == QEvent.Type.MouseMove and not event.buttons():
            self._view.setCursor(Qt.CursorShape.OpenHandCursor)
            return True
        if (
            event.type() == QEvent.Type.MouseButtonPress
            and event.button() == Qt.MouseButton.LeftButton
        ):
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            self._view.carry(self._path, *self._at, event.position())
            self.lifted.emit()
            return True
        return False


def _around(rect: QRectF) -> QRegion:
    room = RADIUS + 4
    return QRegion(rect.adjusted(-room, -room, room, room).toAlignedRect())

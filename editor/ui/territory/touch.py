"""Fingers on a touch screen: one is a mouse, two zoom and push the map."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent

from editor.ui.territory.motion import CameraMover

_GONE = QEventPoint.State.Released


class Touch:
    """Turns touches into mouse events while there is one finger, and into zooming with two.

    mouse: takes a mouse event. call_off: ends what the first finger began, without an effect.
    """

    def __init__(
        self,
        mover: CameraMover,
        mouse: Callable[[QMouseEvent], object],
        call_off: Callable[[], object],
    ) -> None:
        self._mover = mover
        self._mouse = mouse
        self._call_off = call_off
        self._pinch: tuple[QPointF, float] | None = None  # middle of the fingers, distance
        self._pinched = False

    def take(self, event: QTouchEvent) -> bool:
        """A finger goes down, moves or goes up; tells whether the event was used."""
        points = event.points()
        down = [point for point in points if point.state() != _GONE]
        if event.type() == QEvent.Type.TouchCancel:
            self._call_off()
            self._pinch, self._pinched = None, False
        elif len(down) >= 2:
            self._zoom(down[0].position(), down[1].position())
        else:
            self._pinch = None
            if not self._pinched and points:
                self._as_mouse(event, points[0])
            if not down:
                self._pinched = False
        return True

    def _zoom(self, one: QPointF, other: QPointF) -> None:
        middle = (one + other) / 2
        apart = max(1.0, math.hypot(one.x() - other.x(), one.y() - other.y()))
        if self._pinch is None:
            if not self._pinched:
                self._call_off()
            self._pinched = True
        else:
            before, distance = self._pinch
            step = middle - before
            self._mover.pan(step.x(), step.y())
            self._mover.zoom(apart / distance, middle, smooth=False)
        self._pinch = middle, apart

    def _as_mouse(self, event: QTouchEvent, point: QEventPoint) -> None:
        kinds = {
            QEventPoint.State.Pressed: QEvent.Type.MouseButtonPress,
            QEventPoint.State.Released: QEvent.Type.MouseButtonRelease,
        }
        kind = kinds.get(point.state(), QEvent.Type.MouseMove)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        self._mouse(
            QMouseEvent(
                kind,
                point.position(),
                point.globalPosition(),
                none if kind == QEvent.Type.MouseMove else left,
                none if kind == QEvent.Type.MouseButtonRelease else left,
                event.modifiers(),
            )
        )

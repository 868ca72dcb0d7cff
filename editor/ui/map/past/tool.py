"""What the pointer and the keys do to the map of another time, and what is drawn over its pins."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QRegion
from PySide6.QtWidgets import QApplication, QToolTip

from editor.publish.timeline.tracks import Trail
from editor.ui.territory.content import Pin
from editor.ui.territory.extras import Frame
from editor.ui.territory.tints import faded
from editor.ui.territory.view import TerritoryView

Spot = tuple[float, float]
_TOLERANCE = 4.0
_HALO = 6.0


class Drawn(NamedTuple):
    """What is drawn over the pins.

    trails: with how fresh each is, from 0 to 1. came, went: where pins appeared and left. way: the
    places of the selected pin, the oldest first. today: where it is today, if that is elsewhere.
    """

    trails: Sequence[tuple[Trail, float]] = ()
    came: Sequence[Spot] = ()
    went: Sequence[Spot] = ()
    way: Sequence[Spot] = ()
    today: Spot | None = None


class PastTool(QObject):
    """picked(path): a pin was clicked, None for the ground. refused: a pin was to be moved.

    drawn: what lies over the pins.
    """

    picked = Signal(object)
    refused = Signal()

    def __init__(self, view: TerritoryView, take_key: Callable[[QKeyEvent], bool]) -> None:
        """take_key: does what a key means in the mode; whether it means anything."""
        super().__init__(view)
        self._view = view
        self._take_key = take_key
        self.drawn = Drawn()
        self._press: QPointF | None = None
        self._refused = False

    def show(self, drawn: Drawn) -> None:
        """Draw this over the pins."""
        if drawn != self.drawn:
            self.drawn = drawn
            self._view.update()

    # --- events

    def _pin_at(self, point: QPointF) -> Pin | None:
        camera, pins = self._view.camera, self._view.pin_set
        reach = (pins.radius(camera.scale) + _TOLERANCE) / camera.scale
        return pins.nearest(*camera.to_map(point), reach)

    def press(self, event: QMouseEvent) -> bool:
        """A button goes down: a pin is picked, and stays where it was."""
        if event.button() == Qt.MouseButton.RightButton:
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        pin = self._pin_at(event.position())
        if pin is None:
            return False  # a drag from here on moves the map
        self._press, self._refused = event.position(), False
        self.picked.emit(pin.path)
        return True

    def move(self, event: QMouseEvent) -> bool:
        """The pointer moves: a pin says what it was called, and is not dragged."""
        if self._press is not None:
            far = (event.position() - self._press).manhattanLength()
            if far >= QApplication.startDragDistance() and not self._refused:
                self._refused = True
                self.refused.emit()
            return True
        if event.buttons():
            return False
        pin = self._pin_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if pin else Qt.CursorShape.ArrowCursor
        self._view.setCursor(shape)
        text = f"{pin.title}\nx {pin.x:g}, y {pin.y:g}" if pin else ""
        QToolTip.showText(event.globalPosition().toPoint(), text, self._view)
        return True

    def release(self, event: QMouseEvent) -> bool:
        """A button goes up."""
        pressed, self._press = self._press is not None, None
        return pressed or event.button() == Qt.MouseButton.RightButton

    def double_click(self, event: QMouseEvent) -> bool:
        """A second click: of a pin it means no more than the first."""
        return self._pin_at(event.position()) is not None

    def key_down(self, event: QKeyEvent) -> bool:
        """A key goes down."""
        return self._take_key(event)

    def call_off(self) -> None:
        """End what is half done without an effect."""
        self._press = None

    # --- what is drawn

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Draw trails, what came and went, and the way of the selected pin."""
        drawn, tones, camera = self.drawn, frame.tones, frame.camera
        radius = self._view.pin_set.radius(camera.scale)
        for trail, fresh in drawn.trails:
            one, other = camera.to_view(*trail.before), camera.to_view(*trail.after)
            strength = 0.12 + 0.6 * fresh
            pen = QPen(
                faded(tones.ink, strength),
                1 + fresh,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
            )
            painter.setPen(pen)
            painter.drawLine(one, other)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(tones.ink, strength))
            painter.drawEllipse(one, 1.5 + fresh, 1.5 + fresh)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tones.accent), 2))
        for spot in drawn.came:
            painter.drawEllipse(camera.to_view(*spot), radius + _HALO, radius + _HALO)
        gone = QPen(QColor(tones.problem), 1.5)
        gone.setDashPattern([2.5, 2.5])
        painter.setPen(gone)
        for spot in drawn.went:
            middle, reach = camera.to_view(*spot), radius + 2
            painter.drawEllipse(middle, reach, reach)
            arm = reach * math.sqrt(0.5)
            painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm))
        self._paint_way(painter, frame)

    def _paint_way(self, painter: QPainter, frame: Frame) -> None:
        drawn, tones, camera = self.drawn, frame.tones, frame.camera
        spots = [camera.to_view(*spot) for spot in drawn.way]
        painter.setPen(
            QPen(QColor(tones.accent), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        for one, other in pairwise(spots):
            painter.drawLine(one, other)
        painter.setBrush(QColor(tones.pane))
        for spot in spots[:-1]:
            painter.drawEllipse(spot, 3, 3)
        if drawn.today is None:
            return
        here = camera.to_view(*drawn.today)
        line = QPen(QColor(tones.accent), 1.5)
        line.setDashPattern([3, 3])
        painter.setPen(line)
        if spots:
            painter.drawLine(spots[-1], here)
        painter.setBrush(faded(tones.accent, 0.2))
        painter.drawEllipse(here, 8, 8)

    def covers(self, frame: Frame) -> QRegion:
        """The part of the view on which it draws: trails lead anywhere."""
        return QRegion(QRectF(frame.view).toAlignedRect())

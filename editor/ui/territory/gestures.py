"""What the pointer and the keys do to the map: picking, dragging, panning, zooming."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication

from editor.ui.territory.camera import Camera
from editor.ui.territory.content import ENTRY_MIME, Pin
from editor.ui.territory.motion import CameraMover

# A notch of the wheel (120) zooms by the third root of 2.
_WHEEL_DOUBLES = 360.0
_KEY_ZOOM = 2**0.5
_PAN_STEP = 60.0

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


@dataclass
class Drag:
    """An entry on its way to a place. grab: from the pin's tip to the pointer, in pixels.

    origin: the place it comes from, in map units; None when it comes from the tray.
    """

    path: str
    pointer: QPointF
    grab: QPointF
    origin: tuple[float, float] | None = None

    def place(self, camera: Camera) -> tuple[float, float]:
        """Where the pin's tip is, in map units, neither rounded nor kept inside the bounds."""
        return camera.to_map(self.pointer - self.grab)


@dataclass
class _Press:
    """The left button went down, and it is not yet known whether for a click or a drag."""

    at: QPointF
    pin: Pin | None
    grab: QPointF


class Stage(Protocol):
    """What gestures need to know of the view."""

    @property
    def locked(self) -> bool:
        """Whether pins must not be dragged."""

    def pin_at(self, point: QPointF) -> Pin | None:
        """The pin under a pixel."""

    def tip(self, pin: Pin) -> QPointF:
        """The pixel of a pin's place."""

    def selected_pin(self) -> Pin | None:
        """The selected pin, if it is placed."""

    def middle(self) -> QPointF:
        """The pixel in the middle of the view."""


class Gestures(QObject):
    """Turns events into what is meant by them. Each handler tells whether it used the event."""

    picked = Signal(str)
    opened = Signal(str)
    hovered = Signal(object)  # Pin | None
    dragging = Signal()  # the drag began, moved, or was called off
    released = Signal(object)  # Drag: the pin, or the entry from the tray, was let go
    nudged = Signal(str, int, int)  # path, steps along x and y
    cursor = Signal(object)  # Qt.CursorShape

    def __init__(self, stage: Stage, mover: CameraMover, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._mover = mover
        self._press: _Press | None = None
        self._pan_from: QPointF | None = None
        self._space = False
        self.drag: Drag | None = None

    @property
    def idle(self) -> bool:
        """Whether nothing is pressed, dragged or panned."""
        return self.drag is None and self._press is None and self._pan_from is None

    def press(self, event: QMouseEvent) -> bool:
        """A button goes down."""
        at = event.position()
        pans = event.button() == Qt.MouseButton.MiddleButton
        pans = pans or (event.button() == Qt.MouseButton.LeftButton and self._space)
        if self.drag is not None:
            if event.button() == Qt.MouseButton.RightButton:
                self.call_off()
            return True
        if pans:
            self._start_pan(at)
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        pin = self._stage.pin_at(at)
        self._press = _Press(at, pin, at - self._stage.tip(pin) if pin else QPointF())
        if pin is not None:
            self.picked.emit(pin.path)
        return True

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves, with or without a button held."""
        at = event.position()
        if self.drag is not None:
            self.drag.pointer = at
            self.dragging.emit()
        elif self._pan_from is not None:
            step = at - self._pan_from
            self._pan_from = at
            self._mover.pan(step.x(), step.y())
        elif self._press is not None:
            if (at - self._press.at).manhattanLength() >= QApplication.startDragDistance():
                self._start(self._press, at)
        else:
            self.hover(at)

    def release(self, event: QMouseEvent) -> bool:
        """A button goes up."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return False
        self._press = None
        if self._pan_from is not None:
            self._pan_from = None
            self.hover(event.position())
        elif self.drag is not None and event.button() == Qt.MouseButton.LeftButton:
            drag, self.drag = self.drag, None
            drag.pointer = event.position()
            self.dragging.emit()
            self.released.emit(drag)
            self.hover(event.position())
        return True

    def double_click(self, event: QMouseEvent) -> bool:
        """A second click: opens what is under it."""
        pin = self._stage.pin_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or pin is None:
            return False
        self._press = None
        self.opened.emit(pin.path)
        return True

    def enter(self, event: QDragEnterEvent) -> None:
        """An entry comes in from the tray; anything else is not welcome."""
        data = event.mimeData()
        if not data.hasFormat(ENTRY_MIME):
            event.ignore()
            return
        path = bytes(data.data(ENTRY_MIME).data()).decode("utf-8", "surrogateescape")
        self.drag = Drag(path, event.position(), QPointF())
        event.acceptProposedAction()
        self.dragging.emit()

    def over(self, event: QDragMoveEvent) -> None:
        """The entry from the tray moves over the map."""
        if self.drag is not None:
            self.drag.pointer = event.position()
            event.acceptProposedAction()
            self.dragging.emit()

    def drop(self, event: QDropEvent) -> None:
        """The entry from the tray is let go."""
        drag, self.drag = self.drag, None
        self.dragging.emit()
        if drag is not None:
            drag.pointer = event.position()
            event.acceptProposedAction()
            self.released.emit(drag)

    def wheel(self, event: QWheelEvent) -> None:
        """The wheel zooms at the pointer."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if turned:
            self._mover.zoom(2 ** (turned / _WHEEL_DOUBLES), event.position())

    def key_down(self, event: QKeyEvent) -> bool:
        """A key goes down."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            return self.call_off()
        if key in _ARROWS:
            self._arrow(*_ARROWS[Qt.Key(key)], event)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom_out()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_0):
            self._mover.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pin = self._stage.selected_pin()
            if pin is None:
                return False
            self.opened.emit(pin.path)
        elif key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._space = True
                self.cursor.emit(Qt.CursorShape.OpenHandCursor)
        else:
            return False
        return True

    def key_up(self, event: QKeyEvent) -> bool:
        """A key goes up."""
        if event.key() != Qt.Key.Key_Space:
            return False
        if not event.isAutoRepeat():
            self._space = False
            self.cursor.emit(Qt.CursorShape.ArrowCursor)
        return True

    def zoom_in(self) -> None:
        """Zoom in on the middle."""
        self._mover.zoom(_KEY_ZOOM, self._stage.middle())

    def zoom_out(self) -> None:
        """Zoom out from the middle."""
        self._mover.zoom(1 / _KEY_ZOOM, self._stage.middle())

    def call_off(self) -> bool:
        """End the drag or the pan without an effect; tells whether there was one."""
        busy = self.drag is not None or self._pan_from is not None or self._press is not None
        had_drag = self.drag is not None
        self.drag = self._press = self._pan_from = None
        if busy:
            self.cursor.emit(Qt.CursorShape.ArrowCursor)
        if had_drag:
            self.dragging.emit()
        return busy

    def lose_focus(self) -> None:
        """The keyboard went elsewhere: held keys are not held any more."""
        self._space = False

    def hover(self, at: QPointF | None) -> None:
        """Tell what is under the pointer, None being outside the view."""
        pin = self._stage.pin_at(at) if at is not None else None
        self.hovered.emit(pin)
        on_pin = pin is not None and not self._space
        shape = Qt.CursorShape.PointingHandCursor if on_pin else Qt.CursorShape.ArrowCursor
        self.cursor.emit(Qt.CursorShape.OpenHandCursor if self._space else shape)

    def _start(self, press: _Press, at: QPointF) -> None:
        self._press = None
        if press.pin is None or self._stage.locked:
            self._start_pan(press.at)
            step = at - press.at
            self._mover.pan(step.x(), step.y())
            self._pan_from = at
            return
        pin = press.pin
        self.hovered.emit(None)
        self.cursor.emit(Qt.CursorShape.ClosedHandCursor)
        self.drag = Drag(pin.path, at, press.grab, (pin.x, pin.y))
        self.dragging.emit()

    def _start_pan(self, at: QPointF) -> None:
        self._pan_from = at
        self.hovered.emit(None)
        self.cursor.emit(Qt.CursorShape.ClosedHandCursor)

    def _arrow(self, across: int, up: int, event: QKeyEvent) -> None:
        pin = self._stage.selected_pin()
        if pin is None or self._stage.locked:
            self._mover.pan(-across * _PAN_STEP, up * _PAN_STEP, smooth=True)
            return
        steps = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        self.nudged.emit(pin.path, across * steps, up * steps)

"""What the pointer and the keys do to the map: picking, dragging, panning, zooming."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication

from editor.ui.territory.content import ENTRY_MIME, Pin
from editor.ui.territory.drag import Drag
from editor.ui.territory.motion import CameraMover
from editor.ui.territory.picks import Pick

# A notch of the wheel (120) zooms by the third root of 2.
_WHEEL_DOUBLES = 360.0
# A notch of the wheel pushes the map by so many pixels a unit.
_PUSH = 0.5
_KEY_ZOOM = 2**0.5
_PAN_STEP = 60.0

# Held while a pin is pressed or a band is drawn, they add to what is picked.
_ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


def _with_control(event: QKeyEvent) -> bool:
    """Whether Enter comes with Ctrl: that places what is suggested, and opens nothing after it."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


@dataclass
class _Press:
    """The left button went down, and it is not yet known whether for a click or a drag.

    after: what a click does to the picks when the button goes up.
    """

    at: QPointF
    pin: Pin | None
    grab: QPointF
    adds: bool = False
    after: Pick | None = None


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

    def picked_pins(self) -> Sequence[Pin]:
        """The pins that are picked, the selected one among them."""

    def middle(self) -> QPointF:
        """The pixel in the middle of the view."""


class Gestures(QObject):
    """Turns events into what is meant by them. Each handler tells whether it used the event.

    drag: pins or entries from the tray on their way. band: the rectangle that is drawn to pick
    pins. bands: whether a drag on empty ground draws one without Shift. wheel_pushes: whether the
    wheel pushes the map, and zooms only with Ctrl.
    """

    picked = Signal(object, object)  # path, Pick
    narrowed = Signal()  # only one is to stay picked
    all_picked = Signal()
    banded = Signal(QRectF, bool)  # pins in it are picked, beside those that are already
    opened = Signal(object)
    hovered = Signal(object)  # Pin | None
    dragging = Signal()  # the drag or the band began, moved, or was called off
    released = Signal(object)  # Drag: the pins, or the entries from the tray, were let go
    nudged = Signal(int, int)  # steps along x and y
    stepped = Signal(int, int, bool)  # to the nearest pin in a direction, beside those picked
    locked_out = Signal()  # pins were to be moved, and are locked
    steered = Signal()  # keys or buttons are about to move the map
    cursor = Signal(object)  # Qt.CursorShape

    def __init__(self, stage: Stage, mover: CameraMover, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._mover = mover
        self._press: _Press | None = None
        self._pan_from: QPointF | None = None
        self._space = False
        self._band_adds = False
        self.called_off = False  # by the button that would open a menu
        self.bands = False
        self.wheel_pushes = False
        self.drag: Drag | None = None
        self.band: QRectF | None = None

    @property
    def idle(self) -> bool:
        """Whether nothing is pressed, dragged or panned."""
        moving = self.drag is not None or self.band is not None
        return not moving and self._press is None and self._pan_from is None

    def press(self, event: QMouseEvent) -> bool:
        """A button goes down."""
        at = event.position()
        pans = event.button() == Qt.MouseButton.MiddleButton
        pans = pans or (event.button() == Qt.MouseButton.LeftButton and self._space)
        self.called_off = False
        if self.drag is not None or self.band is not None:
            if event.button() == Qt.MouseButton.RightButton:
                self.called_off = self.call_off()
            return True
        if pans:
            self._start_pan(at)
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        pin = self._stage.pin_at(at)
        adds = bool(event.modifiers() & _ADDING)
        self._press = _Press(at, pin, at - self._stage.tip(pin) if pin else QPointF(), adds)
        if pin is not None:
            self._press.after = self._pick(pin, adds=adds)
        elif not adds:
            self._press.after = Pick.ONLY
        return True

    def _pick(self, pin: Pin, *, adds: bool) -> Pick | None:
        """Pick a pin that was pressed; gives what a click that does not become a drag does."""
        picked = self._stage.picked_pins()
        among = pin in picked
        if adds:
            if among:
                return Pick.TOGGLE
            self.picked.emit(pin.path, Pick.ADD)
            return None
        if among and len(picked) > 1:
            self.picked.emit(pin.path, Pick.LEAD)
            return Pick.ONLY
        self.picked.emit(pin.path, Pick.ONLY)
        return None

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves, with or without a button held."""
        at = event.position()
        if self.drag is not None:
            self.drag.pointer = at
            self.drag.straight = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.dragging.emit()
        elif self.band is not None:
            self.band.setBottomRight(at)
            self.dragging.emit()
        elif self._pan_from is not None:
            step = at - self._pan_from
            self._pan_from = at
            self._mover.pan(step.x(), step.y())
        elif self._press is not None:
            if (at - self._press.at).manhattanLength() >= QApplication.startDragDistance():
                self._start(self._press, at)
                self.move(event)
        else:
            self.hover(at)

    def release(self, event: QMouseEvent) -> bool:
        """A button goes up."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return False
        press, self._press = self._press, None
        if self._pan_from is not None:
            self._pan_from = None
            self.hover(event.position())
        elif event.button() != Qt.MouseButton.LeftButton:
            return True
        elif self.band is not None:
            band, self.band = self.band, None
            band.setBottomRight(event.position())
            self.dragging.emit()
            self.banded.emit(band.normalized(), self._band_adds)
            self.hover(event.position())
        elif self.drag is not None:
            drag, self.drag = self.drag, None
            drag.pointer = event.position()
            self.dragging.emit()
            self.released.emit(drag)
            self.hover(event.position())
        elif press is not None and press.after is not None:
            if press.pin is not None:
                self.picked.emit(press.pin.path, press.after)
            else:
                self.narrowed.emit()
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
        carried = bytes(data.data(ENTRY_MIME).data()).decode("utf-8", "surrogateescape")
        paths = tuple(carried.split("\0"))
        self.drag = Drag(paths[0], event.position(), QPointF(), paths=paths)
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
        """The wheel zooms at the pointer; two fingers on a touchpad push the map, with Ctrl zoom.

        Only touchpads tell when scrolling begins and ends: pixels are told of some wheels as well.
        """
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        fingers = event.phase() != Qt.ScrollPhase.NoScrollPhase and not event.pixelDelta().isNull()
        if fingers and not control:
            self._mover.pan(event.pixelDelta().x(), event.pixelDelta().y())
            return
        if self.wheel_pushes and not control:
            by = event.angleDelta()
            self._mover.pan(by.x() * _PUSH, by.y() * _PUSH, smooth=True)
            return
        turned = event.angleDelta().y() or event.angleDelta().x()
        if turned:
            self._mover.zoom(2 ** (turned / _WHEEL_DOUBLES), event.position())

    def key_down(self, event: QKeyEvent) -> bool:
        """A key goes down."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            return self.call_off() or self._narrow()
        if key == Qt.Key.Key_Shift:
            self._straighten(straight=True)
            return False
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_picked.emit()
        elif key in _ARROWS:
            self._arrow(*_ARROWS[Qt.Key(key)], event)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom_out()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_0):
            self.show_whole()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not _with_control(event):
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
        if event.key() == Qt.Key.Key_Shift:
            self._straighten(straight=False)
        if event.key() != Qt.Key.Key_Space:
            return False
        if not event.isAutoRepeat():
            self._space = False
            self.cursor.emit(Qt.CursorShape.ArrowCursor)
        return True

    def zoom_in(self) -> None:
        """Zoom in on the middle."""
        self.steered.emit()
        self._mover.zoom(_KEY_ZOOM, self._stage.middle())

    def zoom_out(self) -> None:
        """Zoom out from the middle."""
        self.steered.emit()
        self._mover.zoom(1 / _KEY_ZOOM, self._stage.middle())

    def show_whole(self) -> None:
        """Show the whole map."""
        self.steered.emit()
        self._mover.fit()

    def carry(self, drag: Drag) -> None:
        """Drag something that is no pin from now on, while the left button is held."""
        self.call_off()
        self.hovered.emit(None)
        self.cursor.emit(Qt.CursorShape.ClosedHandCursor)
        self.drag = drag
        self.dragging.emit()

    def call_off(self) -> bool:
        """End the drag or the pan without an effect; tells whether there was one."""
        busy = not self.idle
        shown = self.drag is not None or self.band is not None
        self.drag = self.band = self._press = self._pan_from = None
        if busy:
            self.cursor.emit(Qt.CursorShape.ArrowCursor)
        if shown:
            self.dragging.emit()
        return busy

    def _narrow(self) -> bool:
        """Let go of all picks but one; tells whether there were others."""
        several = len(self._stage.picked_pins()) > 1
        self.narrowed.emit()
        return several

    def _straighten(self, *, straight: bool) -> None:
        if self.drag is not None and self.drag.straight != straight:
            self.drag.straight = straight
            self.dragging.emit()

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
        """The pointer has moved far enough from a press: what it then means."""
        self._press = None
        if press.pin is None and (press.adds or self.bands):
            self._band_adds = press.adds
            self.band = QRectF(press.at, at)
            self.hovered.emit(None)
            self.cursor.emit(Qt.CursorShape.CrossCursor)
            return
        if press.pin is None or self._stage.locked:
            if press.pin is not None:
                self.locked_out.emit()
            self._start_pan(press.at)
            return
        pin = press.pin
        if press.after is Pick.TOGGLE:
            self.picked.emit(pin.path, Pick.LEAD)
        origins = {one.path: (one.x, one.y) for one in self._stage.picked_pins()}
        origins[pin.path] = (pin.x, pin.y)
        self.hovered.emit(None)
        self.cursor.emit(Qt.CursorShape.ClosedHandCursor)
        self.drag = Drag(pin.path, at, press.grab, origins)

    def _start_pan(self, at: QPointF) -> None:
        self._pan_from = at
        self.hovered.emit(None)
        self.cursor.emit(Qt.CursorShape.ClosedHandCursor)

    def _arrow(self, across: int, up: int, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(across, up, shift)
        elif self._stage.selected_pin() is None or self._stage.locked:
            if self._stage.selected_pin() is not None:
                self.locked_out.emit()
            self.steered.emit()
            self._mover.pan(-across * _PAN_STEP, up * _PAN_STEP, smooth=True)
        else:
            steps = 10 if shift else 1
            self.nudged.emit(across * steps, up * steps)

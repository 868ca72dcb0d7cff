"""The widget side of gestures: the events of the map go to them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from editor.ui.graphic import Graphic
from editor.ui.territory.content import Pin
from editor.ui.territory.extras import Tool
from editor.ui.territory.gestures import Gestures
from editor.ui.territory.motion import CameraMover
from editor.ui.territory.touch import Touch
from editor.workers import GEOMETRY

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_PARTS = (
    *_ENTER,
    Qt.Key.Key_Space,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
)


_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Surface(Graphic):
    """A picture that turns its events into gestures on a map.

    menu_wanted: for a pin (None for the ground) at a pixel of the view, and of the screen.
    ringed: whether it got the focus by a key, which has to be seen.
    """

    ringed = False

    menu_wanted = Signal(object, QPointF, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self._mover = CameraMover(self)
        self._gestures = Gestures(self, self._mover, self)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._touch = Touch(self._mover, self.event, self.call_off)

    @property
    def shows_map(self) -> bool:
        """Whether there is a map to look at."""
        raise NotImplementedError

    @property
    def locked(self) -> bool:
        """Whether pins must not be dragged or nudged."""
        raise NotImplementedError

    @property
    def tool(self) -> Tool | None:
        """The tool in use: it gets events first."""
        raise NotImplementedError

    def pin_at(self, point: QPointF) -> Pin | None:
        """The pin under a pixel."""
        raise NotImplementedError

    def tip(self, pin: Pin) -> QPointF:
        """The pixel of a pin's place."""
        raise NotImplementedError

    def selected_pin(self) -> Pin | None:
        """The selected entry's pin, if it is placed."""
        raise NotImplementedError

    def picked_pins(self) -> tuple[Pin, ...]:
        """The pins that are picked, the selected one among them."""
        raise NotImplementedError

    def middle(self) -> QPointF:
        """The pixel in the middle of the view."""
        return QPointF(self.width() / 2, self.height() / 2)

    def enterEvent(self, event: QEnterEvent) -> None:
        # Whoever points at the map is about to turn the wheel or move a pin.
        GEOMETRY.make_ready()
        super().enterEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        GEOMETRY.make_ready()
        used = self.tool is not None and self.tool.press(event)
        event.setAccepted(used or (self.shows_map and self._gestures.press(event)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.tool is None or not self.tool.move(event):
            self._gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        used = self.tool is not None and self.tool.release(event)
        event.setAccepted(used or self._gestures.release(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        used = self.tool is not None and self.tool.double_click(event)
        event.setAccepted(used or self._gestures.double_click(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.shows_map:
            self._gestures.wheel(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OF_PARTS and not self.hasFocus():
            # It comes from a button or a line of what floats on the map, and means that one.
            part = self.focusWidget()
            if event.key() in _ENTER and isinstance(part, QAbstractButton):
                part.click()
            return
        if self.tool is not None and self.tool.key_down(event):
            return
        if not (self.shows_map and self._gestures.key_down(event)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._gestures.key_up(event):
            super().keyReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.tool is not None or not self.shows_map or self._gestures.called_off:
            event.accept()
            return
        at, pin = QPointF(event.pos()), self.pin_at(QPointF(event.pos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            pin = self.selected_pin()
            shown = pin is not None and self.rect().contains(self.tip(pin).toPoint())
            at = self.tip(pin) if pin is not None and shown else self.middle()
        self.menu_wanted.emit(pin, at, self.mapToGlobal(at.toPoint()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        GEOMETRY.make_ready()
        self.ringed = event.reason() in _BY_KEYS
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ringed = False
        self.update()
        self._gestures.lose_focus()
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._gestures.hover(None)
        super().leaveEvent(event)

    def call_off(self) -> None:
        """End what is half done without an effect."""
        self._gestures.call_off()
        if self.tool is not None:
            self.tool.call_off()

    def hideEvent(self, event: QHideEvent) -> None:
        self.call_off()
        super().hideEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.shows_map:
            self._gestures.enter(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._gestures.over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._gestures.call_off()

    def dropEvent(self, event: QDropEvent) -> None:
        self._gestures.drop(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F2
            and self.tool is not None
        ):
            event.accept()  # a tool names by it what it works on; else it renames the entry
            return True
        if isinstance(event, QTouchEvent):
            return self.shows_map and self._touch.take(event)
        if isinstance(event, QNativeGestureEvent):
            if self.shows_map and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._mover.zoom(1 + event.value(), event.position(), smooth=False)
            return True
        return super().event(event)

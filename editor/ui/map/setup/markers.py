"""Numbered markers on a picture: placed by a click, dragged, nudged and taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QRegion
from PySide6.QtWidgets import QApplication

from editor.ui.territory.extras import Frame
from editor.ui.territory.view import TerritoryView

Point = tuple[float, float]

_RADIUS = 10.0  # of the disc with the number, pixels
_STEM = 20.0  # from the place to the middle of the disc
_DOT = 3.0
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class Markers(QObject):
    """A tool of a view. Places are in map units; None for a marker that is not placed yet.

    placed(x, y): a click, or Return with no marker chosen, says that something lies there.
    moved(index, x, y): a marker was moved. chosen(index). removed(index).
    """

    placed = Signal(float, float)
    moved = Signal(int, float, float)
    chosen = Signal(int)
    removed = Signal(int)

    def __init__(self, view: TerritoryView) -> None:
        super().__init__(view)
        self._view = view
        self._places: tuple[Point | None, ...] = ()
        self._faults: frozenset[int] = frozenset()
        self._current: int | None = None
        self._pressed: QPointF | None = None
        self._dragged: tuple[int, QPointF] | None = None
        view.extras.use(self)

    def show(
        self,
        places: Sequence[Point | None],
        current: int | None = None,
        faults: frozenset[int] = frozenset(),
    ) -> None:
        """Show these. current: the one chosen. faults: those that do not fit the others."""
        if self._dragged is not None and self._dragged[0] >= len(places):
            self._dragged = None
        self._places, self._current, self._faults = tuple(places), current, faults
        self._view.extras.changed()

    @property
    def places(self) -> tuple[Point | None, ...]:
        """Where they lie."""
        return self._places

    # --- as a tool ---

    def press(self, event: QMouseEvent) -> bool:
        """On a marker: begin to drag it; else a click may become of it, or a pan."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        index = self._at(event.position())
        if index is None:
            self._pressed = event.position()
            return False
        tip = self._tip(index)
        assert tip is not None
        self._dragged = (index, event.position() - tip)
        self.chosen.emit(index)
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Drag what is dragged."""
        if self._dragged is None:
            over = self._at(event.position()) is not None
            if not event.buttons():
                shape = Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.CrossCursor
                self._view.setCursor(shape)
                return True
            return False
        index, grip = self._dragged
        self.moved.emit(index, *self._clamped(event.position() - grip))
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Let go; a press that did not move is a click."""
        if self._dragged is not None:
            self._dragged = None
            return True
        pressed, self._pressed = self._pressed, None
        if pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            moved = (event.position() - pressed).manhattanLength()
            if moved < QApplication.startDragDistance() and self._on_map(event.position()):
                self.placed.emit(*self._clamped(event.position()))
        return False

    def double_click(self, event: QMouseEvent) -> bool:
        """The second click of two is one too."""
        return self.press(event)

    def key_down(self, event: QKeyEvent) -> bool:
        """Digits choose, arrows nudge by a pixel (Shift: ten), Delete takes away, Return places."""
        key, current = event.key(), self._current
        if 0 <= key - Qt.Key.Key_1 < len(self._places):
            self.chosen.emit(key - Qt.Key.Key_1)
            return True
        tip = self._tip(current) if current is not None and current < len(self._places) else None
        if current is None or tip is None:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.placed.emit(*self._clamped(self._view.middle()))
                return True
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(current)
            return True
        elif key in _ARROWS:
            far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            across, up = _ARROWS[Qt.Key(key)]
            self.moved.emit(current, *self._clamped(tip + QPointF(across, -up) * far))
            return True
        return False

    def call_off(self) -> None:
        """End a drag where it is."""
        self._dragged = self._pressed = None

    # --- drawing ---

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Draw each as a numbered disc on a stem."""
        font = QFont(frame.font)
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        tones = frame.tones
        order = sorted(range(len(self._places)), key=lambda index: index == self._current)
        for index in order:
            tip = self._tip(index)
            if tip is None:
                continue
            fault, current = index in self._faults, index == self._current
            fill = QColor(tones.problem if fault else tones.accent if current else tones.ink)
            paper = QColor(tones.on_accent if fault or current else tones.pane)
            disc = tip - QPointF(0, _STEM)
            painter.setPen(QPen(QColor(tones.pane), 4))
            painter.drawLine(QLineF(tip, disc))
            painter.setPen(QPen(fill, 2))
            painter.drawLine(QLineF(tip, disc))
            painter.setPen(QPen(QColor(tones.pane), 1.5))
            painter.setBrush(fill)
            painter.drawEllipse(tip, _DOT, _DOT)
            painter.drawEllipse(disc, _RADIUS, _RADIUS)
            painter.setPen(paper)
            box = QRectF(disc.x() - _RADIUS, disc.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index + 1))

    def covers(self, frame: Frame) -> QRegion:
        """Around each of them."""
        region = QRegion()
        for index in range(len(self._places)):
            tip = self._tip(index)
            if tip is not None:
                box = QRectF(tip.x() - _RADIUS, tip.y() - _STEM - _RADIUS, 2 * _RADIUS, 0)
                box.setBottom(tip.y() + _DOT)
                region = region.united(QRegion(box.adjusted(-3, -3, 3, 3).toAlignedRect()))
        return region

    # --- places and pixels ---

    def _tip(self, index: int) -> QPointF | None:
        place = self._places[index]
        return self._view.camera.to_view(*place) if place is not None else None

    def _at(self, point: QPointF) -> int | None:
        """The marker under a pixel, the chosen one first."""
        order = sorted(range(len(self._places)), key=lambda index: index != self._current)
        for index in order:
            tip = self._tip(index)
            if tip is None:
                continue
            disc = QLineF(point, tip - QPointF(0, _STEM)).length()
            if disc <= _RADIUS + 2 or QLineF(point, tip).length() <= _DOT + 5:
                return index
        return None

    def _on_map(self, point: QPointF) -> bool:
        content = self._view.content
        return content is not None and self._view.camera.rect(content.bounds).contains(point)

    def _clamped(self, point: QPointF) -> Point:
        """The place of a pixel, on the picture."""
        x, y = self._view.camera.to_map(point)
        content = self._view.content
        return content.bounds.clamp(x, y) if content is not None else (x, y)

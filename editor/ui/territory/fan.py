"""Pins that lie on one spot: their number, and a fan in which each of them can be reached."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap, QRegion

from editor.territory.pin_sizes import TILE_RADIUS
from editor.ui.look import Tones
from editor.ui.territory.content import Pin
from editor.ui.territory.extras import Frame
from editor.ui.territory.marks import beside, paint_marker, paint_plate, plate_rect
from editor.ui.territory.tints import faded

if TYPE_CHECKING:
    from editor.ui.territory.view import TerritoryView

# The pointer rests on a stack for so long before it fans out.
_DWELL_MS = 200
# Clear of the large marker that may stand on the spot.
_NEAREST = 58.0
_SLOT = 2 * TILE_RADIUS + 10
_LEG = 1.2
# How many pins there are is told where pins are at least so large, in pixels.
_COUNTED_FROM = 4.0
_BADGE = 15.0
_MANY_BADGES = 40


class _Place(NamedTuple):
    pin: Pin
    away: QPointF  # from the spot, in pixels


class Fan(QObject):
    """Spreads one stack at a time: when the pointer rests on it or one of it is selected.

    Nothing is moved by that: each pin stays on its spot, and a leg leads from it to there.
    """

    def __init__(self, view: TerritoryView) -> None:
        super().__init__(view)
        self._view = view
        self._open: tuple[Pin, ...] = ()
        self._folded: str | None = None  # the selected pin whose stack was folded again
        self._waiting: Pin | None = None
        self._hovered: Pin | None = None
        self._asked: tuple[object, ...] = ()
        self._counted: Sequence[tuple[QPointF, int]] = ()
        self._dwell = QTimer(self, singleShot=True, interval=_DWELL_MS)
        self._dwell.timeout.connect(self._rested)
        view.hovered.connect(self._hover)
        view.picks.changed.connect(self._follow)
        view.installEventFilter(self)
        view.extras.add(self)

    @property
    def spread(self) -> tuple[Pin, ...]:
        """The pins of the stack that is fanned out."""
        return self._open

    def take_pins(self) -> None:
        """Other pins are shown: what lay together may not any more."""
        by_path = self._view.pin_set.by_path
        known = next((by_path[p.path] for p in self._open if p.path in by_path), None)
        self._show(self._stack(known) if known is not None else ())
        self._follow()

    def tip(self, pin: Pin) -> QPointF | None:
        """Where a pin is drawn in the fan; None when it is not."""
        return next((place for other, place in self._places() if other.path == pin.path), None)

    def pin_at(self, point: QPointF) -> Pin | None:
        """The pin of the fan under a pixel."""
        for pin, place in self._places():
            away = point - place
            if max(abs(away.x()), abs(away.y())) <= TILE_RADIUS + 2:
                return pin
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold it when the pointer leaves it, or by Escape; step through it by keys."""
        if not self._open or watched is not self._view:
            return False
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            if not event.buttons() and not self._held() and not self._reaches(event.position()):
                self._show(())
        elif event.type() == QEvent.Type.Leave and not self._held():
            self._show(())
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        view = self._view
        if event.key() == Qt.Key.Key_Escape and view.gestures.idle:
            selected = view.selected_pin()
            self._folded = selected.path if selected is not None else None
            self._show(())
            return True
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if step is None:
            return False
        paths = [pin.path for pin in self._open]
        lead = view.picks.lead
        at = paths.index(lead) + step if lead in paths else (0 if step > 0 else -1)
        view.picks.pick(paths[at % len(paths)])
        return True

    def _held(self) -> bool:
        """Whether one of it is selected, so that it stays."""
        selected = self._view.selected_pin()
        return selected is not None and any(pin.path == selected.path for pin in self._open)

    def _reaches(self, point: QPointF) -> bool:
        away = point - self._spot()
        return math.hypot(away.x(), away.y()) <= self._radius() + TILE_RADIUS + 8

    def _hover(self, pin: Pin | None) -> None:
        if self._hovered != pin:
            self._hovered = pin
            if self._open:
                self._view.extras.changed()
        self._waiting = pin
        if pin is not None and pin not in self._open and len(self._stack(pin)) > 1:
            self._dwell.start()
        else:
            self._dwell.stop()

    def _rested(self) -> None:
        if self._waiting is not None and self._view.gestures.idle:
            self._show(self._stack(self._waiting))

    def _follow(self) -> None:
        """Show the stack of the selected pin."""
        selected = self._view.selected_pin()
        if selected is None or selected.path != self._folded:
            self._folded = None
        if selected is not None and selected.path != self._folded:
            stack = self._stack(selected)
            if len(stack) > 1 or not self._open or selected not in self._open:
                self._show(stack if len(stack) > 1 else ())
        self._view.extras.changed()

    def _show(self, stack: tuple[Pin, ...]) -> None:
        stack = stack if len(stack) > 1 else ()
        if stack != self._open:
            self._open = stack
            self._view.update()

    def _stack(self, pin: Pin) -> tuple[Pin, ...]:
        return self._view.pin_set.stack(pin.path)

    def _spot(self) -> QPointF:
        pin = self._open[0]
        return self._view.camera.to_view(pin.x, pin.y)

    def _radius(self) -> float:
        return max((math.hypot(p.away.x(), p.away.y()) for p in _places(self._open)), default=0.0)

    def _places(self) -> Iterator[tuple[Pin, QPointF]]:
        """The pins of the fan with their pixels; the selected ones stand on the spot itself."""
        if not self._open:
            return
        spot, selected = self._spot(), {pin.path for pin in self._view.picked_pins()}
        for pin, away in _places(self._open):
            if pin.path not in selected and pin.path != self._view.dragged:
                yield pin, spot + away

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Draw the numbers on stacks, and the fan."""
        self._paint_badges(painter, frame)
        places = list(self._places())
        if not places:
            return
        spot, tones = self._spot(), frame.tones
        reach = self._radius() + TILE_RADIUS + 8
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(tones.pane if not tones.dark else tones.window, 0.55))
        painter.drawEllipse(spot, reach, reach)
        painter.setPen(QPen(faded(tones.ink, 0.55), _LEG))
        for _, place in places:
            painter.drawLine(spot, place)
        painter.setBrush(QColor(tones.ink))
        painter.drawEllipse(spot, 2.5, 2.5)
        if self._held():
            paint_marker(painter, spot, tones)  # the disc must not veil what is selected
        for pin, place in places:
            tile = self._view.tile(pin)
            ratio = self._view.devicePixelRatioF()
            rect = QRectF(QPointF(), tile.size().toSizeF() / ratio)
            rect.moveCenter(place)
            painter.drawPixmap(rect, tile, QRectF(tile.rect()))
        for pin, place in places:
            if self._hovered is not None and pin.path == self._hovered.path:
                paint_plate(painter, *_title(pin, place, frame), frame.font, frame.tones)

    def _paint_badges(self, painter: QPainter, frame: Frame) -> None:
        for at, count in self._badges(frame):
            sprite = _badge(count, frame.tones, self._view.devicePixelRatioF())
            painter.drawPixmap(at - QPointF(_BADGE / 2, _BADGE / 2), sprite)

    def _badges(self, frame: Frame) -> Sequence[tuple[QPointF, int]]:
        """Where in the view the numbers stand. Asked for several times a frame."""
        asked = (self._view.pin_set, frame.camera, frame.view, self._open)
        if asked != self._asked:
            self._asked, self._counted = asked, list(self._found_badges(frame))
        return self._counted

    def _found_badges(self, frame: Frame) -> Iterator[tuple[QPointF, int]]:
        pins, camera = self._view.pin_set, frame.camera
        radius = pins.radius(camera.scale)
        if radius < _COUNTED_FROM:
            return
        corner = QPointF(radius * 0.9 + 2, -radius * 0.9 - 2)
        seen = frame.view.translated(-corner)
        left, top = camera.to_map(seen.topLeft())
        right, bottom = camera.to_map(seen.bottomRight())
        for stack in pins.stacked:
            first = stack[0]
            if left <= first.x <= right and bottom <= first.y <= top and stack != self._open:
                yield camera.to_view(first.x, first.y) + corner, len(stack)

    def covers(self, frame: Frame) -> QRegion:
        """The part of the view on which it draws."""
        badges = self._badges(frame)
        if len(badges) > _MANY_BADGES:  # a region of very many parts takes longer than a frame
            return QRegion(frame.view.toAlignedRect())
        region = QRegion()
        for at, _ in badges:
            region += QRegion(QRectF(at.x() - 9, at.y() - 9, 18, 18).toAlignedRect())
        if self._open:
            reach = self._radius() + TILE_RADIUS + 12
            spot = self._spot()
            disc = QRectF(spot.x() - reach, spot.y() - reach, 2 * reach, 2 * reach)
            region += QRegion(disc.toAlignedRect())
            for pin, place in self._places():
                plate = plate_rect(*_title(pin, place, frame), frame.font)
                region += QRegion(plate.adjusted(-2, -2, 2, 2).toAlignedRect())
        return region


def _places(stack: tuple[Pin, ...]) -> Iterator[_Place]:
    """Rings around the spot, the inner ones full before an outer one is begun."""
    left, radius = list(stack), _NEAREST
    while left:
        room = max(1, int(2 * math.pi * radius / _SLOT))
        ring, left = left[:room], left[room:]
        for number, pin in enumerate(ring):
            angle = 2 * math.pi * number / len(ring)
            yield _Place(pin, QPointF(radius * math.cos(angle), radius * math.sin(angle)))
        radius += _SLOT


def _title(pin: Pin, place: QPointF, frame: Frame) -> tuple[QPointF, str]:
    """Where a pin's title begins, and how much of it is shown."""
    return beside(place, QPointF(TILE_RADIUS + 12, -8), pin.title, frame.font, frame.view)


@lru_cache(maxsize=256)
def _badge(count: int, tones: Tones, ratio: float) -> QPixmap:
    """A number in a circle."""
    side = round(_BADGE * ratio)
    made = QPixmap(side, side)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tones.pane if not tones.dark else tones.window), 1.2))
    painter.setBrush(QColor(tones.ink))
    rect = QRectF(0.6, 0.6, _BADGE - 1.2, _BADGE - 1.2)
    painter.drawEllipse(rect)
    font = QFont()
    font.setPixelSize(9 if count < 100 else 7)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(tones.pane))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(count) if count < 1000 else "…")
    painter.end()
    return made

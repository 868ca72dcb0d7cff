"""What is drawn over the still part of the map of single pins: the selected and the hovered one."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QRegion

from editor.ui.look import Tones
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import Pin
from editor.ui.territory.marks import (
    beside,
    marker_rect,
    paint_marker,
    paint_plate,
    plate_rect,
    whole,
)
from editor.ui.territory.sprites import paint_pin

_HOVER_GROWTH = 1.5
_LARGEST_DOT = 8.0
# Where the selected pin's title begins, seen from the marker's tip.
_BESIDE_MARKER = QPointF(24, -36)


class Overlay(NamedTuple):
    """One frame of it.

    title: where the hovered pin's title begins, seen from the pin. radius: half a pin's width.
    """

    camera: Camera
    view: QRectF
    tones: Tones
    font: QFont
    selected: Pin | None
    hovered: Pin | None
    title: QPointF
    radius: float

    def paint(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.selected is not None:
            paint_marker(painter, self._tip(self.selected), self.tones)
            self._paint_plate(painter, self.selected)
        if self.hovered is not None:
            self._paint_plate(painter, self.hovered)
            if self.radius <= _LARGEST_DOT:  # a tile shows more than its tone
                grown = self.radius + _HOVER_GROWTH
                tip = self._tip(self.hovered)
                paint_pin(painter, tip, grown, self.hovered.tone, self.tones)

    def covers(self) -> QRegion:
        """The part of the view on which it draws."""
        region = QRegion()
        for pin in (self.selected, self.hovered):
            if pin is not None:
                region += whole(self._plate(pin))
                region += whole(marker_rect(self._tip(pin)))
        return region

    def plates(self) -> list[QRectF]:
        """Where it draws titles, and the selected pin's marker."""
        pins = [pin for pin in (self.selected, self.hovered) if pin is not None]
        plates = [self._plate(pin) for pin in pins]
        if self.selected is not None:
            plates.append(marker_rect(self._tip(self.selected)))
        return plates

    def _paint_plate(self, painter: QPainter, pin: Pin) -> None:
        paint_plate(painter, *self.title_of(pin), self._title_font(pin), self.tones)

    def _plate(self, pin: Pin) -> QRectF:
        return plate_rect(*self.title_of(pin), self._title_font(pin))

    def _tip(self, pin: Pin) -> QPointF:
        return self.camera.to_view(pin.x, pin.y)

    def title_of(self, pin: Pin) -> tuple[QPointF, str]:
        """Where the title of the selected or the hovered pin begins, and how much is shown."""
        away = _BESIDE_MARKER if pin is self.selected else self.title
        return beside(self._tip(pin), away, pin.title, self._title_font(pin), self.view)

    def _title_font(self, pin: Pin) -> QFont:
        font = QFont(self.font)
        if pin is self.selected:
            font.setWeight(QFont.Weight.DemiBold)
        return font

"""What is drawn of pins that are picked together or carried, and of the band that picks them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRegion

from editor.ui.look import Tones
from editor.ui.territory.content import Pin
from editor.ui.territory.extras import Frame
from editor.ui.territory.marks import Chip, marker_rect, paint_marker, paint_origin, whole
from editor.ui.territory.sprites import pin_sprite
from editor.ui.territory.tints import faded

# More lines back to old places than this would be a tangle.
_LINES = 60
_RING_AWAY = 2.5
_RING = 2.0


class Carried(NamedTuple):
    """A pin that goes with the grabbed one: where it comes from and where it is, in map units."""

    pin: Pin
    origin: tuple[float, float]
    place: tuple[float, float]


class Carry(NamedTuple):
    """A drag as it is drawn. tip, origin: of the grabbed one, in pixels; no origin from the tray.

    coordinates, below: the two lines of the chip that follows it.
    """

    tip: QPointF
    origin: QPointF | None
    followers: Sequence[Carried]
    coordinates: str
    below: str
    radius: float

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Draw it."""
        if self.origin is not None:  # from the tray, the pointer carries a marker already
            self._paint_followers(painter, frame)
            paint_origin(painter, self.origin, self.tip, frame.tones)
            paint_marker(painter, self.tip, frame.tones)
        chip = self._chip(frame)
        chip.paint(painter, chip.rect(self.tip, frame.view))

    def covers(self, frame: Frame) -> QRegion:
        """The part of the view on which it draws."""
        if self.followers:
            return QRegion(frame.view.toAlignedRect())
        region = whole(marker_rect(self.tip))
        region += whole(self._chip(frame).rect(self.tip, frame.view))
        if self.origin is not None:
            region += whole(QRectF(self.origin, self.tip).normalized())
        return region

    def _paint_followers(self, painter: QPainter, frame: Frame) -> None:
        camera, view = frame.camera, frame.view.adjusted(-20, -20, 20, 20)
        tips = [camera.to_view(*one.place) for one in self.followers]
        if len(self.followers) <= _LINES:
            for one, tip in zip(self.followers, tips, strict=True):
                paint_origin(painter, camera.to_view(*one.origin), tip, frame.tones, faint=True)
        ratio = painter.device().devicePixelRatio()
        ring = ring_sprite(self.radius, frame.tones, ratio)
        for one, tip in zip(self.followers, tips, strict=True):
            if view.contains(tip):
                sprite = pin_sprite(one.pin.tone, self.radius, False, frame.tones, ratio)
                for picture in (sprite, ring):
                    _draw_centred(painter, picture, tip, ratio)

    def _chip(self, frame: Frame) -> Chip:
        return Chip(self.coordinates, self.below, frame.font, frame.tones)


def paint_rings(painter: QPainter, frame: Frame, pins: Sequence[Pin], radius: float) -> None:
    """A ring around each of the pins that are picked together."""
    ratio = painter.device().devicePixelRatio()
    ring = ring_sprite(radius, frame.tones, ratio)
    view, camera = frame.view.adjusted(-20, -20, 20, 20), frame.camera
    for pin in pins:
        at = camera.to_view(pin.x, pin.y)
        if view.contains(at):
            _draw_centred(painter, ring, at, ratio)


def paint_band(painter: QPainter, band: QRectF, tones: Tones) -> None:
    """The rectangle that picks the pins in it."""
    painter.setPen(QPen(QColor(tones.accent), 1.2, Qt.PenStyle.DashLine))
    painter.setBrush(faded(tones.accent, 0.12))
    painter.drawRoundedRect(band.normalized(), 3, 3)


@lru_cache(maxsize=64)
def ring_sprite(radius: float, tones: Tones, ratio: float) -> QPixmap:
    """A ring around a pin of `radius`, in device pixels (its own ratio is 1)."""
    outer = radius + _RING_AWAY + _RING
    side = 2 * round((outer + 2) * ratio) + 1
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    painter.scale(ratio, ratio)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rim = tones.pane if not tones.dark else tones.window
    for tone, width in ((rim, _RING + 2.4), (tones.accent, _RING)):
        painter.setPen(QPen(QColor(tone), width))
        painter.drawEllipse(QPointF(), radius + _RING_AWAY, radius + _RING_AWAY)
    painter.end()
    return made


def _draw_centred(painter: QPainter, picture: QPixmap, at: QPointF, ratio: float) -> None:
    size = QSizeF(picture.size()) / ratio
    corner = QPointF(at.x() - size.width() / 2, at.y() - size.height() / 2)
    painter.drawPixmap(QRectF(corner, size), picture, QRectF(QPoint(), QSizeF(picture.size())))

"""The pins' titles: placed in small steps while the view rests, drawn from kept pictures."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter

from editor.territory.bounds import Bounds
from editor.territory.labels import Box, LabelStyle, placing
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import Pin
from editor.ui.territory.pins import PinSet
from editor.ui.territory.sprites import LONGEST_TITLE, TitleSprites

# Between two frames there is this much time for titles.
_SLICE_SECONDS = 0.004
_GAP = 4.0
# Titles may go so far beyond the map's edge.
_BEYOND = 16.0
# How far a title reaches from its pin.
_LONGEST, _HIGHEST = LONGEST_TITLE + 24, 40


class _Request(NamedTuple):
    """For which scale titles are wanted, and on what ground; pixels from the map's origin."""

    scale: float
    style: LabelStyle
    taken: Sequence[Box]
    within: Box


class Titles(QObject):
    """Titles of pins at one scale. While newer ones are being placed, the last ones stay.

    changed: newly placed titles are there.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sprites: TitleSprites | None = None
        self._offsets: dict[str, tuple[float, float]] = {}
        self._steps: Iterator[object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.work)

    def set_sprites(self, sprites: TitleSprites) -> None:
        """Draw titles with another font, tones or pixel ratio."""
        self._sprites = sprites

    @property
    def busy(self) -> bool:
        """Whether titles are still being placed."""
        return self._steps is not None

    def offset(self, path: str, radius: float) -> QPointF:
        """The top left corner of a pin's title, seen from the pin; to its right by default."""
        known = self._offsets.get(path)
        if known is not None:
            return QPointF(*known)
        height = self._sprites.height if self._sprites else 0.0
        return QPointF(radius + 2 + _GAP, -height / 2)

    def place(
        self,
        pins: PinSet,
        camera: Camera,
        view: QRectF,
        *,
        taken: Sequence[Box],
        bounds: Bounds,
    ) -> None:
        """Begin to place the titles at the camera's scale; those in `view` are drawn beforehand.

        taken: pixels from the map's origin, y downward, as in `place_labels`.
        """
        if self._sprites is None:
            return
        shown = [pin for pin in pins.drawn if not pin.dimmed]
        near = {pin.path for pin in shown if view.contains(camera.to_view(pin.x, pin.y))}
        style = LabelStyle(pins.radius(camera.scale) + 2, self._sprites.height, _GAP)
        scale = camera.scale
        within = Box(
            bounds.min_x * scale - _BEYOND,
            -bounds.max_y * scale - _BEYOND,
            bounds.width * scale + 2 * _BEYOND,
            bounds.height * scale + 2 * _BEYOND,
        )
        ground = _Request(scale, style, taken, within)
        self._steps = self._placing(self._sprites, shown, near, ground)
        self.work()
        if self._steps is not None:
            self._timer.start()

    def work(self) -> None:
        """Do a slice of the work."""
        until = time.perf_counter() + _SLICE_SECONDS
        while self._steps is not None:
            for _ in range(32):
                if next(self._steps, self) is self:
                    self._steps = None
                    self._timer.stop()
                    self.changed.emit()
                    return
            if time.perf_counter() >= until:
                return

    def _placing(
        self, sprites: TitleSprites, pins: Sequence[Pin], near: Collection[str], ask: _Request
    ) -> Iterator[object]:
        widths = []
        for pin in pins:
            widths.append(sprites.width(pin.title))
            yield None
        xs = [pin.x * ask.scale for pin in pins]
        ys = [-pin.y * ask.scale for pin in pins]
        found: dict[str, tuple[float, float]] = {}
        for label in placing(xs, ys, widths, ask.style, taken=ask.taken, within=ask.within):
            if label is not None:
                pin = pins[label.pin]
                found[pin.path] = label.dx, label.dy
                if pin.path in near:
                    sprites.sprite(pin.title)
            yield None
        self._offsets = found

    def paint(
        self,
        painter: QPainter,
        pins: PinSet,
        camera: Camera,
        part: QRectF,
        *,
        ratio: float,
        without: Collection[str] = (),
    ) -> None:
        """Draw the titles that reach into `part` of the view; the painter's units as for pins."""
        sprites = self._sprites
        if sprites is None:
            return
        reach = part.adjusted(-_LONGEST, -_HIGHEST, _LONGEST, _HIGHEST)
        min_x, max_y = camera.to_map(reach.topLeft())
        max_x, min_y = camera.to_map(reach.bottomRight())
        scale, halo, by_path = camera.scale * ratio, sprites.halo, pins.by_path
        left, top = camera.left * scale + halo, camera.top * scale - halo
        for path, (dx, dy) in self._offsets.items():
            pin = by_path.get(path)
            if pin is None or not (min_x <= pin.x <= max_x and min_y <= pin.y <= max_y):
                continue
            if not pin.dimmed and path not in without:
                x = round(pin.x * scale - left + dx * ratio)
                y = round(top - pin.y * scale + dy * ratio)
                painter.drawPixmap(x, y, sprites.sprite(pin.title))

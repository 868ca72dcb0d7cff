"""Pins seen from near: tiles with the entry's logo, or its initials where it has none.

Pictures are looked for and read off the UI thread, those asked for last first, and kept while they
are used; until one is there, the initials stand in for it.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPixmap

from editor.territory.pin_sizes import TILE_RADIUS
from editor.ui.look import LIGHT, Tones
from editor.ui.newest import Newest
from editor.ui.painting import paint_initials
from editor.ui.territory.content import Pin
from editor.ui.territory.sprites import DIMMED, has_shape, paint_pin
from editor.ui.territory.tints import data_tint, faded, mixed
from editor.ui.thumbnails import small_picture

_RING = 2.0
_OUTLINE = 2.0
_CORNER = 9.0
_KEPT = 600
# So many are read before they are shown.
_AT_ONCE = 4
# Pictures of what is only passed by are not read.
_CALM_MS = 120
# A picture hardly longer than high fills its tile; others are shown whole.
_SQUARE = 1.25

_Key = tuple[str, str]


class PictureSource(Protocol):
    """Knows the pictures of entries."""

    def written(self, path: str) -> str:
        """What the entry at `path` says of its picture; empty for none."""

    def file(self, path: str, written: str) -> Path | None:
        """The file that is meant, if it is there. Any thread may ask."""


class Tiles(QObject):
    """Tiles as pixmaps.

    changed: pictures have come for tiles that were asked for.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: PictureSource | None = None
        self._tones = LIGHT
        self._ratio = 1.0
        self._font = QFont()
        # By entry and what it says of its picture; null where there is none.
        self._pictures: OrderedDict[_Key, QImage] = OrderedDict()
        self._sprites: OrderedDict[tuple[Pin, str], QPixmap] = OrderedDict()
        self._wanted: OrderedDict[_Key, None] = OrderedDict()
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._read)
        self._worker = Newest(self)
        self._worker.done.connect(self._receive)

    @property
    def busy(self) -> bool:
        """Whether pictures are still to come."""
        return bool(self._wanted) or self._worker.busy

    def set_source(self, source: PictureSource | None) -> None:
        """Take pictures from elsewhere, or anew."""
        self._source = source
        self._worker.drop()
        self._wanted.clear()
        self._pictures.clear()
        self._sprites.clear()

    def set_look(self, font: QFont, tones: Tones, ratio: float) -> None:
        """Draw with another font, tones or pixel ratio."""
        if ratio != self._ratio:
            self._pictures.clear()
        self._font, self._tones, self._ratio = font, tones, ratio
        self._sprites.clear()

    def sprite(self, pin: Pin) -> QPixmap:
        """The pin's tile in device pixels, its middle in the middle."""
        made = self.at_hand(pin, math.inf)
        assert made is not None
        return made

    def at_hand(self, pin: Pin, until: float) -> QPixmap | None:
        """The same; None where it would have to be drawn later than `until`, a `perf_counter`."""
        written = self._source.written(pin.path) if self._source is not None else ""
        made = self._sprites.get((pin, written))
        if made is None:
            if time.perf_counter() > until:
                return None
            made = self._drawn(pin, self._picture(pin.path, written))
            self._sprites[pin, written] = made
            if len(self._sprites) > _KEPT:
                self._sprites.popitem(last=False)
        else:
            self._sprites.move_to_end((pin, written))
        return made

    def _picture(self, path: str, written: str) -> QImage | None:
        key = (path, written)
        known = self._pictures.get(key)
        if known is None and written:
            self._wanted[key] = None
            self._wanted.move_to_end(key)
            if len(self._wanted) > _KEPT:
                self._wanted.popitem(last=False)
            self._calm.start()
        if known is None or known.isNull():
            return None
        self._pictures.move_to_end(key)
        return known

    def _read(self) -> None:
        if not self._wanted or self._worker.busy or self._source is None:
            return
        keys = [self._wanted.popitem()[0] for _ in range(min(_AT_ONCE, len(self._wanted)))]
        side = round((2 * TILE_RADIUS - 2 * _RING) * self._ratio)
        self._worker.ask(partial(_read_all, keys, self._source.file, QSize(side, side)))

    def _receive(self, found: Mapping[_Key, QImage]) -> None:
        self._pictures.update(found)
        there = {path for (path, _), image in found.items() if not image.isNull()}
        for known in [known for known in self._sprites if known[0].path in there]:
            del self._sprites[known]
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self._read()
        if there:
            self.changed.emit()

    def _drawn(self, pin: Pin, picture: QImage | None) -> QPixmap:
        tones, ratio = self._tones, self._ratio
        side = 2 * round((TILE_RADIUS + _OUTLINE + 1) * ratio) + 1
        made = QPixmap(side, side)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setOpacity(DIMMED if pin.dimmed else 1.0)
        painter.scale(ratio, ratio)
        middle = side / 2 / ratio
        tile = _square(middle, TILE_RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(tones.pane if not tones.dark else tones.window, 0.95))
        outer = tile.adjusted(-_OUTLINE, -_OUTLINE, _OUTLINE, _OUTLINE)
        painter.drawRoundedRect(outer, _CORNER + _OUTLINE, _CORNER + _OUTLINE)
        tint = data_tint(pin.tone, tones)
        painter.setBrush(tint if pin.tone is not None else mixed(tint, tones.muted, 0.6))
        painter.drawRoundedRect(tile, _CORNER, _CORNER)
        inner = tile.adjusted(_RING, _RING, -_RING, -_RING)
        shape = QPainterPath()
        shape.addRoundedRect(inner, _CORNER - _RING, _CORNER - _RING)
        painter.fillPath(shape, QColor(LIGHT.pane if picture is not None else tones.pane))
        painter.save()
        painter.setClipPath(shape)
        if picture is None:
            painter.setFont(self._font)
            paint_initials(painter, inner.toAlignedRect(), pin.title, pin.territory, tones)
        else:
            _paint_picture(painter, inner, picture)
        painter.restore()
        if picture is not None:  # a white logo would end nowhere
            painter.setPen(QPen(faded("#000000", 0.12), 0.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape)
        if has_shape(pin.tone):
            # The tone alone would be another's: its shape tells them apart, as it does for dots.
            corner = QPointF(tile.right() - 3.5, tile.bottom() - 3.5)
            paint_pin(painter, corner, 4.0, pin.tone, tones)
        painter.end()
        return made


def _square(middle: float, radius: float) -> QRectF:
    return QRectF(middle - radius, middle - radius, 2 * radius, 2 * radius)


def _paint_picture(painter: QPainter, rect: QRectF, picture: QImage) -> None:
    size = picture.size()
    longer, shorter = max(size.width(), size.height()), min(size.width(), size.height())
    if longer <= _SQUARE * shorter:
        source = QRect(0, 0, shorter, shorter)
        source.moveCenter(picture.rect().center())
        painter.drawImage(rect, picture, QRectF(source))
        return
    room = rect.adjusted(1, 1, -1, -1).size()
    target = QRectF(QPointF(), QSizeF(size).scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    target.moveCenter(rect.center())
    painter.drawImage(target, picture, QRectF(picture.rect()))


def _read_all(
    keys: Sequence[_Key], find: Callable[[str, str], Path | None], fill: QSize
) -> dict[_Key, QImage]:
    """In the background: the pictures of these entries, null where there is none."""
    found = {}
    for path, written in keys:
        file = find(path, written)
        found[path, written] = small_picture(file, fill)[0] if file is not None else QImage()
    return found

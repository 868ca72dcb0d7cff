"""The map's picture on a page: as pixels, dark where the page is."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, pairwise, product
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from editor.ui.drawn.layout import Layout
from editor.ui.drawn.wish import Progress, unheard
from editor.ui.territory.night import darkened
from editor.ui.territory.picture import Picture, load

# It is drawn in tiles of at most so many pixels each way.
_TILE = 3072


class PicturePart(NamedTuple):
    """What a page shows of the picture, and where, in pixels of the page."""

    image: QImage
    rect: QRectF


def picture_part(
    layout: Layout, dots: float, most: int, progress: Progress = unheard
) -> PicturePart | None:
    """The picture with so many dots to a pixel of the page, but no more than `most` in all.

    None where the page shows nothing of it. Raises PictureError.
    """
    if layout.picture is None:
        return None
    rect = layout.camera.rect(layout.drawn.content.bounds)
    shown = rect.intersected(layout.area)
    if shown.isEmpty():
        return None
    dots = min(dots, math.sqrt(most / (shown.width() * shown.height())))
    whole = QSize(max(1, round(rect.width() * dots)), max(1, round(rect.height() * dots)))
    across, upright = whole.width() / rect.width(), whole.height() / rect.height()
    moved = shown.translated(-rect.topLeft())
    inner = QRectF(
        moved.x() * across, moved.y() * upright, moved.width() * across, moved.height() * upright
    )
    window = inner.toAlignedRect().intersected(QRect(0, 0, whole.width(), whole.height()))
    corner = rect.topLeft() + QPointF(window.x() / across, window.y() / upright)
    size = QSizeF(window.width() / across, window.height() / upright)
    parts = tiles(layout, whole, window, progress)
    at, image = next(parts)
    if at.size() != window.size():
        made = QImage(window.size(), image.format())
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        for place, tile in chain([(at, image)], parts):
            painter.drawImage(place.topLeft() - window.topLeft(), tile)
        painter.end()
        image = made
    return PicturePart(image, QRectF(corner, size))


def tiles(
    layout: Layout, whole: QSize, window: QRect, progress: Progress
) -> Iterator[tuple[QRect, QImage]]:
    """What lies in `window` when the whole picture is so large, in the page's light.

    It comes in parts, each with where it lies: drawing takes many times the memory of its answer.
    """
    picture = layout.picture
    assert picture is not None
    columns, rows = _pieces(window.x(), window.width()), _pieces(window.y(), window.height())
    for number, ((y, height), (x, width)) in enumerate(product(rows, columns)):
        progress(number / (len(rows) * len(columns)))
        at = QRect(x, y, width, height)
        image = picture.render(whole, at)
        if layout.tones.dark:
            image = darkened(image, layout.tones, on_paper=picture.on_paper)
        yield at, image


def _pieces(start: int, length: int) -> list[tuple[int, int]]:
    """A length in even pieces: where each begins, and how long it is."""
    count = math.ceil(length / _TILE)
    edges = [start + round(number * length / count) for number in range(count + 1)]
    return [(one, other - one) for one, other in pairwise(edges)]


class PictureShelf:
    """Keeps a picture and what was drawn of it last, for pages that are drawn again and again."""

    def __init__(self) -> None:
        self._key: tuple[Path, int, int] | None = None
        self._kept: Picture | None = None

    def load(self, file: Path) -> Picture:
        """The picture in the file; read anew when that has changed. Raises PictureError."""
        try:
            state = file.stat()
        except OSError:
            return load(file)
        key = (file, state.st_mtime_ns, state.st_size)
        if self._kept is None or self._key != key:
            self._kept, self._key = _Kept(load(file)), key
        return self._kept


class _Kept(Picture):
    def __init__(self, picture: Picture) -> None:
        super().__init__(picture.size)
        self.drawing = picture.drawing
        self._render = lru_cache(maxsize=3)(picture.render)

    def render(self, size: QSize, window: QRect) -> QImage:
        return self._render(size, window)

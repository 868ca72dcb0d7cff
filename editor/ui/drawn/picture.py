"""The map's picture on a page: as pixels, dark where the page is."""

from __future__ import annotations

import math
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage

from editor.ui.drawn.layout import Layout
from editor.ui.territory.night import darkened
from editor.ui.territory.picture import Picture, load


class PicturePart(NamedTuple):
    """What a page shows of the picture, and where, in pixels of the page."""

    image: QImage
    rect: QRectF


def picture_part(layout: Layout, dots: float, most: int) -> PicturePart | None:
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
    return PicturePart(drawn_picture(layout, whole, window), QRectF(corner, size))


def drawn_picture(layout: Layout, whole: QSize, window: QRect) -> QImage:
    """What lies in `window` when the whole picture is so large, in the page's light."""
    assert layout.picture is not None
    image = layout.picture.render(whole, window)
    if layout.tones.dark:
        return darkened(image, layout.tones, on_paper=layout.picture.on_paper)
    return image


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

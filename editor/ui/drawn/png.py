"""A page as pixels: the image of a preview, or a PNG file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter

from editor.messages import EditorError
from editor.ui.drawn.layers import ground_tone, paint_page
from editor.ui.drawn.layout import Layout
from editor.ui.drawn.letters import Outlines
from editor.ui.drawn.picture import tiles
from editor.ui.drawn.wish import Progress, share_of

LARGEST_SIDE = 16_384
LARGEST_PIXELS = 150_000_000  # 4 bytes each while it is drawn
_INCHES_PER_METRE = 39.37007874


class PageSizeError(EditorError):
    """The page is too large to be drawn."""


def check_pixels(width: int, height: int) -> None:
    """Raises PageSizeError when no image of this size is made."""
    if max(width, height) > LARGEST_SIDE or width * height > LARGEST_PIXELS:
        raise PageSizeError(
            "publish.too-large",
            width=width,
            height=height,
            side=LARGEST_SIDE,
            millions=LARGEST_PIXELS // 1_000_000,
        )


def draw_image(layout: Layout, size: QSize, progress: Progress) -> QImage:
    """The page as an image of this size, in its proportions.

    Raises PageSizeError, also when there is not enough memory.
    """
    check_pixels(size.width(), size.height())
    image = QImage(size, QImage.Format.Format_RGB32)
    if image.isNull():
        raise PageSizeError("publish.no-memory", width=size.width(), height=size.height())
    ratio = size.width() / layout.wish.width
    image.fill(ground_tone(layout))
    painter = QPainter(image)
    try:
        _paint_picture(painter, layout, ratio, share_of(progress, 0.0, 0.5))
        painter.scale(ratio, size.height() / layout.wish.height)
        paint_page(painter, layout, Outlines(), share_of(progress, 0.5, 1.0))
    finally:
        painter.end()
    return image


def png_of(image: QImage, title: str, dots: float) -> bytes:
    """The image as a PNG file with so many dots to an inch.

    It names what it shows, and not when or where it was made. Raises PageSizeError when there is
    not enough memory.
    """
    image.setDotsPerMeterX(round(dots * _INCHES_PER_METRE))
    image.setDotsPerMeterY(image.dotsPerMeterX())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setText("Title", title)
    if not writer.write(image):
        size = image.size()
        raise PageSizeError("publish.no-memory", width=size.width(), height=size.height())
    return bytes(buffer.data().data())


def _paint_picture(painter: QPainter, layout: Layout, ratio: float, progress: Progress) -> None:
    """Draw the picture in device pixels, tile by tile, so that a large one needs no second copy."""
    if layout.picture is None:
        return
    rect = layout.camera.rect(layout.drawn.content.bounds)
    left, top = round(rect.x() * ratio), round(rect.y() * ratio)
    whole = QSize(max(1, round(rect.width() * ratio)), max(1, round(rect.height() * ratio)))
    area = QRectF(layout.area.topLeft() * ratio, layout.area.size() * ratio).toAlignedRect()
    painter.setClipRect(area)
    shown = QRect(left, top, whole.width(), whole.height()).intersected(area)
    if shown.isEmpty():
        painter.setClipping(False)
        return
    for at, tile in tiles(layout, whole, shown.translated(-left, -top), progress):
        painter.drawImage(at.translated(left, top).topLeft(), tile)
    painter.setClipping(False)

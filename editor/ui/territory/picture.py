"""A map's picture: loaded, and drawn sharp at any size. All of it may run off the UI thread."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from editor.ui.svg import PictureError, Svg, is_svg, parse_svg
from editor.ui.territory.night import is_on_paper

# Decoded, 4 bytes a pixel; QImageReader itself refuses more than 256 MB.
LARGEST_PIXELS = 60_000_000
# These decoders can scale while they read, without ever holding the whole picture.
_SCALING_FORMATS = {"jpeg", "jpg"}


class Picture:
    """A picture that can be drawn, whole or a window of it, at any size."""

    def render(self, size: QSize, window: QRect) -> QImage:
        """What lies in `window` when the whole picture is stretched to `size` pixels.

        Raises PictureError when the picture turns out to be broken.
        """
        raise NotImplementedError

    @cached_property
    def on_paper(self) -> bool:
        """Whether it is drawn on light paper, which decides how it looks in the dark."""
        return is_on_paper(self.render(QSize(96, 96), QRect(0, 0, 96, 96)))


def load(path: Path) -> Picture:
    """Read the picture. Raises PictureError: missing, not readable, broken, or too large."""
    name = path.name
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise PictureError("territory.picture-missing", name=name) from error
    except OSError as error:
        raise PictureError(
            "territory.picture-unreadable", name=name, detail=error.strerror or str(error)
        ) from error
    if is_svg(path, data[:512]):
        return _Drawing(parse_svg(data, name))
    return _Raster(_decode(data, name))


def _decode(data: bytes, name: str) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    pixels = size.width() * size.height()
    if pixels > LARGEST_PIXELS:
        if bytes(reader.format().data()).decode() not in _SCALING_FORMATS:
            raise PictureError(
                "territory.picture-large",
                name=name,
                width=size.width(),
                height=size.height(),
                limit=int(LARGEST_PIXELS**0.5) // 100 * 100,
            )
        reader.setScaledSize(size * (LARGEST_PIXELS / pixels) ** 0.5)
    image = reader.read()
    if image.isNull():
        raise PictureError("territory.picture-broken", name=name, detail=reader.errorString())
    opaque = not image.hasAlphaChannel()
    return image.convertToFormat(
        QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
    )


class _Raster(Picture):
    def __init__(self, image: QImage) -> None:
        self._image = image

    @cached_property
    def _levels(self) -> list[QImage]:
        """The picture and its halves, so that shrinking it much is quick and smooth."""
        levels = [self._image]
        while min(levels[-1].width(), levels[-1].height()) > 512:
            levels.append(
                levels[-1].scaled(
                    levels[-1].size() / 2,
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
        return levels

    def render(self, size: QSize, window: QRect) -> QImage:
        level = next(
            (image for image in reversed(self._levels) if image.width() >= size.width()),
            self._image,
        )
        made = QImage(window.size(), self._image.format())
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-window.x(), -window.y())
        painter.drawImage(QRect(0, 0, size.width(), size.height()), level)
        painter.end()
        return made


class _Drawing(Picture):
    def __init__(self, svg: Svg) -> None:
        self._svg = svg

    def render(self, size: QSize, window: QRect) -> QImage:
        return self._svg.render(size, window)

"""A map's picture: loaded, and drawn sharp at any size. All of it may run off the UI thread."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter

from editor.ui.svg import PictureError, Svg, is_svg, parse_svg
from editor.ui.territory.night import is_on_paper

# Decoded, 4 bytes a pixel; QImageReader itself refuses more than 256 MB.
LARGEST_PIXELS = 60_000_000
# These decoders can scale while they read, without ever holding the whole picture.
_SCALING_FORMATS = {"jpeg", "jpg"}
# By these they scale for nothing; by others they hold the next larger one on the way.
_DIVISORS = (2, 4, 8)


class Picture:
    """A picture that can be drawn, whole or a window of it, at any size.

    size: its own, in pixels; not that at which a large one is kept.
    drawing: what it is made of, where it is an SVG.
    """

    drawing: Svg | None = None

    def __init__(self, size: tuple[float, float]) -> None:
        self.size = size

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
    return read(data, name)


def read(data: bytes, name: str) -> Picture:
    """The picture that a file of this name holds. Raises PictureError: broken, or too large."""
    if is_svg(Path(name), data[:512]):
        return _Drawing(parse_svg(data, name))
    return _decode(data, name)


def _decode(data: bytes, name: str) -> Picture:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    pixels = size.width() * size.height()
    if pixels > LARGEST_PIXELS:
        divisor = next((n for n in _DIVISORS if pixels <= LARGEST_PIXELS * n * n), None)
        if divisor is None or bytes(reader.format().data()).decode() not in _SCALING_FORMATS:
            raise PictureError(
                "territory.picture-large",
                name=name,
                width=size.width(),
                height=size.height(),
                limit=int(LARGEST_PIXELS**0.5) // 100 * 100,
            )
        reader.setScaledSize(QSize(size.width() // divisor, size.height() // divisor))
    image = reader.read()
    if image.isNull():
        raise PictureError("territory.picture-broken", name=name, detail=reader.errorString())
    opaque = not image.hasAlphaChannel()
    image.convertTo(
        QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
    )
    if not size.isValid():
        size = image.size()
    elif reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        size.transpose()
    return _Raster(image, (size.width(), size.height()))


class _Raster(Picture):
    def __init__(self, image: QImage, size: tuple[float, float]) -> None:
        super().__init__(size)
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
    drawing: Svg

    def __init__(self, svg: Svg) -> None:
        super().__init__(svg.size)
        self.drawing = svg

    def render(self, size: QSize, window: QRect) -> QImage:
        return self.drawing.render(size, window)

"""Pictures made fit to be put into a file: scaled down, and written as browsers read them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from editor.publish.embedding import Picture
from editor.ui.svg import Svg, is_svg, parse_svg
from editor.ui.territory.picture import read

# A map's picture of no more than this is put into a file as it is.
_WHOLE_SVG_BYTES = 6_000_000
_WHOLE_BYTES = 3_000_000
_WHOLE_SIDE = 4096
# Else it is drawn anew, its longer side so many pixels.
_SCALED_SIDE = 3200
# Small drawings stay drawings, sharp at any size.
_SMALL_SVG_BYTES = 16_000
_QUALITY = 82
_MEDIA = {"jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp"}


class QtScaler:
    """Scales with Qt, and resvg for SVG; on any thread."""

    def whole(self, content: bytes, name: str) -> Picture:
        """A map's picture as it is, or scaled down where it is large. Raises PictureError."""
        picture = read(content, name)
        width, height = picture.size
        svg = picture.drawing
        if svg is not None and len(content) <= _WHOLE_SVG_BYTES:
            # The editor stretches a picture over the map's bounds; so does its root now.
            return Picture(_rooted(svg), "image/svg+xml", width, height, picture.on_paper)
        media = "" if svg is not None else _media_of(content)
        if media and len(content) <= _WHOLE_BYTES and max(width, height) <= _WHOLE_SIDE:
            return Picture(content, media, width, height, picture.on_paper)
        scale = _SCALED_SIDE / max(width, height)
        size = QSize(max(1, round(width * scale)), max(1, round(height * scale)))
        drawn = picture.render(size, QRect(0, 0, size.width(), size.height()))
        return _written(drawn)._replace(on_paper=picture.on_paper)

    def small(
        self, content: bytes, name: str, width: int, height: int, *, quick: bool = False
    ) -> Picture:
        """A picture that fits into so many pixels; quick: see `Scaler`. Raises PictureError."""
        if is_svg(Path(name), content[:512]):
            svg = parse_svg(content, name, sizeless=(width, height))
            if len(content) <= _SMALL_SVG_BYTES:
                return Picture(_rooted(svg, stretched=False), "image/svg+xml", *svg.size)
            size = _fitted(svg.size, width, height)
            drawn = svg.render(size, QRect(0, 0, size.width(), size.height()))
            return _written(drawn, quick=quick)
        scaled = _scaled_while_read(content, width, height)
        if scaled is not None:
            return _written(scaled, quick=quick)
        picture = read(content, name)
        size = _fitted(picture.size, width, height)
        drawn = picture.render(size, QRect(0, 0, size.width(), size.height()))
        return _written(drawn, quick=quick)


def _rooted(svg: Svg, *, stretched: bool = True) -> bytes:
    """The drawing with its own size; `stretched` to whatever size it is shown at, or fitted in."""
    root = svg.root if stretched else svg.root.replace(b'preserveAspectRatio="none"', b"")
    width, height = svg.size
    return b"".join(
        (svg.before, root, f' width="{width:g}" height="{height:g}">'.encode(), svg.after)
    )


def _fitted(size: tuple[float, float], width: int, height: int) -> QSize:
    scale = min(1.0, width / size[0], height / size[1])
    return QSize(max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))


def _scaled_while_read(content: bytes, width: int, height: int) -> QImage | None:
    """A picture read at the size that is wanted, which takes a third of the time.

    None where that cannot be done: for the careful way to try, or to say what is wrong.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    whole = reader.size()
    if bytes(reader.format().data()).decode() not in _MEDIA or whole.isEmpty():
        return None
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    shown = whole.transposed() if turned else whole
    size = _fitted((shown.width(), shown.height()), width, height)
    reader.setScaledSize(size.transposed() if turned else size)
    image = reader.read()
    return None if image.isNull() else image


def _media_of(content: bytes) -> str:
    """The type that browsers have for a picture; empty where they have none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    return _MEDIA.get(bytes(reader.format().data()).decode(), "")


def _written(image: QImage, *, quick: bool = False) -> Picture:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    media = "image/webp"
    # JPEG is written in a sixth of the time.
    as_webp = not quick or image.hasAlphaChannel()
    done = as_webp and image.save(buffer, "WEBP", _QUALITY)  # type: ignore[call-overload]
    if not done:  # or Qt's plug-in for WebP is missing
        buffer.seek(0)
        media = "image/png" if image.hasAlphaChannel() else "image/jpeg"
        image.save(buffer, media[6:].upper(), _QUALITY)  # type: ignore[call-overload]
    return Picture(bytes(buffer.data().data()), media, image.width(), image.height())

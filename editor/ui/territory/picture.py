"""A map's picture: loaded, and drawn sharp at any size. All of it may run off the UI thread."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from editor.messages import EditorError
from editor.ui.territory.night import is_on_paper

# Decoded, 4 bytes a pixel; QImageReader itself refuses more than 256 MB.
LARGEST_PIXELS = 60_000_000
LARGEST_SVG_BYTES = 64_000_000
# Patterns made of patterns are the one nesting that resvg does not bound; so many fit on its stack.
_MOST_PATTERNS = 4000
# These decoders can scale while they read, without ever holding the whole picture.
_SCALING_FORMATS = {"jpeg", "jpg"}

_ROOT = re.compile(rb"<(?:[\w.-]+:)?svg\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", re.DOTALL)
_PATTERN = re.compile(rb"<(?:[\w.-]+:)?pattern\b")
_ATTRIBUTE = re.compile(rb"\s([\w:.-]+)\s*=\s*(\"[^\"]*\"|'[^']*')")
_LENGTH = re.compile(r"\s*([0-9.]+(?:e[-+]?\d+)?)\s*(px|pt|mm|cm|in|pc|)\s*", re.IGNORECASE)
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4}


class PictureError(EditorError):
    """The picture cannot be shown."""


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
    if path.suffix.lower() == ".svg" or data[:512].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        return _load_svg(data, name)
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


@dataclass(frozen=True)
class _Svg(Picture):
    """An SVG, cut at its root element so that it can be put into a window of any size."""

    name: str
    before: bytes  # XML declaration, doctype
    root: bytes  # the root's start tag, without size and position
    after: bytes
    has_text: bool

    def render(self, size: QSize, window: QRect) -> QImage:
        import resvg_py

        # The picture is nested at its full size in a new root that shows only the window: lengths
        # in percent and clip paths of the picture then mean what they meant.
        outer = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{window.width()}" '
            f'height="{window.height()}" viewBox="{window.x()} {window.y()} '
            f'{window.width()} {window.height()}">'
        )
        sized = self.root + f' width="{size.width()}" height="{size.height()}">'.encode()
        whole = b"".join((self.before, outer.encode(), sized, self.after, b"</svg>"))
        try:
            png = resvg_py.svg_to_bytes(
                svg_string=whole.decode("utf-8"), skip_system_fonts=not self.has_text
            )
        except BaseException as error:
            # What goes wrong inside resvg itself comes as PanicException, which is no Exception.
            if not isinstance(error, ValueError) and type(error).__name__ != "PanicException":
                raise
            detail = str(error)[:200]
            raise PictureError("territory.picture-broken", name=self.name, detail=detail) from error
        return QImage.fromData(QByteArray(png)).convertToFormat(
            QImage.Format.Format_ARGB32_Premultiplied
        )


def _load_svg(data: bytes, name: str) -> Picture:
    if len(data) > LARGEST_SVG_BYTES:
        raise PictureError("territory.picture-heavy", name=name, size=len(data) // 1_000_000)
    data = _as_utf8(data, name)
    if len(_PATTERN.findall(data)) > _MOST_PATTERNS:
        raise PictureError("territory.picture-nested", name=name)
    found = _ROOT.search(data)
    if found is None:
        raise PictureError("territory.picture-broken", name=name, detail="no svg element")
    tag = found.group()
    attributes = {key.decode(): value[1:-1].decode() for key, value in _ATTRIBUTE.findall(tag)}
    box = attributes.get("viewBox") or _box(attributes)
    if box is None:
        raise PictureError("territory.picture-sizeless", name=name)
    kept = _ATTRIBUTE.sub(_without_place, tag.rstrip(b"/>"))
    root = kept + f' viewBox="{box}" preserveAspectRatio="none" x="0" y="0"'.encode()
    after = data[found.end() :]
    if tag.endswith(b"/>"):
        after = b"</" + tag[1:].split(maxsplit=1)[0].rstrip(b"/>") + b">" + after
    has_text = b"<text" in data or b":text" in data
    return _Svg(name, data[: found.start()], root, after, has_text)


def _without_place(attribute: re.Match[bytes]) -> bytes:
    own = {b"width", b"height", b"x", b"y", b"viewBox", b"preserveAspectRatio"}
    return b"" if attribute.group(1) in own else attribute.group()


def _as_utf8(data: bytes, name: str) -> bytes:
    declared = re.match(rb"\s*<\?xml[^>]*encoding=[\"']([\w.-]+)[\"']", data)
    encoding = declared.group(1).decode() if declared else "utf-8-sig"
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16"  # its declaration cannot be read before it is decoded
    if encoding.lower() == "utf-8":
        encoding = "utf-8-sig"
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise PictureError("territory.picture-broken", name=name, detail=str(error)) from error
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text).encode()


def _box(attributes: dict[str, str]) -> str | None:
    sizes = []
    for key in ("width", "height"):
        read = _LENGTH.fullmatch(attributes.get(key, ""))
        if read is None:
            return None
        sizes.append(float(read.group(1)) * _UNITS[read.group(2).lower()])
    return f"0 0 {sizes[0]:g} {sizes[1]:g}" if min(sizes) > 0 else None

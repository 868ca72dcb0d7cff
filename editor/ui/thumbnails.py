"""Small pictures of the vault's pictures, read off the interface's thread."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import (
    QByteArray,
    QElapsedTimer,
    QObject,
    QPoint,
    QRect,
    QSize,
    QSizeF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QWidget

from editor.ui.newest import Newest

_PNG = b"\x89PNG\r\n\x1a\n"
_KEPT = 300
# What browsers take for the size of an SVG that states none.
_SIZELESS = (300.0, 150.0)
# Of a banner or a pillar drawn from SVG, so many times the thumbnail's size are drawn.
_LONGEST = 4


class Thumbnail(NamedTuple):
    """A picture at a small size. pixels: the full size; empty when it is no picture."""

    pixmap: QPixmap
    pixels: QSize
    bytes: int


_CALM_MS, _LATE_MS = 80, 100

_Key = tuple[str, int, int, float]


class _Read(NamedTuple):
    key: _Key
    image: QImage  # null when it is no picture
    full: QSize


class Thumbnails(QObject):
    """Reads thumbnails that fill `size` (logical pixels), the last asked for first, and keeps the
    newest.

    ready: one more can be had.
    """

    ready = Signal()

    def __init__(self, size: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._kept: OrderedDict[_Key, Thumbnail] = OrderedDict()
        self._waiting: OrderedDict[_Key, None] = OrderedDict()
        self._reading: _Key | None = None
        # Fields are painted before their pictures are read, and entries that are only passed by
        # on the way to another are not read for.
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._begin)
        self._calm_for = QElapsedTimer()
        self._was_seen = False
        self._worker = Newest(self)
        self._worker.done.connect(self._on_read)

    def get(self, path: Path, ratio: float) -> Thumbnail | None:
        """The thumbnail for screens of `ratio` pixels a logical one; None when it is still being
        read, or there is no such file.
        """
        try:
            stat = path.stat()
        except OSError:
            return None
        key = (str(path), stat.st_mtime_ns, stat.st_size, ratio)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key != self._reading:
            self._waiting[key] = None
            self._waiting.move_to_end(key)
            if len(self._waiting) > _KEPT:
                self._waiting.popitem(last=False)
        if not self._calm.isActive():
            parent = self.parent()
            self._wait(seen=not isinstance(parent, QWidget) or parent.isVisible())
        return None

    def _wait(self, *, seen: bool) -> None:
        self._was_seen = seen
        self._calm_for.start()
        self._calm.start()

    def _begin(self) -> None:
        # When it comes late, nothing was painted meanwhile: the window is being shown for the first
        # time, which the process that draws SVG would hold up.
        if self._calm_for.elapsed() > _LATE_MS or not self._was_seen:
            self._wait(seen=True)
        else:
            self._read_next()

    def _read_next(self) -> None:
        if self._waiting and not self._worker.busy:
            self._reading, _ = self._waiting.popitem()
            self._worker.ask(partial(_read, self._reading, self._size * self._reading[3]))

    def _on_read(self, read: _Read) -> None:
        key, image, full = read
        self._reading = None
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(key[3])
        self._kept[key] = Thumbnail(pixmap, QSize() if image.isNull() else full, key[2])
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._read_next()
        self.ready.emit()


def _read(key: _Key, fill: QSize) -> _Read:
    return _Read(key, *small_picture(Path(key[0]), fill))


def small_picture(path: Path, fill: QSize) -> tuple[QImage, QSize]:
    """In the background: the picture, as small as still fills `fill`, and its full size.

    Null and empty when there is no picture to be read.
    """
    # Imported here, in the worker's thread: what draws SVG would hold up the first window.
    from editor.ui.svg import is_svg

    try:
        with path.open("rb") as file:
            start = file.read(512)
    except OSError:
        return QImage(), QSize()
    if is_svg(path, start):
        return _draw(path, fill)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    if start.startswith(_PNG):  # else Qt loads its readers of all other formats to ask them first
        reader.setFormat(QByteArray(b"png"))
        reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    full = reader.size()
    small = _filling(full, fill)
    if small.width() < full.width():
        reader.setScaledSize(small)
    image = reader.read()
    return image, image.size() if full.isEmpty() else full


def _draw(path: Path, fill: QSize) -> tuple[QImage, QSize]:
    from editor.ui.svg import PictureError, parse_svg

    try:
        svg = parse_svg(path.read_bytes(), path.name, sizeless=_SIZELESS)
        full = QSizeF(*svg.size).toSize().expandedTo(QSize(1, 1))
        small = _filling(full, fill)
        part = small.boundedTo(fill * _LONGEST)
        left = (small.width() - part.width()) // 2
        return svg.render(small, QRect(QPoint(left, 0), part)), full
    except PictureError:
        return QImage(), QSize()


def _filling(full: QSize, fill: QSize) -> QSize:
    if full.isEmpty():
        return full
    return full.scaled(fill, Qt.AspectRatioMode.KeepAspectRatioByExpanding)

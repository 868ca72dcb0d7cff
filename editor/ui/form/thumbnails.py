"""Small pictures of the vault's pictures, read off the interface's thread."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

_KEPT = 300


@dataclass(frozen=True)
class Thumbnail:
    """A picture at a small size. pixels: the full size; empty when it is no picture."""

    pixmap: QPixmap
    pixels: QSize
    bytes: int


_Key = tuple[str, int, int, float]


class _Carrier(QObject):
    """Carries what a worker read over to the interface's thread."""

    read = Signal(object, QImage, QSize)


class _Read(QRunnable):
    def __init__(self, key: _Key, fill: QSize, carrier: _Carrier) -> None:
        super().__init__()
        self._key = key
        self._fill = fill
        self._carrier = carrier

    def run(self) -> None:
        reader = QImageReader(self._key[0])
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        full = reader.size()
        if not full.isEmpty():
            small = full.scaled(self._fill, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            if small.width() < full.width() or reader.format() == b"svg":
                reader.setScaledSize(small)
        image = reader.read()
        if full.isEmpty():
            full = image.size()
        self._carrier.read.emit(self._key, image, full)


class Thumbnails(QObject):
    """Reads thumbnails that fill `size` (logical pixels) and keeps the newest.

    ready: one more can be had.
    """

    ready = Signal()

    def __init__(self, size: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._kept: OrderedDict[_Key, Thumbnail] = OrderedDict()
        self._asked: set[_Key] = set()
        # Without a parent, so that a worker never tells a deleted object.
        self._carrier = _Carrier()
        self._carrier.read.connect(self._on_read)

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
        if key not in self._asked:
            self._asked.add(key)
            QThreadPool.globalInstance().start(_Read(key, self._size * ratio, self._carrier))
        return None

    def _on_read(self, key: _Key, image: QImage, full: QSize) -> None:
        self._asked.discard(key)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(key[3])
        self._kept[key] = Thumbnail(pixmap, QSize() if image.isNull() else full, key[2])
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.ready.emit()

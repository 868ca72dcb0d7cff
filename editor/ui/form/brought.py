"""What a drag or the clipboard brings where a picture belongs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

# As it came is better than drawn anew.
_FORMATS = ("image/svg+xml", "image/png", "image/jpeg", "image/webp", "image/gif", "image/avif")


def is_picture(data: QMimeData) -> bool:
    """Whether the data may hold a picture: one file, or what was copied as a picture."""
    return _file(data) is not None or data.hasImage() or any(map(data.hasFormat, _FORMATS))


def web_address(data: QMimeData) -> str:
    """The web address that the data holds; empty where it holds none."""
    for url in data.urls():
        if url.scheme() in ("http", "https"):
            return url.toString()
    text = data.text().strip() if data.hasText() else ""
    return text if text.startswith(("http://", "https://")) and not text.split()[1:] else ""


def brought_by(data: QMimeData) -> Path | bytes | str | None:
    """The picture: a file, its content, or its address on the web; None where there is none."""
    file = _file(data)
    if file is not None:
        return file
    for name in _FORMATS:
        if data.hasFormat(name) and (content := data.data(name).data()):
            return bytes(content)
    if data.hasImage():
        image = data.imageData()
        content = _as_png(image) if isinstance(image, QImage) else b""
        if content:
            return content
    return web_address(data) or None


def _file(data: QMimeData) -> Path | None:
    urls = [url for url in data.urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None


def _as_png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The format has to be text, whatever the type hints of PySide say.
    saved = image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data()) if saved else b""

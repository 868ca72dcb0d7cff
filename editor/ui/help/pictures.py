"""The pictures of the help, in the language of its pages and in the tones of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from editor.language import ENGLISH
from editor.resources import resource


def picture(name: str, language: str, *, dark: bool) -> QImage:
    """The picture of that file name; a null one where it is missing.

    That of another language holds what differs from the English one and leaves the rest clear:
    most of a window's picture are names and shapes that no language changes.
    """
    image = _read(name, ENGLISH, dark=dark)
    own = _read(name, language, dark=dark) if language != ENGLISH else QImage()
    if own.isNull():
        return image
    if own.size() != image.size():
        return own
    painter = QPainter(image)
    painter.drawImage(0, 0, own)
    painter.end()
    return image


def _read(name: str, language: str, *, dark: bool) -> QImage:
    file = _file(name, language, dark=dark)
    image = QImage(str(file)) if file is not None else QImage()
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _file(name: str, language: str, *, dark: bool) -> Path | None:
    stem, _, ending = name.rpartition(".")
    tones = f"{stem}-dark.{ending}" if dark else name
    try:
        return resource("help", language, "pictures", tones)
    except FileNotFoundError:
        return None

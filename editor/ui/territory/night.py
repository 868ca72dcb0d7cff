"""A map's picture in a dark window.

A drawing on light paper turns into its night chart: lightness is reversed, hues stay. Anything
else, a photograph say, is only dimmed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from editor.ui.look import Tones

# From this mean lightness on, 0 to 1, a picture counts as drawn on light paper.
_PAPER = 0.6
# The reversed picture keeps this many 128ths of its strength above the pane's tone.
_STRENGTH = 92
_DIMMING = "#8A847C"
_ROWS = 256


def is_on_paper(picture: QImage) -> bool:
    """Whether the picture is mostly light; what shows through counts as light."""
    ground = QImage(32, 32, QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(
        ground.rect(),
        picture.scaled(
            ground.size(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        ),
    )
    painter.end()
    lightness = sum(ground.pixelColor(x, y).lightnessF() for x in range(32) for y in range(32))
    return lightness / 32**2 >= _PAPER


def darkened(picture: QImage, tones: Tones, *, on_paper: bool) -> QImage:
    """The picture as a dark window shows it."""
    return _reversed(picture, tones) if on_paper else _dimmed(picture)


def _reversed(picture: QImage, tones: Tones) -> QImage:
    import numpy as np

    made = picture.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = np.frombuffer(made.bits(), np.uint8).reshape(made.height(), made.width(), 4)
    pane = QColor(tones.pane)
    ground = np.array([pane.blue(), pane.green(), pane.red()], np.int16)
    for top in range(0, made.height(), _ROWS):
        colours = pixels[top : top + _ROWS, :, :3].astype(np.int16)
        # Adding the same to all three channels changes lightness and leaves the hue.
        colours += 255 - colours.max(2, keepdims=True) - colours.min(2, keepdims=True)
        pixels[top : top + _ROWS, :, :3] = np.minimum((colours * _STRENGTH >> 7) + ground, 255)
    return made.convertToFormat(picture.format())


def _dimmed(picture: QImage) -> QImage:
    made = QImage(picture)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(made.rect(), QColor(_DIMMING))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, picture)
    painter.end()
    return made

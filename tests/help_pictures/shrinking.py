"""Makes pictures small: few colours, and of a translated one only what is not as in English."""

from __future__ import annotations

from typing import Any

import numpy
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

_COLOURS = 128
# So much has to be the same for the picture to be smaller without it.
_WORTH_IT = 0.6


def _pixels(image: QImage) -> Any:
    """Rows of pixels, each blue, green, red, alpha; of a picture that has 32 bits for each."""
    return numpy.frombuffer(image.constBits(), numpy.uint8).reshape(image.height(), -1, 4)


def palette(image: QImage, colours: int = _COLOURS) -> list[int]:
    """So many of the colours that a picture has: those that are near are made one."""
    pixels = _pixels(image)[:, :, :3].reshape(-1, 3)
    found, counts = numpy.unique(pixels >> 3, axis=0, return_counts=True)
    order = numpy.argsort(-counts, kind="stable")[: 8 * colours]
    chosen = found[order].astype(numpy.float64) * 8 + 4
    weights = numpy.sqrt(counts[order])
    # The commonest first, then always the one farthest from those that are chosen.
    table = [chosen[0]]
    far = numpy.full(len(chosen), numpy.inf)
    for _ in range(min(colours, len(chosen)) - 1):
        far = numpy.minimum(far, ((chosen - table[-1]) ** 2).sum(1))
        table.append(chosen[int((far * weights).argmax())])
    exact = []
    near = pixels[:: max(1, len(pixels) // 40_000)]
    for centre in table:  # as the picture has it, not as the middle of a cell
        inside = near[(abs(near - centre) <= 4).all(1)]
        exact.append(inside.mean(0).round() if len(inside) else centre)
    return [0xFF000000 | int(r) << 16 | int(g) << 8 | int(b) for b, g, r in exact]


def in_colours(image: QImage, table: list[int]) -> QImage:
    """The picture in these colours, each pixel in the nearest."""
    indexed = image.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )
    return indexed.convertToFormat(QImage.Format.Format_ARGB32)


def what_differs(own: QImage, english: QImage, table: list[int]) -> QImage:
    """The picture in these colours, clear where the English one is the same."""
    shown = in_colours(own, table)
    if own.size() != english.size():
        return shown
    same = (_pixels(own) == _pixels(english)).all(2)
    if same.mean() < _WORTH_IT:
        return shown
    pixels = _pixels(shown).copy()
    pixels[same] = 0
    made = QImage(pixels.data, own.width(), own.height(), QImage.Format.Format_ARGB32)
    return made.copy()

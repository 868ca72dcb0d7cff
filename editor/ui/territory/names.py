"""The territories' names: broken into lines, sized to their room, laid out for one scale."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from editor.territory.labels import Box
from editor.territory.regions import Point
from editor.territory.survey import NameSpot
from editor.ui.look import reading_font

_SMALLEST, _LARGEST = 12, 15
# A name may fill its room by this much more than its ellipse before it shrinks or goes.
_TOLERANCE = 1.25
_MEASURED = 16  # pixels at which names are measured; widths grow evenly with the size
_LINE_HEIGHT = 0.98
# So much of a line's height is ink; of what hangs below and rises above it, a title may be near.
_INK = 0.62
# While zooming out, a name stays until it would be smaller than this share of what is allowed.
_SLACK = 0.92
# What the survey's room is flattened by.
_ACROSS = 2.0
_WORDS_BALANCED = 9
# Half a pin, in pixels; and the places that are tried for a name, in widths and heights of it.
_PIN = 6.0
_SHIFTS = tuple(
    (across, up)
    for across in (0.0, -0.2, 0.2, -0.4, 0.4, -0.6, 0.6)
    for up in (0.0, 0.35, -0.35, 0.7, -0.7, 1.05, -1.05)
)


class PlacedName(NamedTuple):
    """A name in lines around (x, y) in map units; size in pixels; width and height of the block.

    widths: of the lines, in pixels. least: at smaller scales than this it has no room.
    """

    x: float
    y: float
    lines: tuple[str, ...]
    size: int
    width: float
    height: float
    widths: tuple[float, ...] = ()
    least: float = 0.0


def name_font(pixels: int) -> QFont:
    """The serif italic of territory names."""
    font = reading_font(pixels)
    font.setItalic(True)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, pixels * 0.025)
    return font


def place_names(
    names: Sequence[str],
    spots: Sequence[NameSpot],
    scale: float,
    pins: Sequence[Point] = (),
    text: float = 1.0,
) -> tuple[PlacedName, ...]:
    """The names that have room at `scale` pixels for a map unit.

    pins: points in map units that names should not lie under where that can be helped. text: how
    much larger than usual they are.
    """
    found = []
    smallest = round(_SMALLEST * text)
    for name, spot in zip(names, spots, strict=True):
        room = spot.room * scale * _TOLERANCE
        layout = min(_layouts(name), key=lambda layout: _needed(layout.width, layout.height))
        needed = _needed(layout.width, layout.height)
        size = math.floor(room / needed)
        if size >= smallest:
            size = min(size, round(_LARGEST * text))
            name_at = PlacedName(
                spot.x,
                spot.y,
                layout.lines,
                size,
                layout.width * size,
                layout.height * size,
                tuple(width * size for width in layout.widths),
                scale * smallest * needed / room,
            )
            found.append(_uncovered(name_at, room, scale, pins))
    return tuple(found)


def _uncovered(name: PlacedName, room: float, scale: float, pins: Sequence[Point]) -> PlacedName:
    """The name shifted within its room to where it lies under the fewest pins."""
    reach_x = (_ACROSS * room + name.width) / scale
    reach_y = (room + name.height) / scale
    near = [
        ((x - name.x) * scale, (y - name.y) * scale)
        for x, y in pins
        if abs(x - name.x) < reach_x and abs(y - name.y) < reach_y
    ]
    half_width, half_height = name.width / 2 + _PIN, name.height / 2 + _PIN

    def burden(shift: tuple[float, float]) -> tuple[int, float]:
        dx, dy = shift[0] * name.width, shift[1] * name.height
        covered = sum(abs(x - dx) < half_width and abs(y - dy) < half_height for x, y in near)
        return covered, abs(dx) + abs(dy)

    inside = [
        (across, up)
        for across, up in _SHIFTS
        if _needed((1 + 2 * abs(across)) * name.width, (1 + 2 * abs(up)) * name.height) <= room
    ]
    across, up = min(inside, key=burden, default=(0.0, 0.0))
    return name._replace(
        x=name.x + across * name.width / scale, y=name.y + up * name.height / scale
    )


def _needed(width: float, height: float) -> float:
    """The room, upright, of the smallest flat ellipse around a block."""
    return math.hypot(width / 2 / _ACROSS, height / 2)


class _Layout(NamedTuple):
    """A way to break a name: for a font of one pixel, its size and that of its lines."""

    width: float
    height: float
    widths: tuple[float, ...]
    lines: tuple[str, ...]


@lru_cache(maxsize=512)
def _layouts(name: str) -> tuple[_Layout, ...]:
    """Ways to break the name."""
    metrics = QFontMetricsF(name_font(_MEASURED))
    found = []
    for lines in _breaks(name.split() or [""]):
        widths = tuple(metrics.horizontalAdvance(line) / _MEASURED for line in lines)
        found.append(_Layout(max(widths), len(lines) * _LINE_HEIGHT, widths, lines))
    return tuple(found)


def _breaks(words: list[str]) -> Iterator[tuple[str, ...]]:
    places = range(1, len(words))
    if len(words) > _WORDS_BALANCED:  # a sentence rather than a name: a few words for each line
        yield tuple(" ".join(words[at : at + 4]) for at in range(0, len(words), 4))
        return
    for count in range(min(4, len(words))):
        for cuts in combinations(places, count):
            edges = (0, *cuts, len(words))
            yield tuple(" ".join(words[start:end]) for start, end in pairwise(edges))


def still_fits(name: PlacedName, scale: float) -> bool:
    """Whether a name that was placed for another scale has room at this one."""
    return scale >= name.least * _SLACK


def name_boxes(name: PlacedName, scale: float) -> list[Box]:
    """What its lines cover, in pixels from the map's origin, y downward."""
    line_height, ink = name.size * _LINE_HEIGHT, name.size * _INK
    top = -name.y * scale - name.height / 2
    return [
        Box(
            name.x * scale - width / 2,
            top + number * line_height + (line_height - ink) / 2,
            width,
            ink,
        )
        for number, width in enumerate(name.widths)
    ]


def name_rows(middle: QPointF, name: PlacedName) -> Iterator[tuple[QRectF, str]]:
    """The name's lines, each with the row in whose middle it stands, around `middle`."""
    line_height = name.size * _LINE_HEIGHT
    top = middle.y() - name.height / 2
    for number, line in enumerate(name.lines):
        left = middle.x() - name.width
        yield QRectF(left, top + number * line_height, 2 * name.width, line_height), line


def paint_name(painter: QPainter, middle: QPointF, name: PlacedName, ink: QColor) -> None:
    """Draw the name with its block's middle at `middle`."""
    painter.setFont(name_font(name.size))
    painter.setPen(ink)
    for row, line in name_rows(middle, name):
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, line)

"""Titles beside pins, placed so that no two overlap.

The answer depends on the pins and on the scale alone, never on what part of the map is in view:
panning moves labels with their pins and changes nothing else.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

# Ground is taken in squares of this many pixels: rows of bits, one whole number for each row.
_CELL = 3


class Side(IntEnum):
    """Where a label lies, seen from its pin; tried in this order."""

    RIGHT = 0
    LEFT = 1
    BELOW = 2
    ABOVE = 3


class Box(NamedTuple):
    """A rectangle in pixels, x to the right, y downward."""

    x: float
    y: float
    width: float
    height: float


class Label(NamedTuple):
    """A placed title: whose it is, and the top left corner of its text, seen from the pin."""

    pin: int
    dx: float
    dy: float


@dataclass(frozen=True)
class LabelStyle:
    """Sizes in pixels: half a pin's width, a label's height, the space between pin and text."""

    radius: float
    height: float
    gap: float


def offset(side: Side, width: float, style: LabelStyle) -> tuple[float, float]:
    """Where the top left corner of a text of `width` lies, seen from its pin's middle."""
    away = style.radius + style.gap
    if side is Side.RIGHT:
        return away, -style.height / 2
    if side is Side.LEFT:
        return -away - width, -style.height / 2
    if side is Side.BELOW:
        return -width / 2, style.radius + style.gap / 4
    return -width / 2, -style.radius - style.gap / 4 - style.height


def place_labels(
    xs: Sequence[float],
    ys: Sequence[float],
    widths: Sequence[float],
    style: LabelStyle,
    *,
    taken: Iterable[Box] = (),
    within: Box | None = None,
) -> list[Label]:
    """Labels for as many pins as have room; earlier pins choose first.

    xs, ys: the pins' middles in pixels, y downward. taken: ground on which no label may lie.
    within: labels of pins that lie in it stay in it. A label never lies on another pin.
    """
    steps = placing(xs, ys, widths, style, taken=taken, within=within)
    return [label for label in steps if label is not None]


def placing(
    xs: Sequence[float],
    ys: Sequence[float],
    widths: Sequence[float],
    style: LabelStyle,
    *,
    taken: Iterable[Box] = (),
    within: Box | None = None,
) -> Iterator[Label | None]:
    """The same as `place_labels` in small steps, for whoever must do other things in between.

    A step without a label gives None.
    """
    if not xs:
        return
    ground = _Ground(min(xs) - max(widths) - 64)
    around = style.radius - 1  # a text may come close to a neighbour's pin, not lie on it
    for x, y in zip(xs, ys, strict=True):
        ground.take(Box(x - around, y - around, 2 * around, 2 * around))
        yield None
    for box in taken:
        ground.take(box)
    for index, (x, y, width) in enumerate(zip(xs, ys, widths, strict=True)):
        frame = within if within is not None and _contains(within, Box(x, y, 0, 0)) else None
        for side in Side:
            dx, dy = offset(side, width, style)
            box = Box(x + dx, y + dy, width, style.height)
            if frame is not None and not _contains(frame, box):
                continue
            if ground.is_free(box):
                ground.take(box)
                yield Label(index, dx, dy)
                break
        else:
            yield None


def _contains(outer: Box, inner: Box) -> bool:
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and inner.x + inner.width <= outer.x + outer.width
        and inner.y + inner.height <= outer.y + outer.height
    )


class _Ground:
    """Which squares of the plane are taken; asked and told about boxes."""

    def __init__(self, left: float) -> None:
        # Whole squares from the origin, so that a new pin far left shifts no other label.
        self._left = math.floor(left / _CELL)
        self._rows: dict[int, int] = {}

    def take(self, box: Box) -> None:
        rows, bits = self._span(box)
        for row in rows:
            self._rows[row] = self._rows.get(row, 0) | bits

    def is_free(self, box: Box) -> bool:
        rows, bits = self._span(box)
        known = self._rows
        return not any(row in known and known[row] & bits for row in rows)

    def _span(self, box: Box) -> tuple[range, int]:
        first = max(0, math.floor(box.x / _CELL) - self._left)
        last = max(first, math.floor((box.x + box.width) / _CELL) - self._left)
        top = math.floor(box.y / _CELL)
        bottom = math.floor((box.y + box.height) / _CELL)
        return range(top, bottom + 1), ((1 << (last - first + 1)) - 1) << first

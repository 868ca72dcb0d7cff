"""Which way the coordinates of a vault grow, told by places that somebody knows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from editor.territory.bounds import Bounds

Point = tuple[float, float]

# A place is known to so much of the map's extent: people point at what they remember.
_NEAR = 0.12
# The next best direction must fit so many times worse, or the places do not tell.
_CLEARLY = 2.5


class Axes(Enum):
    """How entries' x and y are to be read, so that x grows to the right and y upward."""

    AS_WRITTEN = "as-written"
    DOWNWARD = "downward"  # y grows downward
    EXCHANGED = "exchanged"  # x is what y should be, and the other way round
    EXCHANGED_DOWNWARD = "exchanged-downward"

    @property
    def exchanged(self) -> bool:
        """Whether the two fields stand for each other."""
        return self in (Axes.EXCHANGED, Axes.EXCHANGED_DOWNWARD)

    @property
    def downward(self) -> bool:
        """Whether what goes up is counted down."""
        return self in (Axes.DOWNWARD, Axes.EXCHANGED_DOWNWARD)

    def place(self, x: float, y: float, bounds: Bounds) -> Point:
        """Where an entry with these coordinates lies."""
        across, up = (y, x) if self.exchanged else (x, y)
        return across, flipped(up, bounds) if self.downward else up


class Known(NamedTuple):
    """An entry's coordinates as its fields have them, and where somebody says that it lies."""

    written: Point
    shown: Point


class Reading(NamedTuple):
    """What known places tell. axes: None where they do not tell the directions apart, or fit none.

    fits: whether some direction brings all of them near to where they are said to lie.
    """

    axes: Axes | None
    fits: bool


def flipped(y: float, bounds: Bounds) -> float:
    """The height as far from the upper edge as `y` is from the lower one; no dust of arithmetic."""
    return round(bounds.min_y + bounds.max_y - y, 9)


def read_axes(bounds: Bounds, known: Sequence[Known]) -> Reading:
    """Which way coordinates grow, by entries whose place somebody knows (one at least)."""
    extent = max(bounds.width, bounds.height)
    off = {
        axes: max(math.dist(axes.place(*one.written, bounds), one.shown) / extent for one in known)
        for axes in Axes
    }
    best = min(off, key=off.__getitem__)
    if off[best] > _NEAR:
        return Reading(None, fits=False)
    others = [distance for axes, distance in off.items() if axes is not best]
    floor = max(off[best], _NEAR / 6)
    return Reading(best if min(others) > _CLEARLY * floor else None, fits=True)


def bounds_from(known: Sequence[Known], bounds: Bounds) -> Bounds | None:
    """Bounds with which the entries lie where they are said to lie; None where that cannot be told.

    known: at least two, whose places were pointed at while the picture had `bounds`. Only for
    coordinates that grow to the right and upward.
    """
    across = _line([(one.shown[0], one.written[0]) for one in known], bounds.width)
    up = _line([(one.shown[1], one.written[1]) for one in known], bounds.height)
    if across is None or up is None:
        return None
    left, right = across[0] * bounds.min_x + across[1], across[0] * bounds.max_x + across[1]
    low, high = up[0] * bounds.min_y + up[1], up[0] * bounds.max_y + up[1]
    return Bounds(*map(_rounded, (left, low, right, high)))


def _line(points: Sequence[Point], extent: float) -> tuple[float, float] | None:
    """Slope and height of the rising line through points; None for too few or too near ones."""
    if len(points) < 2:
        return None
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    if math.sqrt(spread) < 0.1 * extent:
        return None
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / spread
    return (slope, mean_y - slope * mean_x) if slope > 0 else None


def _rounded(value: float) -> int | float:
    return int(rounded) if (rounded := round(value, 1)).is_integer() else rounded

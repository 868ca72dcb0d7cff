"""The rectangle of map units that a map covers, and how a picture lies in it.

Bounds follow Leaflet's CRS.Simple: written `[[min_y, min_x], [max_y, max_x]]`, y growing upward.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple, TypeGuard

from editor.messages import Message, Problem


class Bounds(NamedTuple):
    """A rectangle in map units, never empty. y grows upward."""

    min_x: float
    min_y: float
    max_x: float
    max_y: float

    @property
    def width(self) -> float:
        """Extent along x."""
        return self.max_x - self.min_x

    @property
    def height(self) -> float:
        """Extent along y."""
        return self.max_y - self.min_y

    @property
    def centre(self) -> tuple[float, float]:
        """The middle, as (x, y)."""
        return (self.min_x + self.max_x) / 2, (self.min_y + self.max_y) / 2

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies inside or on the edge."""
        return self.min_x <= x <= self.max_x and self.min_y <= y <= self.max_y

    def clamp(self, x: float, y: float) -> tuple[float, float]:
        """The nearest point to (x, y) that the bounds contain."""
        return min(max(x, self.min_x), self.max_x), min(max(y, self.min_y), self.max_y)

    def including(self, points: Iterable[tuple[float, float]]) -> Bounds:
        """The smallest bounds that hold these and all `points`."""
        known = [(self.min_x, self.min_y), (self.max_x, self.max_y), *points]
        xs, ys = [x for x, _ in known], [y for _, y in known]
        return Bounds(min(xs), min(ys), max(xs), max(ys))

    @classmethod
    def around(cls, points: Iterable[tuple[float, float]], margin: float = 0.08) -> Bounds:
        """The smallest bounds around `points`, wider by `margin` of the extent on each side.

        A square of 100 units when there are no points.
        """
        known = list(points)
        if not known:
            return cls(0, 0, 100, 100)
        xs = [x for x, _ in known]
        ys = [y for _, y in known]
        pad = margin * max(max(xs) - min(xs), max(ys) - min(ys)) or 10
        return cls(
            math.floor(min(xs) - pad),
            math.floor(min(ys) - pad),
            math.ceil(max(xs) + pad),
            math.ceil(max(ys) + pad),
        )


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether `value` is a finite number; yes and no are none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number beyond what a float holds
        return False


def read_bounds(value: object) -> tuple[Bounds | None, tuple[Problem, ...]]:
    """Bounds from the value `[[min_y, min_x], [max_y, max_x]]` of `vault.yaml`.

    Corners in the wrong order are put right and told; what has no area or is no such list of
    numbers gives None and a problem.
    """
    numbers = _four_numbers(value)
    if numbers is None:
        return None, (_problem("territory.bounds-form"),)
    first_y, first_x, second_y, second_x = numbers
    if first_x == second_x or first_y == second_y:
        return None, (_problem("territory.bounds-empty"),)
    bounds = Bounds(
        min(first_x, second_x),
        min(first_y, second_y),
        max(first_x, second_x),
        max(first_y, second_y),
    )
    reversed_corners = first_x > second_x or first_y > second_y
    return bounds, (_problem("territory.bounds-reversed"),) if reversed_corners else ()


def _four_numbers(value: object) -> tuple[float, float, float, float] | None:
    if not isinstance(value, list | tuple) or len(value) != 2:
        return None
    found: list[float] = []
    for corner in value:
        if not isinstance(corner, list | tuple) or len(corner) != 2:
            return None
        found.extend(float(number) for number in corner if is_number(number))
    return (found[0], found[1], found[2], found[3]) if len(found) == 4 else None


def _problem(code: str) -> Problem:
    return Problem(Message(code), field="bounds")

"""Many pins arranged at once: moved together, aligned, spread out, nudged apart.

Places are (x, y) in map units by the path of their entry. What is given back holds every one of
them, on the map's step and inside its bounds, and does not depend on the order they are given in.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from editor.territory.bounds import Bounds
from editor.territory.coordinates import round_to_step, snap

if TYPE_CHECKING:
    import numpy as np

    from editor.territory.regions import Region

Spot = tuple[float, float]
Places = Mapping[str, Spot]

# Pins look apart when they are this part of the map's longer side from one another.
_USUAL_PART = 110
# Free ground is looked for on a grid of this many points to the distance that is asked for, ...
_FINENESS = 12
# ... and of at most so many points along a side of the map.
_MOST = 1600


def usual_distance(bounds: Bounds, step: float) -> float:
    """How far pins of a map should be from one another, in map units: 12 where it has 1313."""
    distance = max(bounds.width, bounds.height) / _USUAL_PART
    return max(round_to_step(distance, step), step) if step > 0 else distance


def shifted(places: Places, dx: float, dy: float, bounds: Bounds, step: float) -> dict[str, Spot]:
    """All of them moved by (dx, dy) map units, or by less where one would leave the bounds.

    They keep their places among one another; what lies outside the bounds is brought inside.
    """
    spots = list(places.values())
    dx = _allowed(dx, [x for x, _ in spots], bounds.min_x, bounds.max_x, step)
    dy = _allowed(dy, [y for _, y in spots], bounds.min_y, bounds.max_y, step)
    return {path: snap(x + dx, y + dy, bounds, step) for path, (x, y) in places.items()}


def _allowed(by: float, values: list[float], low: float, high: float, step: float) -> float:
    """`by`, or what of it keeps all values between `low` and `high`, in whole steps."""
    inside = [value for value in values if low <= value <= high]
    if not inside:
        return by
    least, most = low - min(inside), high - max(inside)
    if least <= by <= most:
        return by
    return _whole(max(by, least) if by < 0 else min(by, most), step)


def _whole(by: float, step: float) -> float:
    """`by` without what is less than a step."""
    if step <= 0:
        return by
    rounded = round_to_step(by, step)
    return rounded if abs(rounded) <= abs(by) else rounded - step * (1 if by > 0 else -1)


def align(places: Places, edge: str, bounds: Bounds, step: float) -> dict[str, Spot]:
    """All of them in one line: the "left", "right", "top" or "bottom" edge of the rectangle around
    them; "centre" gives all one x, "middle" one y, half way between the outermost.
    """
    xs, ys = [x for x, _ in places.values()], [y for _, y in places.values()]
    lines = {
        "left": min(xs),
        "right": max(xs),
        "centre": (min(xs) + max(xs)) / 2,
        "top": max(ys),
        "bottom": min(ys),
        "middle": (min(ys) + max(ys)) / 2,
    }
    line, upright = lines[edge], edge in ("left", "right", "centre")
    return {
        path: snap(line if upright else x, y if upright else line, bounds, step)
        for path, (x, y) in places.items()
    }


def spread(places: Places, bounds: Bounds, step: float, *, across: bool) -> dict[str, Spot]:
    """All of them at even distances between the outermost two: across, or up and down.

    Where those are nearer than pins should be, the row becomes as long as it has to be.
    """
    axis = 0 if across else 1
    order = sorted(places, key=lambda path: (places[path][axis], places[path][1 - axis], path))
    if len(order) < 2:
        return {path: snap(*places[path], bounds, step) for path in order}
    first, last = places[order[0]][axis], places[order[-1]][axis]
    low, high = (bounds.min_x, bounds.max_x) if across else (bounds.min_y, bounds.max_y)
    wanted = usual_distance(bounds, step) * (len(order) - 1)
    if first == last:
        first, last = first - wanted / 2, last + wanted / 2
        over = max(0.0, low - first) - max(0.0, last - high)
        first, last = max(first + over, low), min(last + over, high)
    gap = (last - first) / (len(order) - 1)
    found = {}
    for number, path in enumerate(order):
        at = first + number * gap
        x, y = (at, places[path][1]) if across else (places[path][0], at)
        found[path] = snap(x, y, bounds, step)
    return found


def apart(
    places: Places,
    distance: float,
    bounds: Bounds,
    step: float,
    *,
    standing: Iterable[Spot] = (),
    within: Mapping[str, Region] | None = None,
    through: Callable[[Sequence[str]], Iterable[str]] = iter,
) -> dict[str, Spot]:
    """Each of them at least `distance` map units from all others, moved no further than needed.

    As many as possible stay where they are; the others go to the nearest free ground, inside
    their region of `within` if there is room in it. Where there is no room at all they stay.

    standing: places of pins that are not to be moved. through: goes through those that are looked
    at a place for.
    """
    ground = _Ground(bounds, step, distance)
    for spot in standing:
        ground.take(spot)
    order = sorted(places, key=lambda path: (*places[path], path))
    found: dict[str, Spot] = {}
    # Whoever stands free stays, before those who do not look for a place.
    for path in order:
        spot = snap(*places[path], bounds, step)
        if ground.is_free(spot):
            found[path] = spot
            ground.take(spot)
    for path in through([path for path in order if path not in found]):
        region = within.get(path) if within else None
        spot = ground.nearest(places[path], region) or snap(*places[path], bounds, step)
        found[path] = spot
        ground.take(spot)
    return {path: found[path] for path in places}


class _Ground:
    """Free ground: a grid of points on the map's step, without those near to a pin."""

    def __init__(self, bounds: Bounds, step: float, distance: float) -> None:
        import numpy as np

        least = max(bounds.width, bounds.height) / _MOST
        unit = max(distance / _FINENESS, least)
        self._step = step
        self._unit = max(step, round_to_step(unit, step)) if step > 0 else unit
        self._distance = distance
        self._bounds = bounds
        self._taken: dict[tuple[int, int], list[Spot]] = defaultdict(list)
        self._left, self._low = (
            _first_inside(low, self._unit) for low in (bounds.min_x, bounds.min_y)
        )
        self._xs = np.arange(self._left, bounds.max_x + self._unit * 1e-6, self._unit)
        self._ys = np.arange(self._low, bounds.max_y + self._unit * 1e-6, self._unit)
        self._free = np.ones((len(self._ys), len(self._xs)), dtype=bool)
        self._regions: dict[str, np.ndarray] = {}

    def take(self, spot: Spot) -> None:
        """A pin stands here."""
        self._taken[self._cell(spot)].append(spot)
        x, y = spot
        columns = self._near(self._xs, x)
        rows = self._near(self._ys, y)
        away = (self._xs[None, columns] - x) ** 2 + (self._ys[rows, None] - y) ** 2
        self._free[rows, columns] &= away >= self._squared()

    def is_free(self, spot: Spot) -> bool:
        """Whether no pin is too near."""
        x, y = spot
        limit = self._squared()
        column, row = self._cell(spot)
        return all(
            (x - left) ** 2 + (y - low) ** 2 >= limit
            for across in (column - 1, column, column + 1)
            for up in (row - 1, row, row + 1)
            for left, low in self._taken.get((across, up), ())
        )

    def _cell(self, spot: Spot) -> tuple[int, int]:
        return math.floor(spot[0] / self._distance), math.floor(spot[1] / self._distance)

    def nearest(self, spot: Spot, region: Region | None) -> Spot | None:
        """The nearest free point, in the region if there is one in it."""
        if region is not None and region.contains(*spot):
            inside = self._nearest(spot, self._free & self._mask(region))
            if inside is not None:
                return inside
        return self._nearest(spot, self._free)

    def _nearest(self, spot: Spot, free: np.ndarray) -> Spot | None:
        import numpy as np

        if not free.any():
            return None
        x, y = spot
        reach = 2 * self._distance
        limit = 2 * max(self._bounds.width, self._bounds.height) + reach
        while True:  # in a window that grows: the place is near, where there is room
            columns, rows = self._near(self._xs, x, reach), self._near(self._ys, y, reach)
            found_rows, found_columns = np.nonzero(free[rows, columns])
            if len(found_rows):
                xs, ys = self._xs[columns][found_columns], self._ys[rows][found_rows]
                away = (xs - x) ** 2 + (ys - y) ** 2
                # Of equally near ones always the same: by x, then by y.
                best = np.lexsort((ys, xs, np.round(away, 9)))[0]
                if away[best] <= reach**2 or reach > limit:
                    return self._rounded(float(xs[best]), float(ys[best]))
            if reach > limit:
                return None
            reach *= 2

    def _rounded(self, x: float, y: float) -> Spot:
        return round_to_step(x, self._step), round_to_step(y, self._step)

    def _near(self, values: np.ndarray, at: float, reach: float | None = None) -> slice:
        import numpy as np

        reach = self._distance if reach is None else reach
        return slice(
            int(np.searchsorted(values, at - reach)),
            int(np.searchsorted(values, at + reach, side="right")),
        )

    def _mask(self, region: Region) -> np.ndarray:
        import numpy as np
        import shapely

        if region.name not in self._regions:
            shape = shapely.make_valid(
                shapely.MultiPolygon([(rings[0], rings[1:]) for rings in region.polygons])
            )
            xs, ys = np.meshgrid(self._xs, self._ys)
            self._regions[region.name] = shapely.contains_xy(shape, xs, ys)
        return self._regions[region.name]

    def _squared(self) -> float:
        # So that points on the circle itself, which are far enough, are not lost in rounding.
        return self._distance**2 * (1 - 1e-12)


def _first_inside(low: float, unit: float) -> float:
    """The first multiple of `unit` from `low` on."""
    first = round_to_step(low, unit)
    return first if first >= low else round_to_step(first + unit, unit)


def nearest_towards(places: Places, start: Spot, direction: tuple[float, float]) -> str | None:
    """The nearest of them in a direction: within 45 degrees of it, or else on that side at all."""
    across, up = direction

    def distance(path: str) -> tuple[bool, float, str]:
        x, y = places[path][0] - start[0], places[path][1] - start[1]
        ahead, aside = x * across + y * up, abs(x * up - y * across)
        return aside > ahead, ahead + 2 * aside, path

    ahead = [
        path for path, (x, y) in places.items() if (x - start[0]) * across + (y - start[1]) * up > 0
    ]
    return min(ahead, key=distance, default=None)

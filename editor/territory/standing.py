"""Where an entry stands among the territories: in its own, outside it, nearest to which."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from editor.territory.regions import Region, Ring, region_at


@dataclass(frozen=True)
class Standing:
    """Of a place and the territory that its entry names.

    own: the region of that name, None where there is none; away: how far that is in map units, 0
    inside. here: the region that the place lies in. nearest, nearest_away: the nearest region.
    """

    own: Region | None
    away: float
    here: Region | None
    nearest: Region | None
    nearest_away: float

    @property
    def inside(self) -> bool:
        """Whether the place lies in its own territory."""
        return self.own is not None and self.away == 0


def standing(regions: Sequence[Region], x: float, y: float, territory: str) -> Standing:
    """Where (x, y) stands for an entry that names `territory`, "" for none."""
    name = territory.strip()
    own = next((region for region in regions if region.name == name), None) if name else None
    here = region_at(regions, x, y)
    away = _distance(own, x, y) if own is not None else math.inf
    nearest, nearest_away = (here, 0.0) if here is not None else nearest_region(regions, x, y)
    return Standing(own, away, here, nearest, nearest_away)


def nearest_region(regions: Iterable[Region], x: float, y: float) -> tuple[Region | None, float]:
    """The region nearest to (x, y) and how far it is; the smallest of those it lies in."""
    listed = list(regions)
    here = region_at(listed, x, y)
    if here is not None:
        return here, 0.0
    best: Region | None = None
    least = math.inf
    for region in sorted(listed, key=lambda one: _to_box(one, x, y)):
        if _to_box(region, x, y) > least:
            break
        away = _distance(region, x, y)
        if away < least:
            best, least = region, away
    return best, least


def is_near(region: Region, x: float, y: float, reach: float) -> bool:
    """Whether (x, y) lies in the region or no more than `reach` map units from it."""
    # Most places that do not are far away, which the box tells without a look at the border.
    return _to_box(region, x, y) <= reach and _distance(region, x, y) <= reach


def _to_box(region: Region, x: float, y: float) -> float:
    min_x, min_y, max_x, max_y = region.box
    return math.hypot(max(min_x - x, 0, x - max_x), max(min_y - y, 0, y - max_y))


def _distance(region: Region, x: float, y: float) -> float:
    if region.contains(x, y):
        return 0.0
    return min(_to_ring(ring, x, y) for polygon in region.polygons for ring in polygon)


def _to_ring(ring: Ring, x: float, y: float) -> float:
    least = math.inf
    x1, y1 = ring[-1]
    for x2, y2 in ring:
        dx, dy = x2 - x1, y2 - y1
        length = dx * dx + dy * dy
        share = ((x - x1) * dx + (y - y1) * dy) / length if length else 0.0
        share = min(1.0, max(0.0, share))
        least = min(least, math.hypot(x1 + share * dx - x, y1 + share * dy - y))
        x1, y1 = x2, y2
    return least

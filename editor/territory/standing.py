"""How far places are from territories: near one or not, and nearest to which."""

from __future__ import annotations

import math
from collections.abc import Iterable

from editor.territory.regions import Region, Ring, region_at


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

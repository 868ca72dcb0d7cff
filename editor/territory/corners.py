"""Edits of the rings of territories: points moved, put in, taken out, with what neighbours share.

A point at which several rings meet is one corner of the map: with `joined`, it moves for all of
them, so that no gap opens between neighbours.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from editor.territory.regions import Point, Region, Ring, spans_ground

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class RingKey(NamedTuple):
    """A ring: the numbers, from 0, of its region, of a polygon of it and of a ring of that."""

    region: int
    polygon: int
    ring: int


class Corner(NamedTuple):
    """A point of a ring, or the edge from it to the next."""

    key: RingKey
    point: int


# What an edit makes of rings; () for a ring that goes.
Rings = Mapping[RingKey, Ring]


class Corners:
    """All points of some regions, to be found and moved. Edits give the rings that change."""

    def __init__(self, regions: Sequence[Region]) -> None:
        self.regions = tuple(regions)

    @cached_property
    def rings(self) -> dict[RingKey, Ring]:
        """Every ring of every region, outer and inner ones."""
        return {
            RingKey(number, polygon, at): ring
            for number, region in enumerate(self.regions)
            for polygon, rings in enumerate(region.polygons)
            for at, ring in enumerate(rings)
        }

    @cached_property
    def _at(self) -> Mapping[Point, list[Corner]]:
        found: dict[Point, list[Corner]] = defaultdict(list)
        for key, ring in self.rings.items():
            for number, point in enumerate(ring):
                found[point].append(Corner(key, number))
        return found

    @cached_property
    def _points(self) -> NDArray[np.float64]:
        import numpy as np

        return np.array(list(self._at)).reshape(-1, 2)

    def point(self, corner: Corner) -> Point:
        """Where a corner lies."""
        return self.rings[corner.key][corner.point]

    def at(self, point: Point) -> list[Corner]:
        """The corners of all rings that lie exactly there."""
        return self._at.get(point, [])

    def edge(self, edge: Corner) -> tuple[Point, Point]:
        """The ends of the edge that begins at a corner, in the order of the ring."""
        ring = self.rings[edge.key]
        return ring[edge.point], ring[(edge.point + 1) % len(ring)]

    def same_edge(self, edge: Corner) -> list[Corner]:
        """The edges of all rings with the same ends, itself included, run through either way."""
        first, last = self.edge(edge)
        found = []
        for corner in self.at(first):
            ring = self.rings[corner.key]
            if ring[(corner.point + 1) % len(ring)] == last:
                found.append(corner)
            if ring[corner.point - 1] == last:
                found.append(Corner(corner.key, (corner.point - 1) % len(ring)))
        return found

    def nearest(
        self, x: float, y: float, reach: float, leave_out: Iterable[Point] = ()
    ) -> Point | None:
        """The nearest point of any ring, at most `reach` map units away; None for none so near."""
        import numpy as np

        if not len(self._points):
            return None
        away = np.hypot(self._points[:, 0] - x, self._points[:, 1] - y)
        for point in leave_out:
            away[(self._points == point).all(axis=1)] = math.inf
        at = int(away.argmin())
        return (
            (float(self._points[at, 0]), float(self._points[at, 1])) if away[at] <= reach else None
        )

    def moved(self, corner: Corner, to: Point, *, joined: bool = True) -> Rings:
        """A point somewhere else. Nothing where a ring would be left without an area."""
        start = self.point(corner)
        changed: dict[RingKey, list[Point]] = {}
        for one in self.at(start) if joined else [corner]:
            changed.setdefault(one.key, list(self.rings[one.key]))[one.point] = to
        return self._lasting(changed) or {}

    def shifted(self, region: int, dx: float, dy: float) -> Rings:
        """A whole region moved by so many map units; neighbours stay where they are."""
        return {
            key: tuple((_clean(x + dx), _clean(y + dy)) for x, y in ring)
            for key, ring in self.rings.items()
            if key.region == region
        }

    def added(self, edge: Corner, at: Point, *, joined: bool = True) -> Rings:
        """A point put into an edge, between its ends."""
        changed: dict[RingKey, list[Point]] = {}
        edges = self.same_edge(edge) if joined else [edge]
        for one in sorted(edges, key=lambda one: -one.point):
            changed.setdefault(one.key, list(self.rings[one.key])).insert(one.point + 1, at)
        return {key: tuple(points) for key, points in changed.items()}

    def removed(self, corner: Corner, *, joined: bool = True) -> Rings:
        """A point taken out; a ring of which no area is left goes with it."""
        changed: dict[RingKey, list[Point]] = {}
        corners = self.at(self.point(corner)) if joined else [corner]
        for one in sorted(corners, key=lambda one: -one.point):
            del changed.setdefault(one.key, list(self.rings[one.key]))[one.point]
        return {key: _lasting(points) for key, points in changed.items()}

    def with_rings(self, rings: Rings) -> tuple[Region, ...]:
        """The regions with these rings in them; what has no outer ring left is gone."""
        return tuple(
            Region(region.name, polygons, region.colour)
            for number, region in enumerate(self.regions)
            if (polygons := self._polygons(number, rings))
        )

    def region_with(self, number: int, rings: Rings) -> Region:
        """One region with these rings in it; without polygons when it is gone."""
        region = self.regions[number]
        return Region(region.name, self._polygons(number, rings), region.colour)

    def _polygons(self, number: int, rings: Rings) -> tuple[tuple[Ring, ...], ...]:
        found = []
        for polygon, known in enumerate(self.regions[number].polygons):
            now = [rings.get(RingKey(number, polygon, at), ring) for at, ring in enumerate(known)]
            if now[0]:
                found.append((now[0], *(ring for ring in now[1:] if ring)))
        return tuple(found)

    def _lasting(self, changed: Mapping[RingKey, Sequence[Point]]) -> Rings | None:
        found = {key: _lasting(points) for key, points in changed.items()}
        return found if all(found.values()) else None


def nearest_edge(
    rings: Iterable[tuple[RingKey, Ring]], x: float, y: float
) -> tuple[Corner, Point, float] | None:
    """The edge that passes nearest to (x, y), the nearest point on it and how far that is."""
    best: tuple[Corner, Point, float] | None = None
    for key, ring in rings:
        number, point, away = _nearest_on(ring, x, y)
        if best is None or away < best[2]:
            best = Corner(key, number), point, away
    return best


def _nearest_on(ring: Ring, x: float, y: float) -> tuple[int, Point, float]:
    import numpy as np

    start: Any = np.array(ring)
    along = np.roll(start, -1, axis=0) - start
    length = (along**2).sum(axis=1)
    to = np.array((x, y)) - start
    share = np.clip((to * along).sum(axis=1) / np.where(length > 0, length, 1), 0, 1)
    points = start + along * share[:, None]
    away = np.hypot(points[:, 0] - x, points[:, 1] - y)
    at = int(away.argmin())
    return at, (float(points[at, 0]), float(points[at, 1])), float(away[at])


def _lasting(points: Sequence[Point]) -> Ring:
    """The ring without a point that repeats the one before; () where no area is left."""
    ring = [point for number, point in enumerate(points) if point != points[number - 1]]
    return tuple(ring) if spans_ground(ring) else ()


def _clean(value: float) -> float:
    """Without what adding binary fractions leaves over."""
    return round(value, 9)

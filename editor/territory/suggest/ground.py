"""A map as far as it matters for new pins: its territories, and the pins that stand on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from editor.territory.bounds import Bounds
from editor.territory.regions import Region

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

# How near a pin may be to another while there is room, in map units; on small maps a share of
# their shorter side.
CLEARANCE, _OF_SHORTER_SIDE = 12.0, 1 / 60

# Rows of x, y in map units; and a number for each of such rows.
Points = np.ndarray[Any, Any]
Lengths = np.ndarray[Any, Any]


class Spot(NamedTuple):
    """A place for a pin and how far it is from the nearest other; infinite on an empty map."""

    x: float
    y: float
    room: float


class Attraction(NamedTuple):
    """A place to be near to, and how much."""

    x: float
    y: float
    strength: float


class Ground:
    """A map's territories and the pins that stand on it. Immutable, so that threads may share it.

    step: what coordinates are rounded to; 0 for not at all.
    """

    def __init__(
        self,
        regions: Sequence[Region],
        bounds: Bounds,
        step: float,
        pins: Mapping[str, tuple[float, float]],
    ) -> None:
        self.regions = {region.name: region for region in regions}
        self.bounds = bounds
        self.step = step
        self.pins = dict(sorted(pins.items()))
        shorter = min(bounds.width, bounds.height)
        self.clearance = min(CLEARANCE, shorter * _OF_SHORTER_SIDE)
        self._land: dict[str, BaseGeometry] = {}
        self._shores: dict[str, BaseGeometry] = {}
        self._inside: dict[str, frozenset[str]] = {}

    def with_pins(self, pins: Mapping[str, tuple[float, float]]) -> Ground:
        """The same map with other pins."""
        other = Ground((), self.bounds, self.step, pins)
        other.regions, other._land, other._shores = self.regions, self._land, self._shores
        return other

    @cached_property
    def middles(self) -> Mapping[str, tuple[float, float]]:
        """A point in the middle of each territory."""
        found = {}
        for name, region in self.regions.items():
            min_x, min_y, max_x, max_y = region.box
            found[name] = ((min_x + max_x) / 2, (min_y + max_y) / 2)
        return found

    def land(self, territory: str) -> BaseGeometry:
        """The ground on the map that a pin of the territory may stand on: without smaller ones
        that lie in it, as far as that leaves any. Empty where there is none.
        """
        import shapely

        known = self._land.get(territory)
        if known is None:
            region = self.regions.get(territory)
            known = shapely.Polygon()
            if region is not None:
                whole = self._on_the_map(region)
                others = [
                    self._on_the_map(other)
                    for other in self.regions.values()
                    if other.area < region.area and _meet(region, other)
                ]
                own = whole.difference(shapely.union_all(others)) if others else whole
                known = _grounds(whole if own.area == 0 else own)
            shapely.prepare(known)
            self._land[territory] = known
        return known

    def shore(self, territory: str) -> BaseGeometry:
        """The border of the ground of a territory."""
        import shapely

        shore = self._shores.get(territory)
        if shore is None:
            shore = self._shores[territory] = self.land(territory).boundary
            shapely.prepare(shore)
        return shore

    def inside(self, territory: str) -> frozenset[str]:
        """The keys of the pins that stand in a territory."""
        import shapely

        known = self._inside.get(territory)
        if known is None:
            places = np.array(list(self.pins.values()), float).reshape(-1, 2)
            within = shapely.contains_xy(self.land(territory), places)
            known = frozenset(key for key, here in zip(self.pins, within, strict=True) if here)
            self._inside[territory] = known
        return known

    def rooms(self, points: Points) -> Lengths:
        """How far each point is from the nearest pin, in map units; infinite without pins."""
        import shapely

        rooms = np.full(len(points), np.inf)
        if len(points) and self.pins:
            (asked, _), distances = self._tree.query_nearest(
                shapely.points(points), return_distance=True, all_matches=False
            )
            rooms[asked] = distances
        return rooms

    def pins_in(self, land: BaseGeometry) -> Points:
        """The places of the pins on some ground, each place once."""
        import shapely

        return self._points[shapely.contains_xy(land, self._points)] if self.pins else self._points

    @cached_property
    def _points(self) -> Points:
        return np.array(sorted(set(self.pins.values())), float).reshape(-1, 2)

    @cached_property
    def _tree(self) -> Any:
        import shapely

        return shapely.STRtree(shapely.points(self._points))

    def _on_the_map(self, region: Region) -> BaseGeometry:
        import shapely

        bounds = self.bounds
        shapes = []
        for rings in region.polygons:
            # Rings that cross, or holes that lie across each other, count by the even-odd rule.
            shape: BaseGeometry = shapely.Polygon()
            for ring in rings:
                part = shapely.Polygon(ring)
                valid = part if part.is_valid else _grounds(shapely.make_valid(part))
                shape = shape.symmetric_difference(valid)
            shapes.append(_grounds(shape))
        frame = shapely.box(bounds.min_x, bounds.min_y, bounds.max_x, bounds.max_y)
        # What lies in a hole only, beyond the outer ring, is not of the territory.
        frame = _grounds(frame & shapely.box(*region.box))
        return _grounds(shapely.union_all(shapes).intersection(frame))


def _grounds(shape: BaseGeometry) -> BaseGeometry:
    """What of a shape has an area: rings that fold onto themselves leave lines behind."""
    import shapely

    return shapely.union_all([part for part in shapely.get_parts(shape).tolist() if part.area > 0])


def _meet(one: Region, other: Region) -> bool:
    left, low, right, high = one.box
    min_x, min_y, max_x, max_y = other.box
    return min_x <= right and left <= max_x and min_y <= high and low <= max_y

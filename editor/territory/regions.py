"""The territories of a map: named polygons in map units, read from GeoJSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from editor.messages import Message, Problem
from editor.territory.bounds import is_number

Point = tuple[float, float]
Ring = tuple[Point, ...]
Polygon = tuple[Ring, ...]  # the outer ring first, then the holes; rings are not closed

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_SHAPES = {"Polygon", "MultiPolygon"}


@dataclass(frozen=True)
class Region:
    """A territory: its name and where it lies. `colour` is #RRGGBB where the file gives one."""

    name: str
    polygons: tuple[Polygon, ...]
    colour: str | None = None

    @cached_property
    def box(self) -> tuple[float, float, float, float]:
        """The smallest rectangle around it: (min_x, min_y, max_x, max_y)."""
        points = [point for polygon in self.polygons for point in polygon[0]]
        xs = [x for x, _ in points]
        ys = [y for _, y in points]
        return min(xs), min(ys), max(xs), max(ys)

    @cached_property
    def area(self) -> float:
        """Square units, holes left out."""
        return sum(
            abs(_area(polygon[0])) - sum(abs(_area(hole)) for hole in polygon[1:])
            for polygon in self.polygons
        )

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies inside, by the even-odd rule (also if a ring crosses itself)."""
        min_x, min_y, max_x, max_y = self.box
        if not (min_x <= x <= max_x and min_y <= y <= max_y):
            return False
        return any(sum(_crossings(ring, x, y) for ring in rings) % 2 for rings in self.polygons)

    def __reduce__(self) -> tuple[type[Region], tuple[object, ...]]:
        """For other processes: without what is cached, which another thread may add meanwhile."""
        return Region, (self.name, self.polygons, self.colour)


class RingPlace(NamedTuple):
    """Where a ring stands in the file: numbers from 0, with what cannot be used counted in."""

    feature: int
    polygon: int
    ring: int


@dataclass(frozen=True)
class Regions:
    """What a regions file holds, and what is wrong with it.

    places: where each ring stands, nested as the polygons of the regions are.
    """

    regions: tuple[Region, ...] = ()
    problems: tuple[Problem, ...] = ()
    places: tuple[tuple[tuple[RingPlace, ...], ...], ...] = ()


def region_at(regions: Iterable[Region], x: float, y: float) -> Region | None:
    """The territory that (x, y) lies in; where several overlap, the smallest."""
    return min(
        (region for region in regions if region.contains(x, y)),
        key=lambda region: region.area,
        default=None,
    )


_MANY = 50  # points that are found sooner together than one by one


def regions_at(regions: Sequence[Region], points: Sequence[Point]) -> list[Region | None]:
    """As `region_at` for many points at once: each territory is held against all of them."""
    if len(points) < _MANY:
        return [region_at(regions, *point) for point in points]
    import numpy as np

    xs, ys = np.array(points, dtype=float).reshape(-1, 2).T
    found = np.full(len(xs), -1)
    least = np.full(len(xs), np.inf)
    for number, region in enumerate(regions):
        min_x, min_y, max_x, max_y = region.box
        near = np.flatnonzero((xs >= min_x) & (xs <= max_x) & (ys >= min_y) & (ys <= max_y))
        x, y = xs[near], ys[near]
        inside = np.zeros(len(near), dtype=bool)
        for rings in region.polygons:
            odd = np.zeros(len(near), dtype=bool)
            for ring in rings:
                for (x1, y1), (x2, y2) in zip((ring[-1], *ring), ring, strict=False):
                    if y1 != y2:
                        meets = ((y1 > y) != (y2 > y)) & (x < x1 + (y - y1) * (x2 - x1) / (y2 - y1))
                        odd ^= meets
            inside |= odd
        here = near[inside & (region.area < least[near])]
        found[here], least[here] = number, region.area
    return [regions[number] if number >= 0 else None for number in found.tolist()]


def read_regions(text: str) -> Regions:
    """The territories in the text of a GeoJSON file.

    A feature that cannot be used becomes a problem and is left out. Features of one name are one
    territory.
    """
    try:
        data = json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        message = Message("territory.regions-json", {"detail": error.msg})
        return Regions(problems=(Problem(message, line=error.lineno, column=error.colno),))
    except (RecursionError, ValueError):  # nested without end; a number of thousands of digits
        return Regions(problems=(Problem(Message("territory.regions-form")),))
    features = features_of(data)
    if features is None:
        return Regions(problems=(Problem(Message("territory.regions-form")),))
    problems: list[Problem] = []
    found: dict[str, Region] = {}
    places: dict[str, tuple[tuple[RingPlace, ...], ...]] = {}
    for number, feature in enumerate(features):
        read = _region(feature, number, problems)
        if read is None:
            continue
        region, where = read
        known = found.get(region.name)
        if known is not None:
            colour = known.colour or region.colour
            region = Region(region.name, known.polygons + region.polygons, colour)
        found[region.name] = region
        places[region.name] = places.get(region.name, ()) + where
    return Regions(tuple(found.values()), tuple(problems), tuple(places.values()))


def features_of(data: object) -> Sequence[Any] | None:
    """The features in what a GeoJSON file says; None where it holds none and could hold none."""
    if not isinstance(data, dict):
        return None
    if data.get("type") == "Feature":
        return [data]
    features = data.get("features")
    return features if isinstance(features, list) else None


def territory_of(feature: object) -> str | None:
    """The name of the territory that a feature is part of; None where it names none."""
    properties = feature.get("properties") if isinstance(feature, dict) else None
    name = properties.get("name") if isinstance(properties, dict) else None
    return name.strip() or None if isinstance(name, str) else None


def features_in(text: str, name: str) -> list[int]:
    """The numbers of the features in the text of a file that are part of a territory."""
    features = features_of(json.loads(text.removeprefix("\ufeff"))) or ()
    return [number for number, one in enumerate(features) if territory_of(one) == name]


def _region(
    feature: Any, number: int, problems: list[Problem]
) -> tuple[Region, tuple[tuple[RingPlace, ...], ...]] | None:
    """What the feature of that number, from 0, says, and where it says it."""

    def refuse(code: str, **args: str | int) -> None:
        problems.append(Problem(Message(code, {"number": number + 1, **args})))

    name = territory_of(feature)
    if name is None:
        refuse("territory.region-unnamed")
        return None
    geometry = feature.get("geometry")
    shape = geometry.get("type") if isinstance(geometry, dict) else None
    if not isinstance(geometry, dict) or shape not in _SHAPES:
        refuse("territory.region-shape", name=name)
        return None
    coordinates = geometry.get("coordinates")
    given = [coordinates] if shape == "Polygon" else coordinates
    read = _polygons(given, number)
    if not read:
        refuse("territory.region-points", name=name)
        return None
    if isinstance(given, list) and len(read) < len(given):
        refuse("territory.region-part", name=name)
    properties = feature["properties"]
    colour = properties.get("color", properties.get("fill"))
    usable = isinstance(colour, str) and _COLOUR.fullmatch(colour)
    polygons = tuple(tuple(rings.values()) for rings in read)
    return Region(name, polygons, colour if usable else None), tuple(tuple(one) for one in read)


def _polygons(given: object, number: int) -> list[dict[RingPlace, Ring]]:
    """The rings of each polygon that can be used, by where they stand."""
    found = []
    for polygon, rings in enumerate(given if isinstance(given, list) else ()):
        read = {
            RingPlace(number, polygon, at): ring
            for at, points in enumerate(rings if isinstance(rings, list) else ())
            if (ring := _ring(points))
        }
        if RingPlace(number, polygon, 0) in read:
            found.append(read)
    return found


def _ring(points: object) -> Ring:
    """The ring without its closing point; empty when it is not at least a triangle of numbers."""
    if not isinstance(points, list):
        return ()
    ring: list[Point] = []
    for point in points:
        if not isinstance(point, list) or len(point) < 2:
            return ()
        x, y = point[0], point[1]
        if not is_number(x) or not is_number(y):
            return ()
        ring.append((float(x), float(y)))
    if len(ring) > 1 and ring[0] == ring[-1]:
        ring.pop()
    return tuple(ring) if spans_ground(ring) else ()


def spans_ground(ring: Sequence[Point]) -> bool:
    """Whether the points do not all lie on one line; the area of a bow, by contrast, may be 0."""
    start = ring[0] if ring else (0.0, 0.0)
    along = next((point for point in ring if point != start), start)
    dx, dy = along[0] - start[0], along[1] - start[1]
    return any((x - start[0]) * dy != (y - start[1]) * dx for x, y in ring)


def _area(ring: Sequence[Point]) -> float:
    """Twice-signed shoelace sum, halved: positive when the ring runs counter-clockwise."""
    following = (*ring[1:], ring[0])
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, following, strict=True)) / 2


def _crossings(ring: Ring, x: float, y: float) -> int:
    """How often a ray from (x, y) to the right crosses the ring."""
    count = 0
    x1, y1 = ring[-1]
    for x2, y2 in ring:
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            count += 1
        x1, y1 = x2, y2
    return count

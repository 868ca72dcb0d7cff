"""What goes over the whole shape of a territory: crossing itself, being mended, being cut."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from editor.territory.coordinates import round_to_step
from editor.territory.regions import Point, Polygon, Ring

_AT = re.compile(r"\[(\S+) (\S+)\]")


class Cut(NamedTuple):
    """What a line makes of polygons. on_edges: the points at which it crosses their borders."""

    stays: tuple[Polygon, ...]
    goes: tuple[Polygon, ...]
    on_edges: tuple[Point, ...]


def crossing(polygons: Sequence[Polygon]) -> Point | None:
    """Where the border of a territory crosses itself, or leaves the order of rings; None: nowhere.

    Polygons that overlap each other are no fault.
    """
    from shapely import is_valid_reason

    for polygon in polygons:
        shape = _shape(polygon)
        if not shape.is_valid:
            found = _AT.search(is_valid_reason(shape))
            return (float(found[1]), float(found[2])) if found else polygon[0][0]
    return None


def mended(polygon: Polygon, grid: float) -> tuple[Polygon, ...]:
    """The same ground without borders that cross; where they crossed, points on `grid`.

    Ground that the even-odd rule leaves out stays left out. Points that were there stay.
    """
    import shapely

    known = {point for ring in polygon for point in ring}
    parts = list(_areas(shapely.make_valid(_shape(polygon))))
    rounded = tuple(_snapped(part, known, grid) for part in parts)
    if all(rounded) and crossing(rounded) is None:
        return rounded
    return tuple(_exact(part) for part in parts)


def cut(polygons: Sequence[Polygon], line: Sequence[Point], grid: float) -> Cut | None:
    """The polygons parted by a line; None where it does not part any.

    The largest part stays; of what lies on the other side of the line, all goes.
    """
    import shapely

    drawn = shapely.LineString(line)
    sides: tuple[list[Polygon], list[Polygon]] = ([], [])
    crossed: set[Point] = set()
    for polygon in polygons:
        shape = _shape(polygon)
        pieces = _parted(shape, drawn) if shape.is_valid else []
        if len(pieces) < 2:
            sides[0].append(polygon)
            continue
        known = {point for ring in polygon for point in ring} | set(line)
        for piece, side in zip(pieces, _sides(pieces), strict=True):
            sides[side].append(_snapped(piece, known, grid))
        met = shapely.get_coordinates(shape.boundary.intersection(drawn))
        crossed.update(_rounded(float(x), float(y), grid) for x, y in met)
    stays, goes = (tuple(one for one in side if one) for side in sides)
    return Cut(stays, goes, tuple(sorted(crossed))) if goes else None


def _parted(shape: Any, line: Any) -> list[Any]:
    import shapely

    lines = shapely.union_all([shape.boundary, line])
    faces = shapely.get_parts(shapely.polygonize([lines])).tolist()
    return [face for face in faces if shape.contains(face.representative_point())]


def _sides(parts: Sequence[Any]) -> list[int]:
    """On which side of the line that parted them each of the parts lies: 0 for the largest.

    Parts that share a border were parted by it, so they lie on different sides.
    """
    largest = max(range(len(parts)), key=lambda number: parts[number].area)
    sides: dict[int, int] = {largest: 0}
    front = [largest]
    while front:
        at = front.pop()
        for other, part in enumerate(parts):
            if other not in sides and parts[at].boundary.intersection(part.boundary).length > 0:
                sides[other] = 1 - sides[at]
                front.append(other)
    return [sides[number] for number in range(len(parts))]


def _shape(polygon: Polygon) -> Any:
    import shapely

    return shapely.Polygon(polygon[0], polygon[1:])


def _areas(shape: Any) -> Iterator[Any]:
    import shapely

    for part in shapely.get_parts(shape).tolist():
        if part.geom_type == "Polygon" and part.area > 0:
            yield part


def _snapped(shape: Any, known: set[Point], grid: float) -> Polygon:
    def ring(line: Any) -> Ring:
        points = [(float(x), float(y)) for x, y in line.coords[:-1]]
        moved = [point if point in known else _rounded(*point, grid) for point in points]
        return tuple(point for at, point in enumerate(moved) if point != moved[at - 1])

    outer, *holes = [ring(shape.exterior), *map(ring, shape.interiors)]
    return (outer, *(hole for hole in holes if len(hole) >= 3)) if len(outer) >= 3 else ()


def _exact(shape: Any) -> Polygon:
    return tuple(
        tuple((float(x), float(y)) for x, y in line.coords[:-1])
        for line in (shape.exterior, *shape.interiors)
    )


def _rounded(x: float, y: float, grid: float) -> Point:
    return float(round_to_step(x, grid)), float(round_to_step(y, grid))

"""Territories inferred from where the placed entries lie, for a map without a regions file.

Each entry owns the ground nearer to it than to any other (its Voronoi cell). Cells of one territory
are joined, stray pieces go to the neighbour around them, the land ends at a coast around the
entries, and borders are smoothed once for both sides so that neighbours stay without a gap.
The same entries give the same territories, in whatever order they come.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from editor.territory.bounds import Bounds
from editor.territory.regions import Polygon, Region, Ring

if TYPE_CHECKING:
    from shapely.geometry import Polygon as Shape

# Lengths below are in units of the usual distance between an entry and its nearest neighbours.
_REACH = 1.3  # how far the land goes beyond an entry
_BAY = 0.7  # bays and straits narrower than twice this are filled
_LAKE = 1.5  # a lake of less than this many squared units is filled
_SHORE = 0.4  # how far the land may go beyond the bounds
_CORNER = 0.55  # how much of a border's corner is cut away
# A piece of a territory with fewer entries than this share of it is a stray.
_STRAY_SHARE = 0.2


class Placed(NamedTuple):
    """An entry on the map and the territory that it names."""

    x: float
    y: float
    territory: str


def infer_regions(placed: Iterable[Placed], bounds: Bounds) -> tuple[Region, ...]:
    """The territories of `placed`, sorted by name; at the edge a little shore beyond `bounds`.

    Entries without a territory shape no region; entries outside the bounds are left out.
    """
    import shapely

    owners = _owners(placed, bounds)
    if not owners:
        return ()
    points = list(owners)
    unit = _usual_distance(points, bounds)
    frame = shapely.box(bounds.min_x, bounds.min_y, bounds.max_x, bounds.max_y).buffer(
        _SHORE * unit
    )
    coast = _coast(points, unit, frame)
    cells = _cells(points, frame.buffer(4 * unit))
    pieces = _pieces(cells, [owners[point] for point in points])
    land = {name: shapely.union_all(parts).intersection(coast) for name, parts in pieces.items()}
    return tuple(
        Region(name, polygons)
        for name, shape in sorted(_smoothed(land, unit).items())
        if (polygons := tuple(_polygons(shape)))
    )


def _owners(placed: Iterable[Placed], bounds: Bounds) -> dict[tuple[float, float], str]:
    """The territory at each point, sorted; the most named one where several share a point."""
    named: dict[tuple[float, float], list[str]] = defaultdict(list)
    for x, y, territory in placed:
        if territory.strip() and bounds.contains(x, y):
            named[(float(x), float(y))].append(territory)
    return {
        point: min(names, key=lambda name: (-names.count(name), name))
        for point, names in sorted(named.items())
    }


def _usual_distance(points: Sequence[tuple[float, float]], bounds: Bounds) -> float:
    """The middle distance from a point to its third nearest; an eighth of the map for few."""
    import shapely

    usual = min(bounds.width, bounds.height) / 8
    if len(points) < 4:
        return usual
    geometry = shapely.points(points)
    tree = shapely.STRtree(geometry)
    distances = []
    for point in geometry:
        reach = usual / 8
        while len(near := tree.query(point.buffer(reach))) < 4 and reach < 64 * usual:
            reach *= 2
        ordered = sorted(shapely.distance(point, geometry[near]))
        distances.append(ordered[min(3, len(ordered) - 1)])
    middle = float(sorted(distances)[len(distances) // 2])
    return min(max(middle, usual / 8), usual)


def _coast(points: Sequence[tuple[float, float]], unit: float, frame: Shape) -> Shape:
    """The land: round every point, with narrow bays filled, rounded, inside the frame."""
    import shapely

    land = shapely.union_all(shapely.buffer(shapely.points(points), _REACH * unit, quad_segs=6))
    land = land.buffer(_BAY * unit).buffer(-1.4 * _BAY * unit).buffer(0.4 * _BAY * unit)
    parts = [
        shapely.Polygon(
            part.exterior,
            [hole for hole in part.interiors if shapely.Polygon(hole).area > _LAKE * unit**2],
        )
        for part in _parts(land)
    ]
    return shapely.union_all(parts).intersection(frame).simplify(unit * 0.08)


def _cells(points: Sequence[tuple[float, float]], frame: Shape) -> list[Any]:
    """The ground of each point, in the order of `points`."""
    import shapely

    if len(points) == 1:
        return [frame]
    diagram = shapely.voronoi_polygons(shapely.MultiPoint(points), extend_to=frame)
    cells = shapely.get_parts(diagram)
    found = shapely.STRtree(shapely.points(points)).query(cells, predicate="contains")
    ordered: list[Any] = [shapely.Polygon()] * len(points)
    for cell, point in zip(*found, strict=True):
        ordered[point] = cells[cell]
    return ordered


def _pieces(cells: Sequence[Any], names: Sequence[str]) -> dict[str, list[Any]]:
    """The cells by territory, after strays have gone to the territory they border on most."""
    import shapely

    members: dict[str, list[int]] = defaultdict(list)
    for index, name in enumerate(names):
        members[name].append(index)
    pieces: dict[str, list[Any]] = defaultdict(list)
    strays: list[Any] = []
    for name in sorted(members):
        inside = [cells[index] for index in members[name]]
        parts = list(_parts(shapely.union_all(inside)))
        counts = [sum(part.intersects(cell.centroid) for cell in inside) for part in parts]
        most = max(range(len(parts)), key=lambda at: (counts[at], parts[at].area))
        for at, part in enumerate(parts):
            keeps = at == most or counts[at] > max(1, _STRAY_SHARE * len(inside))
            (pieces[name] if keeps else strays).append(part)
    for stray in strays:
        shares = {
            name: sum(stray.boundary.intersection(part.boundary).length for part in parts)
            for name, parts in sorted(pieces.items())
        }
        pieces[max(shares, key=lambda name: shares[name])].append(stray)
    return pieces


def _smoothed(land: dict[str, Any], unit: float) -> dict[str, Any]:
    """The territories with rounded borders, neighbours still sharing theirs."""
    import shapely

    borders = shapely.union_all([shape.boundary for shape in land.values()])
    merged = shapely.line_merge(borders) if borders.geom_type != "LineString" else borders
    arcs = [
        shapely.LineString(_rounded(list(arc.coords), _CORNER * unit))
        for arc in _parts(merged.simplify(0.12 * unit))
    ]
    faces = _parts(shapely.polygonize([shapely.union_all(arcs)]))
    parts: dict[str, list[Any]] = defaultdict(list)
    for face in faces:
        shares = {name: face.intersection(shape).area for name, shape in land.items()}
        name = max(shares, key=lambda name: shares[name])
        # Less than half covered is a lake or a bay between the arcs.
        if shares[name] > 0.5 * face.area or sum(shares.values()) > 0.5 * face.area:
            parts[name].append(face)
    return {name: shapely.union_all(found) for name, found in parts.items()}


def _rounded(line: list[tuple[float, float]], reach: float) -> list[tuple[float, float]]:
    """The line with each corner replaced by a curve that begins at most `reach` before it.

    The ends stay: other borders meet there. A closed line is rounded all around.
    """
    closed = line[0] == line[-1] and len(line) > 3
    if closed:
        line = [_between(line[0], line[1], 0.5), *line[1:-1], line[0]]
        line.append(line[0])
    found = [line[0]]
    for before, corner, after in zip(line, line[1:], line[2:], strict=False):
        found.extend(_corner(before, corner, after, reach))
    found.append(line[-1])
    return found


def _corner(
    before: tuple[float, float],
    corner: tuple[float, float],
    after: tuple[float, float],
    reach: float,
) -> Iterator[tuple[float, float]]:
    first = min(0.5, reach / (math.dist(before, corner) or reach))
    second = min(0.5, reach / (math.dist(corner, after) or reach))
    start = _between(corner, before, first)
    end = _between(corner, after, second)
    for part in (0.0, 0.25, 0.5, 0.75, 1.0):
        yield _between(_between(start, corner, part), _between(corner, end, part), part)


def _between(
    start: tuple[float, float], end: tuple[float, float], part: float
) -> tuple[float, float]:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def _parts(shape: Any) -> list[Any]:
    import shapely

    return [part for part in shapely.get_parts(shape).tolist() if not part.is_empty]


def _polygons(shape: Any) -> Iterator[Polygon]:
    for part in _parts(shape):
        if part.geom_type == "Polygon":
            yield (_ring(part.exterior), *(_ring(hole) for hole in part.interiors))


def _ring(ring: Any) -> Ring:
    return tuple((float(x), float(y)) for x, y in ring.coords[:-1])

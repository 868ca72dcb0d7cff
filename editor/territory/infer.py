"""Territories inferred from where the placed entries lie, for a map without a regions file.

Each entry owns the ground nearer to it than to any other (its Voronoi cell). Cells of one territory
are joined, stray pieces go to the neighbour around them, the land ends at a coast around the
entries, and borders are smoothed once for both sides so that neighbours stay without a gap.
The same entries give the same territories, in whatever order they come.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from editor.territory.bounds import Bounds
from editor.territory.cells import settled
from editor.territory.regions import Polygon, Region, Ring

if TYPE_CHECKING:
    from shapely.geometry import Polygon as Shape

# Lengths below are in units of the usual distance between an entry and its nearest neighbours.
_REACH = 1.3  # how far the land goes beyond an entry
_BAY = 0.7  # bays and straits narrower than twice this are filled
_LAKE = 1.5  # a lake of less than this many squared units is filled
_SHORE = 0.4  # how far the land may go beyond the bounds
_CORNER = 0.55  # how much of a border's corner is cut away
_CURVE = 5  # points of a rounded corner
_ASKED = 400  # entries whose distances are measured, spread evenly over all of them


class Placed(NamedTuple):
    """An entry on the map and the territory that it names."""

    x: float
    y: float
    territory: str


def infer_regions(placed: Iterable[Placed], bounds: Bounds) -> tuple[Region, ...]:
    """The territories of `placed`, sorted by name; at the edge a little shore beyond `bounds`.

    Entries without a territory shape no region; entries outside the bounds are left out.
    """
    import numpy as np
    import shapely

    owners = _owners(placed, bounds)
    if not owners:
        return ()
    points = np.array(list(owners))
    unit = _usual_distance(points, bounds)
    frame = shapely.box(bounds.min_x, bounds.min_y, bounds.max_x, bounds.max_y).buffer(
        _SHORE * unit
    )
    coast = _coast(points, unit, frame)
    cells = _cells(points, frame.buffer(4 * unit))
    names, given = np.unique(list(owners.values()), return_inverse=True)
    owner = settled(cells, given)
    land = [shapely.union_all(cells[owner == number]) for number in range(len(names))]
    shapes = _smoothed(shapely.intersection(land, coast), unit)
    return tuple(
        Region(str(name), polygons)
        for name, shape in zip(names, shapes, strict=True)
        if (polygons := tuple(_polygons(shape)))
    )


def _owners(placed: Iterable[Placed], bounds: Bounds) -> dict[tuple[float, float], str]:
    """The territory at each point, sorted; the most named one where several share a point."""
    named: dict[tuple[float, float], Counter[str]] = defaultdict(Counter)
    for x, y, territory in placed:
        if territory.strip() and bounds.contains(x, y):
            named[(float(x), float(y))][territory] += 1
    return {
        point: min(names, key=lambda name: (-names[name], name))
        for point, names in sorted(named.items())
    }


def _usual_distance(points: Any, bounds: Bounds) -> float:
    """The middle distance from a point to its third nearest; an eighth of the map for few."""
    import numpy as np

    usual = min(bounds.width, bounds.height) / 8
    if len(points) < 4:
        return usual
    asked = points[:: math.ceil(len(points) / _ASKED)]
    thirds = sorted(np.partition(np.hypot(*(points - one).T), 3)[3] for one in asked)
    return float(np.clip(thirds[len(thirds) // 2], usual / 8, usual))


def _coast(points: Any, unit: float, frame: Shape) -> Shape:
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


def _cells(points: Any, frame: Shape) -> Any:
    """The ground of each point, in the order of `points`."""
    import numpy as np
    import shapely

    ordered = np.full(len(points), frame if len(points) == 1 else shapely.Polygon(), object)
    if len(points) > 1:
        diagram = shapely.voronoi_polygons(shapely.MultiPoint(points), extend_to=frame)
        cells = shapely.get_parts(diagram)
        tree = shapely.STRtree(shapely.points(points))
        found, point = tree.query(cells, predicate="contains")
        ordered[point] = cells[found]
    return ordered


def _smoothed(land: Any, unit: float) -> list[Any]:
    """The territories with rounded borders, neighbours still sharing theirs."""
    import numpy as np
    import shapely

    borders = shapely.union_all(shapely.boundary(land))
    merged = shapely.line_merge(borders) if borders.geom_type != "LineString" else borders
    arcs = shapely.get_parts(merged.simplify(0.12 * unit))
    lines = shapely.union_all(_rounded(arcs, _CORNER * unit))
    faces = shapely.get_parts(shapely.polygonize([lines]))
    face, owner = shapely.STRtree(land).query(faces, predicate="intersects")
    shared = shapely.area(shapely.intersection(faces[face], land[owner]))
    covered = np.bincount(face, shared, len(faces))
    order = np.lexsort((owner, -shared, face))
    best = order[np.unique(face[order], return_index=True)[1]]
    # Less than half covered is a lake or a bay between the arcs.
    best = best[covered[face[best]] > 0.5 * shapely.area(faces[face[best]])]
    return [
        shapely.union_all(faces[face[best[owner[best] == number]]]) for number in range(len(land))
    ]


def _rounded(arcs: Any, reach: float) -> Any:
    """The lines with each corner replaced by a curve that begins at most `reach` before it.

    The ends stay: other borders meet there. A closed line is rounded all around.
    """
    import numpy as np
    import shapely

    lines = [_opened(line) for line in map(shapely.get_coordinates, arcs)]
    points = np.concatenate(lines)
    line_of = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
    inner = np.zeros(len(points), bool)
    inner[1:-1] = (line_of[:-2] == line_of[1:-1]) & (line_of[1:-1] == line_of[2:])
    at = np.flatnonzero(inner)
    corner = points[at]
    to_before, to_after = points[at - 1] - corner, points[at + 1] - corner
    start = corner + to_before * _share(to_before, reach)
    end = corner + to_after * _share(to_after, reach)
    part = np.linspace(0, 1, _CURVE)[:, None, None]
    curves = start * (1 - part) ** 2 + corner * 2 * part * (1 - part) + end * part**2
    copies = np.where(inner, _CURVE, 1)
    rounded = np.repeat(points, copies, axis=0)
    rounded[np.repeat(inner, copies)] = curves.transpose(1, 0, 2).reshape(-1, 2)
    return shapely.linestrings(rounded, indices=np.repeat(line_of, copies))


def _opened(line: Any) -> Any:
    """A closed line begun in the middle of its first edge, so that no corner is an end."""
    import numpy as np

    if len(line) < 4 or (line[0] != line[-1]).any():
        return line
    middle = (line[:1] + line[1:2]) / 2
    return np.concatenate((middle, line[1:], middle))


def _share(edges: Any, reach: float) -> Any:
    """How much of each edge lies within `reach` of its corner, at most half of it."""
    import numpy as np

    length = np.hypot(edges[:, 0], edges[:, 1])[:, None]
    return np.minimum(0.5, reach / np.where(length > 0, length, reach))


def _parts(shape: Any) -> list[Any]:
    import shapely

    return [part for part in shapely.get_parts(shape).tolist() if not part.is_empty]


def _polygons(shape: Any) -> Iterator[Polygon]:
    for part in _parts(shape):
        if part.geom_type == "Polygon":
            yield (_ring(part.exterior), *(_ring(hole) for hole in part.interiors))


def _ring(ring: Any) -> Ring:
    return tuple((float(x), float(y)) for x, y in ring.coords[:-1])

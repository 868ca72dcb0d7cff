"""What a drawn map needs to know about its territories: where names go, tones, coast lines.

Geometry over all regions at once; some tens of milliseconds, so it is asked for off the UI thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from editor.territory.regions import Region, Ring

# Names are wider than high: room across counts this many times less than room upright.
_FLATNESS = 2.0
# Regions nearer than this share of the map's extent count as neighbours, so that a hairline
# gap in a hand-drawn file does not give both sides one tone.
_TOUCH = 0.004
# Coast lines go around every corner of the shore; of their points those go that move them by less
# than this share of the extent, half of them or more: by a pixel at most, however near one looks.
_EVEN = 0.00002


@dataclass(frozen=True)
class NameSpot:
    """Where a territory's name goes: centred on (x, y), within `room` units up and down of it."""

    x: float
    y: float
    room: float


@dataclass(frozen=True)
class Survey:
    """Of the regions, in their order: name spots and tones (neighbours differ); and the coast.

    A tone counts from 0. coast: from the shore outwards, each a tuple of closed lines.
    """

    spots: tuple[NameSpot, ...] = ()
    tones: tuple[int, ...] = ()
    coast: tuple[tuple[Ring, ...], ...] = ()


def survey(regions: Sequence[Region], *, tones: int, coast: Iterable[float] = ()) -> Survey:
    """Survey `regions`. Their tones follow their names, and differ wherever two are neighbours.

    coast: distances from the shore, in map units, at which lines are wanted.
    """
    if not regions:
        return Survey()
    import shapely

    shapes = [_shape(region) for region in regions]
    min_x, min_y, max_x, max_y = shapely.total_bounds(shapely.GeometryCollection(shapes))
    reach = _TOUCH * max(max_x - min_x, max_y - min_y)
    lines: list[tuple[Ring, ...]] = []
    distances = list(coast)
    if distances:
        land = shapely.union_all([shape.buffer(reach / 8) for shape in shapes])
        even = _EVEN * max(max_x - min_x, max_y - min_y)
        lines = [
            tuple(_rings(land.buffer(distance, quad_segs=6).simplify(even)))
            for distance in distances
        ]
    return Survey(
        spots=tuple(_spot(shape) for shape in shapes),
        tones=_tones([region.name for region in regions], shapes, reach, tones),
        coast=tuple(lines),
    )


def _shape(region: Region) -> Any:
    import shapely

    drawn = shapely.MultiPolygon([(rings[0], rings[1:]) for rings in region.polygons])
    return drawn if drawn.is_valid else shapely.make_valid(drawn)


def _spot(shape: Any) -> NameSpot:
    """The middle of the widest room in the largest part."""
    import shapely
    from shapely import affinity

    parts = [part for part in shapely.get_parts(shape).tolist() if part.area > 0]
    if not parts:
        point = shape.representative_point()
        return NameSpot(point.x, point.y, 0.0)
    largest = max(parts, key=lambda part: part.area)
    flat = affinity.scale(largest, yfact=_FLATNESS, origin=(0, 0))
    min_x, min_y, max_x, max_y = flat.bounds
    tolerance = max(max_x - min_x, max_y - min_y) / 100
    radius = shapely.maximum_inscribed_circle(flat, tolerance=tolerance)
    x, y = radius.coords[0]
    return NameSpot(float(x), float(y) / _FLATNESS, float(radius.length) / _FLATNESS)


def _tones(
    names: Sequence[str], shapes: Sequence[Any], reach: float, tones: int
) -> tuple[int, ...]:
    """A tone for each shape: by the order of the names, so that it stays when borders move.

    Only where a neighbour has it already, the next one is taken. Who has as many neighbours as
    there are tones chooses first; for all others one is left then.
    """
    import shapely

    tree = shapely.STRtree(shapes)
    near = tree.query(shapes, predicate="dwithin", distance=reach)
    neighbours: list[set[int]] = [set() for _ in shapes]
    for one, other in zip(near[0].tolist(), near[1].tolist(), strict=True):
        if one != other:
            neighbours[one].add(other)
    by_name = sorted(range(len(shapes)), key=lambda at: (names[at], at))
    wanted = {at: rank % tones for rank, at in enumerate(by_name)}
    chosen: dict[int, int] = {}
    for at in sorted(by_name, key=lambda at: len(neighbours[at]) < tones):
        taken = {chosen[other] for other in neighbours[at] if other in chosen}
        turns = ((wanted[at] + turn) % tones for turn in range(tones))
        chosen[at] = next((tone for tone in turns if tone not in taken), wanted[at])
    return tuple(chosen[at] for at in range(len(shapes)))


def _rings(shape: Any) -> Iterator[Ring]:
    import shapely

    for part in shapely.get_parts(shape).tolist():
        for ring in (part.exterior, *part.interiors):
            yield tuple((float(x), float(y)) for x, y in ring.coords[:-1])

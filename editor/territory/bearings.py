"""Where things lie on a map, seen from each other: directions, distances, parts of the map."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple

from editor.territory.bounds import Bounds

Spot = tuple[float, float]


class Bearing(Enum):
    """A direction; the value counts eighths of a turn from east, as angles do."""

    EAST = 0
    NORTH_EAST = 1
    NORTH = 2
    NORTH_WEST = 3
    WEST = 4
    SOUTH_WEST = 5
    SOUTH = 6
    SOUTH_EAST = 7


class Near(NamedTuple):
    """Something near a place. distance: in map units; bearing: where the place is, seen from it.

    bearing is None where both stand on one spot.
    """

    path: str
    distance: float
    bearing: Bearing | None


def bearing(start: Spot, end: Spot) -> Bearing | None:
    """In which direction `end` lies from `start`; y grows northward. None for one spot."""
    across, up = end[0] - start[0], end[1] - start[1]
    if across == 0 and up == 0:
        return None
    return Bearing(round(math.atan2(up, across) / (math.pi / 4)) % 8)


def nearest(places: Mapping[str, Spot], spot: Spot, but: Iterable[str] = ()) -> Near | None:
    """The nearest of some places but those of `but`; of equally near ones the first by path."""
    left_out = frozenset(but)
    found = min(
        ((math.dist(place, spot), path) for path, place in places.items() if path not in left_out),
        default=None,
    )
    if found is None:
        return None
    distance, path = found
    return Near(path, distance, bearing(places[path], spot))


def part_of(bounds: Bounds, spot: Spot) -> Bearing | None:
    """In which part of a map a spot lies, of the nine thirds; None for the middle."""
    x, y = spot
    across = _third(x - bounds.min_x, bounds.width)
    up = _third(y - bounds.min_y, bounds.height)
    return bearing((0, 0), (across, up))


def _third(away: float, extent: float) -> int:
    share = away / extent
    return -1 if share < 1 / 3 else 1 if share > 2 / 3 else 0


def middle_of(box: tuple[float, float, float, float]) -> Spot:
    """The middle of a rectangle given by its least and greatest x and y."""
    min_x, min_y, max_x, max_y = box
    return (min_x + max_x) / 2, (min_y + max_y) / 2

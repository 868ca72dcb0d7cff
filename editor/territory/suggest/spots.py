"""Free places in a territory: inside it, on free ground, near what the entry is like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from editor.territory.coordinates import snap
from editor.territory.suggest.ground import Attraction, Ground, Lengths, Points, Spot
from editor.territory.suggest.ridge import middle

# Where a territory's pins stand further apart than they must, so does a new one, up to this many
# times as far; and it keeps about as far from the shore.
_ROOMY = 2.0
# About how many points are looked at, of a territory at first and of gaps between its pins.
_LOOKED_AT, _MOST = 2000, 100_000
# What little room and the shore cost; being as far as one can from what attracts costs 1.
_CLOSE = 2.0
# Gaps between pins that are looked into, the largest first.
_GAPS = 60


def find_spot(
    ground: Ground,
    territory: str,
    near: Sequence[Attraction] = (),
    besides: Sequence[tuple[float, float]] = (),
) -> Spot | None:
    """A place for a pin in `territory`; None where none of it is on the map.

    On ground with no pin nearer than `ground.clearance` while there is any, near to what is to
    attract it; else where it is freest. besides: further places to keep away from.
    """
    land = ground.land(territory)
    if territory not in ground.regions or land.area == 0:
        return None
    return _Search(ground, territory, near, besides).best()


class _Search:
    """The search for one spot."""

    def __init__(
        self,
        ground: Ground,
        territory: str,
        near: Sequence[Attraction],
        besides: Sequence[tuple[float, float]],
    ) -> None:
        self._ground = ground
        self._region = ground.regions[territory]
        self._land = ground.land(territory)
        self._shore = ground.shore(territory)
        self._near = near
        self._besides = besides
        self._clearance = ground.clearance
        self._wanted = self._usual_room()

    def best(self) -> Spot | None:
        """The best place that there is."""
        box = self._land.bounds
        spacing = self._spacing(box, _LOOKED_AT)
        points = self._grid(box, spacing)
        finest = self._spacing(box, _MOST)
        while not len(points) and spacing > finest:
            spacing = max(finest, self._to_step(spacing / 4))
            points = self._grid(box, spacing)
        found = self._best_of(points)
        if found is None or found.room < self._clearance:
            # Crowded: look closely at what is left between the pins.
            gaps = self._best_of(self._in_gaps())
            if gaps is not None and (found is None or gaps.room > found.room):
                return gaps
        return self._refined(found, spacing) if found is not None else self._any()

    def _usual_room(self) -> float:
        """How far from other pins a new one had best be, as those of this territory are."""
        own = self._ground.pins_in(self._land)
        if len(own) < 3:
            return self._clearance * _ROOMY
        own = own[:200]
        gaps = np.hypot(own[:, None, 0] - own[None, :, 0], own[:, None, 1] - own[None, :, 1])
        np.fill_diagonal(gaps, np.inf)
        usual = middle(gaps.min(axis=1))
        return min(max(usual, self._clearance), self._clearance * _ROOMY)

    def _to_step(self, spacing: float) -> float:
        step = self._ground.step
        return max(1, round(spacing / step)) * step if step > 0 else spacing

    def _spacing(self, box: Sequence[float], count: int) -> float:
        """How far apart about `count` points in a box are; a multiple of the map's step."""
        width, height = box[2] - box[0], box[3] - box[1]
        # A box may be next to nothing across.
        return self._to_step(max((width * height / count) ** 0.5, max(width, height) / count))

    def _grid(self, box: Sequence[float], spacing: float) -> Points:
        """Points of the land in a box, on the map's step, in rows from the lower left."""
        import shapely

        min_x, min_y, max_x, max_y = box
        xs = np.arange(np.ceil(min_x / spacing), np.floor(max_x / spacing) + 1) * spacing
        ys = np.arange(np.ceil(min_y / spacing), np.floor(max_y / spacing) + 1) * spacing
        columns, rows = np.meshgrid(xs, ys)
        points = np.column_stack([columns.ravel(), rows.ravel()])
        return points[shapely.contains_xy(self._land, points)] if len(points) else points

    def _rooms(self, points: Points) -> Lengths:
        rooms = self._ground.rooms(points)
        for x, y in self._besides:
            np.minimum(rooms, np.hypot(points[:, 0] - x, points[:, 1] - y), out=rooms)
        return rooms

    def _best_of(self, points: Points) -> Spot | None:
        """The best of these points of the land."""
        if not len(points):
            return None
        rooms = self._rooms(points)
        for place in self._order(points, rooms):
            x, y = float(points[place, 0]), float(points[place, 1])
            x, y = snap(x, y, self._ground.bounds, self._ground.step)
            if self._region.contains(x, y):
                return Spot(x, y, float(rooms[place]))
        return None

    def _order(self, points: Points, rooms: Lengths) -> list[int]:
        """The numbers of the points, the best first."""
        import shapely

        if rooms.max() < self._clearance:
            costs = -rooms
        else:
            # As much room as is usual here and not at the very edge, as far as that can be had.
            shore = shapely.distance(self._shore, shapely.points(points))
            costs = _CLOSE * np.clip(1 - rooms / self._wanted, 0, 1)
            costs += _CLOSE * np.clip(1 - shore / self._clearance, 0, 1)
            costs += self._distance_cost(points)
            costs[rooms < self._clearance] = np.inf
        order: list[int] = np.lexsort((points[:, 0], points[:, 1], np.round(costs, 6))).tolist()
        return order

    def _distance_cost(self, points: Points) -> Lengths:
        """How far points are from what attracts: 0 for not at all, 1 for the whole territory.

        Grows with the square root of distances: near to some rather than halfway to all.
        """
        near = self._near
        min_x, min_y, max_x, max_y = self._land.bounds
        if not near:
            near = (Attraction((min_x + max_x) / 2, (min_y + max_y) / 2, 1.0),)
        across = max(float(np.hypot(max_x - min_x, max_y - min_y)), 1e-9)
        whole = sum(one.strength for one in near)
        cost = np.zeros(len(points))
        for one in near:
            away = np.hypot(points[:, 0] - one.x, points[:, 1] - one.y) / across
            cost += one.strength / whole * np.sqrt(away)
        return cost

    def _refined(self, found: Spot, spacing: float) -> Spot:
        """The best spot around one that was found among points `spacing` apart."""
        finer = max(self._ground.step, self._to_step(spacing / 10))
        if finer >= spacing:
            return found
        box = (found.x - spacing, found.y - spacing, found.x + spacing, found.y + spacing)
        better = self._best_of(self._grid(box, finer))
        enough = min(found.room, self._clearance)
        return better if better is not None and better.room >= enough else found

    def _in_gaps(self) -> Points:
        """Points of the land that no pin is near to, close together."""
        import shapely

        pins = [*self._ground.pins.values(), *self._besides]
        if not pins:
            return np.empty((0, 2))
        # A little less, because the circles are polygons.
        circles = shapely.buffer(shapely.points(sorted(set(pins))), self._clearance * 0.98)
        near = circles[shapely.intersects(circles, self._land)]
        free = self._land.difference(shapely.union_all(near))
        gaps: list[Any] = [part for part in shapely.get_parts(free).tolist() if part.area > 0]
        gaps.sort(key=lambda part: (-part.area, part.bounds))
        gaps = gaps[:_GAPS]
        found = [
            self._grid(gap.bounds, self._spacing(gap.bounds, _MOST // (len(gaps) * 4)))
            for gap in gaps
        ]
        return np.vstack(found) if found else np.empty((0, 2))

    def _any(self) -> Spot | None:
        """Some point inside, where the territory is too narrow for all that was looked at."""
        import shapely

        parts: list[Any] = shapely.get_parts(self._land).tolist()
        inner = [part.representative_point() for part in parts]
        points = np.array([(point.x, point.y) for point in inner], float)
        rooms = self._rooms(points)
        for place in np.lexsort((points[:, 0], points[:, 1], -np.round(rooms, 6))).tolist():
            x, y = float(points[place, 0]), float(points[place, 1])
            for spot in (snap(x, y, self._ground.bounds, self._ground.step), (x, y)):
                if self._region.contains(*spot):
                    return Spot(*spot, float(self._rooms(np.array([spot], float))[0]))
        return None

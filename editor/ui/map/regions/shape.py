"""What the tool for territories has in hand: the selected one, its points, what is being drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF

from editor.territory.corners import Corner, Corners, RingKey, Rings, nearest_edge
from editor.territory.regions import Point, Region, Ring
from editor.ui.territory.camera import Camera

# Within so many pixels of the pointer a point is meant.
REACH = 9.0
# An edge shows the point that can be put into it when it is at least so long, in pixels.
_LONG = 34.0


@dataclass
class Drag:
    """A point, or a whole territory for None, on its way. rings: what it makes of them so far."""

    corner: Corner | None
    start: QPointF
    corners: Corners
    fresh: Rings = field(default_factory=dict)  # with the point that was put in for this drag
    rings: Rings = field(default_factory=dict)


@dataclass
class Shape:
    """The territories and what is selected of them. selected, corner: None for none."""

    corners: Corners = field(default_factory=lambda: Corners(()))
    selected: int | None = None
    corner: Corner | None = None
    hovered: Corner | None = None
    drag: Drag | None = None

    @property
    def region(self) -> Region | None:
        """The selected territory, as it is in the file."""
        if self.selected is None or self.selected >= len(self.corners.regions):
            return None
        return self.corners.regions[self.selected]

    @property
    def shown(self) -> Region | None:
        """The selected territory as the drag has it."""
        if self.region is None or self.selected is None:
            return None
        if self.drag is None:
            return self.region
        rings = {**self.drag.fresh, **self.drag.rings}
        return self.corners.region_with(self.selected, rings)

    def rings(self) -> Iterator[tuple[RingKey, Ring]]:
        """The rings of the selected territory."""
        for key, ring in self.corners.rings.items():
            if key.region == self.selected:
                yield key, ring

    def others(self) -> Iterator[Ring]:
        """The rings of neighbours that a drag changes."""
        if self.drag is not None:
            for key, ring in {**self.drag.fresh, **self.drag.rings}.items():
                if key.region != self.selected:
                    yield ring

    def take(self, regions: tuple[Region, ...]) -> None:
        """Follow the territories as they are now; the selected one is told by its name."""
        name = self.region.name if self.region is not None else None
        self.drag = self.hovered = None
        self.corners = Corners(regions)
        names = [region.name for region in regions]
        self.selected = names.index(name) if name in names else None
        if self.corner is not None and self.selected is not None:
            key = self.corner.key._replace(region=self.selected)
            ring = self.corners.rings.get(key, ())
            there = self.corner.point < len(ring)
            self.corner = Corner(key, self.corner.point) if there else None
        else:
            self.corner = None

    def handle_at(self, point: QPointF, camera: Camera) -> Corner | None:
        """The point of the selected territory under a pixel."""
        best: tuple[float, Corner] | None = None
        x, y = camera.to_map(point)
        reach = REACH / camera.scale
        for key, ring in self.rings():
            for number, (px, py) in enumerate(ring):
                if abs(px - x) <= reach and abs(py - y) <= reach:
                    away = (px - x) ** 2 + (py - y) ** 2
                    if best is None or away < best[0]:
                        best = away, Corner(key, number)
        return best[1] if best is not None else None

    def middle_at(self, point: QPointF, camera: Camera) -> Corner | None:
        """The edge whose middle is under a pixel, among those that show it."""
        found = self.edge_at(point, camera)
        if found is None:
            return None
        first, last = (camera.to_view(*end) for end in self.corners.edge(found[0]))
        middle = (first + last) / 2
        near = (middle - point).manhattanLength() <= REACH * 1.4
        return found[0] if near and (last - first).manhattanLength() >= _LONG else None

    def edge_at(self, point: QPointF, camera: Camera) -> tuple[Corner, Point] | None:
        """The edge of the selected territory under a pixel, and the nearest place on it."""
        found = nearest_edge(self.rings(), *camera.to_map(point))
        if found is None or found[2] * camera.scale > REACH:
            return None
        return found[0], found[1]

    def middles(self, camera: Camera) -> Iterator[QPointF]:
        """The pixels at which points can be put into edges."""
        for _key, ring in self.rings():
            last = camera.to_view(*ring[-1])
            for point in ring:
                here = camera.to_view(*point)
                if (here - last).manhattanLength() >= _LONG:
                    yield (here + last) / 2
                last = here

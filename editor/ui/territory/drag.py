"""Pins on their way to other places: where they are at a moment, and where they would land."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF

from editor.territory.arrange import Spot, shifted
from editor.territory.coordinates import snap
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import MapContent


@dataclass
class Drag:
    """Entries on their way. path: the one that was grabbed, `grab` pixels from its tip.

    origins: the places that all of them come from, in map units; none when they come from the
    tray, which then has `paths`. straight: along one axis only.
    """

    path: str
    pointer: QPointF
    grab: QPointF
    origins: Mapping[str, Spot] = field(default_factory=dict)
    paths: tuple[str, ...] = ()
    straight: bool = False

    @property
    def origin(self) -> Spot | None:
        """Where the grabbed one comes from; None for one from the tray."""
        return self.origins.get(self.path)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.origins) or max(1, len(self.paths))

    def place(self, camera: Camera) -> Spot:
        """Where the grabbed pin's tip is, neither rounded nor kept inside the bounds."""
        x, y = camera.to_map(self.pointer - self.grab)
        if self.straight and self.origin is not None:
            from_x, from_y = self.origin
            return (x, from_y) if abs(x - from_x) >= abs(y - from_y) else (from_x, y)
        return x, y

    def tip(self, camera: Camera) -> QPointF:
        """The pixel of the grabbed pin's tip."""
        return camera.to_view(*self.place(camera))

    def landing(self, camera: Camera, content: MapContent) -> Spot:
        """Where the grabbed one would lie if it were let go."""
        bounds, step = content.bounds, content.step
        x, y = snap(*self.place(camera), bounds, step)
        if self.origin is None or self.count == 1:
            return x, y
        from_x, from_y = self.origin
        return shifted(self.origins, x - from_x, y - from_y, bounds, step)[self.path]

    def landings(self, camera: Camera, content: MapContent) -> dict[str, Spot]:
        """Where all of them would lie; they keep their places among one another."""
        bounds, step = content.bounds, content.step
        x, y = snap(*self.place(camera), bounds, step)
        if self.origin is None or self.count == 1:
            return {self.path: (x, y)}
        from_x, from_y = self.origin
        return shifted(self.origins, x - from_x, y - from_y, bounds, step)

    def followers(self, camera: Camera, content: MapContent) -> dict[str, Spot]:
        """Where the others are at this moment, not rounded."""
        if self.origin is None or self.count == 1:
            return {}
        x, y = self.place(camera)
        from_x, from_y = self.origin
        found = shifted(self.origins, x - from_x, y - from_y, content.bounds, 0)
        del found[self.path]
        return found

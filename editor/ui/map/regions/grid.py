"""The grid that the points of territories lie on."""

from __future__ import annotations

from editor.territory.coordinates import round_to_step
from editor.territory.regions import Point
from editor.ui.territory.view import TerritoryView
from editor.workspace.region_edits import grid_of


class Grid:
    """That of the map that a view shows."""

    def __init__(self, view: TerritoryView) -> None:
        self._view = view

    @property
    def step(self) -> float:
        """How far an arrow key moves a point, in map units."""
        return self._view.content.step if self._view.content else 1

    def rounded(self, value: float) -> float:
        """The nearest coordinate on the grid."""
        content = self._view.content
        return float(round_to_step(value, grid_of(content.step) if content else 0))

    def middle(self) -> Point:
        """The place in the middle of the view."""
        x, y = self._view.camera.to_map(self._view.middle())
        return self.rounded(x), self.rounded(y)

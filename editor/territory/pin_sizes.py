"""How large pins are drawn at a scale, and what their titles have to go around."""

from __future__ import annotations

from typing import Final, NamedTuple

from editor.territory.labels import LabelStyle

TITLE_GAP: Final = 4.0
"""Pixels between a pin and its title."""
TILE_RADIUS: Final = 16.0
"""Half a tile's width in pixels."""

_SMALLEST, _LARGEST = 1.75, 5.5
# A pin's radius as a share of the usual distance between pins.
_SHARE = 0.12
# Pins become tiles while they come so far apart, and the map so large, as these numbers of pixels
# say: from the first on, wholly at the second.
_TILES_APART = (30.0, 44.0)
_TILES_FROM = (1500.0, 1900.0)


class PinSizes(NamedTuple):
    """How large pins are drawn: dots from afar, tiles from near.

    distance: as far, in map units, pins would be if spread evenly. apart: how far most of them
    really are. extent: the map's larger side.
    """

    distance: float
    apart: float
    extent: float

    def dot(self, scale: float) -> float:
        """Half a dot's width at `scale`: smaller where many share little room."""
        return round(min(max(_SHARE * self.distance * scale, _SMALLEST), _LARGEST) * 4) / 4

    def nearness(self, scale: float) -> float:
        """From 0, where pins are dots, to 1, where they are tiles."""
        room = (self.apart * scale - _TILES_APART[0]) / (_TILES_APART[1] - _TILES_APART[0])
        size = (self.extent * scale - _TILES_FROM[0]) / (_TILES_FROM[1] - _TILES_FROM[0])
        return min(max(min(room, size), 0.0), 1.0)

    def radius(self, scale: float) -> float:
        """Half a pin's width at `scale`, be it a dot or a tile."""
        dot, near = self.dot(scale), self.nearness(scale)
        return round((dot + (TILE_RADIUS - dot) * near) * 4) / 4


class TitleStyle(NamedTuple):
    """The sizes of titles beside pins. height: of a title, in pixels."""

    sizes: PinSizes
    height: float

    def at(self, scale: float) -> LabelStyle:
        """The sizes at `scale` pixels for a map unit."""
        return LabelStyle(self.sizes.radius(scale) + 2, self.height, TITLE_GAP)

"""The pins in bulk: found by place, drawn by thousands in one go."""

from __future__ import annotations

import math
import time
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from copy import copy
from functools import cached_property
from itertools import chain
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from editor.territory.bounds import Bounds
from editor.territory.infer import Placed
from editor.territory.pin_sizes import TILE_RADIUS, PinSizes
from editor.ui.look import Tones
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import Pin
from editor.ui.territory.sprites import pin_sprite

# How far apart pins are is told from so many of them.
_SAMPLE = 150
# Where they are as near to each other as so many pixels, names of territories lie over them.
_DENSE = 16.0
# Pins this many times the map's extent away from it cannot be reached by any view.
_BEYOND = 4.0
_CELLS = 64
# So many spots the map's larger side has: pins on one of them cannot be told apart.
_SPOTS = 4000
# In a hurry, tiles are drawn for so long in a frame; the others are dots until later.
_HURRY_SECONDS = 0.0005
# Further than a tile reaches from its middle.
_REACH = 20.0


class TileSource(Protocol):
    """Gives the tiles that pins are from near."""

    def sprite(self, pin: Pin) -> QPixmap:
        """The pin's tile in device pixels, its middle in the middle."""

    def at_hand(self, pin: Pin, until: float) -> QPixmap | None:
        """The same; None where it would have to be drawn later than `until`, a `perf_counter`."""


_Lists = dict[tuple[int, int], list[int]]


def _relist(lists: _Lists, index: int, old: tuple[int, int], new: tuple[int, int]) -> None:
    """Put `index` from one list into another, without changing lists that others hold as well."""
    lists[old] = [other for other in lists[old] if other != index]
    if not lists[old]:
        del lists[old]
    lists[new] = sorted([*lists.get(new, ()), index])


class PinSet:
    """Pins that do not change, in the order in which they are drawn."""

    def __init__(self, pins: Sequence[Pin], bounds: Bounds) -> None:
        across, upright = _BEYOND * bounds.width, _BEYOND * bounds.height
        self._reach = Bounds(
            bounds.min_x - across,
            bounds.min_y - upright,
            bounds.max_x + across,
            bounds.max_y + upright,
        )
        self.all = tuple(pins)
        self.drawn = tuple(pin for pin in pins if self._reach.contains(pin.x, pin.y))
        self.by_path = {pin.path: pin for pin in self.drawn}
        self.at = {pin.path: index for index, pin in enumerate(self.drawn)}
        self._xs = [pin.x for pin in self.drawn]
        self._ys = [pin.y for pin in self.drawn]
        self._looks = [(pin.tone, pin.dimmed) for pin in self.drawn]
        self._sprites_key: tuple[float, Tones, float] | None = None
        self._kept_sprites: list[QPixmap] = []
        self._cell = max(bounds.width, bounds.height) / _CELLS
        self._grid: _Lists = defaultdict(list)
        for index, (x, y) in enumerate(zip(self._xs, self._ys, strict=True)):
            self._grid[math.floor(x / self._cell), math.floor(y / self._cell)].append(index)
        distance = math.sqrt(bounds.width * bounds.height / max(1, len(self.drawn)))
        self.sizes = PinSizes(distance, self._apart(), max(bounds.width, bounds.height))

    def dimming(self, paths: Collection[str]) -> PinSet:
        """The same pins, those of `paths` dimmed and no others."""
        other = {
            pin.path: pin._replace(dimmed=not pin.dimmed)
            for pin in self.all
            if pin.dimmed != (pin.path in paths)
        }
        made = copy(self)
        made.all = tuple(other.get(pin.path, pin) for pin in self.all)
        made.drawn = tuple(other.get(pin.path, pin) for pin in self.drawn)
        made.by_path = {pin.path: pin for pin in made.drawn}
        made._looks = [(pin.tone, pin.dimmed) for pin in made.drawn]
        made._sprites_key = None
        for kept in ("stacks", "stacked"):
            made.__dict__.pop(kept, None)
        return made

    def reaches(self, pin: Pin) -> bool:
        """Whether a pin lies where a view can come to; others are not drawn."""
        return self._reach.contains(pin.x, pin.y)

    def moving(self, moved: Sequence[Pin]) -> PinSet:
        """The same pins in the same order, `moved` elsewhere; their looks and sizes stay.

        All of `moved` have to be drawn before and after. A small part of the cost of a new set.
        """
        made = copy(self)
        everything, drawn = list(self.all), list(self.drawn)
        made.by_path, made._grid = dict(self.by_path), self._grid.copy()
        made._xs, made._ys = list(self._xs), list(self._ys)
        if "_spots" in self.__dict__:
            made._spots = self._spots.copy()
        for name in ("stacks", "stacked", "placed"):
            made.__dict__.pop(name, None)
        for pin in moved:
            index = self.at[pin.path]
            old = drawn[index]
            drawn[index] = made.by_path[pin.path] = pin
            # Those that lie too far away to be drawn stand between the others in `all`.
            everything[index if everything[index] is old else everything.index(old)] = pin
            made._xs[index], made._ys[index] = pin.x, pin.y
            _relist(made._grid, index, self._cell_of(old), self._cell_of(pin))
            if "_spots" in made.__dict__:
                _relist(made._spots, index, self._spot_of(old), self._spot_of(pin))
        made.all, made.drawn = tuple(everything), tuple(drawn)
        return made

    @property
    def span(self) -> tuple[tuple[float, float], ...]:
        """Two corners, (x, y), of the smallest rectangle around all pins; none without pins."""
        xs, ys = self._xs, self._ys
        return ((min(xs), min(ys)), (max(xs), max(ys))) if xs else ()

    def radius(self, scale: float) -> float:
        """Half a pin's width at `scale`: smaller where many share little room."""
        return self.sizes.radius(scale)

    @cached_property
    def placed(self) -> tuple[Placed, ...]:
        """Where the pins lie, for territories that are inferred from it."""
        return tuple(Placed(pin.x, pin.y, pin.territory) for pin in self.drawn)

    @cached_property
    def stacks(self) -> dict[str, tuple[Pin, ...]]:
        """By path: the pins that lie on one spot, however near one looks. Others have no stack."""
        drawn = self.drawn
        together = [indexes for indexes in self._spots.values() if len(indexes) > 1]
        stacks = [tuple(drawn[index] for index in indexes) for indexes in together]
        return {pin.path: stack for stack in stacks for pin in stack}

    def stack(self, path: str) -> tuple[Pin, ...]:
        """The stack in which a pin lies; empty for none. Quick before `stacks` has been asked."""
        pin = self.by_path.get(path)
        if pin is None or "stacks" in self.__dict__:
            return self.stacks.get(path, ())
        spot = self.sizes.extent / _SPOTS
        where = round(pin.x / spot), round(pin.y / spot)
        columns = {math.floor((pin.x + away) / self._cell) for away in (-spot, spot)}
        rows = {math.floor((pin.y + away) / self._cell) for away in (-spot, spot)}
        near = sorted(
            index
            for column in columns
            for row in rows
            for index in self._grid.get((column, row), ())
        )
        found = tuple(
            self.drawn[index]
            for index in near
            if (round(self._xs[index] / spot), round(self._ys[index] / spot)) == where
        )
        return found if len(found) > 1 else ()

    @cached_property
    def _spots(self) -> _Lists:
        found: _Lists = defaultdict(list)
        for index, pin in enumerate(self.drawn):
            found[self._spot_of(pin)].append(index)
        return found

    def _spot_of(self, pin: Pin) -> tuple[int, int]:
        spot = self.sizes.extent / _SPOTS
        return round(pin.x / spot), round(pin.y / spot)

    def _cell_of(self, pin: Pin) -> tuple[int, int]:
        return math.floor(pin.x / self._cell), math.floor(pin.y / self._cell)

    @cached_property
    def stacked(self) -> tuple[tuple[Pin, ...], ...]:
        """Each stack once."""
        return tuple(stack for path, stack in self.stacks.items() if stack[0].path == path)

    def dense(self, scale: float) -> bool:
        """Whether pins lie so close at `scale` that they hide what is below them."""
        return self.sizes.distance * scale < _DENSE

    def within(self, camera: Camera, part: QRectF) -> Iterator[Pin]:
        """The pins in part of the view and few others, in the order in which they are drawn."""
        return (self.drawn[index] for index in self._in(camera, part))

    def count(self, camera: Camera, part: QRectF) -> int:
        """About how many pins there are in part of the view."""
        cells = self._cells(camera, part)
        return len(self.drawn) if cells is None else sum(len(cell) for cell in cells)

    def nearest(self, x: float, y: float, reach: float) -> Pin | None:
        """The pin nearest to a point of the map and at most `reach` units from it."""
        cell = self._cell
        columns = range(math.floor((x - reach) / cell), math.floor((x + reach) / cell) + 1)
        rows = range(math.floor((y - reach) / cell), math.floor((y + reach) / cell) + 1)
        found: tuple[float, int] | None = None
        for column in columns:
            for row in rows:
                for index in self._grid.get((column, row), ()):
                    away = math.hypot(self._xs[index] - x, self._ys[index] - y)
                    # Of pins on the same spot the last one drawn lies on top.
                    if away <= reach and (found is None or (away, -index) < found):
                        found = (away, -index)
        return None if found is None else self.drawn[-found[1]]

    def paint(
        self,
        painter: QPainter,
        camera: Camera,
        part: QRectF,
        *,
        ratio: float,
        tones: Tones,
        without: Collection[str] = (),
        tiles: TileSource | None = None,
        hurried: bool = False,
    ) -> None:
        """Draw those in `part` of the view, onto a painter whose units are device pixels.

        without: paths of pins to leave out. tiles: what to draw from near; dots else. hurried: draw
        dots for tiles that cannot be made in a moment.
        """
        shown = self._in(camera, part.adjusted(-_REACH, -_REACH, _REACH, _REACH))
        if without:
            hidden = {self.at[path] for path in without if path in self.at}
            shown = [index for index in shown if index not in hidden]
        near = self.sizes.nearness(camera.scale) if tiles is not None else 0.0
        made: dict[int, QPixmap] = {}
        if near > 0 and tiles is not None:
            made = self._tiled(shown, tiles, hurried=hurried)
        dots = shown if near < 1 else [index for index in shown if index not in made]
        if dots:
            sprites = self._sprites(self.sizes.radius(camera.scale), tones, ratio)
            if len(dots) < len(self.drawn):
                sprites = [sprites[index] for index in dots]
            self._draw(painter, camera, ratio, dots, sprites)
        if made:
            painter.setOpacity(near)
            share = self.sizes.radius(camera.scale) / TILE_RADIUS
            self._draw(painter, camera, ratio, list(made), list(made.values()), share=share)
            painter.setOpacity(1.0)

    def _tiled(
        self, shown: Sequence[int], tiles: TileSource, *, hurried: bool
    ) -> dict[int, QPixmap]:
        """The tiles of these pins; in a hurry only those that are at hand."""
        if not hurried:
            return {index: tiles.sprite(self.drawn[index]) for index in shown}
        until = time.perf_counter() + _HURRY_SECONDS
        found = ((index, tiles.at_hand(self.drawn[index], until)) for index in shown)
        return {index: tile for index, tile in found if tile is not None}

    def _draw(
        self,
        painter: QPainter,
        camera: Camera,
        ratio: float,
        shown: Sequence[int],
        sprites: Sequence[QPixmap],
        *,
        share: float = 1.0,
    ) -> None:
        """Draw one of `sprites`, all of one size, for each of `shown`; at a `share` of its size."""
        scale = camera.scale * ratio
        half = round(sprites[0].width() * share / 2 - 0.5) if sprites else 0
        left, top = camera.left * scale + half, camera.top * scale - half
        # Whole numbers only: with fractions each drawing takes many times longer.
        columns = [int(self._xs[index] * scale - left) for index in shown]
        rows = [int(top - self._ys[index] * scale) for index in shown]
        draw = painter.drawPixmap
        if share == 1:
            for column, row, sprite in zip(columns, rows, sprites, strict=True):
                draw(column, row, sprite)
            return
        side = 2 * half + 1
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for column, row, sprite in zip(columns, rows, sprites, strict=True):
            draw(column, row, side, side, sprite)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)

    def _apart(self) -> float:
        """How far apart pins are that are each other's nearest, as told from some of them."""
        found = []
        for index in range(0, len(self.drawn), max(1, len(self.drawn) // _SAMPLE)):
            x, y = self._xs[index], self._ys[index]
            column, row = math.floor(x / self._cell), math.floor(y / self._cell)
            away = [
                math.hypot(self._xs[other] - x, self._ys[other] - y)
                for across in (-1, 0, 1)
                for up in (-1, 0, 1)
                for other in self._grid.get((column + across, row + up), ())
            ]
            found.append(min((d for d in away if d > 0), default=2 * self._cell))
        return sorted(found)[len(found) // 2] if found else 0.0

    def _sprites(self, radius: float, tones: Tones, ratio: float) -> list[QPixmap]:
        """The picture of each pin, all of one size."""
        key = (radius, tones, ratio)
        if key != self._sprites_key:
            kinds = {
                look: pin_sprite(look[0], radius, look[1], tones, ratio)
                for look in set(self._looks)
            }
            self._sprites_key, self._kept_sprites = key, [kinds[look] for look in self._looks]
        return self._kept_sprites

    def _in(self, camera: Camera, part: QRectF) -> Sequence[int]:
        cells = self._cells(camera, part)
        return range(len(self.drawn)) if cells is None else sorted(chain.from_iterable(cells))

    def _cells(self, camera: Camera, part: QRectF) -> list[list[int]] | None:
        """The pins in part of the view, cell by cell; None for all of them."""
        min_x, max_y = camera.to_map(part.topLeft())
        max_x, min_y = camera.to_map(part.bottomRight())
        cell = self._cell
        columns = range(math.floor(min_x / cell), math.floor(max_x / cell) + 1)
        rows = range(math.floor(min_y / cell), math.floor(max_y / cell) + 1)
        if len(columns) * len(rows) >= len(self._grid):
            return None
        found = (self._grid.get((column, row)) for column in columns for row in rows)
        return [indices for indices in found if indices]

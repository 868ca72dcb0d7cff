"""Titles beside pins, placed so that no two overlap.

The answer depends on the pins and on the scale alone, never on what part of the map is in view:
panning moves labels with their pins and changes nothing else. Nor does it depend on how one came
to the scale, and still a label seen at one scale is seen at the next larger one, at the same side
of its pin: what a scale shows begins with what coarser scales show.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Indices = NDArray[np.int64]

# From one of the scales that the others begin with to the next.
_STEP = 2**0.5
# At the coarsest of them the pins lie within this many pixels: there is no room for a title.
_COARSEST = 64.0
# Where pins lie so near to one another, in pixels, a title is one of thousands: none is shown.
_CROWDED = 9.0
# Among more pins than this, only the first few sides are tried.
_MANY, _FEW = 3000, 4


class Side(IntEnum):
    """Where a label lies, seen from its pin; tried in this order."""

    RIGHT = 0
    LEFT = 1
    BELOW = 2
    ABOVE = 3
    RIGHT_ABOVE = 4
    RIGHT_BELOW = 5
    LEFT_ABOVE = 6
    LEFT_BELOW = 7


class Box(NamedTuple):
    """A rectangle in pixels, x to the right, y downward."""

    x: float
    y: float
    width: float
    height: float


class Label(NamedTuple):
    """A placed title: whose it is, and the top left corner of its text, seen from the pin."""

    pin: int
    dx: float
    dy: float


@dataclass(frozen=True)
class LabelStyle:
    """Sizes in pixels: half a pin's width, a label's height, the space between pin and text."""

    radius: float
    height: float
    gap: float

    def always(self, _scale: float) -> LabelStyle:
        """Itself, whatever the scale."""
        return self


def offset(side: Side, width: float, style: LabelStyle) -> tuple[float, float]:
    """Where the top left corner of a text of `width` lies, seen from its pin's middle."""
    radius, height, gap = style.radius, style.height, style.gap
    away, beyond = radius + gap, radius + gap / 4
    # At a corner, the text begins where the pin's outline turns away from it.
    near, level = 0.75 * radius + gap / 4, 0.5 * radius
    return {
        Side.RIGHT: (away, -height / 2),
        Side.LEFT: (-away - width, -height / 2),
        Side.BELOW: (-width / 2, beyond),
        Side.ABOVE: (-width / 2, -beyond - height),
        Side.RIGHT_ABOVE: (near, -height - level),
        Side.RIGHT_BELOW: (near, level),
        Side.LEFT_ABOVE: (-near - width, -height - level),
        Side.LEFT_BELOW: (-near - width, level),
    }[side]


@dataclass(eq=False)
class Labelling:
    """The labels of pins at every scale. One thread at a time may ask.

    xs, ys: the pins' middles in map units, y upward. widths: of their titles, in pixels.
    ranks: pins of lower rank choose first; no two are alike. style: the sizes at a scale.
    """

    xs: Sequence[float]
    ys: Sequence[float]
    widths: Sequence[float]
    ranks: Sequence[int]
    style: Callable[[float], LabelStyle]
    _steps: list[Indices] = field(default_factory=list, init=False)

    def at(
        self, scale: float, *, taken: Iterable[Box] = (), within: Box | None = None
    ) -> list[Label]:
        """Labels for as many pins as have room at `scale` pixels for a map unit.

        taken: ground on which no label may lie. within: labels of pins that lie in it stay in it.
        Both in pixels from the map's origin, y downward. A label never lies on another pin.
        """
        if len(self.xs) == 0:
            return []
        return self._labels(scale, self._coarser(scale), taken, within)

    def once(
        self, scale: float, *, taken: Iterable[Box] = (), within: Box | None = None
    ) -> list[Label]:
        """The same without regard to what other scales show."""
        if len(self.xs) == 0:
            return []
        return self._labels(scale, self._nothing(), taken, within)

    def _labels(
        self, scale: float, coarser: Indices, taken: Iterable[Box], within: Box | None
    ) -> list[Label]:
        style = self.style(scale)
        sides = self._placed(scale, coarser, taken=taken, within=within).tolist()
        return [
            Label(pin, *offset(Side(side), self.widths[pin], style))
            for pin, side in enumerate(sides)
            if side >= 0
        ]

    def _nothing(self) -> Indices:
        import numpy as np

        return np.full(len(self.xs), -1)

    def _coarser(self, scale: float) -> Indices:
        """The sides at the last of the coarser scales that all others begin with."""
        extent = max(max(self.xs) - min(self.xs), max(self.ys) - min(self.ys))
        if extent <= 0:
            return self._nothing()
        # Powers of the step, so that a pin far away leaves the scales what they are.
        first = math.floor(math.log(_COARSEST / extent, _STEP))
        last = math.ceil(math.log(scale, _STEP) - 1e-9) - 1
        if last < first:
            return self._nothing()
        while len(self._steps) <= last - first:
            known = self._steps[-1] if self._steps else self._nothing()
            self._steps.append(self._placed(_STEP ** (first + len(self._steps)), known))
        return self._steps[last - first]

    def _placed(
        self,
        scale: float,
        coarser: Indices,
        *,
        taken: Iterable[Box] = (),
        within: Box | None = None,
    ) -> Indices:
        """The side of each pin's label, -1 for none. coarser: the sides to begin with."""
        import numpy as np
        import shapely

        xs, ys = np.asarray(self.xs) * scale, np.asarray(self.ys) * -scale
        if _is_crowded(xs, ys):
            return self._nothing()
        widths, ranks = np.asarray(self.widths), np.asarray(self.ranks)
        style, tried = self.style(scale), list(Side)[: _FEW if len(xs) > _MANY else None]
        corners = np.asarray([offset(side, 0, style) for side in tried])
        # So much of its own width a text lies to the left of that.
        shares = np.asarray([offset(side, 1, style)[0] for side in tried]) - corners[:, 0]
        pins = np.tile(np.arange(len(xs)), len(tried))
        sides = np.repeat(np.arange(len(tried)), len(xs))
        lefts = xs[pins] + corners[sides, 0] + shares[sides] * widths[pins]
        tops = ys[pins] + corners[sides, 1]
        rights, bottoms = lefts + widths[pins], tops + style.height
        free = np.ones(len(pins), dtype=bool)
        if within is not None:
            right, bottom = within.x + within.width, within.y + within.height
            framed = (xs >= within.x) & (xs <= right) & (ys >= within.y) & (ys <= bottom)
            inside = (lefts >= within.x) & (rights <= right)
            inside &= (tops >= within.y) & (bottoms <= bottom)
            free &= inside | ~framed[pins]
        boxes = shapely.box(lefts, tops, rights, bottoms)
        around = max(
            style.radius - 1, 0.5
        )  # a text may come close to a neighbour's pin, not lie on it
        others = shapely.box(xs - around, ys - around, xs + around, ys + around)
        names = [shapely.box(b.x, b.y, b.x + b.width, b.y + b.height) for b in taken]
        obstacles = shapely.STRtree(np.concatenate([others, np.asarray(names, dtype=object)]))
        on, what = obstacles.query(boxes)
        free[on[what != pins[on]]] = False
        # Those that coarser scales show, as they show it; then at another side; then the others.
        shown = coarser[pins] >= 0
        classes = np.where(shown, np.where(coarser[pins] == sides, 0, 1), 2)
        kept = np.flatnonzero(free)
        order = kept[np.lexsort((sides[kept], ranks[pins[kept]], classes[kept]))]
        one, other = shapely.STRtree(boxes[order]).query(boxes[order])
        first, second = _of_one_pin(pins[order])
        one, other = np.concatenate([one, first, second]), np.concatenate([other, second, first])
        chosen = order[_first_come(len(order), one, other)]
        placed = np.full(len(xs), -1)
        placed[pins[chosen]] = sides[chosen]
        return placed


def _is_crowded(xs: Numbers, ys: Numbers) -> bool:
    area = float(xs.max() - xs.min()) * float(ys.max() - ys.min())
    return len(xs) > 500 and math.sqrt(area / len(xs)) < _CROWDED


def _of_one_pin(pins: Indices) -> tuple[Indices, Indices]:
    """All pairs of places in `pins` that hold the same pin, each pair once."""
    import numpy as np

    order = np.argsort(pins, kind="stable")
    one, other = [], []
    for apart in range(1, len(Side)):
        alike = np.flatnonzero(pins[order[apart:]] == pins[order[:-apart]])
        one.append(order[alike])
        other.append(order[alike + apart])
    return np.concatenate(one), np.concatenate(other)


def _first_come(count: int, one: Indices, other: Indices) -> Indices:
    """Of `count` candidates those that get what they want when earlier ones choose first.

    one, other: the pairs that exclude each other, in both directions; a pair of a candidate with
    itself is ignored. The same as going through them one by one, in a few rounds over all: who
    stands before all rivals is chosen, and its rivals are out.
    """
    import numpy as np

    waiting = np.ones(count, dtype=bool)
    chosen = np.zeros(count, dtype=bool)
    differs = one != other
    one, other = one[differs], other[differs]
    while waiting.any():
        behind = np.zeros(count, dtype=bool)
        behind[one[other < one]] = True
        winners = waiting & ~behind
        chosen |= winners
        waiting &= ~winners
        waiting[other[winners[one]]] = False
        left = waiting[one] & waiting[other]
        one, other = one[left], other[left]
    return np.flatnonzero(chosen)

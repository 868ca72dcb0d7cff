"""Landmarks between the old picture of a map and the new one, as they are being placed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from editor.messages import EditorError, Message
from editor.territory.artwork import MOST, Fit, Landmark, Shape, fit
from editor.territory.bounds import Bounds

Point = tuple[float, float]

# A landmark that is off by more than this share of the map does not fit the others.
_OFF = 0.015
OLD, NEW = 0, 1


@dataclass(frozen=True)
class Pair:
    """One landmark: where it is on each picture, as shares of its width and height, y upward."""

    old: Point | None = None
    new: Point | None = None

    def at(self, side: int) -> Point | None:
        """Where it is on the picture `side`."""
        return self.new if side == NEW else self.old

    def put(self, side: int, place: Point) -> Pair:
        """The same, lying elsewhere on the picture `side`."""
        return replace(self, new=place) if side == NEW else replace(self, old=place)


class Landmarks(QObject):
    """The pairs, and what they tell. changed: any of that is another."""

    changed = Signal()

    def __init__(self, old: Bounds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bounds = [old, old]  # of the old picture and of the new
        self.pairs: list[Pair] = []
        self.current: int | None = None
        self.shape: Shape | None = None
        self.fit: Fit | None = None
        self.problem: Message | None = None
        self._work_out()

    def set_new_bounds(self, bounds: Bounds) -> None:
        """The new picture covers these map units."""
        self.bounds[NEW] = bounds
        self._tell()

    def set_shape(self, shape: Shape | None) -> None:
        """What the fit may do; None for what suits the landmarks."""
        self.shape = shape
        self._tell()

    def clear_new(self) -> None:
        """Another new picture: nothing is known of it."""
        self.pairs = [Pair(pair.old) for pair in self.pairs if pair.old is not None]
        self._tell()

    def add(self, side: int, x: float, y: float) -> None:
        """Somebody points at a place: of the landmark that lacks it there, or of one more."""
        index = self.current
        if index is None or index >= len(self.pairs) or self.pairs[index].at(side) is not None:
            lacking = [n for n, pair in enumerate(self.pairs) if pair.at(side) is None]
            index = lacking[0] if lacking else len(self.pairs)
        if index == len(self.pairs):
            if index == MOST:
                return
            self.pairs.append(Pair())
        self.current = index
        self.move(side, index, x, y)

    def move(self, side: int, index: int, x: float, y: float) -> None:
        """A landmark lies elsewhere on one picture."""
        bounds = self.bounds[side]
        share = ((x - bounds.min_x) / bounds.width, (y - bounds.min_y) / bounds.height)
        self.pairs[index] = self.pairs[index].put(side, share)
        self._tell()

    def remove(self, index: int) -> None:
        """Take a landmark away, on both pictures."""
        del self.pairs[index]
        self.current = min(index, len(self.pairs) - 1) if self.pairs else None
        self._tell()

    def choose(self, index: int | None) -> None:
        """Go on with this one."""
        self.current = index
        self.changed.emit()

    def places(self, side: int) -> list[Point | None]:
        """Where they lie on one picture, in map units."""
        bounds = self.bounds[side]
        return [
            (bounds.min_x + share[0] * bounds.width, bounds.min_y + share[1] * bounds.height)
            if (share := pair.at(side)) is not None
            else None
            for pair in self.pairs
        ]

    @property
    def complete(self) -> list[int]:
        """The indices of those that are placed on both pictures."""
        return [n for n, pair in enumerate(self.pairs) if pair.old and pair.new]

    @property
    def residuals(self) -> dict[int, float]:
        """How far off each is, in map units of the new picture."""
        off = self.fit.residuals if self.fit is not None else ()
        return dict(zip(self.complete, off, strict=False))

    @property
    def faults(self) -> frozenset[int]:
        """Those that do not fit the others."""
        most = _OFF * max(self.bounds[NEW].width, self.bounds[NEW].height)
        return frozenset(index for index, off in self.residuals.items() if off > most)

    def _tell(self) -> None:
        self._work_out()
        self.changed.emit()

    def _work_out(self) -> None:
        old, new = self.places(OLD), self.places(NEW)
        marks = [Landmark(a, b) for a, b in zip(old, new, strict=True) if a and b]
        self.fit = self.problem = None
        try:
            self.fit = fit(marks, self.shape)
        except EditorError as error:
            self.problem = error.message

"""New artwork for a map: where every place of the old picture lies in the new one.

Worked out from landmarks, places that can be recognised in both, by least squares.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from editor.messages import EditorError
from editor.territory.coordinates import round_to_step

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Points = NDArray[np.float64]

Point = tuple[float, float]

FEWEST, MOST = 3, 6
# Landmarks nearer to each other than this share of their extent tell nothing apart.
_TOGETHER = 2e-3
# Landmarks whose extent across is this share of that along lie on a line, as far as clicks go.
_LINE = 0.02
# Three landmarks fit every stretching. They count as mere turning and scaling if that leaves them
# off by no more than this share of their extent.
_ALIKE = 0.02
# What a transform moves less than this share of its extent, it does not move: that is arithmetic.
_NOTHING = 1e-9


class Landmark(NamedTuple):
    """One place, in the map units of the old picture and in those of the new one."""

    old: Point
    new: Point


class Shape(Enum):
    """What a fit may do: turn and scale alike everywhere, or stretch and slant as well."""

    SIMILAR = "similar"
    FREE = "free"


class Transform(NamedTuple):
    """(x, y) becomes (a x + b y + c, d x + e y + f)."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def apply(self, x: float, y: float) -> Point:
        """Where (x, y) lies in the new map."""
        return self.a * x + self.b * y + self.c, self.d * x + self.e * y + self.f

    @property
    def mirrored(self) -> bool:
        """Whether it turns the map over, as if seen from behind."""
        return self.a * self.e - self.b * self.d < 0

    @property
    def scale(self) -> float:
        """How many times longer lengths become, on average."""
        return math.sqrt(abs(self.a * self.e - self.b * self.d))


@dataclass(frozen=True)
class Fit:
    """A transform and how well it fits: for each landmark how far off it is, in new map units."""

    transform: Transform
    shape: Shape
    residuals: tuple[float, ...]


def fit(landmarks: Sequence[Landmark], shape: Shape | None = None) -> Fit:
    """The transform that brings the landmarks from the old map to the new as nearly as may be.

    shape: None for the one that suits them: what only turns and scales where three landmarks
    agree with that, or where they lie on a line; else also what stretches. Raises EditorError
    where there are too few of them, or they do not tell.
    """
    import numpy as np

    if len(landmarks) < FEWEST:
        raise EditorError("territory.landmarks-few", n=FEWEST - len(landmarks))
    old = np.array([landmark.old for landmark in landmarks], dtype=np.float64)
    new = np.array([landmark.new for landmark in landmarks], dtype=np.float64)
    if not (np.isfinite(old).all() and np.isfinite(new).all()):
        raise EditorError("territory.landmarks-few", n=FEWEST)
    _check_apart(old, "territory.landmarks-together-old")
    _check_apart(new, "territory.landmarks-together-new")
    in_line = _is_line(old) or _is_line(new)
    if shape is Shape.FREE and in_line:
        raise EditorError("territory.landmarks-line")
    similar = _fitted(old, new, _similar(old, new), Shape.SIMILAR)
    agree = len(landmarks) == FEWEST and max(similar.residuals) <= _ALIKE * _extent(new)
    if shape is Shape.SIMILAR or (shape is None and (in_line or agree)):
        return _sure(similar, old)
    return _sure(_fitted(old, new, _free(old, new), Shape.FREE), old)


def moved(transform: Transform, x: float, y: float, step: float) -> tuple[float, float]:
    """Where an entry at (x, y) goes, rounded to `step`; what does not move stays to the digit."""
    new_x, new_y = transform.apply(x, y)
    if is_still(x, y, new_x, new_y):
        return x, y
    return round_to_step(new_x, step), round_to_step(new_y, step)


def is_still(x: float, y: float, new_x: float, new_y: float) -> bool:
    """Whether a place is where it was but for what arithmetic does."""
    reach = _NOTHING * max(1.0, abs(x), abs(y))
    return abs(new_x - x) <= reach and abs(new_y - y) <= reach


def _check_apart(points: Points, code: str) -> None:
    import numpy as np

    apart = _TOGETHER * _extent(points)
    for second in range(1, len(points)):
        for first in range(second):
            if float(np.hypot(*(points[first] - points[second]))) <= apart:
                raise EditorError(code, first=first + 1, second=second + 1)


def _extent(points: Points) -> float:
    return float((points.max(axis=0) - points.min(axis=0)).max())


def _is_line(points: Points) -> bool:
    import numpy as np

    along, across = np.linalg.svd(points - points.mean(axis=0), compute_uv=False)[:2]
    return bool(across <= _LINE * along)


def _similar(old: Points, new: Points) -> Transform:
    """The best turning, scaling and moving: in complex numbers, w = p z + q."""
    import numpy as np

    z, w = old @ np.array([1, 1j]), new @ np.array([1, 1j])
    z_mean, w_mean = z.mean(), w.mean()
    z, w = z - z_mean, w - w_mean
    p = complex(np.vdot(z, w) / np.vdot(z, z))
    q = complex(w_mean) - p * complex(z_mean)
    return Transform(p.real, -p.imag, q.real, p.imag, p.real, q.imag)


def _free(old: Points, new: Points) -> Transform:
    """The best affine transform, worked out around the middle, where numbers are small."""
    import numpy as np

    old_mean, new_mean = old.mean(axis=0), new.mean(axis=0)
    unit = _extent(old)
    solved = np.linalg.lstsq((old - old_mean) / unit, new - new_mean, rcond=None)[0].T / unit
    (a, b), (d, e) = solved.tolist()
    c, f = (new_mean - solved @ old_mean).tolist()
    return Transform(a, b, c, d, e, f)


def _fitted(old: Points, new: Points, transform: Transform, shape: Shape) -> Fit:
    found = [transform.apply(x, y) for x, y in old.tolist()]
    off = [math.dist(one, other) for one, other in zip(found, new.tolist(), strict=True)]
    return Fit(transform, shape, tuple(off))


def _sure(made: Fit, old: Points) -> Fit:
    """`made`, unless it crushes the map to a point or a line. Raises EditorError then."""
    transform = made.transform
    longest = max(math.hypot(transform.a, transform.d), math.hypot(transform.b, transform.e))
    area = abs(transform.a * transform.e - transform.b * transform.d)
    if longest * _extent(old) == 0 or area <= _LINE**2 * longest**2:
        raise EditorError("territory.landmarks-crushed")
    return made

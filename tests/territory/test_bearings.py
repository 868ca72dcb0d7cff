"""Directions and distances between places, y growing northward."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.territory.bearings import Bearing, Near, bearing, middle_of, nearest, part_of
from editor.territory.bounds import Bounds

numbers = st.floats(-1000, 1000, allow_nan=False).map(lambda n: round(n, 3))


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ((0, 9), Bearing.NORTH),
        ((9, 9), Bearing.NORTH_EAST),
        ((9, 0), Bearing.EAST),
        ((9, -9), Bearing.SOUTH_EAST),
        ((0, -9), Bearing.SOUTH),
        ((-9, -9), Bearing.SOUTH_WEST),
        ((-9, 0), Bearing.WEST),
        ((-9, 9), Bearing.NORTH_WEST),
        ((1, 9), Bearing.NORTH),
        ((0, 0), None),
    ],
)
def test_directions(end: tuple[float, float], expected: Bearing | None) -> None:
    assert bearing((0, 0), end) is expected


@given(numbers, numbers, numbers, numbers)
def test_the_way_back_is_the_other_way(ax: float, ay: float, bx: float, by: float) -> None:
    there, back = bearing((ax, ay), (bx, by)), bearing((bx, by), (ax, ay))
    assert (there is None) == (back is None) == ((ax, ay) == (bx, by))
    if there is not None and back is not None:
        angle = math.degrees(math.atan2(by - ay, bx - ax)) / 45
        if abs(angle - round(angle)) < 0.499:
            assert (there.value + 4) % 8 == back.value


def test_the_nearest_is_told_with_where_one_is_seen_from_it() -> None:
    places = {"b": (0.0, 30.0), "a": (40.0, 0.0), "c": (0.0, 30.0), "here": (0.0, 0.0)}
    assert nearest(places, (0, 0), {"here"}) == Near("b", 30, Bearing.SOUTH)
    assert nearest(places, (0, 0), {"here", "b", "c"}) == Near("a", 40, Bearing.WEST)
    assert nearest(places, (0, 0)) == Near("here", 0, None)
    assert nearest({}, (0, 0)) is None


def test_parts_of_a_map() -> None:
    bounds = Bounds(0, 0, 90, 90)
    assert part_of(bounds, (45, 45)) is None
    assert part_of(bounds, (5, 88)) is Bearing.NORTH_WEST
    assert part_of(bounds, (45, 2)) is Bearing.SOUTH
    assert middle_of((0, 10, 20, 30)) == (10, 20)

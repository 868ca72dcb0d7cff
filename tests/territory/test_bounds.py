import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import english
from editor.territory.bounds import Bounds, is_number, read_bounds

NUMBERS = st.floats(-1e6, 1e6, allow_nan=False)


def codes(problems):
    return [problem.message.code for problem in problems]


def test_bounds_are_written_y_first():
    bounds, problems = read_bounds([[0, 0], [735, 1313]])
    assert bounds == Bounds(min_x=0, min_y=0, max_x=1313, max_y=735)
    assert problems == ()


@pytest.mark.parametrize(
    "value", [[[735, 1313], [0, 0]], [[735, 0], [0, 1313]], [[0, 1313], [735, 0]]]
)
def test_corners_in_the_wrong_order_are_put_right_and_told(value):
    bounds, problems = read_bounds(value)
    assert bounds == Bounds(0, 0, 1313, 735)
    assert codes(problems) == ["territory.bounds-reversed"]
    assert problems[0].field == "bounds"


@pytest.mark.parametrize("value", [[[0, 0], [0, 1313]], [[5, 7], [9, 7]], [[1, 1], [1, 1]]])
def test_bounds_without_area_are_refused(value):
    assert read_bounds(value)[0] is None
    assert codes(read_bounds(value)[1]) == ["territory.bounds-empty"]


@pytest.mark.parametrize(
    "value",
    [
        None,
        "0 0 735 1313",
        [],
        [0, 0, 735, 1313],
        [[0, 0], [735]],
        [[0, 0], [735, "1313"]],
        [[0, 0], [735, True]],
        [[0, 0], [735, math.nan]],
        [[0, 0], [735, math.inf]],
        [[0, 0], [735, 10**400]],
        {"min": 0},
    ],
)
def test_what_is_not_two_corners_of_numbers_is_refused(value):
    bounds, problems = read_bounds(value)
    assert bounds is None
    assert codes(problems) == ["territory.bounds-form"]
    assert english(problems[0].message).endswith(".")


@given(st.lists(st.tuples(NUMBERS, NUMBERS), max_size=20))
def test_bounds_around_points_hold_them_and_have_an_area(points):
    bounds = Bounds.around(points)
    assert bounds.width > 0
    assert bounds.height > 0
    assert all(bounds.contains(x, y) for x, y in points)


def test_clamp_gives_the_nearest_point_inside():
    bounds = Bounds(0, 10, 100, 60)
    assert bounds.clamp(-5, 70) == (0, 60)
    assert bounds.clamp(50, 20) == (50, 20)


@pytest.mark.parametrize(("value", "number"), [(3, True), (2.5, True), (True, False), ("3", False)])
def test_yes_and_text_are_no_numbers(value, number):
    assert is_number(value) is number

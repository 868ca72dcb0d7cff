import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import english
from editor.territory.bounds import Bounds
from editor.territory.coordinates import read_place, round_to_step, snap

BOUNDS = Bounds(0, 0, 1313, 735)


def told(place):
    return [(problem.message.code, problem.field) for problem in place.problems]


def test_two_numbers_are_a_place():
    place = read_place(197, 609.5, BOUNDS)
    assert (place.x, place.y, place.placed, place.problems) == (197, 609.5, True, ())


@pytest.mark.parametrize("empty", [None, ""])
def test_no_coordinates_are_unplaced_and_no_problem(empty):
    place = read_place(empty, empty, BOUNDS)
    assert not place.placed
    assert place.problems == ()


def test_zero_is_a_coordinate():
    assert read_place(0, 0, BOUNDS).placed


def test_one_of_two_is_told_and_kept():
    place = read_place(None, 12, BOUNDS)
    assert (place.x, place.y, place.placed) == (None, 12, False)
    assert told(place) == [("territory.half-placed", "y")]
    assert english(place.problems[0].message) == "y is given and x is not; the map needs both."


@pytest.mark.parametrize(("text", "number"), [("15", 15), (" 15.5 ", 15.5), ("-3", -3)])
def test_a_number_in_quotes_is_shown_and_told(text, number):
    place = read_place(text, 20, BOUNDS)
    assert place.x == number
    assert told(place)[0] == ("territory.coordinate-text", "x")


@pytest.mark.parametrize(
    "value", ["left", "1_000", "nan", "inf", "1e999", "0x10", "1,5", [1], {"x": 1}, True]
)
def test_what_is_no_number_is_told_once(value):
    place = read_place(value, 20, BOUNDS)
    assert place.x is None
    assert told(place) == [("territory.coordinate-form", "x")]


def test_out_of_bounds_stays_where_it_is_and_is_told():
    place = read_place(1400, -2, BOUNDS)
    assert (place.x, place.y) == (1400, -2)
    assert told(place) == [
        ("territory.coordinate-outside", "x"),
        ("territory.coordinate-outside", "y"),
    ]
    sentence = english(place.problems[0].message)
    assert sentence == "x is 1400, outside the map, which goes from 0 to 1313."


def test_problems_name_the_fields_of_this_map():
    place = read_place("a", 5, BOUNDS, x_field="map_x", y_field="map_y")
    assert told(place) == [("territory.coordinate-form", "map_x")]


@pytest.mark.parametrize(
    ("value", "step", "rounded"),
    [
        (2.5, 1, 3),
        (-2.5, 1, -3),
        (0.30000000000000004, 0.1, 0.3),
        (7.3, 5, 5),
        (12.34, 0.25, 12.25),
        (3.7, 0, 3.7),
        (1e300, 1, 1e300),
    ],
)
def test_rounding(value, step, rounded):
    found = round_to_step(value, step)
    assert found == rounded
    assert repr(found) == repr(rounded) or found >= 1e300


def test_whole_results_are_whole_numbers():
    assert isinstance(round_to_step(3.2, 1), int)
    assert isinstance(round_to_step(3.2, 0.5), int)


@pytest.mark.parametrize(
    ("point", "landed"),
    [((1400, -3), (1313, 0)), ((10.4, 10.5), (10, 11)), ((1313.4, 735.6), (1313, 735))],
)
def test_snap_stays_inside(point, landed):
    assert snap(*point, BOUNDS, 1) == landed


def test_rounding_does_not_lead_out_of_odd_bounds():
    bounds = Bounds(0.6, 0.2, 9.6, 9.4)
    assert snap(9.6, 0.2, bounds, 1) == (9, 1)


def test_bounds_narrower_than_a_step_keep_the_point():
    assert snap(0.5, 0.5, Bounds(0.2, 0.2, 0.8, 0.8), 1) == (0.5, 0.5)


@given(
    st.floats(-2e3, 2e3),
    st.floats(-2e3, 2e3),
    st.sampled_from([0.01, 0.1, 0.25, 0.5, 1, 5, 10]),
)
def test_snap_gives_a_multiple_of_the_step_inside(x, y, step):
    for number in snap(x, y, BOUNDS, step):
        assert number == round_to_step(number, step)
    assert BOUNDS.contains(*snap(x, y, BOUNDS, step))
    assert snap(*snap(x, y, BOUNDS, step), BOUNDS, step) == snap(x, y, BOUNDS, step)

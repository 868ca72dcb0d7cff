import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.territory.axes import Axes, Known, bounds_from, flipped, read_axes
from editor.territory.bounds import Bounds

BOUNDS = Bounds(0, 0, 1313, 735)
# Far from both middle lines and both diagonals, so that one such place tells all four ways apart.
TELLING = st.tuples(st.floats(60, 110), st.floats(440, 540))
SLIPS = st.tuples(st.floats(-12, 12), st.floats(-12, 12))


def known(axes, place, slip=(0, 0)):
    """An entry that lies at `place` and is written the way `axes` says."""
    x, y = place
    if axes.downward:
        y = flipped(y, BOUNDS)
    return Known((y, x) if axes.exchanged else (x, y), (place[0] + slip[0], place[1] + slip[1]))


@given(st.sampled_from(list(Axes)), TELLING, SLIPS)
def test_one_well_chosen_place_tells_the_direction(axes, place, slip):
    assert read_axes(BOUNDS, [known(axes, place, slip)]) == (axes, True)


def test_a_place_in_the_middle_does_not_tell_and_another_one_does():
    middle = known(Axes.DOWNWARD, (200, 368))
    assert read_axes(BOUNDS, [middle]) == (None, True)
    assert read_axes(BOUNDS, [middle, known(Axes.DOWNWARD, (900, 40))]) == (Axes.DOWNWARD, True)


def test_places_that_fit_no_direction_are_told():
    assert read_axes(BOUNDS, [Known((2400, 1400), (1200, 700))]) == (None, False)


def test_flipping_twice_gives_the_same_number_without_dust():
    bounds = Bounds(0, 0.1, 10, 0.3)
    assert flipped(0.1, bounds) == 0.3
    assert flipped(flipped(12.7, BOUNDS), BOUNDS) == 12.7


@given(TELLING, st.tuples(st.floats(700, 1300), st.floats(10, 300)), st.floats(0.2, 8))
def test_two_known_places_tell_the_bounds(one, other, scale):
    places = [Known((x * scale - 30, y * scale + 9), (x, y)) for x, y in (one, other)]
    found = bounds_from(places, BOUNDS)
    assert found is not None
    expected = (-30, 9, 1313 * scale - 30, 735 * scale + 9)
    assert (found.min_x, found.min_y, found.max_x, found.max_y) == pytest.approx(expected, abs=0.2)


def test_bounds_are_not_guessed_from_places_side_by_side_or_upside_down():
    assert bounds_from([Known((1, 1), (2, 2))], BOUNDS) is None
    assert bounds_from([Known((1, 1), (2, 2)), Known((9, 9), (30, 30))], BOUNDS) is None
    down = [known(Axes.DOWNWARD, (100, 100)), known(Axes.DOWNWARD, (900, 700))]
    assert bounds_from(down, BOUNDS) is None

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.messages import EditorError, english
from editor.territory.artwork import Landmark, Shape, Transform, fit, moved

IDENTITY = Transform(1, 0, 0, 0, 1, 0)
PLACES = st.tuples(st.floats(-2000, 2000), st.floats(-2000, 2000))
SHIFTS = st.floats(-1e5, 1e5)
SPREAD = ((0, 0), (1313, 40), (1200, 735), (90, 640), (610, 300), (400, 100))


@st.composite
def spread_places(draw):
    """Three to six places near the corners of a map, where they tell how it is stretched."""
    unit, x, y = draw(st.floats(0.1, 10)), draw(st.floats(-5e3, 5e3)), draw(st.floats(-5e3, 5e3))
    corners = draw(st.permutations(SPREAD))
    number = draw(st.integers(3, 6))
    near = st.floats(-40, 40)
    fixed = [(0, 0), (1313, 40), (90, 640)]
    chosen = [*fixed, *(one for one in corners if one not in fixed)][:number]
    return [(x + unit * (a + draw(near)), y + unit * (b + draw(near))) for a, b in chosen]


@st.composite
def transforms(draw):
    """Ones that turn, stretch by up to three, may turn over, and scale and move far."""
    first, second = draw(st.floats(0, math.tau)), draw(st.floats(0, math.tau))
    scale, stretch = (
        draw(st.floats(0.05, 20)),
        draw(st.floats(1, 3)) * draw(st.sampled_from([1, -1])),
    )
    (p, q), (r, s) = (math.cos(first), math.sin(first)), (math.cos(second), math.sin(second))
    a, b = scale * (p * r - q * s * stretch), scale * (-p * s - q * r * stretch)
    d, e = scale * (q * r + p * s * stretch), scale * (-q * s + p * r * stretch)
    return Transform(a, b, draw(SHIFTS), d, e, draw(SHIFTS))


def marks(places, transform):
    return [Landmark(place, transform.apply(*place)) for place in places]


def told(landmarks, shape=None):
    with pytest.raises(EditorError) as raised:
        fit(landmarks, shape)
    assert english(raised.value.message).endswith(".")
    return raised.value.message


@given(spread_places(), transforms(), PLACES)
def test_the_transform_that_made_the_landmarks_is_found(places, transform, other):
    found = fit(marks(places, transform), Shape.FREE)
    reach = 1e-6 * (1 + max(map(abs, transform.apply(*other))))
    assert found.transform.apply(*other) == pytest.approx(transform.apply(*other), abs=reach)
    assert max(found.residuals) < 1e-5 * (1 + max(map(abs, transform)))
    assert found.transform.mirrored == transform.mirrored


@given(spread_places(), st.floats(0, 2 * math.pi), st.floats(0.05, 20), SHIFTS, SHIFTS)
def test_turning_and_scaling_is_found_as_such(places, turn, scale, x, y):
    across, up = scale * math.cos(turn), scale * math.sin(turn)
    transform = Transform(across, -up, x, up, across, y)
    found = fit(marks(places[:3], transform))
    assert found.shape is Shape.SIMILAR
    assert found.transform.scale == pytest.approx(scale, rel=1e-6)
    assert found.transform.apply(7, 9) == pytest.approx(
        transform.apply(7, 9), abs=1e-5 * (1 + abs(x) + abs(y))
    )


@given(spread_places(), PLACES, st.sampled_from([1, 0.5, 0.001]), st.sampled_from([*Shape, None]))
def test_landmarks_that_did_not_move_move_nothing(places, pin, step, shape):
    found = fit(marks(places, IDENTITY), shape)
    assert moved(found.transform, *pin, step) == pin


@given(spread_places(), transforms(), PLACES, st.sampled_from([1, 0.5, 0.25]))
def test_pins_land_on_the_step_nearest_to_where_they_belong(places, transform, pin, step):
    new = moved(fit(marks(places, transform), Shape.FREE).transform, *pin, step)
    assume(new != pin)
    there = transform.apply(*pin)
    for value, exact in zip(new, there, strict=True):
        assert value == pytest.approx(round(value / step) * step)
        assert abs(value - exact) <= step / 2 + 1e-6 * (1 + abs(exact))


def test_how_far_each_landmark_is_off_is_told():
    landmarks = marks(SPREAD, Transform(2, 0, 10, 0, 2, 5))
    landmarks[4] = Landmark(landmarks[4].old, (landmarks[4].new[0] + 60, landmarks[4].new[1]))
    found = fit(landmarks)
    assert found.residuals[4] > 30
    assert found.residuals[4] == max(found.residuals)
    assert len(found.residuals) == 6


def test_three_landmarks_that_are_no_mere_turning_stretch():
    found = fit(marks(SPREAD[:3], Transform(2, 0, 0, 0, 1, 0)))
    assert found.shape is Shape.FREE
    assert max(found.residuals) < 1e-9
    kept = fit(marks(SPREAD[:3], Transform(2, 0, 0, 0, 1, 0)), Shape.SIMILAR)
    assert max(kept.residuals) > 50


def test_a_slip_of_the_hand_among_three_is_told_and_does_not_slant_the_map():
    landmarks = marks(SPREAD[:3], IDENTITY)
    landmarks[1] = Landmark(landmarks[1].old, (1313 + 9, 40))
    found = fit(landmarks)
    assert found.shape is Shape.SIMILAR
    assert 0 < max(found.residuals) < 9


def test_landmarks_on_a_line_turn_and_scale_and_refuse_to_stretch():
    places = [(0, 0), (100, 100.5), (300, 299)]
    found = fit(marks(places, Transform(0, -2, 5, 2, 0, 7)))
    assert found.shape is Shape.SIMILAR
    assert found.transform.apply(10, 0) == pytest.approx((5, 27))
    assert told(marks(places, IDENTITY), Shape.FREE).code == "territory.landmarks-line"


def test_too_few_landmarks_say_how_many_are_missing():
    assert told([]).args["n"] == 3
    assert told(marks(SPREAD[:2], IDENTITY)).args["n"] == 1


@pytest.mark.parametrize("shape", [None, *Shape])
def test_landmarks_at_one_place_are_named(shape):
    message = told(marks([(0, 0), (500, 500), (500.2, 500)], IDENTITY), shape)
    assert (message.code, message.args["first"], message.args["second"]) == (
        "territory.landmarks-together-old", 2, 3,
    )  # fmt: skip
    landmarks = [Landmark((0, 0), (1, 1)), Landmark((9, 0), (5, 9)), Landmark((0, 9), (1, 1))]
    assert told(landmarks, shape).code == "territory.landmarks-together-new"
    assert told([Landmark((4, 4), (n, n * n)) for n in range(4)]).code.endswith("together-old")


def test_numbers_that_are_none_are_no_landmarks():
    assert told([*marks(SPREAD[:3], IDENTITY), Landmark((math.nan, 0), (0, 0))]).code.endswith(
        "few"
    )


def test_landmarks_that_contradict_each_other_do_not_crush_the_map():
    corners = [(0, 0), (100, 0), (100, 100), (0, 100)]
    crossed = [(0, 0), (100, 100), (100, 0), (0, 100)]
    landmarks = [Landmark(*pair) for pair in zip(corners, crossed, strict=True)]
    assert told(landmarks, Shape.FREE).code == "territory.landmarks-crushed"


def test_a_map_that_is_turned_over_is_known_as_such():
    assert fit(marks(SPREAD, Transform(1, 0, 0, 0, -1, 735))).transform.mirrored
    assert not fit(marks(SPREAD, Transform(0, 1, 0, -1, 0, 735))).transform.mirrored


def test_large_offsets_cost_no_digits():
    shift = Transform(1, 0, 5e8, 0, 1, -7e8)
    places = [(x + 1e8, y - 1e8) for x, y in SPREAD]
    found = fit(marks(places, shift))
    assert moved(found.transform, 1e8 + 33, -1e8 + 44, 1) == (6e8 + 33, -8e8 + 44)

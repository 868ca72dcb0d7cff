"""Pins moved together, aligned, spread out and nudged apart."""

from __future__ import annotations

import math
import random
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.territory.arrange import align, apart, shifted, spread, usual_distance
from editor.territory.bounds import Bounds
from editor.territory.regions import Region

BOUNDS = Bounds(0, 0, 1313, 735)
SPOTS = st.tuples(st.integers(0, 1313), st.integers(0, 735))
PLACES = st.dictionaries(st.text("abcdef", min_size=1, max_size=3), SPOTS, min_size=1, max_size=12)


def least(spots):
    return min((math.dist(one, other) for one, other in combinations(spots, 2)), default=math.inf)


def test_the_usual_distance_is_that_of_the_real_map():
    assert usual_distance(BOUNDS, 1) == 12
    assert usual_distance(Bounds(0, 0, 1, 1), 0.01) == 0.01
    assert usual_distance(Bounds(0, 0, 1, 1), 0) == pytest.approx(1 / 110)


@given(PLACES, st.integers(-2000, 2000), st.integers(-2000, 2000))
def test_moved_together_they_keep_their_places_and_stay_inside(places, dx, dy):
    found = shifted(places, dx, dy, BOUNDS, 1)
    assert found.keys() == places.keys()
    moved = {(found[path][0] - x, found[path][1] - y) for path, (x, y) in places.items()}
    assert len(moved) == 1
    assert all(BOUNDS.contains(*spot) for spot in found.values())
    ((by_x, by_y),) = moved
    assert 0 <= by_x * (1 if dx > 0 else -1) <= abs(dx) or by_x == dx == 0
    assert 0 <= by_y * (1 if dy > 0 else -1) <= abs(dy) or by_y == dy == 0


def test_the_map_s_edge_stops_the_whole_group_in_whole_steps():
    bounds = Bounds(0, 0, 735.5, 100)
    found = shifted({"a": (700, 10), "b": (730, 20)}, 100, 0, bounds, 1)
    assert found == {"a": (705, 10), "b": (735, 20)}


def test_what_lies_outside_comes_inside_and_holds_nobody_back():
    found = shifted({"a": (100, 10), "far": (2000, 20)}, 50, 0, BOUNDS, 1)
    assert found == {"a": (150, 10), "far": (1313, 20)}


def test_aligned_they_share_an_edge():
    places = {"a": (10, 20), "b": (31, 50), "c": (25, 5)}
    assert {x for x, _ in align(places, "left", BOUNDS, 1).values()} == {10}
    assert {x for x, _ in align(places, "right", BOUNDS, 1).values()} == {31}
    assert {x for x, _ in align(places, "centre", BOUNDS, 1).values()} == {21}
    assert {y for _, y in align(places, "top", BOUNDS, 1).values()} == {50}
    assert {y for _, y in align(places, "bottom", BOUNDS, 1).values()} == {5}
    assert {y for _, y in align(places, "middle", BOUNDS, 1).values()} == {28}
    assert align(places, "left", BOUNDS, 1)["b"] == (10, 50)


def test_spread_out_the_gaps_are_even_and_the_outermost_stay():
    places = {"c": (100, 7), "a": (0, 5), "b": (10, 9), "d": (90, 1)}
    found = spread(places, BOUNDS, 1, across=True)
    assert found == {"a": (0, 5), "b": (33, 9), "d": (67, 1), "c": (100, 7)}
    upright = spread(places, BOUNDS, 1, across=False)
    assert sorted(y for _, y in upright.values()) == [1, 4, 6, 9]


def test_spread_out_from_one_spot_at_the_edge_they_have_room():
    found = spread(dict.fromkeys("abcd", (1310, 5)), BOUNDS, 1, across=True)
    assert [found[path] for path in "abcd"] == [(1277, 5), (1289, 5), (1301, 5), (1313, 5)]


@given(PLACES)
@settings(max_examples=40, deadline=None)
def test_nudged_apart_no_two_touch(places):
    found = apart(places, 12, BOUNDS, 1)
    assert found.keys() == places.keys()
    assert least(found.values()) >= 12
    assert all(BOUNDS.contains(*spot) for spot in found.values())
    assert all(float(value).is_integer() for spot in found.values() for value in spot)
    assert apart(dict(reversed(places.items())), 12, BOUNDS, 1) == found
    assert apart(found, 12, BOUNDS, 1) == found


@given(PLACES, SPOTS)
@settings(max_examples=30, deadline=None)
def test_who_touches_nobody_stays(places, spot):
    alone = all(math.dist(spot, other) >= 12 for other in places.values())
    found = apart({**places, "alone": spot}, 12, BOUNDS, 1)
    if alone:
        assert found["alone"] == spot


def test_three_hundred_pins_on_one_spot_find_room():
    found = apart({f"{n}": (650, 400) for n in range(300)}, 12, BOUNDS, 1)
    assert least(found.values()) >= 12
    # A full disc of them is some 110 units wide around the middle; none goes much further.
    assert max(math.dist(spot, (650, 400)) for spot in found.values()) < 140
    assert sum(spot == (650, 400) for spot in found.values()) == 1


def test_they_move_little_and_around_what_stands():
    standing = [(100, 100)]
    found = apart({"a": (101, 100), "b": (300, 300)}, 12, BOUNDS, 1, standing=standing)
    assert found["b"] == (300, 300)
    assert 12 <= math.dist(found["a"], (100, 100)) < 13
    assert math.dist(found["a"], (101, 100)) <= 12


def test_they_stay_in_their_region_while_there_is_room():
    corners = ((0.0, 0.0), (100.0, 0.0), (100.0, 735.0), (0.0, 735.0))
    west = Region("West", ((corners,),))
    places = {f"{n}": (99, 300) for n in range(12)}
    found = apart(places, 12, BOUNDS, 1, within=dict.fromkeys(places, west))
    assert least(found.values()) >= 12
    assert all(x <= 100 for x, _ in found.values())


def test_a_region_that_is_full_is_left():
    corners = ((0.0, 0.0), (14.0, 0.0), (14.0, 14.0), (0.0, 14.0))
    small = Region("Small", ((corners,),))
    places = {f"{n}": (7, 7) for n in range(9)}
    found = apart(places, 12, BOUNDS, 1, within=dict.fromkeys(places, small))
    assert least(found.values()) >= 12


def test_without_room_they_stay_where_they_are():
    tiny = Bounds(0, 0, 10, 10)
    found = apart({"a": (5, 5), "b": (5, 5), "c": (6, 5)}, 40, tiny, 1)
    assert found == {"a": (5, 5), "b": (5, 5), "c": (6, 5)}


def test_steps_finer_than_one_are_kept():
    bounds = Bounds(0, 0, 1, 1)
    found = apart(dict.fromkeys("abcdef", (0.5, 0.5)), 0.05, bounds, 0.01)
    assert least(found.values()) >= 0.05 - 1e-9
    assert all(round(value, 2) == value for spot in found.values() for value in spot)


def test_a_crowd_like_the_real_one_is_nudged_apart_in_time():
    chance = random.Random(3)
    places = {f"{n}": (chance.randint(0, 1313), chance.randint(0, 735)) for n in range(300)}
    found = apart(places, 12, BOUNDS, 1)
    assert least(found.values()) >= 12
    assert max(math.dist(found[path], places[path]) for path in places) < 30

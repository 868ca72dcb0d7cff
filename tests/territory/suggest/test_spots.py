import math
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.territory.bounds import Bounds
from editor.territory.coordinates import round_to_step
from editor.territory.regions import Region
from editor.territory.suggest.ground import Attraction, Ground
from editor.territory.suggest.spots import find_spot

BOUNDS = Bounds(0, 0, 400, 300)
SQUARE = Region("Square", ((((50, 50), (150, 50), (150, 150), (50, 150)),),))
RING = Region(
    "Ring",
    (
        (
            ((10, 10), (290, 10), (290, 290), (10, 290)),
            ((40, 40), (260, 40), (260, 260), (40, 260)),
        ),
    ),
)
BOW_TIE = Region("Bow tie", ((((20, 20), (220, 220), (220, 20), (20, 220)),),))
TWO_ISLANDS = Region(
    "Two islands",
    ((((10, 10), (60, 10), (60, 60)),), (((300, 200), (390, 200), (390, 290)),)),
)
HORSESHOE = Region(
    "Horseshoe",
    ((((10, 10), (200, 10), (200, 200), (160, 200), (160, 50), (50, 50), (50, 200), (10, 200)),),),
)
SHAPES = (SQUARE, RING, BOW_TIE, TWO_ISLANDS, HORSESHOE)


def ground(*regions, pins=(), bounds=BOUNDS, step=1):
    return Ground(regions, bounds, step, {f"{n}.md": pin for n, pin in enumerate(pins)})


def room(spot, pins):
    return min((math.hypot(spot.x - x, spot.y - y) for x, y in pins), default=math.inf)


def numbers(low, high):
    return st.floats(low, high, allow_nan=False).map(lambda number: round(number, 2))


points = st.tuples(numbers(-50, 450), numbers(-50, 350))
rings = st.lists(points, min_size=3, max_size=8, unique=True).map(tuple)


@st.composite
def regions(draw):
    polygons = draw(
        st.lists(st.lists(rings, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3)
    )
    return Region("Drawn", tuple(polygons))


@given(
    region=st.one_of(st.sampled_from(SHAPES), regions()),
    pins=st.lists(points, max_size=40),
    step=st.sampled_from([0, 0.1, 1, 5]),
    seed=st.integers(0, 9),
)
@settings(max_examples=150)
def test_a_spot_lies_in_the_territory_on_the_map_and_on_its_step(region, pins, step, seed):
    here = ground(region, pins=pins, step=step)
    chance = random.Random(seed)
    near = [Attraction(*chance.choice(pins), 1.0)] if pins else []
    spot = find_spot(here, "Drawn" if region not in SHAPES else region.name, near)
    if spot is None:
        assert here.land(region.name).area < 1e-6 or not any(
            region.contains(*point) for point in some_points(region)
        )
        return
    assert region.contains(spot.x, spot.y)
    assert BOUNDS.contains(spot.x, spot.y)
    assert spot.room == pytest.approx(room(spot, pins))
    if step and spot.x != round_to_step(spot.x, step):
        # Only where none of the map's steps lies inside.
        assert here.land(region.name).area < 4 * step * max(BOUNDS.width, BOUNDS.height)


def some_points(region):
    min_x, min_y, max_x, max_y = region.box
    xs = np.linspace(max(min_x, 0), min(max_x, 400), 41)
    ys = np.linspace(max(min_y, 0), min(max_y, 300), 41)
    return [(float(x), float(y)) for x in xs for y in ys]


@given(
    region=st.sampled_from(SHAPES),
    pins=st.lists(st.tuples(st.integers(0, 400), st.integers(0, 300)), min_size=30, max_size=500),
)
@settings(max_examples=60)
def test_no_pin_is_nearer_than_12_units_while_there_is_room(region, pins):
    spot = find_spot(ground(region, pins=pins, bounds=Bounds(0, 0, 800, 720)), region.name)
    assert spot is not None
    if spot.room >= 12:
        return
    # No point of the map's step has room: the answer is about as free as any.
    xs, ys = np.meshgrid(np.arange(0, 401), np.arange(0, 301))
    places = np.array(sorted(set(pins)), float)
    gaps = np.full(xs.shape, np.inf)
    for x, y in places:
        np.minimum(gaps, np.hypot(xs - x, ys - y), out=gaps)
    order = np.argsort(-gaps, axis=None)
    for at in order.tolist():
        x, y = float(xs.flat[at]), float(ys.flat[at])
        if gaps.flat[at] < 12:
            break
        assert not region.contains(x, y), f"there is room at {x, y}"


def test_the_freest_spot_where_there_is_no_room():
    pins = [(x, y) for x in range(45, 160, 10) for y in range(45, 160, 10) if (x, y) != (95, 105)]
    spot = find_spot(ground(SQUARE, pins=pins, bounds=Bounds(0, 0, 800, 720)), "Square")
    assert (spot.x, spot.y) == (95, 105)
    assert spot.room == 10


@given(st.permutations([(60, 60), (80, 90), (120, 70), (140, 140), (100, 100)]))
def test_the_answer_does_not_depend_on_the_order_of_the_pins(pins):
    near = (Attraction(80, 90, 0.5), Attraction(140, 140, 0.25))
    expected = find_spot(ground(SQUARE, pins=sorted(pins)), "Square", near)
    assert find_spot(ground(SQUARE, pins=pins), "Square", near) == expected


def test_a_spot_is_near_to_what_attracts_it():
    here = ground(RING, pins=[(25, 150), (275, 150)], bounds=Bounds(0, 0, 800, 720))
    west = find_spot(here, "Ring", [Attraction(25, 150, 1)])
    east = find_spot(here, "Ring", [Attraction(275, 150, 1)])
    assert math.hypot(west.x - 25, west.y - 150) < 40
    assert math.hypot(east.x - 275, east.y - 150) < 40
    assert west.room >= 12


def test_a_further_spot_keeps_away_from_the_first():
    here = ground(SQUARE, bounds=Bounds(0, 0, 800, 720))
    first = find_spot(here, "Square")
    second = find_spot(here, "Square", besides=[(first.x, first.y)])
    assert math.hypot(first.x - second.x, first.y - second.y) >= 12


def test_a_smaller_territory_inside_is_not_of_the_larger():
    inner = Region("Inner", ((((60, 60), (140, 60), (140, 140), (60, 140)),),))
    spot = find_spot(ground(SQUARE, inner), "Square", [Attraction(100, 100, 1)])
    assert SQUARE.contains(spot.x, spot.y)
    assert not inner.contains(spot.x, spot.y)


def test_a_territory_narrower_than_the_step_still_has_a_place():
    sliver = Region("Sliver", ((((10.2, 10.2), (10.7, 10.2), (10.7, 10.7), (10.2, 10.7)),),))
    spot = find_spot(ground(sliver), "Sliver")
    assert sliver.contains(spot.x, spot.y)


def test_a_territory_off_the_map_has_no_place():
    away = Region("Away", ((((500, 500), (600, 500), (600, 600)),),))
    assert find_spot(ground(away), "Away") is None
    assert find_spot(ground(away), "Unknown") is None


def test_a_small_map_asks_for_less_room():
    assert ground(bounds=Bounds(0, 0, 1, 2)).clearance < 0.1
    assert ground(bounds=Bounds(0, 0, 1313, 735)).clearance == 12

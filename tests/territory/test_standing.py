import math

from hypothesis import given
from hypothesis import strategies as st

from editor.territory.regions import Region
from editor.territory.standing import is_near, nearest_region

WEST = Region("West", ((((0, 0), (10, 0), (10, 10), (0, 10)),),))
EAST = Region(
    "East", ((((20, 0), (30, 0), (30, 10), (20, 10)), ((24, 4), (26, 4), (26, 6), (24, 6))),)
)
BOTH = (WEST, EAST)


def test_the_nearest_is_the_one_that_a_place_lies_in():
    assert nearest_region(BOTH, 5, 5) == (WEST, 0)


def test_outside_all():
    assert nearest_region(BOTH, 13, 14) == (WEST, 5)


def test_in_a_lake():
    assert nearest_region(BOTH, 25, 5) == (EAST, 1)


def test_where_none_is_drawn():
    assert nearest_region((), 5, 5) == (None, math.inf)


def distances(x, y):
    from shapely import Point, Polygon

    shapes = {one.name: Polygon(one.polygons[0][0], one.polygons[0][1:]) for one in BOTH}
    return {name: shape.distance(Point(x, y)) for name, shape in shapes.items()}


@given(st.floats(-50, 80), st.floats(-50, 80))
def test_the_nearest_is_the_one_at_the_least_distance(x, y):
    region, away = nearest_region(BOTH, x, y)
    known = distances(x, y)
    assert math.isclose(away, min(known.values()), abs_tol=1e-9)
    assert region is not None
    assert math.isclose(known[region.name], away, abs_tol=1e-9)


@given(st.floats(-50, 80), st.floats(-50, 80), st.sampled_from([0, 0.5, 1, 4, 20]))
def test_near_is_what_is_no_farther_away_than_the_reach(x, y, reach):
    for region in BOTH:
        away = distances(x, y)[region.name]
        if not math.isclose(away, reach, abs_tol=1e-9):
            assert is_near(region, x, y, reach) == (away < reach)


def test_what_touches_is_near():
    assert is_near(WEST, 10, 5, 0)
    assert is_near(WEST, 12, 5, 2)

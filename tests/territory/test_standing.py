import math

from hypothesis import given
from hypothesis import strategies as st

from editor.territory.regions import Region
from editor.territory.standing import is_near, nearest_region, standing

WEST = Region("West", ((((0, 0), (10, 0), (10, 10), (0, 10)),),))
EAST = Region(
    "East", ((((20, 0), (30, 0), (30, 10), (20, 10)), ((24, 4), (26, 4), (26, 6), (24, 6))),)
)
BOTH = (WEST, EAST)


def test_inside_its_own():
    found = standing(BOTH, 5, 5, " West ")
    assert found.inside
    assert (found.own, found.here, found.nearest, found.nearest_away) == (WEST, WEST, WEST, 0)


def test_inside_another():
    found = standing(BOTH, 5, 5, "East")
    assert not found.inside
    assert (found.own, found.away, found.here, found.nearest) == (EAST, 15, WEST, WEST)


def test_outside_all():
    found = standing(BOTH, 13, 14, "West")
    assert (found.inside, found.here, found.nearest) == (False, None, WEST)
    assert found.away == found.nearest_away == 5


def test_in_a_lake_of_its_own():
    found = standing(BOTH, 25, 5, "East")
    assert (found.inside, found.away, found.here) == (False, 1, None)


def test_a_territory_that_is_not_drawn_or_not_named():
    assert standing(BOTH, 5, 5, "North").own is None
    assert standing(BOTH, 5, 5, "").own is None
    assert not standing(BOTH, 5, 5, "").inside
    assert standing((), 5, 5, "West").nearest is None


@given(st.floats(-50, 80), st.floats(-50, 80))
def test_the_nearest_is_the_one_at_the_least_distance(x, y):
    from shapely import Point, Polygon

    region, away = nearest_region(BOTH, x, y)
    shapes = {one.name: Polygon(one.polygons[0][0], one.polygons[0][1:]) for one in BOTH}
    least = min(shape.distance(Point(x, y)) for shape in shapes.values())
    assert math.isclose(away, least, abs_tol=1e-9)
    assert region is not None
    assert math.isclose(shapes[region.name].distance(Point(x, y)), least, abs_tol=1e-9)


@given(st.floats(-50, 80), st.floats(-50, 80), st.sampled_from([0, 0.5, 1, 4, 20]))
def test_near_is_what_is_no_farther_away_than_the_reach(x, y, reach):
    for region in BOTH:
        assert is_near(region, x, y, reach) == (standing(BOTH, x, y, region.name).away <= reach)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.territory.corners import Corner, Corners, RingKey, nearest_edge
from editor.territory.regions import Region

WEST = Region("West", ((((0, 0), (10, 0), (10, 10), (0, 10)),),))
EAST = Region("East", ((((10, 0), (20, 0), (20, 10), (10, 10)),),))
LAKE = Region("Lake", ((((30, 0), (40, 0), (40, 10)), ((33, 2), (36, 2), (36, 4))),))
ALL = Corners((WEST, EAST, LAKE))
W, E = RingKey(0, 0, 0), RingKey(1, 0, 0)


def test_a_point_that_neighbours_share_moves_for_both():
    assert ALL.moved(Corner(W, 1), (12, 1)) == {
        W: ((0, 0), (12, 1), (10, 10), (0, 10)),
        E: ((12, 1), (20, 0), (20, 10), (10, 10)),
    }


def test_or_for_one_alone():
    moved = ALL.moved(Corner(W, 1), (12, 1), joined=False)
    assert list(moved) == [W]


def test_a_point_that_is_dropped_on_the_next_is_one_with_it():
    assert ALL.moved(Corner(W, 0), (10, 0)) == {W: ((10, 0), (10, 10), (0, 10))}


def test_nothing_moves_where_no_area_would_be_left():
    assert not ALL.moved(Corner(RingKey(2, 0, 0), 2), (50, 0))


def test_a_point_is_put_into_the_border_of_both():
    edges = ALL.same_edge(Corner(W, 1))
    assert edges == [Corner(W, 1), Corner(E, 3)]
    assert ALL.added(Corner(W, 1), (11, 5)) == {
        W: ((0, 0), (10, 0), (11, 5), (10, 10), (0, 10)),
        E: ((10, 0), (20, 0), (20, 10), (10, 10), (11, 5)),
    }
    assert list(ALL.added(Corner(W, 1), (11, 5), joined=False)) == [W]


def test_a_point_is_taken_out_of_all_and_a_hole_without_area_goes():
    assert ALL.removed(Corner(W, 2)) == {
        W: ((0, 0), (10, 0), (0, 10)),
        E: ((10, 0), (20, 0), (20, 10)),
    }
    hole = ALL.removed(Corner(RingKey(2, 0, 1), 0))
    assert hole == {RingKey(2, 0, 1): ()}
    assert [len(p) for r in ALL.with_rings(hole) for p in r.polygons] == [1, 1, 1]
    gone = ALL.removed(Corner(RingKey(2, 0, 0), 0))
    assert [region.name for region in ALL.with_rings(gone)] == ["West", "East"]
    assert ALL.region_with(2, gone).polygons == ()


def test_a_whole_region_moves_with_its_holes_and_leaves_neighbours():
    moved = ALL.shifted(2, 0.1, -1)
    assert moved[RingKey(2, 0, 1)] == ((33.1, 1), (36.1, 1), (36.1, 3))
    assert list(moved) == [RingKey(2, 0, 0), RingKey(2, 0, 1)]


def test_the_nearest_point_and_the_nearest_edge():
    assert ALL.nearest(11, 1, 3) == (10, 0)
    assert ALL.nearest(11, 1, 3, leave_out=[(10, 0)]) is None
    assert ALL.nearest(15, 5, 1) is None
    assert Corners(()).nearest(0, 0, 9) is None
    found = nearest_edge(ALL.rings.items(), 5, -2)
    assert found == (Corner(W, 0), (5, 0), 2)
    assert nearest_edge((), 5, -2) is None


@pytest.mark.parametrize("number", range(4))
@given(at=st.tuples(st.integers(-50, 50), st.integers(-50, 50)))
def test_moving_there_and_back_changes_nothing(number, at):
    moved = ALL.moved(Corner(W, number), at)
    rings = ALL.with_rings(moved)
    if not moved or any(len(r.polygons[0][0]) != 4 for r in rings[:2]) or ALL.at(at):
        return
    back = Corners(rings).moved(Corner(W, number), ALL.point(Corner(W, number)))
    assert Corners(rings).with_rings(back) == ALL.regions

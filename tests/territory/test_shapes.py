from editor.territory.regions import Region
from editor.territory.shapes import crossing, cut, mended

SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))
BOW = ((0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0))
FORK_XY = [(0, 0), (30, 0), (30, 10), (20, 10), (20, 5), (10, 5), (10, 10), (0, 10)]
FORK = tuple((float(x), float(y)) for x, y in FORK_XY)


def area(polygons):
    return Region("", tuple(polygons)).area


def test_a_border_that_crosses_itself_is_found_where_it_does():
    assert crossing([(SQUARE,)]) is None
    assert crossing([(SQUARE,), (BOW,)]) == (5, 5)
    assert crossing([(SQUARE, ((20.0, 0.0), (21.0, 0.0), (21.0, 1.0)))]) is not None
    assert crossing([(SQUARE,), (SQUARE,)]) is None


def test_mending_keeps_the_ground_and_the_points():
    parts = mended((BOW,), 0.1)
    assert len(parts) == 2
    assert crossing(parts) is None
    assert {point for part in parts for ring in part for point in ring} == {*BOW, (5.0, 5.0)}
    before, after = Region("", ((BOW,),)), Region("", parts)
    spots = [(x + 0.5, y + 0.25) for x in range(-2, 12) for y in range(-2, 12)]
    assert [after.contains(*spot) for spot in spots] == [before.contains(*spot) for spot in spots]


def test_where_borders_crossed_points_are_rounded_if_that_does_no_harm():
    third = ((0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 5.0))
    points = {point for part in mended((third,), 0.5) for ring in part for point in ring}
    assert points - set(third) == {(3.5, 3.5)}
    coarse = mended((third,), 50)
    assert crossing(coarse) is None
    assert area(coarse) > 0


def test_what_does_not_cross_is_not_changed_by_mending():
    assert area(mended((SQUARE,), 0.1)) == 100


def test_a_line_parts_a_territory():
    found = cut([(SQUARE,)], [(3, -1), (3, 11)], 0.1)
    assert found is not None
    assert area(found.stays) == 70
    assert area(found.goes) == 30
    assert found.on_edges == ((3, 0), (3, 10))


def test_a_bent_line_parts_it_along_its_points():
    found = cut([(SQUARE,)], [(-1, 5), (4, 5.25), (4, 12)], 0.1)
    assert found is not None
    assert any((4, 5.25) in ring for part in found.goes for ring in part)
    assert area(found.goes) + area(found.stays) == 100


def test_what_lies_beyond_the_line_goes_in_all_its_parts():
    found = cut([(FORK,)], [(-1, 7), (31, 7)], 0.1)
    assert found is not None
    assert len(found.goes) == 2
    assert area(found.goes) == 60
    assert area(found.stays) == 190


def test_other_parts_and_lakes_stay_as_they_are():
    far = ((50.0, 0.0), (60.0, 0.0), (60.0, 10.0))
    lake = ((6.0, 6.0), (6.0, 7.0), (7.0, 7.0))
    found = cut([(far,), (SQUARE, lake)], [(3, -1), (3, 11)], 0.1)
    assert found is not None
    assert found.stays[0] == (far,)
    assert area(found.stays) == 50 + 70 - 0.5


def test_a_line_that_does_not_reach_across_parts_nothing():
    assert cut([(SQUARE,)], [(3, -1), (3, 5)], 0.1) is None
    assert cut([(SQUARE,)], [(30, -1), (30, 5)], 0.1) is None
    assert cut([(BOW,)], [(3, -1), (3, 11)], 0.1) is None

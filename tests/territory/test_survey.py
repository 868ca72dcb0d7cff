from itertools import pairwise

import shapely

from editor.territory.regions import Region
from editor.territory.survey import survey


def box(name, left, bottom, right, top):
    corners = ((left, bottom), (right, bottom), (right, top), (left, top))
    return Region(name, ((tuple((float(x), float(y)) for x, y in corners),),))


def test_a_name_goes_where_there_is_most_room():
    corner = ((0.0, 0.0), (100.0, 0.0), (100.0, 10.0), (40.0, 10.0), (40.0, 60.0), (0.0, 60.0))
    (spot,) = survey([Region("L", ((corner,),))], tones=5).spots
    assert 0 < spot.x < 40
    assert 10 < spot.y < 50
    assert 8 <= spot.room <= 21


def test_a_name_goes_to_the_largest_island():
    islands = Region("I", (box("", 0, 0, 5, 5).polygons[0], box("", 100, 0, 160, 40).polygons[0]))
    (spot,) = survey([islands], tones=5).spots
    assert 100 < spot.x < 160


def test_neighbours_have_different_tones():
    grid = [
        box(f"{x},{y}", 10 * x, 10 * y, 10 * x + 10, 10 * y + 10)
        for x in range(6)
        for y in range(5)
    ]
    tones = dict(zip([region.name for region in grid], survey(grid, tones=6).tones, strict=True))
    for x in range(6):
        for y in range(5):
            for other in (f"{x + 1},{y}", f"{x},{y + 1}"):
                assert other not in tones or tones[f"{x},{y}"] != tones[other]
    assert set(tones.values()) <= set(range(6))


def test_a_tone_stays_when_borders_move():
    names = [f"Territory {letter}" for letter in "ABCDEFGHIJKL"]

    def tones(order):
        row = [box(name, 10 * at, 0, 10 * at + 10, 10) for at, name in enumerate(order)]
        found = survey(row, tones=10).tones
        assert all(one != other for one, other in pairwise(found))
        return dict(zip(order, found, strict=True))

    before = tones(names)
    assert len(set(before.values())) == 10
    # One of them lies at the other end now, between others than before.
    assert tones([*names[1:], names[0]]) == before
    assert tones(names[::-1]) == before
    # Two that would share a tone meet: only one of them takes another.
    meeting = tones([names[0], names[10], *names[1:10], names[11]])
    assert [name for name in names if meeting[name] != before[name]] == [names[10]]


def test_one_among_more_neighbours_than_tones_differs_from_all():
    row = [box(f"{at}", 10 * at, 0, 10 * at + 10, 10) for at in range(9)]
    *others, last = survey([*row, box("Z", 0, 10, 90, 20)], tones=5).tones
    assert last not in others
    assert all(one != other for one, other in pairwise(others))


def test_a_hairline_gap_still_makes_neighbours():
    near = [box("A", 0, 0, 10, 10), box("B", 10.01, 0, 20, 10)]
    first, second = survey(near, tones=4).tones
    assert first != second


def test_more_neighbours_than_tones_is_no_error():
    pile = [box(str(n), n, 0, n + 30, 30) for n in range(8)]
    assert len(survey(pile, tones=3).tones) == 8


def test_coast_lines_lie_off_the_shore():
    (line, far) = survey([box("A", 0, 0, 50, 50)], tones=3, coast=(5, 9)).coast
    assert min(x for x, _ in line[0]) < -4.9
    assert min(x for x, _ in far[0]) < -8.9


def test_a_ring_that_crosses_itself_is_surveyed():
    bow = Region("Bow", ((((0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0)),),))
    found = survey([bow, box("A", 20, 0, 30, 10)], tones=3, coast=(1,))
    assert len(found.spots) == 2
    assert bow.contains(found.spots[0].x, found.spots[0].y)


def test_no_regions_no_survey():
    assert survey([], tones=3, coast=(1,)).coast == ()


def test_coast_lines_have_no_points_that_nobody_sees():
    """Around a jagged shore, as drawn by hand, they would have several times its points."""
    shore = [(float(x), x % 2 * 0.4) for x in range(101)]
    jagged = Region("Jagged", (((*shore, (100.0, 50.0), (0.0, 50.0)),),))
    ((line,),) = survey([jagged], tones=3, coast=(1,)).coast
    assert len(line) < 6 * len(shore)
    ring = shapely.LinearRing(line)
    exact = shapely.Polygon(jagged.polygons[0][0]).buffer(1.05).exterior
    assert ring.hausdorff_distance(exact) < 0.02

import json
from difflib import ndiff

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.territory.region_text import PolygonPlace, RegionEditRefused, RegionText, new_text
from editor.territory.regions import RingPlace, read_regions

SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))
HOLE = ((2.0, 2.0), (2.0, 4.0), (4.0, 4.0))
FAR = ((20.0, 0.0), (30.0, 0.0), (30.0, 10.0))

TIDY = """{
  "type": "FeatureCollection",
  "crs": null,
  "features": [
    {
      "type": "Feature",
      "id": 7,
      "properties": { "name": "Integral",  "note": "kept" },
      "geometry": {
        "type": "Polygon",
        "coordinates": [
          [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]],
          [[2,2], [2,4], [4, 4], [2, 2]]
        ]
      }
    },
    {
      "type": "Feature",
      "properties": {"fill": "#aabbcc", "name": "Metacrisis"},
      "geometry": {
        "coordinates": [
          [[[20, 0, 5], [30.0, 0, 5], [30, 1e1, 5], [20, 0, 5]]],
          [[[40, 0], [50, 0], [50, 10], [40, 0]]]
        ],
        "type": "MultiPolygon"
      }
    }
  ]
}
"""
COMPACT = json.dumps(json.loads(TIDY), separators=(",", ":"))
LONG = json.dumps(json.loads(TIDY), indent="\t").replace("\n", "\r\n")
TEXTS = [TIDY, COMPACT, "\ufeff" + LONG]


def lines(before, after):
    """The lines taken out and put in."""
    return [line for line in ndiff(before.splitlines(), after.splitlines()) if line[0] in "+-"]


def regions(text):
    read = read_regions(text)
    assert not read.problems
    return {region.name: region for region in read.regions}


def test_a_moved_point_changes_its_numbers_and_nothing_else():
    moved = ((0.0, 0.0), (10.5, 0.0), *SQUARE[2:])
    made = RegionText(TIDY).with_rings({RingPlace(0, 0, 0): moved})
    assert made == TIDY.replace("[10, 0], [10, 10]", "[10.5, 0], [10, 10]")


def test_the_first_point_takes_the_closing_one_along():
    moved = ((1.0, 0.0), *SQUARE[1:])
    made = RegionText(TIDY).with_rings({RingPlace(0, 0, 0): moved})
    assert lines(TIDY, made)[1] == "+           [[1, 0], [10, 0], [10, 10], [0, 10], [1, 0]],"
    assert len(lines(TIDY, made)) == 2


def test_an_open_ring_stays_open():
    text = TIDY.replace("[0, 10], [0, 0]]", "[0, 10]]")
    made = RegionText(text).with_rings({RingPlace(0, 0, 0): ((0.0, 1.0), *SQUARE[1:])})
    assert made == text.replace("[[0, 0], [10, 0]", "[[0, 1], [10, 0]")


def test_heights_and_ways_of_writing_numbers_stay():
    moved = ((20.0, 0.0), (30.0, 3.0), (30.0, 10.0))
    made = RegionText(TIDY).with_rings({RingPlace(1, 0, 0): moved})
    assert made == TIDY.replace("[30.0, 0, 5]", "[30.0, 3, 5]")


def test_a_point_is_put_in_and_taken_out_where_it_belongs():
    more = (SQUARE[0], (5.0, -1.0), *SQUARE[1:])
    made = RegionText(TIDY).with_rings({RingPlace(0, 0, 0): more})
    assert made == TIDY.replace("[[0, 0], [10, 0]", "[[0, 0], [5, -1], [10, 0]")
    assert RegionText(made).with_rings({RingPlace(0, 0, 0): SQUARE}) == TIDY


def test_numbers_that_all_have_one_decimal_get_one():
    text = TIDY.replace(
        "[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]",
        "[[0.0, 0.0], [10.0, 0.0], [10.0, 10.0], [0.0, 0.0]]",
    )
    made = RegionText(text).with_rings(
        {RingPlace(0, 0, 0): ((0.0, 0.0), (12.0, 0.0), (10.0, 10.0))}
    )
    assert made == text.replace("[10.0, 0.0]", "[12.0, 0.0]")


def test_points_below_each_other_stay_so():
    more = (SQUARE[0], (5.0, -1.0), *SQUARE[1:])
    made = RegionText(LONG).with_rings({RingPlace(0, 0, 0): more})
    tabs = "\t" * 6
    assert regions(made)["Integral"].polygons[0][0] == more
    assert made.replace("[5, -1],\r\n" + tabs, "") == LONG


@pytest.mark.parametrize("text", TEXTS)
def test_two_features_change_in_one_edit(text):
    rings = {
        RingPlace(0, 0, 0): ((0.0, 0.0), (20.0, 0.0), *SQUARE[2:]),
        RingPlace(1, 1, 0): ((40.0, 0.0), (50.0, 0.5), (50.0, 10.0)),
    }
    made = RegionText(text).with_rings(rings)
    found = regions(made)
    assert found["Integral"].polygons == ((rings[RingPlace(0, 0, 0)], HOLE),)
    assert found["Metacrisis"].polygons[1] == (rings[RingPlace(1, 1, 0)],)
    assert found["Metacrisis"].polygons[0] == regions(text)["Metacrisis"].polygons[0]
    assert made.startswith(text[:40])


@pytest.mark.parametrize("text", TEXTS)
def test_a_polygon_becomes_several(text):
    made = RegionText(text).with_polygons(PolygonPlace(0, 0), [(SQUARE[:3],), (FAR,)], (0, 1))
    assert regions(made)["Integral"].polygons == ((SQUARE[:3],), (FAR,))
    assert (
        json.loads(made.removeprefix("\ufeff"))["features"][0]["geometry"]["type"] == "MultiPolygon"
    )
    more = RegionText(made).with_polygons(PolygonPlace(0, 1), [(FAR,), (SQUARE, HOLE)], (0,))
    assert regions(more)["Integral"].polygons == ((SQUARE[:3],), (FAR,), (SQUARE, HOLE))


@pytest.mark.parametrize("text", TEXTS)
def test_holes_come_and_go(text):
    made = RegionText(text).with_polygons(PolygonPlace(0, 0), [(SQUARE,)], (0, 1))
    assert regions(made)["Integral"].polygons == ((SQUARE,),)
    again = RegionText(made).with_polygons(PolygonPlace(0, 0), [(SQUARE, HOLE)], (0,))
    assert regions(again)["Integral"].polygons == ((SQUARE, HOLE),)


def test_a_ring_that_is_of_no_use_stays_beside_those_that_change():
    text = TIDY.replace("[[2,2], [2,4], [4, 4], [2, 2]]", "[[2,2], [2,4]]")
    made = RegionText(text).with_polygons(PolygonPlace(0, 0), [(SQUARE[:3], HOLE)], (0,))
    assert "[[2,2], [2,4]]" in made
    assert read_regions(made).regions[0].polygons == ((SQUARE[:3], HOLE),)


@pytest.mark.parametrize("text", TEXTS)
def test_a_part_goes_and_the_last_one_takes_the_feature_along(text):
    made = RegionText(text).with_polygons(PolygonPlace(1, 0), [], (0,))
    assert len(regions(made)["Metacrisis"].polygons) == 1
    gone = RegionText(made).with_polygons(PolygonPlace(1, 0), [], (0,))
    assert list(regions(gone)) == ["Integral"]


def test_a_name_changes_where_it_stands():
    made = RegionText(TIDY).with_name([1], "Meta “crisis”")
    assert made == TIDY.replace('"name": "Metacrisis"', '"name": "Meta “crisis”"')


def test_a_colour_is_set_where_there_is_one_and_added_where_there_is_none():
    assert RegionText(TIDY).with_colour([1], "#112233") == TIDY.replace("#aabbcc", "#112233")
    added = RegionText(TIDY).with_colour([0], "#112233")
    assert added == TIDY.replace('"note": "kept"', '"note": "kept",  "color": "#112233"')
    gone = RegionText(added).with_colour([0, 1], None)
    assert gone == TIDY.replace('"fill": "#aabbcc", ', "")


@pytest.mark.parametrize("text", TEXTS)
def test_a_territory_is_added_as_the_others_are_written_and_removed_again(text):
    made = RegionText(text).with_region("Ünder & over", [(SQUARE, HOLE), (FAR,)], "#abcdef")
    assert list(regions(made)) == ["Integral", "Metacrisis", "Ünder & over"]
    assert regions(made)["Ünder & over"].polygons == ((SQUARE, HOLE), (FAR,))
    assert regions(made)["Ünder & over"].colour == "#abcdef"
    assert RegionText(made).without([2]) == text
    assert ("\n" in made) == ("\n" in text)
    assert made.count("\r\n") == made.count("\n") or "\r" not in made


def test_an_added_territory_has_a_line_for_each_ring():
    made = RegionText(TIDY).with_region("New", [(FAR,)])
    assert (
        """    },
    {
      "type": "Feature",
      "properties": {"name": "New"},
      "geometry": {
        "type": "Polygon",
        "coordinates": [
          [[20, 0], [30, 0], [30, 10], [20, 0]]
        ]
      }
    }
  ]
}
"""
        in made
    )


def test_the_first_territory_of_a_file_is_laid_out_as_a_new_file_is():
    known = new_text([("New", [(FAR,)], None)])
    for empty in (new_text([]), RegionText(known).without([0])):
        assert RegionText(empty).with_region("New", [(FAR,)]) == known


@pytest.mark.parametrize(
    "text", ['{"type":"FeatureCollection","features":[]}', '{"features": [ ]}']
)
def test_an_empty_file_on_one_line_stays_on_one(text):
    made = RegionText(text).with_region("New", [(FAR,)])
    assert list(regions(made)) == ["New"]
    assert "\n" not in made


def test_a_single_feature_becomes_one_of_a_list():
    text = json.dumps(json.loads(TIDY)["features"][0], indent=2)
    made = RegionText(text).with_region("New", [(FAR,)])
    assert text in made
    assert list(regions(made)) == ["Integral", "New"]
    assert read_regions(RegionText(text).without([0])).regions == ()
    moved = RegionText(text).with_rings({RingPlace(0, 0, 0): SQUARE[:3]})
    assert regions(moved)["Integral"].polygons[0][0] == SQUARE[:3]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"type": "Topology"}', "[" * 100_000])
def test_what_is_no_geojson_is_refused(text):
    with pytest.raises(RegionEditRefused) as refused:
        RegionText(text)
    assert refused.value.message.code == "territory.regions-closed"


def test_numbers_that_are_none_do_not_stand_in_the_way():
    text = TIDY.replace('"note": "kept"', '"note": NaN')
    assert "NaN" in RegionText(text).with_name([1], "New")


RINGS = st.lists(
    st.tuples(st.integers(-99, 99).map(float), st.integers(-999, 999).map(lambda n: n / 10)),
    min_size=3,
    max_size=9,
    unique=True,
).map(tuple)


@given(st.sampled_from(TEXTS), st.sampled_from([(0, 0, 0), (0, 0, 1), (1, 0, 0), (1, 1, 0)]), RINGS)
def test_whatever_a_ring_becomes_all_else_stays(text, place, ring):
    made = RegionText(text).with_rings({RingPlace(*place): ring})
    before, after = (json.loads(one.removeprefix("\ufeff")) for one in (text, made))
    for data in (before, after):
        coordinates = data["features"][place[0]]["geometry"]["coordinates"]
        rings = coordinates[place[1]] if place[0] else coordinates
        points, rings[place[2]] = rings[place[2]], None
    assert before == after
    assert [tuple(point[:2]) for point in points] == [*ring, ring[0]]
    other = '"name": "Metacrisis"' if not place[0] else '"name": "Integral"'
    assert (other in text) == (other in made)


@given(st.lists(st.tuples(st.text(min_size=1), RINGS), max_size=3))
def test_a_new_file_says_what_it_was_made_of(named):
    text = new_text([(name, [(ring,)], None) for name, ring in named])
    found = json.loads(text)["features"]
    assert [one["properties"]["name"] for one in found] == [name for name, _ in named]

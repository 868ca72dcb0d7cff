import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import EditorError
from editor.territory.geojson_points import with_points_moved
from editor.territory.regions import read_regions

TEXT = """\ufeff{
  "type": "FeatureCollection",
  "features": [
    {"type": "Feature", "properties": {"name": "One", "coordinates": [[1, 2]], "n": [3, 4]},
     "geometry": {"type": "Polygon", "coordinates": [[ [0, 0], [10.50,0], [10, 10.0], [0, 0] ]]}},
    { "type": "Feature",\t"properties": {"name": "Two [\\"3, 4\\"]"},
      "geometry": {"coordinates": [[[[1e1,5,7],[20,5],[20,9]]]], "type":"MultiPolygon"} }
  ],
  "bbox": [0, 0, 20, 10]
}
"""


def test_only_the_numbers_of_points_change():
    made = with_points_moved(TEXT, lambda x, y: (2 * x + 0.125, -y), "regions.geojson")
    expected = TEXT
    for old, new in (
        (
            "[0, 0], [10.50,0], [10, 10.0], [0, 0] ",
            "[0.125, 0], [21.125,0], [20.125, -10], [0.125, 0] ",
        ),
        ("[1e1,5,7],[20,5],[20,9]", "[20.125,-5,7],[40.125,-5],[40.125,-9]"),
    ):
        expected = expected.replace(old, new)
    assert made == expected


def test_points_that_stay_keep_how_they_are_written():
    assert with_points_moved(TEXT, lambda x, y: (x + 1e-12, y), "f") == TEXT
    made = with_points_moved(TEXT, lambda x, y: (x, y + (x == 20)), "f")
    assert made == TEXT.replace("[20,5],[20,9]", "[20,6],[20,10]")


POINTS = st.tuples(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))


@given(st.lists(POINTS, min_size=3, max_size=8), st.sampled_from([None, 1, "\t"]))
def test_the_territories_read_afterwards_lie_where_they_were_moved(points, indent):
    data = {
        "type": "Feature",
        "properties": {"name": "Ö"},
        "geometry": {"type": "Polygon", "coordinates": [[*points, points[0]]]},
    }
    text = json.dumps(data, indent=indent)
    made = with_points_moved(text, lambda x, y: (3 * x - y, x + 2 * y + 5), "f")
    ring = json.loads(made)["geometry"]["coordinates"][0]
    for (x, y), (new_x, new_y) in zip(points, ring[:-1], strict=True):
        assert abs(new_x - (3 * x - y)) < 0.5
        assert abs(new_y - (x + 2 * y + 5)) < 0.5
    assert ring[0] == ring[-1]
    assert json.loads(made) | {"geometry": 0} == data | {"geometry": 0}


def test_the_sample_vaults_territories_move_and_come_back(sample_vault):
    text = (sample_vault / ".territory" / "regions.geojson").read_text(encoding="utf-8")
    there = with_points_moved(text, lambda x, y: (x / 2 + 7, y / 2), "f")
    assert there != text
    back = with_points_moved(there, lambda x, y: (2 * (x - 7), 2 * y), "f")
    old, new = read_regions(text), read_regions(back)
    assert [region.name for region in new.regions] == [region.name for region in old.regions]
    for one, other in zip(old.regions, new.regions, strict=True):
        assert other.box == pytest.approx(one.box, abs=0.05)


@pytest.mark.parametrize("text", ["", "{", '{"type": "Feature"', "[" * 5000])
def test_a_text_that_is_no_json_is_refused(text):
    with pytest.raises(EditorError, match=r"r\.geojson"):
        with_points_moved(text, lambda x, y: (x, y), "r.geojson")


@pytest.mark.parametrize("text", ["3", "[]", '{"features": null}', '{"coordinates": [[1, null]]}'])
def test_what_holds_no_points_stays(text):
    assert with_points_moved(text, lambda x, y: (y, x), "f") == text

import json
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.messages import english
from editor.territory.regions import Region, read_regions, region_at, regions_at

SQUARE = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]
HOLE = [[4, 4], [6, 4], [6, 6], [4, 6], [4, 4]]


def feature(name, coordinates, shape="Polygon", **properties):
    return {
        "type": "Feature",
        "properties": {"name": name, **properties},
        "geometry": {"type": shape, "coordinates": coordinates},
    }


def read(*features):
    return read_regions(json.dumps({"type": "FeatureCollection", "features": list(features)}))


def codes(found):
    return [problem.message.code for problem in found.problems]


def test_a_polygon_with_a_hole():
    found = read(feature("Commons", [SQUARE, HOLE], color="#d3dec3"))
    (region,) = found.regions
    assert (region.name, region.colour, found.problems) == ("Commons", "#d3dec3", ())
    assert region.area == 96
    assert region.box == (0, 0, 10, 10)
    assert region.contains(1, 1)
    assert not region.contains(5, 5)
    assert not region.contains(11, 1)


def test_points_are_x_before_y():
    (region,) = read(feature("Wide", [[[0, 0], [30, 0], [30, 5], [0, 5]]])).regions
    assert region.contains(20, 2)
    assert not region.contains(2, 20)


def test_a_multipolygon_is_one_territory():
    islands = [[SQUARE], [[[20, 0], [25, 0], [25, 5], [20, 5]]]]
    (region,) = read(feature("Islands", islands, "MultiPolygon")).regions
    assert region.contains(22, 2)
    assert region.contains(2, 2)
    assert not region.contains(15, 2)


def test_features_of_one_name_are_one_territory():
    far = [[[20, 0], [25, 0], [25, 5], [20, 5]]]
    found = read(feature("A", [SQUARE]), feature(" A ", far, color="#112233"))
    (region,) = found.regions
    assert len(region.polygons) == 2
    assert region.colour == "#112233"


def test_a_feature_alone_is_read_too():
    found = read_regions(json.dumps(feature("A", [SQUARE])))
    assert [region.name for region in found.regions] == ["A"]


def test_a_byte_order_mark_is_no_problem():
    assert read_regions("\ufeff" + json.dumps(feature("A", [SQUARE]))).problems == ()


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ({"type": "Feature", "properties": None, "geometry": None}, "territory.region-unnamed"),
        (feature("  ", [SQUARE]), "territory.region-unnamed"),
        (feature(7, [SQUARE]), "territory.region-unnamed"),
        ("Commons", "territory.region-unnamed"),
        (feature("A", [3, 4], "Point"), "territory.region-shape"),
        ({"type": "Feature", "properties": {"name": "A"}}, "territory.region-shape"),
        (feature("A", []), "territory.region-points"),
        (feature("A", None), "territory.region-points"),
        (feature("A", [[[0, 0], [1, 1]]]), "territory.region-points"),
        (feature("A", [[[0, 0], [1, 1], [2, 2], [0, 0]]]), "territory.region-points"),
        (feature("A", [[["0", 0], [1, 0], [1, 1]]]), "territory.region-points"),
        (feature("A", [[[0], [1, 0], [1, 1]]]), "territory.region-points"),
        (feature("A", [[5, 6, 7]]), "territory.region-points"),
    ],
)
def test_a_bad_feature_is_told_and_the_others_are_kept(bad, code):
    found = read(bad, feature("Good", [SQUARE]))
    assert [region.name for region in found.regions] == ["Good"]
    assert codes(found) == [code]
    assert english(found.problems[0].message).startswith("Region 1")


def test_a_bad_part_is_told_and_the_rest_is_kept():
    found = read(feature("A", [[SQUARE], [[[0, 0], [1, 1]]]], "MultiPolygon"))
    assert len(found.regions[0].polygons) == 1
    assert codes(found) == ["territory.region-part"]


def test_a_file_that_is_no_json_says_where():
    found = read_regions('{"type": "FeatureCollection",\n "features": [,]}')
    assert codes(found) == ["territory.regions-json"]
    assert found.problems[0].line == 2


@pytest.mark.parametrize(
    "text",
    ["", "[]", "7", '{"type": "Topology"}', "[" * 100_000, '{"features": ' + "9" * 5000 + "}"],
)
def test_a_file_that_is_no_geojson_is_told(text):
    found = read_regions(text)
    assert found.regions == ()
    assert len(found.problems) == 1


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["type", "features", "properties", "name", "geometry", "coordinates"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=30,
)


@given(JSON)
def test_no_json_whatever_raises(value):
    found = read_regions(json.dumps(value))
    for problem in found.problems:
        english(problem.message)


def test_a_ring_that_crosses_itself_has_an_inside():
    bow = (((0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0)),)
    region = Region("Bow", (bow,))
    assert region.contains(1, 5)
    assert not region.contains(5, 1)


def test_where_territories_overlap_the_smallest_counts():
    large = Region("Large", ((((0, 0), (10, 0), (10, 10), (0, 10)),),))
    small = Region("Small", ((((4, 4), (6, 4), (6, 6), (4, 6)),),))
    assert region_at((large, small), 5, 5) is small
    assert region_at((small, large), 1, 1) is large
    assert region_at((small, large), 20, 20) is None


def test_a_ring_that_crosses_itself_counts_even_where_its_halves_cancel_out():
    bow = [[0, 0], [10, 10], [10, 0], [0, 10], [0, 0]]
    feature = {"properties": {"name": "Bow"}, "geometry": {"type": "Polygon", "coordinates": [bow]}}
    found = read_regions(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    assert not found.problems
    assert found.regions[0].contains(1, 5)
    assert not found.regions[0].contains(5, 1)


RINGS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=3, max_size=6)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(RINGS, min_size=1, max_size=2), min_size=1, max_size=3))
def test_many_points_lie_where_each_of_them_lies(polygons):
    regions = tuple(
        Region(str(n), (tuple(tuple(ring) for ring in rings),)) for n, rings in enumerate(polygons)
    )
    points = [(x / 2, y / 2) for x in range(-1, 14) for y in range(-1, 14)]
    assert regions_at(regions, points) == [region_at(regions, *point) for point in points]


def test_no_points_lie_nowhere():
    assert regions_at((), []) == []
    assert regions_at((), [(1.0, 1.0)]) == [None]


def test_a_region_goes_to_another_process_without_what_is_cached() -> None:
    region = Region("North", ((((0.0, 0.0), (4.0, 0.0), (4.0, 4.0)),),), "#112233")
    bare = pickle.dumps(region)
    assert region.area == 8
    assert pickle.dumps(region) == bare
    assert pickle.loads(bare) == region

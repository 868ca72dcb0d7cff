from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from editor.messages import english
from editor.publish.exporting import Exported, ExportOptions
from editor.publish.geojson import collection_text, export_geojson
from tests.publish.atlas import SETTINGS, entry, make_atlas, snapshot

GOLDEN = Path(__file__).with_name("golden")
INFERRED = SETTINGS.replace(", regions: regions.geojson", "")


def exported(root: Path) -> Exported:
    return export_geojson(snapshot(root), ExportOptions())


def points(made: Exported) -> dict[str, Any]:
    features = json.loads(made.content)["features"]
    return {f["id"]: f for f in features if f["geometry"]["type"] == "Point"}


def test_a_file_as_it_is_read_by_people(tmp_path: Path) -> None:
    make_atlas(
        tmp_path,
        Long_Table=entry(
            12, 80.5, title="The Long Table", created="2024-01-02", sectors="[Food, Art]",
            shares="{inner: 0.5, outer: 0.5}", odd=".nan", empty="",
        ),
        Untitled=entry(0, 0, territory="South"),
    )  # fmt: skip
    expected = (GOLDEN / "atlas.geojson").read_text(encoding="utf-8")
    assert exported(tmp_path).content.decode() == expected


def test_a_place_at_zero_is_a_place(tmp_path: Path) -> None:
    make_atlas(tmp_path, A=entry(0, 7), B=entry(7, 0), C=entry(0, 0))
    coordinates = [f["geometry"]["coordinates"] for f in points(exported(tmp_path)).values()]
    assert coordinates == [[0, 7], [7, 0], [0, 0]]


def test_coordinates_in_quotes_are_the_numbers_they_mean(tmp_path: Path) -> None:
    make_atlas(tmp_path, A=entry('"15"', "' 2.5'"))
    (feature,) = points(exported(tmp_path)).values()
    assert feature["geometry"]["coordinates"] == [15, 2.5]
    assert feature["properties"]["x"] == "15"  # the field stays what it is


def test_what_cannot_be_placed_is_told(tmp_path: Path) -> None:
    make_atlas(
        tmp_path, Half=entry(3, ""), Odd=entry("left", 2), Broken="---\na: [\n---\n",
        Later=entry("", ""), Placed=entry(1, 1),
    )  # fmt: skip
    found = snapshot(tmp_path)
    told = [english(message) for message in found.left_out]
    assert [line.partition(" ")[0] for line in told] == [
        "content/atlas/Broken.md", "content/atlas/Half.md", "content/atlas/Odd.md",
    ]  # fmt: skip
    assert [english(note) for note in found.notes] == [
        "One entry is not placed yet, so it is not in the file."
    ]
    assert list(points(exported(tmp_path))) == ["content/atlas/Placed.md"]


def test_a_map_without_placed_entries_is_an_empty_file_that_says_so(tmp_path: Path) -> None:
    make_atlas(tmp_path, INFERRED, None, A=entry("", ""))
    assert json.loads(exported(tmp_path).content)["features"] == []
    assert "publish.nothing-placed" in [note.code for note in snapshot(tmp_path).notes]


def test_territories_without_a_file_are_those_inferred(tmp_path: Path) -> None:
    entries = {f"E{n}": entry(20 + 40 * (n % 4), 25 + 50 * (n // 4), territory="AB"[n // 4])
               for n in range(8)}  # fmt: skip
    make_atlas(tmp_path, INFERRED, None, **entries)
    features = json.loads(exported(tmp_path).content)["features"]
    regions = [f["properties"] for f in features if f["geometry"]["type"] != "Point"]
    assert regions == [{"name": "A", "inferred": True}, {"name": "B", "inferred": True}]


def test_a_region_that_crosses_itself_is_parted_where_it_does(tmp_path: Path) -> None:
    bow = '{"type": "Feature", "properties": {"name": "Bow"}, "geometry": {"type": "Polygon", ' \
          '"coordinates": [[[0, 0], [10, 10], [10, 0], [0, 10.5], [0, 0]]]}}'  # fmt: skip
    make_atlas(tmp_path, regions=bow, A=entry(1, 1))
    made = exported(tmp_path)
    (region,) = (
        f for f in json.loads(made.content)["features"] if f["geometry"]["type"] != "Point"
    )
    assert region["geometry"]["type"] == "MultiPolygon"
    assert [note.code for note in made.notes] == ["publish.region-crossed"]
    for (ring,) in region["geometry"]["coordinates"]:
        assert ring[0] == ring[-1]
        doubled = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))
        assert doubled > 0  # outer rings turn counter-clockwise


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(st.characters()),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=8,
    ),
    st.text(st.characters()),
)
def test_whatever_a_field_holds_is_read_back(value: object, key: str) -> None:
    feature = {"type": "Feature", "properties": {key: value}, "geometry": None}
    text = collection_text([feature]).encode().decode("utf-8")
    assert json.loads(text)["features"] == [feature]

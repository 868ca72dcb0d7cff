"""The 300 real entries go out with the places that the published map has."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from editor.publish.exporting import ExportOptions
from editor.publish.geojson import export_geojson
from editor.publish.site_script import export_site_script
from tests.publish.atlas import make_atlas, snapshot

SETTINGS = """\
collections:
  - {name: Cohere+, entries: content/atlas/*.md, map: main}
maps:
  main: {bounds: [[0, 0], [735, 1313]]}
publish: {url_path: "ecosystem/cohere/profiles/{stem}"}
"""


@pytest.mark.real
def test_every_real_entry_is_where_the_published_map_has_it(tmp_path: Path, real: Path) -> None:
    with (real / "initiatives.csv").open(encoding="utf-8-sig", newline="") as file:
        facts = list(csv.DictReader(file))
    make_atlas(
        tmp_path, SETTINGS, None,
        **{
            fact["slug"]: f"---\ntitle: {json.dumps(fact['title'])}\n"
            f"territory: {json.dumps(fact['territory'])}\nx: {fact['x']}\ny: {fact['y']}\n---\n"
            for fact in facts
        },
    )  # fmt: skip
    places = {
        f"ecosystem/cohere/profiles/{fact['slug']}": [float(fact["x"]), float(fact["y"])]
        for fact in facts
    }
    found = snapshot(tmp_path)
    script = export_site_script(found, ExportOptions()).content.decode()
    features = json.loads(script.removeprefix("const geoJSONData = ").rstrip(";\n"))["features"]
    assert {f["properties"]["url_path"]: f["geometry"]["coordinates"] for f in features} == places
    features = json.loads(export_geojson(found, ExportOptions()).content)["features"]
    points = [f for f in features if f["geometry"]["type"] == "Point"]
    assert len(points) == len(facts) == 300
    assert {fact["territory"] for fact in facts} == {
        f["properties"]["name"] for f in features if f["geometry"]["type"] != "Point"
    }

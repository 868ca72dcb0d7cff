"""Where entries stand: not placed, half placed, off the map, on one spot, in another territory."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.messages import english
from tests.publish.checks.vaults import found, reviewed, vault

SETTINGS = """collections:
  - {name: A, entries: "*.md", map: main}
  - {name: B, entries: "b/*.md"}
maps:
  main: {bounds: [[0, 0], [100, 200]], regions: regions.geojson}
"""


def box(name: str, x: int) -> dict[str, object]:
    ring = [[x, 0], [x + 80, 0], [x + 80, 100], [x, 100], [x, 0]]
    return {
        "type": "Feature",
        "properties": {"name": name},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }


REGIONS = json.dumps(
    {"type": "FeatureCollection", "features": [box("West", 0), box("East", 100)]}
)  # fmt: skip
GOOD = {
    "g1.md": "---\ntitle: One\nterritory: West\nx: 5\ny: 5\n---\nWords.\n",
    "g2.md": "---\ntitle: Two\nterritory: East\nx: 150\ny: 5\n---\nWords.\n",
}
FILES = {".territory/vault.yaml": SETTINGS, ".territory/regions.geojson": REGIONS, **GOOD}


def of(tmp_path: Path, block: str, name: str = "it.md") -> list[str]:
    files = {**FILES, name: f"---\ntitle: It\n{block}---\nWords.\n"}
    return [check for path, check in found(tmp_path, files) if path == name]


@pytest.mark.parametrize(
    ("block", "checks"),
    [
        ("territory: West\nx: 40\ny: 50\n", []),
        ("territory: West\nx: 0\ny: 0\n", []),
        ("territory: West\n", ["unplaced"]),
        ("x:\ny:\n", ["unplaced"]),
        ("territory: West\nx: 40\n", ["half-placed"]),
        ("territory: West\nx: '40'\ny: 50\n", ["coordinate-text"]),
        ("territory: West\nx: 40 units\ny: 50\n", ["coordinate-wrong"]),
        ("territory: West\nx: -1\ny: 50\n", ["coordinate-outside"]),
        ("territory: East\nx: 40\ny: 50\n", ["territory-elsewhere"]),
        ("territory: West\nx: 90\ny: 50\n", ["territory-elsewhere"]),
        ("territory: West\nx: 81\ny: 50\n", []),  # a step beyond the border
        ("territory: Wset\nx: 40\ny: 50\n", ["territory-unknown"]),
        ("territory: west\nx: 40\ny: 50\n", ["territory-unknown"]),
        ("territory: Nowhere\n", ["unplaced", "territory-unknown"]),
        ("x: 40\ny: 50\n", ["territory-missing"]),
        ("territory: ''\nx: 40\ny: 50\n", ["territory-missing"]),
        ("x: 90\ny: 50\n", []),  # stands in none
        ("territory: [West]\nx: 40\ny: 50\n", []),
        ("territory: [West, East]\nx: 40\ny: 50\n", []),
    ],
)
def test_places(tmp_path: Path, block: str, checks: list[str]) -> None:
    assert of(tmp_path, block) == checks


def test_an_entry_without_a_map_is_not_unplaced(tmp_path: Path) -> None:
    assert of(tmp_path, "", "b/it.md") == []


def test_without_a_file_of_territories_none_is_wrong(tmp_path: Path) -> None:
    files = {
        ".territory/vault.yaml": SETTINGS.replace(", regions: regions.geojson", ""),
        **GOOD,
        "it.md": "---\ntitle: It\nterritory: Anywhere\nx: 150\ny: 50\n---\nWords.\n",
    }
    assert found(tmp_path, files) == []


def test_pins_on_one_spot(tmp_path: Path) -> None:
    entry = "---\ntitle: {}\nterritory: West\nx: {}\ny: 50\n---\nWords.\n"
    files = {
        **FILES,
        "a.md": entry.format("Anna", 40),
        "b.md": entry.format("Berta", "40.0"),
        "c.md": entry.format("Clara", 41),
        "b/d.md": entry.format("Dora", 40),  # on no map
    }
    findings = reviewed(vault(tmp_path, files)).findings()
    assert [(one.path, one.check, one.others) for one in findings] == [
        ("a.md", "spot-shared", ("b.md",)),
        ("b.md", "spot-shared", ("a.md",)),
    ]
    assert english(findings[0].message) == "The pin lies on that of Berta."
    assert (findings[0].field, findings[0].line) == ("x", 4)

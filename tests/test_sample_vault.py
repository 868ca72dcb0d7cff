"""The sample vault is whole: what should be right is right, and what should be wrong is wrong."""

from __future__ import annotations

import json
import re
from functools import cache
from itertools import combinations
from math import hypot
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from shapely import Point, box
from shapely.geometry import shape

VAULT = Path(__file__).parents[1] / "resources" / "sample-vault"
SETTINGS = yaml.safe_load((VAULT / ".territory/vault.yaml").read_text(encoding="utf-8"))
SCHEMA = json.loads((VAULT / ".territory/initiative.schema.json").read_text(encoding="utf-8"))
ENTRIES = sorted(VAULT.glob(SETTINGS["collections"][0]["entries"]))
GUIDES = sorted(VAULT.glob(SETTINGS["collections"][1]["entries"]))
NOTES = sorted(path for path in VAULT.rglob("*.md") if ".territory" not in path.parts)
ASSETS = VAULT / SETTINGS["assets"]

UNREADABLE = {"Cafe_Desaccord", "Cracked_Cup_Society"}
PROBLEMS = UNREADABLE | {
    "Bureau_of_Ordinary_Weather",
    "Gentle_Machines",
    "Good_Rumour",
    "Spanner_Library",
    "Storytellers_Ferry",
    "Third_Monday_Assembly",
    "Upstream_Letter",
    "Worm_Parliament",
}
UNPLACED = {"Descendants_Desk", "Office_of_Later", "Open_Loom", "Spare_Key", "Swings_for_Grown-ups"}
FAULTY_LINKS = {("Upstream_Letter", "Ministry_of_Upstream_Affairs")}
FAULTY_PICTURES = {("Storytellers_Ferry", "storytellers-ferry-homepage.png")}

READABLE = [path for path in ENTRIES if path.stem not in UNREADABLE]
CLEAN = [path for path in ENTRIES if path.stem not in PROBLEMS]

FIRST_BYTES = {
    ".png": b"\x89PNG\r\n\x1a\n",
    ".jpg": b"\xff\xd8\xff",
    ".webp": b"RIFF",
    ".svg": b"<svg ",
}


@cache
def parts(path: Path) -> tuple[str, str]:
    """The frontmatter's YAML and the body of an entry."""
    text = path.read_text(encoding="utf-8-sig")
    found = re.match(r"---\n(.*?)^---\n(.*)", text, re.DOTALL | re.MULTILINE)
    assert found, path
    return found[1], found[2]


@cache
def fields(path: Path) -> dict[str, Any]:
    values = yaml.safe_load(parts(path)[0])
    assert isinstance(values, dict), path
    return values


@cache
def entry(stem: str) -> dict[str, Any]:
    return fields(next(path for path in ENTRIES if path.stem == stem))


@cache
def regions() -> dict[str, Any]:
    data = json.loads((VAULT / ".territory/regions.geojson").read_text(encoding="utf-8"))
    return {one["properties"]["name"]: shape(one["geometry"]) for one in data["features"]}


def named(paths: list[Path]) -> list[Any]:
    return [pytest.param(path, id=path.stem) for path in paths]


def test_there_are_enough_entries_and_most_are_clean() -> None:
    assert 46 <= len(ENTRIES) <= 50
    assert len(CLEAN) >= 40
    assert 6 <= len(GUIDES) <= 8
    assert {path.stem for path in ENTRIES} >= PROBLEMS | UNPLACED


def test_the_settings_name_files_that_exist() -> None:
    named_files = [SETTINGS["maps"]["main"]["picture"], SETTINGS["maps"]["main"]["regions"]]
    for collection in SETTINGS["collections"]:
        named_files += [collection[key] for key in ("schema", "template") if key in collection]
    assert all((VAULT / ".territory" / name).is_file() for name in named_files)


@pytest.mark.parametrize("path", named(CLEAN))
def test_a_clean_entry_keeps_to_the_vocabularies(path: Path) -> None:
    values = fields(path)
    allowed = SCHEMA["properties"]
    assert set(values) <= set(allowed)
    assert isinstance(values["title"], str)
    for key in ("sectors", "activities"):
        assert 1 <= len(values[key]) <= 3
        assert set(values[key]) <= set(allowed[key]["items"]["enum"])
    for key in ("size", "territory", "curation_status"):
        assert values.get(key) in allowed[key]["enum"]
    start, end = values.get("start"), values.get("end")
    assert start is None or re.fullmatch(r"\d{4}", str(start))
    assert end in (None, "present") or int(str(start)) <= int(str(end))


@pytest.mark.parametrize("path", named(CLEAN))
def test_an_article_has_something_to_read(path: Path) -> None:
    assert 90 <= len(parts(path)[1].split()) <= 400


@pytest.mark.parametrize("path", named(GUIDES))
def test_a_guide_parses(path: Path) -> None:
    assert {"title", "summary", "keywords", "reading"} <= set(fields(path))
    for target in re.findall(r"\]\(([^)]+\.md)\)", parts(path)[1]):
        assert (path.parent / target).is_file(), target


def test_homepages_are_plainly_invented_and_unlike_each_other() -> None:
    found: dict[str, list[str]] = {}
    for path in READABLE:
        url = fields(path)["url"]
        assert re.fullmatch(r"https://[a-z0-9-]+\.example/", url)
        found.setdefault(url, []).append(path.stem)
    shared = [stems for stems in found.values() if len(stems) > 1]
    assert shared == [["Gentle_Machines", "Spanner_Library"]]


@pytest.mark.parametrize("path", named(CLEAN))
def test_a_placed_entry_lies_in_its_territory(path: Path) -> None:
    values = fields(path)
    x, y = values.get("x"), values.get("y")
    if path.stem in UNPLACED:
        assert (x, y) == (None, None)
    else:
        assert regions()[values["territory"]].contains(Point(x, y))


def test_no_two_pins_hide_each_other() -> None:
    pins = {path.stem: (fields(path).get("x"), fields(path).get("y")) for path in READABLE}
    placed = {stem: (x, y) for stem, (x, y) in pins.items() if x is not None and y is not None}
    placed = {stem: (float(x), float(y)) for stem, (x, y) in placed.items()}
    assert len(placed) == len(READABLE) - len(UNPLACED) - 1  # one has no y
    for (one, (x1, y1)), (other, (x2, y2)) in combinations(placed.items(), 2):
        assert hypot(x1 - x2, y1 - y2) >= 14, (one, other)


def test_wikilinks_resolve_except_the_faulty_one() -> None:
    stems = {path.stem for path in NOTES}
    missing = set()
    for path in NOTES:
        if path.stem in UNREADABLE or path.stem == "Readme":
            continue
        text = path.read_text(encoding="utf-8-sig")
        for target in re.findall(r"(?<!!)\[\[([^\]|#]+)", text.partition("\n---\n")[2] or text):
            if target not in stems:
                missing.add((path.stem, target))
    assert missing == FAULTY_LINKS


def test_pictures_exist_except_the_faulty_one_and_none_is_left_over() -> None:
    wanted = set()
    for path in ENTRIES + GUIDES:
        text = path.read_text(encoding="latin-1")
        names = re.findall(r"assets/([^\"\]\n]+\.\w+)", text)
        names += re.findall(r"!\[\[([^\]|]+)", text)
        wanted |= {(path.stem, name) for name in names}
    there = {path.name for path in ASSETS.iterdir()}
    assert {pair for pair in wanted if pair[1] not in there} == FAULTY_PICTURES
    assert there <= {name for _, name in wanted}


@pytest.mark.parametrize("path", named(sorted(ASSETS.iterdir())))
def test_a_picture_is_what_its_ending_says(path: Path) -> None:
    content = path.read_bytes()
    assert content.startswith(FIRST_BYTES[path.suffix])
    if path.suffix == ".svg":
        assert ElementTree.fromstring(content).get("viewBox")


def test_the_deliberate_problems_are_there() -> None:
    with pytest.raises(yaml.YAMLError):
        fields(VAULT / "content/atlas/profiles/Cracked_Cup_Society.md")
    with pytest.raises(UnicodeDecodeError):
        fields(VAULT / "content/atlas/profiles/Cafe_Desaccord.md")
    assert isinstance(entry("Bureau_of_Ordinary_Weather")["x"], str)
    assert isinstance(entry("Bureau_of_Ordinary_Weather")["y"], str)
    assert entry("Good_Rumour")["x"] is not None
    assert entry("Good_Rumour")["y"] is None
    assert entry("Third_Monday_Assembly")["end"] < entry("Third_Monday_Assembly")["start"]
    assert "Enviroment, Food & Water" in entry("Worm_Parliament")["sectors"]
    assert entry("Spanner_Library")["size"] == " 4-10"
    ferry = entry("Storytellers_Ferry")
    assert not any(region.contains(Point(ferry["x"], ferry["y"])) for region in regions().values())


def test_odd_bytes_are_kept() -> None:
    folder = VAULT / "content/atlas/profiles"
    lines = (folder / "Weir_and_Willow.md").read_bytes()
    assert lines.count(b"\r\n") == lines.count(b"\n") > 0
    assert (folder / "Sun_on_the_Roof.md").read_bytes().startswith(b"\xef\xbb\xbf---\n")
    assert not (folder / "Quiet_Hour.md").read_bytes().endswith(b"\n")
    assert (folder / "Pocketful_Seed_Library.md").read_bytes().endswith(b"\n\n\n")


def test_territories_fit_together_inside_the_bounds() -> None:
    (min_y, min_x), (max_y, max_x) = SETTINGS["maps"]["main"]["bounds"]
    frame = box(min_x, min_y, max_x, max_y)
    territories = SCHEMA["properties"]["territory"]["enum"]
    assert sorted(regions()) == [name for name in territories if name]
    for region in regions().values():
        assert region.is_valid
        assert frame.contains(region)
    for (_, one), (_, other) in combinations(regions().items(), 2):
        assert one.intersection(other).area < 0.01


def test_the_map_is_a_small_plain_svg() -> None:
    path = VAULT / ".territory" / SETTINGS["maps"]["main"]["picture"]
    (min_y, min_x), (max_y, max_x) = SETTINGS["maps"]["main"]["bounds"]
    root = ElementTree.fromstring(path.read_bytes())
    assert root.get("viewBox") == f"{min_x} {min_y} {max_x} {max_y}"
    used = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert used <= {"svg", "title", "rect", "path"}
    assert path.stat().st_size < 700_000


def test_the_vault_stays_small() -> None:
    assert sum(path.stat().st_size for path in VAULT.rglob("*") if path.is_file()) < 4_000_000

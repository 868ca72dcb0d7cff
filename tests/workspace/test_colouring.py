"""The tones of pins by any field, and the rows of the legend."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.territory import tones
from editor.workspace.colouring import Group, choices, colours, problem_colours
from editor.workspace.workspace import Workspace

ENTRIES = {
    "a": "sectors: [Arts, Food]\nsize: 4-10\nstart: 1990\nlogo: /a.png\nterritory: West",
    "b": "sectors: [Food]\nsize: 11-20\nstart: 2001-05-01\nlogo: /b.png\nterritory: East",
    "c": "sectors: [Food]\nsize: 1-3\nstart: 2010\nlogo: /c.png\nterritory: East",
    "d": "sectors: []\nsize:\nstart:\nlogo: /d.png\nterritory: East",
}


@pytest.fixture
def group(tmp_path: Path) -> Group:
    for name, fields in ENTRIES.items():
        text = f"---\ntitle: {name}\n{fields}\nx: 1\ny: 2\n---\n"
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    workspace = Workspace.open(tmp_path)
    workspace.load()
    entries = workspace.entries()
    return Group(workspace.schema(entries[0].collection), entries)


def by_name(found):
    return {path.removesuffix(".md"): tone for path, tone in found.tones.items()}


def rows(found):
    return [(row.label, len(row.paths)) for row in found.rows]


def test_values_without_an_order_have_a_data_tone_and_the_commonest_come_first(group):
    found = colours([group], "territory")
    assert rows(found) == [("Food", 2), ("Arts", 1), ("", 1)]
    told = by_name(found)
    assert told["b"] == told["c"] != told["a"]
    assert told["d"] is None


def test_ranges_lie_on_a_scale_in_their_order(group):
    found = colours([group], "territory", "size")
    assert rows(found) == [("1-3", 1), ("4-10", 1), ("11-20", 1), ("", 1)]
    depths = [tones.depth(row.tone) for row in found.rows[:3]]
    assert depths == [0.0, 0.5, 1.0]


def test_years_and_dates_lie_on_one_scale(group):
    found = colours([group], "territory", "start")
    assert [label for label, _ in rows(found)] == ["1990", "2001", "2010", ""]
    assert by_name(found)["d"] is None


def test_a_field_that_no_collection_has_colours_nothing(group):
    assert set(colours([group], "territory", "absent").tones.values()) <= {None}


def test_only_fields_that_tell_something_are_offered(group):
    offered = {choice.key for choice in choices([group.schema])}
    assert {"sectors", "size", "territory"} <= offered
    assert not offered & {"title", "logo", "x", "y"}


def test_problems_colour_too(group):
    found = problem_colours(group.entries, lambda entry: entry.path == "a.md")
    assert by_name(found) == {
        "a": tones.FAULTY, "b": tones.SOUND, "c": tones.SOUND, "d": tones.SOUND,
    }  # fmt: skip
    assert rows(found) == [("faulty", 1), ("sound", 3)]


def test_placing_one_more_recolours_no_other(group):
    fewer = Group(group.schema, group.entries[:2])
    before, after = colours([fewer], "territory").tones, colours([group], "territory").tones
    assert all(after[path] == tone for path, tone in before.items())

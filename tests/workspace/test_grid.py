from __future__ import annotations

from pathlib import Path

import pytest

from editor.messages import EditorError, Message, english
from editor.workspace import grid
from editor.workspace.csv.cells import cell_of
from editor.workspace.plan import Plan
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

LABEL = Message("workspace.grid-paste")
ONE = """\
---
title: One
start: 2015
size: "4-10"
sectors: [Food & Water, "Arts, Culture"]
nested: {a: 1}
note:
---
"""
TWO = '---\ntitle: Two\nstart: "2018"\nsectors: []\n---\n'
BROKEN = "---\ntitle: [a\n---\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(make_vault(tmp_path, one=ONE, two=TWO, broken=BROKEN))


def texts(plan: Plan) -> dict[str, str | None]:
    return {edit.path: edit.after for edit in plan.change.edits}


def test_a_text_takes_the_type_that_the_entry_writes(workspace: Workspace) -> None:
    cells = {("one.md", "start"): "2019", ("two.md", "start"): "2019"}
    plan = grid.set_texts(workspace, cells, LABEL)
    assert texts(plan) == {
        "one.md": ONE.replace("2015", "2019"),
        "two.md": TWO.replace("2018", "2019"),
    }


def test_items_come_joined_or_one_a_line(workspace: Workspace) -> None:
    for text in ("Food & Water | Sea", "Food & Water\nSea"):
        plan = grid.set_texts(workspace, {("one.md", "sectors"): text}, LABEL)
        assert texts(plan) == {"one.md": ONE.replace("Arts, Culture", "Sea")}


def test_what_was_copied_is_the_same_when_it_is_pasted(workspace: Workspace) -> None:
    fields = workspace.entry("one.md").fields
    cells = {("one.md", key): cell_of(value) for key, value in fields.items()}
    assert not grid.set_texts(workspace, cells, LABEL).change.edits


def test_nested_values_come_as_json(workspace: Workspace) -> None:
    plan = grid.set_texts(workspace, {("one.md", "nested"): '{"a": 2}'}, LABEL)
    assert texts(plan) == {"one.md": ONE.replace("a: 1", "a: 2")}


def test_a_blank_text_empties_a_field_and_adds_none(workspace: Workspace) -> None:
    cells = {("one.md", "sectors"): "", ("one.md", "size"): " ", ("two.md", "size"): ""}
    plan = grid.set_texts(workspace, cells, LABEL)
    workspace.document.apply(plan.change)
    assert "size" not in workspace.entry("two.md").fields
    assert not workspace.entry("one.md").fields["size"]
    assert workspace.entry("one.md").fields["sectors"] == []


def test_what_cannot_be_set_is_told_and_the_rest_is_done(workspace: Workspace) -> None:
    cells = {("broken.md", "size"): "1", ("one.md", "size"): "1"}
    plan = grid.set_texts(workspace, cells, LABEL)
    assert list(plan.refused) == ["broken.md"]
    assert english(plan.change.label) == "Paste into 1 entry"
    with pytest.raises(EditorError):
        grid.set_texts(workspace, {("broken.md", "size"): "1"}, LABEL)


def test_values_are_written_in_each_entrys_own_style(workspace: Workspace) -> None:
    one = workspace.entry("one.md").fields
    values = {("two.md", key): one[key] for key in ("start", "sectors", "size")}
    workspace.document.apply(grid.set_values(workspace, values, LABEL).change)
    assert workspace.entry("two.md").fields == {
        "title": "Two",
        "start": "2015",
        "sectors": ["Food & Water", "Arts, Culture"],
        "size": "4-10",
    }


def test_clear_empties_what_is_there(workspace: Workspace) -> None:
    cells = [("one.md", "sectors"), ("one.md", "note"), ("two.md", "size"), ("two.md", "start")]
    workspace.document.apply(grid.clear(workspace, cells, LABEL).change)
    assert workspace.entry("one.md").fields["sectors"] == []
    assert workspace.entry("one.md").fields["note"] is None
    assert list(workspace.entry("two.md").fields) == ["title", "start", "sectors"]

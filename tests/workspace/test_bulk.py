from __future__ import annotations

from pathlib import Path

import pytest

from editor.messages import EditorError, Message, english
from editor.workspace import bulk
from editor.workspace.bulk import REMOVED
from editor.workspace.plan import Plan
from editor.workspace.workspace import VaultNotice, Workspace
from tests.workspace.vaults import make_vault, opened, set_in_all

FULL = """\
---
title: Tidewater School # theirs
sectors:
  - Learning
  - "Sea"
years: [2019, 2021]
size: "4-10"
---
# About
"""
BARE = "---\ntitle: Étude\n---\nText\n"
BROKEN = "---\ntitle: [a\n---\nText\n"
LABEL = Message("workspace.bulk-set", {"field": "size"})


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(make_vault(tmp_path, full=FULL, bare=BARE, broken=BROKEN))


def texts(plan: Plan) -> dict[str, str | None]:
    return {edit.path: edit.after for edit in plan.change.edits}


def test_cells_of_many_entries_are_one_change_and_one_undo(workspace: Workspace) -> None:
    told: list[VaultNotice] = []
    workspace.subscribe(told.append)
    cells = {
        ("full.md", "size"): "11-20",
        ("bare.md", "size"): "1",
        ("full.md", "years"): [2019, 2022],
        ("full.md", "sectors"): REMOVED,
        ("bare.md", "sectors"): REMOVED,
    }
    plan = bulk.set_cells(workspace, cells, LABEL)
    assert workspace.document.text("full.md") == FULL
    workspace.document.apply(plan.change)
    assert workspace.document.text("full.md") == (
        '---\ntitle: Tidewater School # theirs\nyears: [2019, 2022]\nsize: "11-20"\n---\n# About\n'
    )
    assert workspace.entry("bare.md").fields == {"title": "Étude", "size": "1"}
    assert len(told) == 1
    assert english(plan.change.label) == "Set “size” of 2 entries"
    workspace.document.undo()
    assert workspace.document.text("full.md") == FULL
    assert workspace.document.text("bare.md") == BARE


def test_what_is_so_already_is_no_edit(workspace: Workspace) -> None:
    plan = bulk.set_cells(workspace, {("full.md", "size"): "4-10"}, LABEL)
    assert plan.change.edits == ()
    assert not plan.refused


def test_an_entry_that_refuses_is_told_and_the_others_change(workspace: Workspace) -> None:
    plan = set_in_all(workspace, ["broken.md", "bare.md"], "size", "2")
    assert texts(plan) == {"bare.md": '---\ntitle: Étude\nsize: "2"\n---\nText\n'}
    assert list(plan.refused) == ["broken.md"]
    with pytest.raises(EditorError):
        set_in_all(workspace, ["broken.md"], "size", "2")


def test_one_field_that_refuses_leaves_the_others_of_its_entry(workspace: Workspace) -> None:
    cells = {("full.md", "size"): object(), ("full.md", "title"): "Tide"}
    plan = bulk.set_cells(workspace, cells, LABEL)
    assert texts(plan) == {"full.md": FULL.replace("Tidewater School", "Tide")}
    assert list(plan.refused) == ["full.md"]


def test_an_unreadable_file_is_refused_with_its_reason(tmp_path: Path) -> None:
    make_vault(tmp_path, bare=BARE)
    (tmp_path / "latin.md").write_bytes(b"---\ntitle: \xe9\n---\n")
    workspace = opened(tmp_path)
    plan = set_in_all(workspace, ["latin.md", "bare.md"], "size", "2")
    assert "UTF-8" in english(plan.refused["latin.md"])


def test_items_are_added_where_they_are_not_yet(workspace: Workspace) -> None:
    plan = bulk.add_items(workspace, ["full.md", "bare.md"], "sectors", ["Sea", "Air", "Air"])
    assert texts(plan) == {
        "full.md": FULL.replace('  - "Sea"\n', '  - "Sea"\n  - Air\n'),
        "bare.md": "---\ntitle: Étude\nsectors:\n  - Sea\n  - Air\n---\nText\n",
    }


def test_items_take_the_type_of_the_list(workspace: Workspace) -> None:
    plan = bulk.add_items(workspace, ["full.md"], "years", ["2024"])
    assert texts(plan) == {"full.md": FULL.replace("2021]", "2021, 2024]")}


def test_items_go_into_lists_only(workspace: Workspace) -> None:
    with pytest.raises(EditorError):
        bulk.add_items(workspace, ["full.md"], "size", ["1"])
    plan = bulk.add_items(workspace, ["full.md", "bare.md"], "size", ["1"])
    assert list(texts(plan)) == ["bare.md"]
    assert list(plan.refused) == ["full.md"]


def test_items_are_taken_out_where_they_stand(workspace: Workspace) -> None:
    paths = ["full.md", "bare.md"]
    plan = bulk.remove_items(workspace, paths, "sectors", ["Sea"])
    assert texts(plan) == {"full.md": FULL.replace('  - "Sea"\n', "")}
    assert not bulk.remove_items(workspace, paths, "sectors", ["Fire"]).change.edits


def test_clear_writes_nothing_as_the_vault_does_and_adds_no_field(workspace: Workspace) -> None:
    plan = bulk.clear(workspace, ["full.md", "bare.md"], "size")
    assert texts(plan) == {"full.md": FULL.replace(' "4-10"', "")}


def test_remove_takes_the_lines_along(workspace: Workspace) -> None:
    plan = bulk.remove_field(workspace, ["full.md", "bare.md"], "years")
    assert texts(plan) == {"full.md": FULL.replace("years: [2019, 2021]\n", "")}

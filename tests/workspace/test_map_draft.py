from dataclasses import replace

import pytest

from editor.territory.bounds import Bounds
from editor.workspace.map_draft import (
    bring_files,
    draft_of,
    guessed_step,
    keys_of,
    new_draft,
    places,
    plan_of,
)
from editor.workspace.map_files import place_of
from editor.workspace.settings import FILE, MapFields
from tests.workspace.trash import Trash
from tests.workspace.vaults import make_vault, opened


def entry(title, fields=""):
    return f"---\ntitle: {title}\n{fields}---\nText\n"


@pytest.fixture
def workspace(tmp_path):
    root = make_vault(
        tmp_path / "vault",
        **{
            "towns/Kosmos": entry("Kosmos", "Lng: 12.5 # across\nLat: 40\nrealm: North\n"),
            "towns/Aria": entry("Aria", "Lng: 90\nLat: 3\n"),
            "towns/Half": entry("Half", "Lng: 4\n"),
            "notes/Note": entry("Note"),
        },
    )
    made = opened(root)
    made.trash = Trash(tmp_path / "trash")
    return made


def test_a_new_map_is_guessed_from_the_entries(workspace):
    draft = new_draft(workspace)
    assert draft.name == "main"
    assert draft.collections == {"towns"}
    assert draft.fields == MapFields("Lng", "Lat", "realm")
    assert draft.step == 0.5
    assert [one.title for one in places(workspace, draft.collections, draft.fields)] == [
        "Aria", "Kosmos",
    ]  # fmt: skip
    assert all(
        draft.bounds.contains(one.x, one.y)
        for one in places(workspace, draft.collections, draft.fields)
    )
    assert keys_of(workspace, draft.collections)[:2] == ["title", "Lng"]


@pytest.mark.parametrize(
    ("values", "step"),
    [([], 1), ([1, 20, 0], 1), ([1.5, 2], 0.5), ([0.1, 3], 0.1), ([1.05], 0.05), ([1 / 3], 1e-6)],
)
def test_the_step_is_the_largest_that_all_coordinates_are_on(values, step):
    assert guessed_step(values) == step


def test_a_picture_regions_and_entries_that_count_downward_become_one_step(workspace, tmp_path):
    picture, regions = tmp_path / "sea.png", tmp_path / "lands.geojson"
    picture.write_bytes(b"\x89PNG")
    regions.write_text('{"type": "FeatureCollection", "features": []}')
    before = {one.path: workspace.document.text(one.path) for one in workspace.entries()}
    draft = new_draft(workspace).with_picture(picture, place_of(workspace, picture), both=True)
    draft = replace(
        draft,
        bounds=Bounds(0, 0, 100, 50),
        regions="lands.geojson",
        regions_file=regions,
        downward=True,
    )
    plan = plan_of(workspace, draft)
    assert {edit.path for edit in plan.change.edits} == {
        FILE, ".territory/lands.geojson", "towns/Kosmos.md", "towns/Aria.md",
    }  # fmt: skip
    bring_files(workspace, draft)
    workspace.document.apply(plan.change)
    folder = workspace.root / ".territory"
    assert sorted(file.name for file in folder.iterdir()) == [
        "lands.geojson", "sea.png", "vault.yaml",
    ]  # fmt: skip
    assert workspace.document.text("towns/Kosmos.md") == before["towns/Kosmos.md"].replace(
        "Lat: 40", "Lat: 10"
    )
    assert workspace.entry("towns/Kosmos.md").place.y == 10
    assert draft_of(workspace, "main").settings == draft.settings
    workspace.document.undo()
    assert before == {one.path: workspace.document.text(one.path) for one in workspace.entries()}
    assert sorted(file.name for file in folder.iterdir()) == ["sea.png"]


def test_changing_the_picture_moves_no_coordinate(workspace, tmp_path):
    workspace.document.apply(plan_of(workspace, new_draft(workspace)).change)
    picture = tmp_path / "other.png"
    picture.write_bytes(b"\x89PNG")
    draft = draft_of(workspace, "main")
    draft = draft.with_picture(picture, place_of(workspace, picture), both=False)
    draft = replace(draft, bounds=Bounds(-5, -5, 400, 300))
    assert [edit.path for edit in plan_of(workspace, draft).change.edits] == [FILE]


def test_a_second_map_gets_a_name_of_its_own(workspace):
    workspace.document.apply(plan_of(workspace, new_draft(workspace)).change)
    draft = new_draft(workspace)
    assert draft.name == "map-2"
    assert "towns" not in draft.collections

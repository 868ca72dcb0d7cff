"""Files of the vault that are no entries: settings, schemas, territories. Edited like entries."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.messages import Message, english
from editor.vault import store
from editor.workspace import edits
from editor.workspace.document import Cause
from editor.workspace.history import Change, Edit
from editor.workspace.saving import save
from editor.workspace.workspace import VaultNotice, Workspace
from tests.workspace.vaults import make_vault

SCHEMA = '{"properties": {"title": {}, "size": {"title": "People"}}}'
SETTINGS = """\
collections:
  - {name: Notes, entries: notes/*.md, schema: notes.json, map: main}
maps:
  main: {bounds: [[0, 0], [10, 10]], regions: regions.geojson}
"""
ENTRY = "---\ntitle: A\nsize: 3\nx: 1\ny: 2\nlng: 5\nlat: 6\n---\n"
RING = [[0, 0], [9, 0], [9, 9], [0, 0]]
NORTH = {
    "type": "Feature",
    "properties": {"name": "North"},
    "geometry": {"type": "Polygon", "coordinates": [RING]},
}
REGIONS = json.dumps({"type": "FeatureCollection", "features": [NORTH]})


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    make_vault(tmp_path, **{"notes/a": ENTRY, "notes/b": ENTRY, "c": ENTRY})
    folder = tmp_path / ".territory"
    folder.mkdir()
    (folder / "vault.yaml").write_text(SETTINGS)
    (folder / "notes.json").write_text(SCHEMA)
    (folder / "regions.geojson").write_text(REGIONS)
    made = Workspace.open(tmp_path)
    made.load()
    return made


@pytest.fixture
def told(workspace: Workspace) -> list[VaultNotice]:
    notices: list[VaultNotice] = []
    workspace.subscribe(notices.append)
    return notices


def write(workspace: Workspace, path: str, after: str | None) -> None:
    edit = Edit(path, workspace.text(path), after)
    workspace.document.apply(
        Change(Message("workspace.rename", {"entry": path, "new": ""}), (edit,))
    )


def label_of_size(workspace: Workspace) -> str:
    collection = workspace.settings.collections[0]
    return workspace.schema(collection).field("size").label


def test_an_edited_schema_counts_at_once_and_waits_for_saving(
    workspace: Workspace, told: list[VaultNotice]
) -> None:
    path = ".territory/notes.json"
    assert label_of_size(workspace) == "People"
    assert workspace.text(path) == SCHEMA
    assert not told
    write(workspace, path, SCHEMA.replace("People", "Crew"))
    assert label_of_size(workspace) == "Crew"
    assert (told[-1].files, told[-1].paths) == ({path}, frozenset())
    assert workspace.document.dirty == {path}
    assert (workspace.root / path).read_text() == SCHEMA
    workspace.document.undo()
    assert label_of_size(workspace) == "People"
    workspace.document.redo()
    assert save(workspace).saved == (path,)
    assert (told[-1].cause, told[-1].files, told[-1].paths) == (Cause.SAVED, {path}, frozenset())
    assert "Crew" in (workspace.root / path).read_text()


def test_a_new_file_is_on_disk_at_once(workspace: Workspace, told: list[VaultNotice]) -> None:
    path = ".territory/templates/new.md"
    assert workspace.text(path) is None
    write(workspace, path, "---\ntitle:\n---\n")
    assert (workspace.root / path).read_text() == "---\ntitle:\n---\n"
    assert told[-1].files == {path}
    assert not told[-1].added
    assert not workspace.has_entry(path)


def test_a_file_that_cannot_be_read_is_told_by_its_path(workspace: Workspace) -> None:
    (workspace.root / "latin.txt").write_bytes(b"caf\xe9")
    with pytest.raises(store.UnreadableFile) as caught:
        workspace.text("latin.txt")
    assert english(caught.value.message).startswith("latin.txt is not UTF-8")


def test_the_text_of_an_entry_that_waits_is_read_with_it(tmp_path: Path) -> None:
    workspace = Workspace.open(make_vault(tmp_path, a=ENTRY, b=ENTRY))
    assert workspace.text("b.md") == ENTRY
    assert [entry.path for entry in workspace.entries()] == ["b.md"]
    assert workspace.load()
    assert len(workspace.entries()) == 2


def test_edited_territories_are_read_again(workspace: Workspace) -> None:
    path = ".territory/regions.geojson"

    def names() -> list[str]:
        regions = workspace.regions("main")
        return [region.name for region in regions.regions] if regions else []

    assert names() == ["North"]
    write(workspace, path, REGIONS.replace("North", "South"))
    assert names() == ["South"]
    workspace.document.undo()
    assert names() == ["North"]


def test_edited_settings_sort_and_place_the_entries_anew(
    workspace: Workspace, told: list[VaultNotice]
) -> None:
    path = ".territory/vault.yaml"
    assert workspace.entry("c.md").collection.name == ""
    changed = SETTINGS.replace("notes/*.md", "'**/*.md'").replace(
        "regions: regions.geojson}", "fields: {x: lng, y: lat}}"
    )
    write(workspace, path, f"name: Harbour\n{changed}")
    assert workspace.name == "Harbour"
    assert workspace.entry("c.md").collection.name == "Notes"
    assert [workspace.entry(p).place.x for p in ("c.md", "notes/a.md")] == [5, 5]
    assert workspace.regions("main") is None
    assert told[-1].files == {path}
    assert told[-1].paths == {"c.md", "notes/a.md", "notes/b.md"}
    edits.move(workspace, "c.md", 7, 8)
    assert workspace.entry("c.md").fields["lng"] == 7
    workspace.document.undo()
    workspace.document.undo()
    assert workspace.entry("c.md").collection.name == ""
    assert workspace.entry("notes/a.md").place.x == 1


def test_settings_that_cannot_be_read_leave_those_that_hold(workspace: Workspace) -> None:
    path = ".territory/vault.yaml"
    write(workspace, path, f"{SETTINGS}: [")
    assert [collection.name for collection in workspace.settings.collections] == ["Notes"]
    assert "None of the settings is used." in english(workspace.problems()[0])
    write(workspace, path, SETTINGS)
    assert not workspace.problems()


def test_without_settings_the_folders_are_the_collections_again(workspace: Workspace) -> None:
    write(workspace, ".territory/vault.yaml", "name: Harbour\n")
    names = [collection.name for collection in workspace.settings.collections]
    assert names == [workspace.root.name, "notes"]
    assert all(entry.place.x == 1 for entry in workspace.entries())


def test_a_conflict_over_a_file_is_settled_like_that_over_an_entry(workspace: Workspace) -> None:
    path = ".territory/notes.json"
    mine, theirs = SCHEMA.replace("People", "Mine"), SCHEMA.replace("People", "Theirs")
    write(workspace, path, mine)
    (workspace.root / path).write_text(theirs)
    failed = save(workspace).failed
    assert english(failed[path]).startswith(f"{path} is not saved: another program changed it")
    workspace.conflicts.decide(path, theirs, path)
    assert label_of_size(workspace) == "Theirs"
    workspace.document.undo()
    assert label_of_size(workspace) == "Mine"
    (workspace.root / path).write_text(SCHEMA)
    # The other program took back what it did: nothing clashes any more.
    assert save(workspace).saved == (path,)
    assert (workspace.root / path).read_text() == mine

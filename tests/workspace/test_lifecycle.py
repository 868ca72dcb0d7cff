"""Entries are made, renamed and removed as plans, and the vault follows."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.messages import EditorError, english
from editor.workspace import edits, lifecycle
from editor.workspace.document import Cause
from editor.workspace.lifecycle import NotPossible
from editor.workspace.saving import save
from editor.workspace.workspace import VaultNotice, Workspace
from tests.workspace.trash import Trash
from tests.workspace.vaults import make_vault

TIDEWATER = "---\ntitle: Tidewater School\nx: 1\ny: 2\n---\nTides.\n"
FERRY = '---\ntitle: Ferry\nsee: "[[tidewater]]"\n---\nBy [[tidewater|the school]].\n'


@pytest.fixture
def trash(tmp_path: Path) -> Trash:
    return Trash(tmp_path / "trash")


@pytest.fixture
def workspace(tmp_path: Path, trash: Trash) -> Workspace:
    root = make_vault(tmp_path / "vault", tidewater=TIDEWATER, ferry=FERRY)
    made = Workspace.open(root, trash)
    made.load()
    return made


@pytest.fixture
def told(workspace: Workspace) -> list[VaultNotice]:
    notices: list[VaultNotice] = []
    workspace.subscribe(notices.append)
    return notices


def on_disk(workspace: Workspace, path: str) -> str | None:
    file = workspace.root / path
    return file.read_bytes().decode() if file.exists() else None


def paths(workspace: Workspace) -> list[str]:
    return [entry.path for entry in workspace.entries()]


def sentence(caught: pytest.ExceptionInfo[EditorError]) -> str:
    return english(caught.value.message)


def test_a_new_entry_is_on_disk_and_in_its_place(
    workspace: Workspace, told: list[VaultNotice], trash: Trash
) -> None:
    plan = lifecycle.create(workspace, {"new.md": "---\ntitle: Reed\n---\nText\n"})
    assert english(plan.change.label) == "Create Reed"
    workspace.document.apply(plan.change)
    assert on_disk(workspace, "new.md") == "---\ntitle: Reed\n---\nText\n"
    assert paths(workspace) == ["ferry.md", "new.md", "tidewater.md"]
    assert not workspace.document.dirty
    notice = told[-1]
    assert notice.added == notice.paths == notice.bodies == {"new.md"}
    assert notice.fields == {"new.md": {"title"}}
    assert workspace.links.resolve("Reed", "ferry.md") == "new.md"

    workspace.document.undo()
    assert on_disk(workspace, "new.md") is None
    assert trash.names == ["new.md"]
    assert told[-1].removed == {"new.md"}
    assert not told[-1].paths
    assert paths(workspace) == ["ferry.md", "tidewater.md"]
    assert workspace.links.resolve("Reed", "ferry.md") is None
    workspace.document.redo()
    assert workspace.entry("new.md").title == "Reed"


def test_a_new_entry_that_another_program_changed_is_not_taken_back(workspace: Workspace) -> None:
    workspace.document.apply(lifecycle.create(workspace, {"new.md": "mine"}).change)
    (workspace.root / "new.md").write_text("theirs")
    with pytest.raises(EditorError) as caught:
        workspace.document.undo()
    assert sentence(caught) == "new.md was changed by another program. It was not removed."
    assert on_disk(workspace, "new.md") == "theirs"
    assert workspace.has_entry("new.md")


def test_several_are_made_at_once_and_those_that_cannot_be_are_told(workspace: Workspace) -> None:
    (workspace.root / "hidden").mkdir()
    (workspace.root / "there.md").write_text("not read yet")
    wanted = [
        "a.md",
        "b.md",
        "A.md",
        "Ferry.md",
        "there.md",
        ".c.md",
        "../d.md",
        "e.txt",
        "",
        "/f.md",
    ]
    plan = lifecycle.create(workspace, dict.fromkeys(wanted, "text"))
    assert english(plan.change.label) == "Create 2 entries"
    assert [edit.path for edit in plan.change.edits] == ["a.md", "b.md"]
    assert {path: message.code for path, message in plan.refused.items()} == {
        "A.md": "workspace.path-clash",
        "Ferry.md": "workspace.path-clash",
        "there.md": "workspace.path-taken",
        **dict.fromkeys([".c.md", "../d.md", "e.txt", "", "/f.md"], "workspace.path-no-entry"),
    }
    with pytest.raises(NotPossible):
        lifecycle.create(workspace, {"ferry.md": "text"})


def test_removed_entries_are_in_the_trash_and_come_back(
    workspace: Workspace, told: list[VaultNotice], trash: Trash
) -> None:
    edits.set_field(workspace, "ferry.md", "title", "Ferry, unsaved")
    plan = lifecycle.delete(workspace, ["ferry.md", "tidewater.md", "ferry.md"])
    assert english(plan.change.label) == "Delete 2 entries"
    workspace.document.apply(plan.change)
    assert sorted(trash.names) == ["ferry.md", "tidewater.md"]
    assert paths(workspace) == []
    assert not workspace.has_entry("ferry.md")
    assert told[-1].removed == {"ferry.md", "tidewater.md"}
    assert not workspace.document.dirty

    workspace.document.undo()
    assert on_disk(workspace, "ferry.md") == FERRY
    assert workspace.entry("ferry.md").title == "Ferry, unsaved"
    assert workspace.document.dirty == {"ferry.md"}
    assert told[-1].cause is Cause.UNDO
    assert told[-1].added == {"ferry.md", "tidewater.md"}
    assert trash.names == []
    workspace.document.undo()
    assert not workspace.document.dirty


def test_an_entry_that_cannot_be_read_is_not_removed_or_renamed(workspace: Workspace) -> None:
    (workspace.root / "latin.md").write_bytes(b"---\ntitle: Caf\xe9\n---\n")
    again = Workspace.open(workspace.root)
    again.load()
    plan = lifecycle.delete(again, ["latin.md", "ferry.md"])
    assert plan.refused["latin.md"].code == "workspace.delete-unread"
    assert [edit.path for edit in plan.change.edits] == ["ferry.md"]
    with pytest.raises(NotPossible) as caught:
        lifecycle.delete(again, ["latin.md"])
    assert sentence(caught).startswith("latin.md cannot be read")
    with pytest.raises(NotPossible):
        lifecycle.rename(again, "latin.md", "new.md")


def test_links_follow_an_entry_that_is_renamed_to_the_disk(
    workspace: Workspace, told: list[VaultNotice], trash: Trash
) -> None:
    before = (workspace.root / "tidewater.md").stat().st_ino
    plan = lifecycle.rename(workspace, "tidewater.md", "schools/Ebb_School.md")
    assert english(plan.change.label) == "Rename Tidewater School to schools/Ebb_School.md"
    workspace.document.apply(plan.change)
    renamed = FERRY.replace("[[tidewater", "[[Ebb_School")
    assert on_disk(workspace, "ferry.md") == renamed
    assert on_disk(workspace, "schools/Ebb_School.md") == TIDEWATER
    assert on_disk(workspace, "tidewater.md") is None
    assert (workspace.root / "schools/Ebb_School.md").stat().st_ino == before
    assert not workspace.document.dirty
    assert told[-1].renamed == {"tidewater.md": "schools/Ebb_School.md"}
    assert told[-1].removed == {"tidewater.md"}
    assert told[-1].paths == {"ferry.md", "schools/Ebb_School.md"}

    workspace.document.undo()
    assert on_disk(workspace, "ferry.md") == FERRY
    assert on_disk(workspace, "tidewater.md") == TIDEWATER
    assert not (workspace.root / "schools").exists()
    assert told[-1].renamed == {"schools/Ebb_School.md": "tidewater.md"}
    assert not trash.folder.exists()


def test_links_in_files_with_unsaved_changes_wait_for_saving(workspace: Workspace) -> None:
    edits.set_field(workspace, "ferry.md", "title", "New")
    workspace.document.apply(lifecycle.rename(workspace, "tidewater.md", "ebb.md").change)
    assert on_disk(workspace, "ferry.md") == FERRY
    assert workspace.document.dirty == {"ferry.md"}
    save(workspace)
    assert "[[ebb]]" in (on_disk(workspace, "ferry.md") or "")


def test_a_rename_that_one_file_prevents_changes_none(workspace: Workspace) -> None:
    plan = lifecycle.rename(workspace, "tidewater.md", "ebb.md")
    (workspace.root / "ferry.md").write_text("theirs")
    with pytest.raises(EditorError) as caught:
        workspace.document.apply(plan.change)
    expected = "ferry.md was changed by another program. It was not overwritten."
    assert sentence(caught) == f"This was not done. {expected}"
    assert on_disk(workspace, "tidewater.md") == TIDEWATER
    assert on_disk(workspace, "ebb.md") is None
    assert paths(workspace) == ["ferry.md", "tidewater.md"]
    assert workspace.document.undo_label is None


def test_a_title_changes_with_the_name_or_alone(workspace: Workspace) -> None:
    plan = lifecycle.rename(workspace, "tidewater.md", "ebb.md", title="Ebb")
    workspace.document.apply(plan.change)
    expected = TIDEWATER.replace("Tidewater School", "Ebb")
    assert on_disk(workspace, "ebb.md") == expected
    plan = lifecycle.rename(workspace, "ebb.md", "ebb.md", title="Flow")
    assert english(plan.change.label) == "Rename Ebb to Flow"
    workspace.document.apply(plan.change)
    assert workspace.entry("ebb.md").title == "Flow"
    assert workspace.document.dirty == {"ebb.md"}
    assert not lifecycle.rename(workspace, "ebb.md", "ebb.md").change.edits


def test_letter_case_alone_may_change_and_no_other_entry_be_met(workspace: Workspace) -> None:
    with pytest.raises(NotPossible):
        lifecycle.rename(workspace, "tidewater.md", "FERRY.md")
    with pytest.raises(NotPossible):
        lifecycle.rename(workspace, "tidewater.md", "tidewater.txt")
    workspace.document.apply(lifecycle.rename(workspace, "tidewater.md", "Tidewater.md").change)
    assert on_disk(workspace, "Tidewater.md") == TIDEWATER
    assert on_disk(workspace, "ferry.md") == FERRY.replace("[[tide", "[[Tide")
    workspace.document.undo()
    assert on_disk(workspace, "tidewater.md") == TIDEWATER


def test_the_neighbour_of_a_removed_entry_is_the_next_or_the_last(workspace: Workspace) -> None:
    workspace.document.apply(
        lifecycle.create(workspace, {"m.md": "---\ntitle: Mill\n---\n"}).change
    )
    assert paths(workspace) == ["ferry.md", "m.md", "tidewater.md"]
    workspace.document.apply(lifecycle.delete(workspace, ["m.md"]).change)
    assert workspace.neighbour("m.md") == "tidewater.md"
    workspace.document.apply(lifecycle.delete(workspace, ["tidewater.md"]).change)
    assert workspace.neighbour("tidewater.md") == "ferry.md"
    workspace.document.apply(lifecycle.delete(workspace, ["ferry.md"]).change)
    assert workspace.neighbour("ferry.md") is None
    assert workspace.neighbour("never.md") is None


def test_values_of_removed_entries_are_no_longer_known(workspace: Workspace) -> None:
    collection = workspace.entry("tidewater.md").collection
    assert "see" in workspace.schema(collection).order
    workspace.document.apply(lifecycle.delete(workspace, ["ferry.md"]).change)
    assert "see" not in workspace.schema(collection).order
    workspace.document.undo()
    assert "see" in workspace.schema(collection).order


def test_a_new_entry_belongs_where_the_settings_say(tmp_path: Path, trash: Trash) -> None:
    root = make_vault(tmp_path / "vault", **{"notes/a": TIDEWATER, "b": TIDEWATER})
    (root / ".territory").mkdir()
    (root / ".territory" / "vault.yaml").write_text(
        "collections: [{name: Notes, entries: 'notes/*.md', map: main}]\nmaps: {main: {}}\n"
    )
    workspace = Workspace.open(root, trash)
    workspace.load()

    def name(path: str) -> str:
        return lifecycle.collection_for(workspace, path).name

    assert [name("notes/new.md"), name("new.md"), name("notes/sub/new.md")] == ["Notes", "", ""]
    workspace.document.apply(lifecycle.create(workspace, {"notes/new.md": TIDEWATER}).change)
    assert workspace.entry("notes/new.md").place.x == 1
    workspace.document.apply(lifecycle.rename(workspace, "notes/new.md", "new.md").change)
    assert workspace.entry("new.md").place.x is None


def test_a_new_folder_is_a_collection_of_its_own_where_none_is_written(
    tmp_path: Path, trash: Trash
) -> None:
    root = make_vault(tmp_path / "vault", **{"notes/a": "---\ntitle: A\n---\n"})
    workspace = Workspace.open(root, trash)
    workspace.load()
    assert not workspace.settings.maps
    texts = {"notes/b.md": "text", "places/c.md": TIDEWATER, "places/d.md": TIDEWATER}
    workspace.document.apply(lifecycle.create(workspace, texts).change)
    assert [c.name for c in workspace.settings.collections] == ["notes", "places"]
    assert workspace.entry("places/d.md").place.x == 1
    assert list(workspace.settings.maps) == ["main"]
    assert workspace.path_of(root / "places" / "c.md") == "places/c.md"


@pytest.mark.real
def test_every_real_entry_can_be_renamed_and_back(real: Path, tmp_path: Path, trash: Trash) -> None:
    import shutil

    root = Path(shutil.copytree(real / "vault", tmp_path / "vault"))
    workspace = Workspace.open(root, trash)
    workspace.load()
    before = {file: file.read_bytes() for file in root.rglob("*.md")}
    for entry in workspace.entries()[::40]:
        if not entry.readable:
            continue
        new = str(Path(entry.path).with_name("renamed entry.md"))
        workspace.document.apply(lifecycle.rename(workspace, entry.path, new).change)
        assert workspace.has_entry(new)
        workspace.document.undo()
        assert not workspace.document.dirty
    assert {file: file.read_bytes() for file in root.rglob("*.md")} == before

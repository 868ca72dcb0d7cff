"""Saving keeps what another program wrote, and what the curator did."""

from pathlib import Path

import pytest

from editor.messages import english
from editor.workspace import edits
from editor.workspace.notices import Saved
from editor.workspace.outside import take_outside
from editor.workspace.saving import Saving, carry_out, save, told
from editor.workspace.workspace import Workspace

ENTRY = """\
---
title: Tidewater School
size: 4-10 # paid
y: 12
x: 30
---
Tides.
"""
MINE = ENTRY.replace("4-10", "11-20")
THEIRS = ENTRY.replace("4-10", "1-3")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    (tmp_path / "tidewater.md").write_bytes(ENTRY.encode())
    (tmp_path / "other.md").write_bytes(b"---\ntitle: Other\n---\n")
    made = Workspace.open(tmp_path)
    made.load()
    return made


def keep_mine(workspace: Workspace, path: str) -> None:
    workspace.conflicts.decide(path, workspace.document.text(path), "Tidewater School")


def test_saving_writes_what_changed_and_nothing_else(workspace: Workspace) -> None:
    untouched = (workspace.root / "other.md").stat().st_mtime_ns
    edits.set_field(workspace, "tidewater.md", "size", "11-20")
    report = save(workspace)
    assert report.saved == ("tidewater.md",)
    assert not report.failed
    expected = ENTRY.replace("4-10", "11-20").encode()
    assert (workspace.root / "tidewater.md").read_bytes() == expected
    assert (workspace.root / "other.md").stat().st_mtime_ns == untouched
    assert not workspace.document.dirty


def test_what_another_program_wrote_is_not_overwritten(workspace: Workspace) -> None:
    file = workspace.root / "tidewater.md"
    edits.set_field(workspace, "tidewater.md", "size", "11-20")
    theirs = ENTRY.replace("4-10", "1-3")
    file.write_bytes(theirs.encode())
    report = save(workspace)
    assert report.failed["tidewater.md"].code == "workspace.undecided"
    assert workspace.conflicts["tidewater.md"].theirs == theirs
    assert file.read_bytes() == theirs.encode()
    assert workspace.document.dirty == {"tidewater.md"}

    workspace.conflicts.decide("tidewater.md", theirs, "Tidewater School")
    assert workspace.document.text("tidewater.md") == theirs
    assert not workspace.document.dirty
    workspace.document.undo()
    assert workspace.document.text("tidewater.md") == ENTRY.replace("4-10", "11-20")
    assert save(workspace).failed["tidewater.md"].code == "workspace.undecided"
    keep_mine(workspace, "tidewater.md")
    assert save(workspace).saved == ("tidewater.md",)


def test_a_removed_file_is_written_again_when_the_curator_says_so(workspace: Workspace) -> None:
    file = workspace.root / "tidewater.md"
    edits.set_field(workspace, "tidewater.md", "size", "11-20")
    file.unlink()
    assert save(workspace).failed["tidewater.md"].code == "vault.gone"
    assert not file.exists()
    keep_mine(workspace, "tidewater.md")
    assert save(workspace).saved == ("tidewater.md",)
    assert file.read_bytes() == ENTRY.replace("4-10", "11-20").encode()


def test_a_removed_file_can_be_let_go_and_comes_back_by_undo(workspace: Workspace) -> None:
    file = workspace.root / "tidewater.md"
    edits.set_field(workspace, "tidewater.md", "size", "11-20")
    file.unlink()
    assert save(workspace).failed["tidewater.md"].code == "vault.gone"
    workspace.conflicts.decide("tidewater.md", None, "Tidewater School")
    assert not workspace.has_entry("tidewater.md")
    assert not workspace.document.dirty
    workspace.document.undo()
    assert file.read_bytes() == MINE.encode()
    assert workspace.entry("tidewater.md").fields["size"] == "11-20"


def test_a_file_whose_folder_went_too_is_written_again(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    file = tmp_path / "notes" / "tidewater.md"
    file.write_bytes(ENTRY.encode())
    workspace = Workspace.open(tmp_path)
    workspace.load()
    edits.set_field(workspace, "notes/tidewater.md", "size", "11-20")
    file.unlink()
    file.parent.rmdir()
    assert save(workspace).failed["notes/tidewater.md"].code == "vault.gone"
    keep_mine(workspace, "notes/tidewater.md")
    assert save(workspace).saved == ("notes/tidewater.md",)
    assert file.read_bytes() == MINE.encode()


def test_what_another_program_wrote_elsewhere_is_merged_into_what_is_saved(
    workspace: Workspace,
) -> None:
    file = workspace.root / "tidewater.md"
    edits.set_field(workspace, "tidewater.md", "size", "11-20")
    theirs = ENTRY.replace("Tides.", "Their tides.")
    file.write_bytes(theirs.encode())
    assert save(workspace).saved == ("tidewater.md",)
    assert file.read_bytes() == theirs.replace("4-10", "11-20").encode()
    assert not workspace.document.dirty
    workspace.document.undo()
    assert workspace.document.text("tidewater.md") == theirs


def test_nothing_is_written_where_the_folder_is_not_there(workspace: Workspace) -> None:
    edits.set_field(workspace, "tidewater.md", "size", "11-20")
    elsewhere = workspace.root.with_name("elsewhere")
    workspace.root.rename(elsewhere)
    report = save(workspace)
    assert report.failed["tidewater.md"].code == "workspace.folder-gone"
    assert not workspace.root.exists()
    assert workspace.document.dirty == {"tidewater.md"}
    elsewhere.rename(workspace.root)
    assert save(workspace).saved == ("tidewater.md",)


def test_an_entry_whose_file_became_unreadable_can_be_saved_later(workspace: Workspace) -> None:
    file = workspace.root / "tidewater.md"
    edits.set_field(workspace, "tidewater.md", "size", "11-20")
    latin = b"---\ntitle: Caf\xe9\n---\n"
    file.write_bytes(latin)
    assert save(workspace).failed["tidewater.md"].code == "vault.not-utf8"
    assert file.read_bytes() == latin
    assert workspace.document.text("tidewater.md") == MINE

    file.write_bytes(THEIRS.encode())
    assert save(workspace).failed["tidewater.md"].code == "workspace.undecided"
    file.write_bytes(ENTRY.encode())
    assert save(workspace).saved == ("tidewater.md",)


def test_a_file_that_came_back_is_asked_about_again(workspace: Workspace) -> None:
    file = workspace.root / "tidewater.md"
    edits.set_field(workspace, "tidewater.md", "size", "11-20")
    file.unlink()
    assert save(workspace).failed["tidewater.md"].code == "vault.gone"
    keep_mine(workspace, "tidewater.md")
    file.write_bytes(THEIRS.encode())
    assert save(workspace).failed["tidewater.md"].code == "workspace.undecided"
    assert file.read_bytes() == THEIRS.encode()
    keep_mine(workspace, "tidewater.md")
    assert save(workspace).saved == ("tidewater.md",)
    assert file.read_bytes() == MINE.encode()


def test_of_a_save_that_failed_the_rest_is_written(workspace: Workspace) -> None:
    for path in ("tidewater.md", "other.md"):
        edits.set_field(workspace, path, "title", "New")
    (workspace.root / "other.md").unlink()
    report = save(workspace)
    assert report.saved == ("tidewater.md",)
    assert english(report.failed["other.md"]).startswith("other.md was removed")
    assert workspace.document.dirty == {"other.md"}


def many(root: Path, count: int) -> Workspace:
    for number in range(count):
        (root / f"{number:03}.md").write_bytes(ENTRY.encode())
    workspace = Workspace.open(root)
    workspace.load()
    for number in range(count):
        edits.set_field(workspace, f"{number:03}.md", "size", "11-20")
    return workspace


def test_what_is_typed_while_files_are_written_stays_unsaved(workspace: Workspace) -> None:
    edits.set_field(workspace, "tidewater.md", "size", "11-20")
    saving = Saving(workspace)
    edits.set_field(workspace, "tidewater.md", "title", "Typed on")
    outcomes = carry_out(saving.jobs)
    saving.take(outcomes)
    assert (workspace.root / "tidewater.md").read_bytes() == MINE.encode()
    assert workspace.document.saved_text("tidewater.md") == MINE
    assert workspace.document.dirty == {"tidewater.md"}
    assert save(workspace).saved == ("tidewater.md",)
    assert "Typed on" in (workspace.root / "tidewater.md").read_text()


def test_an_undo_while_files_are_written_is_unsaved(workspace: Workspace) -> None:
    edits.set_field(workspace, "tidewater.md", "size", "11-20")
    saving = Saving(workspace)
    workspace.document.undo()
    assert not workspace.document.dirty
    saving.take(carry_out(saving.jobs))
    assert workspace.document.dirty == {"tidewater.md"}
    assert save(workspace).saved == ("tidewater.md",)
    assert (workspace.root / "tidewater.md").read_bytes() == ENTRY.encode()


def test_what_came_from_outside_while_files_were_written_counts(workspace: Workspace) -> None:
    edits.set_field(workspace, "tidewater.md", "size", "11-20")
    saving = Saving(workspace)
    outcomes = carry_out(saving.jobs)
    (workspace.root / "tidewater.md").write_bytes(THEIRS.encode())
    take_outside(workspace, {"tidewater.md": THEIRS})
    workspace.conflicts.decide("tidewater.md", THEIRS, "Tidewater School")
    saving.take(outcomes)
    assert workspace.document.saved_text("tidewater.md") == THEIRS
    assert not workspace.document.dirty


def test_who_keeps_old_versions_hears_the_texts_before_and_after(workspace: Workspace) -> None:
    heard: list[Saved] = []
    workspace.saved_listeners.append(heard.extend)
    edits.set_field(workspace, "tidewater.md", "size", "11-20")
    (workspace.root / "other.md").unlink()
    edits.set_field(workspace, "other.md", "title", "New")
    save(workspace)
    assert heard == [("tidewater.md", ENTRY, MINE)]


def test_many_files_are_told_once(tmp_path: Path) -> None:
    workspace = many(tmp_path, 150)
    notices = []
    workspace.subscribe(notices.append)
    report = save(workspace)
    assert len(report.saved) == 150
    assert [len(notice.paths) for notice in notices] == [150]
    assert not workspace.document.dirty


def test_what_failed_alike_is_one_sentence(tmp_path: Path) -> None:
    workspace = many(tmp_path, 10)
    for number in range(7):
        (tmp_path / f"{number:03}.md").write_text("theirs")
    (tmp_path / "007.md").unlink()
    (tmp_path / "008.md").chmod(0o444)
    report = save(workspace)
    assert report.saved == ("009.md",)
    assert [english(message) for message in told(report.failed)] == [
        "000.md is not saved: another program changed it in the same place as you. "
        "Choose first what is to stand there. The same happened to 6 more files.",
        "007.md was removed by another program. It was not written again.",
        "008.md is read-only. It was left as it is.",
    ]
    assert [english(message) for message in told(report.failed, groups=1)][1:] == [
        "2 more files were not saved."
    ]

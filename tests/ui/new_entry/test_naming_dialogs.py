from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QWidget

from editor.messages import EditorError
from editor.ui.new_entry.dialogs import duplicate_entry, new_entries, rename_entry
from editor.ui.new_entry.name_dialog import DuplicateDialog, RenameDialog
from editor.ui.new_entry.new_dialog import NewEntryDialog
from editor.ui.plan_dialog import PlanDialog
from editor.workspace.workspace import Workspace
from tests.ui.new_entry.acting import click, in_dialog, part, write
from tests.workspace.vaults import make_vault, opened

FOLDER = "content/atlas/profiles"
TABLE = f"{FOLDER}/Long_Table.md"


# --- duplicate


def test_a_copy_needs_one_key(workspace: Workspace, window: QWidget) -> None:
    def act(dialog: DuplicateDialog) -> None:
        title = part(dialog, QLineEdit, "entryTitle")
        assert title.text() == title.selectedText() == "The Long Table (copy)"
        assert part(dialog, QLineEdit, "entryName").text() == "Long_Table_copy"
        assert "no place on the map" in part(dialog, QLabel, "dialogNote").text()
        QTest.keyClick(title, Qt.Key.Key_Return)

    in_dialog(DuplicateDialog, act)
    path = duplicate_entry(window, workspace, TABLE)
    assert path == f"{FOLDER}/Long_Table_copy.md"
    copy, original = workspace.entry(path), workspace.entry(TABLE)
    assert copy.title == "The Long Table (copy)"
    assert copy.unplaced
    assert copy.body == original.body
    assert set(original.fields) - set(copy.fields) == {"x", "y"}
    assert (workspace.root / path).exists()


def test_a_copys_name_follows_its_title(workspace: Workspace, window: QWidget) -> None:
    def act(dialog: DuplicateDialog) -> None:
        write(dialog, "entryTitle", "Short Table")
        assert part(dialog, QLineEdit, "entryName").text() == "Short_Table"
        click(dialog, "agree")

    in_dialog(DuplicateDialog, act)
    assert duplicate_entry(window, workspace, TABLE) == f"{FOLDER}/Short_Table.md"


def test_what_cannot_be_read_cannot_be_copied(workspace: Workspace, window: QWidget) -> None:
    with pytest.raises(EditorError) as caught:
        duplicate_entry(window, workspace, f"{FOLDER}/Cafe_Desaccord.md")
    assert "cannot be read" in str(caught.value)


def test_a_broken_entry_is_copied_as_it_is(workspace: Workspace, window: QWidget) -> None:
    broken = f"{FOLDER}/Cracked_Cup_Society.md"
    in_dialog(DuplicateDialog, lambda dialog: click(dialog, "agree"))
    path = duplicate_entry(window, workspace, broken)
    assert path is not None
    assert (workspace.root / path).read_bytes() == (workspace.root / broken).read_bytes()


# --- rename


def approve(dialog: PlanDialog) -> None:
    QTest.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)


def test_links_follow_after_they_were_shown(workspace: Workspace, window: QWidget) -> None:
    before = {entry.path: workspace.document.text(entry.path) for entry in workspace.entries()}
    shown: list[str] = []

    def agree(dialog: PlanDialog) -> None:
        model = part(dialog, QListView, "planLines").model()
        shown.extend(str(model.index(row, 0).data()) for row in range(model.rowCount()))
        approve(dialog)

    def act(dialog: RenameDialog) -> None:
        assert not part(dialog, QPushButton, "agree").isEnabled()
        assert "5 links lead here" in part(dialog, QLabel, "dialogNote").text()
        write(dialog, "entryTitle", "The Longer Table")
        assert part(dialog, QLineEdit, "entryName").text() == "Longer_Table"
        in_dialog(PlanDialog, agree)
        click(dialog, "agree")

    in_dialog(RenameDialog, act)
    path = rename_entry(window, workspace, TABLE)
    assert path == f"{FOLDER}/Longer_Table.md"
    assert not (workspace.root / TABLE).exists()
    assert workspace.entry(path).title == "The Longer Table"
    assert any("[[Longer_Table" in line for line in shown)
    assert any("(../atlas/profiles/Longer_Table.md)" in line for line in shown)
    changed = {p for p, text in before.items() if p != TABLE and workspace.document.text(p) != text}
    assert len(changed) == 5
    for other in changed:
        old, new = before[other] or "", workspace.document.text(other) or ""
        assert new == old.replace("Long_Table", "Longer_Table")
        assert (workspace.root / other).read_bytes() == new.encode()
    workspace.document.undo()
    assert {p: workspace.document.text(p) for p in before} == before
    assert (workspace.root / TABLE).exists()


def test_what_was_not_approved_is_not_done(workspace: Workspace, window: QWidget) -> None:
    def act(dialog: RenameDialog) -> None:
        write(dialog, "entryName", "Bench")
        in_dialog(PlanDialog, lambda plan: click(plan, "planCancel"))
        click(dialog, "agree")
        assert dialog.isVisible()
        assert part(dialog, QLineEdit, "entryName").text() == "Bench"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(RenameDialog, act)
    assert rename_entry(window, workspace, TABLE) is None
    assert workspace.document.undo_label is None
    assert (workspace.root / TABLE).exists()


def test_without_links_nothing_is_asked(tmp_path: Path, window: QWidget) -> None:
    workspace = opened(make_vault(tmp_path, **{"A b": "---\nn: 1\n---\n", "C d": "no link"}))

    def act(dialog: RenameDialog) -> None:
        # Without a field for titles, the name is all there is.
        assert not part(dialog, QLineEdit, "entryTitle").isVisible()
        name = write(dialog, "entryName", "c D")
        assert part(dialog, QLabel, "entryNameTold").text() == "There is a file C d.md already."
        assert not part(dialog, QPushButton, "agree").isEnabled()
        name = write(dialog, "entryName", "a B")
        QTest.keyClick(name, Qt.Key.Key_Return)

    in_dialog(RenameDialog, act)
    assert rename_entry(window, workspace, "A b.md") == "a B.md"
    assert sorted(file.name for file in tmp_path.glob("*.md")) == ["C d.md", "a B.md"]


def test_a_failure_is_told_and_the_names_stay(workspace: Workspace, window: QWidget) -> None:
    path = f"{FOLDER}/Spanner_Library.md"

    def act(dialog: RenameDialog) -> None:
        write(dialog, "entryName", "Wrench_Library")
        file = workspace.root / path
        file.write_text("changed by another program")
        in_dialog(PlanDialog, approve)
        click(dialog, "agree")
        assert "another program" in part(dialog, QLabel, "dialogTold").text()
        assert dialog.isVisible()
        dialog.reject()

    in_dialog(RenameDialog, act)
    assert rename_entry(window, workspace, path) is None
    assert workspace.has_entry(path)


# --- files with another ending


def test_entries_keep_the_ending_that_their_collection_has(tmp_path: Path, window: QWidget) -> None:
    (tmp_path / ".territory").mkdir()
    (tmp_path / ".territory/vault.yaml").write_text("collections: [{name: A, entries: a/*.mdx}]\n")
    (tmp_path / "a").mkdir()
    (tmp_path / "a/one.mdx").write_text("---\ntitle: One\n---\n", encoding="utf-8")
    workspace = opened(tmp_path)

    def act(dialog: RenameDialog | DuplicateDialog | NewEntryDialog) -> None:
        assert part(dialog, QLabel, "entryEnding").text() == ".mdx"
        QTest.keyClick(write(dialog, "entryTitle", next(titles)), Qt.Key.Key_Return)

    titles = iter(("Copy", "New"))
    in_dialog(DuplicateDialog, act)
    assert duplicate_entry(window, workspace, "a/one.mdx") == "a/copy.mdx"
    in_dialog(NewEntryDialog, act)
    assert new_entries(window, workspace, workspace.settings.collections[0]) == ["a/new.mdx"]

    def rename(dialog: RenameDialog) -> None:
        assert not part(dialog, QPushButton, "agree").isEnabled()
        write(dialog, "entryName", "other")
        click(dialog, "agree")

    in_dialog(RenameDialog, rename)
    assert rename_entry(window, workspace, "a/one.mdx") == "a/other.mdx"
    assert sorted(file.name for file in (tmp_path / "a").iterdir()) == [
        "copy.mdx",
        "new.mdx",
        "other.mdx",
    ]

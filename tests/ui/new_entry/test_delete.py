from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from editor.messages import EditorError
from editor.ui.new_entry.delete_dialog import DeleteDialog
from editor.ui.new_entry.dialogs import delete_entries
from editor.workspace.workspace import Workspace
from tests.ui.new_entry.acting import click, in_dialog, part

FOLDER = "content/atlas/profiles"
TABLE = f"{FOLDER}/Long_Table.md"


def test_an_entry_goes_to_the_trash_and_comes_back(
    workspace: Workspace, window: QWidget, trash: Path
) -> None:
    before = (workspace.root / TABLE).read_bytes()

    def act(dialog: DeleteDialog) -> None:
        assert part(dialog, QLabel, "deleteNote").text() == (
            "5 entries link to it: 99 Kinds of Bean, Bread at Six, Cracked Cup Society, "
            "The Spare Key, How to host a long table. Their links will lead nowhere.\n"
            "Undo brings it back."
        )
        click(dialog, "agree")

    in_dialog(DeleteDialog, act)
    assert delete_entries(window, workspace, [TABLE])
    assert not workspace.has_entry(TABLE)
    assert (trash / "Long_Table.md").read_bytes() == before
    workspace.document.undo()
    assert (workspace.root / TABLE).read_bytes() == before
    assert workspace.has_entry(TABLE)


def test_escape_keeps_it(workspace: Workspace, window: QWidget) -> None:
    in_dialog(DeleteDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert not delete_entries(window, workspace, [TABLE])
    assert (workspace.root / TABLE).exists()


def test_many_are_named_and_one_key_is_enough(workspace: Workspace, window: QWidget) -> None:
    paths = [f"{FOLDER}/{name}.md" for name in ("Open_Loom", "Cafe_Desaccord", "Spare_Key")]

    def act(dialog: DeleteDialog) -> None:
        titles = part(dialog, QPlainTextEdit, "deleteTitles").toPlainText()
        assert titles.splitlines() == ["Open Loom", "The Spare Key"]
        note = part(dialog, QLabel, "deleteNote").text()
        assert "link to them: " in note
        assert "Cafe_Desaccord.md cannot be read" in note
        assert note.endswith("Undo brings them back.")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(DeleteDialog, act)
    assert delete_entries(window, workspace, paths)
    assert [workspace.has_entry(path) for path in paths] == [False, True, False]


def test_what_cannot_be_read_cannot_go(workspace: Workspace, window: QWidget) -> None:
    with pytest.raises(EditorError):
        delete_entries(window, workspace, [f"{FOLDER}/Cafe_Desaccord.md"])


def test_a_failure_is_told(workspace: Workspace, window: QWidget, trash: Path) -> None:
    trash.rmdir()

    def act(dialog: DeleteDialog) -> None:
        click(dialog, "agree")
        assert "Long_Table.md" in part(dialog, QLabel, "dialogTold").text()
        dialog.reject()

    in_dialog(DeleteDialog, act)
    assert not delete_entries(window, workspace, [TABLE])
    assert workspace.has_entry(TABLE)

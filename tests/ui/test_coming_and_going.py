"""Every view follows entries that are made, removed and renamed, and files that are no entries."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.messages import Message
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.workspace import lifecycle
from editor.workspace.history import Change, Edit
from editor.workspace.workspace import Workspace
from tests.ui.windows import answer, forget_changes
from tests.workspace.trash import Trash

TIDEWATER = (
    "---\ntitle: Tidewater School\nsize: 4-10\ny: 12\nx: 30\ncreated: 2024-01-02\n---\nTides.\n"
)
OTHER = "---\ntitle: Other\n---\nSee [[tidewater]].\n"
SCHEMA = ".territory/notes.json"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    (root / ".territory").mkdir(parents=True)
    (root / "tidewater.md").write_bytes(TIDEWATER.encode())
    (root / "other.md").write_bytes(OTHER.encode())
    (root / "zebra.md").write_bytes(b"---\ntitle: Zebra\n---\n")
    (root / ".territory" / "vault.yaml").write_text(
        "collections: [{name: Notes, entries: '*.md', schema: notes.json, map: main}]\n"
        "maps: {main: {bounds: [[0, 0], [100, 100]]}}\n"
    )
    (root / SCHEMA).write_text('{"properties": {"title": {"title": "Title"}}}')
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: vault)
    qtbot.addWidget(made, before_close_func=forget_all)
    made.show()
    made.open_vault(vault / "tidewater.md")
    vault_of(made).trash = Trash(tmp_path / "trash")
    return made


def forget_all(window: MainWindow) -> None:
    forget_changes(window)
    if window.workspace is not None:
        window.form.form.clear()


def vault_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def part(window: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = window.findChild(kind, name)
    assert found is not None
    return found


def line(window: MainWindow, key: str) -> QLineEdit:
    found = part(window, QLineEdit, f"field.{key}")
    assert isinstance(found, QLineEdit)
    return found


def body(window: MainWindow) -> QPlainTextEdit:
    found = part(window, QPlainTextEdit, "bodyEditor")
    assert isinstance(found, QPlainTextEdit)
    return found


def titles(window: MainWindow) -> list[str]:
    view = part(window, QListView, "entryList")
    assert isinstance(view, QListView)
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def rename(window: MainWindow, path: str, new: str) -> None:
    workspace = vault_of(window)
    workspace.document.apply(lifecycle.rename(workspace, path, new).change)


def delete(window: MainWindow, *paths: str) -> None:
    workspace = vault_of(window)
    workspace.document.apply(lifecycle.delete(workspace, paths).change)


def test_the_next_entry_is_shown_for_one_that_is_removed(window: MainWindow) -> None:
    delete(window, "tidewater.md")
    assert window.selection.path == "zebra.md"
    assert line(window, "title").text() == "Zebra"
    assert part(window, QLabel, "statusFile").property("text") == "zebra.md"
    assert titles(window) == ["Other", "Zebra"]
    window.actions_by_name["undo"].trigger()
    assert window.selection.path == "tidewater.md"
    assert line(window, "title").text() == "Tidewater School"
    assert body(window).toPlainText() == "Tides.\n"
    assert titles(window) == ["Other", "Tidewater School", "Zebra"]


def test_without_an_entry_the_views_are_empty(window: MainWindow) -> None:
    window.show_view("map")
    delete(window, "tidewater.md", "other.md", "zebra.md")
    assert window.selection.path is None
    assert titles(window) == []
    assert part(window, QLabel, "formMessage").property("text").startswith("Choose an entry")
    assert body(window).toPlainText() == ""
    assert window.map.view.pins == ()
    window.show_view("article")
    window.actions_by_name["undo"].trigger()
    assert len(titles(window)) == 3
    assert window.selection.path is not None


def test_a_renamed_entry_stays_as_it_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    created = line(window, "created")
    created.setFocus()
    created.selectAll()
    qtbot.keyClicks(created, "2024-13")
    editor = body(window)
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_End)
    place = editor.textCursor().position()
    assert place == 6
    rename(window, "tidewater.md", "ebb.md")
    assert window.selection.path == "ebb.md"
    assert created.text() == "2024-13"
    assert editor.textCursor().position() == place
    assert editor.hasFocus()
    assert part(window, QLabel, "statusFile").property("text") == "ebb.md"
    window.selection.select("other.md")
    assert body(window).toPlainText() == "See [[ebb]].\n"
    window.selection.select("ebb.md")
    assert line(window, "created").text() == "2024-13"
    assert [entry for entry, _ in window.form.form.unfinished()] == ["ebb.md"]
    qtbot.keyClicks(editor, "X")
    assert vault_of(window).document.dirty == {"ebb.md"}


def test_what_was_half_typed_goes_with_its_entry(window: MainWindow, qtbot: QtBot) -> None:
    created = line(window, "created")
    created.setFocus()
    created.selectAll()
    qtbot.keyClicks(created, "2024-13")
    delete(window, "tidewater.md")
    assert window.form.unfinished() == []
    assert not vault_of(window).document.dirty


def test_an_undo_that_the_disk_refuses_is_told(window: MainWindow, vault: Path) -> None:
    delete(window, "zebra.md")
    (vault / "zebra.md").write_text("theirs")
    window.actions_by_name["undo"].trigger()
    assert "zebra.md exists already." in window.notices.text
    assert titles(window) == ["Other", "Tidewater School"]
    (vault / "zebra.md").unlink()
    window.actions_by_name["undo"].trigger()
    assert titles(window) == ["Other", "Tidewater School", "Zebra"]


def test_an_edited_schema_shows_in_the_form_and_is_saved_with_the_rest(
    window: MainWindow, vault: Path
) -> None:
    workspace = vault_of(window)
    before = workspace.text(SCHEMA)
    assert before is not None
    after = before.replace('"Title"', '"Name"')
    label = Message("workspace.decide", {"entry": SCHEMA})
    workspace.document.apply(Change(label, (Edit(SCHEMA, before, after),)))
    assert line(window, "title").accessibleName() == "Name"
    assert window.isWindowModified()
    asked = answer("Cancel")
    assert not window.close_vault()
    assert asked == [f"The file {SCHEMA} has changes that are not saved."]
    window.actions_by_name["undo"].trigger()
    assert line(window, "title").accessibleName() == "Title"
    window.actions_by_name["redo"].trigger()
    assert window.save()
    assert (vault / SCHEMA).read_text() == after
    assert not window.isWindowModified()


def test_pins_come_and_go_with_their_entries(window: MainWindow) -> None:
    window.show_view("map")
    tray = part(window, QListView, "unplacedList")
    assert isinstance(tray, QListView)
    assert tray.model().rowCount() == 2
    delete(window, "other.md")
    assert tray.model().rowCount() == 1
    rename(window, "tidewater.md", "ebb.md")
    rename(window, "zebra.md", "donkey.md")
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    assert tray.model().rowCount() == 2
    assert window.selection.path is not None


def test_table_and_vocabulary_forget_what_is_removed(window: MainWindow, qtbot: QtBot) -> None:
    for view in ("table", "vocabulary"):
        window.show_view(view)
    window.show_view("table")
    assert sorted(window.views.table.shown_paths()) == ["other.md", "tidewater.md", "zebra.md"]
    delete(window, "tidewater.md")
    assert sorted(window.views.table.shown_paths()) == ["other.md", "zebra.md"]
    rename(window, "zebra.md", "donkey.md")
    assert sorted(window.views.table.shown_paths()) == ["donkey.md", "other.md"]
    window.show_view("vocabulary")
    delete(window, "other.md", "donkey.md")
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    window.show_view("table")
    assert sorted(window.views.table.shown_paths()) == ["other.md", "tidewater.md", "zebra.md"]


def test_an_entry_that_another_program_removed_can_go_here_too(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    title = line(window, "title")
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "Mine")
    (vault / "tidewater.md").unlink()
    asked = answer("Remove it here too")
    assert window.save()
    assert asked[0].startswith("tidewater.md was removed by another program.")
    assert titles(window) == ["Other", "Zebra"]
    assert not vault_of(window).document.dirty
    window.actions_by_name["undo"].trigger()
    assert (vault / "tidewater.md").read_text() == TIDEWATER.replace("Tidewater School", "Mine")

"""The dialog in which a curator sees and says what fields mean."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from editor.schema.kinds import KINDS
from editor.ui.fields.dialog import FieldsDialog, edit_fields
from editor.ui.fields.kind_words import KIND_WORDS
from editor.ui.form.switch import Switch
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
FILE = ".territory/initiative.schema.json"
ENTRIES = {
    "one": "---\ntitle: One\nsize: 1-3\ntags: [a, b]\n---\n",
    "two": "---\ntitle: Two\nsize: 4-10\ntags: [a]\n---\n",
    "three": "---\ntitle: Three\nsize: many\ntags: []\n---\n",
}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(make_vault(tmp_path, **ENTRIES), Path.unlink)


@pytest.fixture
def parent(qtbot: Any) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def shown(qtbot: Any, parent: QWidget, workspace: Workspace) -> FieldsDialog:
    dialog = FieldsDialog(parent, workspace, workspace.settings.collections[0])
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.fixture
def dialog(qtbot: Any, parent: QWidget, workspace: Workspace) -> Iterator[FieldsDialog]:
    made = shown(qtbot, parent, workspace)
    yield made
    made.done(0)


def part(dialog: QWidget, kind: type[Any], name: str) -> Any:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def press(dialog: FieldsDialog, name: str) -> None:
    QTest.mouseClick(part(dialog, QPushButton, name), LEFT)


def choose_kind(dialog: FieldsDialog, kind: str) -> None:
    box = part(dialog, QComboBox, "fieldKind")
    box.setCurrentIndex(box.findData(kind))


def add_option(dialog: FieldsDialog, text: str) -> None:
    line = part(dialog, QLineEdit, "fieldOptionAdd")
    line.setFocus()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def options(dialog: FieldsDialog) -> list[str]:
    values = part(dialog, QListWidget, "fieldOptions")
    return [values.item(row).text() for row in range(values.count())]


def written(workspace: Workspace) -> Any:
    text = workspace.text(FILE)
    return json.loads(text)["properties"] if text is not None else None


def test_every_kind_has_a_word() -> None:
    assert set(KIND_WORDS) == set(KINDS)


def test_it_shows_what_was_found(dialog: FieldsDialog) -> None:
    assert dialog.list.keys() == ["title", "size", "tags"]
    dialog.list.choose("tags")
    facts = part(dialog, QLabel, "fieldFacts").text()
    assert "3 of 3 entries have it, and 2 of them hold a value." in facts
    assert "An empty one is usually written as: []" in facts
    assert "Values: a (2), b (1)" in facts
    assert FILE in part(dialog, QLabel, "fieldsWhere").text()
    assert not part(dialog, QPushButton, "fieldsApply").isEnabled()


def test_nothing_is_written_unless_something_changed(
    dialog: FieldsDialog, workspace: Workspace
) -> None:
    press(dialog, "fieldsCancel")
    assert not dialog.isVisible()
    assert written(workspace) is None
    assert not (workspace.root / ".territory").exists()


def test_what_is_said_becomes_one_change(
    dialog: FieldsDialog, workspace: Workspace, qtbot: Any
) -> None:
    dialog.list.choose("size")
    label = part(dialog, QLineEdit, "fieldLabel")
    label.selectAll()
    QTest.keyClicks(label, "People")
    text = part(dialog, QPlainTextEdit, "fieldHelp")
    QTest.keyClicks(text, "How many.")
    choose_kind(dialog, "choice")
    add_option(dialog, "1-3")
    add_option(dialog, "4-10")
    troubles = part(dialog, QLabel, "fieldsTroubles")
    qtbot.waitUntil(lambda: troubles.text() == "1 entry would have a problem.")
    listed = part(dialog, QListWidget, "fieldsTroubleList")
    assert listed.item(0).text() == "Three, People: “many” is not one of the choices."
    press(dialog, "fieldsApply")
    assert not dialog.isVisible()
    assert written(workspace) == {
        "size": {"title": "People", "description": "How many.", "enum": ["1-3", "4-10", None]}
    }
    assert workspace.document.undo()
    assert written(workspace) is None


def test_all_values_in_use_are_taken_put_in_order_renamed_and_removed(
    dialog: FieldsDialog, workspace: Workspace
) -> None:
    dialog.list.choose("tags")
    choose_kind(dialog, "choices")
    press(dialog, "fieldOptionsInUse")
    assert options(dialog) == ["a", "b"]
    assert not part(dialog, QPushButton, "fieldOptionsInUse").isVisible()
    add_option(dialog, "c")
    values = part(dialog, QListWidget, "fieldOptions")
    values.setFocus()
    values.setCurrentRow(2)
    QTest.keyClick(values, Qt.Key.Key_Up, ALT)
    assert options(dialog) == ["a", "c", "b"]
    values.item(1).setText(" see ")
    values.item(2).setText("a")  # which is there already
    assert options(dialog) == ["a", "see", "b"]
    values.setCurrentRow(0)
    QTest.keyClick(values, Qt.Key.Key_Delete)
    assert options(dialog) == ["see", "b"]
    most = part(dialog, QLineEdit, "fieldMost")
    QTest.keyClicks(most, "2")
    press(dialog, "fieldsApply")
    assert written(workspace)["tags"]["items"] == {"enum": ["see", "b"]}
    assert written(workspace)["tags"]["maxItems"] == 2


def test_texts_that_all_differ_are_not_offered_as_choices(dialog: FieldsDialog) -> None:
    dialog.list.choose("title")
    assert not part(dialog, QPushButton, "fieldOptionsInUse").isVisible()
    dialog.list.choose("tags")
    assert part(dialog, QPushButton, "fieldOptionsInUse").isVisible()


def test_values_are_pasted_one_a_line(dialog: FieldsDialog) -> None:
    dialog.list.choose("tags")
    QApplication.clipboard().setText("x\n y \n\nx\n")
    line = part(dialog, QLineEdit, "fieldOptionAdd")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert options(dialog) == ["x", "y"]


def test_required_and_order(dialog: FieldsDialog, workspace: Workspace) -> None:
    dialog.list.choose("tags")
    QTest.mouseClick(part(dialog, Switch, "fieldRequired"), LEFT)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, ALT)
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, ALT)
    assert dialog.list.keys() == ["tags", "title", "size"]
    press(dialog, "fieldsApply")
    schema = workspace.schema(workspace.settings.collections[0])
    assert schema.order == ("tags", "title", "size")
    assert schema.field("tags").required


def test_a_row_that_is_dragged_orders_the_fields(dialog: FieldsDialog) -> None:
    # What QListWidget does at the end of a drag inside it.
    dialog.list.model().moveRow(QModelIndex(), 2, QModelIndex(), 0)
    assert dialog.list.keys() == ["tags", "title", "size"]
    assert part(dialog, QPushButton, "fieldsApply").isEnabled()
    dialog.list.model().moveRow(QModelIndex(), 0, QModelIndex(), 3)
    assert not part(dialog, QPushButton, "fieldsApply").isEnabled()


def test_a_new_field(dialog: FieldsDialog, workspace: Workspace) -> None:
    new = part(dialog, QLineEdit, "fieldsNew")
    new.setFocus()
    QTest.keyClicks(new, "mood")
    QTest.keyClick(new, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.list.keys() == ["title", "size", "tags", "mood"]
    assert "No entry has it." in part(dialog, QLabel, "fieldFacts").text()
    choose_kind(dialog, "yes-no")
    press(dialog, "fieldsApply")
    assert written(workspace)["mood"] == {"type": ["boolean", "null"]}


@pytest.mark.parametrize("leaves", [True, False])
def test_leaving_with_changes_asks_first(
    dialog: FieldsDialog, workspace: Workspace, leaves: bool
) -> None:
    QTest.keyClicks(part(dialog, QLineEdit, "fieldLabel"), "x")

    def answer() -> None:
        question = part(dialog, QMessageBox, "fieldsQuestion")
        wanted = "Leave" if leaves else "Stay"
        button = next(one for one in question.buttons() if one.text() == wanted)
        QTest.mouseClick(button, LEFT)

    QTimer.singleShot(0, answer)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() != leaves
    assert written(workspace) is None


def test_a_schema_that_cannot_be_read_is_told_and_left_alone(
    qtbot: Any, parent: QWidget, tmp_path: Path
) -> None:
    make_vault(tmp_path, **ENTRIES)
    (tmp_path / ".territory").mkdir()
    (tmp_path / FILE).write_text("{", encoding="utf-8")
    dialog = shown(qtbot, parent, opened(tmp_path))
    assert "is not JSON" in part(dialog, QLabel, "fieldsTroubles").text()
    assert not part(dialog, QLineEdit, "fieldLabel").isEnabled()
    assert not part(dialog, QLineEdit, "fieldsNew").isEnabled()
    assert not part(dialog, QPushButton, "fieldsApply").isEnabled()
    dialog.done(0)


def test_collections_are_chosen_as_long_as_nothing_is_changed(
    qtbot: Any, parent: QWidget, tmp_path: Path
) -> None:
    make_vault(tmp_path, **{"a/one": ENTRIES["one"], "b/two": "---\nown: <b>2</b>\n---\n"})
    dialog = shown(qtbot, parent, opened(tmp_path))
    box = part(dialog, QComboBox, "fieldsCollection")
    assert box.isVisible()
    box.setCurrentIndex(1)
    assert dialog.list.keys() == ["own"]
    assert "<b>2</b> (1)" in part(dialog, QLabel, "fieldFacts").text()
    assert ".territory/b.schema.json" in part(dialog, QLabel, "fieldsWhere").text()
    QTest.keyClicks(part(dialog, QLineEdit, "fieldLabel"), "x")
    assert not box.isEnabled()
    dialog.done(0)


def test_a_collection_whose_schema_is_no_text_is_told_and_not_shown(
    qtbot: Any, parent: QWidget, tmp_path: Path
) -> None:
    make_vault(tmp_path, **{"a/one": "---\ntitle: One\n---\n", "b/two": "---\nsize: 2\n---\n"})
    folder = tmp_path / ".territory"
    folder.mkdir()
    (folder / "b.schema.json").write_bytes(b'{"title": "\xff"}')
    made = shown(qtbot, parent, opened(tmp_path))
    box = part(made, QComboBox, "fieldsCollection")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert (box.currentText(), made.list.keys()) == ("a", ["title"])
    assert "b.schema.json" in part(made, QLabel, "fieldsTroubles").text()
    made.done(0)


def test_a_shared_schema_tells_for_whom_else_it_holds(
    qtbot: Any, parent: QWidget, tmp_path: Path
) -> None:
    make_vault(tmp_path, **{"a/one": ENTRIES["one"], "b/two": ENTRIES["two"]})
    (tmp_path / ".territory").mkdir()
    (tmp_path / FILE).write_text('{"properties": {}}', encoding="utf-8")
    dialog = shown(qtbot, parent, opened(tmp_path))
    assert "It holds for b too." in part(dialog, QLabel, "fieldsWhere").text()
    dialog.done(0)


def test_the_map_tells_the_kinds_of_its_fields(
    qtbot: Any, parent: QWidget, sample_vault: Path
) -> None:
    dialog = shown(qtbot, parent, opened(sample_vault))
    dialog.list.choose("x")
    assert not part(dialog, QComboBox, "fieldKind").isEnabled()
    dialog.list.choose("size")
    assert part(dialog, QComboBox, "fieldKind").isEnabled()
    dialog.done(0)


def test_edit_fields_is_modal_and_leaves_nothing_behind(
    qtbot: Any, parent: QWidget, workspace: Workspace
) -> None:
    def close() -> None:
        dialog = part(parent, FieldsDialog, "fieldsDialog")
        assert dialog.isModal()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, close)
    edit_fields(parent, workspace, workspace.settings.collections[0])
    qtbot.waitUntil(lambda: parent.findChild(FieldsDialog) is None)

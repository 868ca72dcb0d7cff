"""The form as a whole: what it shows, what it tells, what it keeps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from editor.messages import Message
from editor.schema.fields import Schema
from editor.schema.form import absent_fields, form_fields
from editor.schema.infer import Inference
from editor.schema.jsonschema import read_schema
from editor.ui.form.form import FieldForm
from editor.ui.form.style import style
from editor.ui.look import DARK, LIGHT
from editor.vault import frontmatter

ENTRY = """---
created: 2024-08-05
title: River School
url: https://river.example/
locations:
  - Europe
  - Frome, UK
start: "2018"
end: present
size:
open: true
staff: 4
social_change:
  inner: 0.4
  outer: 0.6
y: 154
x: 195
---
About.
"""


class Desk:
    """A form over one text, applying what it tells as the program does."""

    def __init__(self, qtbot: Any, text: str, schema: Schema | None = None) -> None:
        self.text = text
        self.path = "a.md"
        self.schema = schema
        self.told: list[tuple[str, Any]] = []
        self.form = FieldForm()
        qtbot.addWidget(self.form)
        self.form.edited.connect(self._on_edited)
        self.form.source_edited.connect(self._on_source_edited)
        self.form.added.connect(lambda key: self._set(key, None))
        self.form.removed.connect(self._on_removed)
        self.show()
        self.form.resize(320, 900)
        self.form.show()
        self.form.activateWindow()
        qtbot.waitUntil(self.form.isActiveWindow)

    def show(self) -> None:
        found = frontmatter.parse(self.text)
        fields = {key: field.value for key, field in found.fields.items()}
        schema = self.schema or Inference([(self.path, fields)]).schema()
        shown = form_fields(found, schema)
        self.form.show_fields(shown, absent_fields(found, schema), self.path)

    def turn_to(self, path: str, text: str) -> None:
        self.path, self.text = path, text
        self.show()

    def _set(self, key: str, value: Any) -> None:
        self.text = frontmatter.set_field(self.text, key, value)
        self.show()

    def _on_edited(self, key: str, value: Any) -> None:
        self.told.append((key, value))
        self._set(key, value)

    def _on_source_edited(self, key: str, source: str) -> None:
        self.text = frontmatter.set_source(self.text, key, source)
        self.show()

    def _on_removed(self, key: str) -> None:
        self.text = frontmatter.remove_field(self.text, key)
        self.show()

    def find(self, name: str, kind: type = QWidget) -> Any:
        found = self.form.findChild(kind, name)
        assert found is not None, name
        return found

    def problem(self, key: str) -> str:
        line = self.form.findChild(QLabel, f"problem.{key}.0")
        return line.text() if line is not None and not line.isHidden() else ""

    def value(self, key: str) -> Any:
        return frontmatter.parse(self.text).fields[key].value


def popup() -> QListView:
    """The list that is open below a line; real keys go to it."""
    lists = (one for one in QApplication.topLevelWidgets() if isinstance(one, QListView))
    return next(one for one in lists if one.isVisible())


@pytest.fixture
def desk(qtbot: Any) -> Callable[..., Desk]:
    return lambda text=ENTRY, schema=None: Desk(qtbot, text, schema)


def test_each_field_has_an_editor_with_its_name(desk: Callable[..., Desk]) -> None:
    shown = desk()
    for key in frontmatter.parse(ENTRY).fields:
        assert shown.form.reveal(key)
        editor = shown.find(f"field.{key}")
        assert editor.isVisible()
        assert editor.accessibleName()


def test_typing_tells_each_key_and_keeps_text_as_text(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.find("field.start", QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "2019")
    assert [value for _, value in shown.told] == ["2", "20", "201", "2019"]
    assert shown.value("start") == "2019"
    assert line.cursorPosition() == 4


def test_letters_in_a_number_are_told_and_kept(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.find("field.staff", QLineEdit)
    line.setFocus()
    line.end(False)
    QTest.keyClicks(line, "x")
    assert line.text() == "4x"
    assert shown.value("staff") == 4
    assert "not a whole number" in shown.problem("staff")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClicks(line, "2")
    assert shown.value("staff") == 42
    assert shown.problem("staff") == ""


def test_what_could_not_be_read_waits_for_the_return_to_its_entry(
    desk: Callable[..., Desk],
) -> None:
    shown = desk()
    line = shown.find("field.staff", QLineEdit)
    line.setFocus()
    line.end(False)
    QTest.keyClicks(line, "x")
    mine = shown.text
    shown.turn_to("b.md", ENTRY.replace("River", "Tide"))
    assert line.text() == "4"
    assert shown.problem("staff") == ""
    shown.turn_to("a.md", mine)
    assert line.text() == "4x"
    assert shown.problem("staff")


def test_yaml_is_edited_as_text(desk: Callable[..., Desk]) -> None:
    shown = desk(schema=read_schema('{"properties": {"social_change": {"x-kind": "yaml"}}}'))
    editor = shown.find("field.social_change", QPlainTextEdit)
    assert editor.toPlainText() == "inner: 0.4\nouter: 0.6"
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "[1, 2")
    assert shown.problem("social_change")
    assert shown.value("social_change") == {"inner": 0.4, "outer": 0.6}
    QTest.keyClicks(editor, "]")
    assert shown.value("social_change") == [1, 2]
    assert shown.problem("social_change") == ""


def test_a_switch_tells_at_once(desk: Callable[..., Desk]) -> None:
    shown = desk()
    QTest.mouseClick(shown.find("field.open"), Qt.MouseButton.LeftButton)
    assert shown.told == [("open", False)]


def test_dates_are_read_leniently_and_shown_strictly(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.find("field.created", QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "2025-1-2")
    assert shown.value("created") == date(2025, 1, 2)
    assert line.text() == "2025-1-2"
    shown.find("field.title").setFocus()
    assert line.text() == "2025-01-02"


def test_coordinates_stand_side_by_side(qtbot: Any, desk: Callable[..., Desk]) -> None:
    shown = desk()
    x, y = shown.find("field.x"), shown.find("field.y")
    assert (
        x.mapTo(shown.form, x.rect().topLeft()).y() == y.mapTo(shown.form, y.rect().topLeft()).y()
    )
    with qtbot.waitSignal(shown.form.show_on_map):
        QTest.mouseClick(shown.find("showOnMap"), Qt.MouseButton.LeftButton)


def test_an_entry_without_a_place_is_given_one_on_the_map(
    qtbot: Any, desk: Callable[..., Desk]
) -> None:
    shown = desk()
    button = shown.find("showOnMap", QPushButton)
    assert button.text() == "Show on the map"
    shown.turn_to("b.md", ENTRY.replace("x: 195", "x:"))
    assert button.text() == "Choose a place"
    with qtbot.waitSignal(shown.form.show_on_map):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_screen_reader_hears_the_items_of_a_list(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.find("field.locations", QLineEdit)
    assert line.accessibleDescription() == "Europe; Frome, UK."
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert line.accessibleDescription() == "Europe."


def test_tab_goes_from_top_to_bottom(desk: Callable[..., Desk]) -> None:
    shown = desk()
    names = []
    widget = shown.find("field.created")
    widget.setFocus()
    while "addField" not in names:
        focus = shown.form.focusWidget()
        within = shown.find("row.social_change").isAncestorOf(focus)
        names.append("field.social_change" if within else focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    names = [name for name, _ in groupby(names)]
    order = [
        "created",
        "title",
        "url",
        "locations",
        "start",
        "end",
        "open",
        "staff",
        "social_change",
        "x",
        "y",
    ]
    assert names == [f"field.{key}" for key in order] + [
        "showOnMap",
        "empty.size",
        "addField",
    ]


def test_undo_is_left_to_the_window(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.find("field.title", QLineEdit)
    line.setFocus()
    line.end(False)
    QTest.keyClicks(line, "!")
    told = len(shown.told)
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "River School!"
    assert len(shown.told) == told


def test_a_refused_edit_stays_as_typed(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.find("field.title", QLineEdit)
    line.setText("Other")
    shown.form.refuse("title", Message("schema.expected-text"))
    shown.show()
    assert line.text() == "Other"
    assert shown.problem("title") == "Text belongs here."


def test_a_removed_field_leaves_and_an_added_one_gets_the_focus(
    desk: Callable[..., Desk],
) -> None:
    schema = read_schema('{"properties": {"email": {"title": "Email", "format": "email"}}}')
    shown = desk(schema=schema)
    shown.form.removed.emit("title")
    assert shown.form.findChild(QWidget, "row.title").isHidden()
    QTest.mouseClick(shown.find("addField", QPushButton), Qt.MouseButton.LeftButton)
    name = shown.find("newFieldName", QLineEdit)
    QTest.keyClicks(name, "Ema")
    QTest.keyClick(popup(), Qt.Key.Key_Return)
    assert "email" in shown.text
    assert shown.form.focusWidget().objectName() == "field.email"


def test_a_broken_block_is_text_until_it_parses(qtbot: Any, desk: Callable[..., Desk]) -> None:
    shown = desk()
    shown.form.show_broken('title: "River\nurl: x', "The frontmatter does not parse.", 1, "a.md")
    editor = shown.find("blockEditor", QPlainTextEdit)
    assert editor.isVisible()
    assert not shown.find("row.title").isVisible()
    assert [mark.cursor.blockNumber() for mark in editor.extraSelections()] == [0]
    with qtbot.waitSignal(shown.form.block_edited) as told:
        QTest.keyClicks(editor, " ")
    assert told.args == [' title: "River\nurl: x']
    shown.show()
    assert not editor.isVisible()
    assert shown.find("row.title").isVisible()


def test_the_same_fields_are_not_drawn_again(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.find("field.title", QLineEdit)
    line.setFocus()
    line.setSelection(2, 3)
    shown.show()
    assert shown.find("field.title", QLineEdit) is line
    assert line.selectedText() == "ver"
    assert shown.told == []


def test_a_change_from_elsewhere_reaches_a_focused_editor(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.find("field.x", QLineEdit)
    line.setFocus()
    line.end(False)
    QTest.keyClicks(line, "e")
    shown.text = frontmatter.set_field(shown.text, "x", 200)
    shown.show()
    assert line.text() == "200"
    assert shown.problem("x") == ""
    assert line.hasFocus()


def test_another_entry_uses_the_same_editors(desk: Callable[..., Desk]) -> None:
    shown = desk()
    before = {key: shown.find(f"field.{key}") for key in ("title", "locations", "end", "x")}
    shown.turn_to("b.md", ENTRY.replace("River School", "Tide School").replace("Europe", "Peru"))
    assert {key: shown.find(f"field.{key}") for key in before} == before
    assert before["title"].text() == "Tide School"
    assert shown.find("field.locations.box").texts() == ["Peru", "Frome, UK"]


def test_fields_that_an_entry_lacks_are_not_shown(desk: Callable[..., Desk]) -> None:
    shown = desk()
    shown.turn_to("b.md", "---\nend: 2019\ntitle: B\n---\n")
    visible = [
        row.objectName()
        for row in shown.form.findChildren(QWidget)
        if row.objectName().startswith("row.") and row.isVisible()
    ]
    assert sorted(visible) == ["row.end", "row.title"]
    assert not shown.find("place").isVisible()
    top = {
        key: shown.find(f"field.{key}").mapTo(shown.form, QPoint()).y() for key in ("end", "title")
    }
    assert top["end"] < top["title"]
    shown.turn_to("a.md", ENTRY)
    start, end = (
        shown.find(f"field.{key}").mapTo(shown.form, QPoint()) for key in ("start", "end")
    )
    assert start.y() == end.y()
    assert start.x() < end.x()


def test_a_value_of_another_shape_gets_another_editor(desk: Callable[..., Desk]) -> None:
    shown = desk()
    shown.turn_to("b.md", ENTRY.replace("title: River School", "title: [[1, 2], [3]]"))
    editor = shown.find("field.title", QPlainTextEdit)
    assert editor.isVisible()
    shown.turn_to("a.md", ENTRY)
    assert shown.find("field.title", QLineEdit).isVisible()
    assert not editor.isVisible()
    assert editor.objectName() == ""


def test_a_list_is_edited_in_the_form(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.find("field.locations", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "global")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert shown.value("locations") == ["Europe", "Frome, UK", "global"]
    assert line.hasFocus()
    chip = shown.find("field.locations.chip.0")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.cross_rect().center())
    assert shown.value("locations") == ["Frome, UK", "global"]


def test_what_is_half_typed_in_a_list_is_taken_before_saving(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.find("field.locations", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "glob")
    shown.form.finish()
    assert shown.value("locations") == ["Europe", "Frome, UK", "glob"]


def test_what_is_half_typed_in_a_list_waits_for_its_entry(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.find("field.locations", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "glob")
    shown.turn_to("b.md", ENTRY.replace("River", "Tide"))
    assert line.text() == ""
    shown.turn_to("a.md", ENTRY)
    assert line.text() == "glob"


SCHEMA = """{"required": ["title", "email"], "properties": {
  "title": {"type": "string", "title": "Name", "description": "What they call themselves."},
  "email": {"type": "string", "format": "email"},
  "sectors": {"type": "array", "items": {"enum": ["A & B", "C"]}, "minItems": 1, "maxItems": 3},
  "size": {"enum": ["1-3", "4-10"]}}}"""


def test_labels_hints_help_and_marks(desk: Callable[..., Desk]) -> None:
    shown = desk('---\ntitle: R\nsectors: ["A & B"]\n---\n', read_schema(SCHEMA))
    title = shown.find("field.title")
    labels = {label.text(): label for label in shown.form.findChildren(QLabel)}
    assert labels["Name *"].buddy() is title
    assert labels["Name *"].toolTip() == "What they call themselves."
    assert labels["Sectors 1 to 3"].buddy() is shown.find("field.sectors")
    assert title.accessibleName() == "Name"
    assert title.accessibleDescription() == "Required. What they call themselves."
    assert shown.problem("email") == "This field is required."
    assert "This field is required." in shown.find("field.email").accessibleDescription()


def test_a_new_problem_is_told_after_a_pause_and_a_mended_one_at_once(
    qtbot: Any, desk: Callable[..., Desk]
) -> None:
    shown = desk("---\ntitle: R\nsize: 1-3\nemail: a@b.org\n---\n", read_schema(SCHEMA))
    line = shown.find("field.size", QLineEdit)
    line.setFocus()
    line.end(False)
    QTest.keyClicks(line, "0")
    assert shown.value("size") == "1-30"
    assert shown.problem("size") == ""
    qtbot.waitUntil(lambda: shown.problem("size") != "")
    assert shown.problem("size") == "“1-30” is not one of the choices."
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert shown.problem("size") == ""


def test_leaving_a_field_tells_its_problem_at_once(qtbot: Any, desk: Callable[..., Desk]) -> None:
    shown = desk("---\ntitle: R\nsize: 1-3\nemail: a@b.org\n---\n", read_schema(SCHEMA))
    line = shown.find("field.email", QLineEdit)
    line.setFocus()
    line.end(False)
    QTest.keyClicks(line, " x")
    with qtbot.waitSignal(shown.form.settled):
        shown.find("field.title").setFocus()
    assert shown.problem("email") == "This is not an email address."
    assert line.property("problem")


def test_a_field_is_removed_from_its_context_menu(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.find("field.title", QLineEdit)
    place = line.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, line.mapToGlobal(place))
    QApplication.sendEvent(line, event)
    menu = next(one for one in line.findChildren(QMenu) if one.isVisible())
    names = [action.objectName() for action in menu.actions()]
    assert "edit-undo" not in names
    assert "edit-paste" in names
    action = next(one for one in menu.actions() if one.objectName() == "removeField")
    menu.close()
    action.trigger()
    assert "title" not in frontmatter.parse(shown.text).fields


def test_a_field_of_any_name_is_added(desk: Callable[..., Desk]) -> None:
    shown = desk()
    QTest.mouseClick(shown.find("addField"), Qt.MouseButton.LeftButton)
    name = shown.find("newFieldName", QLineEdit)
    assert name.hasFocus()
    QTest.keyClicks(name, "title")
    QTest.keyClick(name, Qt.Key.Key_Return)
    refusal = shown.find("newFieldRefusal", QLabel)
    assert refusal.isVisible()
    name.selectAll()
    QTest.keyClicks(name, "motto")
    assert not refusal.isVisible()
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert "motto" in frontmatter.parse(shown.text).fields
    assert not name.isVisible()
    assert shown.form.focusWidget().objectName() == "field.motto"


def test_a_mended_block_stays_text_until_the_curator_leaves_it(desk: Callable[..., Desk]) -> None:
    shown = desk()
    shown.form.block_edited.connect(lambda _: shown.show())
    shown.form.show_broken('title: "River', "The frontmatter does not parse.", 1, "a.md")
    editor = shown.find("blockEditor", QPlainTextEdit)
    editor.setFocus()
    QTest.keyClicks(editor, '"')
    assert editor.isVisible()
    assert not shown.find("blockProblem").isVisible()
    QTest.mouseClick(shown.find("showFields"), Qt.MouseButton.LeftButton)
    assert not editor.isVisible()
    assert shown.find("field.title").isVisible()


def test_a_note_stands_below_the_place_and_nothing_in_an_empty_form(
    desk: Callable[..., Desk],
) -> None:
    shown = desk()
    shown.form.show_place_note("Inside its territory.")
    assert shown.find("placeNote", QLabel).text() == "Inside its territory."
    shown.form.clear()
    assert not shown.find("addField").isVisible()


@pytest.mark.parametrize("tones", [LIGHT, DARK])
def test_the_style_names_only_tones_that_exist(qtbot: Any, tones: Any) -> None:
    sheet = style(tones)
    assert "$" not in sheet
    assert tones.accent in sheet


@pytest.mark.real
@pytest.mark.parametrize("folder", ["vault/cohere", "vault/pip", "vault/ora", "obsidian-vault"])
def test_real_entries_give_a_form_that_changes_nothing_by_itself(
    qtbot: Any, real: Path, folder: str
) -> None:
    texts = {str(path): path.read_text("utf-8") for path in sorted((real / folder).rglob("*.md"))}
    found = {path: frontmatter.parse(text) for path, text in texts.items()}
    inference = Inference()
    for path, one in found.items():
        inference.update(path, {key: field.value for key, field in one.fields.items()})
    schema = inference.schema()
    form = FieldForm()
    qtbot.addWidget(form)
    told: list[Any] = []
    for signal in (form.edited, form.source_edited, form.added, form.removed, form.block_edited):
        signal.connect(lambda *args: told.append(args))
    form.resize(300, 800)
    form.show()
    for _ in range(2):
        for path, one in found.items():
            if one.broken:
                continue
            form.show_fields(form_fields(one, schema), absent_fields(one, schema), path)
            for key in one.fields:
                assert form.reveal(key)
                editor = form.findChild(QWidget, f"field.{key}")
                assert editor is not None
                assert not editor.isHidden()
                editor.setFocus()
            assert form.widget().minimumSizeHint().width() <= 300
    assert told == []


def test_an_editor_that_comes_back_shows_the_file_again(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.find("field.staff", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "x")
    shown.find("field.title").setFocus()
    shown.text = ENTRY.replace("staff: 4", "staff: [4]")
    shown.show()
    assert shown.find("field.staff.box").isVisible()
    shown.text = ENTRY
    shown.show()
    assert shown.find("field.staff", QLineEdit).text() == "4"
    assert shown.problem("staff") == ""


@pytest.mark.parametrize("width", [240, 300, 500])
def test_nothing_is_clipped_and_nothing_blank_follows(
    qtbot: Any, desk: Callable[..., Desk], width: int
) -> None:
    many = "".join(f"  - item number {number}\n" for number in range(20))
    shown = desk(ENTRY.replace("locations:\n", "locations:\n" + many))
    shown.form.resize(width, 400)
    content = shown.form.widget()
    last = shown.find("addField")

    def below() -> int:
        return content.height() - last.mapTo(content, last.rect().bottomLeft()).y()

    qtbot.waitUntil(lambda: 0 < below() < 32)
    chips = shown.find("field.locations.box")
    assert chips.height() == chips.heightForWidth(chips.width())
    for row in content.findChildren(QWidget):
        if row.objectName().startswith("row.") and row.isVisible():
            assert row.mapTo(content, row.rect().topRight()).x() < width
            assert row.childrenRect().bottom() <= row.rect().bottom()

"""The form as a whole: what it shows, what it tells, what it keeps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from editor.messages import Message
from editor.schema.fields import Schema
from editor.schema.form import absent_fields, form_fields
from editor.schema.infer import Inference
from editor.schema.jsonschema import read_schema
from editor.ui.form.form import FieldForm
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


@pytest.fixture
def desk(qtbot: Any) -> Callable[..., Desk]:
    return lambda text=ENTRY, schema=None: Desk(qtbot, text, schema)


def test_each_field_has_an_editor_with_its_name(desk: Callable[..., Desk]) -> None:
    shown = desk()
    for key in frontmatter.parse(ENTRY).fields:
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


def test_yaml_of_a_nested_field_is_edited_as_text(desk: Callable[..., Desk]) -> None:
    shown = desk()
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


def test_tab_goes_from_top_to_bottom(desk: Callable[..., Desk]) -> None:
    shown = desk()
    names = []
    widget = shown.find("field.created")
    widget.setFocus()
    for _ in range(14):
        names.append(shown.form.focusWidget().objectName())
        QTest.keyClick(shown.form.focusWidget(), Qt.Key.Key_Tab)
    order = [
        "created",
        "title",
        "url",
        "locations",
        "start",
        "end",
        "size",
        "open",
        "staff",
        "social_change",
        "x",
        "y",
    ]
    assert names == [f"field.{key}" for key in order] + ["showOnMap", "addField"]


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
    menu = shown.find("addFieldMenu")
    next(one for one in menu.actions() if one.objectName() == "add.email").trigger()
    menu.close()
    assert "email" in shown.text
    assert shown.form.focusWidget().objectName() == "field.email"


def test_a_broken_block_is_text_until_it_parses(qtbot: Any, desk: Callable[..., Desk]) -> None:
    shown = desk()
    shown.form.show_broken('title: "River\nurl: x', "The frontmatter does not parse.", 2, "a.md")
    editor = shown.find("blockEditor", QPlainTextEdit)
    assert editor.isVisible()
    assert not shown.find("row.title").isVisible()
    assert len(editor.extraSelections()) == 1
    with qtbot.waitSignal(shown.form.block_edited) as told:
        QTest.keyClicks(editor, " ")
    assert told.args == [' title: "River\nurl: x']
    shown.show()
    assert not editor.isVisible()
    assert shown.find("row.title").isVisible()

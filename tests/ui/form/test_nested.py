"""Fields with parts: mappings, lists of mappings, shares, links to entries, by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from editor.ui.form.chips import ChipBox
from editor.ui.form.shares import ShareSlider
from editor.ui.form_pane import FormPane
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
ENTRY = """---
title: River School
logo:
  url: https://river.example/  # the page
  file: /assets/a.png
  size: 4-10
people:
  # the founder
  - name: Ana
    role: 'Founder'
  - name: Bo
    role:
social_change:
  inner: 0.4
  outer: 0.6
related: "[[Other]]"
links:
  - "[[Other]]"
  - "[[Nowhere]]"
site_list: [https://a.example, b]
---
About.
"""
OTHER = """---
title: The other one
logo:
  url: https://other.example/
  alt: A river
social_change:
  inner: 0.5
  outer: 0.5
people:
  - name: Cy
    role: Cook
related: "[[a]]"
links: ["[[a]]"]
---
"""


class Desk:
    """The form of one entry of a vault, as in the window."""

    def __init__(self, qtbot: Any, workspace: Workspace) -> None:
        self.workspace = workspace
        self.pane = FormPane()
        qtbot.addWidget(self.pane)
        workspace.subscribe(self.pane.take_notice)
        self.pane.show_workspace(workspace)
        self.pane.show_entry("a.md")
        self.pane.resize(380, 1600)
        self.pane.show()
        self.pane.activateWindow()
        qtbot.waitUntil(self.pane.isActiveWindow)

    def find(self, name: str, kind: type = QWidget) -> Any:
        found = self.pane.findChild(kind, name)
        assert found is not None, name
        return found

    def line(self, name: str) -> QLineEdit:
        found: QLineEdit = self.find(f"field.{name}", QLineEdit)
        found.setFocus()
        return found

    def text(self) -> str:
        found = self.workspace.document.text("a.md")
        assert found is not None
        return found

    def value(self, key: str) -> Any:
        return self.workspace.entry("a.md").fields[key]

    def problem(self, key: str) -> str:
        line = self.pane.findChild(QLabel, f"problem.{key}.0")
        return line.text() if line is not None and line.isVisible() else ""

    def undo(self) -> None:
        self.workspace.document.undo()


@pytest.fixture
def desk(qtbot: Any, tmp_path: Path) -> Callable[..., Desk]:
    def make(text: str = ENTRY, other: str = OTHER) -> Desk:
        return Desk(qtbot, opened(make_vault(tmp_path, a=text, Other=other)))

    return make


# --- mappings ---


def test_each_part_has_an_editor_of_its_kind(desk: Callable[..., Desk]) -> None:
    shown = desk()
    for name in ("logo.url", "logo.file", "logo.size", "people.0.name", "social_change.inner"):
        line = shown.find(f"field.{name}", QLineEdit)
        assert line.isVisible()
        assert line.accessibleName()
    assert shown.find("field.logo.file.box").metaObject().className() == "PictureBox"
    assert shown.find("field.logo").isVisible()


def test_typing_in_a_part_changes_its_line_and_is_one_step(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.line("logo.size")
    line.selectAll()
    QTest.keyClicks(line, "11-20")
    assert shown.text() == ENTRY.replace("size: 4-10", "size: 11-20")
    assert line.hasFocus()
    assert line.cursorPosition() == 5
    url = shown.line("logo.url")
    url.end(False)
    QTest.keyClicks(url, "x")
    assert shown.text() == ENTRY.replace("size: 4-10", "size: 11-20").replace(
        "river.example/  # the", "river.example/x  # the"
    )
    shown.undo()
    assert shown.text() == ENTRY.replace("size: 4-10", "size: 11-20")
    shown.undo()
    assert shown.text() == ENTRY
    assert line.text() == "4-10"


def test_a_known_part_is_added_and_takes_the_focus(desk: Callable[..., Desk]) -> None:
    shown = desk()
    QTest.mouseClick(shown.find("addPart.logo", QPushButton), LEFT)
    name = shown.find("newPartName.logo", QLineEdit)
    QTest.keyClicks(name, "alt")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert shown.value("logo")["alt"] is None
    line = shown.find("field.logo.alt", QLineEdit)
    assert line.hasFocus()
    QTest.keyClicks(line, "Blue")
    assert shown.text() == ENTRY.replace("size: 4-10\n", "size: 4-10\n  alt: Blue\n")
    shown.undo()
    shown.undo()
    assert shown.text() == ENTRY


def test_a_part_is_removed_and_the_focus_goes_on(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.line("logo.file")
    row = shown.find("row.logo.file")
    row.removal_wanted.emit()
    assert shown.text() == ENTRY.replace("  file: /assets/a.png\n", "")
    assert not line.isVisible()
    assert shown.find("field.logo.size", QLineEdit).hasFocus()


def test_the_last_part_leaves_what_the_others_write_for_nothing(
    desk: Callable[..., Desk],
) -> None:
    shown = desk("---\ntitle: A\nlogo:\n  url: x\n---\n")
    shown.find("row.logo.url").removal_wanted.emit()
    assert shown.text() == "---\ntitle: A\nlogo:\n---\n"


def test_a_mapping_that_is_empty_offers_the_usual_parts(desk: Callable[..., Desk]) -> None:
    shown = desk("---\ntitle: A\nsocial_change:\n---\n")
    shown.pane.form.focus_field("social_change")
    line = shown.find("field.social_change.inner", QLineEdit)
    assert line.hasFocus()
    assert shown.text() == "---\ntitle: A\nsocial_change:\n---\n"
    QTest.keyClicks(line, "0.4")
    assert line.hasFocus()
    assert shown.text() == "---\ntitle: A\nsocial_change:\n  inner: 0.4\n  outer:\n---\n"


def test_a_value_half_typed_waits_in_its_part(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.line("social_change.inner")
    line.selectAll()
    QTest.keyClicks(line, "0.x")
    assert line.text() == "0.x"
    assert shown.value("social_change") == {"inner": 0, "outer": 0.6}
    shown.pane.show_entry("Other.md")
    assert shown.find("field.social_change.inner", QLineEdit).text() == "0.5"
    assert shown.pane.unfinished()
    shown.pane.show_entry("a.md")
    line = shown.find("field.social_change.inner", QLineEdit)
    assert line.text() == "0.x"
    assert "not a number" in shown.problem("social_change.inner")


def test_what_is_wrong_with_a_part_is_told_under_it(desk: Callable[..., Desk]) -> None:
    shown = desk(ENTRY.replace("https://river.example/ ", '" https://river.example/"'))
    assert "space" in shown.problem("logo.url").casefold()
    assert shown.problem("logo") == ""
    QTest.mouseClick(shown.find("mend.logo.url.0.0"), LEFT)
    assert shown.value("logo")["url"] == "https://river.example/"
    assert shown.problem("logo.url") == ""


def test_unknown_and_deep_parts_are_edited_by_their_shape(desk: Callable[..., Desk]) -> None:
    meta = "meta:\n  by:\n    name: Cy\n    tags: [x]\n  notes: |\n    one\n    two\n  odd: [[1]]\n"
    shown = desk(ENTRY.replace("people:\n", f"{meta}people:\n"))
    name = shown.line("meta.by.name")
    name.end(False)
    QTest.keyClicks(name, "d")
    assert shown.value("meta")["by"]["name"] == "Cyd"
    assert isinstance(shown.find("field.meta.by.tags.box"), ChipBox)
    notes = shown.find("field.meta.notes", QPlainTextEdit)
    assert notes.toPlainText() == "one\ntwo\n"
    odd = shown.find("field.meta.odd", QPlainTextEdit)
    odd.setFocus()
    odd.selectAll()
    QTest.keyClicks(odd, "[[2]]")
    assert shown.value("meta")["odd"] == [[2]]
    assert shown.text().count("\n") == ENTRY.count("\n") + meta.count("\n")


def test_parts_fit_a_narrow_form(qtbot: Any, desk: Callable[..., Desk]) -> None:
    name = "a_rather_long_name_of_a_part_that_goes_on"
    deep = f"logo:\n  {name}: x\n  by:\n    name: Cy\n    when: 2024-08-05\n"
    shown = desk(ENTRY.replace("logo:\n", deep))
    shown.pane.resize(300, 900)
    form = shown.pane.form
    qtbot.waitUntil(lambda: form.viewport().width() < 300)
    assert form.widget().minimumSizeHint().width() <= form.viewport().width()
    for part in (name, "by.when", "size"):
        line = shown.find(f"field.logo.{part}", QLineEdit)
        assert line.mapTo(form.viewport(), line.rect().bottomRight()).x() < 300
        assert line.width() > 80
    label = shown.find(f"row.logo.{name}").label
    assert label.height() >= label.heightForWidth(label.width())


def test_a_part_takes_another_editor_when_its_value_takes_another_shape(
    desk: Callable[..., Desk],
) -> None:
    shown = desk()
    shown.find("row.logo.size").source_edited.emit("{least: 4}")
    assert shown.find("field.logo.size.least", QLineEdit).text() == "4"
    shown.undo()
    assert shown.find("field.logo.size", QLineEdit).text() == "4-10"
    assert shown.text() == ENTRY


# --- lists of mappings ---


def test_cards_are_added_moved_and_removed(desk: Callable[..., Desk]) -> None:
    shown = desk()
    QTest.mouseClick(shown.find("addItem.people", QPushButton), LEFT)
    assert shown.text() == ENTRY.replace("    role:\n", "    role:\n  - name:\n    role:\n")
    name = shown.find("field.people.2.name", QLineEdit)
    assert name.hasFocus()
    QTest.keyClicks(name, "Di")
    QTest.keyClick(name, Qt.Key.Key_Up, CONTROL | SHIFT)
    assert [one["name"] for one in shown.value("people")] == ["Ana", "Di", "Bo"]
    moved = shown.find("field.people.1.name", QLineEdit)
    assert moved.text() == "Di"
    assert moved.hasFocus()
    QTest.mouseClick(shown.find("remove.people.1", QToolButton), LEFT)
    assert shown.text() == ENTRY
    assert not shown.find("card.people.2").isVisible()
    for _ in range(4):
        shown.undo()
    assert shown.text() == ENTRY


def test_buttons_move_a_card_and_keep_the_focus(desk: Callable[..., Desk]) -> None:
    shown = desk()
    assert not shown.find("up.people.0", QToolButton).isEnabled()
    down = shown.find("down.people.0", QToolButton)
    down.setFocus()
    QTest.keyClick(down, Qt.Key.Key_Space)
    assert [one["name"] for one in shown.value("people")] == ["Bo", "Ana"]
    assert shown.find("up.people.1", QToolButton).hasFocus()
    assert "# the founder" in shown.text()
    assert "'Founder'" in shown.text()


def test_a_part_of_a_card_changes_its_line_only(desk: Callable[..., Desk]) -> None:
    shown = desk()
    role = shown.line("people.0.role")
    role.end(False)
    QTest.keyClicks(role, "s")
    assert shown.text() == ENTRY.replace("'Founder'", "'Founders'")


# --- shares ---


def test_shares_tell_their_total_and_are_mended(qtbot: Any, desk: Callable[..., Desk]) -> None:
    shown = desk()
    total = shown.find("total.social_change", QLabel)
    assert total.text() == "Total 1"
    line = shown.line("social_change.inner")
    line.selectAll()
    QTest.keyClicks(line, "0.3")
    assert total.text() == "Total 0.9"
    assert total.property("role") == "problem"
    qtbot.waitUntil(lambda: "0.9" in shown.problem("social_change"))
    QTest.mouseClick(shown.find("mend.social_change.0.0"), LEFT)
    assert shown.value("social_change") == {"inner": 0.33, "outer": 0.67}
    assert total.text() == "Total 1"
    assert shown.text() == ENTRY.replace("inner: 0.4", "inner: 0.33").replace("0.6", "0.67")


def test_a_slider_sets_a_share_by_keys_and_mouse(desk: Callable[..., Desk]) -> None:
    shown = desk()
    slider = shown.find("field.social_change.inner.slider", ShareSlider)
    assert slider.accessibleName()
    assert slider.value() == 40
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert shown.value("social_change") == {"inner": 0.45, "outer": 0.6}
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert shown.value("social_change") == {"inner": 0, "outer": 0.6}
    QTest.mouseClick(slider, LEFT, pos=QPoint(slider.width() - 1, slider.height() // 2))
    assert shown.value("social_change") == {"inner": 1, "outer": 0.6}
    assert shown.find("field.social_change.inner", QLineEdit).text() == "1"


def test_a_share_that_is_no_number_is_shown_as_it_is(desk: Callable[..., Desk]) -> None:
    shown = desk(ENTRY.replace("inner: 0.4", "inner: much"))
    assert shown.find("field.social_change.inner", QLineEdit).text() == "much"
    assert shown.text() == ENTRY.replace("inner: 0.4", "inner: much")


# --- links to entries ---


def popup() -> QListView:
    views = (one for one in QApplication.topLevelWidgets() if isinstance(one, QListView))
    return next(view for view in views if view.isVisible())


@pytest.mark.parametrize("typed", ["the ot", "[[oth"])
def test_a_link_is_completed_by_title_and_file_name(desk: Callable[..., Desk], typed: str) -> None:
    shown = desk(ENTRY.replace('"[[Other]]"', '"[[Nowhere]]"'))
    line = shown.line("related")
    line.selectAll()
    QTest.keyClicks(line, typed)
    view = popup()
    assert view.model().index(0, 0).data() == "The other one"
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert shown.value("related").startswith("[[Other")


def test_no_link_is_offered_to_an_entry_that_is_linked_to(desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.line("links")
    QTest.keyClicks(line, "o")
    model = popup().model()
    # "Nowhere" stands there too; "The other one" is Other.
    offered = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert offered == ["New: o", "River School"]


def test_a_link_is_followed_by_button_click_and_key(qtbot: Any, desk: Callable[..., Desk]) -> None:
    shown = desk()
    line = shown.line("related")
    with qtbot.waitSignal(shown.pane.entry_wanted) as told:
        QTest.mouseClick(line, LEFT, CONTROL)
    assert told.args == ["Other.md"]
    with qtbot.waitSignal(shown.pane.entry_wanted):
        QTest.keyClick(line, Qt.Key.Key_Return, CONTROL)
    with qtbot.waitSignal(shown.pane.entry_wanted):
        next(one for one in line.actions() if "Go to" in one.toolTip()).trigger()
    assert shown.text() == ENTRY


def test_links_in_lists_show_their_words_and_are_followed(
    qtbot: Any, desk: Callable[..., Desk]
) -> None:
    shown = desk()
    box = shown.find("field.links.box", ChipBox)
    chip = box.chips()[0]
    assert chip.accessibleName() == "Other"
    with qtbot.waitSignal(shown.pane.entry_wanted) as told:
        QTest.mouseClick(chip, LEFT, CONTROL)
    assert told.args == ["Other.md"]
    web = shown.find("field.site_list.box", ChipBox).chips()[0]
    with qtbot.waitSignal(shown.pane.link_activated) as told:
        web.setFocus()
        QTest.keyClick(web, Qt.Key.Key_Return, CONTROL)
    assert told.args == ["https://a.example"]


def test_a_typed_name_becomes_the_link_in_use(desk: Callable[..., Desk]) -> None:
    shown = desk(ENTRY.replace('  - "[[Other]]"\n', ""))
    line = shown.line("links")
    QTest.keyClicks(line, "a")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert shown.value("links") == ["[[Nowhere]]", "[[a]]"]


@pytest.mark.real
def test_the_nested_fields_of_a_real_entry_are_edited_in_place(
    qtbot: Any, real: Path, tmp_path: Path
) -> None:
    file = real / "vault/pip/profiles/life-itself.md"
    text = file.read_text("utf-8")
    shown = Desk(qtbot, opened(make_vault(tmp_path, a=text)))
    line = shown.line("logo.cached_new")
    line.end(False)
    QTest.keyClicks(line, "x")
    line = shown.line("social_change.systems")
    line.selectAll()
    QTest.keyClicks(line, "0.3")
    old, new = text.splitlines(), shown.text().splitlines()
    assert [(one, other) for one, other in zip(old, new, strict=True) if one != other] == [
        (
            "  cached_new: /img/life-itself-logo_syl7ai.svg",
            "  cached_new: /img/life-itself-logo_syl7ai.svgx",
        ),
        ("  systems: 0.2", "  systems: 0.3"),
    ]


def test_a_declared_kind_is_edited_by_its_editor(desk: Callable[..., Desk], tmp_path: Path) -> None:
    folder = tmp_path / ".territory"
    folder.mkdir()
    (folder / "initiative.schema.json").write_text(
        '{"properties": {"parts": {"x-kind": "shares"}, "where": {"x-kind": "location"},'
        ' "team": {"type": "array", "items": {"type": "object", "properties":'
        ' {"name": {"type": "string"}, "since": {"type": "integer"}}}}}}',
        encoding="utf-8",
    )
    shown = desk(
        "---\ntitle: A\nparts: {one: 0.5, two: 0.4}\nwhere: Bath\n"
        "team:\n  - name: Ana\n    since: soon\n---\n"
    )
    assert shown.find("field.parts.one.slider", ShareSlider).value() == 50
    assert "0.9" in shown.problem("parts")
    assert shown.find("field.team.0.since", QLineEdit).text() == "soon"
    assert shown.problem("team.0.since")
    assert shown.problem("team") == ""

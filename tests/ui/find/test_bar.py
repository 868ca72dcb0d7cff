from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.article.body_editor import BodyEditor
from editor.ui.find.bar import FindBar
from editor.ui.find.wish_line import WishLine

TEXT = "The sea, the seaside.\r\nA Sea\nand 🌊 sea\r\n"
Told = list[tuple[str, bool]]
Make = Callable[[str], FindBar]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def make(qtbot: QtBot, told: Told) -> Make:
    panes: list[QWidget] = []

    def made(text: str) -> FindBar:
        pane = QWidget()
        panes.append(pane)
        qtbot.addWidget(pane)
        editor = BodyEditor(pane)
        bar = FindBar(editor, pane)
        column = QVBoxLayout(pane)
        column.addWidget(bar)
        column.addWidget(editor, 1)
        editor.show_body(text, fresh=True)
        editor.edited.connect(lambda text, typed: told.append((text, typed)))
        pane.resize(460, 400)
        pane.show()
        qtbot.waitExposed(pane)
        pane.activateWindow()
        editor.setFocus()
        return bar

    return made


def editor_of(bar: FindBar) -> BodyEditor:
    found = bar.parentWidget().findChild(BodyEditor)
    assert isinstance(found, BodyEditor)
    return found


def line(bar: FindBar) -> WishLine:
    found = bar.findChild(QLineEdit, "findText")
    assert isinstance(found, WishLine)
    return found


def by(bar: FindBar) -> QLineEdit:
    found = bar.findChild(QLineEdit, "replaceText")
    assert found is not None
    return found


def click(bar: FindBar, name: str, qtbot: QtBot) -> None:
    kind = QPushButton if name.startswith("replace") else QToolButton
    qtbot.mouseClick(bar.findChild(kind, name), Qt.MouseButton.LeftButton)


def says(bar: FindBar, remark: str, qtbot: QtBot) -> None:
    label = bar.findChild(QLabel, "findTextRemark")
    assert label is not None
    qtbot.waitUntil(lambda: label.text() == remark)


def marked(bar: FindBar) -> list[str]:
    return [one.cursor.selectedText() for one in editor_of(bar).extraSelections()]


def opened(bar: FindBar, text: str, qtbot: QtBot) -> None:
    qtbot.keyClick(editor_of(bar), Key.Key_F, CTRL)
    qtbot.keyClicks(line(bar), text)


def test_the_key_opens_it_and_typing_goes_to_the_first_match(make: Make, qtbot: QtBot) -> None:
    bar = make(TEXT)
    assert not bar.isVisible()
    opened(bar, "sea", qtbot)
    assert bar.isVisible()
    says(bar, "1 of 4", qtbot)
    assert editor_of(bar).selection == (7, 7)
    assert sorted(marked(bar)) == ["Sea", "sea", "sea", "sea"]


def test_enter_goes_on_and_round_and_back(make: Make, qtbot: QtBot) -> None:
    bar = make(TEXT)
    opened(bar, "sea", qtbot)
    says(bar, "1 of 4", qtbot)
    for place in (2, 3, 4, 1):
        qtbot.keyClick(line(bar), Key.Key_Return)
        says(bar, f"{place} of 4", qtbot)
    for place in (4, 3):
        qtbot.keyClick(line(bar), Key.Key_Return, SHIFT)
        says(bar, f"{place} of 4", qtbot)
    click(bar, "findNext", qtbot)
    says(bar, "4 of 4", qtbot)
    click(bar, "findPrevious", qtbot)
    says(bar, "3 of 4", qtbot)


def test_enter_before_the_answer_counts(make: Make, qtbot: QtBot) -> None:
    bar = make("sea " * 3)
    opened(bar, "sea", qtbot)
    qtbot.keyClick(line(bar), Key.Key_Return)
    says(bar, "1 of 3", qtbot)


def test_the_choices(make: Make, qtbot: QtBot) -> None:
    bar = make(TEXT)
    opened(bar, "sea", qtbot)
    says(bar, "1 of 4", qtbot)
    qtbot.keyClick(line(bar), Key.Key_W, ALT)
    says(bar, "1 of 3", qtbot)
    qtbot.keyClick(line(bar), Key.Key_C, ALT)
    says(bar, "1 of 2", qtbot)
    qtbot.keyClick(line(bar), Key.Key_R, ALT)
    line(bar).clear()
    qtbot.keyClicks(line(bar), "s.a$")
    says(bar, "1 of 1", qtbot)


def test_escape_closes_and_leaves_the_match_selected(make: Make, qtbot: QtBot) -> None:
    bar = make(TEXT)
    opened(bar, "sea", qtbot)
    says(bar, "1 of 4", qtbot)
    qtbot.keyClick(line(bar), Key.Key_Escape)
    assert not bar.isVisible()
    assert editor_of(bar).selection == (4, 7)
    assert marked(bar) == []
    assert editor_of(bar).hasFocus()


def test_what_is_selected_is_looked_for(make: Make, qtbot: QtBot) -> None:
    bar = make("a.c abc a.c")
    line(bar).expression.setChecked(True)
    editor_of(bar).select(0, 3)
    qtbot.keyClick(editor_of(bar), Key.Key_F, CTRL)
    assert line(bar).text() == "a.c"
    says(bar, "1 of 2", qtbot)


def test_typing_in_the_article_is_followed(make: Make, qtbot: QtBot) -> None:
    bar = make("sea\n")
    opened(bar, "sea", qtbot)
    says(bar, "1 of 1", qtbot)
    editor_of(bar).moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor_of(bar), "seas")
    says(bar, "2", qtbot)
    assert editor_of(bar).selection == (8, 8)


def test_another_article_is_searched_from_then_on(make: Make, qtbot: QtBot) -> None:
    bar = make("sea\n")
    opened(bar, "sea", qtbot)
    says(bar, "1 of 1", qtbot)
    editor_of(bar).show_body("one sea and two sea", fresh=True)
    says(bar, "2", qtbot)


def test_one_is_replaced_and_the_next_shown(make: Make, told: Told, qtbot: QtBot) -> None:
    bar = make(TEXT)
    qtbot.keyClick(editor_of(bar), Key.Key_H, CTRL)
    qtbot.keyClicks(line(bar), "sea")
    qtbot.keyClicks(by(bar), "ocean")
    says(bar, "1 of 4", qtbot)
    qtbot.keyClick(by(bar), Key.Key_Return)
    assert told == [(TEXT.replace("sea", "ocean", 1), False)]
    says(bar, "1 of 3", qtbot)
    assert editor_of(bar).selection == (18, 18)
    click(bar, "replaceOne", qtbot)
    assert told[-1][0] == TEXT.replace("sea", "ocean", 2)


def test_all_is_replaced_in_one_step_and_line_ends_stay(
    make: Make, told: Told, qtbot: QtBot
) -> None:
    bar = make(TEXT)
    qtbot.keyClick(editor_of(bar), Key.Key_H, CTRL)
    qtbot.keyClicks(line(bar), r"(\w+) (sea)$")
    qtbot.keyClick(line(bar), Key.Key_R, ALT)
    qtbot.keyClicks(by(bar), "$2 $1")
    says(bar, "1 of 1", qtbot)
    click(bar, "replaceAll", qtbot)
    assert told == [(TEXT.replace("A Sea", "Sea A"), False)]
    told_label = bar.findChild(QLabel, "findTold")
    assert told_label is not None
    assert told_label.text() == "1 replaced."
    assert editor_of(bar).source == told[0][0]


def test_replacing_by_what_holds_it_ends(make: Make, told: Told, qtbot: QtBot) -> None:
    bar = make("aa")
    qtbot.keyClick(editor_of(bar), Key.Key_H, CTRL)
    qtbot.keyClicks(line(bar), "a")
    qtbot.keyClicks(by(bar), "aa")
    says(bar, "1 of 2", qtbot)
    click(bar, "replaceAll", qtbot)
    assert told == [("aaaa", False)]


def test_a_bad_expression_and_a_missing_group_are_told(
    make: Make, told: Told, qtbot: QtBot
) -> None:
    bar = make(TEXT)
    label = bar.findChild(QLabel, "findTold")
    assert label is not None
    qtbot.keyClick(editor_of(bar), Key.Key_H, CTRL)
    qtbot.keyClick(line(bar), Key.Key_R, ALT)
    qtbot.keyClicks(line(bar), "(sea")
    qtbot.waitUntil(lambda: "no regular expression" in label.text())
    assert marked(bar) == []
    qtbot.keyClicks(line(bar), ")")
    says(bar, "1 of 4", qtbot)
    assert label.text() == ""
    by(bar).setText("$4")
    click(bar, "replaceAll", qtbot)
    assert "no group 4" in label.text()
    assert told == []


def test_what_is_only_shown_is_not_replaced(make: Make, told: Told, qtbot: QtBot) -> None:
    bar = make("sea")
    editor_of(bar).setReadOnly(True)
    qtbot.keyClick(editor_of(bar), Key.Key_H, CTRL)
    qtbot.keyClicks(line(bar), "sea")
    says(bar, "1 of 1", qtbot)
    button = bar.findChild(QPushButton, "replaceAll")
    assert button is not None
    assert not button.isEnabled()
    qtbot.keyClick(by(bar), Key.Key_Return)
    assert told == []


def test_nothing_found_is_said(make: Make, qtbot: QtBot) -> None:
    bar = make(TEXT)
    opened(bar, "lake", qtbot)
    says(bar, "None", qtbot)
    qtbot.keyClick(line(bar), Key.Key_Return)
    assert editor_of(bar).selection == (0, 0)
    line(bar).clear()
    says(bar, "", qtbot)

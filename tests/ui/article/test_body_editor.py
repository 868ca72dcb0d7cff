from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from editor.ui.article.body_editor import BodyEditor
from editor.ui.article.in_place import changes
from editor.ui.text_map import TextMap

MakeEditor = Callable[[str], tuple[BodyEditor, list[tuple[str, bool]]]]


@pytest.fixture
def make(qtbot: QtBot) -> MakeEditor:
    def made(text: str) -> tuple[BodyEditor, list[tuple[str, bool]]]:
        editor = BodyEditor()
        qtbot.addWidget(editor)
        told: list[tuple[str, bool]] = []
        editor.edited.connect(lambda text, typed: told.append((text, typed)))
        editor.show_body(text, fresh=True)
        editor.show()
        return editor, told

    return made


def test_showing_tells_no_edit(make: MakeEditor) -> None:
    _, told = make("# Hello\r\n\r\nworld\u00a0\n")
    assert told == []


def test_typing_tells_the_exact_text(make: MakeEditor, qtbot: QtBot) -> None:
    editor, told = make("one\r\ntwo\u00a0\r\n")
    editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    qtbot.keyClicks(editor, "!")
    assert told == [("one!\r\ntwo\u00a0\r\n", True)]
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert told[-1] == ("one!\r\n\r\ntwo\u00a0\r\n", False)


def test_an_article_begins_where_its_script_does(make: MakeEditor) -> None:
    editor, told = make("שלום עולם, hello\n\nשני\n")
    middle = editor.viewport().width() / 2
    assert editor.cursorRect().center().x() > middle
    assert told == []
    editor.show_body("hello\n", fresh=True)
    assert editor.cursorRect().center().x() < middle
    assert editor.wordWrapMode() == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def test_a_paste_is_not_typing(make: MakeEditor) -> None:
    editor, told = make("one\n")
    data = QMimeData()
    data.setText("and\ntwo ")
    editor.insertFromMimeData(data)
    assert told[-1] == ("and\ntwo one\n", False)


def test_everything_can_be_deleted_and_typed_anew(make: MakeEditor, qtbot: QtBot) -> None:
    editor, told = make("one 🌊\r\ntwo")
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert told[-1][0] == ""
    qtbot.keyClicks(editor, "x")
    assert told[-1][0] == "x"


def test_a_change_from_outside_keeps_the_rest_and_tells_nothing(make: MakeEditor) -> None:
    editor, told = make("one\ntwo 🌊 three\nfour")
    editor.show_body("one\ntwo 🌊 3\nfour", fresh=False)
    assert editor.source == "one\ntwo 🌊 3\nfour"
    assert editor.toPlainText() == "one\ntwo 🌊 3\nfour"
    assert told == []


def test_the_cursor_stays_when_nothing_differs(make: MakeEditor) -> None:
    editor, _ = make("one\ntwo")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.show_body("one\ntwo", fresh=False)
    assert editor.textCursor().position() == 7


def test_text_that_qt_would_alter_is_shown_and_not_edited(make: MakeEditor, qtbot: QtBot) -> None:
    editor, told = make("a\u2028b\ufdd0c")
    if not editor.isReadOnly():
        qtbot.keyClicks(editor, "x")
        assert told[-1][0] == "xa\u2028b\ufdd0c"


TEXTS = st.text(alphabet="ab\n🌊é\u00a0", max_size=25)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, st.lists(TEXTS, max_size=4))
def test_any_sequence_of_edits_keeps_text_and_widget_together(
    make: MakeEditor, start: str, replacements: list[str]
) -> None:
    editor, _ = make(start)
    for n, text in enumerate(replacements):
        cursor = editor.textCursor()
        held = TextMap(editor.source)
        length = len(held.shown)
        cursor.setPosition(held.unit(min(n, length)))
        cursor.setPosition(held.unit(min(n + 3, length)), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        whole = QTextCursor(editor.document())
        whole.select(QTextCursor.SelectionType.Document)
        assert whole.selectedText().replace("\u2029", "\n") == editor.source


def test_shift_enter_is_a_line_end_of_the_file(make: MakeEditor, qtbot: QtBot) -> None:
    editor, told = make("one\r\ntwo")
    editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told[-1] == ("one\r\n\r\ntwo", False)


def test_a_selection_that_goes_is_not_typing(make: MakeEditor, qtbot: QtBot) -> None:
    editor, told = make("one two")
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert told[-1] == ("", False)
    qtbot.keyClicks(editor, "x")
    assert told[-1] == ("x", True)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert told[-1] == ("", True)


def test_a_byte_order_mark_stays_and_the_text_can_be_edited(make: MakeEditor, qtbot: QtBot) -> None:
    editor, told = make("\ufeffone")
    assert not editor.isReadOnly()
    qtbot.keyClicks(editor, "x")
    assert told[-1][0] == "\ufeffxone"


def test_an_edit_is_one_step_that_writes_what_differs(make: MakeEditor) -> None:
    editor, told = make("one\r\ntwo 🌊 three\r\nfour")
    start = editor.source.index("two")
    editor.edit(start, editor.source.index("four"), "two 🌊 3\nand\n")
    assert told == [("one\r\ntwo 🌊 3\r\nand\r\nfour", False)]
    editor.edit(0, 3, "one")
    assert len(told) == 1


def test_a_single_letter_put_in_is_a_step_of_its_own(make: MakeEditor) -> None:
    editor, told = make("one")
    editor.edit(3, 3, "!")
    assert told == [("one!", False)]


def test_positions_are_those_of_the_exact_text(make: MakeEditor) -> None:
    editor, _ = make("\ufeff🌊\r\ntwo three")
    start = editor.source.index("three")
    editor.select(start, start + 5)
    assert editor.textCursor().selectedText() == "three"
    assert editor.selection == (start, start + 5)
    assert editor.visible_range()[1] == len(editor.source)


def test_marks_are_drawn_where_they_are_in_view_and_move(make: MakeEditor, qtbot: QtBot) -> None:
    editor, _ = make("wrod\n" + "line\n" * 500 + "wrod")
    editor.resize(400, 200)
    last = len(editor.source)
    editor.set_marks("spelling", [(0, 4), (last - 4, last)])
    assert len(editor.extraSelections()) == 1
    qtbot.keyClicks(editor, "x ")
    assert editor.mark_at("spelling", 3) == (2, 6)
    assert editor.mark_at("spelling", last) == (last - 2, last + 2)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    drawn = editor.extraSelections()
    assert [one.cursor.selectedText() for one in drawn] == ["wrod"]
    editor.set_marks("spelling", [])
    assert editor.extraSelections() == []


def test_the_context_menu_can_be_added_to(make: MakeEditor, qtbot: QtBot) -> None:
    editor, _ = make("one two")
    told: list[tuple[list[str], int]] = []

    def hear(menu: QMenu, position: int) -> None:
        told.append(([action.objectName() for action in menu.actions()], position))
        menu.addAction("Mine")

    editor.menu_wanted.connect(hear)
    editor.select(4, 7)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(editor, QContextMenuEvent(reason, QPoint(), QPoint()))
    names, position = told[0]
    assert position == 7
    assert "edit-copy" in names
    assert "edit-undo" not in names
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[-1].text() == "Mine"
    menu.close()


def test_the_cursor_may_leave_the_marks_in_view_behind(make: MakeEditor) -> None:
    editor, _ = make("some words stand here\n" * 2000)
    editor.set_marks("spelling", [(0, 4)])
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert [one.cursor.selectedText() for one in editor.extraSelections()] == ["some"]


def test_a_line_too_long_to_edit_is_shown_in_part_and_kept(make: MakeEditor, qtbot: QtBot) -> None:
    text = "one\n" + "word " * 2_000_000 + "\nthree"
    editor, told = make(text)
    assert editor.isReadOnly()
    assert not editor.is_whole
    assert editor.source == text
    assert editor.document().lastBlock().text() == "three"
    qtbot.keyClicks(editor, "x")
    editor.edit(0, 3, "two")
    editor.set_marks("match", [(len(text) - 5, len(text))])
    editor.select(len(text), len(text))
    assert told == []
    assert editor.extraSelections() == []
    editor.show_body("one\ntwo", fresh=False)
    assert not editor.isReadOnly()
    assert editor.toPlainText() == "one\ntwo"


def test_a_byte_order_mark_that_comes_to_the_start_stays_in_step(
    make: MakeEditor, qtbot: QtBot
) -> None:
    editor, told = make("a\ufeffbc")
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, "!")
    assert [text for text, _ in told] == ["\ufeffbc", "\ufeffbc!"]
    editor.show_body("a\ufeffbc", fresh=False)
    qtbot.keyClicks(editor, "x")
    assert sorted(editor.source) == sorted("xa\ufeffbc")


def test_taking_away_from_the_end_with_marks_in_view(make: MakeEditor, qtbot: QtBot) -> None:
    editor, _ = make("\n".join(f"some words {n}" for n in range(300)))
    editor.moveCursor(QTextCursor.MoveOperation.End)
    last = len(editor.source)
    editor.set_marks("match", [(last - 14, last - 10)])
    for _ in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    editor.edit(last - 5, last - 3, "")
    assert [one.cursor.selectedText() for one in editor.extraSelections()] == ["some"]


LINES = ("", "one", "two 🌊", "two 🌊 three", "\ttabbed", "- item")
TEXTS = st.lists(st.sampled_from(LINES), max_size=12).map("\n".join)


@given(TEXTS, TEXTS)
def test_changes_lead_from_one_text_to_the_other(before: str, after: str) -> None:
    text = before
    for splice in changes(before, after):
        text = splice.redo(text) or ""
    assert text == after


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=TEXTS, after=TEXTS)
def test_what_is_changed_in_place_is_shown_exactly(
    make: MakeEditor, before: str, after: str
) -> None:
    editor, told = make(before.replace("\n", "\r\n"))
    editor.show_body(after.replace("\n", "\r\n"), fresh=False, lead=False)
    assert editor.toPlainText() == after
    assert editor.source == after.replace("\n", "\r\n")
    assert told == []


def test_what_is_changed_in_place_leaves_selection_and_view(make: MakeEditor) -> None:
    lines = [f"line {n} 🌊 " + "with words " * (n % 9) for n in range(200)]
    editor, _ = make("\n".join(lines))
    editor.resize(300, 200)
    start = editor.source.index("line 120 ")
    editor.select(start, start + 8)
    editor.set_marks("match", [(start, start + 4)])
    editor.centerCursor()
    top = editor.cursorRect().top()
    lines[3:5] = ["long and new " * 40, "more", "and more"]
    lines[190] = "else"
    editor.show_body("\n".join(lines), fresh=False, lead=False)
    assert editor.textCursor().selectedText() == "line 120"
    assert editor.cursorRect().top() == top
    at = editor.source.index("line 120 ")
    assert editor.mark_at("match", at) == (at, at + 4)


def test_where_the_cursor_is_out_of_view_the_first_line_in_view_stays(make: MakeEditor) -> None:
    lines = [f"line {n}" for n in range(200)]
    editor, _ = make("\n".join(lines))
    editor.resize(300, 200)
    editor.verticalScrollBar().setValue(100)
    editor.show_body("\n".join(["new", "newer", *lines]), fresh=False, lead=False)
    assert editor.firstVisibleBlock().text() == "line 100"
    assert editor.textCursor().block().text() == "line 0"

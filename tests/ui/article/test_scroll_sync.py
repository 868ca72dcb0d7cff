from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.ui.article.body_editor import BodyEditor
from editor.ui.article.scroll_sync import ScrollPlace


@pytest.fixture
def editor(qtbot: QtBot) -> BodyEditor:
    made = BodyEditor()
    qtbot.addWidget(made)
    long = "word " * 200
    made.show_body("\n".join(long if n % 7 == 0 else f"line {n}" for n in range(300)), fresh=True)
    made.resize(300, 300)
    made.show()
    return made


def test_there_and_back_is_the_same_place(editor: BodyEditor) -> None:
    place = ScrollPlace(editor)
    for line in (0.0, 3.5, 7.25, 100.0, 140.5, 250.0, 299.5):
        place.go(line)
        # Within one row of the editor; long paragraphs have many, others are one.
        assert abs(place.line - line) <= 1
    bar = editor.verticalScrollBar()
    for value in (5, 30, 90):
        bar.setValue(0)
        bar.setValue(value)
        line, first = place.line, editor.visible_range()
        place.go(line)
        assert editor.visible_range() == first


def test_it_ends_where_the_text_does(editor: BodyEditor) -> None:
    place = ScrollPlace(editor)
    bar = editor.verticalScrollBar()
    assert place.line == 0
    bar.setValue(bar.maximum())
    assert place.line == editor.blockCount()
    place.go(10_000)
    assert bar.value() == bar.maximum()
    place.go(-3)
    assert bar.value() == 0


def test_only_what_the_curator_does_is_told(editor: BodyEditor, qtbot: QtBot) -> None:
    place = ScrollPlace(editor)
    told: list[float] = []
    place.moved.connect(told.append)
    place.go(100)
    editor.repaint()
    assert told == []
    qtbot.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert told[-1] == place.line > 290


def test_the_cursor_goes_to_a_line(editor: BodyEditor, qtbot: QtBot) -> None:
    ScrollPlace(editor).put_cursor(200)
    assert editor.textCursor().block().text() == "line 200"
    first, last = editor.visible_range()
    assert first <= editor.selection[0] <= last

"""Text of several lines keeps what nobody typed over."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.ui.form.growing import GrowingText

ODD = "\r\n\u2028\u2029\u0085\u00a0\x00\ufdd0\ufdd1\ufffc\ufeff\u200fa🎈 -:"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.sampled_from(ODD), max_size=12), before=st.text(max_size=6))
def test_showing_a_text_is_no_edit_of_it(qtbot: QtBot, text: str, before: str) -> None:
    editor = GrowingText()
    qtbot.addWidget(editor)
    edits: list[str] = []
    editor.typed.connect(lambda: edits.append(editor.content()))
    editor.show_content(before)
    editor.show_content(text)
    assert edits == []
    assert editor.content() == text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.sampled_from(ODD), max_size=12))
def test_a_letter_typed_at_the_end_changes_nothing_else(qtbot: QtBot, text: str) -> None:
    editor = GrowingText()
    qtbot.addWidget(editor)
    editor.show_content(text)
    cursor = editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    editor.setTextCursor(cursor)
    QTest.keyClick(editor, "z")
    assert editor.content() == text + "z"


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("a\r\nb: 'x\r\nc\rd", "a\r\nb: 'x'\r\nc\rd"),
        ("a\u2028b 🎈 c", "a\u2028b 🎈 d"),
        ("one\r\n", "one\r\ntwo\r\n"),
        ("gone", ""),
    ],
)
def test_putting_a_text_in_replaces_what_differs(qtbot: QtBot, text: str, goal: str) -> None:
    editor = GrowingText()
    qtbot.addWidget(editor)
    editor.show_content(text)
    with qtbot.waitSignal(editor.typed):
        editor.put(goal)
    assert editor.content() == goal

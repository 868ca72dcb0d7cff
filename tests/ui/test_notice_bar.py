from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.messages_bell import Bell
from editor.ui.messages_window import MessagesWindow
from editor.ui.notice_bar import NoticeBar
from tests.ui.reader import listening


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def bar(holder: QWidget) -> NoticeBar:
    layout = QVBoxLayout(holder)
    made = NoticeBar(holder)
    layout.addWidget(made)
    layout.addWidget(QLineEdit(holder))
    holder.show()
    return made


def offered(bar: NoticeBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel, "offerText") if label.isVisible()]


def click(bar: NoticeBar, kind: type[QPushButton] | type[QToolButton], name: str) -> None:
    button = next(found for found in bar.findChildren(kind, name) if found.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_offer_is_taken_by_its_button_and_ends(bar: NoticeBar) -> None:
    taken: list[str] = []
    bar.offer("Two <b>clash</b>.", "Choose", lambda: taken.append("one"))
    assert bar.isVisible()
    assert offered(bar) == ["Two <b>clash</b>."]
    click(bar, QPushButton, "offerButton")
    assert taken == ["one"]
    assert not bar.isVisible()


def test_an_offer_may_be_made_again_by_what_it_does(bar: NoticeBar) -> None:
    def again() -> None:
        bar.offer("Not done yet.", "Choose", again, name="conflicts")

    again()
    click(bar, QPushButton, "offerButton")
    assert offered(bar) == ["Not done yet."]


def test_offers_and_sentences_do_not_take_each_others_place(bar: NoticeBar) -> None:
    bar.tell("Something happened.")
    bar.offer("Three copies.", "Look", lambda: None, name="copies")
    bar.offer("A crash.", "Restore", lambda: None, name="recovery")
    bar.tell()
    assert bar.text == ""
    assert offered(bar) == ["Three copies.", "A crash."]
    bar.offer("Two copies.", "Look", lambda: None, name="copies")
    assert offered(bar) == ["Two copies.", "A crash."]
    click(bar, QToolButton, "offerClose")
    assert offered(bar) == ["A crash."]
    bar.withdraw("recovery")
    bar.withdraw("recovery")
    assert not bar.isVisible()
    bar.tell("Once more.")
    click(bar, QToolButton, "noticeClose")
    assert not bar.isVisible()


def test_an_offer_is_reached_and_taken_by_keys(bar: NoticeBar, qtbot: QtBot) -> None:
    taken: list[int] = []
    bar.offer("Three copies.", "Look", lambda: taken.append(1))
    line = bar.parentWidget().findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    for _ in range(4):
        focus = bar.window().focusWidget()
        if focus is not None and focus.objectName() == "offerButton":
            break
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    focus = bar.window().focusWidget()
    assert focus is not None
    assert focus.objectName() == "offerButton"
    assert focus.accessibleDescription() == "Three copies."
    QTest.keyClick(focus, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: taken == [1])


def test_a_long_word_does_not_make_the_window_wide(bar: NoticeBar) -> None:
    bar.offer("x" * 400, "Look", lambda: None)
    assert bar.minimumSizeHint().width() < 400
    before = bar.height()
    bar.offer("long words " * 60, "Look", lambda: None, name="other")
    bar.window().resize(500, 400)
    assert bar.heightForWidth(500) > before


def test_a_newer_sentence_replaces_those_of_its_topic_only(bar: NoticeBar) -> None:
    with listening() as heard:
        bar.tell("01.md was not saved.", topic="saving")
        bar.tell("Beta changed.", topic="outside", news=True)
        bar.tell("02.md was not saved.", topic="saving")
        assert bar.text == "Beta changed.\n02.md was not saved."
        assert [sign.accessibleName() for sign in bar.findChildren(QLabel, "noticeSign")
                if sign.isVisible()] == ["News", "Problem"]  # fmt: skip
        bar.add("Beta changed.", news=True)
        bar.tell(topic="saving")
        assert bar.text == "Beta changed."
        click(bar, QToolButton, "noticeClose")
        assert not bar.isVisible()
    told = ["01.md was not saved.", "Beta changed.", "02.md was not saved."]
    assert heard == told
    assert [note.text for note in reversed(bar.history.notes)] == told
    assert [note.problem for note in bar.history.notes] == [True, False, True]


def test_many_sentences_leave_room_for_the_work(bar: NoticeBar) -> None:
    wanted: list[bool] = []
    bar.history_wanted.connect(lambda: wanted.append(True))
    for n in range(4):
        bar.add(f"Problem {n}.")
    bar.add("Some news.", news=True)
    assert bar.text.splitlines() == ["Problem 1.", "Problem 2.", "Problem 3.", "Some news."]
    bar.add("Problem 4.")
    assert bar.text.splitlines() == ["Problem 1.", "Problem 2.", "Problem 3.", "Problem 4."]
    earlier = next(b for b in bar.findChildren(QToolButton, "noticeEarlier"))
    assert earlier.text() == "2 earlier messages"
    click(bar, QToolButton, "noticeEarlier")
    assert wanted == [True]
    bar.clear()
    assert not bar.isVisible()
    for n in range(60):
        bar.history.keep(f"Note {n}.")
    assert len(bar.history.notes) == 50
    assert bar.history.notes[0].text == "Note 59."


def test_what_was_told_is_read_again_and_copied(
    bar: NoticeBar, holder: QWidget, qtbot: QtBot
) -> None:
    bell = Bell(holder)
    shown: list[MessagesWindow] = []
    bell.follow(bar.history, lambda: shown.append(MessagesWindow(holder, bar.history)))
    assert bell.isHidden()
    bar.tell("<b>One</b> went wrong.")
    bar.offer("Two copies.", "Look", lambda: None)
    assert not bell.isHidden()
    assert bell.accessibleName() == "Messages: 2"
    bell.click()
    messages = shown[0]
    messages.show()
    qtbot.waitUntil(messages.isVisible)
    listed = messages.findChild(QListWidget, "messagesList")
    copy = messages.findChild(QPushButton, "messagesCopy")
    assert listed is not None
    assert copy is not None
    bar.history.keep("Three.")
    assert [listed.item(n).text().partition("   ")[2] for n in range(3)] == [
        "Three.", "Two copies.", "<b>One</b> went wrong."]  # fmt: skip
    assert "Problem" in str(listed.item(2).data(Qt.ItemDataRole.AccessibleTextRole))
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    lines = QApplication.clipboard().text().splitlines()
    assert [line.partition(" ")[2] for line in lines] == [
        "<b>One</b> went wrong.", "Two copies.", "Three."]  # fmt: skip
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Home)
    assert copy.text() == "Copy"
    QTest.keyClick(listed, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().endswith(" Three.")
    assert len(QApplication.clipboard().text().splitlines()) == 1
    QTest.keyClick(messages, Qt.Key.Key_Escape)
    assert not messages.isVisible()

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.notice_bar import NoticeBar


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

"""The window of the help, by keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.help.door import show_help
from editor.ui.help.window import HelpWindow
from editor.ui.window import MainWindow

pytestmark = pytest.mark.qt


def shown(window: MainWindow) -> HelpWindow:
    found = [one for one in window.findChildren(HelpWindow) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def focused(window: MainWindow, name: str) -> QWidget:
    widget = window.findChild(QWidget, name)
    assert widget is not None
    window.activateWindow()
    widget.setFocus()
    return widget


def test_f1_shows_the_page_of_what_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    for name, page in (
        ("searchBox", ("finding", "search")),
        ("field.founded", ("fields", "choice")),
    ):
        widget = focused(window, name)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        QTest.keyClick(QApplication.focusWidget() or widget, Qt.Key.Key_F1)
        assert shown(window).place[:2] == page
        shown(window).close()
    # An action too, by its menu.
    window.actions_by_name["news"].trigger()
    help_ = shown(window)
    assert help_.place.page == "news"
    assert "0.1.0" in help_.text.toPlainText()


def test_search_marks_its_hits_and_history_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    show_help(window, "welcome")
    help_ = shown(window)
    hits = help_.findChild(QTreeWidget, "helpHits")
    told = help_.findChild(QLabel, "helpTold")
    assert hits is not None
    assert told is not None
    QTest.keyClicks(help_.search, "undo")
    QTest.keyClick(help_.search, Qt.Key.Key_Return)
    assert hits.isVisible()
    assert not help_.contents.isVisible()
    assert help_.text.extraSelections()
    marked = help_.text.extraSelections()[0].cursor.selectedText()
    assert marked.lower() == "undo"
    assert help_.place.page != "welcome"
    assert help_.windowTitle()
    # Another section of those that hold the word, by keys.
    first = help_.place
    QTest.keyClick(help_.search, Qt.Key.Key_Down)
    assert hits.hasFocus()
    QTest.keyClick(hits, Qt.Key.Key_Down)
    QTest.keyClick(hits, Qt.Key.Key_Return)
    assert help_.place[:2] != first[:2]
    for _ in range(2):
        QTest.keyClick(help_, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert help_.place.page == "welcome"
    QTest.keyClick(help_, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert help_.place[:2] == first[:2]
    # What is nowhere is told; Escape empties the search before it closes the window.
    help_.search.setFocus()
    help_.search.setText("xyzzy")
    QTest.keyClick(help_.search, Qt.Key.Key_Return)
    assert "xyzzy" in told.text()
    assert told.isVisible()
    QTest.keyClick(help_.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(help_.contents.isVisible)
    assert help_.isVisible()
    QTest.keyClick(help_.search, Qt.Key.Key_Escape)
    assert not help_.isVisible()


def test_text_can_be_larger_and_stays_so(window: MainWindow) -> None:
    show_help(window, "welcome")
    help_ = shown(window)
    before = help_.text.document().size().height()
    for _ in range(3):
        QTest.keyClick(help_, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert help_.text.document().size().height() > before
    help_.close()
    show_help(window, "welcome")
    assert shown(window).text.document().size().height() > before
    QTest.keyClick(shown(window), Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert shown(window).text.document().size().height() == before


def test_a_dialog_that_waits_answers_f1_and_lets_the_help_be_read(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_by_name["fields"].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_F1)
    help_ = dialog.findChild(HelpWindow)
    assert help_ is not None
    assert help_.place.page == "fields-dialog"
    assert help_.isVisible()
    QTest.keyClicks(help_.search, "undo")
    assert help_.search.text() == "undo"
    help_.close()
    dialog.close()


def test_details_for_a_report_name_no_folder_of_the_user(
    window: MainWindow, vault, tmp_path
) -> None:
    window.actions_by_name["details"].trigger()
    text = QApplication.clipboard().text()
    assert "Territory Editor" in text
    assert "Python" in text
    assert "Qt" in text
    assert "2 entries" in text
    assert str(tmp_path) not in text
    assert "Tidewater" not in text
    assert "Copied" in window.notices.text

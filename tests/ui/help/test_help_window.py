"""The window of the help, by keys and clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor import __version__
from editor.ui.help.door import show_help
from editor.ui.help.window import HelpWindow
from editor.ui.unexpected import Surprises
from editor.ui.window import MainWindow
from editor.unexpected import Unexpected

pytestmark = pytest.mark.qt
LEFT = Qt.MouseButton.LeftButton


def shown(window: MainWindow, qtbot: QtBot) -> HelpWindow:
    found = [one for one in window.findChildren(HelpWindow) if one.isVisible()]
    assert len(found) == 1
    qtbot.waitUntil(lambda: QApplication.activeWindow() is found[0])
    return found[0]


def focused(window: MainWindow, name: str) -> QWidget:
    widget = window.findChild(QWidget, name)
    assert widget is not None
    window.activateWindow()
    widget.setFocus()
    return widget


def test_f1_shows_the_page_of_what_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    for name, page in (
        ("entryList", ("finding", "")),
        ("field.founded", ("fields", "choice")),
    ):
        widget = focused(window, name)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        QTest.keyClick(QApplication.focusWidget() or widget, Qt.Key.Key_F1)
        assert shown(window, qtbot).place[:2] == page
        shown(window, qtbot).close()
    # An action too, by its menu.
    window.actions_by_name["news"].trigger()
    help_ = shown(window, qtbot)
    assert help_.place.page == "news"
    assert "0.1.0" in help_.text.toPlainText()


def test_in_a_small_screen_there_is_room_above_for_what_the_system_puts_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.showMaximized()
    show_help(window, "welcome")
    help_, room = shown(window, qtbot), window.screen().availableGeometry()
    assert help_.height() > room.height() - 200  # as high as can be: it is a small screen
    assert help_.geometry().top() >= room.top() + 40
    assert help_.geometry().bottom() <= room.bottom()


def test_search_marks_its_hits_and_history_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    show_help(window, "welcome")
    help_ = shown(window, qtbot)
    hits = help_.findChild(QTreeWidget, "helpHits")
    told = help_.findChild(QLabel, "helpTold")
    assert hits is not None
    assert told is not None
    QTest.keyClicks(help_.search, "undo")
    QTest.keyClick(help_.search, Qt.Key.Key_Return)
    assert hits.isVisible()
    assert not help_.contents.isVisible()
    assert help_.text.marked
    assert {one.lower() for one in help_.text.marked} == {"undo"}
    assert not help_.hits.isHidden()
    # Another section of those that hold the word, by keys.
    first = help_.place
    QTest.keyClick(help_.search, Qt.Key.Key_Down)
    assert hits.hasFocus()
    QTest.keyClick(hits, Qt.Key.Key_Down)
    QTest.keyClick(hits, Qt.Key.Key_Return)
    assert help_.place[:2] != first[:2]
    second = help_.place
    QTest.keyClick(help_, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert help_.place[:2] == first[:2]
    QTest.keyClick(help_, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert help_.place[:2] == second[:2]
    # What is nowhere is told; Escape empties the search before it closes the window.
    help_.search.setFocus()
    help_.search.setText("xyzzy")
    QTest.keyClick(help_.search, Qt.Key.Key_Return)
    assert "xyzzy" in told.text()
    assert told.isVisible()
    assert not hits.isVisible()
    help_.search.setText("xyzzy undo")
    QTest.keyClick(help_.search, Qt.Key.Key_Return)
    assert "all of “xyzzy undo”" in told.text()
    assert told.isVisible()
    assert hits.isVisible()
    assert help_.text.marked
    QTest.keyClick(help_.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(help_.contents.isVisible)
    assert help_.isVisible()
    QTest.keyClick(help_.search, Qt.Key.Key_Escape)
    assert not help_.isVisible()


def height(help_: HelpWindow) -> float:
    """Of the page's title."""
    return help_.text.document().firstBlock().layout().boundingRect().height()


def test_text_can_be_larger_and_stays_so(window: MainWindow, qtbot: QtBot) -> None:
    show_help(window, "welcome")
    help_ = shown(window, qtbot)
    before = height(help_)
    for _ in range(3):
        QTest.keyClick(help_, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    larger = height(help_)
    assert larger > before
    help_.close()
    show_help(window, "welcome")
    help_ = shown(window, qtbot)
    assert height(help_) == larger
    QTest.keyClick(help_, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert height(help_) == before


def test_a_dialog_that_waits_answers_f1_and_lets_the_help_be_read(
    window: MainWindow, qtbot: QtBot
) -> None:
    seen = []

    def press() -> None:
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        if dialog is None or focus is None or focus.window() is not dialog:
            QTimer.singleShot(10, press)
            return
        QTest.keyClick(focus, Qt.Key.Key_F1)
        if (shown := dialog.findChild(HelpWindow)) is not None:
            shown.close()
            QTest.mouseClick(dialog.findChild(QPushButton, "helpButton"), LEFT)
        for help_ in (one for one in dialog.findChildren(HelpWindow) if one.isVisible()):
            QTest.keyClicks(help_.search, "undo")
            seen.append((help_.place.page, help_.isVisible(), help_.search.text()))
            help_.close()
        dialog.close()

    QTimer.singleShot(0, press)
    window.actions_by_name["fields"].trigger()  # which comes back when the dialog is closed
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("fields-dialog", True, "undo")]


def test_help_that_went_with_its_dialog_opens_again(window: MainWindow, qtbot: QtBot) -> None:
    seen = []

    def press() -> None:
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        if dialog is None or focus is None or focus.window() is not dialog:
            QTimer.singleShot(10, press)
            return
        QTest.keyClick(focus, Qt.Key.Key_F1)
        seen.append(dialog.findChild(HelpWindow) is not None)
        dialog.close()

    QTimer.singleShot(0, press)
    window.actions_by_name["fields"].trigger()
    qtbot.waitUntil(lambda: not window.findChildren(HelpWindow))
    assert seen == [True]
    window.actions_by_name["news"].trigger()
    assert shown(window, qtbot).place.page == "news"


def test_details_for_a_report_name_no_folder_of_the_user(
    window: MainWindow, vault: Path, tmp_path: Path
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


def fail(words: str) -> None:
    raise ValueError(words)


def test_what_went_wrong_is_copied_with_versions_settings_and_log(
    window: MainWindow, vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unexpected = Unexpected(tmp_path / "logs")
    surprises = Surprises(unexpected)
    try:
        window.recovery.listen_to(surprises)
        monkeypatch.setenv("HOME", str(tmp_path))
        window.help.preferences.settings.change("appearance", "dark")
        try:
            fail(f"no room in {vault / 'tidewater.md'} nor in {tmp_path / 'attic'}")
        except ValueError as error:
            unexpected.take(error, error.__traceback__)
    finally:
        surprises.end()
        unexpected.uninstall()
    offer = window.findChild(QWidget, "offer.unexpected")
    assert offer is not None
    QTest.mouseClick(offer.findChild(QPushButton, "offerButton"), LEFT)
    dialog = window.findChild(QWidget, "reportsDialog")
    assert dialog is not None
    QTest.mouseClick(dialog.findChild(QPushButton, "reportCopy"), LEFT)
    text = QApplication.clipboard().text()
    dialog.close()
    assert "no room in <vault>/tidewater.md nor in ~/attic" in text
    assert "Traceback" in text
    assert "appearance = dark" in text
    assert str(tmp_path) not in text
    # The log's last lines come after what happened, and tell of it as well.
    assert text.index("Log:") > text.index("Traceback")
    assert "ERROR ValueError" in text.partition("Log:")[2]


def test_about_tells_the_version_and_copies_the_details(window: MainWindow) -> None:
    window.actions_by_name["about"].trigger()
    box = window.findChild(QMessageBox, "aboutBox")
    assert box is not None
    assert __version__ in box.text()
    QTest.mouseClick(box.findChild(QPushButton, "aboutCopy"), LEFT)
    assert box.isVisible()
    assert "Copied" in box.informativeText()
    assert f"Territory Editor {__version__}" in QApplication.clipboard().text()
    box.close()


def test_the_palette_has_pages_and_headings(window: MainWindow, qtbot: QtBot) -> None:
    found = {item.title: item for item in window.sources.items("help")}
    item = found["Give an entry a place"]
    assert item.detail == "Placing entries"
    item.run()
    assert shown(window, qtbot).place[:2] == ("map", "place")


def test_no_stored_size_makes_the_text_unreadable(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    for stored, smaller in (("9" * 5000, 90), ("70000", 190), ("3", 70)):
        store.setValue("help/zoom", stored)
        help_ = window.help.show("welcome")
        with qtbot.waitSignal(help_.zoomed) as told:
            help_.zoom(-10)
        assert told.args == [smaller]
        help_.close()

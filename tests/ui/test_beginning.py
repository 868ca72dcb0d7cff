"""A vault begins in a folder without Markdown: unasked in an empty one, else when it is agreed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.new_entry.new_dialog import NewEntryDialog
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from tests.ui.windows import forget_changes, shown_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "beginnings"
    made.mkdir()
    return made


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, folder: Path) -> MainWindow:
    return shown_window(qtbot, tmp_path, folder)


def make_first(window: MainWindow, title: str) -> None:
    """Follow what the empty list offers."""
    act = window.findChild(QPushButton, "entryListEmptyAct")
    assert act is not None
    assert act.isVisible()

    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, NewEntryDialog):
            QTimer.singleShot(10, fill_in)
            return
        line = dialog.findChild(QLineEdit, "entryTitle")
        assert line is not None
        QTest.keyClicks(line, title)
        dialog.agree.click()

    QTimer.singleShot(0, fill_in)
    QTest.mouseClick(act, LEFT)


@pytest.mark.parametrize("view", ["article", "map", "table", "vocabulary", "problems", "changes"])
def test_an_empty_folder_opens_in_every_view(
    window: MainWindow, qtbot: QtBot, folder: Path, view: str
) -> None:
    window.open_vault(folder)
    qtbot.waitUntil(lambda: window.workspace is not None)
    window.finish_start()
    window.show_view(view)
    QApplication.processEvents()
    assert list(folder.iterdir()) == []


def test_an_empty_folder_gets_its_first_entry(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    window.open_vault(folder)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace is not None
    assert window.workspace.root == folder.resolve()
    make_first(window, "Open Loom")
    assert (folder / "open-loom.md").read_text() == "---\ntitle: Open Loom\n---\n"
    assert window.selection.path == "open-loom.md"
    title = window.findChild(QLineEdit, "field.title")
    assert title is not None
    assert title.text() == "Open Loom"


@pytest.mark.parametrize("at_start", [False, True])
def test_another_folder_without_markdown_is_asked_about(
    qtbot: QtBot, tmp_path: Path, folder: Path, at_start: bool
) -> None:
    (folder / "tides.txt").write_text("Tides.")
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: folder)
    qtbot.addWidget(window, before_close_func=forget_changes)
    if not at_start:
        window.show()
    window.open_vault(folder)
    window.show()
    qtbot.waitUntil(lambda: window.notices.findChild(QWidget, "offer.begin") is not None)
    assert window.notices.isVisible()
    assert window.workspace is None
    assert window.start.page.isVisible()
    told = window.notices.findChild(QLabel, "offerText")
    assert told is not None
    assert str(folder) in told.text()
    button = window.notices.findChild(QPushButton, "offerButton")
    assert button is not None
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: window.workspace is not None)
    make_first(window, "Open Loom")
    assert (folder / "open-loom.md").exists()
    assert (folder / "tides.txt").read_text() == "Tides."

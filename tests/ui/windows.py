"""What tests do with the whole window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from editor.ui.preferences import Preferences
from editor.ui.tabs import Tabs
from editor.ui.window import MainWindow


def shown_window(
    qtbot: QtBot, folder: Path, sample: Path, *, size: tuple[int, int] | None = None
) -> MainWindow:
    """A window without a vault, which closes unasked. folder: where its settings are kept."""
    made = MainWindow(Preferences(folder / "settings.ini"), lambda: sample)
    qtbot.addWidget(made, before_close_func=forget_changes)
    if size is not None:
        made.resize(*size)
    made.show()
    return made


def forget_changes(window: MainWindow) -> None:
    """Let the window close unasked: nobody answers a question about unsaved changes."""
    if window.workspace is not None:
        document = window.workspace.document
        document.mark_saved({path: document.text(path) for path in document.dirty})


def is_read(window: MainWindow) -> bool:
    """Whether a vault is open and all of its entries are read."""
    return window.workspace is not None and not window.workspace.loading


def click_tab(tabs: Tabs, number: int) -> None:
    """Click one of some tabs, the first being 0."""
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.part_of(number).center())


def answer(label: str) -> list[str]:
    """Click the button with this text on the next question; the list gets what it asks."""
    asked = []

    def click() -> None:
        question = QApplication.activeModalWidget()
        if not isinstance(question, QMessageBox):
            QTimer.singleShot(10, click)
            return
        buttons = {b.text().replace("&", ""): b for b in question.buttons()}
        asked.append(question.text())
        buttons[label].click()

    QTimer.singleShot(0, click)
    return asked

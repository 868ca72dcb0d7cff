"""Drives the real program from inside its event loop."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from editor.__main__ import main
from editor.ui.territory.view import TerritoryView
from editor.ui.window import MainWindow
from tests.ui.windows import forget_changes

Part = TypeVar("Part", bound=QWidget)
WAIT_MS = 15_000


class Driver:
    """Finds the window's parts by name and uses mouse and keys on them."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    def part(self, kind: type[Part], name: str) -> Part:
        found = self.window.findChild(kind, name)
        assert found is not None, f"no {kind.__name__} named {name}"
        return found

    def wait(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=WAIT_MS)

    def focus_name(self) -> str:
        """The objectName of what has the window's focus."""
        focus = self.window.focusWidget()
        return focus.objectName() if focus is not None else ""

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, pos=at if at is not None else widget.rect().center()
        )

    def click_tab(self, view: str) -> None:
        """Click the tab of a view in the top bar."""
        tabs = self.window.top_bar.tabs
        self.click(tabs, tabs.part_named(view).center())

    def keys(self, sequence: str, widget: QWidget | None = None) -> None:
        QTest.keySequence(widget or QApplication.focusWidget() or self.window, sequence)

    def pick(self, words: str) -> None:
        """Find an entry by the search box and click it in the list."""
        search = self.part(QLineEdit, "searchBox")
        search.setFocus()
        search.clear()
        QTest.keyClicks(search, words)
        entries = self.part(QListView, "entryList")
        self.wait(lambda: entries.model().rowCount() > 0)
        self.click(entries.viewport(), entries.visualRect(entries.model().index(0, 0)).center())
        search.clear()

    def retype(self, name: str, text: str) -> None:
        """Replace the text of a line editor, as with the keyboard."""
        editor = self.part(QLineEdit, name)
        self.click(editor)
        self.keys("Ctrl+A", editor)
        QTest.keyClicks(editor, text)

    def drag_pin(self, path: str, x: float, y: float) -> None:
        """Drag an entry's pin to map coordinates with the mouse."""
        view = self.part(TerritoryView, "territoryView")
        entry = self.window.workspace.entry(path)  # type: ignore[union-attr]
        # Where the pin is shown, and where it is to go; grabbed at its tip.
        grip = view.camera.to_view(entry.place.x, entry.place.y).toPoint()  # type: ignore[arg-type]
        goal = view.camera.to_view(x, y).toPoint()
        shift = goal - grip
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=grip)
        for part in (0.1, 0.4, 0.8, 1.0):
            QTest.mouseMove(view, grip + QPoint(round(shift.x() * part), round(shift.y() * part)))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=goal)

    def save(self) -> None:
        """Save by the keyboard, until all is on disk."""
        self.keys("Ctrl+S")
        workspace = self.window.workspace
        assert workspace is not None
        self.wait(lambda: not workspace.document.dirty)

    def page_text(self) -> str:
        """The text that the preview shows now."""
        view = self.part(QWebEngineView, "previewPage")
        told: list[str] = []
        view.page().toPlainText(told.append)
        self.wait(lambda: bool(told))
        return told[0]

    def page_html(self) -> str:
        """The HTML that the preview shows now."""
        told: list[str] = []
        self.part(QWebEngineView, "previewPage").page().toHtml(told.append)
        self.wait(lambda: bool(told))
        return told[0]

    def answer(self, button: QMessageBox.StandardButton) -> None:
        """Click a button of the question that comes next."""

        def click() -> None:
            question = QApplication.activeModalWidget()
            if isinstance(question, QMessageBox):
                question.button(button).click()
            else:
                QTimer.singleShot(10, click)

        QTimer.singleShot(0, click)


def give_up_dialogs(window: MainWindow) -> None:
    """From now on leave every dialog as soon as it opens, without keeping anything."""

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            roles = {dialog.buttonRole(button): button for button in dialog.buttons()}
            destructive = roles.get(QMessageBox.ButtonRole.DestructiveRole)
            (destructive or dialog.buttons()[0]).click()
        elif isinstance(dialog, QDialog):
            dialog.reject()

    timer = QTimer(window)
    timer.timeout.connect(leave)
    timer.start(10)


def run_main(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    script: Callable[[Driver], None],
) -> int:
    """Call the program's `main()` and run `script` once its window is up; returns the status."""
    monkeypatch.setattr(sys, "argv", ["territory-editor", *arguments])
    failures: list[BaseException] = []
    # Again and again: a loop that is yet to begin, the program's own among them, hears none before.
    quits = QTimer(interval=100)
    quits.timeout.connect(QApplication.quit)

    def drive() -> None:
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        try:
            window.activateWindow()
            # Or what it asks at once, such as after a crash.
            qtbot.waitUntil(
                lambda: window.isActiveWindow() or QApplication.activeModalWidget() is not None,
                timeout=WAIT_MS,
            )
            script(Driver(qtbot, window))
        except BaseException as error:  # noqa: BLE001 - told after the program has ended
            failures.append(error)
        finally:
            forget_changes(window)
            if failures:  # something may be half typed, which is asked about
                give_up_dialogs(window)
            window.close()
            QApplication.quit()
            quits.start()

    QTimer.singleShot(0, drive)
    status = main()
    quits.stop()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.deleteLater()
    QApplication.processEvents()
    if failures:
        raise failures[0]
    return status

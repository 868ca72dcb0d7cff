from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from editor.workspace.settings import FILE
from tests.ui.problems.using import Opened, Problems

SPACE = "Space around a value"
SETTINGS = "name: Harbour # ours\n"
FILES = {
    FILE: SETTINGS,
    "a.md": "---\ntitle: Anchor\nlocations: [' here']\n---\nTides.\n",
    "b.md": "---\ntitle: Beacon\nlocations: [' here', here, here]\n---\nTides.\n",
}


@pytest.fixture
def problems(opened: Opened) -> Problems:
    found = opened(FILES)
    found.show()
    return found


def menu_of(problems: Problems, row: int, qtbot: QtBot) -> QMenu:
    """The context menu of a row."""
    problems.click(row)
    at = problems.place(row)
    viewport = problems.list.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, action: QAction) -> None:
    QTest.mouseClick(
        menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center() - QPoint(1, 0)
    )


def in_dialog(act: Callable[[QDialog], None]) -> None:
    """Do it in the dialog that comes next."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog.isVisible():
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def test_a_check_is_hidden_in_this_vault_and_comes_back_by_undo(
    problems: Problems, qtbot: QtBot
) -> None:
    row = problems.row("Anchor")
    menu = menu_of(problems, row, qtbot)
    hide = next(one for one in menu.actions() if one.objectName() == "problemHide")
    assert SPACE in hide.text()
    choose(menu, hide)
    qtbot.waitUntil(lambda: SPACE not in " ".join(problems.told()))
    assert problems.text(FILE) == SETTINGS + "checks:\n  value-space: off\n"
    problems.settle()
    assert problems.window.top_bar.count("problems") == len(problems.titles())
    problems.window.activateWindow()
    qtbot.waitUntil(problems.window.isActiveWindow)
    QTest.keySequence(problems.window, "Ctrl+Z")
    assert problems.text(FILE) == SETTINGS
    qtbot.waitUntil(lambda: f"{SPACE} 2" in problems.told())


def test_checks_are_switched_on_again_and_made_graver(problems: Problems, qtbot: QtBot) -> None:
    workspace = problems.window.workspace
    assert workspace is not None

    def set_(code: str, word: str) -> Callable[[QDialog], None]:
        def act(dialog: QDialog) -> None:
            combo = dialog.findChild(QComboBox, f"check.{code}")
            apply = dialog.findChild(QPushButton, "checksApply")
            assert combo is not None
            assert apply is not None
            assert not apply.isEnabled()
            combo.setFocus()
            QTest.keyClicks(combo, word)
            assert combo.currentText().startswith(word)
            QTest.mouseClick(apply, Qt.MouseButton.LeftButton)

        return act

    button = problems.part(QToolButton, "problemChecks")
    in_dialog(set_("value-space", "Off"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert problems.text(FILE) == SETTINGS + "checks:\n  value-space: off\n"
    qtbot.waitUntil(lambda: SPACE not in " ".join(problems.told()))
    in_dialog(set_("value-space", "Error"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert problems.text(FILE) == SETTINGS + "checks:\n  value-space: error\n"
    qtbot.waitUntil(lambda: f"{SPACE} 2" in problems.told())
    assert problems.told()[0] == f"{SPACE} 2"
    in_dialog(set_("value-space", "Warning"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert problems.text(FILE) == SETTINGS


def test_the_usual_is_chosen_for_all_at_once(problems: Problems) -> None:
    workspace = problems.window.workspace
    assert workspace is not None
    problems.page.list.setFocus()

    def act(dialog: QDialog) -> None:
        for name in ("checksUsual", "checksApply"):
            button = dialog.findChild(QPushButton, name)
            assert button is not None
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    from editor.publish.checks.switches import switch

    workspace.document.apply(switch(workspace, {"value-space": None, "item-twice": None}))
    in_dialog(act)
    QTest.mouseClick(problems.part(QToolButton, "problemChecks"), Qt.MouseButton.LeftButton)
    assert problems.text(FILE) == SETTINGS


def test_settings_that_cannot_be_read_stay_as_they_are(opened: Opened, qtbot: QtBot) -> None:
    broken = "name: [Harbour\n"
    problems = opened({**FILES, FILE: broken})
    problems.show()
    menu = menu_of(problems, problems.row("Anchor"), qtbot)
    choose(menu, next(one for one in menu.actions() if one.objectName() == "problemHide"))
    assert "vault.yaml" in problems.window.notices.text
    assert problems.text(FILE) == broken

"""Shortcuts: chosen, kept, given back; none is given to two actions unasked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QToolTip,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.actions import ACTIONS, make_actions
from editor.ui.article.formatting import ROWS
from editor.ui.preferences import Preferences
from editor.ui.settings.dialog import SettingsDialog
from editor.ui.settings.fixed_keys import PARTS
from editor.ui.settings.shortcuts import is_needed
from editor.ui.window import MainWindow
from tests.ui.windows import is_read

CTRL = Qt.KeyboardModifier.ControlModifier


def keys(*texts: str) -> list[QKeySequence]:
    return [QKeySequence(text) for text in texts]


def test_chosen_keys_are_kept_and_given_back(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    parent = QWidget()
    qtbot.addWidget(parent)
    shortcuts = Preferences(file).shortcuts
    actions = make_actions(parent)
    shortcuts.take(actions.values(), "map")
    told: list[str] = []
    shortcuts.changed.connect(told.append)
    shortcuts.change("action.fields", keys("Ctrl+,", "Ctrl+;", "Ctrl+,"))
    shortcuts.change("action.next", [])
    assert told == ["action.fields", "action.next"]
    assert actions["fields"].shortcuts() == keys("Ctrl+,", "Ctrl+;")

    again = Preferences(file)
    actions = make_actions(parent)
    again.shortcuts.take(actions.values(), "map")
    again.shortcuts.take(actions.values(), "map")  # the usual ones stay those of the table
    assert actions["fields"].shortcuts() == keys("Ctrl+,", "Ctrl+;")
    assert actions["next"].shortcuts() == []
    assert again.shortcuts.usual("action.next") == keys("Alt+Down")
    again.shortcuts.reset("action.next")
    assert actions["next"].shortcuts() == keys("Alt+Down")
    again.shortcuts.reset_all()
    assert actions["fields"].shortcuts() == []
    assert not QSettings(str(file), QSettings.Format.IniFormat).childGroups()


@pytest.mark.parametrize("stored", ["no keys", "Ctrl+Nonsense", ["Ctrl+A", "Ctrl+B"], 7])
def test_what_is_no_key_counts_as_nothing(qtbot: QtBot, tmp_path: Path, stored: object) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("shortcuts/action.next", stored)
    store.setValue("shortcuts/action.gone", "Ctrl+G")
    store.sync()
    parent = QWidget()
    qtbot.addWidget(parent)
    actions = make_actions(parent)
    shortcuts = Preferences(tmp_path / "settings.ini").shortcuts
    shortcuts.take(actions.values(), "map")
    assert actions["next"].shortcuts() == keys("Alt+Down")


def test_keys_to_move_around_with_are_needed() -> None:
    for text in ("Tab", "Shift+Tab", "Return", "Esc", "Space", "Up", "Shift+Left"):
        assert is_needed(QKeySequence(text)), text
    for text in ("Ctrl+Return", "Alt+Up", "F5", "Z", "Ctrl+Space", "Del"):
        assert not is_needed(QKeySequence(text)), text


def test_every_fixed_key_is_a_key() -> None:
    for part in PARTS:
        for fixed in part.keys:
            for one in fixed.keys:
                if isinstance(one, str):
                    assert QKeySequence(one).toString(), (fixed.text, one)


# --- in the window --------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, sample_vault: Path, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: sample_vault)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    made.open_vault(sample_vault)
    qtbot.waitUntil(lambda: is_read(made))
    made._preferences.shortcuts.take(made.article.tools.actions.values(), "article")
    yield made
    made.close()


def opened(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    window.actions_by_name["shortcuts"].trigger()
    dialog = window.findChild(SettingsDialog, "settingsDialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


Kind = TypeVar("Kind", bound=QWidget)


def part(dialog: QWidget, kind: type[Kind], name: str) -> Kind:
    found = dialog.findChild(kind, name)
    assert found is not None
    return found


def seen(listed: QTreeWidget) -> list[str]:
    found = []
    for n in range(listed.topLevelItemCount()):
        group = listed.topLevelItem(n)
        assert group is not None
        for k in range(group.childCount()):
            if not group.isHidden() and not group.child(k).isHidden():
                found.append(group.child(k).text(0))
    return found


def test_no_two_actions_have_the_same_usual_keys(window: MainWindow) -> None:
    shortcuts = window._preferences.shortcuts
    names = {one.name for one in shortcuts.actions}
    assert names >= {f"action.{row.name}" for row in ACTIONS}
    assert names >= {f"format.{row.name}" for row in ROWS}
    clashes = {
        frozenset({one.name, other.name})
        for one in shortcuts.actions
        for had in one.usual
        for other in shortcuts.others(one.name, had)
    }
    # What is suggested on the map is never seen together with the article's text.
    assert clashes == {frozenset({"action.map-accept", "format.done"})}


def test_shortcuts_are_found_changed_taken_over_and_reset(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    _find(dialog)
    _change_by_keys(window, dialog)
    _take_over(window, dialog)
    _press_what_cannot_be(window, dialog)
    _use(window, dialog, qtbot)
    _reset(window, dialog)


def _find(dialog: SettingsDialog) -> None:
    """By words, and by pressing the keys, fixed ones too."""
    listed = part(dialog, QTreeWidget, "shortcutList")
    first = listed.topLevelItem(0).child(0)
    assert listed.visualItemRect(first).height() >= 24
    search = part(dialog, QLineEdit, "shortcutSearch")
    assert dialog.focusWidget() is search
    QTest.keyClicks(search, "replace vault")
    assert seen(listed) == ["Find and replace in the vault"]
    part(dialog, QToolButton, "shortcutByKeys").click()
    pressed = part(dialog, QWidget, "shortcutPressed")
    assert dialog.focusWidget() is pressed.focusProxy()
    QTest.keyClick(pressed, Qt.Key.Key_F2)
    assert seen(listed) == ["Rename entry", "Edit the cell"]
    QTest.keyClick(pressed, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.focusWidget() is search
    assert seen(listed) == ["Find and replace in the vault"]


def _change_by_keys(window: MainWindow, dialog: SettingsDialog) -> None:
    listed = part(dialog, QTreeWidget, "shortcutList")
    listed.setFocus()
    for _ in range(3):
        if listed.currentItem() is None or not dialog.shortcuts.list.current:
            QTest.keyClick(listed, Qt.Key.Key_Down)
    assert listed.currentItem().text(0) == "Find and replace in the vault"
    QTest.keyClick(listed, Qt.Key.Key_Return)
    field = part(dialog, QWidget, "shortcutKeys.0")
    assert dialog.focusWidget() is field.focusProxy()
    QTest.keyClick(field, Qt.Key.Key_J, CTRL)
    assert window.actions_by_name["find-in-vault"].shortcuts() == keys("Ctrl+J")
    assert listed.currentItem().text(1) == "Ctrl+J"
    assert listed.currentItem().text(2) == "Ctrl+Shift+F"


def _take_over(window: MainWindow, dialog: SettingsDialog) -> None:
    """Keys of another action are taken over only when that is agreed to."""
    action = window.actions_by_name["find-in-vault"]
    take_over = part(dialog, QPushButton, "shortcutTakeOver")
    QTest.keyClick(part(dialog, QWidget, "shortcutKeys.0"), Qt.Key.Key_1, CTRL)
    assert action.shortcuts() == keys("Ctrl+J")
    assert "“Article”" in part(dialog, QLabel, "shortcutTold").text()
    assert take_over.isVisible()
    QTest.mouseClick(take_over, Qt.MouseButton.LeftButton)
    assert action.shortcuts() == keys("Ctrl+1")
    assert window.actions_by_name["article"].shortcuts() == []
    assert not take_over.isVisible()


def _press_what_cannot_be(window: MainWindow, dialog: SettingsDialog) -> None:
    action = window.actions_by_name["find-in-vault"]
    field = part(dialog, QWidget, "shortcutKeys.0")
    told = part(dialog, QLabel, "shortcutTold")
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert action.shortcuts() == keys("Ctrl+1")
    assert "Space" in told.text()
    QTest.keyClick(field, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert action.shortcuts() == keys("Ctrl+1")
    assert "File" in told.text()
    # Which means something else in one place only.
    QTest.keyClick(field, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert action.shortcuts() == keys("Ctrl+Space")
    assert "Choices for what is typed" in told.text()
    QTest.keyClick(part(dialog, QWidget, "shortcutKeys.1"), Qt.Key.Key_F9)
    assert action.shortcuts() == keys("Ctrl+Space", "F9")
    part(dialog, QToolButton, "shortcutClear.0").click()
    assert action.shortcuts() == keys("F9")


def _use(window: MainWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    """New keys work at once, and are told on the buttons."""
    window.show_view("table")
    dialog.shortcuts.list.go("action.article")
    QTest.keyClick(part(dialog, QWidget, "shortcutKeys.0"), Qt.Key.Key_F10, CTRL)
    tabs = window.top_bar.tabs
    at = tabs.part_named("article").center()
    QApplication.sendEvent(tabs, QHelpEvent(QEvent.Type.ToolTip, at, tabs.mapToGlobal(at)))
    assert QToolTip.text().endswith("(Ctrl+F10)")
    QToolTip.hideText()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F10, CTRL)
    assert window.views.shown == "article"


def _reset(window: MainWindow, dialog: SettingsDialog) -> None:
    """First one, then all."""
    part(dialog, QPushButton, "shortcutReset").click()
    assert window.actions_by_name["article"].shortcuts() == keys("Ctrl+1")

    def agree() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        question.buttons()[0].click()

    QTimer.singleShot(0, agree)
    part(dialog, QPushButton, "shortcutResetAll").click()
    assert window.actions_by_name["find-in-vault"].shortcuts() == keys("Ctrl+Shift+F")
    shortcuts = window._preferences.shortcuts
    assert all(shortcuts.is_usual(one.name) for one in shortcuts.actions)


def test_the_settings_search_leads_to_shortcuts(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["settings"].trigger()
    dialog = window.findChild(SettingsDialog, "settingsDialog")
    assert dialog is not None
    QTest.keyClicks(dialog.search, "rehearsal")
    show = part(dialog, QPushButton, "settingsInShortcuts")
    assert show.isVisible()
    assert show.text() == "Show 1 keyboard shortcut"
    show.click()
    assert seen(part(dialog, QTreeWidget, "shortcutList")) == ["Reader's-eye rehearsal"]


def test_code_has_its_keys_in_the_article_with_a_map_made(window: MainWindow, qtbot: QtBot) -> None:
    assert window.map is not None
    body = window.article.body
    assert isinstance(body, QPlainTextEdit)
    body.setFocus()
    body.select(0, 3)
    before = body.source
    QTest.keyClick(body, Qt.Key.Key_E, CTRL)
    assert body.source == f"`{before[:3]}`{before[3:]}"
    window.workspace.document.undo()

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from editor.ui.help.filling import Names
from editor.ui.menu_rows import menu_of, menu_rows
from editor.ui.preferences import Preferences
from editor.ui.settings.shortcut_list import ShortcutList
from editor.ui.window import MainWindow
from tests.ui.windows import shown_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return shown_window(qtbot, tmp_path, tmp_path)


def test_every_row_is_told_with_the_menus_it_is_in(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    file, go = (window.menuBar().addMenu(title) for title in ("&File", "This && &that"))
    file.addAction("&Open")
    recent = file.addMenu("&Recent")
    recent.addAction("harbour")
    go.addAction("Back")
    assert [(action.text(), above) for action, above in menu_rows(window.menuBar())] == [
        ("&Open", ("File",)),
        ("&Recent", ("File",)),
        ("harbour", ("File", "Recent")),
        ("Back", ("This & that",)),
    ]


def test_an_action_without_a_menu_has_none(qtbot: QtBot) -> None:
    assert menu_of(QAction("Open")) is None


def test_menus_are_still_there_when_others_have_looked_through_them(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    bar = window.menuBar()
    window.map_parts.bring()
    kept = [value for value in vars(window.menus).values() if isinstance(value, QMenu)]
    kept += [window.map.colouring.menu, *(bar.addMenu(title) for title in ("One", "Two"))]
    assert len(kept) > 6
    Names(window.actions_by_name, bar)
    ShortcutList(Preferences(tmp_path / "settings.ini").shortcuts, bar, window)
    window.actions_by_name["palette"].trigger()
    gc.collect()
    assert [isValid(menu) for menu in kept] == [True] * len(kept)

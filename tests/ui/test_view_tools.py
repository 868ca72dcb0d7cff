"""What one view is for, reached from every other: by menu, palette and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.form.line import LineEdit
from editor.ui.menu_rows import menu_rows
from editor.ui.reasons import reason_of
from editor.ui.view_tools import VIEW_TOOLS
from editor.ui.views import VIEWS
from editor.ui.window import MainWindow
from tests.ui.windows import is_read, shown_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, sample_vault: Path) -> MainWindow:
    made = shown_window(qtbot, tmp_path, sample_vault, size=(1280, 800))
    made.open_vault(sample_vault)
    qtbot.waitUntil(lambda: is_read(made))
    made.finish_start()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.selection.select("content/atlas/profiles/99_Kinds_of_Bean.md")
    made.show_view("map")
    return made


def dialog_of(window: MainWindow, name: str) -> str:
    """The name of the dialog that an action opens, which is left again."""
    seen: list[str] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(10, window, leave)
            return
        seen.append(type(dialog).__name__)
        dialog.reject()

    QTimer.singleShot(0, window, leave)
    window.actions_by_name[name].trigger()
    return seen[0]


def test_from_the_map_to_what_another_view_is_for(qtbot: QtBot, window: MainWindow) -> None:
    action = window.actions_by_name
    action["find-in-article"].trigger()
    assert window.views.shown == "article"
    qtbot.waitUntil(window.article.tools.find_bar.isVisible)
    window.show_view("map")
    action["add-field"].trigger()
    assert window.views.shown == "map"  # whose panel has the fields too
    name = window.findChild(LineEdit, "newFieldName")
    assert name is not None
    qtbot.waitUntil(name.hasFocus)
    action["panel"].trigger()
    action["add-field"].trigger()
    assert window.views.shown == "article"
    qtbot.waitUntil(name.options.is_open)
    choices = QApplication.activePopupWidget()
    assert choices is not None
    line = QRect(name.mapToGlobal(QPoint()), name.size())
    assert not choices.geometry().intersects(line.adjusted(0, 2, 0, -2))
    name.options.close()
    window.show_view("map")
    action["columns"].trigger()
    assert window.views.shown == "table"
    popup = window.findChild(QWidget, "columnsPopup")
    assert popup is not None
    assert popup.isVisible()
    popup.close()
    window.show_view("map")
    assert dialog_of(window, "set-field") == "BulkDialog"
    assert dialog_of(window, "checks") == "ChecksDialog"
    assert window.views.shown == "problems"


def test_where_no_field_can_be_added_it_is_said(window: MainWindow) -> None:
    window.selection.select("content/atlas/profiles/Cracked_Cup_Society.md")
    window.actions_by_name["add-field"].trigger()
    assert "cannot be read" in window.notices.text


def test_they_need_a_vault_and_an_entry(window: MainWindow) -> None:
    window.selection.select(None)
    assert reason_of(window.actions_by_name["add-field"]) == "Choose an entry first."
    assert window.close_vault()
    for row in VIEW_TOOLS:
        assert reason_of(window.actions_by_name[row.name]) == "Open a vault first."


# Rows of these are no actions of the window: they arrange what stands beside them.
ARRANGE = {"problemGrouping", "problemOrder", "problemWhich", "problemScope", "chip.facet"}


def test_every_action_is_offered_by_the_palette_and_can_get_keys(
    qtbot: QtBot, window: MainWindow
) -> None:
    for name in VIEWS:
        window.show_view(name)
    window.show_view("article")
    QTest.keySequence(window, "Ctrl+K")
    palette = window.findChild(QWidget, "palette")
    assert palette is not None
    qtbot.waitUntil(palette.isVisible)
    offered = {item.key for item in window.sources.items("action")}
    can_have_keys = {one.name for one in window.help.preferences.shortcuts.actions}
    arranging = {
        row
        for menu in window.findChildren(QMenu)
        if (button := menu.parent()) is not None and button.objectName() in ARRANGE
        for row in menu.actions()
    }
    wrong = []
    for action in window.findChildren(QAction):
        inside = isinstance(action.parent(), QLineEdit) or action in arranging
        if inside or action.isSeparator() or QMenu.menuInAction(action) or not action.text():
            continue
        name = action.objectName()
        if name not in offered and name != "action.palette":
            wrong.append(f"not in the palette: {name or action.text()}")
        # Dictionaries come and go, and the folder for them is seldom opened.
        if name not in can_have_keys and not name.startswith("action.spelling"):
            wrong.append(f"can get no keys: {name or action.text()}")
    assert wrong == []


def test_the_page_is_chosen_from_the_palette_and_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    shortcuts = window.help.preferences.shortcuts
    shortcuts.change("previewPhoneAction", [QKeySequence("Ctrl+Alt+P")])
    window.show_view("article")
    QTest.keySequence(window, "Ctrl+Alt+P")
    settings = window.help.preferences.settings
    assert settings.value("preview/width") == "phone"
    offered = {item.key: item for item in window.sources.items("action")}
    window.show_view("map")
    QTest.keySequence(window, "Ctrl+K")
    offered = {item.key: item for item in window.sources.items("action")}
    QTest.keySequence(window, "Escape")
    assert not offered["previewLightAction"].reason
    offered["previewTabletAction"].run()
    assert settings.value("preview/width") == "tablet"
    assert window.views.shown == "article"
    button = window.findChild(QWidget, "previewTablet")
    assert button is not None
    assert button.property("checked")


def test_menus_have_an_underlined_letter_once(window: MainWindow) -> None:
    letters: dict[tuple[str, ...], list[str]] = {}
    for action, way in menu_rows(window.menuBar()):
        text = action.text().replace("&&", "")
        if "&" in text:
            letters.setdefault(way, []).append(text[text.index("&") + 1].lower())
    twice = {way: sorted(x for x in got if got.count(x) > 1) for way, got in letters.items()}
    assert not {way: found for way, found in twice.items() if found}

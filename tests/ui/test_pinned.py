from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QMenu
from pytestqt.qtbot import QtBot

from editor.ui.preferences import Preferences
from editor.ui.reasons import reason_of
from editor.ui.window import MainWindow
from editor.workspace import lifecycle
from tests.ui.windows import forget_changes


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    root.mkdir()
    for name in ("adrift", "beacon", "lantern", "tidewater"):
        (root / f"{name}.md").write_text(f"---\ntitle: {name.capitalize()}\nx: 1\n---\nTides.\n")
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, root: Path) -> MainWindow:
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: root)
    made.visited.visits.passed_by = 0
    qtbot.addWidget(made, before_close_func=forget_changes)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def rows_of(window: MainWindow, name: str) -> list[str]:
    menu = window.findChild(QMenu, name)
    assert menu is not None
    menu.aboutToShow.emit()
    return [row.text() for row in menu.actions()]


def palette_rows(window: MainWindow) -> list[str]:
    QTest.keySequence(window, "Ctrl+K")
    view = window.findChild(QListView, "paletteList")
    line = window.findChild(QLineEdit, "paletteLine")
    assert view is not None
    assert line is not None
    rows = [str(view.model().index(n, 0).data()) for n in range(view.model().rowCount())]
    QTest.keySequence(line, "Escape")
    return rows


def test_pinned_and_recent_entries_are_at_hand(window: MainWindow, root: Path) -> None:
    pin = window.actions_by_name["pin"]
    assert reason_of(pin) == "Open a vault first."
    window.open_vault(root)
    workspace = window.workspace
    assert workspace is not None
    assert rows_of(window, "pinnedMenu") == ["None yet"]
    window.selection.select("lantern.md")
    QTest.keySequence(window, "Ctrl+Shift+K")
    assert pin.text() == "Un&pin entry"
    index = window.entries.list.model().index(2, 0)
    assert "pinned" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    window.selection.select("beacon.md")
    pin.trigger()
    window.selection.select("tidewater.md")
    assert rows_of(window, "pinnedMenu") == ["Lantern", "Beacon"]
    assert rows_of(window, "recentMenu") == ["Beacon", "Lantern", "Adrift"]
    assert palette_rows(window)[:5] == ["Pinned", "Lantern", "Beacon", "Recent entries", "Adrift"]
    # Pins follow entries that are renamed, and wait for those that are gone.
    workspace.document.apply(lifecycle.rename(workspace, "lantern.md", "lamp.md").change)
    workspace.document.apply(lifecycle.delete(workspace, ["beacon.md"]).change)
    assert window.pinned.pinned == ["lamp.md"]
    workspace.document.undo()
    assert window.pinned.pinned == ["lamp.md", "beacon.md"]
    window.selection.select("beacon.md")
    pin.trigger()
    assert rows_of(window, "pinnedMenu") == ["Lantern"]


def test_they_are_remembered_for_each_vault(
    window: MainWindow, root: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window.open_vault(root)
    window.selection.select("lantern.md")
    window.actions_by_name["pin"].trigger()
    other = tmp_path / "other"
    other.mkdir()
    (other / "lantern.md").write_text("---\ntitle: Another\n---\n")
    window.open_vault(other)
    assert window.pinned.pinned == []
    assert window.pinned.recent == []
    window.open_vault(root)
    assert window.pinned.pinned == ["lantern.md"]
    # The entry that was shown last is shown again, and so is none of the others.
    assert window.selection.path == "lantern.md"
    assert window.pinned.recent == ["adrift.md"]
    menu_of = window.entries.list
    menu_of.customContextMenuRequested.emit(menu_of.visualRect(menu_of.currentIndex()).center())
    menu = window.findChild(QMenu, "entryMenu")
    assert menu is not None
    assert window.actions_by_name["pin"] in menu.actions()
    menu.close()

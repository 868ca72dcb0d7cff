from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction, QStatusTipEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from editor.ui.preferences import Preferences
from editor.ui.reasons import allow, reason_of
from editor.ui.views import VIEWS
from editor.ui.window import MainWindow
from tests.ui.windows import forget_changes


def test_an_action_says_why_it_cannot_be_done(qtbot: QtBot) -> None:
    action = QAction("E&xport the map…")
    allow(action, "This vault has no map.")
    assert not action.isEnabled()
    assert reason_of(action) == "This vault has no map."
    assert action.toolTip() == "Export the map…\nThis vault has no map."
    assert action.statusTip() == "This vault has no map."
    allow(action, "Open a vault first.")
    assert action.toolTip() == "Export the map…\nOpen a vault first."
    allow(action, None)
    assert action.isEnabled()
    assert reason_of(action) == ""
    assert action.toolTip() == QAction("Export the map…").toolTip()
    assert action.statusTip() == ""


def test_its_own_tip_comes_back(qtbot: QtBot) -> None:
    action = QAction("&Undo")
    action.setToolTip("Undo: typing")
    allow(action, "Nothing was edited.")
    allow(action, "Nothing was edited.")
    assert action.toolTip() == "Undo\nNothing was edited."
    allow(action, None)
    assert action.toolTip() == "Undo: typing"
    allow(action, "Nothing was edited.")
    action.setToolTip("Undo: another")
    allow(action, None)
    assert action.toolTip() == "Undo: another"


SETTINGS = (
    "collections:\n  - {name: All, entries: '*.md', map: main}\n"
    "maps: {main: {bounds: [[0, 0], [100, 100]]}}\n"
)


def unexplained(window: MainWindow) -> list[str]:
    """The actions that cannot be done and say not why, of the menus and of everything else."""
    found = []
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
    for action in window.findChildren(QAction):
        if action.isSeparator() or not action.text() or not action.isVisible():
            continue
        if action.isEnabled():
            continue
        reason = reason_of(action)
        if not reason.endswith("."):
            found.append(action.objectName() or action.text())
    return found


def test_every_action_that_cannot_be_done_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    root = tmp_path / "harbour"
    (root / ".territory").mkdir(parents=True)
    (root / "tidewater.md").write_text("---\ntitle: Tidewater\n---\nTides.\n")
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: root)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    window.finish_start()
    actions = window.actions_by_name
    assert unexplained(window) == []
    assert reason_of(actions["save"]) == "Open a vault first."
    assert reason_of(actions["map-export"]) == "Open a vault first."
    # A vault without a map and without git.
    window.open_vault(root)
    window.finish_start()
    assert unexplained(window) == []
    assert reason_of(actions["undo"]) == "Nothing was edited."
    assert reason_of(actions["map-whole"]) == "This vault has no map."
    assert reason_of(actions["rename"]) == ""
    window.selection.select(None)
    assert unexplained(window) == []
    assert reason_of(actions["rename"]) == "Choose an entry first."
    for view in VIEWS:
        window.show_view(view)
    assert unexplained(window) == []
    assert window.close_vault()
    assert unexplained(window) == []
    assert reason_of(actions["map-whole"]) == "Open a vault first."
    # With a map.
    (root / ".territory" / "vault.yaml").write_text(SETTINGS)
    (root / "adrift.md").write_text("---\ntitle: Adrift\nx: 3\ny: 4\n---\nTides.\n")
    window.open_vault(root)
    window.show_view("map")
    qtbot.waitUntil(lambda: window.map.view.shows_map)
    assert unexplained(window) == []
    assert actions["map-whole"].isEnabled()
    # The menus show it where the pointer rests; styles that let the keys go to what cannot be done,
    # as Windows' do, have the status line tell it.
    menus = window.menuBar().findChildren(QMenu)
    assert all(menu.toolTipsVisible() for menu in menus if actions["undo"] in menu.actions())
    hint = window.findChild(QLabel, "statusHint")
    assert hint is not None
    QApplication.sendEvent(window, QStatusTipEvent(actions["undo"].statusTip()))
    assert hint.text() == "Nothing was edited."
    QApplication.sendEvent(window, QStatusTipEvent(""))
    assert hint.text() == ""

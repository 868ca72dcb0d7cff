from __future__ import annotations

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from editor.ui.reasons import allow, reason_of


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
    assert action.toolTip() == "Export the map"
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

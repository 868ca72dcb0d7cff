"""The list's panel without the window around it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from editor.ui.entries.panel import EntryPanel
from editor.ui.preferences import Preferences
from editor.ui.selection import Selection
from editor.workspace.workspace import Workspace


def shown_panel(
    qtbot: QtBot, workspace: Workspace, preferences: Preferences | None = None
) -> EntryPanel:
    """The panel of a vault, which follows it."""
    selection = Selection()
    panel = EntryPanel(selection, None, preferences)
    selection.setParent(panel)
    qtbot.addWidget(panel)
    workspace.subscribe(panel.take_notice)
    selection.changed.connect(panel.show_entry)
    panel.show_workspace(workspace)
    panel.resize(288, 800)
    panel.show()
    return panel

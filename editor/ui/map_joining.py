"""Joins the map, once it is made, to the rest of the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.ui.entries.panel import EntryPanel
from editor.ui.export.commands import MapExport
from editor.ui.map.page import MapPage
from editor.ui.map.past.mode import ThroughTime
from editor.ui.map.regions.editing import RegionEditing
from editor.ui.map.setup.commands import MapCommands
from editor.ui.map.wheel import MapWheel
from editor.ui.map.words.telling import MapWords
from editor.ui.preferences import Preferences

_PAUSE_MS = 300


def join_map(
    page: MapPage,
    window: QWidget,
    actions: Mapping[str, QAction],
    entries: EntryPanel,
    preferences: Preferences,
) -> MapExport:
    """Put the tray below the list, and have the actions work on the map; gives its export."""
    entries.add_below(page.tray)
    page.tray.hide()
    MapCommands(page, actions)
    RegionEditing(page, actions)
    ThroughTime(page, actions)
    MapWords(page, actions)
    page.everything_wanted.connect(entries.show_everything)
    page.colouring.problems = entries.problems
    # While a vault is checked, what is found comes in quick succession.
    recolouring = QTimer(page, interval=_PAUSE_MS, singleShot=True)
    recolouring.timeout.connect(page.colouring.tell_problems)
    entries.reviewing.changed.connect(lambda _: recolouring.start())
    panel = actions["panel"]
    panel.toggled.connect(page.panel.setVisible)
    page.panel.setVisible(panel.isChecked())
    MapWheel(page.view, preferences.settings)
    return MapExport(page, actions["map-export"], preferences, window)

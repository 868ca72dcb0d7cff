"""What of the window's actions can be done: with a vault, an entry, and while the map is drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from editor.ui.actions import FOR_A_VAULT
from editor.ui.entry_commands import EntryCommands
from editor.ui.map.actions import MAP_ACTIONS
from editor.ui.reasons import allow, without_entry, without_map, without_vault
from editor.ui.selection import Selection
from editor.ui.sharing.actions import SHARE_LATER
from editor.ui.view_tools import TOOLS_FOR_AN_ENTRY
from editor.ui.views import VIEWS
from editor.workspace.workspace import Workspace

FOR_AN_ENTRY = ("duplicate", "rename", "delete", "versions", "print", *TOOLS_FOR_AN_ENTRY)


class Availability(QObject):
    """Allows the actions that nobody else looks after; the others until somebody does."""

    def __init__(
        self,
        actions: Mapping[str, QAction],
        selection: Selection,
        has_made_map: Callable[[], bool],
    ) -> None:
        """has_made_map: whether the map is there, which from then on allows its own actions."""
        super().__init__(selection)
        self._actions = actions
        self._selection = selection
        self._has_made_map = has_made_map
        self._workspace: Workspace | None = None
        selection.changed.connect(self._show_for_entry)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Another vault is open, or none."""
        self._workspace = workspace
        none = without_vault() if workspace is None else None
        for name in (*FOR_A_VAULT, *VIEWS, *EntryCommands.NAMES):
            allow(self._actions[name], none)
        unread = self.tr("It is not known yet how this vault is shared.")
        for name in SHARE_LATER:
            allow(self._actions[name], none or unread)
        if not self._has_made_map():
            drawn = self.tr("The map is not drawn yet. Show it first.")
            maps = workspace is not None and workspace.settings.maps
            for row in MAP_ACTIONS:
                allow(self._actions[row.name], drawn if maps else without_map(workspace))
        self._show_for_entry()

    def _show_for_entry(self) -> None:
        none = None
        if self._workspace is None:
            none = without_vault()
        elif self._selection.path is None:
            none = without_entry()
        for name in FOR_AN_ENTRY:
            allow(self._actions[name], none)

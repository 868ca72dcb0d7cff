"""Ways to look at the map: nearer or farther, with the small map or without, with pins locked."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from editor.ui.preferences import Preferences
from editor.ui.territory.minimap import Minimap
from editor.ui.territory.view import TerritoryView
from editor.workspace.workspace import Workspace


class Looking(QObject):
    """Joins the actions for looking at the map to its view.

    wanted: one was chosen that has to be seen.
    """

    wanted = Signal()

    def __init__(
        self,
        view: TerritoryView,
        minimap: Minimap,
        actions: Mapping[str, QAction],
        preferences: Preferences | None,
    ) -> None:
        """actions: the window's. preferences: where it is kept which vaults' pins are locked."""
        super().__init__(view)
        self._view = view
        self._preferences = preferences
        self._workspace: Workspace | None = None
        for name, look in (
            ("map-closer", view.gestures.zoom_in),
            ("map-farther", view.gestures.zoom_out),
            ("map-whole", view.gestures.show_whole),
            ("map-picked", view.zoom_to_picked),
        ):
            actions[name].triggered.connect(lambda _=False, look=look: self._look(look))
        view.addAction(actions["map-picked"])
        small, lock = actions["map-small"], actions["map-lock"]
        small.setChecked(True)
        small.toggled.connect(minimap.set_wanted)
        minimap.wanted_changed.connect(small.setChecked)
        lock.toggled.connect(view.set_locked)
        view.locked_changed.connect(self._keep_lock)
        view.locked_changed.connect(lock.setChecked)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Lock the pins of a vault where they were locked before."""
        self._workspace = workspace
        if workspace is not None and self._preferences is not None:
            self._view.set_locked(self._preferences.pins_locked(workspace.root))

    def _look(self, look: Callable[[], object]) -> None:
        self.wanted.emit()
        look()

    def _keep_lock(self, locked: bool) -> None:
        if self._workspace is not None and self._preferences is not None:
            self._preferences.lock_pins(self._workspace.root, locked)

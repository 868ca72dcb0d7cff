"""What the map's menu and the words on the map offer: set up, settings, new artwork, other maps."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from editor.ui.map.page import MapPage
from editor.ui.map.setup.chooser import MapChooser
from editor.ui.territory.camera import Camera
from editor.ui.territory.chrome import Corner
from editor.ui.waiting import waiting
from editor.workspace.workspace import Workspace


class MapCommands(QObject):
    """Joins the page to the dialogs that change its map; remembers each map's camera."""

    def __init__(self, page: MapPage, actions: Mapping[str, QAction]) -> None:
        super().__init__(page)
        self._page = page
        self._workspace: Workspace | None = None
        self._cameras: dict[str, Camera] = {}
        self._shown: str | None = None
        self._set_up, self._settings, self._artwork = (
            actions[name] for name in ("map-set-up", "map-settings", "map-artwork")
        )
        self._set_up.triggered.connect(lambda _=False: self.set_up())
        self._settings.triggered.connect(lambda _=False: self.change())
        self._artwork.triggered.connect(lambda _=False: self.new_artwork())
        self.chooser = MapChooser(page.view)
        self.chooser.chosen.connect(page.show_map)
        page.view.chrome.add(self.chooser, Corner.TOP_LEFT)
        page.view.chrome.empty.wanted.connect(self.set_up)
        page.view.chrome.notice.offer(self.tr("Choose a picture…"))
        page.view.chrome.notice.wanted.connect(self.change)
        page.view.camera_changed.connect(self._remember)
        page.map_shown.connect(self._follow)
        self._follow(page.map_name)

    def _follow(self, name: str | None) -> None:
        """Another map is shown, or the same one anew."""
        page = self._page
        workspace = page.workspace
        if workspace is not self._workspace:
            self._workspace = workspace
            self._cameras.clear()
        self._set_up.setEnabled(workspace is not None)
        for action in (self._settings, self._artwork):
            action.setEnabled(name is not None)
        offers = workspace is not None and name is None
        page.view.chrome.empty.offer(self.tr("Set up a map…") if offers else "")
        page.view.chrome.lay_out()
        self.chooser.show_maps(list(workspace.settings.maps) if workspace else [], name)
        before, self._shown = self._shown, name
        if name is not None and before is not None and name != before:
            if name in self._cameras:
                page.view.mover.show(self._cameras[name])
            else:
                page.view.mover.fit(smooth=False)

    def _remember(self) -> None:
        """Keep where the curator looks, map by map."""
        if self._shown is not None and self._shown == self._page.map_name:
            self._cameras[self._shown] = self._page.view.camera

    def set_up(self) -> None:
        """Set up one map more."""
        from editor.ui.map.setup.setup import Setup
        from editor.ui.map.setup.wizard import MapWizard
        from editor.workspace.map_draft import new_draft

        workspace = self._ready()
        if workspace is None:
            return
        setup = Setup(workspace, new_draft(workspace), new=True)
        if self._run(MapWizard(self._page.window(), setup)):
            self._page.wanted.emit()
            self._page.show_map(setup.draft.name)

    def change(self) -> None:
        """Change the map that is shown."""
        from editor.ui.map.setup.settings_dialog import MapSettingsDialog
        from editor.ui.map.setup.setup import Setup
        from editor.workspace.map_draft import draft_of

        workspace, name = self._ready(), self._page.map_name
        if workspace is None or name is None:
            return
        setup = Setup(workspace, draft_of(workspace, name))
        self._run(MapSettingsDialog(self._page.window(), setup))

    def new_artwork(self) -> None:
        """Fit the map that is shown to another picture."""
        from editor.ui.map.setup.artwork_dialog import ArtworkDialog

        workspace, name = self._ready(), self._page.map_name
        if workspace is None or name is None:
            return
        self._run(ArtworkDialog(self._page.window(), workspace, name))

    def _ready(self) -> Workspace | None:
        """The vault, all of it read."""
        workspace = self._page.workspace
        if workspace is not None and workspace.loading:
            with waiting():
                workspace.load()
        return workspace

    def _run(self, dialog: QDialog) -> bool:
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            dialog.deleteLater()

"""What the map's menu and the words on the map offer: set up, settings, new artwork, other maps."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from editor.messages import EditorError, Message
from editor.ui.map.page import MapPage
from editor.ui.map.setup.chooser import MapChooser
from editor.ui.progress import read_all
from editor.ui.reasons import allow, without_map, without_vault
from editor.ui.territory.camera import Camera
from editor.ui.territory.chrome import Corner, Words
from editor.ui.territory.content import stamp_of
from editor.ui.words import words
from editor.workspace.workspace import Workspace

_REVERSED = "territory.bounds-reversed"
_OF_BOUNDS = {"territory.bounds-form", "territory.bounds-empty", _REVERSED}
# Programs save a file in several steps.
_SETTLING_MS = 250


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
        self._bounds = Words("mapBoundsNotice", "triangle-alert", page.view)
        self._bounds.wanted.connect(self._mend_bounds)
        page.view.chrome.add(self._bounds, Corner.TOP)
        # Pictures are drawn in other programs: what is saved there is shown here.
        self._watcher = QFileSystemWatcher(self)
        self._changes = QTimer(self, interval=_SETTLING_MS, singleShot=True)
        self._watcher.fileChanged.connect(lambda _path: self._changes.start())
        self._watcher.directoryChanged.connect(lambda _path: self._changes.start())
        self._changes.timeout.connect(self._take_picture)
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
        allow(self._set_up, None if workspace is not None else without_vault())
        for action in (self._settings, self._artwork):
            allow(action, without_map(workspace) if name is None else None)
        offers = workspace is not None and name is None
        page.view.chrome.empty.offer(self.tr("Set up a map…") if offers else "")
        page.view.chrome.lay_out()
        self.chooser.show_maps(list(workspace.settings.maps) if workspace else [], name)
        self._tell_bounds()
        self._watch()
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

    def _watch(self) -> None:
        """Hear of changes of the picture's file, also if it is not there yet."""
        content = self._page.view.content
        picture = content.picture if content is not None else None
        around = (picture, picture.parent) if picture is not None else ()
        wanted = {str(path) for path in around if path.exists()}
        known = {*self._watcher.files(), *self._watcher.directories()}
        if gone := known - wanted:
            self._watcher.removePaths(sorted(gone))
        if fresh := wanted - known:
            self._watcher.addPaths(sorted(fresh))

    def _take_picture(self) -> None:
        content, name = self._page.view.content, self._page.map_name
        if content is None or name is None:
            return
        if stamp_of(content.picture) != content.stamp:
            self._page.show_map(name)
        self._watch()

    def _bounds_problem(self) -> Message | None:
        workspace, name = self._page.workspace, self._page.map_name
        for problem in workspace.settings.problems if workspace is not None else ():
            message = problem.message
            if message.code in _OF_BOUNDS and message.args.get("map") == name:
                return message
        return None

    def _tell_bounds(self) -> None:
        problem = self._bounds_problem()
        if problem is None:
            self._bounds.hide()
            return
        mends = problem.code == _REVERSED
        text = self.tr("Put them in order") if mends else self.tr("Choose other bounds…")
        self._bounds.offer(text)
        self._bounds.say(self.tr("The map's bounds need a look"), words(problem))
        self._bounds.fit(self._page.view.width())
        self._page.view.chrome.lay_out()

    def _mend_bounds(self) -> None:
        workspace, name, problem = self._page.workspace, self._page.map_name, self._bounds_problem()
        if workspace is None or name is None or problem is None:
            return
        if problem.code != _REVERSED:
            self.change(bounds=True)
            return
        from editor.workspace.map_settings import members_of, set_map

        try:
            known = workspace.settings.maps[name]
            workspace.document.apply(set_map(workspace, known, members_of(workspace, name)))
        except EditorError as error:
            self._page.refused.emit(words(error.message))

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

    def change(self, *, bounds: bool = False) -> None:
        """Change the map that is shown; `bounds` come first if they are what is wrong."""
        from editor.ui.map.setup.bounds_panel import BoundsPanel
        from editor.ui.map.setup.settings_dialog import MapSettingsDialog
        from editor.ui.map.setup.setup import Setup
        from editor.workspace.map_draft import draft_of

        workspace, name = self._ready(), self._page.map_name
        if workspace is None or name is None:
            return
        setup = Setup(workspace, draft_of(workspace, name))
        dialog = MapSettingsDialog(self._page.window(), setup)
        if bounds:
            dialog.show_panel(BoundsPanel)
        if self._run(dialog):
            self._page.show_map(name)

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
        if workspace is not None and not read_all(self._page.window(), workspace):
            return None
        return workspace

    def _run(self, dialog: QDialog) -> bool:
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            dialog.deleteLater()

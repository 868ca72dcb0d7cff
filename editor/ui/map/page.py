"""The map view: the territory map, and the selected entry's form in a panel that folds away."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.map.colouring import Colouring
from editor.ui.map.hovering import Hovering
from editor.ui.map.logos import Logos
from editor.ui.map.looking import Looking
from editor.ui.map.placing.menu import context_menu
from editor.ui.map.placing.placer import Placer
from editor.ui.map.shown import ShownMap
from editor.ui.map.suggesting.suggesting import Suggesting
from editor.ui.map.told import halved
from editor.ui.preferences import Preferences
from editor.ui.reasons import allow, without_map
from editor.ui.selection import Selection
from editor.ui.splitter import Splitter
from editor.ui.territory.content import Pin
from editor.ui.territory.minimap import Minimap
from editor.ui.territory.picks import Pick
from editor.ui.territory.placing import Placement
from editor.ui.territory.tray.tray import UnplacedTray
from editor.ui.territory.view import TerritoryView
from editor.workspace.document import Cause
from editor.workspace.entries import Entry
from editor.workspace.workspace import VaultNotice, Workspace

_PANEL_WIDTH = 320
# What can be done where there is a map, whatever is on it.
_OF_A_MAP = (
    "map-closer",
    "map-farther",
    "map-whole",
    "map-picked",
    "map-moves",
    "map-small",
    "map-lock",
    "map-card",
    "map-colour",
)


class MapPage(Splitter):
    """Places entries by dragging; one map at a time, that of the selected entry's collection.

    wanted: something is done that has to be seen here. everything_wanted: no entry is to be left
    out by the list's search and facets. map_shown: another map is shown, or the same
    one as it is now; its name, or None for no map. history_wanted: what became of the entry at a
    path, as of the commit with an id. past_over: the past that is shown is that of another vault.
    """

    refused = Signal(str)
    opened = Signal(object)
    wanted = Signal()
    everything_wanted = Signal()
    map_shown = Signal(object)
    history_wanted = Signal(str, str)
    past_over = Signal()

    def __init__(
        self,
        selection: Selection,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        """actions: the window's. preferences: where it is kept how each vault is looked at."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("mapPage")
        self._selection = selection
        self._preferences = preferences
        self.view = TerritoryView(self)
        self.colouring = Colouring(self.view.chrome.legend, preferences, self)
        self.shown = ShownMap(self, self.view, self.colouring)
        self.shown.everything_wanted.connect(self.everything_wanted)
        self.shown.map_chosen.connect(self._choose_map)
        self.shown.map_shown.connect(self._tell_map)
        self.shown.pins_shown.connect(self._follow_pins)
        self._logos = Logos(self.view)
        self.hovering = Hovering(self.view, actions["map-card"], self.colouring, self._logos, self)
        self.minimap = Minimap(self.view)
        self.tray = UnplacedTray()
        self.panel = QWidget(self)
        self.panel.setObjectName("mapFormPanel")
        self.panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.panel.setMinimumWidth(240)
        self._panel_layout = QVBoxLayout(self.panel)
        self._panel_layout.setContentsMargins(0, 0, 0, 0)
        self.addWidget(self.view)
        self.addWidget(self.panel)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setSizes([900, _PANEL_WIDTH])
        self.view.picked.connect(selection.select)
        self.view.opened.connect(self.opened)
        self.placer = Placer(self.view, selection, actions, self._to_place, preferences)
        self.tray.picked.connect(selection.select)
        self.tray.activated.connect(self.opened)
        self.suggesting = Suggesting(self.view, selection, actions, self.tray.chosen)
        self.suggesting.accepted.connect(self._place_one)
        self.suggesting.wanted.connect(self.wanted)
        self.suggesting.learned.connect(self._show_tray)
        self.tray.place_all.connect(self.suggesting.place_all)
        self._take_actions(actions)

    def _take_actions(self, actions: Mapping[str, QAction]) -> None:
        self.placer.refused.connect(self.refused)
        self.placer.wanted.connect(self.wanted)
        self._looking = Looking(self.view, self.minimap, actions, self._preferences)
        self._looking.wanted.connect(self.wanted)
        self.view.menu_wanted.connect(self._show_menu)
        actions["map-colour"].setMenu(self.colouring.menu)
        actions["map-colour"].triggered.connect(self._offer_colours)

        def enable() -> None:
            for name in _OF_A_MAP:
                allow(actions[name], None if self.has_map else without_map(self.workspace))

        self.map_shown.connect(enable)
        enable()

    @property
    def selection(self) -> Selection:
        """The one that all views share."""
        return self._selection

    @property
    def workspace(self) -> Workspace | None:
        """The open vault."""
        return self.shown.workspace

    @property
    def map_name(self) -> str | None:
        """The name of the map that is shown."""
        return self.shown.name

    @property
    def has_tray(self) -> bool:
        """Whether what is unplaced stands beside the map: of another time nobody places it."""
        return self.has_map and not self.shown.held

    @property
    def has_map(self) -> bool:
        """Whether there is a map to place entries on."""
        return self.map_name is not None

    def take_form(self, form: QWidget) -> None:
        """Put the form into the panel at the right."""
        self._panel_layout.addWidget(form)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault; hidden, a page that showed one shows the other later."""
        anew = self.workspace is None
        if self.shown.held:
            self.shown.forget()
            self.past_over.emit()
        self.shown.take_workspace(workspace)
        self._logos.show_workspace(workspace)
        self.colouring.show_workspace(workspace)
        self.tray.show_only(None)
        self.hovering.show_workspace(workspace)
        self.placer.show_workspace(workspace)
        self._looking.show_workspace(workspace)
        self.shown.show_first(at_once=anew)

    @property
    def shown_map(self) -> str | None:
        """The name of the map that is shown; None for none, and where it is yet to be drawn."""
        return self.shown.drawn

    def prepare(self) -> None:
        """Show what is there now, before anybody looks."""
        if self.shown.drawn is None:
            self.shown.catch_up()

    def show_map(self, name: str) -> None:
        """Show another map of the vault."""
        self.shown.show_map(name)

    def show_entry(self, path: str | None) -> None:
        """Follow the selection, to another map if need be."""
        self.shown.follow(path)
        self.view.show_selected(path)
        self.tray.show_selected(path)
        self.suggesting.show_entry(path)

    def reveal(self, path: str) -> None:
        """Bring an entry's pin into view."""
        self.shown.catch_up()
        self.view.reveal(path)

    def centre(self, path: str) -> None:
        """Look at an entry's pin from near, in the middle of the map."""
        self.shown.catch_up()
        pin = self.view.pin_set.by_path.get(path)
        if pin is not None:
            self.view.mover.show_spots([(pin.x, pin.y)])

    def reveal_moves(self, notice: VaultNotice) -> None:
        """Bring the pins into view whose coordinates changed, all of them together."""
        workspace = self.workspace
        if workspace is None or not self.isVisible():
            return
        moved = []
        for path, keys in notice.fields.items():
            map_ = workspace.map_of(workspace.entry(path))
            if map_ is not None and (map_.fields.x in keys or map_.fields.y in keys):
                moved.append(path)
        if moved:
            self.shown.catch_up()
            self.view.reveal_all(moved)

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if notice.cause is Cause.SAVED or self.workspace is None:
            return
        self._logos.take_notice(notice)
        self.placer.take_notice(notice)
        if self.shown.take_notice(notice):
            self.suggesting.renew()

    def show_only(self, paths: frozenset[str] | None) -> None:
        """Dim what the list beside leaves out; None for nothing."""
        self.colouring.show_only(paths)
        self.tray.show_only(paths)

    def show_read(self) -> None:
        """Show all that is read: for now there will not be more."""
        if self.isVisible():
            self.shown.catch_up()

    def begin_past(self) -> None:
        """Show nothing of today from now on: others show pins of another time in the view."""
        self.shown.hold()
        self.suggesting.follow(None, None)
        self.placer.hold(True)
        self.tray.hide()

    def end_past(self) -> None:
        """Show today's map again."""
        self.placer.hold(False)
        self.shown.go_on()
        self.tray.setVisible(self.has_tray and self.isVisible())

    def placed(self) -> list[Entry]:
        """The entries that stand on the map."""
        return [entry for entry in self.shown.members() if entry.place.placed]

    def unplaced(self) -> list[Entry]:
        """The entries that have no place on it."""
        return [entry for entry in self.shown.members() if entry.unplaced]

    def showEvent(self, event: QShowEvent) -> None:
        self.shown.catch_up()
        super().showEvent(event)
        self.suggesting.page_shown()

    def _choose_map(self, name: str | None) -> None:
        self.suggesting.follow(self.workspace, name)

    def _tell_map(self, name: str | None) -> None:
        if name is None:
            self._show_tray()
        self.map_shown.emit(name)

    def _follow_pins(self) -> None:
        """Tell around the map what its pins are now."""
        self._show_tray()
        self.view.show_selected(self._selection.path)
        self.placer.bar.tell()
        self.placer.enable()

    def _show_tray(self) -> None:
        unplaced = self.unplaced()
        problems = {entry.path: halved(entry) for entry in unplaced}
        rows = self.suggesting.rows(unplaced)
        self.tray.show_entries([row._replace(problem=problems[row.path]) for row in rows])

    def _place_one(self, path: str, x: float, y: float) -> None:
        self.placer.place(Placement({path: (x, y)}, fresh=True))

    def _to_place(self) -> list[str]:
        """The unplaced entries that are selected: in the tray, or the one that all views show."""
        chosen = self.tray.selected_paths
        workspace, path = self.workspace, self._selection.path
        if len(chosen) > 1 or path is None or workspace is None:
            return chosen
        if not workspace.has_entry(path):
            return []
        entry = workspace.entry(path)
        return [path] if entry.unplaced and self.shown.holds(entry) else []

    def _offer_colours(self) -> None:
        """By keys or from the palette; as a row of a menu it opens its menu itself."""
        self.wanted.emit()
        heading = self.view.chrome.legend.heading
        self.colouring.menu.popup(heading.mapToGlobal(heading.rect().bottomLeft()))

    def _show_menu(self, pin: Pin | None, at: QPointF, on_screen: QPoint) -> None:
        if pin is not None:
            self.view.picks.pick(pin.path, Pick.LEAD)
        menu = context_menu(self.view, self.placer, pin, at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(on_screen)

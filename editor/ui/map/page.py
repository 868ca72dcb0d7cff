"""The map view: the territory map, and the selected entry's form in a panel that folds away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.growing import Growing
from editor.ui.map.colouring import Colouring
from editor.ui.map.dimmed_note import DimmedNote
from editor.ui.map.hovering import Hovering
from editor.ui.map.logos import Logos
from editor.ui.map.looking import Looking
from editor.ui.map.placing.menu import context_menu
from editor.ui.map.placing.placer import Placer
from editor.ui.map.suggesting.suggesting import Suggesting
from editor.ui.map.told import Telling, halved, moved_pins, only_moved, only_retitled
from editor.ui.preferences import Preferences
from editor.ui.reasons import allow, without_map
from editor.ui.selection import Selection
from editor.ui.splitter import Splitter
from editor.ui.territory.chrome import Corner
from editor.ui.territory.content import MapContent, Pin, stamp_of
from editor.ui.territory.minimap import Minimap
from editor.ui.territory.picks import Pick
from editor.ui.territory.placing import Placement
from editor.ui.territory.tray.tray import UnplacedTray
from editor.ui.territory.view import TerritoryView
from editor.workspace.document import Cause
from editor.workspace.entries import Entry
from editor.workspace.workspace import VaultNotice, Workspace

_PANEL_WIDTH = 320
_PAUSE_MS = 250
_MOMENT_MS = 30
# To show the pins of so many entries takes a moment, which waits until they are looked at.
_MANY = 400
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

    _past = False  # whether the view shows pins of another time

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
        self._workspace: Workspace | None = None
        self._map_name: str | None = None
        # What changed while the page was hidden: nobody waits for it before it is shown.
        self._map_stale = self._pins_stale = self._dimmed_stale = False
        self._unlooked: set[str] = set()  # entries of which the map may tell something else now
        self._growing = Growing()
        # Titles are placed among one another: that waits until typing pauses.
        self._retitling = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._retitling.timeout.connect(self._retitle)
        # Letters of a search come in quick succession.
        self._redimming = QTimer(self, interval=_MOMENT_MS, singleShot=True)
        self._redimming.timeout.connect(self._catch_up)
        self.view = TerritoryView(self)
        self.colouring = Colouring(self.view.chrome.legend, preferences, self)
        self._telling = Telling(self.colouring)
        self.colouring.changed.connect(self._recolour)
        self.colouring.redimmed.connect(self._redim)
        self._dimmed = DimmedNote(self.view)
        self._dimmed.cleared.connect(self.everything_wanted)
        self.view.chrome.add(self._dimmed, Corner.TOP)
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
                allow(actions[name], None if self.has_map else without_map(self._workspace))

        self.map_shown.connect(enable)
        enable()

    @property
    def selection(self) -> Selection:
        """The one that all views share."""
        return self._selection

    @property
    def workspace(self) -> Workspace | None:
        """The open vault."""
        return self._workspace

    @property
    def map_name(self) -> str | None:
        """The name of the map that is shown."""
        return self._map_name

    @property
    def has_tray(self) -> bool:
        """Whether what is unplaced stands beside the map: of another time nobody places it."""
        return self.has_map and not self._past

    @property
    def has_map(self) -> bool:
        """Whether there is a map to place entries on."""
        return self._map_name is not None

    def take_form(self, form: QWidget) -> None:
        """Put the form into the panel at the right."""
        self._panel_layout.addWidget(form)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault; hidden, a page that showed one shows the other later."""
        anew = self._workspace is None
        if self._past:
            self._workspace = None
            self.past_over.emit()
        self._workspace = workspace
        self._telling.forget()
        self._unlooked.clear()
        self._growing.begin()
        self._logos.show_workspace(workspace)
        self._map_name = None
        self.colouring.show_workspace(workspace)
        self.tray.show_only(None)
        self.hovering.show_workspace(workspace)
        self.placer.show_workspace(workspace)
        self._looking.show_workspace(workspace)
        if workspace is not None and workspace.settings.maps:
            self._map_name = next(iter(workspace.settings.maps))
            self._map_stale = True
            if anew or self.isVisible():
                self._catch_up()
        else:
            self._show_map(None)

    @property
    def shown_map(self) -> str | None:
        """The name of the map that is shown; None for none, and where it is yet to be drawn."""
        return None if self._map_stale else self._map_name

    def prepare(self) -> None:
        """Show what is there now, before anybody looks."""
        if self._map_stale:
            self._catch_up()

    def show_map(self, name: str) -> None:
        """Show another map of the vault."""
        if self._workspace is not None and name in self._workspace.settings.maps:
            self._show_map(name)

    def show_entry(self, path: str | None) -> None:
        """Follow the selection, to another map if need be."""
        workspace = self._workspace
        if workspace is not None and path is not None and workspace.has_entry(path):
            map_ = workspace.map_of(workspace.entry(path))
            if map_ is not None and map_.name != self._map_name:
                self._map_name = map_.name
                self._map_stale = True
                if self.isVisible():
                    self._catch_up()
        self.view.show_selected(path)
        self.tray.show_selected(path)
        self.suggesting.show_entry(path)

    def reveal(self, path: str) -> None:
        """Bring an entry's pin into view."""
        self._catch_up()
        self.view.reveal(path)

    def centre(self, path: str) -> None:
        """Look at an entry's pin from near, in the middle of the map."""
        self._catch_up()
        pin = self.view.pin_set.by_path.get(path)
        if pin is not None:
            self.view.mover.show_spots([(pin.x, pin.y)])

    def reveal_moves(self, notice: VaultNotice) -> None:
        """Bring the pins into view whose coordinates changed, all of them together."""
        if self._workspace is None or not self.isVisible():
            return
        moved = []
        for path, keys in notice.fields.items():
            map_ = self._workspace.map_of(self._workspace.entry(path))
            if map_ is not None and (map_.fields.x in keys or map_.fields.y in keys):
                moved.append(path)
        if moved:
            self._catch_up()
            self.view.reveal_all(moved)

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if notice.cause is Cause.SAVED or self._workspace is None:
            return
        self._logos.take_notice(notice)
        self.placer.take_notice(notice)
        entries = [self._workspace.entry(path) for path in notice.paths]
        members = [entry for entry in entries if self._belongs(entry)]
        later = False
        if notice.cause is Cause.LOADED:
            self._map_stale = True
            if not self.isVisible() or not self._growing.is_due(self._workspace):
                return
        elif notice.added or notice.removed or notice.files:
            self._map_stale = True
        elif not self.isVisible():
            self._unlooked.update(entry.path for entry in members)
        elif len(members) > _MANY and not self._moves(notice):
            # The change itself takes long enough: the window comes to its turn before.
            self._unlooked.update(entry.path for entry in members)
            self._redimming.start()
            later = True
        else:
            self._look(members, typed=True)
        if self.isVisible() and not later:
            self._catch_up()
        if members:
            self.suggesting.renew()

    def show_only(self, paths: frozenset[str] | None) -> None:
        """Dim what the list beside leaves out; None for nothing."""
        self.colouring.show_only(paths)
        self.tray.show_only(paths)

    def show_read(self) -> None:
        """Show all that is read: for now there will not be more."""
        if self.isVisible():
            self._catch_up()

    def begin_past(self) -> None:
        """Show nothing of today from now on: others show pins of another time in the view."""
        self._past = True
        self._retitling.stop()
        self.suggesting.follow(None, None)
        self.placer.hold(True)
        self.view.chrome.legend.show_rows("", [])
        self._dimmed.hide()
        self.tray.hide()

    def end_past(self) -> None:
        """Show today's map again."""
        self._past = False
        self.tray.setVisible(self.has_tray and self.isVisible())
        self.placer.hold(False)
        self._map_stale = self._workspace is not None
        if self.isVisible():
            self._catch_up()

    def placed(self) -> list[Entry]:
        """The entries that stand on the map."""
        return [entry for entry in self._members() if entry.place.placed]

    def unplaced(self) -> list[Entry]:
        """The entries that have no place on it."""
        return [entry for entry in self._members() if entry.unplaced]

    def _recolour(self) -> None:
        self._pins_stale = self._workspace is not None
        if self.isVisible():
            self._catch_up()

    def _redim(self) -> None:
        self._dimmed_stale = self._workspace is not None
        if self.isVisible():
            self._redimming.start()

    def _retitle(self) -> None:
        self._pins_stale = True
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        self._catch_up()
        super().showEvent(event)
        self.suggesting.page_shown()

    def _catch_up(self) -> None:
        if self._past:
            return
        if self._unlooked and not (self._map_stale or self._pins_stale):
            self._look([entry for entry in self._members() if entry.path in self._unlooked])
            self._unlooked.clear()
        if self._map_stale:
            self._show_map(self._known_map())
        elif self._pins_stale:
            self._show_pins()
        elif self._dimmed_stale:
            self._show_dimmed()

    def _look(self, members: Sequence[Entry], *, typed: bool = False) -> None:
        """Find out what has to be shown anew of entries. typed: titles of theirs may be."""
        told = self._telling.differing(members)
        if not told:
            return  # the map shows none of what differs
        if self._may_only_move() and all(only_moved(shown, now) for shown, now in told):
            self._show_moved(members)
        elif typed and all(only_retitled(shown, now) for shown, now in told):
            self._retitling.start()
        else:
            self._pins_stale = True

    def _moves(self, notice: VaultNotice) -> bool:
        """Whether coordinates of the map that is shown are others: pins lie there at once."""
        if self._workspace is None or self._map_name is None:
            return False
        fields = self._workspace.settings.maps[self._map_name].fields
        return any(fields.x in keys or fields.y in keys for keys in notice.fields.values())

    def _known_map(self) -> str | None:
        """The map that is shown, if the settings still have it, else their first."""
        maps = self._workspace.settings.maps if self._workspace else {}
        return self._map_name if self._map_name in maps else next(iter(maps), None)

    def _show_map(self, name: str | None) -> None:
        self._map_name = name
        self._map_stale = self._pins_stale = False
        self._retitling.stop()
        self._telling.show(())
        workspace = self._workspace
        self.suggesting.follow(workspace, name)
        if workspace is None or name is None:
            self.view.show_map(None)
            self.view.show_pins([])
            self.view.chrome.legend.show_rows("", [])
            self.view.chrome.lay_out()
            self._show_tray()
            self.map_shown.emit(None)
            return
        map_ = workspace.map(name)
        self.view.show_map(
            MapContent(
                picture=map_.picture,
                bounds=map_.bounds,
                regions=map_.regions,
                step=map_.settings.step,
                stamp=stamp_of(map_.picture),
            )
        )
        if self.isVisible() or len(workspace.entries()) < _MANY:
            self._show_pins()
        else:
            self._pins_stale = True
        self.map_shown.emit(name)

    def _members(self) -> Iterable[Entry]:
        if self._workspace is None:
            return ()
        return (entry for entry in self._workspace.entries() if self._belongs(entry))

    def _belongs(self, entry: Entry) -> bool:
        return self._map_name is not None and entry.collection.map == self._map_name

    def _show_pins(self) -> None:
        if self._past:
            return
        members = list(self._members())
        self._pins_stale = self._dimmed_stale = False
        self._unlooked.clear()
        self._retitling.stop()
        self._telling.show(members)
        placed = [entry for entry in members if entry.place.placed]
        self.view.show_pins(self.colouring.pins(placed, self._territory_key()))
        self.view.chrome.lay_out()
        self._dimmed.tell(self.colouring.left, self.colouring.pinned)
        self._show_tray()
        self.view.show_selected(self._selection.path)
        self.placer.bar.tell()
        self.placer.enable()

    def _may_only_move(self) -> bool:
        """Whether what is shown is that of a moment ago, so that pins can be moved in it."""
        return self.isVisible() and not self._past and not self._pins_stale and not self._map_stale

    def _show_moved(self, entries: Iterable[Entry]) -> None:
        """Show pins elsewhere: nothing but their places changed, so the others need no look."""
        moved = {entry.path: entry for entry in entries}
        self._telling.show_moved(moved.values())
        self.view.show_moved(moved_pins(self.view.pin_set.by_path, moved))

    def _show_dimmed(self) -> None:
        self._dimmed_stale = False
        self.colouring.tell_legend()
        self.view.show_dimmed(self.colouring.dimmed())
        self.view.chrome.lay_out()
        self._dimmed.tell(self.colouring.left, self.colouring.pinned)

    def _show_tray(self) -> None:
        unplaced = self.unplaced()
        problems = {entry.path: halved(entry) for entry in unplaced}
        rows = self.suggesting.rows(unplaced)
        self.tray.show_entries([row._replace(problem=problems[row.path]) for row in rows])

    def _territory_key(self) -> str:
        if self._workspace is None or self._map_name is None:
            return ""
        return self._workspace.settings.maps[self._map_name].fields.territory

    def _place_one(self, path: str, x: float, y: float) -> None:
        self.placer.place(Placement({path: (x, y)}, fresh=True))

    def _to_place(self) -> list[str]:
        """The unplaced entries that are selected: in the tray, or the one that all views show."""
        chosen = self.tray.selected_paths
        path = self._selection.path
        if len(chosen) > 1 or path is None or self._workspace is None:
            return chosen
        if not self._workspace.has_entry(path):
            return []
        entry = self._workspace.entry(path)
        return [path] if entry.unplaced and self._belongs(entry) else []

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

"""What the view shows of the vault, kept up with it: no more is drawn anew than looks different."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.ui.growing import Growing
from editor.ui.map.colouring import Colouring
from editor.ui.map.dimmed_note import DimmedNote
from editor.ui.map.told import Telling, moved_pins, only_moved, only_retitled
from editor.ui.territory.chrome import Corner
from editor.ui.territory.content import MapContent, stamp_of
from editor.ui.territory.view import TerritoryView
from editor.workspace.document import Cause
from editor.workspace.entries import Entry
from editor.workspace.settings import MapFields
from editor.workspace.workspace import VaultNotice, Workspace

_PAUSE_MS = 250
_MOMENT_MS = 30
# To show the pins of so many entries takes a moment, which waits until they are looked at.
_MANY = 400


class ShownMap(QObject):
    """One map of the vault in a view, with a pin for each of its placed entries.

    map_chosen(name): a map is about to be shown, or the same one as it is now; None for no map.
    map_shown(name): it is. pins_shown: all pins were shown anew. everything_wanted: no entry is to
    be left out by the list's search and facets.
    """

    map_chosen = Signal(object)
    map_shown = Signal(object)
    pins_shown = Signal()
    everything_wanted = Signal()

    def __init__(self, page: QWidget, view: TerritoryView, colouring: Colouring) -> None:
        """page: while it is hidden nothing is shown anew; `catch_up` is due when it is seen."""
        super().__init__(page)
        self._page = page
        self._view = view
        self._colouring = colouring
        self._workspace: Workspace | None = None
        self._name: str | None = None
        self._held = False
        # What changed while the page was hidden: nobody waits for it before it is shown.
        self._map_stale = self._pins_stale = self._dimmed_stale = False
        self._unlooked: set[str] = set()  # entries of which the map may tell something else now
        self._telling = Telling(colouring)
        self._growing = Growing()
        # Titles are placed among one another: that waits until typing pauses.
        self._retitling = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._retitling.timeout.connect(self._show_pins_soon)
        # Letters of a search come in quick succession.
        self._redimming = QTimer(self, interval=_MOMENT_MS, singleShot=True)
        self._redimming.timeout.connect(self.catch_up)
        self._dimmed = DimmedNote(view)
        self._dimmed.cleared.connect(self.everything_wanted)
        view.chrome.add(self._dimmed, Corner.TOP)
        colouring.changed.connect(self._show_pins_soon)
        colouring.redimmed.connect(self._redim)

    @property
    def workspace(self) -> Workspace | None:
        """The open vault."""
        return self._workspace

    @property
    def name(self) -> str | None:
        """The name of the map that is shown, or will be once the page is seen."""
        return self._name

    @property
    def drawn(self) -> str | None:
        """The name of the map that is shown; None for none, and where it is yet to be drawn."""
        return None if self._map_stale else self._name

    # --- the map and its entries

    def take_workspace(self, workspace: Workspace | None) -> None:
        """Be of another vault; nothing is shown of it before `show_first`."""
        self._workspace = workspace
        self._name = None
        self._telling.forget()
        self._unlooked.clear()
        self._growing.begin()

    def show_first(self, *, at_once: bool) -> None:
        """Show the vault's first map; at_once: even while nobody sees it."""
        maps = self._workspace.settings.maps if self._workspace is not None else {}
        if not maps:
            self._show_map(None)
            return
        self._name = next(iter(maps))
        self._map_stale = True
        if at_once or self._page.isVisible():
            self.catch_up()

    def forget(self) -> None:
        """The vault is none any more, and nothing is to be asked of it."""
        self._workspace = None

    def show_map(self, name: str) -> None:
        """Show another map of the vault."""
        if self._workspace is not None and name in self._workspace.settings.maps:
            self._show_map(name)

    def follow(self, path: str | None) -> None:
        """Show the map of an entry."""
        workspace = self._workspace
        if workspace is None or path is None or not workspace.has_entry(path):
            return
        map_ = workspace.map_of(workspace.entry(path))
        if map_ is not None and map_.name != self._name:
            self._name = map_.name
            self._map_stale = True
            self._catch_up_if_seen()

    def members(self) -> Iterable[Entry]:
        """The entries that belong to the map, placed or not."""
        if self._workspace is None:
            return ()
        return (entry for entry in self._workspace.entries() if self.holds(entry))

    def holds(self, entry: Entry) -> bool:
        """Whether an entry belongs to the map."""
        return self._name is not None and entry.collection.map == self._name

    # --- another time

    @property
    def held(self) -> bool:
        """Whether the view shows pins of another time."""
        return self._held

    def hold(self) -> None:
        """Show nothing of today from now on: others show pins of another time."""
        self._held = True
        self._retitling.stop()
        self._view.chrome.legend.show_rows("", [])
        self._dimmed.hide()

    def go_on(self) -> None:
        """Show today's map again."""
        self._held = False
        self._map_stale = self._workspace is not None
        self._catch_up_if_seen()

    # --- what changes

    def take_notice(self, notice: VaultNotice) -> bool:
        """Follow a change; whether entries of the map changed, of which no more come at once."""
        workspace = self._workspace
        if workspace is None:
            return False
        entries = [workspace.entry(path) for path in notice.paths]
        members = [entry for entry in entries if self.holds(entry)]
        if notice.cause is Cause.LOADED:
            self._map_stale = True
            if not self._page.isVisible() or not self._growing.is_due(workspace):
                return False
        elif notice.added or notice.removed or notice.files:
            self._map_stale = True
        elif not self._page.isVisible():
            self._unlooked.update(entry.path for entry in members)
        elif len(members) > _MANY and not self._moves(notice):
            # The change itself takes long enough: the window comes to its turn before.
            self._unlooked.update(entry.path for entry in members)
            self._redimming.start()
            return True
        else:
            self._look(members, typed=True)
        self._catch_up_if_seen()
        return bool(members)

    def catch_up(self) -> None:
        """Show what changed since."""
        if self._held:
            return
        if self._unlooked and not (self._map_stale or self._pins_stale):
            self._look([entry for entry in self.members() if entry.path in self._unlooked])
            self._unlooked.clear()
        if self._map_stale:
            self._show_map(self._known())
        elif self._pins_stale:
            self._show_pins()
        elif self._dimmed_stale:
            self._show_dimmed()

    def _catch_up_if_seen(self) -> None:
        if self._page.isVisible():
            self.catch_up()

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
        fields = self._fields
        if fields is None:
            return False
        return any(fields.x in keys or fields.y in keys for keys in notice.fields.values())

    @property
    def _fields(self) -> MapFields | None:
        """The fields that hold an entry's place on the map."""
        if self._workspace is None or self._name is None:
            return None
        return self._workspace.settings.maps[self._name].fields

    def _may_only_move(self) -> bool:
        """Whether what is shown is that of a moment ago, so that pins can be moved in it."""
        seen = self._page.isVisible() and not self._held
        return seen and not self._pins_stale and not self._map_stale

    def _show_pins_soon(self) -> None:
        self._pins_stale = self._workspace is not None
        self._catch_up_if_seen()

    def _redim(self) -> None:
        self._dimmed_stale = self._workspace is not None
        if self._page.isVisible():
            self._redimming.start()

    # --- showing

    def _known(self) -> str | None:
        """The map that is shown, if the settings still have it, else their first."""
        maps = self._workspace.settings.maps if self._workspace else {}
        return self._name if self._name in maps else next(iter(maps), None)

    def _show_map(self, name: str | None) -> None:
        self._name = name
        self._map_stale = self._pins_stale = False
        self._retitling.stop()
        self._telling.show(())
        workspace = self._workspace
        self.map_chosen.emit(name)
        if workspace is None or name is None:
            self._view.show_map(None)
            self._view.show_pins([])
            self._view.chrome.legend.show_rows("", [])
            self._view.chrome.lay_out()
        else:
            map_ = workspace.map(name)
            self._view.show_map(
                MapContent(
                    picture=map_.picture,
                    bounds=map_.bounds,
                    regions=map_.regions,
                    step=map_.settings.step,
                    stamp=stamp_of(map_.picture),
                )
            )
            if self._page.isVisible() or len(workspace.entries()) < _MANY:
                self._show_pins()
            else:
                self._pins_stale = True
        self.map_shown.emit(name)

    def _show_pins(self) -> None:
        if self._held:
            return
        members = list(self.members())
        self._pins_stale = self._dimmed_stale = False
        self._unlooked.clear()
        self._retitling.stop()
        self._telling.show(members)
        placed = [entry for entry in members if entry.place.placed]
        fields = self._fields
        territory = fields.territory if fields is not None else ""
        self._view.show_pins(self._colouring.pins(placed, territory))
        self._view.chrome.lay_out()
        self._dimmed.tell(self._colouring.left, self._colouring.pinned)
        self.pins_shown.emit()

    def _show_moved(self, entries: Iterable[Entry]) -> None:
        """Show pins elsewhere: nothing but their places changed, so the others need no look."""
        moved = {entry.path: entry for entry in entries}
        self._telling.show_moved(moved.values())
        self._view.show_moved(moved_pins(self._view.pin_set.by_path, moved))

    def _show_dimmed(self) -> None:
        self._dimmed_stale = False
        self._colouring.tell_legend()
        self._view.show_dimmed(self._colouring.dimmed())
        self._view.chrome.lay_out()
        self._dimmed.tell(self._colouring.left, self._colouring.pinned)

"""The part of a tour that leads over the map."""

from __future__ import annotations

import math
from collections.abc import Callable

from editor.ui.window import MainWindow
from editor.workspace.entries import Entry

# So many neighbours are in view with an entry that is seen from near.
_NEIGHBOURS = 9


class MapTour:
    """Shows the map in one way after another.

    wait(holds): goes on when what it is given holds. grab(name): takes the picture.
    """

    def __init__(
        self,
        window: MainWindow,
        wait: Callable[[Callable[[], bool]], None],
        grab: Callable[[str], None],
    ) -> None:
        self._window = window
        self._wait = wait
        self._grab = grab

    def take(self, path: str, appearance: str) -> None:
        """Show the whole map and, with a placed entry, what there is to see from near."""
        window, view = self._window, self._window.map.view
        window.show_view("map")
        window.selection.select(path)
        view.mover.fit()
        self._take("map", appearance)
        entry = window.workspace.entry(path) if window.workspace else None
        if entry is None or not entry.place.placed:
            return
        self._colour_by_territory(appearance)
        self._search(appearance)
        view.mover.show_spots(self._around(entry))
        self._settle()
        self._take("map-near", appearance)
        window.actions_by_name["map-card"].trigger()
        self._wait(lambda: window.map.hovering.complete)
        self._take("map-card", appearance)
        window.map.hovering.hide()
        view.mover.fit()
        self._suggest(entry, appearance)
        window.selection.select(path)

    def _colour_by_territory(self, appearance: str) -> None:
        map_ = self._window.map
        known = map_.colouring.chosen
        workspace = self._window.workspace
        if workspace is None or map_.map_name is None:
            return
        map_.colouring.choose(workspace.settings.maps[map_.map_name].fields.territory)
        map_.view.chrome.legend.show_whole(True)
        self._take("map-colours", appearance)
        map_.view.chrome.legend.show_whole(False)
        map_.colouring.choose(known)

    def _search(self, appearance: str) -> None:
        """Search for what most pins have in common."""
        panel, view = self._window.entries, self._window.map.view
        panel.search.setText(str(view.chrome.legend.rows.model().index(0, 0).data() or ""))
        self._wait(lambda: any(pin.dimmed for pin in view.pins))
        self._take("map-search", appearance)
        panel.show_everything()
        self._wait(lambda: not any(pin.dimmed for pin in view.pins))

    def _suggest(self, placed: Entry, appearance: str) -> None:
        """Select an entry that is not placed yet, of the same collection."""
        workspace, suggesting = self._window.workspace, self._window.map.suggesting
        entries = workspace.entries() if workspace else ()
        unplaced = [e for e in entries if e.unplaced and e.collection == placed.collection]
        if not unplaced:
            return
        # The one of which most is known.
        self._window.selection.select(max(unplaced, key=lambda e: len(e.fields)).path)
        self._wait(lambda: suggesting.current is not None)
        self._take("map-suggestion", appearance)

    def _around(self, entry: Entry) -> list[tuple[float, float]]:
        """Where an entry and its nearest neighbours are."""
        x, y = entry.place.x or 0.0, entry.place.y or 0.0
        pins = self._window.map.view.pin_set.drawn
        near = sorted(pins, key=lambda pin: math.hypot(pin.x - x, pin.y - y))
        return [(pin.x, pin.y) for pin in near[: _NEIGHBOURS + 1]]

    def _take(self, name: str, appearance: str) -> None:
        self._settle()
        self._grab(f"{name}-{appearance}")

    def _settle(self) -> None:
        self._wait(lambda: self._window.map.view.settled)

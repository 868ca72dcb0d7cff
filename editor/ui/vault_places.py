"""Where the curator was in a vault when it was left: found again when it is opened."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from editor.ui.preferences import Preferences
from editor.ui.views import VIEWS
from editor.ui.visits import Place

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

_VIEW_SETTING = "start/view"
# What can be put away beside the map and on it.
_PARTS = ("panel", "map-small")


class Look(NamedTuple):
    """What is in view of a map: which one, its point in the middle, how much nearer than whole."""

    map: str
    x: float
    y: float
    zoom: float


class VaultPlace(NamedTuple):
    """The entry and where in it; what was in view; how wide each column was, in pixels.

    away: the names of the actions of `_PARTS` whose part was put away.
    """

    entry: Place | None = None
    look: Look | None = None
    columns: tuple[int, ...] = ()
    article: tuple[int, ...] = ()
    map: tuple[int, ...] = ()
    away: tuple[str, ...] = ()

    def to_json(self) -> str:
        """The place as a text."""
        return json.dumps(self._asdict(), ensure_ascii=True)

    @classmethod
    def from_json(cls, text: str) -> VaultPlace:
        """The place in a text; what cannot be read of it is left out."""
        try:
            stored = json.loads(text)
        except (ValueError, RecursionError):  # the latter: lists in lists in lists
            return cls()
        if not isinstance(stored, dict):
            return cls()
        return cls(
            _entry(stored.get("entry")),
            _look(stored.get("look")),
            _whole(stored.get("columns")),
            _whole(stored.get("article")),
            _whole(stored.get("map")),
            _names(stored.get("away")),
        )


def remembered(preferences: Preferences, vault: Path) -> Path | None:
    """The file of the entry that was shown last in a vault, if it is still there."""
    place = VaultPlace.from_json(preferences.vault_place(vault))
    if place.entry is None:
        return None
    try:
        file = vault / place.entry.path
        return file if file.is_file() else None
    except (OSError, ValueError):
        return None


class VaultPlaces(QObject):
    """Keeps the place when a vault is left, and goes there once it is shown again."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._look: Look | None = None  # until the map is shown
        self._map_columns: tuple[int, ...] = ()
        self._away: tuple[str, ...] = ()
        window.views.made.connect(self._take_view)

    def keep(self) -> None:
        """The vault is being left: remember where the curator is in it."""
        window = self._window
        if window.workspace is None:
            return
        # With only the text in view, the columns have widths that nobody chose.
        window.actions_by_name["focus"].setChecked(False)
        entry = None
        if window.selection.path is not None:
            entry = window.visited.here(window.selection.path)
        elif window.views.shown:
            entry = Place("", window.views.shown)
        place = VaultPlace(
            entry=entry,
            look=self._look_now(),
            columns=tuple(window.frame.columns.sizes()),
            article=tuple(window.article.sizes()),
            map=self._map_columns_now(),
            away=self._away_now(),
        )
        self._preferences.keep_vault_place(window.workspace.root, place.to_json())

    def restore(self, *, named: bool) -> None:
        """Go where the curator was in the vault that is shown.

        named: an entry was asked for, so that its article is what is to be seen.
        """
        window = self._window
        if window.workspace is None:
            return
        stored = self._preferences.vault_place(window.workspace.root)
        place = VaultPlace.from_json(stored)
        if place.columns:
            window.frame.columns.setSizes(list(place.columns))
        if place.article:
            window.article.setSizes(list(place.article))
        self._look, self._map_columns, self._away = place.look, place.map, place.away
        if window.views.made_map is not None:
            self._arrange_map()
        wanted = self._preferences.settings.choice(_VIEW_SETTING)
        view = wanted if wanted in VIEWS else place.entry.view if place.entry is not None else ""
        if view in VIEWS and not named:
            window.show_view(view)
        entry = place.entry
        if entry is not None and entry.path and entry.path == window.selection.path:
            window.visited.put(entry)
            QTimer.singleShot(0, self, lambda: window.visited.put(entry))

    # --- the map, which is made when it is needed

    def _take_view(self, name: str) -> None:
        if name == "map":
            self._window.map.map_shown.connect(self._show_look)
            self._arrange_map()

    def _arrange_map(self) -> None:
        page = self._window.map
        if self._map_columns:
            page.setSizes(list(self._map_columns))
        for name in _PARTS:
            action = self._window.actions_by_name[name]
            action.setChecked(name not in self._away)
        self._show_look(page.shown_map)

    def _show_look(self, name: str | None) -> None:
        look = self._look
        if look is None or name != look.map:
            return
        self._look = None
        self._window.map.view.mover.look(look.x, look.y, look.zoom)

    def _look_now(self) -> Look | None:
        page = self._window.views.made_map
        if page is None or self._look is not None:
            return self._look
        looked, name = page.view.mover.looked, page.shown_map
        return Look(name, *looked) if looked is not None and name is not None else None

    def _away_now(self) -> tuple[str, ...]:
        if self._window.views.made_map is None:
            return self._away
        actions = self._window.actions_by_name
        return tuple(name for name in _PARTS if not actions[name].isChecked())

    def _map_columns_now(self) -> tuple[int, ...]:
        page = self._window.views.made_map
        return tuple(page.sizes()) if page is not None else self._map_columns


def _entry(stored: object) -> Place | None:
    if not isinstance(stored, list) or len(stored) != len(Place._fields):
        return None
    path, view, cursor, top, form_top = stored
    ends = _whole(cursor)
    if not (isinstance(path, str) and isinstance(view, str) and len(ends) == 2):
        return None
    tops = _whole([top, form_top])
    return Place(path, view, (ends[0], ends[1]), *tops) if len(tops) == 2 else None


def _look(stored: object) -> Look | None:
    if not isinstance(stored, list) or len(stored) != len(Look._fields):
        return None
    name, *numbers = stored
    right = all(isinstance(one, int | float) and abs(one) < 1e9 for one in numbers)
    if not (isinstance(name, str) and right and numbers[2] > 0):
        return None
    return Look(name, *(float(one) for one in numbers))


def _names(stored: object) -> tuple[str, ...]:
    if not isinstance(stored, list):
        return ()
    return tuple(name for name in _PARTS if name in stored)


def _whole(stored: object) -> tuple[int, ...]:
    """Whole numbers from nought up; none where something else stands among them."""
    if not isinstance(stored, Sequence) or isinstance(stored, str):
        return ()
    right = all(type(one) is int and 0 <= one < 2**31 for one in stored)
    return tuple(stored) if right else ()

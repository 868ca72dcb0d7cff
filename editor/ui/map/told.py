"""What the map tells of entries, and what of it has changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from editor.territory.coordinates import Place
from editor.ui.territory.content import Pin
from editor.ui.words import words
from editor.workspace.colouring import PROBLEMS
from editor.workspace.entries import Entry

if TYPE_CHECKING:
    from editor.ui.map.colouring import Colouring


class Told(NamedTuple):
    """All that the map tells of an entry. colours: what colours its pin, beside its territory."""

    title: str
    place: Place
    unplaced: bool
    territory: str
    colours: tuple[object, ...]


class Telling:
    """Knows what the map tells of entries, and what of it is shown."""

    def __init__(self, colouring: Colouring) -> None:
        self._colouring = colouring
        self._shown: dict[str, Told] = {}
        # By path, with the entry and the colouring that it is told of.
        self._before: dict[str, tuple[Entry, str | None, Told]] = {}

    def forget(self) -> None:
        """Entries of another vault will be shown."""
        self._before.clear()
        self._shown = {}

    def show(self, entries: Iterable[Entry]) -> None:
        """These entries, and no others, are shown as they are now."""
        self._shown = {entry.path: self._of(entry) for entry in entries}

    def show_moved(self, entries: Iterable[Entry]) -> None:
        """These, among the others, are shown as they are now."""
        self._shown |= {entry.path: self._of(entry) for entry in entries}

    def differing(self, entries: Iterable[Entry]) -> list[tuple[Told | None, Told]]:
        """What is shown of entries, and what has to be, where the two differ."""
        told = [(self._shown.get(entry.path), self._of(entry)) for entry in entries]
        return [(shown, now) for shown, now in told if shown != now]

    def _of(self, entry: Entry) -> Told:
        """What the map tells of an entry; found once, for thousands take a moment."""
        chosen = self._colouring.chosen
        known = self._before.get(entry.path)
        if known is not None and known[0] is entry and known[1] == chosen:
            return known[2]
        colours = self._colouring.values(entry)
        told = Told(entry.title, entry.place, entry.unplaced, entry.territory, colours)
        if chosen != PROBLEMS:  # which are those of now
            self._before[entry.path] = entry, chosen, told
        return told


def moved_pins(pins: Mapping[str, Pin], moved: Mapping[str, Entry]) -> list[Pin]:
    """The pins of these entries, by path in `pins`, where the entries are now."""
    return [
        pins[path]._replace(x=entry.place.x, y=entry.place.y)
        for path, entry in moved.items()
        if path in pins and entry.place.x is not None and entry.place.y is not None
    ]


def only_moved(shown: Told | None, now: Told) -> bool:
    """Whether of what the map tells of an entry nothing but its place on the map is another."""
    if shown is None or shown._replace(place=now.place) != now:
        return False
    return shown.place.placed and now.place.placed


def only_retitled(shown: Told | None, now: Told) -> bool:
    """Whether nothing but its title is another."""
    return shown is not None and shown._replace(title=now.title) == now


def halved(entry: Entry) -> str:
    """Why what coordinates an unplaced entry has are no place; empty where it has none."""
    for problem in entry.place.problems:
        if problem.message.code == "territory.half-placed":
            only = QCoreApplication.translate("MapPage", "{field} only")
            return only.format(field=problem.message.args["present"])
        return words(problem.message)
    return ""

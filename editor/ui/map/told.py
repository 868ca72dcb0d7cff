"""What the map tells of entries, and what of it has changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from editor.territory.coordinates import Place
from editor.ui.territory.content import Pin
from editor.ui.words import words
from editor.workspace.entries import Entry


def moved_pins(pins: Mapping[str, Pin], moved: Mapping[str, Entry]) -> list[Pin]:
    """The pins of these entries, by path in `pins`, where the entries are now."""
    return [
        pins[path]._replace(x=entry.place.x, y=entry.place.y)
        for path, entry in moved.items()
        if path in pins and entry.place.x is not None and entry.place.y is not None
    ]


def only_moved(shown: tuple[object, ...] | None, now: tuple[object, ...]) -> bool:
    """Whether of what the map tells of an entry nothing but its place on the map is another."""
    if shown is None or shown[0] != now[0] or shown[2:] != now[2:]:
        return False
    before, after = shown[1], now[1]
    return isinstance(before, Place) and before.placed and isinstance(after, Place) and after.placed


def halved(entry: Entry) -> str:
    """Why what coordinates an unplaced entry has are no place; empty where it has none."""
    for problem in entry.place.problems:
        if problem.message.code == "territory.half-placed":
            only = QCoreApplication.translate("MapPage", "{field} only")
            return only.format(field=problem.message.args["present"])
        return words(problem.message)
    return ""

"""The map in words: why it is empty, and how screen readers know it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.territory.regions import Region
from editor.ui.territory.content import Pin

_CONTEXT = "TerritoryView"


def emptiness(*, shows_map: bool, pins: bool) -> tuple[str, str] | None:
    """Why nothing is to be seen: a heading and a sentence. None where something is."""
    translate = QCoreApplication.translate
    if not shows_map:
        return translate(_CONTEXT, "No map here"), translate(
            _CONTEXT, "This collection has no map."
        )
    if not pins:
        text = translate(_CONTEXT, "Drag an unplaced entry onto the map.")
        return translate(_CONTEXT, "Nothing is placed yet"), text
    return None


def description(count: int, selected: Pin | None, region: Region | None) -> str:
    """How many entries are placed, or where the selected one lies.

    region: the territory below the selected one.
    """
    if selected is None:
        translate = QCoreApplication.translate
        if count == 1:
            return translate(_CONTEXT, "1 entry is placed.")
        return translate(_CONTEXT, "{n} entries are placed.").format(n=count)
    place = f"{selected.title}, x {selected.x:g}, y {selected.y:g}"
    return f"{place}, {region.name}" if region else place

"""The map in words: why it is empty, and how screen readers know it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.territory.regions import Region
from editor.ui.languages import plural
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
        return plural(_CONTEXT, "1 entry is placed.", "{n} entries are placed.", count)
    translate = QCoreApplication.translate
    x, y = f"{selected.x:g}", f"{selected.y:g}"
    if region is None:
        told = translate(_CONTEXT, "{title}, x {x}, y {y}")
        return told.format(title=selected.title, x=x, y=y)
    told = translate(_CONTEXT, "{title}, x {x}, y {y}, {territory}")
    return told.format(title=selected.title, x=x, y=y, territory=region.name)

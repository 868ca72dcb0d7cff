"""Where an entry lies among the territories, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.territory.standing import nearest_region
from editor.workspace.entries import Entry
from editor.workspace.workspace import Workspace

translate = QCoreApplication.translate


def place_note(workspace: Workspace, entry: Entry) -> str:
    """What to say below the coordinates; empty where it cannot be told."""
    x, y, name = entry.place.x, entry.place.y, entry.collection.map
    if name is None or x is None or y is None:
        return ""
    regions = workspace.regions(name)
    if regions is None or not regions.regions:
        return ""
    found, away = nearest_region(regions.regions, x, y)
    if found is None or away > 0:
        nearest = found.name if found is not None else ""
        text = translate("FormPane", "In no territory; nearest: {territory}, {n} units.")
        return text.format(territory=nearest, n=f"{away:.0f}")
    if found.name == entry.territory:
        return translate("FormPane", "Inside its territory.")
    if entry.territory:
        outside = translate("FormPane", "Outside its territory, in {territory}.")
        return outside.format(territory=found.name)
    return translate("FormPane", "In {territory}.").format(territory=found.name)

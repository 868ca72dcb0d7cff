"""The maps of a vault, ready to be drawn: picture, bounds, territories."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from editor.messages import Message, Problem
from editor.territory.bounds import Bounds
from editor.vault import store
from editor.workspace.entries import Entry
from editor.workspace.settings import FOLDER, MapSettings

if TYPE_CHECKING:
    from editor.territory.regions import Region, Regions


class TerritoryMap(NamedTuple):
    """One map of the vault.

    picture: the file, None when the settings name none. regions: None when there is no file of
    them; the map then shows what the entries' places tell.
    """

    settings: MapSettings
    picture: Path | None
    bounds: Bounds
    regions: tuple[Region, ...] | None


def read_map_regions(read: Callable[[str], str], settings: MapSettings) -> Regions | None:
    """The territories in the map's file, with what is wrong with it; None without a file.

    read: gives the text of a file of the vault; raises UnreadableFile.
    """
    if not settings.regions:
        return None
    from editor.territory.regions import Regions, read_regions

    try:
        return read_regions(read(f"{FOLDER}/{settings.regions}"))
    except store.UnreadableFile as error:
        return Regions(problems=(Problem(error.message),))


def crossing_problems(regions: Regions) -> Iterable[Problem]:
    """Territories whose border crosses itself; finding them takes a moment."""
    from editor.territory.shapes import crossing

    for region in regions.regions:
        at = crossing(region.polygons)
        if at is not None:
            place = {"x": round(at[0], 1), "y": round(at[1], 1)}
            yield Problem(Message("territory.region-crosses", {"name": region.name, **place}))


def make_map(
    root: Path, settings: MapSettings, regions: Regions | None, entries: Iterable[Entry]
) -> TerritoryMap:
    """The map that `settings` describe; `entries` are those that may stand on it.

    Without bounds the map reaches around the entries.
    """
    bounds = settings.bounds
    if bounds is None:
        places = (entry.place for entry in entries)
        bounds = Bounds.around((p.x, p.y) for p in places if p.x is not None and p.y is not None)
    picture = root / FOLDER / settings.picture if settings.picture else None
    # A file that holds no territory that can be used is as good as none.
    known = regions.regions if regions is not None else ()
    return TerritoryMap(settings, picture, bounds, known or None)

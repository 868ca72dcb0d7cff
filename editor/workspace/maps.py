"""The maps of a vault, ready to be drawn: picture, bounds, territories."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Container, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from editor.messages import Message, Problem
from editor.territory.bounds import Bounds
from editor.vault import store
from editor.workers import GEOMETRY
from editor.workspace.entries import Entry
from editor.workspace.settings import FOLDER, MapSettings

if TYPE_CHECKING:
    from editor.territory.regions import Point, Polygon, Region, Regions


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


class MapRegions:
    """The territories in the maps' files, each file read once.

    read: gives the text of a file of the vault; raises UnreadableFile.
    """

    def __init__(self, read: Callable[[str], str]) -> None:
        self._read = read
        self._known: dict[str, Regions | None] = {}

    def of(self, name: str, maps: Mapping[str, MapSettings]) -> Regions | None:
        """The territories of the map of that name; None when it has no file of them."""
        if name not in self._known:
            self._known[name] = read_map_regions(self._read, maps[name])
        return self._known[name]

    def names(self, name: str) -> list[str]:
        """What the territories of a map are called; none while they are not read."""
        regions = self._known.get(name)
        return [region.name for region in regions.regions] if regions else []

    def forget(self, maps: Mapping[str, MapSettings], files: Container[str]) -> None:
        """Some files may hold other territories now."""
        for name, map_ in maps.items():
            if map_.regions and posixpath.normpath(f"{FOLDER}/{map_.regions}") in files:
                self._known.pop(name, None)

    def clear(self) -> None:
        """Read every file again when it is asked for."""
        self._known.clear()


class Crossings:
    """Where borders of territories cross themselves, worked out once for each shape.

    Any thread may use it. A window's own may not be the one that works it out: that waits for a
    process (`editor.workers`).
    """

    def __init__(self) -> None:
        self._known: dict[tuple[Polygon, ...], Point | None] = {}

    def unknown(self, regions: Iterable[Region]) -> list[Region]:
        """Those of which it is still to be worked out. Of all others nothing is kept."""
        shapes = {region.polygons: region for region in regions}
        for shape in [shape for shape in self._known.copy() if shape not in shapes]:
            self._known.pop(shape, None)
        return [region for shape, region in shapes.items() if shape not in self._known]

    def find(self, regions: Iterable[Region]) -> None:
        """Work it out, so that `at` answers at once."""
        for region in regions:
            self.at(region)

    def at(self, region: Region) -> Point | None:
        """The point where a border crosses itself, if it does."""
        try:
            return self._known[region.polygons]
        except KeyError:
            from editor.territory.shapes import crossing

            at = self._known[region.polygons] = GEOMETRY.call(crossing, region.polygons)
            return at


def crossing_problems(regions: Regions, crossings: Crossings) -> Iterable[Problem]:
    """Territories whose border crosses itself."""
    for region in regions.regions:
        at = crossings.at(region)
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

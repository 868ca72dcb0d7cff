"""The maps of a vault, ready to be drawn: picture, bounds, territories."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from editor.messages import Problem
from editor.territory.bounds import Bounds, read_bounds
from editor.territory.regions import Region, read_regions
from editor.vault import store
from editor.workspace.entries import Entry
from editor.workspace.settings import FOLDER, MapSettings


@dataclass(frozen=True)
class TerritoryMap:
    """One map of the vault.

    picture: the file, None when the settings name none. regions: None when there is no file of
    them; the map then shows what the entries' places tell.
    """

    settings: MapSettings
    picture: Path | None
    bounds: Bounds
    regions: tuple[Region, ...] | None
    problems: tuple[Problem, ...] = ()


def map_bounds(settings: MapSettings) -> tuple[Bounds | None, tuple[Problem, ...]]:
    """The bounds that the settings give; None when they give none or none that can be used."""
    if settings.bounds is None:
        return None, ()
    return read_bounds(settings.bounds)


def make_map(root: Path, settings: MapSettings, entries: Iterable[Entry]) -> TerritoryMap:
    """The map that `settings` describe; `entries` are those that may stand on it.

    Without bounds the map reaches around the entries.
    """
    bounds, problems = map_bounds(settings)
    if bounds is None:
        places = (entry.place for entry in entries)
        bounds = Bounds.around((p.x, p.y) for p in places if p.x is not None and p.y is not None)
    regions = None
    picture = root / FOLDER / settings.picture if settings.picture else None
    if settings.regions:
        try:
            read = read_regions(store.read(root / FOLDER / settings.regions))
        except store.UnreadableFile as error:
            problems += (Problem(error.message),)
        else:
            regions = read.regions
            problems += read.problems
    return TerritoryMap(settings, picture, bounds, regions, problems)

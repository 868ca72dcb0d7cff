"""One map as it is at a moment, with all that files made of it need; never changes.

Made where the workspace lives; what is then made of it may take its time on another thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.messages import EditorError, Message
from editor.territory.infer import Placed, infer_regions
from editor.territory.regions import Region
from editor.workspace.entries import Entry
from editor.workspace.facet_values import CommaLists, comma_lists
from editor.workspace.maps import TerritoryMap
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.article.links import LinkIndex
    from editor.article.pictures import Pictures
    from editor.schema.fields import Schema
    from editor.workspace.settings import Collection


@dataclass(frozen=True, eq=False)
class MapSnapshot:
    """A map and the entries that stand on it.

    entries: the placed ones, as the vault lists them. left_out: what belongs on the map and could
    not be placed. notes: what else is worth telling. assets: the vault's folder for pictures.
    publish: what the vault's settings say of its site. schemas: of the entries' collections.
    language: of the words for readers.
    """

    vault: str
    root: Path
    map: TerritoryMap
    entries: tuple[Entry, ...]
    left_out: tuple[Message, ...]
    notes: tuple[Message, ...]
    assets: str
    publish: Mapping[str, Any]
    schemas: Mapping[Collection, Schema]
    comma_lists: CommaLists
    pictures: Pictures
    links: LinkIndex
    language: str

    @cached_property
    def regions(self) -> tuple[Region, ...]:
        """The territories: those of the file, else those that the entries' places tell.

        Geometry over all entries: not for the UI thread.
        """
        if self.map.regions is not None:
            return self.map.regions
        return infer_regions((Placed(*self.place(e), e.territory) for e in self.entries),
                             self.map.bounds)  # fmt: skip

    @property
    def inferred(self) -> bool:
        """Whether the territories are inferred."""
        return self.map.regions is None

    @staticmethod
    def place(entry: Entry) -> tuple[float, float]:
        """Where one of `entries` stands, in map units."""
        x, y = entry.place.x, entry.place.y
        assert x is not None
        assert y is not None
        return x, y


class NothingToExportError(EditorError):
    """The vault has no such map."""


def snapshot_of(
    workspace: Workspace, map_name: str | None = None, collection: str | None = None
) -> MapSnapshot:
    """The map of that name, of a collection alone when one is named; else the vault's first map.

    Raises NothingToExportError, whose message names the maps or collections that there are.
    """
    name = _map_name(workspace, map_name, collection)
    members = [
        entry
        for entry in workspace.entries()
        if entry.collection.map == name and collection in (None, entry.collection.name)
    ]
    map_ = workspace.map(name)
    placed = tuple(entry for entry in members if entry.place.placed)
    return MapSnapshot(
        vault=workspace.name,
        root=workspace.root,
        map=map_,
        entries=placed,
        left_out=tuple(_left_out(members)),
        notes=tuple(_notes(members, placed, map_)),
        assets=workspace.settings.assets,
        publish=workspace.settings.publish,
        schemas={c: workspace.schema(c) for c in dict.fromkeys(e.collection for e in placed)},
        comma_lists=comma_lists(workspace),
        pictures=workspace.pictures,
        links=workspace.links,
        language=workspace.settings.language,
    )


def _map_name(workspace: Workspace, name: str | None, collection: str | None) -> str:
    maps = workspace.settings.maps
    used = list(dict.fromkeys(c.map for c in workspace.settings.collections if c.map in maps))
    if collection is not None:
        found = [one for one in workspace.settings.collections if one.name == collection]
        if not found:
            known = ", ".join(one.name for one in workspace.settings.collections)
            raise NothingToExportError("publish.no-collection", name=collection, known=known)
        used = [one.map for one in found if one.map in maps]
        if not used:
            raise NothingToExportError("publish.collection-mapless", name=collection)
    if name is None and not used:
        raise NothingToExportError("publish.no-map", vault=str(workspace.root))
    if name is not None and name not in (used if collection is not None else maps):
        known = ", ".join(str(one) for one in (used if collection is not None else maps))
        if not known:
            raise NothingToExportError("publish.no-map", vault=str(workspace.root))
        raise NothingToExportError("publish.no-such-map", name=name, known=known)
    return name if name is not None else str(used[0])


def _left_out(members: list[Entry]) -> Iterator[Message]:
    for entry in members:
        if entry.place.placed:
            continue
        broken = not entry.readable or entry.broken
        problems = entry.problems if broken else entry.place.problems
        if problems:
            yield Message("publish.left-out", {"file": entry.path, "what": problems[0].message})


def _notes(
    members: list[Entry], placed: tuple[Entry, ...], map_: TerritoryMap
) -> Iterator[Message]:
    unplaced = sum(1 for e in members if e.unplaced and not e.place.problems)
    if unplaced:
        yield Message("publish.unplaced", {"n": unplaced})
    if not placed:
        yield Message("publish.nothing-placed", {"map": map_.settings.name})

"""A vault as it is at a moment, with all that its site needs; never changes.

Made where the workspace lives; the site is then built on another thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.messages import Message
from editor.publish.snapshot import MapSnapshot, NothingToExportError, snapshot_of
from editor.workspace.entries import Entry
from editor.workspace.facet_values import CommaLists, comma_lists
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.article.links import LinkIndex
    from editor.article.pictures import Pictures
    from editor.article.theme import Theme
    from editor.schema.fields import Schema
    from editor.workspace.settings import Collection


@dataclass(frozen=True, eq=False)
class SiteSnapshot:
    """The entries of a vault and its maps.

    entries: those that have a page, as the vault lists them. maps: those that have a page.
    left_out: what should be on the site and is not. territory: the field that names it.
    language: of the words for readers. read: gives the text of a file of the vault, for embeds, on
    any thread.
    """

    vault: str
    root: Path
    entries: tuple[Entry, ...]
    maps: tuple[MapSnapshot, ...]
    left_out: tuple[Message, ...]
    notes: tuple[Message, ...]
    assets: str
    publish: Mapping[str, Any]
    schemas: Mapping[Collection, Schema]
    territory: str
    comma_lists: CommaLists
    pictures: Pictures
    links: LinkIndex
    theme: Theme
    language: str
    read: Callable[[str], str | None]


def site_snapshot(workspace: Workspace, collection: str | None = None) -> SiteSnapshot:
    """The vault's site, of one collection alone where one is named.

    Raises NothingToExportError, whose message names the collections that there are.
    """
    from editor.article.theme import theme_of

    settings = workspace.settings
    collections = [one for one in settings.collections if collection in (None, one.name)]
    if collection is not None and not collections:
        known = ", ".join(one.name for one in settings.collections)
        raise NothingToExportError("publish.no-collection", name=collection, known=known)
    members = [e for e in workspace.entries() if collection in (None, e.collection.name)]
    entries = tuple(entry for entry in members if entry.readable and not entry.broken)
    used = dict.fromkeys(e.collection.map for e in entries if e.place.placed)
    maps = tuple(snapshot_of(workspace, name, collection) for name in settings.maps if name in used)
    return SiteSnapshot(
        vault=workspace.name,
        root=workspace.root,
        entries=entries,
        maps=maps,
        left_out=tuple(_left_out(members)),
        notes=tuple(_notes(entries)),
        assets=settings.assets,
        publish=settings.publish,
        schemas={c: workspace.schema(c) for c in dict.fromkeys(e.collection for e in entries)},
        territory=maps[0].map.settings.fields.territory if maps else "territory",
        comma_lists=comma_lists(workspace),
        pictures=workspace.pictures,
        links=workspace.links,
        theme=theme_of(workspace.root),
        language=settings.language,
        read=workspace.document.text,
    )


def _left_out(members: list[Entry]) -> Iterator[Message]:
    for entry in members:
        if not entry.readable or entry.broken:
            what = entry.problems[0].message if entry.problems else Message("publish.site-broken")
            yield Message("publish.left-out", {"file": entry.path, "what": what})
        elif entry.place.problems and not entry.place.placed:
            what = entry.place.problems[0].message
            yield Message("publish.site-off-map", {"file": entry.path, "what": what})


def _notes(entries: tuple[Entry, ...]) -> Iterator[Message]:
    unplaced = sum(1 for entry in entries if entry.unplaced and not entry.place.problems)
    if unplaced:
        yield Message("publish.site-unplaced", {"n": unplaced})

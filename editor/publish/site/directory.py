"""The directory: all entries of the site, to be searched and narrowed down."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Protocol
from urllib.parse import urlencode

from editor.article.header import card
from editor.article.reader_words import ReaderWords
from editor.publish.descriptions import NOTHING, Descriptions, Paths, SmallPictures
from editor.publish.facets import Facets
from editor.publish.page import Parts, SiteAround, scripted_page
from editor.publish.page_data import said
from editor.schema.collation import Collation
from editor.workspace.entries import Entry
from editor.workspace.facet_values import facet_of, facet_values

if TYPE_CHECKING:
    from editor.publish.site.snapshot import SiteSnapshot

_PARTS: Final = Parts(
    "site/directory.html",
    "site/directory.css",
    ("map-page/words.js", "map-page/facets.js", "site/directory.js"),
)
# Without a script the page lists the entries' names alone, up to so many.
_MOST_NAMES = 2000


class Pages(Paths, Protocol):
    """Knows the entries' pages and pins."""

    def on_map(self, entry: Entry) -> str | None:
        """The address of the entry's pin; None where it has none."""


class Directory:
    """What the directory lists, and by what it can be narrowed down."""

    def __init__(
        self, snapshot: SiteSnapshot, descriptions: Descriptions, pictures: SmallPictures
    ) -> None:
        self._snapshot, self._descriptions, self._pictures = snapshot, descriptions, pictures
        entries = [entry for entry in snapshot.entries if entry.is_entry] or snapshot.entries
        self.say = say = ReaderWords(snapshot.language)
        key = Collation(say.language)
        self.entries: Sequence[Entry] = sorted(entries, key=lambda e: (key(e.title), e.path))
        used = dict.fromkeys(entry.collection for entry in self.entries)
        schemas = [schema for one, schema in snapshot.schemas.items() if one in used]
        self._facets = Facets(schemas, snapshot.comma_lists, snapshot.territory, self.entries, say)
        keys = {facet["key"] for facet in self._facets.described()}
        self._by_territory = snapshot.territory in keys

    def asking_for(self, entry: Entry) -> tuple[str, str] | None:
        """What asks the directory for all in the entry's territory, and that; None where it is not
        told.
        """
        key = self._snapshot.territory
        values = facet_values(entry, facet_of(key), self._snapshot.comma_lists)
        if not self._by_territory or not values or not values[0].strip():
            return None
        return urlencode({key: values[0]}), values[0]

    def data(self, pages: Pages) -> dict[str, Any]:
        """All that the page's script needs, in terms of JSON."""
        made = [self._described(entry, pages) for entry in self.entries]
        return {
            "facets": self._facets.described(),
            "entries": made,
            "pictures": self._pictures.addresses,
            **said(self.say),
        }

    def _described(self, entry: Entry, pages: Pages) -> dict[str, Any]:
        shown = card(entry.fields, entry.path, "")
        more: dict[str, Any] = {
            "territory": entry.territory or shown.territory,
            "location": shown.location,
            "sectors": list(shown.sectors),
            "map": pages.on_map(entry),
        }
        return {
            **self._descriptions.of(entry),
            **{key: value for key, value in more.items() if value not in NOTHING},
            "values": self._facets.of(entry),
        }


def directory_page(directory: Directory, pages: Pages, title: str, around: SiteAround) -> str:
    """The page of the directory."""
    named = directory.entries if len(directory.entries) <= _MOST_NAMES else ()
    everything = [(pages.page(entry), entry.title) for entry in named]
    return scripted_page(
        _PARTS, title, directory.data(pages), directory.say, around, everything=everything
    )

"""Where the rows of the list hold what is searched for, looked up when a row is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from editor.ui.languages import labelled
from editor.workspace.entries import Entry
from editor.workspace.hits import Found, Where, find_place, title_marks
from editor.workspace.search import Query, Search


@dataclass(frozen=True)
class Place:
    """What a row shows of a search. label: of the field, or whatever it is that holds the hits.

    found: None where the title has all of it. title: the hits there.
    """

    label: str
    found: Found | None
    title: tuple[tuple[int, int], ...]

    @property
    def spoken(self) -> str:
        """The place in words; empty where the title says it."""
        if self.found is None:
            return ""
        return labelled(self.label, self.found.text) if self.label else self.found.text


class Places:
    """The places of one query. label: what a field is called."""

    def __init__(self, search: Search, query: Query, label: Callable[[str], str]) -> None:
        self._search = search
        self._query = query
        self._label = label
        self._known: dict[str, tuple[Entry, Place]] = {}

    def of(self, entry: Entry) -> Place:
        """The place in an entry."""
        known = self._known.get(entry.path)
        if known is None or known[0] is not entry:
            found = find_place(self._search.said(entry), self._query)
            label = self._labelled(found) if found is not None else ""
            place = Place(label, found, title_marks(entry.title, self._query))
            known = self._known[entry.path] = entry, place
        return known[1]

    def _labelled(self, found: Found) -> str:
        if found.where is Where.FIELD:
            return self._label(found.key)
        if found.where is Where.PATH:
            return QCoreApplication.translate("Places", "File")
        if found.where is Where.COLLECTION:
            return QCoreApplication.translate("Places", "Collection")
        return ""

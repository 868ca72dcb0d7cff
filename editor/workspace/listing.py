"""The order in which entries are listed: by collection as in the settings, then by title."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable, Sequence

from editor.schema.collation import collation
from editor.workspace.entries import Entry
from editor.workspace.settings import Collection

_Rank = Callable[[Entry], tuple[int, str, str]]


class Listing:
    """The entries in order. Sorted when asked for, and again only when that is wanted.

    An entry whose title was edited keeps its place until then, so that it does not move under the
    curator's hands.
    """

    def __init__(self) -> None:
        self._entries: tuple[Entry, ...] | None = None
        self._places: dict[str, int] = {}
        # As they were sorted last, each with what it was sorted by; and those that came since.
        self._ranked: list[tuple[tuple[int, str, str], Entry]] | None = None
        self._added: list[Entry] = []
        self._edited = False  # whether one may stand where its title does not belong
        self._order = collation()
        self._keys: dict[str, str] = {}  # of titles, which stay the same when all are sorted anew

    def entries(
        self, entries: Iterable[Entry], collections: Sequence[Collection]
    ) -> tuple[Entry, ...]:
        """The entries in order; those given count where they have to be sorted."""
        if self._order is not collation():
            self._order = collation()
            self._keys.clear()
            self.sort_again()
        if self._entries is None:
            rank = _rank(collections, self._key)
            if self._ranked is None:
                entries = self._known(entries)
                self._ranked = [(rank(entry), entry) for entry in entries]
                self._edited = False
            else:
                self._ranked += [(rank(entry), entry) for entry in self._added]
            self._added = []
            # Those that are in order already take next to no time. No two ranks are equal.
            self._ranked.sort()
            self._entries = tuple([entry for _, entry in self._ranked])
            self._places = {}
        return self._entries

    def _key(self, title: str) -> str:
        key = self._keys.get(title)
        if key is None:
            key = self._keys[title] = self._order(title)
        return key

    def _known(self, entries: Iterable[Entry]) -> Sequence[Entry]:
        """The entries; keys of titles that none of them has are let go of when they are many."""
        entries = tuple(entries)
        if len(self._keys) > 2 * len(entries):
            titles = {entry.title for entry in entries}
            self._keys = {title: key for title, key in self._keys.items() if title in titles}
        return entries

    def add(self, entries: Iterable[Entry]) -> None:
        """Entries came, and nothing else did."""
        self._added += entries
        self._entries = None

    def sort_again(self) -> None:
        """Entries came or went, or may move to where their titles belong."""
        self._entries = self._ranked = None
        self._added = []

    def move(self, gone: Iterable[str], entries: Iterable[Entry]) -> None:
        """Entries went, by their paths, and others came or move to where their titles belong."""
        entries = tuple(entries)
        if self._ranked is not None:
            old = {*gone, *(entry.path for entry in entries)}
            # To sort in the few anew takes a tenth of what it takes to rank all.
            self._ranked = [pair for pair in self._ranked if pair[1].path not in old]
            self._added = [entry for entry in self._added if entry.path not in old]
            self._added += entries
        self._entries = None

    def settle(self) -> None:
        """Let entries move to where their titles belong, if any was edited."""
        if self._edited:
            self.sort_again()

    def replace(self, entries: Iterable[Entry]) -> None:
        """Follow edits of entries that are listed."""
        if self._entries is None or self._ranked is None:
            self._ranked = self._entries = None
            return
        if not self._places:
            self._places = {entry.path: place for place, entry in enumerate(self._entries)}
        now = list(self._entries)
        for entry in entries:
            place = self._places[entry.path]
            self._edited = self._edited or entry.title != now[place].title
            now[place] = entry
            self._ranked[place] = (self._ranked[place][0], entry)
        self._entries = tuple(now)


def neighbour(
    gone: Entry, entries: Sequence[Entry], collections: Sequence[Collection]
) -> Entry | None:
    """Of entries in order, the one to show in the place of one that was removed."""
    rank = _rank(collections, collation())
    return (
        entries[min(bisect(entries, rank(gone), key=rank), len(entries) - 1)] if entries else None
    )


def _rank(collections: Sequence[Collection], key: Callable[[str], str]) -> _Rank:
    order = {collection: n for n, collection in enumerate(collections)}
    return lambda e: (order.get(e.collection, len(order)), key(e.title), e.path)

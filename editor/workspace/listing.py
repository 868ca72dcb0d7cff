"""The order in which entries are listed: by collection as in the settings, then by title."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable, Sequence

from editor.workspace.entries import Entry
from editor.workspace.settings import Collection

_Rank = Callable[[Entry], tuple[int, str, str]]


class Listing:
    """The entries in order. Sorted when asked for, and again only after `sort_again`.

    An entry whose title was edited keeps its place until then, so that it does not move under the
    curator's hands.
    """

    def __init__(self) -> None:
        self._entries: tuple[Entry, ...] | None = None
        self._places: dict[str, int] = {}

    def entries(
        self, entries: Iterable[Entry], collections: Sequence[Collection]
    ) -> tuple[Entry, ...]:
        """The entries in order; those given count where they have to be sorted."""
        if self._entries is None:
            self._entries = tuple(sorted(entries, key=_rank(collections)))
            self._places = {entry.path: place for place, entry in enumerate(self._entries)}
        return self._entries

    def sort_again(self) -> None:
        """Entries came or went, or may move to where their titles belong."""
        self._entries = None

    def replace(self, entries: Iterable[Entry]) -> None:
        """Follow edits of entries that are listed."""
        if self._entries is not None:
            now = list(self._entries)
            for entry in entries:
                now[self._places[entry.path]] = entry
            self._entries = tuple(now)


def neighbour(
    gone: Entry, entries: Sequence[Entry], collections: Sequence[Collection]
) -> Entry | None:
    """Of entries in order, the one to show in the place of one that was removed."""
    rank = _rank(collections)
    return (
        entries[min(bisect(entries, rank(gone), key=rank), len(entries) - 1)] if entries else None
    )


def _rank(collections: Sequence[Collection]) -> _Rank:
    order = {collection: n for n, collection in enumerate(collections)}
    return lambda e: (order.get(e.collection, len(order)), e.title.casefold(), e.path)

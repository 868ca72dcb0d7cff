"""The answer to the query at hand: found anew for another, kept up when an entry changes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from operator import itemgetter

from editor.workspace.entries import Entry
from editor.workspace.matching import Said, States
from editor.workspace.search import Hit, Narrowed, Query, Search

# Texts are prepared ahead of the first query. Of those that are not when it comes, so many are
# prepared then: a few hundredths of a second.
_AT_ONCE = 400
# So many answers are kept: a letter taken back, or a word that is not wanted, needs only these.
_LATELY = 8


class Answer:
    """Which entries fulfil the query, the best first; all of them where nothing is asked.

    ranks: what was found since the query was asked, by path. lost: what of it was changed since,
    and is found no longer: it keeps its place, as it may be in the curator's hands. complete: all
    that entries say was looked at; else, for want of time, only the titles of some.
    """

    def __init__(self, search: Search) -> None:
        self._search = search
        self.query = Query()
        self.ranks: dict[str, int] = {}
        self.lost: set[str] = set()
        self.complete = True
        self._entries: list[Entry] = []
        # What the entries say, in their order, once all of it is known; where each stands.
        self._said: list[Said] | None = None
        self._places: dict[str, int] = {}
        # What was found lately, and whether in all; queries that narrow those find no more.
        self._lately: deque[tuple[Query, list[Hit], bool]] = deque(maxlen=_LATELY)

    def fill(self, entries: Iterable[Entry], states: States) -> None:
        """Search these entries, in this order, instead of others."""
        self._entries = list(entries)
        self._places = {entry.path: place for place, entry in enumerate(self._entries)}
        self._said = None
        self._lately.clear()
        self._look(None, states)

    def ask(self, query: Query, states: States) -> bool:
        """Find what fulfils another query; False where it asks the same."""
        before, self.query = self.query, query
        if query.terms == before.terms:
            return False
        wider = [one for one in reversed(self._lately) if query.narrows(one[0])]
        if wider:
            asked, hits, self.complete = min(wider, key=lambda one: (not one[2], len(one[1])))
            self._look(Narrowed(asked, hits), states)
        else:
            self._look(None, states)
        return True

    def take(self, entry: Entry, states: States) -> None:
        """Find an entry as it is now, or no longer. One that was found keeps its rank."""
        path = entry.path
        self._entries[self._places[path]] = entry
        if self._said is not None:
            self._said[self._places[path]] = self._search.said(entry)
        self._lately.clear()
        self.lost.discard(path)
        if not self.query.terms:
            return
        rank = self._search.rank(entry, self.query, states)
        if rank is None and path in self.ranks:
            self.lost.add(path)
        elif rank is not None and path not in self.ranks:
            self.ranks[path] = rank
            self.ranks = dict(sorted(self.ranks.items(), key=itemgetter(1)))

    def forget_lately(self) -> None:
        """What was found for earlier queries may be another now."""
        self._lately.clear()

    def look_again(self, states: States) -> None:
        """Find anew what is asked, in all that entries say."""
        self._said, self.complete = self._search.all_said(self._entries, Query(), states)
        self._lately.clear()
        self._look(None, states)

    def holds(self, path: str) -> bool:
        """Whether an entry fulfils the query."""
        return not self.query.terms or (path in self.ranks and path not in self.lost)

    @property
    def count(self) -> int:
        """How many entries fulfil the query."""
        return len(self.ranks) - len(self.lost) if self.query.terms else len(self._places)

    def _look(self, narrowed: Narrowed | None, states: States) -> None:
        self.ranks, self.lost = {}, set()
        if not self.query.terms:
            self.complete = True
            return
        among: list[Said] | Narrowed | None = narrowed or self._said
        if among is None:
            among, self.complete = self._search.all_said(
                self._entries, self.query, states, _AT_ONCE
            )
            if self.complete and len(among) == len(self._entries):
                self._said = among
        self.ranks, hits = self._search.look(among, self.query, states)
        self._lately.append((self.query, hits, self.complete))

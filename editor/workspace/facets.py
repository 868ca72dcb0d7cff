"""Narrowing entries down by facets: how many hold each value, and which are left.

An entry is shown when it passes every condition: the search, each chosen state, and each facet in
which values are chosen (any of them). The counts of a facet are over the entries that pass all
conditions but its own. For each entry one bit tells of each condition whether it fails it, so
that an edited entry moves between the counts by itself, without a look at the others.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from enum import Enum

from editor.workspace.answer import Answer
from editor.workspace.entries import Entry
from editor.workspace.facet import Counts, Facet
from editor.workspace.facet_values import CommaLists, facet_values
from editor.workspace.matching import States
from editor.workspace.query import Scope, Term
from editor.workspace.search import Query, Search


class State(Enum):
    """What an entry can be beside what its fields say."""

    UNPLACED = "unplaced"
    PROBLEMS = "problems"
    UNSAVED = "unsaved"
    CHANGED = "changed"


# Of so many entries whose state is another at once, all are counted anew: each by itself is
# sorted in among those found.
_MANY = 200
_CHANGED = Term(Scope.IS, ("changed",))
_QUERY_BIT = 1
_STATE_BITS = {state: 2 << n for n, state in enumerate(State)}
_FIRST_FACET_BIT = 2 << len(State)


class Facets:
    """Which entries of the vault the search and the chosen values leave, in which order."""

    def __init__(
        self,
        search: Search,
        has_problems: Callable[[Entry], bool] = lambda entry: bool(entry.problems),
    ) -> None:
        self._answer = Answer(search)
        self._has_problems = has_problems
        self._states: frozenset[State] = frozenset()
        self._facets: dict[str, Facet] = {}
        self._next_bit = _FIRST_FACET_BIT
        self._entries: dict[str, Entry] = {}
        # The conditions that each entry fails, beside the query.
        self._failed: dict[str, int] = {}
        self._unsaved: frozenset[str] = frozenset()
        self._changed: frozenset[str] = frozenset()
        self._comma_lists: CommaLists = frozenset()

    # The entries

    def fill(
        self,
        entries: Iterable[Entry],
        unsaved: frozenset[str],
        comma_lists: CommaLists = frozenset(),
    ) -> None:
        """Count these entries, in this order, instead of others."""
        self._comma_lists = comma_lists
        self._entries = {entry.path: entry for entry in entries}
        self._unsaved = unsaved
        for name, facet in self._facets.items():
            self._read(facet, name)
        self._failed = {path: self._check(entry) for path, entry in self._entries.items()}
        self._answer.fill(self._entries.values(), self._known())

    def extend(self, entries: Iterable[Entry], unsaved: frozenset[str]) -> None:
        """Count more entries, which may stand anywhere in this order; the others are as before."""
        self._entries = {entry.path: entry for entry in entries}
        self._unsaved = unsaved
        known = self._failed
        self._failed = {path: known.get(path, 0) for path in self._entries}
        self._answer.fill(self._entries.values(), self._known())
        for path, entry in self._entries.items():
            if path not in known:
                for name, facet in self._facets.items():
                    facet.values[path] = ()
                    facet.take(path, facet_values(entry, name, self._comma_lists))
                self._failed[path] = self._check(entry)
                self._count(path, 1)

    @property
    def comma_lists(self) -> CommaLists:
        """The fields that hold several values in one text, as they were counted."""
        return self._comma_lists

    def update(self, changed: Iterable[Entry], unsaved: frozenset[str]) -> bool:
        """Count the changed entries as they are now; True when others are shown than before."""
        fresh = {entry.path: entry for entry in changed if entry.path in self._entries}
        others = (self._unsaved ^ unsaved) - fresh.keys()
        self._unsaved = unsaved
        differs = False
        for path in (*fresh, *others):
            entry = fresh.get(path) or self._entries.get(path)
            if entry is None:
                continue
            self._count(path, -1)
            self._entries[path] = entry
            for name, facet in self._facets.items():
                facet.take(path, facet_values(entry, name, self._comma_lists))
            before = self._fails(path)
            self._failed[path] = self._check(entry)
            self._answer.take(entry, self._known())
            after = self._fails(path)
            self._count(path, 1)
            differs = differs or (before == 0) != (after == 0)
        return differs

    def tell_changed(self, paths: frozenset[str]) -> bool:
        """These entries differ from what git recorded last; True when others are shown."""
        others = self._changed ^ paths
        self._changed = paths
        asked = any(term._replace(negated=False) == _CHANGED for term in self._answer.query.terms)
        if not asked and State.CHANGED not in self._states:
            self._answer.forget_lately()
            return False
        if len(others) > _MANY:
            self.fill(list(self._entries.values()), self._unsaved, self._comma_lists)
            return self.is_narrowed
        found = [entry for path in others if (entry := self._entries.get(path)) is not None]
        return self.update(found, self._unsaved)

    def shown(self, kept: str | None = None) -> list[Entry]:
        """The entries left, and the one at `kept`, in the order given or by the search's rank.

        An entry that is edited keeps the rank it was found by, so that it does not move.
        """
        entries, failed = self._entries, self._failed
        ranks, lost = self._answer.ranks, self._answer.lost
        if not self._answer.query.terms:
            if not self.is_narrowed:
                return list(entries.values())
            return [one for path, one in entries.items() if not failed[path] or path == kept]
        left: Iterable[str] = ranks
        if lost or self._has_chosen(but=None):
            left = [p for p in ranks if p == kept or (not failed[p] and p not in lost)]
        shown = [entries[path] for path in left]
        # One that is kept without being found stands last.
        if kept in entries and kept not in ranks:
            shown.append(entries[kept])
        return shown

    def left(self) -> tuple[int, int]:
        """How many entries pass every condition, and how many there are."""
        if self._has_chosen(but=None):
            left = sum(not self._fails(path) for path in self._failed)
        else:
            left = self._answer.count
        return left, len(self._failed)

    # The conditions

    @property
    def is_narrowed(self) -> bool:
        """Whether any condition holds."""
        return self._has_conditions(but=None)

    def _has_conditions(self, but: Facet | None) -> bool:
        return bool(self._answer.query.terms) or self._has_chosen(but)

    def _has_chosen(self, but: Facet | None) -> bool:
        chosen = any(facet.chosen for facet in self._facets.values() if facet is not but)
        return chosen or bool(self._states)

    @property
    def query(self) -> Query:
        """What is searched for."""
        return self._answer.query

    @property
    def finds_any(self) -> bool:
        """Whether any entry fulfils the query, whatever else leaves it out."""
        return self._answer.count > 0

    def search(self, asked: Query) -> None:
        """Leave the entries that fulfil the query."""
        if self._answer.ask(asked, self._known()):
            for facet in self._facets.values():
                facet.counts = None

    def search_again(self) -> bool:
        """Find also what was not found for want of time; False where nothing was left out."""
        if self._answer.complete:
            return False
        self._answer.look_again(self._known())
        for facet in self._facets.values():
            facet.counts = None
        return True

    def _known(self) -> States:
        return States(self._has_problems, self._unsaved, self._changed)

    @property
    def states(self) -> frozenset[State]:
        """The states that entries have to have."""
        return self._states

    def choose_states(self, states: Collection[State]) -> None:
        """Leave the entries that are all of `states`."""
        states = frozenset(states)
        for state in states ^ self._states:
            self._states = self._states ^ {state}
            lacking = {p for p, entry in self._entries.items() if self._lacks(entry, state)}
            self._recheck(_STATE_BITS[state], lacking, but=None)

    @property
    def names(self) -> tuple[str, ...]:
        """The facets there are, in the order they were added."""
        return tuple(self._facets)

    def add(self, name: str) -> None:
        """Count the values of another facet."""
        if name not in self._facets:
            facet = self._facets[name] = Facet(self._next_bit)
            self._next_bit <<= 1
            self._read(facet, name)

    def remove(self, name: str) -> None:
        """Leave a facet away, with what is chosen in it."""
        self.choose(name, ())
        del self._facets[name]

    def choose(self, name: str, values: Collection[str]) -> None:
        """Leave the entries that hold any of `values` in the facet; none of them leaves all."""
        facet = self._facets[name]
        chosen = frozenset(values)
        if chosen != facet.chosen:
            facet.choose(chosen)
            failing = {p for p, held in facet.values.items() if chosen.isdisjoint(held)}
            self._recheck(facet.bit, failing if chosen else (), but=facet)

    def chosen(self, name: str) -> frozenset[str]:
        """The values chosen in a facet."""
        return self._facets[name].chosen

    def counts(self, name: str) -> Counts:
        """The values of a facet among the entries that pass all conditions but its own."""
        facet = self._facets[name]
        if facet.counts is None and not self._has_conditions(but=facet):
            facet.count_without_conditions()
        elif facet.counts is None:
            facet.count_all(self._passing(but=facet))
        return facet.ranked()

    def _read(self, facet: Facet, name: str) -> None:
        commas = self._comma_lists
        facet.read({path: facet_values(one, name, commas) for path, one in self._entries.items()})

    def _check(self, entry: Entry) -> int:
        """The bits of the conditions that the entry fails, beside the query."""
        failed = 0
        path = entry.path
        for state, bit in _STATE_BITS.items():
            if self._lacks(entry, state):
                failed |= bit
        for facet in self._facets.values():
            if facet.fails(path):
                failed |= facet.bit
        return failed

    def _lacks(self, entry: Entry, state: State) -> bool:
        """Whether the state is asked for and the entry has it not."""
        if state not in self._states:
            return False
        if state is State.UNPLACED:
            return not entry.unplaced
        if state is State.PROBLEMS:
            return not self._has_problems(entry)
        if state is State.CHANGED:
            return entry.path not in self._changed
        return entry.path not in self._unsaved

    def _recheck(self, bit: int, failing: Collection[str], but: Facet | None) -> None:
        """Note anew which entries fail one condition; the counts of facets `but` its own age."""
        self._failed = {
            path: bits | bit if path in failing else bits & ~bit
            for path, bits in self._failed.items()
        }
        for facet in self._facets.values():
            if facet is not but:
                facet.counts = None

    def _passing(self, but: Facet) -> Iterable[str]:
        """The entries that pass all conditions but that of one facet."""
        others = ~but.bit
        if not self._answer.query.terms:
            return (path for path, bits in self._failed.items() if not bits & others)
        if not self._answer.lost and not self._has_chosen(but=but):
            return self._answer.ranks
        return [path for path in self._answer.ranks if not self._fails(path) & others]

    def _fails(self, path: str) -> int:
        """The bits of all conditions that an entry fails."""
        bits = self._failed[path]
        return bits if self._answer.holds(path) else bits | _QUERY_BIT

    def _count(self, path: str, step: int) -> None:
        """Count the entry in (step 1) or out (step -1) wherever it passes all other conditions."""
        failed = self._fails(path)
        for facet in self._facets.values():
            if not failed & ~facet.bit:
                facet.count(path, step)

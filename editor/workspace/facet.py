"""One facet of the entries: the values that each holds, and how many hold each value."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from editor.schema.collation import sort_key
from editor.workspace.facet_values import EMPTY, NESTED


class Counts(NamedTuple):
    """The values of a facet: the commonest first, nested and empty ones last.

    entries: how many hold each. chosen: the facet leaves those with any of them.
    """

    values: Sequence[str]
    entries: Mapping[str, int]
    chosen: frozenset[str]


def _place(value: str) -> tuple[str, str]:
    return sort_key(value), value


class Facet:
    """One facet: the values of each entry, those chosen, and the counts unless they are stale.

    totals: the counts with nothing left out. alphabet: every value seen or chosen, in the order
    in which equally common ones stand.
    """

    __slots__ = ("alphabet", "bit", "chosen", "counts", "seen", "totals", "values")

    def __init__(self, bit: int) -> None:
        self.bit = bit
        self.chosen: frozenset[str] = frozenset()
        self.values: dict[str, tuple[str, ...]] = {}
        self.counts: dict[str, int] | None = None
        self.totals: Counter[str] = Counter()
        self.alphabet: list[str] = []
        self.seen: set[str] = set()

    def read(self, values: dict[str, tuple[str, ...]]) -> None:
        """Take in the values of all entries."""
        self.values = values
        self.counts = None
        self.totals = Counter(chain.from_iterable(values.values()))
        self.seen = self.totals.keys() | self.chosen
        self.alphabet = sorted(self.seen, key=_place)

    def take(self, path: str, values: tuple[str, ...]) -> None:
        """Take in the values that one entry has now."""
        self.totals.subtract(self.values[path])
        self.values[path] = values
        self.totals.update(values)
        self._learn(values)

    def choose(self, values: frozenset[str]) -> None:
        """Choose these values, of which some may be in no entry."""
        self.chosen = values
        self._learn(values)

    def _learn(self, values: Iterable[str]) -> None:
        for value in values:
            if value not in self.seen:
                self.seen.add(value)
                insort(self.alphabet, value, key=_place)

    def fails(self, path: str) -> bool:
        """Whether the entry holds none of the chosen values."""
        return bool(self.chosen) and self.chosen.isdisjoint(self.values[path])

    def count_all(self, paths: Iterable[str]) -> None:
        """Count these entries and no others."""
        self.counts = dict(Counter(chain.from_iterable(map(self.values.__getitem__, paths))))

    def count_without_conditions(self) -> None:
        """Count every entry."""
        self.counts = {value: uses for value, uses in self.totals.items() if uses}

    def count(self, path: str, step: int) -> None:
        """Count the entry in (step 1) or out (step -1)."""
        counts = self.counts
        if counts is not None:
            for value in self.values[path]:
                uses = counts.get(value, 0) + step
                if uses:
                    counts[value] = uses
                else:
                    counts.pop(value, None)

    def ranked(self) -> Counts:
        """The values counted, and the chosen ones even where no entry is left with them."""
        counts = dict.fromkeys(self.chosen, 0) | (self.counts or {})
        last = [value for value in (NESTED, EMPTY) if value in counts]
        texts = [value for value in self.alphabet if value in counts and value not in last]
        # Sorting keeps the alphabet among the equally common.
        texts.sort(key=counts.__getitem__, reverse=True)
        return Counts([*texts, *last], counts, self.chosen)

"""Which findings are listed, in which groups and order; kept up with what changes."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from editor.publish.checks.finding import Severity
from editor.schema.collation import sort_key
from editor.schema.folding import fold
from editor.ui.problems.rows import Alike, Grouping, Heading, Item, Order, Row, group_label

_Key = tuple[object, ...]
_sort_key = itemgetter(0)


@dataclass(frozen=True)
class Wish:
    """What is to be listed. severities, checks: these alone, all where empty. only: of these files
    alone, None for all. collection: of this one alone.
    """

    grouping: Grouping = Grouping.CHECK
    order: Order = Order.GRAVEST
    severities: frozenset[Severity] = frozenset()
    checks: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    only: frozenset[str] | None = None
    collection: str | None = None

    @property
    def narrows(self) -> bool:
        """Whether something may be left out."""
        unfiltered = Wish(self.grouping, self.order, only=self.only)
        return self != unfiltered

    def searching(self, text: str) -> Wish:
        """The same for other words."""
        return replace(self, words=tuple(fold(text).split()))


class Arrangement:
    """The rows that a wish lets through, sorted in their groups.

    `begin` starts anew; then `put` takes the findings of one file, in place of what it had.
    """

    def __init__(self) -> None:
        self.wish = Wish()
        self.collapsed: set[str] = set()
        self._groups: dict[str, list[tuple[_Key, Row]]] = {}
        self._rows: dict[str, list[Row]] = {}
        self._listed: dict[str, list[tuple[str, _Key, Row]]] = {}
        self._headings: dict[str, Heading] = {}
        self._names: dict[str, tuple[bool, int, str, str]] = {}
        self._alike: Counter[Alike] = Counter()
        self.severities: Counter[Severity] = Counter()
        self.checks: Counter[str] = Counter()

    def begin(self, wish: Wish) -> None:
        """List nothing, and from now on what `wish` lets through."""
        if wish.grouping is not self.wish.grouping:
            self.collapsed.clear()
        self.wish = wish
        self._groups.clear()
        self._headings.clear()
        self._names.clear()
        self._rows.clear()
        self._listed.clear()
        self._alike.clear()
        self.severities.clear()
        self.checks.clear()

    def put(self, path: str, rows: Sequence[Row]) -> None:
        """Take the findings of one file."""
        for row in self._rows.pop(path, ()):
            self._count(row, -1)
        for group, key, row in self._listed.pop(path, ()):
            self._remove(group, key, row)
        listed = []
        for row in rows:
            self._count(row, 1)
            if self._passes(row):
                group, key = row.group(self.wish.grouping), row.place_in(self.wish.order)
                self._headings.pop(group, None)
                if group not in self._groups:
                    self._groups[group] = []
                    self._names[group] = self._name(group, row)
                insort(self._groups[group], (key, row), key=_sort_key)
                if row.alike is not None:
                    self._alike[row.alike] += 1
                listed.append((group, key, row))
        if rows:
            self._rows[path] = list(rows)
        if listed:
            self._listed[path] = listed
            if self.wish.grouping is Grouping.ENTRY:
                self._heading(path)  # now, a little each time, instead of thousands at once

    def _remove(self, group: str, key: _Key, row: Row) -> None:
        self._headings.pop(group, None)
        pairs = self._groups[group]
        at = bisect_left(pairs, key, key=_sort_key)
        while pairs[at][1] is not row:
            at += 1
        del pairs[at]
        if not pairs:
            del self._groups[group], self._names[group]
        if row.alike is not None:
            self._alike[row.alike] -= 1

    def _count(self, row: Row, by: int) -> None:
        """Count for the choices: each tells how many there are by all the other choices."""
        wish = self.wish
        if not self._is_in_scope(row) or not self._has_words(row):
            return
        if not wish.checks or row.finding.check in wish.checks:
            self.severities[row.finding.severity] += by
        if not wish.severities or row.finding.severity in wish.severities:
            self.checks[row.finding.check] += by

    def _is_in_scope(self, row: Row) -> bool:
        wish = self.wish
        if wish.only is not None and row.finding.path not in wish.only:
            return False
        return wish.collection is None or row.collection == wish.collection

    def _has_words(self, row: Row) -> bool:
        return not self.wish.words or all(word in row.searched for word in self.wish.words)

    def _passes(self, row: Row) -> bool:
        wish = self.wish
        if wish.severities and row.finding.severity not in wish.severities:
            return False
        if wish.checks and row.finding.check not in wish.checks:
            return False
        return self._is_in_scope(row) and self._has_words(row)

    # What is listed

    @property
    def listed(self) -> int:
        """How many findings are listed."""
        return sum(map(len, self._groups.values()))

    @property
    def files(self) -> int:
        """In how many files they are."""
        return len(self._listed)

    @property
    def others(self) -> bool:
        """Whether some of them are no entries."""
        return any(not listed[0][2].is_of_entry for listed in self._listed.values())

    @property
    def total(self) -> int:
        """How many findings there are, listed or not."""
        return sum(map(len, self._rows.values()))

    def alike(self, kind: Alike) -> int:
        """How many of those listed are mended in the same way."""
        return self._alike[kind]

    def rows(self) -> Iterator[Row]:
        """Those listed, from the top; those of collapsed groups as well."""
        for key in self._ordered():
            for _, row in self._groups[key]:
                yield row

    def rows_of(self, group: str) -> list[Row]:
        """Those of a group, from its top."""
        return [row for _, row in self._groups.get(group, ())]

    def items(self) -> list[Item]:
        """All that is shown, headings among them, from the top."""
        found: list[Item] = []
        for key in self._ordered():
            found.append(self._heading(key))
            if key not in self.collapsed:
                found += map(itemgetter(1), self._groups[key])
        return found

    def _ordered(self) -> list[str]:
        return sorted(self._groups, key=self._place)

    def _place(self, key: str) -> tuple[int, tuple[bool, int, str, str]]:
        first = 0
        if self.wish.order is Order.MOST:
            first = -len(self._groups[key])
        elif self.wish.order is Order.GRAVEST and self.wish.grouping is not Grouping.TERRITORY:
            first = self._gravest(key).rank
        return first, self._names[key]

    def _name(self, key: str, first: Row) -> tuple[bool, int, str, str]:
        """What a group is sorted by; what has no name is the last."""
        severity = self.wish.grouping is Grouping.SEVERITY
        rank = first.finding.severity.rank if severity else 0
        return (not key, rank, sort_key(group_label(self.wish.grouping, first)), key)

    def _gravest(self, key: str) -> Severity:
        pairs = self._groups[key]
        if self.wish.order is not Order.NAME or self.wish.grouping is Grouping.CHECK:
            return pairs[0][1].finding.severity
        return min((row.finding.severity for _, row in pairs), key=lambda one: one.rank)

    def _heading(self, key: str) -> Heading:
        if key not in self._headings:
            self._headings[key] = self._made_heading(key)
        heading = self._headings[key]
        folded = key in self.collapsed
        return heading if heading.collapsed is folded else heading._replace(collapsed=folded)

    def _made_heading(self, key: str) -> Heading:
        pairs = self._groups[key]
        first = pairs[0][1]
        mendable = [row for _, row in pairs if row.finding.mend is not None]
        kinds = {row.alike for row in mendable}
        return Heading(
            key,
            group_label(self.wish.grouping, first),
            len(pairs),
            self._gravest(key),
            key in self.collapsed,
            kinds.pop() if len(kinds) == 1 else None,
            len(mendable),
            mendable[0].finding.mend if mendable else None,
        )

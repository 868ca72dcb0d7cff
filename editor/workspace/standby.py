"""Entries as they were before a change of many, and as they will be after one that is prepared.

Each is taken for the very text that it was made of, so that thousands need not be parsed at once:
undo brings back the ones, redo the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from editor.workspace.entries import Entry

# Entries of fewer are parsed again as quickly; more in all would take too much memory.
_LEAST, _MOST = 50, 40_000


class Became(NamedTuple):
    """What an entry was, and became. fields: the keys that differ. body: its article does.

    values: the keys whose values differ, where that was looked at: a source may differ alone, and a
    value where it is an alias.
    """

    before: Entry
    after: Entry
    fields: frozenset[str]
    body: bool
    values: frozenset[str] | None = None


class Standby:
    """What became of entries when many changed at once, the last times that this was so."""

    def __init__(self) -> None:
        self._kept: list[Mapping[str, Became]] = []  # the last time first
        self._expected: dict[str, Became] = {}

    def expect(self, became: Became) -> None:
        """An entry may soon be what it was not yet: `became` tells of that as of its past."""
        became.before.rest()
        self._expected[became.before.path] = became

    def expect_nothing(self) -> None:
        """What was expected has come, or will not."""
        self._expected = {}

    def find(self, entry: Entry, text: str) -> Became | None:
        """What `entry` was made from, if that was made of `text`: then it is that again."""
        for known in (self._expected, *self._kept):
            became = known.get(entry.path)
            if became is not None and became.after is entry and became.before.holds(text):
                return became
        return None

    def keep(self, became: Mapping[str, Became]) -> None:
        """Remember a change, if it is one of many."""
        self.expect_nothing()
        if not _LEAST <= len(became) <= _MOST:
            return
        for one in became.values():
            one.before.rest()
        self._kept.insert(0, became)
        while sum(map(len, self._kept)) > _MOST:
            self._kept.pop()

    def clear(self) -> None:
        """Other settings make other entries of the same texts."""
        self._kept = []
        self.expect_nothing()

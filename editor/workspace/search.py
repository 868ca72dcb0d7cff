"""Finding entries by what they say: folded words, accents and case aside."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from editor.schema.folding import fold
from editor.workspace.entries import Entry

__all__ = [
    "ELSEWHERE",
    "EXACT_TITLE",
    "IN_TITLE",
    "TITLE_START",
    "WORD_START",
    "Query",
    "Search",
    "fold",
]

# How well an entry answers a query, the best first.
EXACT_TITLE, TITLE_START, WORD_START, IN_TITLE, ELSEWHERE = range(5)


class Query(NamedTuple):
    """What is searched for, folded. words: each has to occur; none of them asks for everything."""

    words: tuple[str, ...]

    @classmethod
    def read(cls, text: str) -> Query:
        """The query that the curator typed."""
        return cls(tuple(fold(text).split()))

    def narrows(self, other: Query) -> bool:
        """Whether no entry that lacks the words of `other` can hold those of this query."""
        return all(any(word in own for own in self.words) for word in other.words)


class Search:
    """Answers how well entries fit a query; remembers each entry's folded texts."""

    def __init__(self) -> None:
        self._folded: dict[str, tuple[Entry, str, str]] = {}

    def rank(self, entry: Entry, query: Query) -> int | None:
        """How well the entry answers the query: EXACT_TITLE to ELSEWHERE, smaller is better.

        None when a word of the query occurs neither in its title nor in fields, path or article.
        """
        return self.ranks((entry,), query).get(entry.path)

    def ranks(self, entries: Iterable[Entry], query: Query) -> dict[str, int]:
        """The rank of each entry that holds all words of the query, by path."""
        first, *others = query.words or ("",)
        whole = " ".join(query.words)
        found: dict[str, int] = {}
        texts = self._texts
        for entry in entries:
            _, title, text = texts(entry)
            if first not in text or (others and not all(word in text for word in others)):
                continue
            if whole in title:
                if not title.startswith(whole):
                    rank = WORD_START if f" {whole}" in title else IN_TITLE
                else:
                    rank = EXACT_TITLE if title == whole else TITLE_START
            elif others and all(word in title for word in query.words):
                rank = IN_TITLE
            else:
                rank = ELSEWHERE
            found[entry.path] = rank
        return found

    def forget(self, paths: Iterable[str]) -> None:
        """Let go of entries that are gone."""
        for path in paths:
            self._folded.pop(path, None)

    def learn(self, entries: Iterator[Entry], seconds: float) -> bool:
        """Fold entries for about `seconds`, ahead of the first query; True when all are."""
        until = time.monotonic() + seconds
        for entry in entries:
            self._texts(entry)
            if time.monotonic() > until:
                return False
        return True

    def _texts(self, entry: Entry) -> tuple[Entry, str, str]:
        """The entry with its folded title, and all that it says."""
        known = self._folded.get(entry.path)
        if known is None or known[0] is not entry:
            parts = (entry.title, entry.path, *_scalars(entry.fields.values()), entry.body)
            title = " ".join(fold(entry.title).split())
            known = (entry, title, fold("\n".join(parts)))
            self._folded[entry.path] = known
        return known


def _scalars(values: Iterable[object]) -> Iterable[str]:
    """Every scalar in nested values, as text."""
    for value in values:
        if isinstance(value, dict):
            yield from _scalars(value.values())
        elif isinstance(value, list):
            yield from _scalars(value)
        elif value is not None:
            yield str(value)

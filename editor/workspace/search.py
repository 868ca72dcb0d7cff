"""Finding entries by what they say: folded words, accents and case aside."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Iterable, Iterator

from editor.workspace.entries import Entry

# Only these can have accents; most of a text has none, and is left out of the slow part.
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


def fold(text: str) -> str:
    """`text` without case and accents, for comparing."""
    return _NOT_ASCII.sub(_without_accents, text).casefold()


def _without_accents(found: re.Match[str]) -> str:
    decomposed = unicodedata.normalize("NFKD", found[0])
    return "".join(c for c in decomposed if not unicodedata.combining(c))


class Search:
    """Answers which entries hold all words of a query; remembers each entry's folded text."""

    def __init__(self) -> None:
        self._folded: dict[str, tuple[Entry, str]] = {}

    def matches(self, entry: Entry, query: str) -> bool:
        """Whether every word of `query` occurs in the entry's title, fields or article."""
        words = fold(query).split()
        if not words:
            return True
        text = self._text(entry)
        return all(word in text for word in words)

    def learn(self, entries: Iterator[Entry], seconds: float) -> bool:
        """Fold entries for about `seconds`, ahead of the first query; True when all are."""
        until = time.monotonic() + seconds
        for entry in entries:
            self._text(entry)
            if time.monotonic() > until:
                return False
        return True

    def _text(self, entry: Entry) -> str:
        known = self._folded.get(entry.path)
        if known is None or known[0] is not entry:
            parts = (entry.title, entry.path, *_scalars(entry.fields.values()), entry.body)
            known = (entry, fold("\n".join(parts)))
            self._folded[entry.path] = known
        return known[1]


def _scalars(values: Iterable[object]) -> Iterable[str]:
    """Every scalar in nested values, as text."""
    for value in values:
        if isinstance(value, dict):
            yield from _scalars(value.values())
        elif isinstance(value, list):
            yield from _scalars(value)
        elif value is not None:
            yield str(value)

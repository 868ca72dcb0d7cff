"""Finding entries by what they say, and how well they answer what is asked.

What each entry says is folded once and kept; an answer is a look through these texts.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

from editor.workspace.entries import Entry
from editor.workspace.matching import AS_READ, Said, States, Values, test_of
from editor.workspace.query import Query, Scope

__all__ = [
    "ANY",
    "EXACT_TITLE",
    "IN_ARTICLE",
    "IN_FIELD",
    "IN_TITLE",
    "TITLE_START",
    "WORD_START",
    "Query",
    "Search",
    "States",
]

# How well an entry answers a query, the best first: ranks are numbers from these on to the next.
_STEP = 1_000_000
EXACT_TITLE, TITLE_START, WORD_START, IN_TITLE, IN_FIELD, IN_ARTICLE = range(0, 6 * _STEP, _STEP)
# The rank of all where nothing is asked that could be answered better or worse.
ANY = EXACT_TITLE

# Up to so many entries are compared by how often and how early they hold the words. Among more of
# them nobody looks for one by going through the list.
_FEW = 300
_MOST_OFTEN = 20


class Search:
    """Answers how well entries fit a query; remembers each entry's folded texts."""

    def __init__(self) -> None:
        self._said: dict[str, Said] = {}
        self._values = Values()

    def rank(self, entry: Entry, query: Query, states: States = AS_READ) -> int | None:
        """How well the entry answers the query, the smaller the better; None when it does not."""
        return self.ranks((entry,), query, states).get(entry.path)

    def ranks(
        self, entries: Iterable[Entry], query: Query, states: States = AS_READ
    ) -> dict[str, int]:
        """The rank of each entry that fulfils all terms of the query, by path."""
        asked = _Asked(query)
        tests = [test_of(term, states, self._values) for term in asked.others]
        found: dict[str, int] = {}
        said_of = self._said
        elsewhere: list[Said] = []
        first, *others = asked.words or ("",)
        for entry in entries:
            path = entry.path
            said = said_of.get(path)
            if said is None or said.entry is not entry:
                said = said_of[path] = Said(entry)
            text = said.text
            if first not in text or (others and not all(word in text for word in others)):
                continue
            if tests and not all(test(said) for test in tests):
                continue
            if not asked.ranked:
                found[path] = ANY
                continue
            rank = found[path] = _title_rank(said.title, asked)
            if rank > IN_TITLE:
                elsewhere.append(said)
        _compare(elsewhere, asked, found)
        return found

    def said(self, entry: Entry) -> Said:
        """What the entry says, folded."""
        known = self._said.get(entry.path)
        if known is None or known.entry is not entry:
            known = self._said[entry.path] = Said(entry)
        return known

    def forget(self, paths: Iterable[str]) -> None:
        """Let go of entries that are gone."""
        for path in paths:
            self._said.pop(path, None)
            self._values.forget(path)

    def learn(self, entries: Iterator[Entry], seconds: float) -> bool:
        """Fold entries for about `seconds`, ahead of the first query; True when all are."""
        until = time.monotonic() + seconds
        for entry in entries:
            self.said(entry)
            if time.monotonic() > until:
                return False
        return True


class _Asked:
    """A query made ready. words: each has to occur somewhere. others: the terms beyond these.

    ranked: what has to occur, as it would stand in a title. starts: the same, each at a word's
    beginning.
    """

    def __init__(self, query: Query) -> None:
        wanted = [
            term
            for term in query.terms
            if term.scope in (Scope.ANYWHERE, Scope.TITLE) and not (term.negated or term.exact)
        ]
        words = dict.fromkeys(word for term in wanted for word in term.words)
        # The longest is the rarest, as a rule.
        self.words = sorted(words, key=len, reverse=True)
        self.others = [
            term
            for term in query.terms
            if term.scope is not Scope.ANYWHERE or term.negated or len(term.words) > 1
        ]
        self.others.sort(key=lambda term: term.scope is Scope.ARTICLE)
        self.ranked = [term.text for term in wanted]
        self.whole = " ".join(self.ranked)


def _title_rank(title: str, asked: _Asked) -> int:
    """The rank that the title gives; IN_ARTICLE where not all that is asked for stands in it."""
    whole = asked.whole
    at = title.find(whole)
    if at == 0:
        return EXACT_TITLE if title == whole else TITLE_START
    if at > 0:
        return WORD_START if _starts_word(title, whole, at) else IN_TITLE
    if len(asked.ranked) > 1 and all(text in title for text in asked.ranked):
        return IN_TITLE
    return IN_ARTICLE


def _starts_word(text: str, word: str, at: int) -> bool:
    """Whether `word` stands at the beginning of a word, at `at` or further on."""
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            return True
        at = text.find(word, at + 1)
    return False


def _compare(elsewhere: list[Said], asked: _Asked, found: dict[str, int]) -> None:
    """Rank those whose titles do not answer: by where, how often and how early others do."""
    few = len(elsewhere) <= _FEW
    for said in elsewhere:
        text, body_at = said.text, said.body_at
        rank = IN_FIELD
        often, late = 0, 0
        for word in asked.words:
            at = text.find(word)
            if at + len(word) > body_at:
                rank = IN_ARTICLE
                late += at - body_at
            while few and at >= 0 and often < _MOST_OFTEN:
                # What stands at the beginning of a word is more likely what was meant.
                often += 2 if at == 0 or not text[at - 1].isalnum() else 1
                at = text.find(word, at + len(word))
        if few:
            rank += (2 * _MOST_OFTEN - often) * 10_000 + min(late, 9_999)
        found[said.entry.path] = rank

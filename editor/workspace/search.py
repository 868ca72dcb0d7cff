"""Finding entries by what they say, and how well they answer what is asked.

What each entry says is folded once and kept; an answer is a look through these texts.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

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
_OFTEN = 20
# Shorter words are in nearly every entry, and the index does not know them.
_SHORTEST = 3


class Index(Protocol):
    """Knows which files hold words of three letters or more, as they are on the disk."""

    def candidates(self, words: Sequence[str]) -> set[str] | None:
        """The files that can hold all the folded words; None when it cannot be told."""

    @property
    def reflected(self) -> set[str]:
        """The files that it knows."""


class Search:
    """Answers how well entries fit a query; remembers each entry's folded texts.

    index: tells which entries may hold words, where there is one.
    """

    def __init__(self, index: Index | None = None) -> None:
        self.index = index
        self._known: dict[str, Said] = {}
        self._values = Values()

    def rank(self, entry: Entry, query: Query, states: States = AS_READ) -> int | None:
        """How well the entry answers the query, the smaller the better; None when it does not."""
        return self.ranks((entry,), query, states).get(entry.path)

    def ranks(
        self, entries: Iterable[Entry], query: Query, states: States = AS_READ
    ) -> dict[str, int]:
        """The rank of each entry that fulfils all terms of the query, by path."""
        asked = _Asked(query)
        hits = self._hits(entries, asked, states)
        if not asked.ranked:
            return {said.entry.path: ANY for said, _ in hits}
        found: dict[str, int] = {}
        elsewhere = [hit for hit in hits if hit[1] >= hit[0].title_end]
        for said, at in hits if len(elsewhere) < len(hits) else ():
            if at < said.title_end:
                rank = _title_rank(said, at, asked)
                if rank is None:
                    elsewhere.append((said, at))
                else:
                    found[said.entry.path] = rank
        _compare(elsewhere, asked, found)
        return found

    def _hits(
        self, entries: Iterable[Entry], asked: _Asked, states: States
    ) -> list[tuple[Said, int]]:
        """What the entries say that fulfil the query, and where the first word stands in it."""
        if impossible := self._impossible(asked.words, states):
            entries = [entry for entry in entries if entry.path not in impossible]
        known, fold_now = self._known.get, self.said
        # Over all entries, at every letter: a call for each of them would be felt.
        everything = [
            said if (said := known(entry.path)) is not None and said.entry is entry
            else fold_now(entry)
            for entry in entries
        ]  # fmt: skip
        first, *others = asked.words or ("",)
        hits = [(said, at) for said in everything if (at := said.text.find(first)) >= 0]
        for word in others:
            hits = [hit for hit in hits if word in hit[0].text]
        for term in asked.others:
            test = test_of(term, states, self._values)
            hits = [hit for hit in hits if test(hit[0])]
        return hits

    def _impossible(self, words: Sequence[str], states: States) -> set[str]:
        """Entries that cannot hold the words, as far as the index knows."""
        wanted = [word for word in words if len(word) >= _SHORTEST and word.isprintable()]
        if self.index is None or not wanted:
            return set()
        # Before the candidates: what comes to be known in between is looked at.
        known = self.index.reflected
        found = self.index.candidates(wanted)
        return set() if found is None else known - found - states.unsaved

    def said(self, entry: Entry) -> Said:
        """What the entry says, folded."""
        known = self._known.get(entry.path)
        if known is None or known.entry is not entry:
            known = self._known[entry.path] = Said(entry)
        return known

    def forget(self, paths: Iterable[str]) -> None:
        """Let go of entries that are gone."""
        for path in paths:
            self._known.pop(path, None)
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

    ranked: what has to occur, as it would stand in a title; whole: all of it in one.
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
        self.is_one_word = len(self.words) == 1 and self.ranked == self.words


def _title_rank(said: Said, at: int, asked: _Asked) -> int | None:
    """The rank that the title gives, in which the first word stands at `at`.

    None where not all that is asked for stands in it.
    """
    whole, text, end = asked.whole, said.text, said.title_end
    if not asked.is_one_word:
        at = text.find(whole, 0, end)
        if at < 0:
            for part in asked.ranked:
                if text.find(part, 0, end) < 0:
                    return None
            return IN_TITLE
    if at == 0:
        return EXACT_TITLE if end == len(whole) else TITLE_START
    begins = not text[at - 1].isalnum() or _begins(said.title, whole, at)
    return WORD_START if begins else IN_TITLE


def _begins(text: str, word: str, at: int) -> bool:
    """Whether `word` stands at the beginning of a word, at `at` or further on."""
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            return True
        at = text.find(word, at + 1)
    return False


def _compare(elsewhere: list[tuple[Said, int]], asked: _Asked, found: dict[str, int]) -> None:
    """Rank entries whose titles do not answer: by where, how often and how early others do.

    elsewhere: what they say, and where the first of the words stands in it.
    """
    few = len(elsewhere) <= _FEW
    others = asked.words[1:]
    for said, at in elsewhere:
        text, body_at = said.text, said.body_at
        last = max(at, *map(text.find, others)) if others else at
        # A hit among the fields is early, wherever it stands there.
        late = max(0, last - body_at)
        rank = IN_FIELD if last < body_at else IN_ARTICLE
        if few:
            often = sum(_often(text, word) for word in asked.words) // len(asked.words)
            rank += (_OFTEN - min(often, _OFTEN)) * 10_000 + min(late, 9_999)
        found[said.entry.path] = rank


def _often(text: str, word: str) -> int:
    """How often the text holds the word; twice for where one begins so, as is meant, as a rule."""
    often = 0
    at = text.find(word)
    while at >= 0 and often < _OFTEN:
        often += 2 if at == 0 or not text[at - 1].isalnum() else 1
        at = text.find(word, at + len(word))
    return often

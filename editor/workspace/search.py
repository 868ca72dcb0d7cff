"""Finding entries by what they say, and how well they answer what is asked.

What each entry says is folded once and kept; an answer is a look through these texts.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol, cast

from editor.workspace.entries import Entry
from editor.workspace.matching import AS_READ, Said, States, Values, test_of
from editor.workspace.pairs import UNKNOWN, holder, pairs_of
from editor.workspace.query import Query, Scope

__all__ = [
    "ANY",
    "EXACT_TITLE",
    "IN_ARTICLE",
    "IN_FIELD",
    "IN_TITLE",
    "TITLE_START",
    "WORD_START",
    "Looked",
    "Query",
    "Search",
    "States",
]

# How well an entry answers a query, the best first.
EXACT_TITLE, TITLE_START, WORD_START, IN_TITLE, IN_FIELD, IN_ARTICLE = range(6)
# The rank of all where nothing is asked that could be answered better or worse.
ANY = EXACT_TITLE

# Up to so many entries are compared by how often and how early they hold the words. Among more of
# them nobody looks for one by going through the list.
_FEW = 300
_OFTEN = 20
# Shorter words are in nearly every entry, and the index does not know them.
_SHORTEST = 3
# Fewer entries are looked through as quickly as the index tells of them.
_MANY = 1500
# So many of them tell what share of all holds a word; the index is worth asking for less than that.
_SAMPLE, _COMMON = 64, 0.25

# What an entry says, and where the rarest of the words stands in it.
Hit = tuple[Said, int]


class Looked(NamedTuple):
    """Which entries fulfil a query.

    ranks: of each, by path, the best first; those that answer equally well in their own order.
    hits: what they say and where in it the rarest word stands, in their own order.
    """

    ranks: dict[str, int]
    hits: list[Hit]


class Narrowed(NamedTuple):
    """What another query found, of which one is asked now that narrows it."""

    query: Query
    hits: list[Hit]


class Index(Protocol):
    """Knows which files hold words of three letters or more, as they are on the disk."""

    def candidates(self, words: Sequence[str], most: int) -> set[str] | None:
        """The files that can hold all the folded words; None: more than `most`, or unknown."""

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
        self._to_pair: list[Said] = []
        self._values = Values()

    def rank(self, entry: Entry, query: Query, states: States = AS_READ) -> int | None:
        """How well the entry answers the query, the smaller the better; None when it does not."""
        return self.look([self.said(entry)], query, states).ranks.get(entry.path)

    def ranks(
        self, entries: Iterable[Entry], query: Query, states: States = AS_READ
    ) -> dict[str, int]:
        """The rank of each entry that fulfils all terms of the query, by path, the best first."""
        return self.look(self.all_said(entries, query, states)[0], query, states).ranks

    def all_said(
        self,
        entries: Iterable[Entry],
        query: Query,
        states: States,
        most: int | None = None,
    ) -> tuple[list[Said], bool]:
        """What the entries say; without those that are known not to fulfil the query.

        most: so many are folded that were not before; of the rest there are the titles alone, and
        False.
        """
        known = self._known.get
        impossible = self._impossible(_Asked(query).words, states, _MANY)
        found: list[Said] = []
        folded = 0
        for entry in entries:
            said = known(entry.path)
            if entry.path in impossible:
                continue
            if said is None or said.entry is not entry:
                folded += 1
                is_whole = most is None or folded <= most
                said = self.said(entry) if is_whole else Said(entry, whole=False)
            found.append(said)
        return found, most is None or folded <= most

    def look(
        self,
        among: Sequence[Said] | Narrowed,
        query: Query,
        states: States = AS_READ,
    ) -> Looked:
        """Look for what is asked; after each letter, so that calls for each entry would be felt."""
        asked = _Asked(query)
        first, *others = asked.texts or ("",)
        wider, hits = among if isinstance(among, Narrowed) else (Query(), None)
        said = [one for one, _ in hits] if hits is not None else cast(Sequence[Said], among)
        if impossible := self._impossible(asked.words, states, len(said), said):
            said = [one for one in said if one.path not in impossible]
            hits = hits and [hit for hit in hits if hit[0].path not in impossible]
        if hits is None or first not in _Asked(wider).texts[:1]:
            hits = _hits(said, first)
        held = [t.text for t in wider.terms if t.scope is Scope.ANYWHERE and not t.negated]
        for text in others:
            if text not in held:
                hits = _holding(hits, text)
        for term in asked.others:
            if term not in wider.terms:
                test = test_of(term, states, self._values)
                hits = [hit for hit in hits if test(hit[0])]
        if not asked.texts:
            return Looked(dict.fromkeys([one.path for one, _ in hits], ANY), hits)
        return Looked(_ranked(hits, asked), hits)

    def _impossible(
        self, words: Sequence[str], states: States, among: int, said: Sequence[Said] = ()
    ) -> set[str]:
        """Entries that cannot hold the words, as far as the index knows.

        said: what they say, where that is known: words that many hold are soon found in it.
        """
        wanted = [word for word in words if len(word) >= _SHORTEST and word.isprintable()]
        if self.index is None or not wanted or among < _MANY:
            return set()
        if said and _share(said, wanted) >= _COMMON:
            return set()
        # Before the candidates: what comes to be known in between is looked at.
        known = self.index.reflected
        # Words that most entries hold are soon found in them, too.
        found = self.index.candidates(wanted, len(known) // 2)
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
        """Fold entries for about `seconds`, ahead of the first query; True when all are.

        Of many also the letters next to each other are noted, which rule out words.
        """
        until = time.monotonic() + seconds
        for entry in entries:
            said = self.said(entry)
            if said.pairs is UNKNOWN:
                self._to_pair.append(said)
            if time.monotonic() > until:
                return False
        while self._to_pair and len(self._known) >= _MANY:
            said = self._to_pair.pop()
            said.pairs = pairs_of(said.text[said.body_at :])
            if time.monotonic() > until:
                return False
        self._to_pair.clear()
        return True


class _Asked:
    """A query made ready. texts: each has to occur, the rarest first. others: the terms beyond.

    whole: the texts as they were typed, in one. words: those of the texts.
    """

    def __init__(self, query: Query) -> None:
        texts = [
            term.text
            for term in query.terms
            if term.scope in (Scope.ANYWHERE, Scope.TITLE) and not (term.negated or term.exact)
        ]
        self.whole = " ".join(texts)
        # The longest is the rarest, as a rule.
        self.texts = sorted(dict.fromkeys(texts), key=len, reverse=True)
        self.words = list(dict.fromkeys(self.whole.split()))
        self.others = [t for t in query.terms if t.scope is not Scope.ANYWHERE or t.negated]
        self.others.sort(key=lambda term: term.scope is Scope.ARTICLE)


def _share(among: Sequence[Said], words: Sequence[str]) -> float:
    """In how much of some of these entries all the words stand before the article."""
    some = among[:: max(1, len(among) // _SAMPLE)]
    held = [all(said.text.find(word, 0, said.body_at) >= 0 for word in words) for said in some]
    return sum(held) / len(held)


def _hits(among: Sequence[Said], text: str) -> list[Hit]:
    """Those that hold the text, and where it stands first; at `body_at` anywhere in an article."""
    if not text:
        return [(said, 0) for said in among]
    if len(among) < _MANY:
        return [(said, at) for said in among if (at := said.text.find(text)) >= 0]
    may_hold, is_sure = holder(
        text, [said.pairs for said in among[:: max(1, len(among) // _SAMPLE)]]
    )
    if is_sure and not any(said.pairs is UNKNOWN for said in among):
        return [
            (said, at if at >= 0 else said.body_at)
            for said in among
            if (at := said.text.find(text, 0, said.body_at)) >= 0 or may_hold(said.pairs)
        ]
    found: list[Hit] = []
    for said in among:
        at = said.text.find(text, 0, said.body_at)
        if at < 0:
            pairs = said.pairs
            if not may_hold(pairs):
                continue
            if is_sure and pairs is not UNKNOWN:
                at = said.body_at
            else:
                at = said.text.find(text, said.body_at)
                if at < 0:
                    continue
        found.append((said, at))
    return found


def _holding(hits: list[Hit], text: str) -> list[Hit]:
    """Those of the hits that hold another text as well."""
    if len(hits) < _MANY:
        return [hit for hit in hits if text in hit[0].text]
    may_hold, _ = holder(text, [said.pairs for said, _ in hits[:: max(1, len(hits) // _SAMPLE)]])
    return [
        hit
        for hit in hits
        if (said := hit[0]).text.find(text, 0, said.body_at) >= 0
        or (may_hold(said.pairs) and said.text.find(text, said.body_at) >= 0)
    ]


def _ranked(hits: list[Hit], asked: _Asked) -> dict[str, int]:
    """The hits by how well they answer, the best first."""
    ranked: tuple[list[Said], ...] = ([], [], [], [], [], [])
    elsewhere: list[Hit] = []
    single, length = len(asked.texts) == 1, len(asked.whole)
    second = "" if single else asked.texts[1]
    for hit in hits:
        said, at = hit
        end = said.title_end
        if at >= end or not (single or said.text.find(second, 0, end) >= 0):
            elsewhere.append(hit)
        elif single and at == 0:
            ranked[EXACT_TITLE if end == length else TITLE_START].append(said)
        elif (rank := _title_rank(said, at, asked)) is None:
            elsewhere.append(hit)
        else:
            ranked[rank].append(said)
    if single:
        ranked[IN_FIELD].extend([said for said, at in elsewhere if at < said.body_at])
        ranked[IN_ARTICLE].extend([said for said, at in elsewhere if at >= said.body_at])
    for said, at in elsewhere if not single else ():
        early = at < said.body_at
        for other in asked.texts[1:]:
            early = early and said.text.find(other, 0, said.body_at) >= 0
        ranked[IN_FIELD if early else IN_ARTICLE].append(said)
    if len(elsewhere) <= _FEW:
        for some in ranked[IN_FIELD:]:
            some.sort(key=lambda said: _worth(said, asked))
    found: dict[str, int] = {}
    for rank, some in enumerate(ranked):
        found.update(dict.fromkeys([said.path for said in some], rank))
    return found


def _title_rank(said: Said, at: int, asked: _Asked) -> int | None:
    """The rank that the title gives, in which the first word stands at `at`.

    None where not all that is asked for stands in it.
    """
    whole, text, end = asked.whole, said.text, said.title_end
    if len(asked.texts) > 1:
        at = text.find(whole, 0, end)
        if at < 0:
            for part in asked.texts:
                if text.find(part, 0, end) < 0:
                    return None
            return IN_TITLE
    if at == 0:
        return EXACT_TITLE if end == len(whole) else TITLE_START
    while at > 0:
        if not text[at - 1].isalnum():
            return WORD_START
        at = text.find(whole, at + 1, end)
    return IN_TITLE


def _worth(said: Said, asked: _Asked) -> tuple[int, int]:
    """How often and how early an entry holds the words, the smaller the better."""
    text, body_at = said.text, said.body_at
    often = sum(_often(text, wanted) for wanted in asked.texts) // len(asked.texts)
    # A hit among the fields is early, wherever it stands there.
    late = max(text.find(wanted) - body_at for wanted in asked.texts)
    return -min(often, _OFTEN), max(0, late)


def _often(text: str, word: str) -> int:
    """How often the text holds the word; twice for where one begins so, as is meant, as a rule."""
    often = 0
    at = text.find(word)
    while at >= 0 and often < _OFTEN:
        often += 2 if at == 0 or not text[at - 1].isalnum() else 1
        at = text.find(word, at + len(word))
    return often

"""What fits the letters that were typed, the best first. Knows no Qt.

A row is found when each word that was typed is in its title, in the words beside it, or is an
abbreviation of its title: the beginnings of words, with letters left out within them. How well it
fits is told by where the letters are: the whole title, its beginning, the beginning of a word,
initials, within a word, scattered. Case and accents do not count. Where nothing is found, the words
nearest to a mistyped one are looked for instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from heapq import nlargest
from itertools import islice
from typing import NamedTuple

from editor.schema.folding import fold

# More rows than these nobody reads; typing narrows them down.
MOST = 80
# So many rows are looked at one by one; of more, the best tell enough.
_CLOSELY = 1500
# Only so many rows are tried for scattered letters, which takes longest.
_SCATTERED = 2000

_WHOLE, _START, _WORD, _INITIALS, _WITHIN, _LOOSE, _BESIDE = 1000, 900, 800, 760, 500, 420, 300
_NO_WORD = re.compile(r"[\W_]+")


class Hit(NamedTuple):
    """A row that fits: its number, and how well; the higher the better."""

    row: int
    score: float


def prepared(text: str) -> str:
    """The text as it is looked through: folded, its words with a single space before each."""
    return _prepared(text)[0]


@lru_cache(maxsize=65_536)
def _prepared(text: str) -> tuple[str, str]:
    """The prepared text, and the initials of its words."""
    made = " " + _NO_WORD.sub(" ", fold(text).replace("'", "")).strip()
    return made, "".join([word[0] for word in made.split()])


class Rows:
    """Rows to look through: their titles, and the words beside each that it is found by too."""

    def __init__(self) -> None:
        self._titles: list[str] = []
        self._all: list[str] = []
        self._initials: list[str] = []
        self._words: set[str] | None = None

    def __len__(self) -> int:
        return len(self._titles)

    def extend(self, rows: Iterable[tuple[str, str]]) -> None:
        """Add rows, each a title and the words beside it."""
        self._words = None
        for title, beside in rows:
            first, initials = _prepared(title)
            self._titles.append(first)
            self._all.append(f"{first}\n{_prepared(beside)[0]}" if beside else first)
            self._initials.append(initials)

    def find(self, typed: str, most: int = MOST) -> list[Hit]:
        """The rows that fit best, at most so many; equally good ones in their order."""
        words = tuple(prepared(typed).split())
        if not words:
            return []
        hits = self._literal(words)
        if len(hits) < most:
            known = {hit.row for hit in hits}
            hits += [hit for hit in self._abbreviated(words) if hit.row not in known]
        return nlargest(most, hits, key=lambda hit: (hit.score, -hit.row))

    def nearest(self, typed: str) -> str:
        """The words typed with each that is in no row made the most alike one; "" for none."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        if self._words is None:
            self._words = {word for text in self._all for word in text.split()}
        made = []
        for word in prepared(typed).split():
            if any(word in text for text in self._all):
                made.append(word)
                continue
            allowed = 1 if len(word) < 6 else 2
            if len(word) < 4:
                return ""
            # A word that is only begun is compared with the beginnings of words.
            starts = {known[: len(word) + 1]: known for known in self._words} | {
                known[: len(word)]: known for known in self._words
            }
            found = process.extractOne(
                word, list(starts), scorer=OSA.distance, score_cutoff=allowed
            )
            if found is None:
                return ""
            made.append(found[0])
        return " ".join(made)

    def _literal(self, words: Sequence[str]) -> list[Hit]:
        """Rows that hold every word as it was typed."""
        texts = self._all
        first = words[0]
        rows: Sequence[int] = [n for n, text in enumerate(texts) if first in text]
        for word in words[1:]:
            rows = [n for n in rows if word in texts[n]]
        if len(rows) > _CLOSELY:
            rows = self._foremost(rows, " ".join(words))
        return [Hit(n, self._score(words, n)) for n in rows]

    def _foremost(self, rows: Sequence[int], typed: str) -> Sequence[int]:
        """Those of many rows that are among the best, without a close look at each."""
        titles = self._titles
        start = f" {typed}"
        begun = [n for n in rows if titles[n].startswith(start)]
        if len(begun) < _CLOSELY:
            taken = set(begun)
            begun += [n for n in rows if start in titles[n] and n not in taken]
        if len(begun) < _CLOSELY:
            taken = set(begun)
            begun += islice((n for n in rows if n not in taken), _CLOSELY - len(begun))
        # Of equally good ones the shorter are the better.
        return sorted(begun, key=lambda n: len(titles[n]))[:_CLOSELY]

    def _abbreviated(self, words: Sequence[str]) -> list[Hit]:
        """Rows whose titles the words abbreviate; letters of one word may be scattered."""
        titles, joined = self._titles, "".join(words)
        found = []
        if len(joined) > 1:
            initials = self._initials
            found = [
                Hit(n, (_INITIALS if text.startswith(joined) else _WITHIN) - len(text))
                for n, text in enumerate(initials)
                if joined in text
            ]
        if len(joined) < 2 or len(found) >= _CLOSELY:
            return found
        known = {hit.row for hit in found}
        starts = f" {words[0][0]}"
        rows: Sequence[int] = [n for n, text in enumerate(titles) if starts in text]
        for letter in set("".join(words)):
            rows = [n for n in rows if letter in titles[n]]
        for n in rows[:_SCATTERED]:
            if n not in known and all(scattered(word, titles[n]) for word in words):
                found.append(Hit(n, _LOOSE - min(len(titles[n]), 100)))
        return found

    def _score(self, words: Sequence[str], row: int) -> float:
        title = self._titles[row]
        whole = " ".join(words)
        if len(words) > 1:
            score = _rank(whole, title)
            if score < _WITHIN:
                each = [_rank(word, title) or _BESIDE for word in words]
                score = sum(each) / len(each) - 50
        else:
            score = _rank(whole, title) or _BESIDE + (50 if f" {whole}" in self._all[row] else 0)
        return score - min(len(title), 100) / 4


def _rank(word: str, title: str) -> float:
    """How well a word that was typed fits a title; 0 where it is not in it."""
    at = title.find(word)
    if at < 0:
        return 0
    if at == 1:
        if len(title) == len(word) + 1:
            return _WHOLE
        # A whole word is better than a begun one.
        return _START + (20 if title[len(word) + 1] == " " else 0)
    at = title.find(f" {word}")
    return _WORD - min(at, 60) / 2 if at >= 0 else _WITHIN


def scattered(word: str, title: str) -> list[int] | None:
    """Where the letters of an abbreviation are in a prepared title; None where it is none.

    They are the beginnings of words in their order, with letters left out within them.
    """
    starts = [n + 1 for n, letter in enumerate(title) if letter == " "]
    return _Scattered(word, title, starts).places(0, 0)


class _Scattered:
    """The search for an abbreviation, given up after so many tries."""

    def __init__(self, word: str, title: str, starts: Sequence[int]) -> None:
        self._word = word
        self._title = title
        self._starts = starts
        self._tries = 400

    def places(self, done: int, first: int) -> list[int] | None:
        """The places of word[done:], from the word of the title with the number `first` on."""
        word, title, starts = self._word, self._title, self._starts
        if done == len(word):
            return []
        for number in range(first, len(starts)):
            start = starts[number]
            if start >= len(title) or title[start] != word[done]:
                continue
            self._tries -= 1
            if self._tries < 0:
                return None
            end = starts[number + 1] - 1 if number + 1 < len(starts) else len(title)
            places = [start]
            for letter in word[done + 1 :]:
                at = title.find(letter, places[-1] + 1, end)
                if at < 0:
                    break
                places.append(at)
            # As many letters in this word as there are, else fewer and the rest in later words.
            while places:
                rest = self.places(done + len(places), number + 1)
                if rest is not None:
                    return places + rest
                places.pop()
        return None


Marks = list[tuple[int, int]]


def marks(typed: str, title: str) -> Marks:
    """The parts of a title that stand for what was typed, as (start, end), in their order."""
    words = prepared(typed).split()
    text, places = _with_places(title)
    taken: set[int] = set()
    whole = " ".join(words)
    at = text.find(f" {whole}")
    if whole and at < 0 and len(words) == 1:
        at = text.find(whole) - 1
    if whole and at >= -1 and (at >= 0 or text.startswith(whole)):
        taken.update(range(at + 1, at + 1 + len(whole)))
    else:
        for word in words:
            at = text.find(f" {word}")
            at = at + 1 if at >= 0 else text.find(word)
            if at >= 0:
                taken.update(range(at, at + len(word)))
        if not taken and words:
            joined = "".join(words)
            for word in (joined, *words):
                found = scattered(word, text)
                if found:
                    taken.update(found)
                    if word is joined:
                        break
    return _joined(sorted({places[at] for at in taken if places[at] >= 0}))


def _with_places(title: str) -> tuple[str, list[int]]:
    """The prepared title, and for each of its letters where it is in the title; -1 for none."""
    text, places = " ", [-1]
    for at, letter in enumerate(title):
        made = _NO_WORD.sub(" ", fold(letter).replace("'", ""))
        for one in made:
            if one == " " and text.endswith(" "):
                continue
            text += one
            places.append(at)
    return text, places


def _joined(places: Sequence[int]) -> Marks:
    parts: Marks = []
    for at in places:
        if parts and parts[-1][1] == at:
            parts[-1] = (parts[-1][0], at + 1)
        else:
            parts.append((at, at + 1))
    return parts

"""Search in the help: sections that hold every word, else those that hold the rarest of them."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from editor.ui.help.pages import Page

_AROUND = 60


class Section(NamedTuple):
    """A part of a page from one heading to the next, as it is read."""

    page: str
    page_title: str
    heading: str
    anchor: str
    level: int
    text: str


class Hit(NamedTuple):
    """A section that holds what is looked for. excerpt: the words around the first place."""

    section: Section
    excerpt: str


def sections(pages: Sequence[Page], plain: Callable[[str], str]) -> list[Section]:
    """All sections. plain: makes of Markdown what is read."""
    found = []
    for page in pages:
        title = plain(page.title)
        ends = [*(heading.start for heading in page.headings), len(page.text)]
        for heading, (start, end) in zip(page.headings, pairwise(ends), strict=True):
            body = page.text[start:end].partition("\n")[2]
            found.append(
                Section(
                    page.name, title, plain(heading.text), heading.anchor, heading.level,
                    " ".join(plain(body).split()),
                )
            )  # fmt: skip
    return found


def terms(wish: str) -> list[str]:
    """The words that are looked for."""
    return _folded(wish).split()


def places(words: Sequence[str], text: str) -> list[tuple[int, int]]:
    """Where one of the words begins a word of `text`: from and to, in UTF-16 units."""
    folded = _folded(text)
    if not words or len(folded) != len(text):
        return []
    begins = "|".join(re.escape(word) for word in words)
    wide = list(accumulate((1 + (ord(letter) > 0xFFFF) for letter in text), initial=0))
    found = re.finditer(rf"(?<!\w)(?:{begins})", folded)
    return [(wide[match.start()], wide[match.end()]) for match in found]


def search(wish: str, known: Sequence[Section]) -> list[Hit]:
    """The sections in which each word of `wish` begins some word, the best first."""
    places = _beginnings(terms(wish))
    ranked = []
    for number, section in enumerate(known):
        ranks = _ranks(places, section)
        if ranks and all(ranks):
            ranked.append((-sum(ranks), number, _hit(section, places)))
    return [hit for _, _, hit in sorted(ranked, key=lambda one: one[:2])]


def nearest(wish: str, known: Sequence[Section]) -> list[Hit]:
    """The sections that hold some of the words; the fewer hold a word, the more it tells."""
    places = _beginnings(terms(wish))
    ranks = [_ranks(places, section) for section in known]
    held = [sum(map(bool, of_word)) for of_word in zip(*ranks, strict=True)]
    ranked = []
    for number, (section, of_section) in enumerate(zip(known, ranks, strict=True)):
        told = sum(
            math.log(1 + len(known) / times) * (1 + math.log(rank))
            for rank, times in zip(of_section, held, strict=True)
            if rank
        )
        if told:
            ranked.append((-told, number, _hit(section, places)))
    return [hit for _, _, hit in sorted(ranked, key=lambda one: one[:2])]


def _beginnings(words: Sequence[str]) -> list[re.Pattern[str]]:
    """Where each of the words begins some word."""
    return [re.compile(rf"(?<!\w){re.escape(word)}") for word in words]


def _ranks(places: Sequence[re.Pattern[str]], section: Section) -> list[int]:
    """How much a section is about each of the words; 0 where it does not hold it."""
    heading, title = _folded(section.heading), _folded(section.page_title)
    text = _folded(section.text)
    return [
        20 * bool(place.search(heading))
        + 5 * bool(place.search(title))
        + min(len(place.findall(text)), 5)
        for place in places
    ]


def _hit(section: Section, places: Sequence[re.Pattern[str]]) -> Hit:
    return Hit(section, _excerpt(section.text, _folded(section.text), places))


def _excerpt(text: str, folded: str, places: Sequence[re.Pattern[str]]) -> str:
    if len(text) <= 2 * _AROUND:
        return text
    starts = [match.start() for place in places if (match := place.search(folded))]
    if len(folded) != len(text) or not starts:
        return text[: 2 * _AROUND].rpartition(" ")[0]
    start, end = max(0, min(starts) - _AROUND // 2), min(starts) + 2 * _AROUND
    shown = text[start:end]
    if start:
        shown = "…" + shown.partition(" ")[2]
    if end < len(text):
        shown = shown.rpartition(" ")[0] + "…"
    return shown


def _folded(text: str) -> str:
    """In lower case, letters without their marks; of the same length for all usual letters."""
    return "".join(
        unicodedata.normalize("NFD", letter)[0] if letter.isalpha() else letter
        for letter in text.lower()
    )

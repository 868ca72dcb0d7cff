"""What is known of an entry that tells where it may belong, and the terms it is compared by."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

# Groups of terms beside the fields'. No field's key begins with a line break.
NAME = "\nname"
WORDS = "\nwords"
# The territories of the entries that one is linked with.
LINKS = "\nlinks"

# Curators write what matters most first: each further value of a list counts this much less.
_FOLLOWING = 0.7
# Words are compared by pieces of these lengths, so that "Ecodharma" meets "Eco-Dharma".
_PIECES = (3, 4, 5)
# Words that begin with the same letters are taken for forms of one word.
_STEM = 5
_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
# How much of a long text is looked at: what an article is about stands near its beginning.
_READ = 6000

Terms = Mapping[str, float]


@dataclass(frozen=True)
class Traits:
    """What is known of one entry.

    key: names it among the others. title: what it is called. values: what its fields hold of
    short values, in order. name: its title, its addresses. prose: its description and article.
    links: the entries it links to or is linked from. territory: the one it is known to belong to,
    or empty.
    """

    key: str
    title: str = ""
    values: Mapping[str, Sequence[str]] = field(default_factory=lambda: MappingProxyType({}))
    name: str = ""
    prose: str = ""
    links: Sequence[str] = ()
    territory: str = ""


def terms_of(traits: Traits) -> dict[str, Terms]:
    """The entry's terms by group, each with how much it says; but for its links."""
    found: dict[str, Terms] = {}
    for key, values in traits.values.items():
        weights: dict[str, float] = {}
        for place, value in enumerate(values):
            weights.setdefault(_plain(value), _FOLLOWING**place)
        if weights:
            found[key] = weights
    found |= name_terms(traits.name)
    spoken = [traits.prose, *(value for values in traits.values.values() for value in values)]
    found[WORDS] = _counted([*stems(traits.name), *(s for text in spoken for s in stems(text))])
    return found


def name_terms(name: str) -> dict[str, Terms]:
    """The terms of a territory's name, in the groups of an entry's own words."""
    pieces = (piece for word in words(name) for piece in _pieces(word))
    return {NAME: _counted(pieces), WORDS: _counted(stems(name))}


def words(text: str) -> Iterator[str]:
    """The words of the beginning of a text, without case and accents."""
    return (found[0] for found in _WORD.finditer(_folded(text[:_READ])))


def stems(text: str) -> Iterator[str]:
    """The words of a text, forms of one word as one."""
    return (word[:_STEM] for word in words(text))


def _pieces(word: str) -> Iterator[str]:
    marked = f"<{word}>"
    for length in _PIECES:
        for start in range(len(marked) - length + 1):
            yield marked[start : start + length]


def _counted(terms: Iterator[str] | Sequence[str]) -> Terms:
    counts: dict[str, float] = {}
    for term in terms:
        counts[term] = counts.get(term, 0.0) + 1.0
    return counts


def _plain(value: str) -> str:
    return " ".join(_folded(value).split())


def _folded(text: str) -> str:
    """`text` without case and accents."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))

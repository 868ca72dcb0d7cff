"""Spellings that probably mean the same: found among the texts in use in a field.

Surest first: texts that differ in spaces, case, accents, punctuation, the order of their words;
then abbreviations (initials of a longer text in use), and texts a typing error apart. What differs
in its numbers is never taken for the same.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from enum import IntEnum
from types import MappingProxyType
from typing import NamedTuple

from rapidfuzz.distance import OSA

from editor.schema.folding import fold

_WORD = re.compile(r"[^\W_]+")
_PART = re.compile(r"\s*[,;/]\s*")
_AT_PARTS = re.compile(r"(\s*[,;/]\s*)")
_SHORT = re.compile(r"(?:[A-Z]\.?){2,5}")
_SMALL_WORDS = frozenset({"a", "and", "de", "del", "der", "des", "du", "for", "of", "the", "to"})
_FEWEST_LETTERS = 3  # fewer say nothing once their punctuation is gone: C, C++ and C#
# Of the texts that share a rare part, this many are compared with each other; their neighbours in
# the alphabet come first. It bounds the time for thousands of texts that are all much alike.
_COMPARED = 40
_MOST_ERRORS = 2
# Of two texts a typing error apart, so many letters at the beginning or at the end are the same.
_EDGE = 4
# The one country whose usual name is shorter than the one that its initials come from.
_FULL_NAMES = {"united states": "united states of america"}
_KNOWN_SHORT = {"us": "united states of america", "usa": "united states of america"}


class Reason(IntEnum):
    """In what the spellings differ, the surest first."""

    SPACES = 1
    CASE = 2
    ACCENTS = 3
    PUNCTUATION = 4
    ORDER = 5
    ABBREVIATION = 6
    SIMILAR = 7


class Cluster(NamedTuple):
    """Texts that probably mean the same, the commonest first.

    spelling: the one proposed for all of them, without spaces around it. reason: the least sure of
    those that joined them. A single text is a cluster when its spaces are all that is wrong.
    """

    texts: tuple[str, ...]
    spelling: str
    reason: Reason


def clusters(counts: Mapping[str, int], preferred: Collection[str] = ()) -> list[Cluster]:
    """What should probably be spelled alike among texts in use, by how often each is.

    preferred: spellings that are proposed before commoner ones. The surest clusters come first,
    then those that concern most uses. Takes about two seconds for 10,000 texts.
    """
    parts: Counter[str] = Counter()
    for text, uses in counts.items():
        for part in _PART.split(text.strip()):
            parts[part] += uses
    amended = {
        part: found
        for found in _clusters(parts, preferred)
        if found.reason in (Reason.ABBREVIATION, Reason.SIMILAR)
        for part in found.texts
    }
    return _clusters(counts, preferred, amended)


def _clusters(
    counts: Mapping[str, int],
    preferred: Collection[str],
    amended: Mapping[str, Cluster] = MappingProxyType({}),
) -> list[Cluster]:
    """The clusters, where the parts of texts between commas are spelled as in `amended`."""
    texts = sorted(counts, key=lambda text: (-counts[text], text != _tidy(text), text))
    groups = _Groups(texts)
    for sure, key in _KEYS:
        groups.join(sure, key)
    groups.join(Reason.ABBREVIATION, _full_name(texts))
    groups.attach(_similar(groups.leaders()))
    for reason in (Reason.ABBREVIATION, Reason.SIMILAR):
        groups.join(reason, lambda text, reason=reason: _amended(text, amended, reason)[0])  # type: ignore[misc]
    found = []
    for members, joined_by in groups.found():
        spelling = _proposed(members, counts, preferred)
        amended_to, by_parts = _amended(spelling, amended, Reason.SIMILAR)
        if spelling not in preferred:
            spelling = amended_to
        if len(members) > 1 or members[0] != spelling:
            reason = max(joined_by or Reason.SPACES, by_parts or Reason.SPACES)
            found.append(Cluster(tuple(members), spelling, reason))
    return sorted(
        found, key=lambda one: (one.reason, -sum(counts[text] for text in one.texts), one.texts)
    )


def _amended(
    text: str, amended: Mapping[str, Cluster], least_sure: Reason
) -> tuple[str, Reason | None]:
    """The text with its parts as `amended` spells them, for reasons as sure as `least_sure`.

    Beside it the least sure of these reasons; None where all parts stay.
    """
    pieces = _AT_PARTS.split(_tidy(text))
    reason: Reason | None = None
    for number, piece in enumerate(pieces) if len(pieces) > 1 else ():
        found = amended.get(piece)
        if found is not None and found.reason <= least_sure and found.spelling != piece:
            pieces[number] = found.spelling
            reason = max(reason or found.reason, found.reason)
    return "".join(pieces), reason


def _proposed(members: Sequence[str], counts: Mapping[str, int], preferred: Collection[str]) -> str:
    """The commonest of the spellings, spaces aside; a preferred one where there is any.

    Of equally common ones, that with more accents: they were typed on purpose.
    """
    uses: Counter[str] = Counter()
    for text in members:
        uses[_tidy(text)] += counts[text]
    wanted = [text for text in uses if text in preferred] or list(uses)
    return max(
        wanted, key=lambda text: (uses[text], sum(not c.isascii() for c in text), -len(text))
    )


# What texts have in common that are spelled in two ways; `keys_of` gives them for one text.
Key = tuple[str, ...]


def keys_of(text: str) -> frozenset[Key]:
    """What `text` shares one of with every text that `is_alike`; unlike texts may share some too.

    So that a text need not be compared with all others.
    """
    words = _words(text)
    if not _says_something(words):
        return frozenset({("", _case(text))})
    joined = " ".join(words)
    found: set[Key] = {("words", joined), ("order", " ".join(sorted(words)))}
    letters = "".join(words)
    if letters.isalpha():
        found.add(("letters", letters))
    if any(map(_reach, words)):
        alike = _outline(words)
        found |= {("begins", alike, joined[:_EDGE]), ("ends", alike, joined[-_EDGE:])}
    return frozenset(found)


def is_alike(one: str, other: str) -> bool:
    """Whether both are probably the same, spelled in two ways or mistyped; initials apart."""
    if any(key(one) == key(other) is not None for _, key in _KEYS):
        return True
    mine, theirs = _words(one), _words(other)
    same = _says_something(mine) and _outline(mine) == _outline(theirs)
    return same and _is_close(mine, theirs)


def _outline(words: Sequence[str]) -> str:
    """The words' first letters, and the numbers among them: what no typing error changes."""
    return " ".join(word[0] if word.isalpha() else word for word in words)


class _Groups:
    """Texts joined step by step; each group is led by its commonest text."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts  # the commonest first
        self._leader = {text: text for text in texts}
        self._reason: dict[str, Reason] = {}  # by leader

    def leader(self, text: str) -> str:
        """The commonest text of the group that `text` is in."""
        while (above := self._leader[text]) != text:
            self._leader[text] = self._leader[above]
            text = above
        return text

    def leaders(self) -> list[str]:
        """The commonest text of each group, the commonest of all first."""
        return [text for text in self._texts if self._leader[text] == text]

    def join(self, reason: Reason, key: Callable[[str], str | None]) -> None:
        """Join the groups of texts with the same key; those without one stay alone."""
        first: dict[str, str] = {}
        for text in self._texts:
            name = key(text)
            if name is not None:
                self._unite(first.setdefault(name, text), text, reason)

    def attach(self, similar: Mapping[str, Collection[str]]) -> None:
        """Join each leader with those similar to it, once: likeness does not go on in a chain."""
        taken: set[str] = set()
        for leader in self.leaders():
            for other in () if leader in taken else similar.get(leader, ()):
                if other not in taken and self._leader[other] == other != leader:
                    taken.update((leader, other))
                    self._unite(leader, other, Reason.SIMILAR)

    def found(self) -> Iterator[tuple[list[str], Reason | None]]:
        """Each group, the commonest text first, and the least sure reason that joined it."""
        members: dict[str, list[str]] = {}
        for text in self._texts:
            members.setdefault(self.leader(text), []).append(text)
        for leader, texts in members.items():
            yield texts, self._reason.get(leader)

    def _unite(self, one: str, other: str, reason: Reason) -> None:
        one, other = self.leader(one), self.leader(other)
        if one != other:
            self._leader[other] = one
            earlier = (self._reason.get(each, reason) for each in (one, other))
            self._reason[one] = max(reason, *earlier)


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _case(text: str) -> str:
    return _tidy(text).casefold()


def _accents(text: str) -> str:
    return fold(_tidy(text))


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text.replace("&", " and ")))


def _says_something(words: Sequence[str]) -> bool:
    return sum(map(str.isalpha, "".join(words))) >= _FEWEST_LETTERS


def _punctuation(text: str) -> str | None:
    words = _words(text)
    return " ".join(words) if _says_something(words) else None


def _joined_words(text: str) -> str | None:
    """The letters alone, so that co-working is coworking; numbers stay apart: 1-10 is not 110."""
    words = _words(text)
    if not _says_something(words):
        return None
    letters = "".join(words)
    return letters if letters.isalpha() else None


def _order(text: str) -> str | None:
    words = _words(text)
    return " ".join(sorted(words)) if _says_something(words) else None


_KEYS: Sequence[tuple[Reason, Callable[[str], str | None]]] = (
    (Reason.SPACES, _tidy),
    (Reason.CASE, _case),
    (Reason.ACCENTS, _accents),
    (Reason.PUNCTUATION, _punctuation),
    (Reason.PUNCTUATION, _joined_words),
    (Reason.ORDER, _order),
)


def _full_name(texts: Sequence[str]) -> Callable[[str], str | None]:
    """A key that an abbreviation shares with the text in use whose initials it is."""
    longer: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        words = _words(text)
        if len(words) > 1 and all(map(str.isalpha, words)) and not _SHORT.fullmatch(text.strip()):
            name = " ".join(words)
            name = _FULL_NAMES.get(name, name)
            for initials in _initials(words) | _initials(name.split()):
                longer[initials].add(name)

    def meant_by(text: str) -> str | None:
        """What an abbreviation stands for; None for what is none."""
        if not _SHORT.fullmatch(text.strip()):
            return None
        letters = text.strip().replace(".", "").casefold()
        names = longer.get(letters, set())
        return next(iter(names)) if len(names) == 1 else _KNOWN_SHORT.get(letters)

    meant = {*map(meant_by, texts), *_FULL_NAMES.values()}

    def key(text: str) -> str | None:
        name = " ".join(_words(text))
        name = meant_by(text) or _FULL_NAMES.get(name, name)
        return name if name in meant else None

    return key


def _initials(words: Sequence[str]) -> set[str]:
    great = [word for word in words if word not in _SMALL_WORDS]
    return {"".join(word[0] for word in some) for some in (words, great) if 2 <= len(some) <= 5}


def _similar(texts: Sequence[str]) -> dict[str, set[str]]:
    """Which texts are a typing error apart in some of their words, both ways.

    Only texts are compared whose words begin alike and whose numbers are the same, and that share
    one of their rarest runs of three letters: the errors cannot reach them all.
    """
    spelled = sorted((joined, text) for text in texts if (joined := _punctuation(text)))
    runs = [{f" {joined} "[n : n + 3] for n in range(len(joined))} for joined, _ in spelled]
    frequency = Counter(run for found in runs for run in found)
    sharing: dict[tuple[str, str], list[tuple[list[str], str]]] = defaultdict(list)
    similar: dict[str, set[str]] = defaultdict(set)
    for (joined, text), found in zip(spelled, runs, strict=True):
        words = joined.split()
        errors = min(sum(map(_reach, words)), _MOST_ERRORS)
        if not errors:
            continue
        alike = _outline(words)
        rarest = sorted(found, key=lambda run: (frequency[run], run))[: 3 * errors + 1]
        for run in rarest:
            others = sharing[alike, run]
            for theirs, other in others[-_COMPARED:]:
                if text not in similar[other] and _is_close(words, theirs):
                    similar[text].add(other)
                    similar[other].add(text)
            others.append((words, text))
    return similar


def _is_close(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the words are the same but for typing errors within long ones."""
    errors = 0
    for mine, theirs in zip(one, other, strict=True):
        if mine != theirs:
            reach = min(_reach(mine), _reach(theirs))
            distance = OSA.distance(mine, theirs, score_cutoff=reach)
            if distance > reach:
                return False
            errors += distance
    return errors <= _MOST_ERRORS


def _reach(word: str) -> int:
    """How many letters of a word may be wrong before it is another word."""
    if not word.isalpha() or len(word) < 5:
        return 0
    return 1 if len(word) < 10 else 2

"""The sentences of a text that changed, with the words in them that did."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.publish.changes.parts import Run
from editor.vault.word_diff import woven

_END = re.compile(r"(?<=[.!?…。])[\"'”’»)\]]*\s+(?=\S)|\n+")
_WORD = re.compile(r"\w+")
# Below this share of words in common, a text is another one rather than a changed one.
_SHARED = 0.25


def runs_of(before: str, after: str) -> tuple[Run, ...]:
    """Both texts as one, sentences left out that are the same."""
    if likeness(before, after) < _SHARED:
        texts = (("removed", before), ("added", after))
        return tuple(Run(kind, text) for kind, text in texts if text)  # type: ignore[arg-type]
    stretches = woven(before, after)
    runs: list[Run] = []
    for number, (shared, gone, come) in enumerate(stretches):
        last = number == len(stretches) - 1 and not gone and not come
        runs += _shortened(shared, first=number == 0, last=last)
        runs += [Run("removed", gone)] if gone else []
        runs += [Run("added", come)] if come else []
    return tuple(runs)


def likeness(one: str, other: str) -> float:
    """The share of words that two texts have in common, from 0 to 1; quickly, whatever order."""
    words, others = _words(one), _words(other)
    if not words and not others:
        return 1.0 if one.strip() == other.strip() else 0.5
    shared = sum(min(count, others.get(word, 0)) for word, count in words.items())
    return 2 * shared / (sum(words.values()) + sum(others.values()))


def _words(text: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in _WORD.findall(text.casefold()):
        counts[word] = counts.get(word, 0) + 1
    return counts


def _shortened(text: str, *, first: bool, last: bool) -> Iterator[Run]:
    """What both share, down to the sentences in which something differs."""
    ends = [found.end() for found in _END.finditer(text)]
    if first and ends:
        yield Run("gap", text[: ends[-1]])
        yield Run("same", text[ends[-1] :])
    elif last and ends:
        stop = ends[0]
        yield Run("same", text[:stop].rstrip())
        yield Run("gap", text[stop:])
    elif len(ends) > 1:
        yield Run("same", text[: ends[0]])
        yield Run("gap", text[ends[0] : ends[-1]])
        yield Run("same", text[ends[-1] :])
    elif text:
        yield Run("same", text)

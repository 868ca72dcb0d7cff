"""Where two texts differ, word by word: what each of them has that the other has not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from editor.vault.line_merge import lines_in, matches

# Words, runs of space, and every other character by itself.
_WORD = re.compile(r"\w+|[^\S\n]+|\n|[^\w\s]")
# Comparing takes longer than the eye waits when more words than this are compared at once.
_MANY = 3000


class Span(NamedTuple):
    """A part of a text, from one position to another."""

    start: int
    end: int


def differences(
    one: str, other: str, *, by_lines: bool = False
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The parts of `one` that `other` has not, and those of `other` that `one` has not.

    by_lines: lines are compared first, and only those that differ by their words; long texts
    always are.
    """
    left: list[Span] = []
    right: list[Span] = []
    for a, b in _compared(one, other, by_lines):
        left.append(a)
        right.append(b)
    return tuple(_joined(one, left)), tuple(_joined(other, right))


def _compared(one: str, other: str, by_lines: bool) -> Iterator[tuple[Span, Span]]:
    words, others = _WORD.findall(one), _WORD.findall(other)
    if len(words) + len(others) <= _MANY and not by_lines:
        yield from _blocks(words, others, 0, 0)
        return
    lines, other_lines = lines_in(one), lines_in(other)
    for a, b in _unmatched(lines, other_lines):
        some, rest = _WORD.findall(one[a.start : a.end]), _WORD.findall(other[b.start : b.end])
        if len(some) + len(rest) <= _MANY:
            yield from _blocks(some, rest, a.start, b.start)
        else:
            yield a, b


def _unmatched(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[Span, Span]]:
    """Where two texts differ in whole lines."""
    places, other_places = _places(one, 0), _places(other, 0)
    i = j = 0
    for at, other_at, count in [*matches(one, other), (len(one), len(other), 0)]:
        if i < at or j < other_at:
            yield Span(places[i], places[at]), Span(other_places[j], other_places[other_at])
        i, j = at + count, other_at + count


def _blocks(
    one: Sequence[str], other: Sequence[str], start: int, other_start: int
) -> Iterator[tuple[Span, Span]]:
    """Where two sequences differ, as positions in the texts that they are made of."""
    places, other_places = _places(one, start), _places(other, other_start)
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    for tag, first, last, low, high in matcher.get_opcodes():
        if tag != "equal":
            yield (
                Span(places[first], places[last]),
                Span(other_places[low], other_places[high]),
            )


def _places(parts: Sequence[str], start: int) -> list[int]:
    places = [start]
    for part in parts:
        places.append(places[-1] + len(part))
    return places


def _joined(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """The spans that are not empty; those with no more than a space between them as one."""
    pending: Span | None = None
    for span in spans:
        if span.start == span.end:
            continue
        if pending is not None and not text[pending.end : span.start].strip(" "):
            pending = Span(pending.start, span.end)
            continue
        if pending is not None:
            yield pending
        pending = span
    if pending is not None:
        yield pending


def woven(one: str, other: str) -> tuple[tuple[str, str, str], ...]:
    """Both texts as one: stretches of (what they share, what only `one` has, what `other` has).

    The shared text stands before what differs; the last stretch may be of shared text alone.
    """
    found: list[tuple[str, str, str]] = []
    at = other_at = 0
    for a, b in _compared(one, other, by_lines=False):
        shared = one[at : a.start]
        gone, come = one[a.start : a.end], other[b.start : b.end]
        if found and not shared.strip(" ") and (found[-1][1] + gone) and (found[-1][2] + come):
            # Words that change one after the other are one change.
            before, old, new = found.pop()
            shared, gone, come = before, old + shared + gone, new + shared + come
        found.append((shared, gone, come))
        at, other_at = a.end, b.end
    if other_at < len(other):
        found.append((one[at:], "", ""))
    return tuple(found)

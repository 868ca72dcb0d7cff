"""Three versions of a sequence, aligned: what one side changed, what both did, and what clashes.

Changes that touch, with no line between them that both left alone, clash as they do for git.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from typing import Literal, NamedTuple

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_LONGEST_COMPARED = 1_000_000  # product of lengths; beyond it, ranges without a unique line differ

Match = tuple[int, int, int]  # one[i:i+n] equals other[j:j+n]


class Region(NamedTuple):
    """A stretch of the three: base[base_start:base_end] and so on.

    who: `none` changed it, `mine` or `theirs` alone did, `both` did the same, or they `clash`.
    """

    who: Literal["none", "mine", "theirs", "both", "clash"]
    base_start: int
    base_end: int
    mine_start: int
    mine_end: int
    theirs_start: int
    theirs_end: int


def lines_in(text: str) -> list[str]:
    """The lines of `text` with their line feeds."""
    return _LINE.findall(text)


def regions(
    base: Sequence[Hashable], mine: Sequence[Hashable], theirs: Sequence[Hashable]
) -> Iterator[Region]:
    """The stretches in order; together they make up each of the three sequences."""
    b = m = t = 0
    for base_at, mine_at, theirs_at, count in _left_alone(
        matches(base, mine), matches(base, theirs), (len(base), len(mine), len(theirs))
    ):
        if b < base_at or m < mine_at or t < theirs_at:
            yield from _changed(base, mine, theirs, (b, base_at, m, mine_at, t, theirs_at))
        b, m, t = base_at + count, mine_at + count, theirs_at + count
        if count:
            yield Region("none", base_at, b, mine_at, m, theirs_at, t)


def _left_alone(
    mine: Sequence[Match], theirs: Sequence[Match], ends: tuple[int, int, int]
) -> Iterator[tuple[int, int, int, int]]:
    """Where neither side changed the base: indices into the three, and how many; last the ends."""
    i = j = 0
    while i < len(mine) and j < len(theirs):
        mine_base, mine_at, mine_count = mine[i]
        theirs_base, theirs_at, theirs_count = theirs[j]
        start = max(mine_base, theirs_base)
        end = min(mine_base + mine_count, theirs_base + theirs_count)
        if start < end:
            yield start, mine_at + start - mine_base, theirs_at + start - theirs_base, end - start
        if mine_base + mine_count < theirs_base + theirs_count:
            i += 1
        else:
            j += 1
    yield *ends, 0


def _changed(
    base: Sequence[Hashable],
    mine: Sequence[Hashable],
    theirs: Sequence[Hashable],
    at: tuple[int, int, int, int, int, int],
) -> Iterator[Region]:
    """A stretch that somebody changed; what both changed alike at its ends is set apart."""
    b, b_end, m, m_end, t, t_end = at
    old, one, other = base[b:b_end], mine[m:m_end], theirs[t:t_end]
    if one == other:
        yield Region("both", *at)
    elif other == old:
        yield Region("mine", *at)
    elif one == old:
        yield Region("theirs", *at)
    elif old:
        head, tail = _same_ends(one, other)
        if head:
            yield Region("both", b, b, m, m + head, t, t + head)
        yield Region("clash", b, b_end, m + head, m_end - tail, t + head, t_end - tail)
        if tail:
            yield Region("both", b_end, b_end, m_end - tail, m_end, t_end - tail, t_end)
    else:
        # Both put something in here: only where it differs must one be chosen.
        i = j = 0
        for one_at, other_at, count in [*matches(one, other), (len(one), len(other), 0)]:
            if i < one_at or j < other_at:
                yield Region("clash", b, b, m + i, m + one_at, t + j, t + other_at)
            i, j = one_at + count, other_at + count
            if count:
                yield Region("both", b, b, m + one_at, m + i, t + other_at, t + j)


def _same_ends(one: Sequence[Hashable], other: Sequence[Hashable]) -> tuple[int, int]:
    """How many elements the two have in common at their beginning and, besides, at their end."""
    shorter = min(len(one), len(other))
    head = 0
    while head < shorter and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < shorter - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    return head, tail


def matches(one: Sequence[Hashable], other: Sequence[Hashable]) -> list[Match]:
    """Equal stretches of two sequences, in order and as long as they go.

    Elements that are unique in both are matched first, as in a patience diff, so that the time
    grows little faster than the length; difflib sees to the short stretches between them.
    """
    found: list[Match] = []
    waiting = [(0, len(one), 0, len(other))]
    while waiting:
        i, i_end, j, j_end = waiting.pop()
        head = i
        while i < i_end and j < j_end and one[i] == other[j]:
            i, j = i + 1, j + 1
        if i > head:
            found.append((head, j - (i - head), i - head))
        tail = i_end
        while i < i_end and j < j_end and one[i_end - 1] == other[j_end - 1]:
            i_end, j_end = i_end - 1, j_end - 1
        if tail > i_end:
            found.append((i_end, j_end, tail - i_end))
        if i == i_end or j == j_end:
            continue
        anchors = _anchors(one, other, (i, i_end, j, j_end))
        if anchors:
            for at, other_at in anchors:
                waiting.append((i, at, j, other_at))
                found.append((at, other_at, 1))
                i, j = at + 1, other_at + 1
            waiting.append((i, i_end, j, j_end))
        elif (i_end - i) * (j_end - j) <= _LONGEST_COMPARED:
            found += _compared(one[i:i_end], other[j:j_end], i, j)
    found.sort()
    return _joined(found)


def _anchors(
    one: Sequence[Hashable], other: Sequence[Hashable], at: tuple[int, int, int, int]
) -> list[tuple[int, int]]:
    """Pairs of elements that stand for each other beyond doubt, rising in both sequences."""
    i, i_end, j, j_end = at
    counts, other_counts = Counter(one[i:i_end]), Counter(other[j:j_end])
    shared = {line for line, count in counts.items() if other_counts[line] == count}
    unique = {line for line in shared if counts[line] == 1}
    if not unique:
        # The third of three equal lines stands for the third of three.
        unique = shared
    if not unique:
        return []
    places: defaultdict[Hashable, list[int]] = defaultdict(list)
    for index in range(j_end - 1, j - 1, -1):
        if other[index] in unique:
            places[other[index]].append(index)
    return _longest_rise(
        [(index, places[one[index]].pop()) for index in range(i, i_end) if one[index] in unique]
    )


def _longest_rise(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs whose second members rise, as their first ones do."""
    tops: list[int] = []
    last: list[int] = []  # the index of the pair on top of each pile
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        before.append(last[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(place)
            last.append(index)
        else:
            tops[pile], last[pile] = place, index
    chain = []
    index = last[-1] if last else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def _compared(
    one: Sequence[Hashable], other: Sequence[Hashable], offset: int, other_offset: int
) -> list[Match]:
    from difflib import SequenceMatcher

    if not set(one) & set(other):
        return []
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return [(offset + at, other_offset + to, count) for at, to, count in blocks if count]


def _joined(found: Sequence[Match]) -> list[Match]:
    """Matches that touch in both sequences made one."""
    joined: list[Match] = []
    for at, to, count in found:
        if joined:
            last, last_to, last_count = joined[-1]
            if last + last_count == at and last_to + last_count == to:
                joined[-1] = (last, last_to, last_count + count)
                continue
        joined.append((at, to, count))
    return joined

"""Two texts line by line, as a diff shows them: numbered, with the words marked that differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from editor.vault.line_merge import Match, lines_in, matches
from editor.vault.word_diff import Span, differences

CONTEXT = 3  # lines above and below what differs

Sign = Literal["same", "removed", "added", "gap"]


class Line(NamedTuple):
    """One line, without its line feed. `gap`: lines that are left out, so `many`.

    old, new: its numbers in the two texts, from 1. spans: what differs in it. spaces: that is
    white space alone, which has to be made visible. bare: there is no line end behind it.
    """

    sign: Sign
    text: str
    old: int | None = None
    new: int | None = None
    spans: Sequence[Span] = ()
    spaces: bool = False
    bare: bool = False
    many: int = 0


def diff_lines(before: str, after: str, context: int = CONTEXT) -> Iterator[Line]:
    """The lines that differ, with some around them. Lines end at line feeds only."""
    old, new = lines_in(before), lines_in(after)
    i = j = 0
    found = [*matches(old, new), (len(old), len(new), 0)]
    for at, to, count in found:
        yield from _differing(old[i:at], new[j:to], i, j)
        first = at == 0 and to == 0
        last = at + count == len(old) and to + count == len(new)
        around = (0 if first else context, 0 if last else context)
        yield from _shared(old, (at, to, count), around)
        i, j = at + count, to + count


def counted(before: str | None, after: str | None) -> tuple[int, int]:
    """How many lines go, and how many come."""
    old, new = lines_in(before or ""), lines_in(after or "")
    same = sum(count for _, _, count in matches(old, new))
    return len(old) - same, len(new) - same


def _shared(old: Sequence[str], match: Match, around: tuple[int, int]) -> Iterator[Line]:
    """Lines that both have: so many at either end of them, next to what differs."""
    at, to, count = match
    above, below = around
    if count <= above + below + 1:
        shown = range(count)
        yield from (_same(old, at + n, to + n) for n in shown)
        return
    yield from (_same(old, at + n, to + n) for n in range(above))
    left_out = count - above - below
    if above or below:
        yield Line("gap", "", many=left_out)
    yield from (_same(old, at + n, to + n) for n in range(count - below, count))


def _same(old: Sequence[str], at: int, to: int) -> Line:
    return Line("same", _without_feed(old[at]), at + 1, to + 1, bare=_is_bare(old[at]))


def _differing(gone: Sequence[str], come: Sequence[str], at: int, to: int) -> Iterator[Line]:
    left: Sequence[Span] = ()
    right: Sequence[Span] = ()
    if gone and come:
        left, right = differences("".join(gone), "".join(come))
    if len(gone) == len(come):
        spaces = [one.split() == other.split() for one, other in zip(gone, come, strict=True)]
    else:
        alike = "".join(gone).split() == "".join(come).split() and bool(gone and come)
        spaces = [alike] * max(len(gone), len(come))
    for sign, lines, spans, first in (("removed", gone, left, at), ("added", come, right, to)):
        start = 0
        for n, line in enumerate(lines):
            number = first + n + 1
            old, new = (number, None) if sign == "removed" else (None, number)
            own = _within(spans, start, start + len(_without_feed(line)))
            yield Line(
                "removed" if sign == "removed" else "added",
                _without_feed(line),
                old,
                new,
                own,
                spaces[n],
                _is_bare(line),
            )
            start += len(line)


def _within(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    """The parts of spans that lie in a line, seen from its start."""
    return tuple(
        Span(max(span.start, start) - start, min(span.end, end) - start)
        for span in spans
        if span.start < end and span.end > start
    )


def _without_feed(line: str) -> str:
    return line.removesuffix("\n")


def _is_bare(line: str) -> bool:
    return not line.endswith("\n")

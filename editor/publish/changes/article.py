"""What differs in the article: passages changed, added, removed and moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from editor.messages import Argument, Message
from editor.publish.changes.parts import Part, Run, What
from editor.publish.changes.passages import Passage, passages_of
from editor.publish.changes.sentences import likeness, runs_of
from editor.vault.fences import place_of
from editor.vault.fields import Frontmatter
from editor.vault.line_merge import matches
from editor.vault.splices import Splice

# Passages with fewer words in common are not the same one, changed.
_ALIKE = 0.4
# Beyond so many pairs to try, what stands at the same place counts as the same.
_MOST_PAIRS = 2500
_SHORTEST_MOVED = 16  # characters
_SHORT = 60


class _Piece(NamedTuple):
    """A stretch of the article that differs: the passages then and now, at most one of words each.

    under: the heading above it. followed: whether words stand right behind it now.
    """

    old: Sequence[Passage]
    new: Sequence[Passage]
    start: int
    end: int
    under: str
    followed: bool

    @property
    def was(self) -> Passage | None:
        """What stood there, in words."""
        return next((one for one in self.old if one.kind != "break"), None)

    @property
    def now(self) -> Passage | None:
        """What stands there, in words."""
        return next((one for one in self.new if one.kind != "break"), None)

    @property
    def back(self) -> Splice:
        """What makes it as it was, in the article."""
        text = "".join(one.text for one in self.old)
        if self.followed and not self.new and self.was is not None and not text.endswith("\n"):
            text += "\n\n"  # it was the last one, and is not to run into what follows now
        return Splice(self.start, self.end, text)


def article_parts(old: Frontmatter, new: Frontmatter) -> list[Part]:
    """What differs in the articles of two texts."""
    if old.body == new.body:
        return []
    pieces = list(_pieces(passages_of(old.body), passages_of(new.body), len(new.body)))
    parts = []
    moved = _moved(pieces)
    done: set[int] = set()
    for number, piece in enumerate(pieces):
        if number in done:
            continue
        pairs = moved.get(number)
        if pairs is not None:
            done |= {one for pair in pairs for one in pair}
            parts.append(_moved_part([pieces[i] for i, _ in pairs], [pieces[j] for _, j in pairs]))
        else:
            parts.append(_part(piece))
    return [_placed(part, new) for part in parts]


def _placed(part: Part, new: Frontmatter) -> Part:
    """The part of the article as one of the whole text."""
    by = new.body_start
    back = tuple(Splice(start + by, end + by, text) for start, end, text in part.back)
    line = place_of(new.text, back[-1].start)[0]
    return Part(part.what, part.words, back, part.keys, part.runs, part.under, line=line)


def _pieces(old: Sequence[Passage], new: Sequence[Passage], length: int) -> Iterator[_Piece]:
    starts = [*(passage.start for passage in new), length]
    i = j = 0
    one, other = [passage.text for passage in old], [passage.text for passage in new]
    for at, to, count in [*matches(one, other), (len(old), len(new), 0)]:
        if i < at or j < to:
            for (low, high), (first, last) in _paired(old[i:at], new[j:to]):
                under = _heading_above(new, j + first) or (
                    "" if j + first else _heading_above(old, i + low)
                )
                yield _Piece(
                    old[i + low : i + high],
                    new[j + first : j + last],
                    starts[j + first],
                    starts[j + last],
                    under,
                    j + last < len(new) and new[j + last].kind != "break",
                )
        i, j = at + count, to + count


def _heading_above(passages: Sequence[Passage], at: int) -> str:
    return next((one.heading for one in reversed(passages[:at]) if one.kind == "heading"), "")


_Range = tuple[int, int]


def _paired(old: Sequence[Passage], new: Sequence[Passage]) -> Iterator[tuple[_Range, _Range]]:
    """The two cut into ranges that belong together, each with at most one passage of words."""
    pairs = _alike(old, new)
    i = j = 0
    for at, to in [*pairs, (len(old), len(new))]:
        # What went, then what came, up to the next pair; each takes along the breaks behind it.
        cuts, new_cuts = _cuts(old, i, at), _cuts(new, j, to)
        for low, high in cuts:
            yield (low, high), (j, j)
        for first, last in new_cuts:
            yield (at, at), (first, last)
        if at == len(old) and to == len(new):
            return
        i, j = at + 1, to + 1
        # Breaks that follow only one of the two belong to what comes next.
        while i < len(old) and j < len(new) and _same_breaks(old[i], new[j]):
            i, j = i + 1, j + 1
        yield (at, i), (to, j)


def _same_breaks(one: Passage, other: Passage) -> bool:
    return one.kind == other.kind == "break" and one.text == other.text


def _cuts(passages: Sequence[Passage], start: int, end: int) -> list[_Range]:
    """The passages of words in a range, with the breaks behind each and above the first."""
    words = [n for n in range(start, end) if passages[n].kind != "break"]
    if not words:
        return [(start, end)] if start < end else []
    edges = [start, *words[1:], end]
    return list(pairwise(edges))


def _alike(old: Sequence[Passage], new: Sequence[Passage]) -> list[tuple[int, int]]:
    """Pairs of passages of which one is the other, changed; rising in both."""
    ours = [n for n, one in enumerate(old) if one.kind != "break"]
    others = [n for n, one in enumerate(new) if one.kind != "break"]
    if not ours or not others:
        # Breaks alone differ: what is common in them stays with them.
        return []
    if len(ours) == len(others) == 1 and old[ours[0]].kind == new[others[0]].kind:
        return [(ours[0], others[0])]
    if len(ours) * len(others) > _MOST_PAIRS:
        return list(zip(ours, others, strict=False))
    scores = [[_score(old[n], new[m]) for m in others] for n in ours]
    best = [[0.0] * (len(others) + 1) for _ in range(len(ours) + 1)]
    for i in range(len(ours) - 1, -1, -1):
        for j in range(len(others) - 1, -1, -1):
            paired = scores[i][j] + best[i + 1][j + 1] if scores[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    found = []
    i = j = 0
    while i < len(ours) and j < len(others):
        if scores[i][j] and best[i][j] == scores[i][j] + best[i + 1][j + 1]:
            found.append((ours[i], others[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _score(one: Passage, other: Passage) -> float:
    if one.kind != other.kind:
        return 0.0
    shared = likeness(one.text, other.text)
    return shared if shared >= _ALIKE else 0.0


def _moved(pieces: Sequence[_Piece]) -> dict[int, list[tuple[int, int]]]:
    """Runs of what went from one place and came to another as it was.

    By the number of the piece that is first in the article: pairs of (what went, what came).
    """
    come: dict[str, list[int]] = {}
    for number, piece in enumerate(pieces):
        if piece.was is None and piece.now is not None:
            come.setdefault(piece.now.text.strip(), []).append(number)
    runs: list[list[tuple[int, int]]] = []
    for number, piece in enumerate(pieces):
        if piece.now is not None or piece.was is None:
            continue
        found = come.get(piece.was.text.strip())
        if not found:
            continue
        last = runs[-1][-1] if runs else (-2, -2)
        following = last[1] + 1
        to = following if last[0] == number - 1 and following in found else found[0]
        found.remove(to)
        if (number - 1, to - 1) == last:
            runs[-1].append((number, to))
        else:
            runs.append([(number, to)])
    told = {}
    for run in runs:
        passages = [pieces[i].was for i, _ in run]
        if sum(len(one.text) for one in passages if one is not None) >= _SHORTEST_MOVED:
            told[min(number for pair in run for number in pair)] = run
    return told


def _moved_part(gone: Sequence[_Piece], come: Sequence[_Piece]) -> Part:
    first = come[0].now
    back = (*(piece.back for piece in gone), *(piece.back for piece in come))
    if first is not None and first.kind == "heading":
        words = Message("publish.section-moved", {"heading": _cut(first.heading)})
    elif len(come) > 1:
        words = Message("publish.passages-moved", {"n": len(come)})
    else:
        words = Message(f"publish.moved-{first.kind if first else 'paragraph'}")
    text = first.text if first is not None and first.kind != "heading" else ""
    runs = (Run("same", text),) if text else ()
    return Part(What.ARTICLE, words, back, ("moved",), runs, come[0].under)


def _part(piece: _Piece) -> Part:
    was, now = piece.was, piece.now
    back = (piece.back,)
    if was is None and now is None:
        return Part(What.SPACING, Message("publish.spacing"), back, ("article",), (), piece.under)
    if was is not None and now is not None:
        return _changed(piece, was, now)
    if now is not None:
        kind, code, run = now, f"publish.added-{now.kind}", Run("added", now.text)
    elif was is not None:
        kind, code, run = was, f"publish.removed-{was.kind}", Run("removed", was.text)
    args: dict[str, Argument] = {"heading": _cut(kind.heading)} if kind.kind == "heading" else {}
    runs = () if args else (run,)
    return Part(What.ARTICLE, Message(code, args), back, (), runs, piece.under)


def _changed(piece: _Piece, was: Passage, now: Passage) -> Part:
    back = (piece.back,)
    if was.text.split() == now.text.split():
        words = Message("publish.spaces")
        return Part(What.SPACING, words, back, ("article",), (), piece.under)
    if was.kind == now.kind == "heading":
        args = {"before": _cut(was.heading), "after": _cut(now.heading)}
        if was.heading == now.heading:
            words = Message("publish.heading-level", {"heading": _cut(now.heading)})
            return Part(What.ARTICLE, words, back, (), (), piece.under)
        return Part(
            What.ARTICLE, Message("publish.changed-heading", args), back, (), (), piece.under
        )
    runs = runs_of(was.text, now.text)
    words = Message(f"publish.changed-{now.kind}")
    return Part(What.ARTICLE, words, back, (), runs, piece.under)


def _cut(text: str) -> str:
    return text if len(text) <= _SHORT else text[: _SHORT - 1].rstrip() + "…"

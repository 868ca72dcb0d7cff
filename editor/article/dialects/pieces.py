"""An article's source in pieces, one for each top-level block, parsed anew only where it changed.

Where a top-level block begins, Markdown knows of nothing above it but the definitions of links
and footnotes; so what begins alike in two versions of a text is parsed alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from editor.article.dialects.footnotes import DEFINED
from editor.article.dialects.gfm import TOO_DEEP

_REFERENCES = "references"  # env: the parser's own name for the definitions of links
# A block's end can depend on this many blocks after it: a paragraph looks two lines ahead for a
# table, the title of a link's definition over the paragraph that follows.
_AHEAD = 2


@dataclass(eq=False)
class Piece:
    """One top-level block and the blank lines after it.

    text: its lines; tokens: from the parser's block rules, with lines counted from the first;
    references: the links that it defines, by label; footnotes: the labels of those it defines.
    """

    text: str
    tokens: list[Token]
    references: Mapping[str, Any]
    footnotes: frozenset[str]
    is_too_deep: bool

    @cached_property
    def lines(self) -> int:
        """How many lines it takes."""
        return self.text.count("\n")


def pieces_of(md: MarkdownIt, source: str, known: Sequence[Piece] = ()) -> list[Piece]:
    """The pieces of `source`, whose lines end in "\\n", in order; all of it is in one of them.

    known: the pieces of an earlier version; those that stay the same are the same objects.
    """
    head = tail = start = 0
    end = len(source)
    while head < len(known) and source.startswith(known[head].text, start):
        start += len(known[head].text)
        head += 1
    while tail < len(known) - head and source.endswith(known[-1 - tail].text, start, end):
        end -= len(known[-1 - tail].text)
        tail += 1
    if head == len(known) and start == end:
        return list(known)
    for _ in range(min(_AHEAD, head)):
        head -= 1
        start -= len(known[head].text)
    made, met = _between(md, source, start, end, known[len(known) - tail :])
    return [*known[:head], *made, *known[len(known) - tail + met :]]


def _between(
    md: MarkdownIt, source: str, start: int, end: int, after: Sequence[Piece]
) -> tuple[list[Piece], int]:
    """The pieces from `start` on, until one ends where one of `after` begins.

    end: where the first of `after` begins. Returns with them how many of `after` they replace.
    """
    shown = 2 * _AHEAD
    while True:
        joints = [end]  # where each of `after` begins, as far as it is looked at
        for piece in after[:shown]:
            joints.append(joints[-1] + len(piece.text))
        whole = shown >= len(after)
        text = source[start:] if whole else source[start : joints[-1]]
        usable = joints if whole else joints[: -_AHEAD - 1]
        places = {joint - start: number for number, joint in enumerate(usable)}
        made, met = _parse(md, text, places)
        if met is not None:
            return made, met
        if whole:
            return made, len(after)
        shown *= 4


def _parse(md: MarkdownIt, text: str, places: Mapping[int, int]) -> tuple[list[Piece], int | None]:
    """The pieces of `text` up to one of `places`; that place's number, None at the text's end."""
    env: dict[str, Any] = {}
    state = StateBlock(text, md, env, [])
    rules = md.block.ruler.getRules("")
    starts = state.bMarks  # where each line begins; the last is the text's length
    made: list[Piece] = []
    line = 0
    begin = state.skipEmptyLines(0)
    if begin:
        made.append(Piece(text[: starts[begin]], [], {}, frozenset(), is_too_deep=False))
        line = begin
    while line < state.lineMax:
        if starts[line] in places:
            return made, places[starts[line]]
        state.tokens = []
        env.clear()
        state.line = line
        for rule in rules:
            if rule(state, line, state.lineMax, False):
                break
        next_line = state.skipEmptyLines(state.line)
        for token in state.tokens:
            if token.map:
                token.map = [token.map[0] - line, token.map[1] - line]
        stop = starts[next_line] if next_line < state.lineMax else len(text)
        made.append(
            Piece(
                text[starts[line] : stop],
                state.tokens,
                env.get(_REFERENCES, {}),
                frozenset(env.get(DEFINED, ())),
                is_too_deep=TOO_DEEP in env,
            )
        )
        line = next_line
    return made, places.get(len(text))


def references_of(pieces: Sequence[Piece]) -> dict[str, Any]:
    """The links that the pieces define; of several with one label the first."""
    found: dict[str, Any] = {}
    for piece in pieces:
        if piece.references:
            for label, reference in piece.references.items():
                found.setdefault(label, reference)
    return found

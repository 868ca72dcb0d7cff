"""Spans between pairs of marks: `~struck~`, `~~struck~~`, `==highlighted==`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, emphasis
from markdown_it.rules_inline.state_inline import Delimiter

# Pairs of different length must not meet. The parser matches by character code, so a run of
# n marks gets a code of its own, above all of Unicode's.
_APART = 0x110000


class _Mark(NamedTuple):
    tag: str
    lengths: frozenset[int]


def _code(character: str, length: int) -> int:
    return ord(character) + _APART * length


def use_delimiters(md: MarkdownIt, marks: Mapping[str, tuple[str, frozenset[int]]]) -> None:
    """Let runs of a mark open and close an element in `md`.

    marks: by the mark's character the element's tag and the lengths a run may have.
    """
    wanted = {character: _Mark(tag, lengths) for character, (tag, lengths) in marks.items()}
    tags = {
        _code(character, length): mark.tag
        for character, mark in wanted.items()
        for length in mark.lengths
    }

    def scan(state: StateInline, silent: bool) -> bool:
        character = state.src[state.pos]
        mark = wanted.get(character)
        if mark is None or silent:
            return False
        run = state.scanDelims(state.pos, True)
        token = state.push("text", "", 0)
        token.content = character * run.length
        if run.length in mark.lengths:
            state.delimiters.append(
                Delimiter(
                    marker=_code(character, run.length),
                    length=0,
                    token=len(state.tokens) - 1,
                    end=-1,
                    open=run.can_open,
                    close=run.can_close,
                )
            )
        state.pos += run.length
        return True

    def pair(state: StateInline) -> None:
        _pair(state, state.delimiters)
        for meta in state.tokens_meta:
            if meta and "delimiters" in meta:
                _pair(state, meta["delimiters"])

    def _pair(state: StateInline, delimiters: list[Delimiter]) -> None:
        for opening in delimiters:
            tag = tags.get(opening.marker)
            if tag is None or opening.end < 0:
                continue
            for delimiter, nesting in ((opening, 1), (delimiters[opening.end], -1)):
                token = state.tokens[delimiter.token]
                token.type = f"{tag}_{'open' if nesting > 0 else 'close'}"
                token.tag = tag
                token.nesting = 1 if nesting > 0 else -1
                token.content = ""

    def stars(state: StateInline, silent: bool) -> bool:
        """Emphasis, which in remark opens and closes beside these marks even within a word."""
        start = state.pos
        if not emphasis.tokenize(state, silent):
            return False
        if state.src[start] == "*":
            beside_close = start > 0 and state.src[start - 1] in wanted
            beside_open = state.src[state.pos : state.pos + 1] in wanted
            for delimiter in state.delimiters[start - state.pos :]:
                delimiter.open = delimiter.open or beside_open
                delimiter.close = delimiter.close or beside_close
        return True

    md.inline.ruler.at("emphasis", stars)
    md.inline.ruler.before("emphasis", "marks", scan)
    md.inline.ruler2.before("emphasis", "marks", pair)

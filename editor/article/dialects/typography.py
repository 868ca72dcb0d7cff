"""Typographic quotes, dashes and ellipses, as remark-smartypants puts them for Astro."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_QUOTES = re.compile(r"""["']""")
_OPENING = {'"': "“", "'": "‘"}
_CLOSING = {'"': "”", "'": "’"}
_DECADE = re.compile(r"\d\ds\Z")
# Runs of letters and digits, of white space, or of one and the same mark.
_NODE = re.compile(r"(?P<word>[^\W_]+)|(?P<space>\s+)|(?P<mark>.)(?P=mark)*", re.DOTALL)
_REPLACED = re.compile(
    r"(?<!-)--(?!-)|\.{3,}|(?<!\.)\.(?:\s\.(?!\.)){2,}|(?<!`)``(?!`)|(?<!')''(?!')"
)
_REPLACEMENTS = {"--": "—", "``": "“", "''": "”"}


class _Node(NamedTuple):
    kind: str  # word, space or mark
    start: int
    text: str


def _nodes(text: str) -> Iterator[_Node]:
    for found in _NODE.finditer(text):
        kind = str(found.lastgroup)
        # Accents that are written apart belong to their word.
        if kind == "mark" and unicodedata.category(found[0][0])[0] == "M":
            kind = "word"
        yield _Node(kind, found.start(), found[0])


def _with_quotes(text: str) -> str:
    """`text` with typographic quotes, of the same length."""
    nodes = [_Node("space", -1, " "), *_nodes(text)]
    shown = list(text)
    for index in range(1, len(nodes)):
        node = nodes[index]
        # The second of two marks may have been turned with the first.
        if node.text not in _OPENING or shown[node.start] != node.text:
            continue
        after = nodes[index + 1] if index + 1 < len(nodes) else None
        second = nodes[index + 2] if index + 2 < len(nodes) else None
        before_word = second is not None and second.kind == "word"
        if after is not None and after.kind == "mark" and before_word and after.text in _OPENING:
            shown[node.start] = _OPENING[node.text]
            shown[after.start] = _OPENING[after.text]
            continue
        is_closing = _closes(nodes[index - 1], after, before_word=before_word)
        shown[node.start] = (_CLOSING if is_closing else _OPENING)[node.text]
    return "".join(shown)


def _closes(before: _Node, after: _Node | None, *, before_word: bool) -> bool:
    """Whether the quote between these closes; before_word: a word follows `after`."""
    if after is None:
        return True
    if after.kind == "mark" and not before_word:
        return True
    if _DECADE.match(after.text):
        return True
    if before.kind != "word" and after.kind == "word":
        return False
    return before.kind == "word" or after.kind == "space"


def _replacement(found: re.Match[str]) -> str:
    return _REPLACEMENTS.get(found[0], "…")


def _typography(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline" and token.children:
            _set(token.children)


def _set(children: Sequence[Token]) -> None:
    texts = [token for token in children if token.type == "text"]
    if any(_QUOTES.search(token.content) for token in texts):
        parts = [_read(token) for token in children]
        shown = _with_quotes("".join(parts))
        start = 0
        for token, part in zip(children, parts, strict=True):
            if token.type == "text":
                token.content = shown[start : start + len(part)]
            start += len(part)
    for token in texts:
        token.content = _REPLACED.sub(_replacement, token.content)


def _read(token: Token) -> str:
    """What stands for a token in the paragraph's text while quotes are looked for."""
    if token.type == "text":
        return token.content
    if token.type == "softbreak":
        return "\n"
    return "A" * len(token.content) if token.type == "code_inline" else ""


def use_typography(md: MarkdownIt) -> None:
    """Let `md` turn straight quotes, dashes and dots of the text into typographic ones."""
    md.core.ruler.push("typography", _typography)

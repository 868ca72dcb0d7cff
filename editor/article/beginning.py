"""How an article begins, as plain text: for cards, maps and whatever else has one line for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from editor.article.dialects.obsidian import shown_target
from editor.article.render import parser

if TYPE_CHECKING:
    from markdown_it.token import Token

# So much of an article is read at first, up to the end of a paragraph; then four times as much.
_FIRST = 4
_PARAGRAPH_END = re.compile(r"\n[ \t>]*\r?\n|\Z")
_LONGEST = 100_000
# Blocks that are no running text, with all that is in them.
_LEFT_OUT = frozenset(
    ("heading", "bullet_list", "ordered_list", "table", "footnote", "footnote_block",
     "callout_title")
)  # fmt: skip
_OPEN, _CLOSE = "_open", "_close"


def beginning_of(body: str, dialect: str, length: int) -> str:
    """The first `length` characters of the article's running text; all of it where it is shorter.

    Headings, lists, tables, pictures, HTML, code and footnotes are left out; of links their text
    stays. Runs of white space are one space.
    """
    part = _FIRST * length
    while True:
        end = _PARAGRAPH_END.search(body, min(part, len(body)))
        cut = body[: min(end.end() if end else len(body), _LONGEST)]
        text = " ".join("".join(_words(parser(dialect).parse(cut, {}))).split())
        if len(text) >= length or len(cut) >= min(len(body), _LONGEST):
            return text[:length].rstrip()
        part *= 4


def _words(tokens: Iterable[Token]) -> Iterator[str]:
    inside: list[str] = []
    for token in tokens:
        name = token.type.removesuffix(_OPEN).removesuffix(_CLOSE)
        if name in _LEFT_OUT and token.nesting == 1:
            inside.append(name)
        elif name in _LEFT_OUT and token.nesting == -1 and inside:
            inside.pop()
        elif inside:
            continue
        elif token.type == "inline":
            yield from _inline(token.children or ())
            yield "\n"
        elif token.type == "plain_block":
            yield f"{token.content}\n"


def _inline(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("text", "tag", "maths", "text_special"):
            yield token.content
        elif token.type in ("softbreak", "hardbreak", "html_inline"):
            yield " " if token.type != "html_inline" or token.content.startswith("<br") else ""
        elif token.type == "wikilink":
            yield token.meta["text"] or shown_target(token.meta["target"])

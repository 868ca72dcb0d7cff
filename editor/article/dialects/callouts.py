"""Obsidian's callouts: quotes that begin with `[!type]`."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_HEAD = re.compile(r"\[!([^\]\n]+)\]([+-]?)[ \t]*([^\n]*)(?:\n|\Z)")

# Other names of the types that the style sheet knows.
_ALIASES = {
    "summary": "abstract",
    "tldr": "abstract",
    "hint": "tip",
    "important": "tip",
    "check": "success",
    "done": "success",
    "help": "question",
    "faq": "question",
    "caution": "warning",
    "attention": "warning",
    "fail": "failure",
    "missing": "failure",
    "error": "danger",
    "cite": "quote",
}


def _callouts(state: StateCore) -> None:
    """Turn quotes that begin with `[!type]` into callouts, outermost first."""
    made: list[Token] = []
    closing: list[str] = []  # the tag that closes each open quote
    tokens = iter(enumerate(state.tokens))
    for index, token in tokens:
        if token.type == "blockquote_close":
            token.tag = closing.pop()
            made += _closed(token)
            continue
        if token.type != "blockquote_open":
            made.append(token)
            continue
        head = _head(state.tokens, index)
        if head is None:
            closing.append(token.tag)
            made.append(token)
            continue
        inline = state.tokens[index + 2]
        made += _opened(token, head, inline)
        closing.append(token.tag)
        inline.content = inline.content[head.end() :]
        if not inline.content.strip():
            # The head was the whole paragraph: leave out its three tokens.
            for _ in range(3):
                next(tokens)
    state.tokens = made


def _head(tokens: list[Token], index: int) -> re.Match[str] | None:
    first = tokens[index + 1 : index + 3]
    if len(first) < 2 or first[0].type != "paragraph_open":
        return None
    return _HEAD.match(first[1].content)


def _opened(token: Token, head: re.Match[str], inline: Token) -> list[Token]:
    """The tokens up to the callout's content; `token` becomes the callout itself."""
    written = head[1].split("|")[0].strip().lower()
    folds = head[2]
    title = Token("inline", "", 0, children=[], map=inline.map, level=token.level + 2)
    title.content = head[3].strip() or written.replace("-", " ").capitalize()
    token.type = "callout_open"
    token.tag = "details" if folds else "div"
    token.attrSet("class", "callout")
    token.attrSet("data-callout", _ALIASES.get(written, written))
    if folds == "+":
        token.attrSet("open", "")
    heading = "summary" if folds else "div"
    opened = Token("callout_title_open", heading, 1, block=True, attrs={"class": "callout-title"})
    closed = Token("callout_title_close", heading, -1, block=True)
    content = Token("callout_content_open", "div", 1, block=True)
    content.attrSet("class", "callout-content")
    return [token, opened, title, closed, content]


def _closed(token: Token) -> list[Token]:
    if token.tag == "blockquote":
        return [token]
    token.type = "callout_close"
    return [Token("callout_content_close", "div", -1, block=True), token]


def use_callouts(md: MarkdownIt) -> None:
    """Let `md` turn quotes that begin with `[!type]` into callouts."""
    md.core.ruler.after("block", "callouts", _callouts)

"""GitHub's Markdown as remark reads it: the ground of both markdown-it dialects."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from editor.article.dialects.autolinks import use_autolinks
from editor.article.dialects.delimiters import use_delimiters
from editor.article.dialects.footnotes import use_footnotes

# Nobody writes blocks this deep; what is deeper is shown as plain text.
MAX_NESTING = 90
LONGEST_PARAGRAPH = 20_000
# The search for the ends of links takes time that grows with the square of a paragraph's
# brackets. This many steps are about a second; the most that real articles need is a hundredth.
MOST_STEPS = 100_000_000

TOO_DEEP = "too deep"  # env: blocks nested deeper than that were met
PLAIN_PARTS = "plain parts"  # env: so were paragraphs that are too long, or have too many brackets
BRACKET_STEPS = "bracket steps"  # env: how many steps of that search were taken so far

_NOT_IN_ADDRESSES = re.compile(r"%(?![0-9A-Za-z]{2})|[^!#$%&-;=?-Z_a-z~]")
_TASK = re.compile(r"\[([ \t\nxX])\](?:\n|[ \t]+(?=\S|\n))")


def gfm(*, marks: dict[str, tuple[str, frozenset[int]]], inline_footnotes: bool) -> MarkdownIt:
    """A parser of CommonMark with GitHub's extensions.

    marks: further spans, see `use_delimiters`; inline_footnotes: `^[text]` too.
    """
    md = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING + 10, "xhtmlOut": False})
    md.enable("table")
    # What a link may lead to is the sanitiser's business: a parser that refuses an address
    # leaves the brackets in the text, which the published page does not.
    md.validateLink = _any_link  # type: ignore[method-assign]
    md.normalizeLink = _encoded  # type: ignore[method-assign]
    use_autolinks(md)
    use_delimiters(md, {"~": ("del", frozenset({1, 2}))} | marks)
    use_footnotes(md, inline=inline_footnotes)
    rules = ["paragraph", "reference", "blockquote", "list"]
    md.block.ruler.before("table", "too_deep", _plain_when_deep, {"alt": rules})
    md.core.ruler.after("block", "task_lists", _task_lists)
    md.core.ruler.after("block", "costly_paragraphs", _leave_costly_paragraphs)
    md.core.ruler.after("block", "code", _code)
    md.core.ruler.push("source_lines", _source_lines)
    md.add_render_rule("task_box", _render_task_box)
    md.add_render_rule("plain_block", _render_plain_block)
    return md


def _any_link(url: str) -> bool:  # noqa: ARG001 - the parser's signature
    return True


def _encoded(url: str) -> str:
    """`url` with what an address cannot hold in percents, international host names too."""
    return _NOT_IN_ADDRESSES.sub(lambda found: quote(found[0], safe=""), url)


def _plain_when_deep(state: StateBlock, line: int, end_line: int, silent: bool) -> bool:
    if silent or state.level < MAX_NESTING:
        return False
    state.env[TOO_DEEP] = True
    token = state.push("plain_block", "", 0)
    token.content = state.getLines(line, end_line, state.blkIndent, False)
    token.map = [line, end_line]
    state.line = end_line
    return True


def _leave_costly_paragraphs(state: StateCore) -> None:
    steps = state.env.get(BRACKET_STEPS, 0)
    for token in state.tokens:
        if token.type != "inline":
            continue
        needed = token.content.count("[") ** 2
        if len(token.content) > LONGEST_PARAGRAPH or steps + needed > MOST_STEPS:
            state.env[PLAIN_PARTS] = True
            token.children = [Token("text", "", 0, content=token.content)]
            token.content = ""
        else:
            steps += needed
    state.env[BRACKET_STEPS] = steps


def _code(state: StateCore) -> None:
    """Fenced code as on the published page: without an empty first line, ending in a newline."""
    for token in state.tokens:
        if token.type == "fence" and token.content:
            token.content = token.content.removeprefix("\n")
            if token.content and not token.content.endswith("\n"):
                token.content += "\n"


def _task_lists(state: StateCore) -> None:
    lists: list[Token] = []
    for index, token in enumerate(state.tokens):
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            lists.append(token)
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            lists.pop()
        elif token.type == "list_item_open" and index + 2 < len(state.tokens):
            inline = state.tokens[index + 2]
            found = _TASK.match(inline.content) if inline.type == "inline" else None
            if found is None or state.tokens[index + 1].type != "paragraph_open":
                continue
            box = Token("task_box", "input", 0, meta={"checked": found[1] in "xX"})
            inline.children = [box, Token("text", "", 0, content=" ")]
            inline.content = inline.content[found.end() :]
            token.attrJoin("class", "task-list-item")
            if "class" not in lists[-1].attrs:
                lists[-1].attrSet("class", "contains-task-list")


def plain_text(tokens: list[Token]) -> str:
    """What a reader reads of inline tokens."""
    return "".join(
        plain_text(token.children or []) if token.type == "image" else token.content
        for token in tokens
        if token.type in {"text", "code_inline", "image"}
    )


def _source_lines(state: StateCore) -> None:
    """Mark blocks with their line, counted from 0; cells' alignment as remark writes it."""
    for token in state.tokens:
        if token.map and token.nesting >= 0 and token.type not in {"inline", "html_block"}:
            token.attrSet("data-source-line", str(token.map[0]))
        if token.tag in {"td", "th"} and token.nesting == 1:
            style = str(token.attrs.pop("style", ""))
            if style:
                token.attrSet("align", style.removeprefix("text-align:"))


def _render_task_box(_renderer: Any, tokens: list[Token], index: int, *_: Any) -> str:
    checked = " checked" if tokens[index].meta["checked"] else ""
    return f'<input type="checkbox"{checked} disabled>'


def _render_plain_block(_renderer: Any, tokens: list[Token], index: int, *_: Any) -> str:
    return f"<pre>{escapeHtml(tokens[index].content)}</pre>\n"

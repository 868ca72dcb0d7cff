"""Footnotes as GitHub's Markdown has them, and Obsidian's `^[inline]` ones.

While a text is parsed, notes stay where they are defined; `take_notes`, `numbered`, `item`
and `section` bring those that are referred to below the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml, normalizeReference
from markdown_it.helpers import parseLinkLabel
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_LABEL = re.compile(r"\[\^((?:\\[\[\]\\]|[^\s\[\]])+)\]")
_PREFIX = "user-content-"
DEFINED = "footnotes defined"  # env: the labels that have a definition
_INLINE = "footnotes inline"  # env: tokens of inline footnotes by their made-up label
_inline_labels = count()  # for the program's whole run, since pieces of a text are parsed apart


def _definition(state: StateBlock, line: int, end_line: int, silent: bool) -> bool:
    """`[^label]: text`, with blocks indented by four columns below it."""
    if state.is_code_block(line):
        return False
    start = state.bMarks[line] + state.tShift[line]
    found = _LABEL.match(state.src, start, state.eMarks[line])
    if found is None or state.src[found.end() : found.end() + 1] != ":":
        return False
    if silent:
        return True
    label = normalizeReference(found[1])
    state.env.setdefault(DEFINED, set()).add(label)
    opening = state.push("footnote_open", "", 1)
    opening.meta = {"label": label}

    after = found.end() + 1
    content = after
    while content < state.eMarks[line] and state.src[content] in " \t":
        content += 1
    kept = (state.bMarks[line], state.tShift[line], state.sCount[line], state.blkIndent)
    parent = state.parentType
    # As within a list item whose text begins at the fourth column.
    state.blkIndent += 4
    state.bMarks[line] = after
    state.tShift[line] = content - after
    state.sCount[line] = state.blkIndent
    state.parentType = "footnote"
    state.md.block.tokenize(state, line, end_line)
    state.parentType = parent
    state.bMarks[line], state.tShift[line], state.sCount[line], state.blkIndent = kept

    opening.map = [line, state.line]
    state.push("footnote_close", "", -1)
    return True


def _reference(state: StateInline, silent: bool) -> bool:
    """`[^label]`, where the label is defined."""
    if state.src[state.pos] != "[":
        return False
    found = _LABEL.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    label = normalizeReference(found[1])
    if label not in state.env.get(DEFINED, ()):
        return False
    if not silent:
        state.push("footnote_ref", "", 0).meta = {"label": label}
    state.pos = found.end()
    return True


def _inline_footnote(state: StateInline, silent: bool) -> bool:
    """`^[text]`."""
    if not state.src.startswith("^[", state.pos):
        return False
    end = parseLinkLabel(state, state.pos + 1)
    if end < 0:
        return False
    if not silent:
        notes: dict[str, list[Token]] = state.env.setdefault(_INLINE, {})
        label = f"\n{next(_inline_labels)}"  # no written label holds a newline
        inline = Token("inline", "", 0, children=[])
        notes[label] = [
            Token("paragraph_open", "p", 1, block=True),
            inline,
            Token("paragraph_close", "p", -1, block=True),
        ]
        content = state.src[state.pos + 2 : end]
        assert inline.children is not None
        state.md.inline.parse(content, state.md, state.env, inline.children)
        state.push("footnote_ref", "", 0).meta = {"label": label}
    state.pos = end + 1
    return True


def _add_inline(state: StateCore) -> None:
    """Put inline footnotes behind the text, as if they were defined there."""
    for label, tokens in state.env.get(_INLINE, {}).items():
        opening = Token("footnote_open", "", 1, meta={"label": label})
        state.tokens += [opening, *tokens, Token("footnote_close", "", -1)]


class Note(NamedTuple):
    """A footnote that is referred to: its number from 1, how often, and the tokens of its text."""

    label: str
    number: int
    times: int
    tokens: list[Token]


def take_notes(tokens: Iterable[Token]) -> tuple[list[Token], dict[str, list[Token]]]:
    """The tokens of the text without definitions, and those of each definition by its label."""
    text: list[Token] = []
    definitions: dict[str, list[Token]] = {}
    open_definitions = [text]
    for token in tokens:
        if token.type == "footnote_open":
            definition: list[Token] = []
            definitions.setdefault(token.meta["label"], definition)
            open_definitions.append(definition)
        elif token.type == "footnote_close":
            open_definitions.pop()
        else:
            open_definitions[-1].append(token)
    return text, definitions


def references_in(tokens: Iterable[Token]) -> list[Token]:
    """The references to footnotes in tokens, in order."""
    return [
        token for block in tokens for token in block.children or () if token.type == "footnote_ref"
    ]


def numbered(
    references: Iterable[Token], definitions: Mapping[str, list[Token]], prefix: str = ""
) -> list[Note]:
    """The footnotes that a text refers to, by their first reference; references get numbers.

    references: those of the whole text, in order. prefix: of all anchors, for a text in a text.
    """
    order: dict[str, int] = {}
    counts: Counter[str] = Counter()
    waiting = [references]
    while waiting:
        for reference in waiting.pop(0):
            label = reference.meta["label"]
            if label not in order:
                order[label] = len(order) + 1
                waiting.append(references_in(definitions[label]))
            counts[label] += 1
            reference.meta = _meta(label, order[label], counts[label], prefix)
    return [Note(label, n, counts[label], definitions[label]) for label, n in order.items()]


def _meta(label: str, number: int, count: int, prefix: str) -> dict[str, Any]:
    name = f"inline-{number}" if label.startswith("\n") else label.lower()
    return {"label": label, "name": prefix + name, "number": number, "count": count}


def section(items: Iterable[str]) -> str:
    """The HTML of the list of footnotes below a text, from that of each `item`."""
    heading = '<h2 class="sr-only" id="footnote-label">Footnotes</h2>'
    return f'<section class="footnotes">\n{heading}\n<ol>\n{"".join(items)}</ol>\n</section>\n'


def item(note: Note, prefix: str = "") -> Iterator[Token]:
    """The tokens of a footnote in the list of footnotes; `prefix` as for `numbered`."""
    meta = _meta(note.label, note.number, note.times, prefix)
    yield Token("footnote_item_open", "li", 1, block=True, meta=meta)
    back = Token("footnote_back", "", 0, meta=meta)
    if note.tokens and note.tokens[-1].type == "paragraph_close":
        yield from note.tokens[:-1]
        yield Token("text", "", 0, content=" ")
        yield back
        yield note.tokens[-1]
    else:
        yield from note.tokens
        yield back
    yield Token("footnote_item_close", "li", -1, block=True)


def _numbered(name: str, count: int) -> str:
    return escapeHtml(name) + (f"-{count}" if count > 1 else "")


def _render_reference(_renderer: Any, tokens: list[Token], index: int, *_: Any) -> str:
    meta = tokens[index].meta
    return (
        f'<sup><a href="#{_PREFIX}fn-{escapeHtml(meta["name"])}"'
        f' id="{_PREFIX}fnref-{_numbered(meta["name"], meta["count"])}" class="footnote-ref">'
        f"{meta['number']}</a></sup>"
    )


def _render_back(_renderer: Any, tokens: list[Token], index: int, *_: Any) -> str:
    meta = tokens[index].meta
    return " ".join(
        f'<a href="#{_PREFIX}fnref-{_numbered(meta["name"], count)}" class="footnote-back"'
        f' aria-label="Back to reference {_numbered(str(meta["number"]), count)}">↩'
        + (f"<sup>{count}</sup>" if count > 1 else "")
        + "</a>"
        for count in range(1, meta["count"] + 1)
    )


def _render_item(_renderer: Any, tokens: list[Token], index: int, *_: Any) -> str:
    return f'<li id="{_PREFIX}fn-{escapeHtml(tokens[index].meta["name"])}">\n'


def use_footnotes(md: MarkdownIt, *, inline: bool) -> None:
    """Let `md` read footnotes; `inline`: Obsidian's `^[text]` too.

    Inline parsing needs the labels that are defined anywhere in the text, as env `DEFINED`.
    """
    md.block.ruler.before(
        "reference",
        "footnote_definition",
        _definition,
        {"alt": ["paragraph", "reference", "blockquote", "list"]},
    )
    md.inline.ruler.before("link", "footnote_reference", _reference)
    if inline:
        md.inline.ruler.before("link", "inline_footnote", _inline_footnote)
    md.core.ruler.after("inline", "inline_footnotes", _add_inline)
    for name, rule in (
        ("footnote_ref", _render_reference),
        ("footnote_back", _render_back),
        ("footnote_item_open", _render_item),
    ):
        md.add_render_rule(name, rule)

"""Obsidian's additions: wikilinks, embeds, comments, tags, maths, block ids."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from editor.article.context import CONTEXT
from editor.article.dialects.callouts import use_callouts
from editor.article.dialects.gfm import gfm
from editor.article.dialects.slugs import slug
from editor.article.links import split_target
from editor.article.pictures import PICTURE_ENDINGS

EMBEDS = "embeds"  # env: the `Embeds` that embedded entries are shown with; without, as links

_WIKILINK = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]*))?\]\]")
_SIZE = re.compile(r"\s*(\d{1,5})(?:x(\d{1,5}))?\s*\Z")
_COMMENT = re.compile(r"%%.*?%%", re.DOTALL)
_TAG = re.compile(r"#([\w/-]*[^\W\d][\w/-]*|[\w/-]*[_/-][\w/-]*)")
_MATHS = re.compile(r"\$\$[^$]+\$\$|\$(?=\S)(?:\\.|[^$\\\n])*?(?<=\S)\$(?!\d)", re.DOTALL)
_BLOCK_ID = re.compile(r"(?:^|[ \t\n])\^([A-Za-z0-9-]+)[ \t]*\Z")

_AUDIO = frozenset({".3gp", ".flac", ".m4a", ".mp3", ".ogg", ".wav"})
_VIDEO = frozenset({".mkv", ".mov", ".mp4", ".ogv", ".webm"})


def obsidian() -> MarkdownIt:
    """A parser of GitHub's Markdown with Obsidian's additions; its env needs `CONTEXT`."""
    md = gfm(marks={"=": ("mark", frozenset({2}))}, inline_footnotes=True)
    use_callouts(md)
    rules = ["paragraph", "reference", "blockquote", "list"]
    md.block.ruler.before("paragraph", "comment_block", _comment_block, {"alt": rules})
    md.inline.ruler.before("link", "embed", _embed)
    md.inline.ruler.before("embed", "wikilink", _wikilink)
    md.inline.ruler.before("marks", "comment", _comment)
    md.inline.ruler.before("marks", "tag", _tag)
    md.inline.ruler.before("marks", "maths", _maths)
    md.core.ruler.after("block", "block_ids", _block_ids)
    md.core.ruler.after("inline", "embedded", _set_apart)
    for name, rule in (
        ("wikilink", _render_wikilink),
        ("embed", _render_embed),
        ("embedded", _render_embedded),
        ("tag", _render_tag),
        ("maths", _render_maths),
        ("image", _render_image),
    ):
        md.add_render_rule(name, rule)
    return md


def _wikilink(state: StateInline, silent: bool) -> bool:
    """`[[Name]]`, `[[Name#Heading|text]]`."""
    return _double_brackets(state, silent, state.pos, "wikilink")


def _embed(state: StateInline, silent: bool) -> bool:
    """`![[picture.png|640]]`, `![[Name]]`."""
    if state.src[state.pos] != "!":
        return False
    return _double_brackets(state, silent, state.pos + 1, "embed")


def _double_brackets(state: StateInline, silent: bool, start: int, kind: str) -> bool:
    if not state.src.startswith("[[", start):
        return False
    found = _WIKILINK.match(state.src, start, state.posMax)
    if found is None or not found[1].strip():
        return False
    if not silent:
        token = state.push(kind, "", 0)
        # In a table the `|` is written `\|`, of which the backslash may be left.
        token.meta = {"target": found[1].rstrip("\\").strip(), "text": (found[2] or "").strip()}
    state.pos = found.end()
    return True


def _comment(state: StateInline, _silent: bool) -> bool:
    if not state.src.startswith("%%", state.pos):
        return False
    found = _COMMENT.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    state.pos = found.end()
    return True


def _comment_block(state: StateBlock, line: int, end_line: int, silent: bool) -> bool:
    """`%%` at a line's start, hiding all up to the next `%%`, over blank lines too."""
    if state.is_code_block(line):
        return False
    start = state.bMarks[line] + state.tShift[line]
    first = state.src[start : state.eMarks[line]]
    if not first.startswith("%%") or "%%" in first[2:]:
        return False
    if silent:
        return True
    last = line + 1
    while last < end_line and "%%" not in state.src[state.bMarks[last] : state.eMarks[last]]:
        last += 1
    state.line = min(last + 1, end_line)
    return True


def _tag(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "#" or state.linkLevel:
        return False
    if state.pos and not state.src[state.pos - 1].isspace():
        return False
    found = _TAG.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        state.push("tag", "", 0).content = found[0]
    state.pos = found.end()
    return True


def _maths(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "$":
        return False
    found = _MATHS.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        state.push("maths", "", 0).content = found[0]
    state.pos = found.end()
    return True


def _block_ids(state: StateCore) -> None:
    """Take `^id` off the end of a block and make it the block's anchor."""
    for opening, inline in zip(state.tokens, state.tokens[1:], strict=False):
        if inline.type != "inline" or opening.nesting != 1:
            continue
        found = _BLOCK_ID.search(inline.content)
        if found is not None:
            inline.content = inline.content[: found.start()]
            opening.attrSet("id", "^" + found[1])
            opening.hidden = opening.hidden or not inline.content
    for opening, inline, closing in zip(
        state.tokens, state.tokens[1:], state.tokens[2:], strict=False
    ):
        if inline.type == "inline" and opening.hidden and not inline.content:
            closing.hidden = True


def _set_apart(state: StateCore) -> None:
    """Take embeds of entries, which hold blocks, out of the paragraphs that they stand in."""
    made: list[Token] = []
    tokens = iter(enumerate(state.tokens))
    for index, token in tokens:
        made.append(token)
        if token.type != "paragraph_open":
            continue
        inline, closing = state.tokens[index + 1 : index + 3]
        if any(_is_of_entry(child) for child in inline.children or ()):
            made[-1:] = _around_embeds(token, inline, closing)
            next(tokens)
            next(tokens)
    state.tokens = made


# What may stand between embeds without being a paragraph, while it says nothing.
_SPACES = frozenset({"text", "softbreak", "hardbreak"})


def _around_embeds(opening: Token, inline: Token, closing: Token) -> Iterator[Token]:
    children = inline.children or []
    for is_embed, run in groupby(children, key=_is_of_entry):
        if is_embed:
            for token in run:
                yield Token("embedded", "div", 0, meta=token.meta, map=inline.map, block=True)
            continue
        text = list(run)
        if any(token.type not in _SPACES or token.content.strip() for token in text):
            yield opening.copy(attrs=dict(opening.attrs))
            yield inline.copy(children=text)
            yield closing


def _is_of_entry(token: Token) -> bool:
    """Whether an inline token, not one within a link or a span, embeds an entry."""
    if token.type != "embed" or token.level:
        return False
    ending = posixpath.splitext(split_target(token.meta["target"])[0])[1].lower()
    return ending not in PICTURE_ENDINGS | _AUDIO | _VIDEO


# --- HTML


def shown_target(target: str) -> str:
    """What stands for a wikilink without a text of its own: the name, and the heading."""
    path, heading = split_target(target)
    name = posixpath.basename(path.replace("\\", "/")).removesuffix(".md")
    parts = [part.strip().removeprefix("^") for part in heading.split("#") if part.strip()]
    return " > ".join([name, *parts] if name else parts)


def anchor_of(heading: str) -> str:
    """The anchor that a heading, or the last of several, or a block id has on its page."""
    last = heading.rpartition("#")[2].strip()
    return last if last.startswith("^") else slug(last)


def _render_wikilink(
    _renderer: Any, tokens: list[Token], index: int, _options: Any, env: Any
) -> str:
    meta = tokens[index].meta
    return _link(meta["target"], meta["text"], "wikilink", env)


def _link(target: str, text: str, kind: str, env: Any) -> str:
    context = env[CONTEXT]
    shown = escapeHtml(text or shown_target(target))
    path = context.links.resolve(target, context.source)
    if path is None:
        return f'<a class="{kind} broken" data-target="{escapeHtml(target)}">{shown}</a>'
    heading = split_target(target)[1]
    anchor = anchor_of(heading) if heading else ""
    here = path == context.source and anchor and not context.within
    href = f"#{anchor}" if here else context.addresses.entry(path, anchor)
    return f'<a class="{kind}" href="{escapeHtml(href)}">{shown}</a>'


def _render_embed(_renderer: Any, tokens: list[Token], index: int, _options: Any, env: Any) -> str:
    target, text = tokens[index].meta["target"], tokens[index].meta["text"]
    path = split_target(target)[0]
    ending = posixpath.splitext(path)[1].lower()
    source = escapeHtml(path)
    if ending in PICTURE_ENDINGS:
        size = _SIZE.match(text)
        alt = "" if size else text
        return f'<img src="{source}" alt="{escapeHtml(alt)}"{_dimensions(size)}>'
    if ending in _AUDIO:
        return f'<audio controls src="{source}"></audio>'
    if ending in _VIDEO:
        return f'<video controls src="{source}"></video>'
    return _link(target, text, "wikilink embed", env)


def _render_embedded(
    _renderer: Any, tokens: list[Token], index: int, _options: Any, env: Any
) -> str:
    token = tokens[index]
    target, text = token.meta["target"], token.meta["text"]
    place = env[EMBEDS].place_for(target, env[CONTEXT]) if EMBEDS in env else None
    if place is None:
        return f"<p{_line_of(token)}>{_link(target, text, 'wikilink embed', env)}</p>\n"
    link = _link(target, text, "wikilink", env)
    return (
        f'<div class="embed"{_line_of(token)}>\n<p class="embed-title">{link}</p>\n'
        f'<div class="embed-content">{place}</div>\n</div>\n'
    )


def _line_of(token: Token) -> str:
    line = token.attrs.get("data-source-line")
    return "" if line is None else f' data-source-line="{line}"'


def _dimensions(size: re.Match[str] | None) -> str:
    if size is None:
        return ""
    return f' width="{size[1]}"' + (f' height="{size[2]}"' if size[2] else "")


def _render_image(renderer: Any, tokens: list[Token], index: int, options: Any, env: Any) -> str:
    """A Markdown image; `![alt|640](…)` gives its size."""
    token = tokens[index]
    alt = renderer.renderInlineAsText(token.children, options, env)
    words, bar, last = alt.rpartition("|")
    size = _SIZE.match(last) if bar else _SIZE.match(alt)
    if size:
        alt = words
    title = token.attrs.get("title")
    shown_title = f' title="{escapeHtml(str(title))}"' if title else ""
    return (
        f'<img src="{escapeHtml(str(token.attrs["src"]))}" alt="{escapeHtml(alt)}"'
        f"{shown_title}{_dimensions(size)}>"
    )


def _render_tag(_renderer: Any, tokens: list[Token], index: int, *_: Any) -> str:
    return f'<span class="tag">{escapeHtml(tokens[index].content)}</span>'


def _render_maths(_renderer: Any, tokens: list[Token], index: int, *_: Any) -> str:
    return f'<span class="maths">{escapeHtml(tokens[index].content)}</span>'

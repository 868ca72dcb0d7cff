"""Obsidian's signs that readers would see as they are written, where the dialect has no such signs.

Each is told with what it becomes when it is mended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from editor.article.header import is_for_readers
from editor.messages import Message
from editor.publish.checks.links import field_links
from editor.publish.checks.look import Found, Look
from editor.publish.checks.marks import Sort

_CALLOUT = re.compile(
    r"^([ \t]*(?:>[ \t]?)+)\[!([A-Za-z][\w-]*)(?:\|[^\]\r\n]*)?\][-+]?[ \t]*", re.MULTILINE
)
_HIGHLIGHT = re.compile(r"(?<![=\w])==(?=[^\s=])([^\r\n=]+?)(?<=[^\s=])==(?![=\w])")
_COMMENT = re.compile(r"%%(.*?)%%", re.DOTALL)
_BLOCK_ID = re.compile(
    r"(?:(?<=\S)[ \t]+|^[ \t]*)\^([A-Za-z][A-Za-z0-9-]{2,}|[a-z0-9]{6})[ \t]*$", re.MULTILINE
)
_FOOTNOTE = re.compile(r"(?<![\d^\\])\^\[([^\[\]\r\n]+)\]")


class Sign(NamedTuple):
    """A sign at body[start:end]. instead: what mends it, None for nothing that is sure."""

    start: int
    end: int
    sort: str
    text: str
    instead: str | None


def wikilink_printed(look: Look) -> Iterator[Found]:
    """Brackets of wikilinks and embeds that readers would see."""
    if look.knows_obsidian:
        return
    for key, target in field_links(look):
        if is_for_readers(key) or key == "title":
            message = Message("publish.wikilink-printed", {"target": target})
            yield Found(look.problem(message, key))
    for mark in look.marks:
        if mark.sort in (Sort.WIKILINK, Sort.EMBED):
            message = Message("publish.wikilink-printed", {"target": mark.target})
            yield Found(look.problem_at(message, mark.start), Message("publish.mend-wikilink"))


def syntax_printed(look: Look) -> Iterator[Found]:
    """Callouts, highlights, comments, block ids and inline footnotes that readers would see."""
    if look.knows_obsidian:
        return
    for sign in signs_in(look.body, look.prose):
        mend = Message(f"publish.mend-{sign.sort}") if sign.instead is not None else None
        message = Message(f"publish.printed-{sign.sort}", {"text": sign.text[:60]})
        yield Found(look.problem_at(message, sign.start), mend)


def signs_in(body: str, prose: str) -> list[Sign]:
    """The signs in an article; `prose` is the article without its code."""
    found: list[Sign] = []
    if "[!" in body:
        for one in _CALLOUT.finditer(prose):
            line = re.compile(r"[^\r\n]*").match(body, one.end())
            title = line[0].rstrip() if line is not None else ""
            start = one.start() + len(one[1])
            instead = f"**{title or one[2].capitalize()}**"
            code = "callout"
            found.append(Sign(start, one.end() + len(title), code, one[2], instead))
    if "==" in body:
        for one in _HIGHLIGHT.finditer(prose):
            text = body[one.start(1) : one.end(1)]
            found.append(Sign(*one.span(), "highlight", text, f"<mark>{text}</mark>"))
    if "%%" in body:
        for one in _COMMENT.finditer(prose):
            text = body[one.start(1) : one.end(1)].strip()
            hidden = None if "--" in text else f"<!-- {text} -->"
            found.append(Sign(*one.span(), "comment", text, hidden))
    if "^" in body:
        for one in _BLOCK_ID.finditer(prose):
            found.append(Sign(*one.span(), "block_id", one[1], ""))
        for one in _FOOTNOTE.finditer(prose):
            found.append(Sign(*one.span(), "footnote", one[1], None))
    return sorted(found)

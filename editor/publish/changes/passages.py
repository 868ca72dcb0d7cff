"""An article as passages: headings, paragraphs, items, rows, pictures, code; and its breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from editor.vault.line_merge import lines_in

Kind = Literal["paragraph", "heading", "item", "row", "picture", "code", "break"]

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]|$)")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)")
_PICTURE = re.compile(r"\s*(?:!\[\[[^\]]*\]\]|!\[[^\]]*\]\([^)]*\))\s*$")
_BREAK = re.compile(r"[\r\n]+\Z")


class Passage(NamedTuple):
    """Some lines that belong together, without the break behind the last; or one break.

    A line of white space alone is a break. start: its index in the article.
    """

    kind: Kind
    text: str
    start: int

    @property
    def end(self) -> int:
        """The index behind it."""
        return self.start + len(self.text)

    @property
    def heading(self) -> str:
        """The words of a heading."""
        return self.text.strip().strip("#").strip()


def passages_of(article: str) -> list[Passage]:
    """The passages in order; together they are the article."""
    found: list[Passage] = []
    at = 0
    for kind, text in _grouped(lines_in(article)):
        if kind == "break":
            found.append(Passage("break", text, at))
        else:
            ending = _BREAK.search(text)
            stop = ending.start() if ending else len(text)
            found.append(Passage(kind, text[:stop], at))
            if ending:
                found.append(Passage("break", text[stop:], at + stop))
        at += len(text)
    return found


def _grouped(lines: list[str]) -> Iterator[tuple[Kind, str]]:
    n = 0
    while n < len(lines):
        start, line = n, lines[n]
        n += 1
        if not line.strip():
            yield "break", line
            continue
        kind = _kind_of(line)
        if kind == "code":
            fence = _FENCE.match(line)
            mark = fence[1] if fence else "```"
            while n < len(lines):
                n += 1
                if lines[n - 1].strip().startswith(mark) and not lines[n - 1].strip().strip(
                    mark[0]
                ):
                    break
        elif kind in ("paragraph", "item"):
            while n < len(lines) and lines[n].strip() and _kind_of(lines[n]) == "paragraph":
                n += 1
        yield kind, "".join(lines[start:n])


def _kind_of(line: str) -> Kind:
    bare = line.rstrip("\r\n")
    if _FENCE.match(bare):
        return "code"
    if _HEADING.match(bare):
        return "heading"
    if _ITEM.match(bare):
        return "item"
    if _PICTURE.match(bare):
        return "picture"
    return "row" if bare.lstrip().startswith("|") else "paragraph"

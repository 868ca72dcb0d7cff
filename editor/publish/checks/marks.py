"""Links and pictures as an article has them, those included that no reader of Markdown takes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple
from urllib.parse import unquote

from editor.article.links import split_target


class Sort(Enum):
    """How it is written."""

    WIKILINK = "[[…]]"
    EMBED = "![[…]]"
    LINK = "[…](…)"
    IMAGE = "![…](…)"
    HTML = "<img>"


class Mark(NamedTuple):
    """A link or picture at text[start:end].

    target: what it leads to, unescaped; a wikilink's with its heading. shown: the text that stands
    for it. at: where the target begins as written. spaced: a space in it keeps it from being one.
    """

    sort: Sort
    start: int
    end: int
    target: str
    shown: str = ""
    at: int = 0
    spaced: bool = False

    @property
    def path(self) -> str:
        """The target without a heading."""
        if self.sort in (Sort.WIKILINK, Sort.EMBED):
            return split_target(self.target)[0]
        return unquote(self.target.partition("#")[0].partition("?")[0])

    @property
    def is_picture(self) -> bool:
        """Whether it is there to show a picture, or another file."""
        return self.sort in (Sort.IMAGE, Sort.EMBED, Sort.HTML)


_WIKI = re.compile(r"(!?)\[\[([^\[\]|\r\n]+)(?:\|([^\[\]\r\n]*))?\]\]")
_LINK = re.compile(
    r"(!?)\[((?:[^\[\]\r\n]|(?:\r\n|[\r\n])(?![ \t]*[\r\n])|\[[^\[\]\r\n]*\])*)\]( ?)\("
)
_INSIDE = re.compile(r"(?:[^()\r\n]|\([^()\r\n]*\))*")
# Of what stands between the brackets, without the spaces around it.
_TITLE = r"(?:(?<![ \t])[ \t]+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?"
_PLAIN = re.compile(rf"(?:<([^<>]*)>|([^\s<]\S*|)){_TITLE}")
_SPACED = re.compile(rf"(\S.*?){_TITLE}")
_LIKE_AN_ADDRESS = re.compile(r"[^\s]*/|[^\s.]+\.\w{2,5}\b|.*\.\w{2,5}\Z|#")
_DEFINITION = re.compile(r"^ {0,3}\[(?!\^)([^\[\]\r\n]+)\]:[ \t]*<?([^\s<>]+)", re.MULTILINE)
_HTML = re.compile(r"<img\b[^<>]*?\bsrc\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)


def marks_in(prose: str) -> list[Mark]:
    """The links and pictures in the order of the text, code having been taken out of it."""
    found: list[Mark] = []
    if "[[" in prose:
        found += _wikilinks(prose)
    if "](" in prose or "] (" in prose:
        found += _links(prose)
    if "]:" in prose:
        for one in _DEFINITION.finditer(prose):
            found.append(Mark(Sort.LINK, *one.span(), one[2], one[1], one.start(2)))
    if "<img" in prose or "<IMG" in prose:
        for one in _HTML.finditer(prose):
            group = 1 if one[1] is not None else 2
            found.append(Mark(Sort.HTML, *one.span(), one[group], at=one.start(group)))
    return sorted(found, key=lambda mark: mark.start)


def _wikilinks(prose: str) -> Iterator[Mark]:
    for one in _WIKI.finditer(prose):
        target = one[2].rstrip("\\").strip()
        if target:
            sort = Sort.EMBED if one[1] else Sort.WIKILINK
            yield Mark(sort, *one.span(), target, (one[3] or "").strip(), one.start(2))


def _links(prose: str, first: int = 0, last: int | None = None) -> Iterator[Mark]:
    for one in _LINK.finditer(prose, first, len(prose) if last is None else last):
        if "![" in one[2]:
            yield from _links(prose, *one.span(2))
        inside = _INSIDE.match(prose, one.end())
        if inside is None or not prose.startswith(")", inside.end()):
            continue
        sort = Sort.IMAGE if one[1] else Sort.LINK
        end = inside.end() + 1
        written = inside[0].strip(" \t")
        start = inside.start() + inside[0].find(written)
        stop = start + len(written)
        plain = _PLAIN.fullmatch(prose, start, stop)
        if plain is not None:
            group = 1 if plain[1] is not None else 2
            if not one[3]:
                yield Mark(sort, one.start(), end, plain[group], one[2], plain.start(group))
            elif re.match(r"https?://", plain[group]):
                yield Mark(
                    sort, one.start(), end, plain[group], one[2], plain.start(group), spaced=True
                )
            continue
        spaced = _SPACED.fullmatch(prose, start, stop)
        if spaced is not None and not one[3] and _LIKE_AN_ADDRESS.match(spaced[1]):
            target = spaced[1].strip("<>")
            yield Mark(sort, one.start(), end, target, one[2], spaced.start(1), spaced=True)

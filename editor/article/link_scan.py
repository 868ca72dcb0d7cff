"""Where links to other entries stand in an article, as the dialect with wikilinks reads it.

Found are wikilinks, embeds, Markdown links and the definitions of links by reference; not what
stands in code, in HTML, in maths or in a comment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from markdown_it.common.html_re import HTML_TAG_RE
from markdown_it.common.utils import unescapeAll
from markdown_it.helpers import parseLinkDestination, parseLinkTitle

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_MARK = re.compile(r"\\.|`+|%%|<|\$|!?\[\[|!?\[|\]", re.DOTALL)
_WIKILINK = re.compile(r"!?\[\[([^\[\]|\r\n]+)(\|[^\[\]\r\n]*)?\]\]")
_MATHS = re.compile(r"\$\$[^$]+\$\$|\$(?=\S)(?:\\.|[^$\\\r\n])*?(?<=\S)\$(?!\d)", re.DOTALL)
_AUTOLINK = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\x00-\x20]*|[^<>\s@]+@[^<>\s@]+)>")
_DEFINITION = re.compile(r"[ \t>]*\[(?:\\.|[^\[\]\\])+\]:[ \t]*(?:(?:\r\n|\n|\r)[ \t>]*)?")
_CELL = re.compile(r"(?:\\.|[^|\\\r\n])+")
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|#|//|\Z")
_SPACE = " \t\r\n"
# What may be a link, at a glance: whether it is one depends on what it stands in.
_LIKE_A_WIKILINK = re.compile(r"\[\[([^\[\]|\r\n]+)")
_LIKE_AN_ADDRESS = re.compile(r"\](?=\([ \t\r\n]*(?:<([^<>\r\n]*)>|([^\s<]\S*))|:[ \t\r\n>]*(\S+))")


class Link(NamedTuple):
    """A link's path, at text[start:end]: without the heading, the brackets and what is shown.

    path: as it is meant, unescaped. wiki: between double brackets; else it is an address.
    angled: an address between < and >. shown: a wikilink says what readers see in its place.
    cell: the link stands in a table.
    """

    start: int
    end: int
    path: str
    wiki: bool
    angled: bool = False
    shown: bool = False
    cell: bool = False


def links_in(article: str) -> tuple[Link, ...]:
    """The links of an article in the order of the text."""
    if "[[" not in article and "](" not in article and "]:" not in article:
        return ()
    tokens, definitions = _blocks(article)
    lines = [*(found.start() for found in _LINE.finditer(article)), len(article)]
    found: list[Link] = []
    for start, end, cell in _inline_parts(article, tokens, lines):
        found += _scan(article, start, end, cell)
    for line in definitions:
        found += _definition(article, lines[line])
    return tuple(sorted(found))


def links_in_value(text: str) -> tuple[Link, ...]:
    """The links in a field's text, which has no blocks."""
    return tuple(_scan(text, 0, len(text), cell=False))


def like_links(text: str) -> Iterator[str]:
    """The paths of all that looks like a link, code and comments included: quick, and too many."""
    for wiki in _LIKE_A_WIKILINK.finditer(text):
        yield _wiki_path(wiki[1])
    for found in _LIKE_AN_ADDRESS.finditer(text):
        angled, bare, defined = found.groups()
        written = angled or (bare or defined or "").strip("<>")
        # The address may end at any closing bracket; one too many does no harm.
        ends = [at for at, char in enumerate(written) if char == ")"] if bare else []
        for end in (*ends, len(written)):
            yield _address_path(written[:end].partition("#")[0])


def _wiki_path(target: str) -> str:
    return target.partition("#")[0].rstrip("\\").strip()


def _address_path(written: str) -> str:
    return unquote(unescapeAll(written))


@cache
def _parser() -> MarkdownIt:
    from editor.article.dialects.obsidian import obsidian

    return obsidian()


def _blocks(article: str) -> tuple[list[Token], list[int]]:
    """The article's blocks, and the lines on which definitions of references begin."""
    tokens: list[Token] = []
    env: dict[str, Any] = {}
    normal = re.sub(r"\r\n?", "\n", article).replace("\0", "\ufffd")
    parser = _parser()
    parser.block.parse(normal, parser, env, tokens)
    known = [*env.get("references", {}).values(), *env.get("duplicate_refs", ())]
    return tokens, [reference["map"][0] for reference in known]


def _inline_parts(
    article: str, tokens: list[Token], lines: list[int]
) -> Iterator[tuple[int, int, bool]]:
    """The spans of text that hold words: paragraphs, headings, each cell of a table by itself."""
    rows: set[int] = set()
    for before, token in pairwise(tokens):
        if token.type != "inline" or token.map is None:
            continue
        first, last = token.map
        start, end = lines[first], lines[min(last, len(lines) - 1)]
        if before.type not in ("th_open", "td_open"):
            yield start, end, False
        elif first not in rows:
            rows.add(first)
            for cell in _CELL.finditer(article, start, end):
                yield cell.start(), cell.end(), True


def _definition(text: str, start: int) -> Iterator[Link]:
    found = _DEFINITION.match(text, start)
    if found is not None:
        yield from _address(text, found.end(), len(text))


def _scan(text: str, start: int, end: int, cell: bool) -> Iterator[Link]:  # noqa: PLR0912 - marks
    """The links in text[start:end], by the rules for what stands within a paragraph."""
    openers: list[_Opener] = []
    position = start
    while (mark := _MARK.search(text, position, end)) is not None:
        sign = mark[0]
        position = mark.end()
        if sign[0] == "\\":
            continue
        if sign[0] == "`":
            position = _behind_code(text, mark, end)
        elif sign == "%%":
            closing = text.find("%%", position, end)
            position = closing + 2 if closing >= 0 else position
        elif sign in "<$":
            position = _behind_other(text, mark, end)
        elif sign.endswith("[["):
            found = _WIKILINK.match(text, mark.start(), end)
            if found is None or not found[1].strip():
                position = mark.end() - 1
                openers.append(_Opener(sign[0] == "!"))
                continue
            position = found.end()
            if sign == "[[":
                _close_links(openers)
            yield from _wikilink(found, cell)
        elif sign.endswith("["):
            openers.append(_Opener(sign == "!["))
        elif openers:
            opener = openers.pop()
            if not opener.open or not text.startswith("(", position):
                continue
            behind = _behind_address(text, position + 1, end)
            if behind is None:
                continue
            yield from _address(text, position + 1, end, cell)
            position = behind
            if not opener.picture:
                _close_links(openers)


class _Opener:
    """A bracket that may begin a link; no link stands within another."""

    __slots__ = ("open", "picture")

    def __init__(self, picture: bool) -> None:
        self.picture = picture
        self.open = True


def _close_links(openers: list[_Opener]) -> None:
    for opener in openers:
        opener.open = opener.picture


def _behind_code(text: str, run: re.Match[str], end: int) -> int:
    """Where text goes on behind a code span, or behind the marks that open none."""
    for other in re.compile("`+").finditer(text, run.end(), end):
        if other[0] == run[0]:
            return other.end()
    return run.end()


def _behind_other(text: str, mark: re.Match[str], end: int) -> int:
    """The same for HTML, addresses in angle brackets and maths."""
    if mark[0] == "$":
        found = _MATHS.match(text, mark.start(), end)
    else:
        found = _AUTOLINK.match(text, mark.start(), end)
        if found is None and (tag := HTML_TAG_RE.match(text[mark.start() : end])):
            return mark.start() + tag.end()
    return found.end() if found else mark.end()


def _wikilink(found: re.Match[str], cell: bool) -> Iterator[Link]:
    path = _wiki_path(found[1])
    if path:
        start = found.start(1) + len(found[1]) - len(found[1].lstrip())
        yield Link(start, start + len(path), path, wiki=True, shown=found[2] is not None, cell=cell)


def _behind_address(text: str, position: int, end: int) -> int | None:
    """Where text goes on behind `(address "title")`, given the index behind its first bracket."""
    position = _behind_space(text, position, end)
    address = parseLinkDestination(text, position, end)
    if address.ok:
        position = address.pos
        title_at = _behind_space(text, position, end)
        if title_at > position:
            title = parseLinkTitle(text, title_at, end)
            position = _behind_space(text, title.pos, end) if title.ok else title_at
    return position + 1 if position < end and text[position] == ")" else None


def _behind_space(text: str, position: int, end: int) -> int:
    while position < end and text[position] in _SPACE:
        position += 1
    return position


def _address(text: str, position: int, end: int, cell: bool = False) -> Iterator[Link]:
    position = _behind_space(text, position, end)
    address = parseLinkDestination(text, position, end)
    if not address.ok:
        return
    angled = text[position : position + 1] == "<"
    start, stop = position + angled, address.pos - angled
    written = text[start:stop].partition("#")[0]
    path = _address_path(written)
    if not _ABSOLUTE.match(path):
        yield Link(start, start + len(written), path, wiki=False, angled=angled, cell=cell)

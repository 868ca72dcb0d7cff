"""An article's HTML in blocks, so that only those that changed need be made and shown anew."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from html import unescape

_LINE = re.compile(r' data-source-line="(-?\d{1,9})"')
_TAG = re.compile(r"""<(/?)([a-z][^\s/>]*)(?:[^>"]|"[^"]*")*>""")
_PARAGRAPH = re.compile(r"<p[ >]")
_NOT_PROSE = re.compile(r"<code[ >].*?</code>|<sup><a [^>]*footnote-ref.*?</sup>", re.DOTALL)
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)


@dataclass(frozen=True)
class Block:
    """One or a few top-level elements of an article.

    html: sanitised, whole elements only; `data-source-line` in it counts from 0 at `line`.
    line: the file's line (from 1) at which the block begins; it alone changes when lines above do.
    """

    html: str
    line: int

    @cached_property
    def key(self) -> str:
        """The same for blocks of the same HTML, whatever their line; for quick comparison."""
        return blake2b(self.html.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()

    @property
    def whole(self) -> str:
        """The HTML with lines of the file in `data-source-line`."""
        return shifted(self.html, self.line)

    def at(self, line: int) -> Block:
        """The same block at another line."""
        if line == self.line:
            return self
        moved = Block(self.html, line)
        if "key" in self.__dict__:
            moved.__dict__["key"] = self.key
        return moved


def excerpt_of(blocks: Iterable[Block], length: int) -> str:
    """An article's paragraphs as plain text, cut with "..." after `length` characters."""
    words: list[str] = []
    size = 0
    for block in blocks:
        if _PARAGRAPH.match(block.html) and size <= length:
            text = unescape(_TAG.sub("", _NOT_PROSE.sub("", block.html))).split()
            words += text
            size += sum(len(word) + 1 for word in text)
    whole = " ".join(words)
    return whole if len(whole) <= length else whole[:length].rstrip() + "..."


def joined(blocks: Iterable[Block]) -> str:
    """The HTML of an article, with lines of the file."""
    return "\n".join(block.whole for block in blocks)


def shifted(html: str, lines: int) -> str:
    """`html` with `lines` added to each of its source lines."""
    if not lines:
        return html
    return _LINE.sub(lambda found: f' data-source-line="{int(found[1]) + lines}"', html)


def block_of(html: str, default: int) -> Block:
    """`html`, whose lines are those of the file, as one block; `default`: its line without any."""
    found = _LINE.search(html)
    line = int(found[1]) if found else default
    return Block(shifted(html, -line), line)


def blocks_of(html: str, first_line: int) -> Iterator[Block]:
    """Divide sanitised HTML whose lines are those of the file after each top-level element.

    What follows an element without a newline between them stays with it.
    """
    line = first_line
    for part in _top_level(html):
        block = block_of(part, line)
        line = block.line
        yield block


def _top_level(html: str) -> Iterator[str]:
    depth = start = 0
    for tag in _TAG.finditer(html):
        if tag[2] not in _VOID:
            depth += -1 if tag[1] else 1
        if depth == 0 and html.startswith("\n", tag.end()):
            yield html[start : tag.end()]
            start = tag.end() + 1
    if html[start:]:
        yield html[start:]

"""An article's HTML in blocks, so that only those that changed need be made and shown anew."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b

_LINE = re.compile(r'( data-source-line=")(-?\d+)"')
_TAG = re.compile(r"""<(/?)([a-z][^\s/>]*)(?:[^>"]|"[^"]*")*>""")
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

    @cached_property
    def whole(self) -> str:
        """The HTML with lines of the file in `data-source-line`."""
        return _LINE.sub(lambda found: f'{found[1]}{int(found[2]) + self.line}"', self.html)


def blocks_of(html: str) -> Iterator[Block]:
    """Divide sanitised HTML whose lines are those of the file after each top-level element.

    What follows an element without a newline between them stays with it.
    """
    line = 1
    for part in _top_level(html):
        found = _LINE.search(part)
        line = int(found[2]) if found else line
        yield Block(_LINE.sub(lambda one: f'{one[1]}{int(one[2]) - line}"', part), line)  # noqa: B023


def _top_level(html: str) -> Iterator[str]:
    depth = start = 0
    for tag in _TAG.finditer(html):
        if tag[2] not in _VOID:
            depth += -1 if tag[1] else 1
        if depth == 0 and html.startswith("\n", tag.end()):
            yield html[start : tag.end() + 1]
            start = tag.end() + 1
    if html[start:]:
        yield html[start:]

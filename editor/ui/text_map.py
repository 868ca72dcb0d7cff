"""Between an article's exact text and what a QTextDocument shows of it.

Qt turns every CR LF and lone CR into one paragraph end, drops a byte order mark at the start, and
counts UTF-16 units. `TextMap` keeps the exact text and turns Qt's splices into splices of it, so
that line ends nobody touched stay.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from editor.regex import regex

_LINE_END = regex(r"\r\n|\r|\n")
_ASTRAL = regex(r"[\U00010000-\U0010ffff]")
_PARAGRAPH = "\u2029"
_BYTE_ORDER_MARK = "\ufeff"


class TextMap:
    """An exact text, and the text that Qt shows for it.

    source: every byte as in the file. shown: the same with each line end as one line feed.
    """

    def __init__(self, source: str) -> None:
        self._take(source, len(source) - len(source.removeprefix(_BYTE_ORDER_MARK)))

    @property
    def source(self) -> str:
        """The exact text."""
        return self._source

    @property
    def shown(self) -> str:
        """The text with line feeds only."""
        return self._shown

    def _take(self, source: str, mark: int) -> None:
        """`mark`: the length of what Qt dropped at the start."""
        self._source = source
        self._mark = mark
        bare = source[self._mark :]
        self._shown = _LINE_END.sub("\n", bare) if "\r" in bare else bare
        # Where a two-character line end of the source begins, in characters of `shown`.
        self._pairs = (
            [found.start() - n for n, found in enumerate(re.finditer("\r\n", bare))]
            if "\r\n" in bare
            else []
        )
        self._astral = (
            [found.start() + n for n, found in enumerate(_ASTRAL.finditer(self._shown))]
            if _ASTRAL.search(self._shown)
            else []
        )

    @property
    def units(self) -> int:
        """Length of the shown text in UTF-16 units."""
        return len(self._shown) + len(self._astral)

    def character(self, unit: int) -> int:
        """The index in `shown` of a position that Qt counts in UTF-16 units."""
        return unit - bisect_left(self._astral, unit)

    def unit(self, character: int) -> int:
        """The position in UTF-16 units of an index in `shown`."""
        # Each astral character before it adds a unit; the list holds their unit positions.
        astral = self._astral
        return character + bisect_left(range(len(astral)), character, key=lambda n: astral[n] - n)

    def index(self, unit: int) -> int:
        """The index in `source` of a position that Qt counts in UTF-16 units."""
        return self._source_index(self.character(unit))

    def unit_of(self, index: int) -> int:
        """The position in UTF-16 units of an index in `source`.

        A byte order mark, and what lies within a line end, count as what follows and precedes.
        """
        bare = max(0, index - self._mark)
        # Line ends of two characters that are behind; the one `bare` may lie in is not.
        pairs = bisect_right(range(len(self._pairs)), bare - 2, key=lambda n: self._pairs[n] + n)
        within = pairs < len(self._pairs) and self._pairs[pairs] + pairs == bare - 1
        return self.unit(min(bare - pairs - within, len(self._shown)))

    def _source_index(self, character: int) -> int:
        return self._mark + character + bisect_left(self._pairs, character)

    def splice(self, unit: int, removed: int, inserted: str) -> str | None:
        """Apply Qt's `contentsChange`: `removed` units at `unit` became the text `inserted`.

        Paragraph ends in `inserted` become the line end used around. Returns the text that was
        removed, None when nothing differs.
        """
        first, last = self.character(unit), self.character(unit + removed)
        inserted = inserted.replace(_PARAGRAPH, "\n")
        taken = self._shown[first:last]
        if taken == inserted:
            return None
        start, end = self._source_index(first), self._source_index(last)
        written = inserted.replace("\n", self._line_end_near(start))
        head, tail = self._source[:start], self._source[end:]
        # A byte order mark that only now comes to the start is shown and stays so.
        self._take(_joined(_joined(head, written), tail), self._mark)
        return taken

    def _line_end_near(self, position: int) -> str:
        """The line end of the line at `position`, else of the one before, else a line feed."""
        found = _LINE_END.search(self._source, position)
        if found:
            return found.group()
        before = _LINE_END.findall(self._source, 0, position)
        return str(before[-1]) if before else "\n"


def _joined(head: str, tail: str) -> str:
    """Both texts; a CR and an LF that were two line ends do not become one."""
    if not (head.endswith("\r") and tail.startswith("\n")):
        return head + tail
    bare = head.rstrip("\r")
    return bare + "\n" * (len(head) - len(bare)) + tail

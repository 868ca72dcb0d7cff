"""Tones for Markdown source: what readers will not see steps back, structure steps forward."""

from __future__ import annotations

import weakref
from collections import Counter
from collections.abc import Iterator
from functools import partial
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from editor.ui.article.spans import FENCE, PLAIN, spans
from editor.ui.look import Tones

# So long may colouring hold up a key or another entry; the rest of the lines waits its turn.
_SECONDS = 0.006


class MarkdownHighlighter(QSyntaxHighlighter):
    """Highlights one document in the tones given; `take_tones` switches them.

    What cannot be done at once, as below an opened fence, is done in slices between events.
    """

    def __init__(self, document: QTextDocument, tones: Tones) -> None:
        super().__init__(document)
        self._formats: dict[frozenset[str], QTextCharFormat] = {}
        self._tones = tones
        self._begun = 0.0  # when this turn began; 0 between turns
        self._spent = False  # whether this turn's time is
        self._rest: QTextCursor | None = None  # the first line that waits
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)
        document.destroyed.connect(partial(_let_go, weakref.ref(self)))

    @property
    def waiting(self) -> bool:
        """Whether lines wait to be highlighted."""
        return self._rest is not None

    def forget(self) -> None:
        """Highlight no line that waits."""
        self._rest = None

    def take_tones(self, tones: Tones) -> None:
        """Draw everything again in other tones."""
        if tones != self._tones:
            self._tones = tones
            self._formats.clear()
            self._wait_from(self.document().firstBlock())

    def highlightBlock(self, text: str) -> None:
        if self._rest is not None and self._spent:
            # Another entry sends thousands of lines here at once, each after the one that waits.
            self._wait_from(self.currentBlock())
            return
        now = perf_counter()
        if not self._begun:
            self._begun = now
            self._turn.start()
        if now - self._begun > _SECONDS:
            # The state stays, so that Qt does not go on to the lines below.
            self._spent = True
            self._wait_from(self.currentBlock())
            return
        found, state = spans(text, max(self.previousBlockState(), PLAIN))
        self.setCurrentBlockState(state)
        if found:
            self._paint(text, [(start, end, name) for start, end, name in found])

    def _wait_from(self, block: QTextBlock) -> None:
        if self._rest is None or block.position() < self._rest.position():
            self._rest = QTextCursor(block)
            self._rest.setKeepPositionOnInsert(True)
            self._turn.start()

    def _go_on(self) -> None:
        """A turn is over; the lines that wait have the next one."""
        self._begun = 0.0
        self._spent = False
        if self._rest is None:
            self._turn.stop()
            return
        block, self._rest = self._rest.block(), None
        self._begun = perf_counter()
        while block.isValid() and self._rest is None:
            self.rehighlightBlock(block)
            block = block.next()

    def _paint(self, text: str, found: list[tuple[int, int, str]]) -> None:
        """Colour the parts; where they overlap, each adds what it says."""
        ascii_only = text.isascii()
        for start, end, names in _overlaid(found):
            first = start if ascii_only else _units(text[:start])
            length = end - start if ascii_only else _units(text[start:end])
            self.setFormat(first, length, self._format(names))

    def _format(self, names: frozenset[str]) -> QTextCharFormat:
        made = self._formats.get(names)
        if made is None:
            made = self._formats[names] = _format(names, self._tones)
        return made


def _let_go(highlighter: weakref.ref[MarkdownHighlighter]) -> None:
    """A document goes. A cursor into it that ends later ends the program."""
    left = highlighter()
    if left is not None:
        left.forget()


def _overlaid(
    found: list[tuple[int, int, str]],
) -> Iterator[tuple[int, int, frozenset[str]]]:
    """The stretches of the text that some parts cover, each with what all of these are called."""
    events = sorted(
        [(start, 1, name) for start, _, name in found] + [(end, -1, name) for _, end, name in found]
    )
    open_: Counter[str] = Counter()
    at = 0
    for place, by, name in events:
        if place > at and (names := frozenset(+open_)):
            yield at, place, names
        open_[name] += by
        at = place


def is_code(block: QTextBlock) -> bool:
    """Whether a line stands in a fenced block of code, or opens one."""
    return block.userState() >= FENCE or block.previous().userState() >= FENCE


def _units(text: str) -> int:
    """Length in UTF-16 units, as Qt counts."""
    return len(text.encode("utf-16-le")) // 2


# The first of these that a part is called gives its tone.
_TONES = (
    ("dim", "muted"),
    ("comment", "muted"),
    ("code", "code"),
    ("html", "muted"),
    ("maths", "code"),
    ("link", "link"),
    ("tag", "link"),
    ("marker", "accent"),
    ("callout", "accent"),
    ("heading", "accent"),
    ("quote", "muted"),
)


def _format(names: frozenset[str], tones: Tones) -> QTextCharFormat:
    made = QTextCharFormat()
    others = {
        "link": "#A9CB8C" if tones.dark else "#4F6F3A",
        "code": "#B9AEDC" if tones.dark else "#5B4F8A",
    }
    role = next((tone for name, tone in _TONES if name in names), "ink")
    if "heading" in names and role == "muted":
        role = "accent"  # its signs belong to it
    made.setForeground(QColor(others.get(role) or getattr(tones, role)))
    plain = "dim" in names
    if "heading" in names or (names & {"strong", "callout"} and not plain):
        made.setFontWeight(QFont.Weight.Bold)
    if names & {"quote", "emphasis", "comment"} and not plain:
        made.setFontItalic(True)
    if "strike" in names:
        made.setFontStrikeOut(True)
    if "highlight" in names:
        made.setBackground(QColor(tones.accent_tint))
    return made

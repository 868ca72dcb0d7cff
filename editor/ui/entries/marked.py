"""One line of text with hits pointed out, cut so that the first of them is seen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QPointF, QRect, Qt, QTextBoundaryFinder
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from editor.ui.look import Tones
from editor.ui.painting import isolated
from editor.workspace.hits import Found

_CUT = "…"
# Where a text has to be cut before its first hit, so much of the room is left to what is there.
_SHARE_BEFORE = 0.35
# A label takes no more than this.
_SHARE_OF_LABEL = 0.4
# A cut is moved on to the next word, where one begins within so many characters.
_NEAR = 12

_Marks: TypeAlias = Sequence[tuple[int, int]]
_Width: TypeAlias = Callable[[str], float]


class Line(NamedTuple):
    """A text as it fits, and the hits in it."""

    text: str
    marks: _Marks


class Pen(NamedTuple):
    """What a line is painted with."""

    painter: QPainter
    font: QFont
    tones: Tones


def on_selection(tones: Tones) -> Tones:
    """The tones of a line that is selected: hits would hardly be seen on it otherwise."""
    return tones._replace(accent_tint=tones.pane)


def paint_title(pen: Pen, rect: QRect, title: str, marks: _Marks) -> None:
    """Paint a title."""
    line = cut(title, marks, _width(pen.font), rect.width())
    _paint(pen, rect, line, pen.tones.ink)


def paint_place(pen: Pen, rect: QRect, label: str, found: Found) -> None:
    """Paint what was found in a field, behind its label, or in the article."""
    painter, font, tones = pen
    if label:
        metrics = QFontMetricsF(font)
        most = rect.width() * _SHARE_OF_LABEL
        shown = metrics.elidedText(f"{label}:", Qt.TextElideMode.ElideRight, most)
        painter.setFont(font)
        painter.setPen(QColor(tones.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, isolated(painter, shown))
        rect = rect.adjusted(round(metrics.horizontalAdvance(f"{shown} ")), 0, 0, 0)
    head = _CUT if found.before else ""
    text = f"{head}{found.text}{_CUT if found.behind else ''}"
    marks = [(start + len(head), end + len(head)) for start, end in found.marks]
    _paint(pen, rect, cut(text, marks, _width(font), rect.width()), tones.muted)


def cut(text: str, marks: _Marks, width: _Width, room: float) -> Line:
    """As much of `text` as has room, around the first hit; width: of a text, as `room` is."""
    if width(text) <= room:
        return Line(text, marks)
    start = 0
    if marks and width(text[: marks[0][1]] + _CUT) > room:
        start = _start_before(text, marks[0], width, room)
    if start and width(_CUT + text[start:]) <= room:
        # All that follows has room: then more of what stands before has, too.
        starts = range(start)
        start = bisect_left(starts, True, key=lambda at: width(_CUT + text[at:]) <= room)
        return _between(text, marks, _next_word(text, start, marks[0][0]), len(text))
    head = _CUT if start else ""
    ends = range(start + 1, len(text))
    fits = bisect_left(ends, True, key=lambda end: width(head + text[start:end] + _CUT) > room)
    return _between(text, marks, start, boundary(text, start + fits, back=True))


def _between(text: str, marks: _Marks, start: int, end: int) -> Line:
    """text[start:end] with its hits, and signs where it is cut."""
    head = _CUT if start else ""
    tail = _CUT if end < len(text) else ""
    shift = len(head) - start
    shown = [
        (max(a, start) + shift, min(b, end) + shift) for a, b in marks if start < b and a < end
    ]
    return Line(f"{head}{text[start:end]}{tail}", shown)


def _start_before(text: str, mark: tuple[int, int], width: _Width, room: float) -> int:
    """Where to begin so that the hit is seen, with something before it where there is room."""
    first, behind = mark
    most = min(room * _SHARE_BEFORE, room - width(_CUT + text[first:behind] + _CUT))
    start = bisect_left(range(first), True, key=lambda at: width(text[at:first]) <= most)
    return _next_word(text, start, first)


def _next_word(text: str, start: int, most: int) -> int:
    """Where to begin rather than at `start`: at a word, where one begins nearby."""
    space = text.find(" ", start, min(most, start + _NEAR)) if start else -1
    return boundary(text, start if space < 0 else space + 1)


def boundary(text: str, index: int, *, back: bool = False) -> int:
    """The nearest place from `index` on, or back, where no character as it is seen is cut apart."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    finder.setPosition(_units(text[:index]))
    if finder.isAtBoundary():
        return index
    at = finder.toPreviousBoundary() if back else finder.toNextBoundary()
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * at].decode("utf-16-le", "replace"))


def _units(text: str) -> int:
    """How long Qt takes the text to be."""
    return len(text) + sum(character > "\uffff" for character in text)


def _width(font: QFont) -> _Width:
    # Hits are bolder than the rest: what fits when all of it is, fits.
    return QFontMetricsF(_bolder(font)).horizontalAdvance


def _bolder(font: QFont) -> QFont:
    bolder = QFont(font)
    bolder.setWeight(QFont.Weight.DemiBold)
    return bolder


def _paint(pen: Pen, rect: QRect, line: Line, tone: str) -> None:
    """Paint a line that fits into `rect`, in the direction that its text has."""
    painter, font, tones = pen
    hit = QTextCharFormat()
    hit.setFontWeight(QFont.Weight.DemiBold)
    hit.setForeground(QColor(tones.ink))
    hit.setBackground(QColor(tones.accent_tint))
    formats = []
    for start, end in line.marks:
        first = _units(line.text[: boundary(line.text, start, back=True)])
        behind = _units(line.text[: boundary(line.text, end)])
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = first, behind - first, hit
        formats.append(part)
    layout = QTextLayout(line.text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(rect.width())
    # No wider than it is: text from right to left begins beside the label as well.
    row.setLineWidth(row.naturalTextWidth())
    layout.endLayout()
    painter.setPen(QColor(tone))
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - row.height()) / 2))

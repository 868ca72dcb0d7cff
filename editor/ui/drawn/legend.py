"""The legend as a page has it: every row, in as many columns as suit the place."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from editor.article.reader_words import ReaderWords
from editor.ui.drawn.letters import Ink, Lettering
from editor.ui.look import RADIUS_FLOATING, Tones
from editor.ui.territory.content import LegendRow
from editor.ui.territory.sprites import paint_pin

_PAD_X, _PAD_Y = 16.0, 12.0
_LINE = 21.0
_HEADING = 26.0
_MARK = 20.0  # from a row's edge to its label
_COUNT_GAP = 12.0
_COLUMN_GAP = 28.0
_LONGEST = 280.0
_PIN = 4.5
_MOST_COLUMNS = 8


class Shape(NamedTuple):
    """So many columns of so many rows; where that is too few, the last row tells of the rest."""

    columns: int
    lines: int
    size: QSizeF


class LegendBlock:
    """The legend of one map in one font; its shape is up to the place."""

    def __init__(
        self, title: str, rows: Sequence[LegendRow], font: QFont, say: ReaderWords
    ) -> None:
        self._say = say
        self._title, self._rows = title, tuple(rows)
        self._font = font
        self._heading = QFont(font)
        self._heading.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(font)
        self._title_width = QFontMetricsF(self._heading).horizontalAdvance(title)
        advance = self._metrics.horizontalAdvance
        self._counted = max((advance(self._counts(row)) for row in rows), default=0.0)
        longest = max((advance(row.label) for row in rows), default=0.0)
        self._label = min(longest, _LONGEST)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not self._rows

    @property
    def _column(self) -> float:
        return _MARK + self._label + _COUNT_GAP + self._counted

    def shaped(self, columns: int, most_lines: int | None = None) -> Shape:
        """In so many columns, each of at most `most_lines` rows."""
        lines = math.ceil(len(self._rows) / columns)
        if most_lines is not None:
            lines = min(lines, most_lines)
        columns = min(columns, math.ceil(len(self._rows) / lines))
        width = columns * self._column + (columns - 1) * _COLUMN_GAP
        width = max(width, self._title_width) + 2 * _PAD_X
        return Shape(columns, lines, QSizeF(width, _HEADING + lines * _LINE + 2 * _PAD_Y))

    def shapes(self, most: QSizeF) -> Iterator[Shape]:
        """All shapes with every row that are no larger than `most`, narrow ones first."""
        for columns in range(1, min(_MOST_COLUMNS, len(self._rows)) + 1):
            shape = self.shaped(columns)
            if shape.columns == columns and _fits(shape.size, most):
                yield shape

    def cut(self, most: QSizeF) -> Shape | None:
        """The shape with the most rows in that room; None where not even two have any."""
        lines = math.floor((most.height() - _HEADING - 2 * _PAD_Y) / _LINE)
        room = most.width() - 2 * _PAD_X + _COLUMN_GAP
        columns = math.floor(room / (self._column + _COLUMN_GAP))
        if lines < 2 or columns < 1:
            return None
        shape = self.shaped(min(columns, len(self._rows)), lines)
        return shape if _fits(shape.size, most) else None

    def paint(
        self, painter: QPainter, rect: QRectF, shape: Shape, tones: Tones, lettering: Lettering,
        *, floating: bool,
    ) -> None:  # fmt: skip
        """Draw it; floating: on a panel of its own instead of right on the page."""
        if floating:
            painter.setPen(QPen(QColor(tones.hairline), 1))
            painter.setBrush(QColor(tones.pane))
            radius = RADIUS_FLOATING - 2
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        left, top = rect.x() + _PAD_X, rect.y() + _PAD_Y
        ink, muted = Ink(QColor(tones.ink), QColor()), Ink(QColor(tones.muted), QColor())
        base = (_LINE + self._metrics.ascent() - self._metrics.descent()) / 2
        lettering.draw(painter, QPointF(left, top + base), self._title, self._heading, ink)
        shown, more = self._shown(shape)
        for number, row in enumerate(shown):
            column, line = divmod(number, shape.lines)
            x = left + column * (self._column + _COLUMN_GAP)
            y = top + _HEADING + line * _LINE
            paint_pin(painter, QPointF(x + 5, y + _LINE / 2), _PIN, row.tone, tones)
            label = self._metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, self._label)
            lettering.draw(painter, QPointF(x + _MARK, y + base), label, self._font, ink)
            count = self._counts(row)
            right = x + self._column - self._metrics.horizontalAdvance(count)
            lettering.draw(painter, QPointF(right, y + base), count, self._font, muted)
        if more:
            column, line = divmod(len(shown), shape.lines)
            x = left + column * (self._column + _COLUMN_GAP)
            y = top + _HEADING + line * _LINE
            text = self._say("{n} more", n=more)
            lettering.draw(painter, QPointF(x + _MARK, y + base), text, self._font, muted)

    def _counts(self, row: LegendRow) -> str:
        if row.lit is None or row.lit == row.number:
            return str(row.number)
        return self._say("{lit} of {number}", lit=row.lit, number=row.number)

    def _shown(self, shape: Shape) -> tuple[Sequence[LegendRow], int]:
        """The rows that have room, and how many have none."""
        room = shape.columns * shape.lines
        if len(self._rows) <= room:
            return self._rows, 0
        return self._rows[: room - 1], len(self._rows) - room + 1


def _fits(size: QSizeF, most: QSizeF) -> bool:
    return size.width() <= most.width() and size.height() <= most.height()

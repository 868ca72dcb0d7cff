"""Paints the cells: text, marks of problems and of what is unsaved, the selection."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from editor.ui.look import Tones, tones_of
from editor.ui.painting import isolated
from editor.ui.table.cells import NAME, TITLE
from editor.ui.table.model import TableModel

if TYPE_CHECKING:
    from editor.ui.index import Index

_MARGIN = 8
_CORNER = 7  # of the triangle that marks a problem
_DOT = 4


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_AT_LEFT = _MIDDLE | Qt.AlignmentFlag.AlignLeft
_AT_RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignRight


class _Colours:
    """The tones of cells, read from their names once."""

    def __init__(self, tones: Tones) -> None:
        self.pane = QColor(tones.pane)
        self.broken = QColor(tones.window)
        self.selected = QColor(tones.accent_tint)
        self.line = QColor(tones.hairline)
        self.ink = QColor(tones.ink)
        self.muted = QColor(tones.muted)
        self.accent = QColor(tones.accent)
        self.problem = QColor(tones.problem)


_colours = cache(_Colours)


class CellDelegate(QStyledItemDelegate):
    """Draws cells by themselves: a style's own items would cost ten times as much."""

    def __init__(self, model: TableModel, table: QTableView, parent: QTableView) -> None:
        """table: the view that has the focus, where `parent` only shows some of its columns."""
        super().__init__(parent)
        self._model = model
        self._table = table
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room that the cell's text asks for; used where a column is fitted to its cells."""
        text = str(index.data())
        width = option.fontMetrics.horizontalAdvance(text) + 2 * _MARGIN + 4
        return QSize(width, option.fontMetrics.height() + 10)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        rect: QRect = option.rect
        tones = _colours(tones_of(self._view))
        number, place = index.row(), index.column()
        column = self._model.columns[place]
        row = self._model.row(number)
        selection = self._table.selectionModel()
        selected = selection.isSelected(index)
        current = self._table.currentIndex() == index
        problems = self._model.problems(number, place)
        ground = tones.selected if selected else tones.broken if row.broken else tones.pane
        painter.fillRect(rect, ground)
        painter.setPen(tones.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        text = row.line(column.key, column.kind)
        right = rect.right() - _MARGIN
        if self._model.is_unsaved(number, place):
            self._paint_dot(painter, rect, tones)
        if text:
            is_name = column.key in (TITLE, NAME)
            if is_name:
                font = QFont(option.font)
                font.setWeight(QFont.Weight.Medium)
                painter.setFont(font)
            else:
                painter.setFont(option.font)
            guessed = column.key == TITLE and not row.has(TITLE)
            muted = guessed or (row.broken and not is_name)
            painter.setPen(tones.muted if muted else tones.ink)
            self._paint_text(painter, rect, right, text, at_right=column.is_number)
        elif row.has(column.key):
            painter.setPen(tones.muted)
            self._paint_text(painter, rect, right, "–", at_right=column.is_number)
        if problems:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.problem)
            corner = rect.topRight()
            points = [corner, corner - QPoint(_CORNER, 0), corner + QPoint(0, _CORNER)]
            painter.drawPolygon(QPolygon(points))
        if current:
            self._paint_current(painter, rect, tones)

    def _paint_text(
        self, painter: QPainter, rect: QRect, right: int, text: str, *, at_right: bool
    ) -> None:
        room = rect.adjusted(_MARGIN, 0, right - rect.right(), 0)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _AT_RIGHT if at_right else _AT_LEFT, isolated(painter, shown))

    def _paint_dot(self, painter: QPainter, rect: QRect, tones: _Colours) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.accent)
        painter.drawEllipse(QRectF(rect.left() + 2, rect.center().y() - 1.5, _DOT, _DOT))
        painter.restore()

    def _paint_current(self, painter: QPainter, rect: QRect, tones: _Colours) -> None:
        tone = tones.accent if self._table.hasFocus() else tones.muted
        painter.setPen(QPen(tone, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -2, -2))

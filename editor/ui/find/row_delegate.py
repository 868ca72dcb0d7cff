"""How what was found is drawn: entries as headings, lines with their matches pointed out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from editor.ui.find.rows import EntryRow, FoundRows, LineRow
from editor.ui.icons import draw_icon
from editor.ui.look import STEP, Text, Tones, text_font, tones_of
from editor.ui.text_size import grown

if TYPE_CHECKING:
    from editor.ui.index import Index

_LINE_HEIGHT = 24
_HEADING_HEIGHT = 36
_TICK = 16
_BEFORE = 32  # characters of a long line that are shown before its first match
_LONGEST = 400  # characters of a line that are drawn at most
_ICONS = {
    Qt.CheckState.Checked: "square-check",
    Qt.CheckState.Unchecked: "square",
    Qt.CheckState.PartiallyChecked: "square-minus",
}

# A piece of a line: its text, and whether it is plain, found, taken out or put in.
_Piece = tuple[str, str]


class FoundDelegate(QStyledItemDelegate):
    """Draws the rows and takes what is done to them. opened: a row was clicked, not its tick."""

    opened = Signal(object)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(Qt.ItemDataRole.UserRole), EntryRow)
        return QSize(0, grown(_HEADING_HEIGHT if heading else _LINE_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        tones = tones_of(view)
        row = index.data(Qt.ItemDataRole.UserRole)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tones.selection))
        rect = option.rect.adjusted(3 * STEP, 0, -3 * STEP, 0)
        if state is not None:
            tick = self._tick(option.rect)
            tone = tones.accent if state != Qt.CheckState.Unchecked else tones.muted
            draw_icon(painter, _ICONS[Qt.CheckState(state)], QRectF(tick), tone)
            rect.setLeft(tick.right() + 2 * STEP)
        if isinstance(row, EntryRow):
            _paint_entry(painter, rect, view.font(), row, tones)
        else:
            _paint_line(painter, rect, view.font(), row, tones)
        painter.restore()

    @staticmethod
    def _tick(rect: QRect) -> QRect:
        return QRect(rect.left() + 3 * STEP, rect.center().y() - _TICK // 2 + 1, _TICK, _TICK)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        assert isinstance(model, FoundRows)
        ticks = bool(model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            if ticks:
                model.toggle(index)
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            if event.button() != Qt.MouseButton.LeftButton:
                return False
            tick = self._tick(option.rect).adjusted(-STEP, -STEP, STEP, STEP)
            if ticks and tick.contains(event.position().toPoint()):
                model.toggle(index)
                return True
            self.opened.emit(index)
        return False


def _paint_entry(painter: QPainter, rect: QRect, font: QFont, row: EntryRow, tones: Tones) -> None:
    middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(QColor(tones.ink))
    metrics = painter.fontMetrics()
    count = str(row.total)
    room = rect.width() - metrics.horizontalAdvance(count) - 3 * STEP
    title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(rect, middle, title)
    rect.setLeft(rect.left() + metrics.horizontalAdvance(title) + 2 * STEP)
    painter.setFont(font)
    painter.setPen(QColor(tones.muted))
    painter.drawText(rect, middle, count)


def _paint_line(painter: QPainter, rect: QRect, font: QFont, row: LineRow, tones: Tones) -> None:
    middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    rect.setLeft(rect.left() + STEP)
    if row.hit.part.where:
        painter.setFont(font)
        painter.setPen(QColor(tones.muted))
        key = painter.fontMetrics().elidedText(
            str(row.hit.part.where[0]), Qt.TextElideMode.ElideRight, rect.width() // 3
        )
        painter.drawText(rect, middle, key)
        rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(key) + 2 * STEP)
    added = tones.added
    plain = text_font(Text.SOURCE_SMALL)
    struck = QFont(plain)
    struck.setStrikeOut(True)
    for text, kind in _pieces(row):
        if rect.width() <= 0:
            break
        painter.setFont(struck if kind == "out" else plain)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        width = metrics.horizontalAdvance(shown)
        if kind == "found":
            ground = QRect(rect.left(), rect.top() + 3, width, rect.height() - 6)
            painter.fillRect(ground, QColor(tones.accent_tint))
        pens = {"out": tones.problem, "in": added, "found": tones.ink}
        painter.setPen(QColor(pens.get(kind, tones.ink)))
        painter.drawText(rect, middle, shown)
        rect.setLeft(rect.left() + width)


def _pieces(row: LineRow) -> Iterator[_Piece]:
    """The line cut at its matches; line ends and tabs within are shown as one sign each."""
    hit = row.hit
    text = hit.part.text
    first = hit.matches[0].start
    position = hit.start + len(hit.text) - len(hit.text.lstrip())
    position = min(position, first)
    if first - position > _BEFORE + 8:
        position = first - _BEFORE
        yield "…", ""
    end = min(hit.end, position + _LONGEST)
    for number, match in enumerate(hit.matches):
        if match.start > end:
            break
        yield _visible(text[position : match.start]), ""
        found = _visible(text[match.start : min(match.end, match.start + _LONGEST)])
        yield found, "found" if row.by is None else "out"
        if row.by is not None:
            yield _visible(row.by[number][:_LONGEST]), "in"
        position = match.end
    yield _visible(text[position:end]), ""


def _visible(text: str) -> str:
    return text.replace("\r\n", "⏎").replace("\n", "⏎").replace("\r", "⏎").replace("\t", "→")

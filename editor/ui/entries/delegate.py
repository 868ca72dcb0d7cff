"""How a row of the list is drawn: initials, title, territory, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QCursor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from editor.ui.entries.model import Role, Row
from editor.ui.icons import draw_icon
from editor.ui.look import ROW_HEIGHT, Tones, smaller, tones_of
from editor.ui.painting import (
    Line,
    mirrored,
    paint_ground,
    paint_initials,
    paint_lines,
    paint_ring,
    stacked,
)
from editor.ui.text_size import scaled

if TYPE_CHECKING:
    from editor.ui.index import Index

_TILE = 34
_MARGIN = 12
_MARK = 14


class EntryDelegate(QStyledItemDelegate):
    """Paints a row of two lines with marks at its right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 * QFontMetrics(option.font).height() + 20
        return QSize(160, max(ROW_HEIGHT, lines))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        row: Row = index.data(Role.ROW)
        tones = tones_of(option.widget)
        painter.save()
        try:
            self._paint_row(painter, option, index, row, tones)
        finally:
            painter.restore()

    def _paint_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        row: Row,
        tones: Tones,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        view = option.widget
        assert isinstance(view, QAbstractItemView)
        self._paint_ground(painter, rect, view, index, tones)
        tile = QRect(rect.left() + _MARGIN, rect.center().y() - _TILE // 2, _TILE, _TILE)
        entry = row.entry
        group = entry.territory or entry.collection.name
        paint_initials(painter, mirrored(painter, tile, rect), entry.title, group, tones)
        right = self._paint_marks(painter, option, row, tones)
        text = QRect(rect)
        text.setLeft(tile.right() + 11)
        text.setRight(right - 8)
        chosen = view.selectionModel().isSelected(index)
        place = mirrored(painter, text, rect)
        self._paint_text(painter, place, option.font, row, tones, chosen=chosen)

    def _paint_ground(
        self,
        painter: QPainter,
        rect: QRect,
        view: QAbstractItemView,
        index: Index,
        tones: Tones,
    ) -> None:
        chosen = view.selectionModel().isSelected(index)
        over = not chosen and _is_under_pointer(rect, view)
        paint_ground(painter, rect, tones, chosen=chosen, over=over)
        if view.hasFocus() and index == view.currentIndex():
            paint_ring(painter, rect, tones)

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        font: QFont,
        row: Row,
        tones: Tones,
        *,
        chosen: bool,
    ) -> None:
        title_font = QFont(font)
        title_font.setWeight(QFont.Weight.Medium)
        small = smaller(font)
        places = stacked(rect, title_font, small)
        title, place = row.entry.title, row.place
        below = Line(row.subtitle, small, tones.muted)
        if place is None:
            paint_lines(painter, places, Line(title, title_font, tones.ink), below)
            return
        # Only here: nothing is searched for on the way to the first window.
        from editor.ui.entries.marked import Pen, on_selection, paint_place, paint_title

        if chosen:
            tones = on_selection(tones)
        paint_title(Pen(painter, title_font, tones), places[0], title, place.title)
        if place.found is not None:
            paint_place(Pen(painter, small, tones), places[1], place.label, place.found)
        else:
            paint_lines(painter, places[1:], below)

    def _paint_marks(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: Row,
        tones: Tones,
    ) -> int:
        """Marks from right to left; returns where the text must end."""
        rect = QRect(option.rect)
        right = rect.right() - _MARGIN
        middle = rect.center().y() + 1
        if row.unsaved:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.accent))
            dot = mirrored(painter, QRect(right - 8, middle - 4, 9, 9), rect)
            painter.drawEllipse(QPointF(dot.left() + 4, middle), 3.5, 3.5)
            right -= 8 + 6
        icons, side = [], scaled(_MARK)
        if row.troubled:
            icons.append(("triangle-alert", tones.problem))
        if row.entry.unplaced:
            icons.append(("map-pin", tones.muted))
        if row.pinned:
            icons.append(("pin", tones.accent))
        for name, tone in icons:
            mark = mirrored(painter, QRect(right - side, rect.top(), side, 1), rect)
            box = QRectF(mark.left(), middle - side / 2, side, side)
            draw_icon(painter, name, box, tone)
            right -= side + 6
        sign = row.sign
        if sign is not None:
            font = smaller(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(tones.problem if sign.loud else tones.muted))
            letter = QRect(right - side, rect.top(), side, rect.height())
            place = mirrored(painter, letter, rect)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign.letter)
            right -= side + 6
        return right


def _is_under_pointer(rect: QRect, view: QAbstractItemView) -> bool:
    frame = view.frameWidth()
    return view.underMouse() and rect.contains(
        view.mapFromGlobal(QCursor.pos()) - QPoint(frame, frame)
    )

"""The palette's rows, and how one is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.ui.entries.marked import Pen, on_selection, paint_title
from editor.ui.icons import draw_icon
from editor.ui.languages import series
from editor.ui.look import RADIUS, Tones, smaller, tones_of
from editor.ui.painting import paint_initials
from editor.ui.palette.finding import Row
from editor.ui.palette.items import GROUPS, Item
from editor.ui.palette.ranking import marks
from editor.ui.text_size import scaled

if TYPE_CHECKING:
    from editor.ui.index import Index

_ROW, _CAPTION = 36, 28
_ICON, _TILE = 16, 24
_EDGE, _GAP = 12, 10
# Of the room for title and detail together, the title gets this much where both are long.
_SHARE = 0.7
_ONE = {group.name: group.one for group in GROUPS}


class Role(IntEnum):
    """What the rows hold beside their texts."""

    ROW = Qt.ItemDataRole.UserRole


class Rows(QAbstractListModel):
    """The rows shown. Captions cannot be gone to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.all: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.all = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self.all)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.all[index.row()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.item.title if row.item else row.caption
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row.item) if row.item else row.caption
        if role == Qt.ItemDataRole.ToolTipRole and row.item is not None and row.item.reason:
            return row.item.reason
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.all[index.row()].item is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def kind_of(item: Item) -> str:
    """What an item is called."""
    return QCoreApplication.translate("Palette", _ONE.get(item.group, ""))


def spoken(item: Item) -> str:
    """All that is seen of an item, as it is read out."""
    parts = (item.title, kind_of(item), item.detail, item.reason, item.shortcut)
    return series(parts)


class RowDelegate(QStyledItemDelegate):
    """An icon, the title with what was found marked, where it is, and at the right its keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(Role.ROW)
        height = QFontMetrics(option.font).height()
        if row.item is None:
            return QSize(200, max(_CAPTION, height + 12))
        return QSize(200, max(_ROW, height + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        assert isinstance(view, QAbstractItemView)
        row: Row = index.data(Role.ROW)
        tones = tones_of(view)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if row.item is None:
                self._paint_caption(painter, option, row.caption, tones)
            else:
                self._paint_item(painter, option, row, tones)
        finally:
            painter.restore()

    def _paint_caption(
        self, painter: QPainter, option: QStyleOptionViewItem, caption: str, tones: Tones
    ) -> None:
        font = smaller(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tones.muted))
        rect = QRect(option.rect).adjusted(_EDGE, 6, -_EDGE, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | _leading(option), caption)

    def _paint_item(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, tones: Tones
    ) -> None:
        item = row.item
        assert item is not None
        rect = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.selection))
            painter.drawRoundedRect(QRectF(rect).adjusted(4, 0, -4, 0), RADIUS, RADIUS)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft

        def placed(part: QRect) -> QRect:
            return QStyle.visualRect(option.direction, rect, part) if mirrored else part

        middle = rect.center().y() + 1
        wide = scaled(_TILE)
        tile = QRect(rect.left() + _EDGE, middle - wide // 2, wide, wide)
        painter.setFont(option.font)
        self._paint_icon(painter, placed(tile), item, tones)
        left = tile.right() + 1 + _GAP
        right = self._paint_end(painter, option, item, tones, placed)
        text = QRect(left, rect.top(), max(0, right - _GAP - left), rect.height())
        title_font = QFont(option.font)
        title_font.setWeight(QFont.Weight.Medium)
        wide = QFontMetrics(title_font).horizontalAdvance(item.title) + 6
        detail = item.reason or item.detail
        most = text.width() if not detail else max(
            int(text.width() * _SHARE),
            text.width() - _GAP - QFontMetrics(option.font).horizontalAdvance(detail),
        )  # fmt: skip
        first = QRect(text.left(), text.top(), min(wide, most), text.height())
        if option.state & QStyle.StateFlag.State_Selected:
            tones = on_selection(tones)
        pen = Pen(painter, title_font, tones._replace(ink=tones.muted) if item.reason else tones)
        paint_title(pen, placed(first), item.title, marks(row.typed, item.title))
        rest = QRect(text)
        rest.setLeft(first.right() + _GAP)
        if detail and rest.width() > 24:
            painter.setFont(smaller(option.font))
            painter.setPen(QColor(tones.muted))
            shown = painter.fontMetrics().elidedText(
                detail, Qt.TextElideMode.ElideRight, rest.width()
            )
            painter.drawText(placed(rest), Qt.AlignmentFlag.AlignVCenter | _leading(option), shown)

    def _paint_icon(self, painter: QPainter, tile: QRect, item: Item, tones: Tones) -> None:
        if item.tint is not None:
            paint_initials(painter, tile, item.title, item.tint, tones)
            return
        box = QRect(0, 0, scaled(_ICON), scaled(_ICON))
        box.moveCenter(tile.center())
        if isinstance(item.icon, QIcon):
            if not item.icon.isNull():
                mode = QIcon.Mode.Disabled if item.reason else QIcon.Mode.Normal
                item.icon.paint(painter, box, Qt.AlignmentFlag.AlignCenter, mode)
        elif item.icon:
            draw_icon(painter, item.icon, QRectF(box), tones.muted)

    def _paint_end(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        item: Item,
        tones: Tones,
        placed: object,
    ) -> int:
        """The keys of an action, and what other items are called; returns where the rest ends."""
        assert callable(placed)
        rect = QRect(option.rect)
        font = smaller(option.font)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        text = item.shortcut or kind_of(item)
        right = rect.right() - _EDGE
        width = metrics.horizontalAdvance(text)
        if item.shortcut:
            key = QRect(
                right - width - 12,
                rect.center().y() - metrics.height() // 2 - 2,
                width + 12,
                metrics.height() + 5,
            )
            painter.setPen(QColor(tones.hairline))
            painter.setBrush(QColor(tones.window))
            painter.drawRoundedRect(QRectF(placed(key)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(QColor(tones.muted))
            painter.drawText(placed(key), Qt.AlignmentFlag.AlignCenter, text)
            return key.left()
        painter.setPen(QColor(tones.muted))
        end = QRect(right - width, rect.top(), width + 1, rect.height())
        painter.drawText(placed(end), Qt.AlignmentFlag.AlignCenter, text)
        return end.left()


def _leading(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    """Where lines begin in the direction of the window."""
    return QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)

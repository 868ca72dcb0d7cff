"""Lists of texts with counts: the fields, and the values of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.ui.languages import series
from editor.ui.look import tones_of
from editor.ui.painting import paint_ground, paint_ring
from editor.ui.plain import plain_tip

if TYPE_CHECKING:
    from editor.ui.index import Index

_ROW = 28
_MARGIN = 12


class Row(NamedTuple):
    """One row. key: what it stands for. uses: None where nothing is counted."""

    key: str
    text: str
    uses: int | None = None
    tip: str = ""


class RowRole(IntEnum):
    """What a row tells beside its text."""

    KEY = Qt.ItemDataRole.UserRole
    COUNT = Qt.ItemDataRole.UserRole + 1


class RowModel(QAbstractListModel):
    """Rows with counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        rows = list(rows)
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def keys(self) -> list[str]:
        """What the rows stand for, from the top."""
        return [row.key for row in self._rows]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer = _ANSWERS.get(role)
        return answer(self._rows[index.row()]) if answer and index.isValid() else None


_ANSWERS: dict[int, Callable[[Row], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.text,
    Qt.ItemDataRole.ToolTipRole: lambda row: plain_tip(row.tip or row.text),
    Qt.ItemDataRole.AccessibleTextRole: lambda row: (
        row.text if row.uses is None else series([row.text, str(row.uses)])
    ),
    RowRole.KEY: lambda row: row.key,
    RowRole.COUNT: lambda row: row.uses,
}


class RowList(QListView):
    """A list of rows with counts."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowModel(self)
        self.setObjectName(name)
        self.setModel(self.rows)
        self.setItemDelegate(_RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    @property
    def chosen(self) -> list[str]:
        """The keys of the rows selected, from the top."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [index.data(RowRole.KEY) for index in indexes]


class _RowDelegate(QStyledItemDelegate):
    """Draws the text, and its count at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, max(_ROW, QFontMetrics(option.font).height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tones = tones_of(option.widget)
        rect = QRect(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        paint_ground(painter, rect, tones, chosen=is_chosen, over=over)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, rect, tones)
        room = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        count = index.data(RowRole.COUNT)
        painter.setFont(option.font)
        if count is not None:
            shown = option.widget.locale().toString(count)
            painter.setPen(QColor(tones.muted))
            painter.drawText(
                room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown
            )
            room.setRight(
                room.right() - QFontMetrics(option.font).horizontalAdvance(shown) - _MARGIN
            )
        font = QFont(option.font)
        if is_chosen:
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(tones.ink))
        text = QFontMetrics(font).elidedText(
            index.data(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text
        )
        painter.restore()


def visible(text: str) -> str:
    """The text in one line, with the spaces at its ends and its breaks to be seen."""
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    core = text[start:end] if end > start else ""
    core = core.replace("\r\n", "⏎").replace("\n", "⏎").replace("\t", "⇥")
    return "␣" * start + core + "␣" * (len(text) - max(end, start))

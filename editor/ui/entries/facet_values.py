"""The values of one facet as a list: each with its count, the chosen ones marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.ui.icons import draw_icon
from editor.ui.look import tones_of
from editor.ui.painting import paint_ring
from editor.ui.plain import plain_tip
from editor.workspace.facet import Counts
from editor.workspace.facet_values import EMPTY, NESTED

if TYPE_CHECKING:
    from editor.ui.index import Index

_ROW = 26
_MARGIN = 12
_BOX = 14
_ROWS_SHOWN = 8
_AT_ONCE = 300  # values; the others are found by their letters


def value_label(value: str) -> str:
    """What a facet's value is called."""
    if value == EMPTY:
        return QCoreApplication.translate("ValueList", "empty")
    if value == NESTED:
        return QCoreApplication.translate("ValueList", "nested fields")
    return value


class ValueRole(IntEnum):
    """What a row tells beside its text."""

    COUNT = Qt.ItemDataRole.UserRole
    VALUE = Qt.ItemDataRole.UserRole + 1


class ValueModel(QAbstractListModel):
    """The values of a facet that hold the letters of a filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts = Counts((), {}, frozenset())
        self._letters = ""
        self._rows: Sequence[str] = ()
        self._answers: dict[int, Callable[[str], object]] = {
            Qt.ItemDataRole.DisplayRole: value_label,
            Qt.ItemDataRole.ToolTipRole: lambda value: plain_tip(value_label(value)),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.CheckStateRole: self._check_state,
            ValueRole.COUNT: lambda value: self._counts.entries[value],
            ValueRole.VALUE: lambda value: value,
        }

    def show(self, counts: Counts) -> None:
        """Show these values instead."""
        self._counts = counts
        self._filter()

    def filter(self, letters: str) -> None:
        """Leave the values with these letters, and the chosen ones; of all, the commonest."""
        self._letters = letters.strip().casefold()
        self._filter()

    def _filter(self) -> None:
        letters, chosen = self._letters, self._counts.chosen
        rows = self._counts.values
        if not letters:
            # All of them would hold up each click, and nobody scrolls through thousands.
            rest = (value for value in rows[_AT_ONCE:] if chosen and value in chosen)
            rows = [*rows[:_AT_ONCE], *rest]
        else:
            rows = [
                value
                for value in rows
                if value in chosen or letters in value_label(value).casefold()
            ]
        if rows == self._rows:
            # The rows stay where they are, under the pointer and in view.
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer = self._answers.get(role)
        return answer(self._rows[index.row()]) if answer and index.isValid() else None

    def _spoken(self, value: str) -> str:
        return f"{value_label(value)}, {self._counts.entries[value]}"

    def _check_state(self, value: str) -> Qt.CheckState:
        is_chosen = value in self._counts.chosen
        return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked


class ValueList(QListView):
    """Values to choose among: a click or the space bar chooses one, a second lets go of it.

    toggled(value): the curator chose a value or let go of it.
    """

    toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values = ValueModel(self)
        self.setModel(self.values)
        self.setItemDelegate(_ValueDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFrameShape(QListView.Shape.NoFrame)

    def fit(self) -> None:
        """Take the height of the rows, up to as many as can be looked over."""
        rows = min(max(1, self.values.rowCount()), _ROWS_SHOWN)
        self.setFixedHeight(rows * row_height(self.font()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.toggled.emit(index.data(ValueRole.VALUE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and index.isValid():
            self.toggled.emit(index.data(ValueRole.VALUE))
        else:
            super().keyPressEvent(event)


def row_height(font: QFont) -> int:
    """How high a row is, in pixels."""
    return max(_ROW, QFontMetrics(font).height() + 8)


class _ValueDelegate(QStyledItemDelegate):
    """Draws a box that is ticked when chosen, the value, and the count at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tones = tones_of(option.widget)
        rect = QRect(option.rect)
        chosen = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(rect, QColor(tones.accent_tint))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tones.selection))
        focus = QStyle.StateFlag.State_HasFocus
        if option.state & focus:
            paint_ring(painter, rect, tones)
        box = QRectF(rect.left() + _MARGIN, rect.center().y() - _BOX / 2 + 0.5, _BOX, _BOX)
        painter.setPen(QColor(tones.accent if chosen else tones.edge))
        painter.setBrush(QColor(tones.accent if chosen else tones.pane))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if chosen:
            draw_icon(painter, "check", box.adjusted(1, 1, -1, -1), QColor(tones.on_accent))
        metrics = QFontMetrics(option.font)
        count = option.widget.locale().toString(index.data(ValueRole.COUNT))
        room = QRect(rect)
        room.setRight(rect.right() - _MARGIN)
        painter.setFont(option.font)
        painter.setPen(QColor(tones.ink if chosen else tones.muted))
        painter.drawText(room, _RIGHT, count)
        room.setLeft(int(box.right()) + 8)
        room.setRight(room.right() - metrics.horizontalAdvance(count) - 10)
        font = QFont(option.font)
        special = index.data(ValueRole.VALUE) in (EMPTY, NESTED)
        font.setItalic(special)
        painter.setFont(font)
        painter.setPen(QColor(tones.muted if special and not chosen else tones.ink))
        text = QFontMetrics(font).elidedText(
            index.data(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _LEFT, text)
        painter.restore()


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

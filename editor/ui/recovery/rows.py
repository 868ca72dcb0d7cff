"""A list of rows with two lines each, some of which can be ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.ui.icons import draw_icon
from editor.ui.languages import series
from editor.ui.look import RADIUS, ROW_HEIGHT, STEP, tones_of
from editor.ui.painting import paint_ring
from editor.ui.plain import plain_tip
from editor.ui.text_size import scaled

if TYPE_CHECKING:
    from editor.ui.index import Index

_BOX = 16


class Row(NamedTuple):
    """title: the first line. told: the second; `urgent` where it needs the curator. ticked: None
    where there is nothing to tick. sign: the icon in front, where rows are of different sorts.
    """

    title: str
    told: str
    ticked: bool | None = None
    urgent: bool = False
    sign: str = ""


class RowList(QListView):
    """chosen(number): the current row changed, -1 for none. ticked(): what is ticked changed."""

    chosen = Signal(int)
    ticked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("framed", True)
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self._model = _Model(self)
        self._model.dataChanged.connect(lambda *_: self.ticked.emit())
        self.setModel(self._model)
        self.selectionModel().currentChanged.connect(
            lambda now, _before: self.chosen.emit(now.row())
        )

    def show_rows(self, rows: Sequence[Row], current: int = 0) -> None:
        """Show other rows, the one at `current` chosen."""
        self._model.show_rows(rows)
        if rows:
            self.setCurrentIndex(self._model.index(min(current, len(rows) - 1)))
        else:
            self.chosen.emit(-1)
        self.ticked.emit()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show more rows below those that are there; the first of all becomes the chosen one."""
        self._model.add_rows(rows)
        if rows and self.current < 0:
            self.setCurrentIndex(self._model.index(0))

    def change_row(self, number: int, row: Row) -> None:
        """Show another row in the place of one."""
        self._model.change_row(number, row)

    def row(self, number: int) -> Row:
        """What is shown of a row."""
        return self._model.rows[number]

    def ticked_rows(self) -> list[int]:
        """The numbers of the rows that are ticked."""
        return [number for number, row in enumerate(self._model.rows) if row.ticked]

    @property
    def current(self) -> int:
        """The number of the current row, -1 for none."""
        return self.currentIndex().row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the current row."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._model.turn(self.current)
            return
        super().keyPressEvent(event)


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        if rows:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def change_row(self, number: int, row: Row) -> None:
        self.rows[number] = row
        index = self.index(number)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DisplayRole])

    def turn(self, number: int) -> None:
        """Tick a row, or take its tick back."""
        row = self.rows[number]
        if row.ticked is None:
            return
        self.rows[number] = row._replace(ticked=not row.ticked)
        index = self.index(number)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        ticks = index.isValid() and self.rows[index.row()].ticked is not None
        return found | Qt.ItemFlag.ItemIsUserCheckable if ticks else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return series([row.title, row.told])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{row.title}\n{row.told}")
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and row.ticked is not None:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return None


class _Delegate(QStyledItemDelegate):
    """Paints both lines, and the box of a row that can be ticked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 * option.fontMetrics.lineSpacing() + 5 * STEP
        return QSize(0, max(ROW_HEIGHT, lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        widget = self.parent()
        assert isinstance(widget, QWidget)
        tones = tones_of(widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = option.rect.adjusted(STEP, 1, -STEP, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = widget.hasFocus()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.selection))
            painter.drawRoundedRect(inner, RADIUS, RADIUS)
            if focused:
                paint_ring(painter, inner, tones, RADIUS)
        if row.ticked is not None:
            box = QRectF(_box_of(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QColor(tones.accent if row.ticked else tones.edge))
            painter.setBrush(QColor(tones.accent if row.ticked else tones.pane))
            painter.drawRoundedRect(box, 4, 4)
            if row.ticked:
                draw_icon(painter, "check", box.adjusted(1.5, 1.5, -1.5, -1.5), tones.on_accent)
        if row.sign:
            box = QRectF(_box_of(option.rect))
            draw_icon(painter, row.sign, box, tones.muted)
        marked = row.ticked is not None or bool(row.sign)
        left = 3 * STEP + (scaled(_BOX) + 3 * STEP if marked else 0)
        text = inner.adjusted(left - STEP, 2 * STEP, -2 * STEP, -2 * STEP)
        height = text.height() // 2
        font = widget.font()
        font.setWeight(font.Weight.Medium)
        _line(painter, QRect(text.left(), text.top(), text.width(), height), font, tones.ink,
              row.title)  # fmt: skip
        tone = tones.problem if row.urgent else tones.muted
        below = QRect(text.left(), text.top() + height, text.width(), height)
        _line(painter, below, widget.font(), tone, row.told)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click on the box ticks."""
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and isinstance(model, _Model)
            and _box_of(option.rect).adjusted(-8, -12, 8, 12).contains(event.position().toPoint())
        ):
            model.turn(index.row())
            return True
        return False


def _box_of(row: QRect) -> QRect:
    side = scaled(_BOX)
    return QRect(row.left() + 4 * STEP, row.center().y() - side // 2 + 1, side, side)


def _line(painter: QPainter, rect: QRect, font: object, tone: str, text: str) -> None:
    painter.setFont(font)  # type: ignore[arg-type]
    painter.setPen(QColor(tone))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    where = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(where), shown)

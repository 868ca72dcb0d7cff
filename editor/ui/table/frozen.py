"""The columns that stay while the others are scrolled: a second view over the first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from editor.ui.look import tones_of
from editor.ui.table.delegate import CellDelegate
from editor.ui.table.model import TableModel

_LINE_ALPHA = 120  # of the line between what stays and what is scrolled


class FrozenColumns(QTableView):
    """Paints the first columns of a table. The mouse and the keys go to the table below."""

    def __init__(self, model: TableModel, table: QTableView) -> None:
        super().__init__(table)
        self.setObjectName("frozenColumns")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAutoScroll(False)
        self.setShowGrid(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setModel(model)
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(CellDelegate(model, table, self))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill_ground(self, event)
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        tone = QColor(tones_of(self).muted)
        tone.setAlpha(_LINE_ALPHA)
        painter.setPen(tone)
        edge = 0 if self.isRightToLeft() else self.viewport().width() - 1
        painter.drawLine(edge, 0, edge, self.viewport().height())


def fill_ground(view: QTableView, event: QPaintEvent) -> None:
    """Paint what lies behind and below the cells of an opaque view."""
    QPainter(view.viewport()).fillRect(event.rect(), QColor(tones_of(view).pane))

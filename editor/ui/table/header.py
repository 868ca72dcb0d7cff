"""The header: drag to reorder, click to sort, a funnel that opens the filter of a column."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from editor.ui.icons import draw_icon
from editor.ui.look import smaller, tones_of
from editor.ui.table.layout import LEAST_WIDTH, MOST_WIDTH
from editor.ui.table.model import TableModel

HEIGHT = 34
_MARGIN = 8
_FUNNEL = 14
_FUNNEL_ROOM = _FUNNEL + 10  # what a click on the funnel may miss it by
_ARROW_ROOM = 12
_SORT = 7  # how wide the arrow is


class Header(QHeaderView):
    """The columns' names. A click sorts, with Shift by one column more.

    sort_wanted(column, adds), filter_wanted(column): a name or its funnel was clicked.
    moved(old, new): a column was dragged to another place. resized(column, width). menu_wanted.
    """

    sort_wanted = Signal(int, bool)
    filter_wanted = Signal(int)
    moved = Signal(int, int)
    resized = Signal(int, int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, model: TableModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = model
        self._pressed: QPoint | None = None
        self._under = -1  # the column under the pointer
        self._telling = True
        self.setSectionsMovable(True)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(LEAST_WIDTH)
        self.setMaximumSectionSize(MOST_WIDTH)
        self.setMouseTracking(True)
        self.setFixedHeight(HEIGHT)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.sectionMoved.connect(self._on_moved)
        self.sectionResized.connect(self._on_resized)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEIGHT)

    def show_columns(self, count: int) -> None:
        """Show the first `count` of the model's columns, in its order and with its widths."""
        self._telling = False
        layout = self._table.layout
        for column, one in enumerate(self._table.columns):
            if self.visualIndex(column) != column:
                self.moveSection(self.visualIndex(column), column)
            self.setSectionHidden(column, column >= count)
            if column < count:
                self.resizeSection(column, layout.widths.get(one.key, one.width))
        self._telling = True

    def follow(self, column: int, width: int) -> None:
        """Take over the width of a column from the header beside this one."""
        self._telling = False
        self.resizeSection(column, width)
        self._telling = True

    def _on_moved(self, logical: int, _old: int, new: int) -> None:
        if self._telling:
            self.moved.emit(logical, new)

    def _on_resized(self, column: int, _old: int, width: int) -> None:
        if self._telling:
            self.resized.emit(column, width)

    def _ask_menu(self, point: QPoint) -> None:
        column = self.logicalIndexAt(point)
        if column >= 0:
            self.menu_wanted.emit(column, self.mapToGlobal(point))

    # --- the mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        sizing = self.cursor().shape() == Qt.CursorShape.SplitHCursor
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if is_left and not sizing else None
        if self._pressed is not None and self._on_funnel(self._pressed) >= 0:
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        super().mouseReleaseEvent(event)
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        here = event.position().toPoint()
        if (here - pressed).manhattanLength() >= QApplication.startDragDistance():
            return
        column = self.logicalIndexAt(here)
        if self._on_funnel(here) >= 0:
            self.filter_wanted.emit(column)
        elif column >= 0:
            adds = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.sort_wanted.emit(column, adds)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._show_under(self.logicalIndexAt(event.position().toPoint()))

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self._show_under(-1)

    def _show_under(self, column: int) -> None:
        if column != self._under:
            self._under = column
            self.viewport().update()

    def _on_funnel(self, point: QPoint) -> int:
        """The column whose funnel lies at the point, -1 for none."""
        column = self.logicalIndexAt(point)
        if column < 0:
            return -1
        right = self.sectionViewportPosition(column) + self.sectionSize(column)
        return column if right - 2 - _FUNNEL_ROOM <= point.x() <= right - 4 else -1

    # --- painting ---

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        tones = tones_of(self)
        column = self._table.columns[logicalIndex]
        filtered = bool(self._table.filter_of(column.key))
        sorts = self._table.layout.sorts
        place = next((n for n, (key, _) in enumerate(sorts) if key == column.key), -1)
        painter.save()
        painter.fillRect(rect, QColor(tones.window))
        painter.setPen(QColor(tones.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight() + QPoint(0, 8), rect.bottomRight() - QPoint(0, 8))
        right = rect.right() - _MARGIN
        if filtered or logicalIndex == self._under:
            tone = tones.accent if filtered else tones.muted
            top = rect.center().y() - _FUNNEL / 2 + 1
            draw_icon(painter, "funnel", QRectF(right - _FUNNEL, top, _FUNNEL, _FUNNEL), tone)
            right -= _FUNNEL + 6
        font = smaller(self.font())
        font.setWeight(QFont.Weight.DemiBold if place >= 0 or filtered else QFont.Weight.Medium)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        marks = 0
        number = str(place + 1) if len(sorts) > 1 else ""
        if place >= 0:
            marks = _ARROW_ROOM + metrics.horizontalAdvance(number)
        room = right - rect.left() - _MARGIN - marks
        text = metrics.elidedText(column.label, Qt.TextElideMode.ElideRight, max(0, room))
        painter.setPen(QColor(tones.ink if place >= 0 or filtered else tones.muted))
        left = rect.left() + _MARGIN
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if column.is_number:
            left = max(left, right - marks - metrics.horizontalAdvance(text))
        words = QRect(left, rect.top(), right - left + 1, rect.height())
        painter.drawText(words, flags, text)
        if place >= 0:
            wide = metrics.horizontalAdvance(text) + 5
            left = right - wide - _SORT if self.isRightToLeft() else left + wide
            self._paint_sort(painter, left, rect, sorts[place][1], number)
        painter.restore()

    def _paint_sort(
        self, painter: QPainter, left: int, rect: QRect, descending: bool, number: str
    ) -> None:
        tones = tones_of(self)
        middle = rect.center().y() + 1
        tip, base = (middle + 2.5, middle - 1.5) if descending else (middle - 2.5, middle + 1.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.accent))
        painter.drawPolygon(
            [QPointF(left, base), QPointF(left + _SORT, base), QPointF(left + _SORT / 2, tip)]
        )
        if number:
            painter.setPen(QColor(tones.accent))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRect(left + 9, rect.top(), 20, rect.height()), flags, number)

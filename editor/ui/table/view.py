"""The grid itself: keys, selection, and columns that stay while the others are scrolled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from editor.ui.look import FIELD_HEIGHT
from editor.ui.table.delegate import CellDelegate
from editor.ui.table.frozen import FrozenColumns, fill_ground
from editor.ui.table.header import Header
from editor.ui.table.model import TableModel

if TYPE_CHECKING:
    from editor.ui.index import Index

ROW_HEIGHT = FIELD_HEIGHT
_ROW_NUMBERS = 44


class EntryTable(QTableView):
    """Shows a TableModel and tells what the curator's keys ask for.

    edit_wanted(key): the current cell is to be edited; the key that was typed, or None. The
    others: cleared, copied, pasted, cut; filled_down; opened (the article of the current entry);
    filter_wanted (of the current column); entered: another cell is the current one; resized: there
    is more or less room for cells.
    """

    edit_wanted = Signal(object)
    cleared = Signal()
    copied = Signal()
    cut = Signal()
    pasted = Signal()
    filled_down = Signal()
    opened = Signal()
    filter_wanted = Signal()
    entered_row = Signal(int)
    picked_changed = Signal()
    resized = Signal()

    _is_made = False  # Qt asks for places while the parts are still being made

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entryTable")
        self.setAccessibleName(self.tr("Entries as a table"))
        self._table = model
        self._redrawing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header = Header(model, self)
        self.setHorizontalHeader(self.header)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setFixedWidth(_ROW_NUMBERS)
        rows.setHighlightSections(False)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        rows.sectionDoubleClicked.connect(lambda _row: self.opened.emit())
        self.setModel(model)
        self.setItemDelegate(CellDelegate(model, self, self))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so Qt can move it
        self.frozen = FrozenColumns(model, self)
        self.frozen_header = Header(model, self)
        self.frozen_header.setObjectName("frozenHeader")
        self.frozen_header.setModel(model)
        for header, other in ((self.header, self.frozen_header), (self.frozen_header, self.header)):
            header.resized.connect(other.follow)
        self.header.sectionResized.connect(self._resize_frozen)
        self.frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.doubleClicked.connect(lambda _index: self.edit_wanted.emit(None))
        self._is_made = True
        selection = self.selectionModel()
        selection.currentChanged.connect(self._on_current)
        selection.selectionChanged.connect(lambda *_: self.picked_changed.emit())

    # --- rows and columns ---

    @contextmanager
    def rearranging(self) -> Iterator[None]:
        """Rows and columns change within; what is selected stays so, wherever it goes."""
        kept = self._selected_cells()
        current = self.current_cell()
        across = self.horizontalScrollBar().value()
        before, self._redrawing = self._redrawing, True
        try:
            yield
            self.show_columns()
            self._select_cells(*kept)
            if current is not None:
                self._make_current(*current)
            self.horizontalScrollBar().setValue(across)
        finally:
            self._redrawing = before
        self.picked_changed.emit()

    def show_columns(self) -> None:
        """Give the columns their widths, and those that are frozen their place."""
        count = self._table.layout.frozen
        self.header.show_columns(self._table.columnCount())
        self.frozen_header.show_columns(count)
        for column in range(self._table.columnCount()):
            self.frozen.setColumnHidden(column, column >= count)
            if column < count:
                self.frozen.setColumnWidth(column, self.header.sectionSize(column))
        self._place_frozen()

    def frozen_width(self) -> int:
        """How many pixels the frozen columns take."""
        if not self._is_made:
            return 0
        return sum(map(self.header.sectionSize, range(self._table.layout.frozen)))

    def frozen_left(self) -> int:
        """Where they begin in the viewport: at its other end where one reads from right to left."""
        return self.viewport().width() - self.frozen_width() if self.isRightToLeft() else 0

    def show_path(self, path: str | None) -> None:
        """Make the entry's row the current one, in the column that is."""
        number = self._table.number_of(path)
        current = self.currentIndex()
        if number < 0 or (current.isValid() and current.row() == number):
            return
        column = max(0, current.column())
        before, self._redrawing = self._redrawing, True
        self.go_to(number, column)
        self._redrawing = before

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current and the only selected one, whatever keys are held."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._table.index(row, column), flag)

    def current_cell(self) -> tuple[str, str] | None:
        """Path and key of the current cell."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= len(self._table.rows()):
            return None
        key = self._table.columns[index.column()].key
        return self._table.row(index.row()).entry.path, key

    def picked(self) -> tuple[list[int], list[int]]:
        """The numbers of the rows and columns that are selected, or those of the current cell."""
        rows, columns = set[int](), set[int]()
        for one in self._ranges():
            rows.update(range(one.top(), one.bottom() + 1))
            columns.update(range(one.left(), one.right() + 1))
        if not rows and self.currentIndex().isValid():
            rows, columns = {self.currentIndex().row()}, {self.currentIndex().column()}
        return sorted(rows), sorted(columns)

    def picked_cells(self) -> list[tuple[int, int]]:
        """The cells that are selected, or the current one, row by row."""
        found = {
            (row, column)
            for one in self._ranges()
            for row in range(one.top(), one.bottom() + 1)
            for column in range(one.left(), one.right() + 1)
        }
        if not found and self.currentIndex().isValid():
            found = {(self.currentIndex().row(), self.currentIndex().column())}
        return sorted(found)

    def pick(self, top: int, left: int, bottom: int, right: int) -> None:
        """Select a block; the current cell stays."""
        block = QItemSelection(self._table.index(top, left), self._table.index(bottom, right))
        self.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _ranges(self) -> list[QItemSelectionRange]:
        return self.selectionModel().selection().toList()

    def _selected_cells(self) -> tuple[list[str], list[str]]:
        """Paths and keys of the selected block; nothing where it is only the current cell."""
        ranges = self._ranges()
        rows = [self._table.row(n) for one in ranges for n in range(one.top(), one.bottom() + 1)]
        columns = {n for one in ranges for n in range(one.left(), one.right() + 1)}
        keys = [self._table.columns[n].key for n in sorted(columns)]
        return [row.entry.path for row in rows], keys

    def _select_cells(self, paths: list[str], keys: list[str]) -> None:
        numbers = sorted({self._table.number_of(path) for path in paths} - {-1})
        columns = sorted({self._table.column_of(key) for key in keys} - {-1})
        chosen = QItemSelection()
        for top, bottom in _runs(numbers):
            for left, right in _runs(columns):
                chosen.select(self._table.index(top, left), self._table.index(bottom, right))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _make_current(self, path: str, key: str) -> None:
        number, column = self._table.number_of(path), self._table.column_of(key)
        if number >= 0:
            index = self._table.index(number, max(0, column))
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            if not self.selectionModel().hasSelection():
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        for index in (current, before):
            if index.isValid():  # the frame around it, also where nothing is selected
                self.update(index)
                self.frozen.update(index)
        if current.isValid() and not self._redrawing:
            self.entered_row.emit(current.row())

    # --- frozen columns ---

    def _resize_frozen(self, column: int, _old: int, width: int) -> None:
        if column < self._table.layout.frozen:
            self.frozen.setColumnWidth(column, width)
            self._place_frozen()

    def _place_frozen(self) -> None:
        view, width = self.viewport().geometry(), self.frozen_width()
        left = view.left() + self.frozen_left()
        self.frozen.setGeometry(left, view.top(), width, view.height())
        self.frozen_header.setGeometry(left, self.header.y(), width, self.header.height())
        for part in (self.frozen, self.frozen_header):
            part.setVisible(width > 0)
            part.raise_()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._is_made:
            self._place_frozen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_made:
            self._place_frozen()
            self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill_ground(self, event)
        super().paintEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # Only what lies beside the frozen columns is moved: what others overlap, Qt paints anew,
        # and here that would be all of the table for each notch of the wheel.
        if dx:
            self.header.setOffset(self.horizontalScrollBar().value())
        if dy:
            self.verticalHeader().setOffset(self.verticalScrollBar().value())
        moved, width = self.viewport().rect(), self.frozen_width()
        if self.isRightToLeft():
            self.viewport().scroll(-dx, dy, moved.adjusted(0, 0, -width, 0))
        else:
            self.viewport().scroll(dx, dy, moved.adjusted(width, 0, 0, 0))

    def indexAt(self, pos: QPoint) -> QModelIndex:
        within = pos.x() - self.frozen_left()
        if 0 <= within < self.frozen_width():
            row = self.rowAt(pos.y())
            column = self.frozen_header.logicalIndexAt(within)
            return self._table.index(row, column) if row >= 0 and column >= 0 else QModelIndex()
        return super().indexAt(pos)

    def visualRect(self, index: Index) -> QRect:
        rect = super().visualRect(index)
        if self._is_made and 0 <= index.column() < self._table.layout.frozen:
            within = self.frozen_header.sectionViewportPosition(index.column())
            rect.moveLeft(self.frozen_left() + within)
        return rect

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        bar = self.horizontalScrollBar()
        across = bar.value()
        super().scrollTo(index, hint)
        if not self._is_made:
            return
        if index.column() < self._table.layout.frozen:
            bar.setValue(across)
            return
        left = self.columnViewportPosition(index.column())
        hidden = self.frozen_width() - left
        if self.isRightToLeft():
            hidden = left + self.columnWidth(index.column()) - self.frozen_left()
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    # --- keys ---

    def event(self, event: QEvent) -> bool:
        """Keep from the window's shortcuts the keys that mean something to a table."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._answer(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = self._answer(event)
        if answer is not None:
            answer()
        else:
            super().keyPressEvent(event)

    def _answer(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What the key does, where it is none of those that every table knows."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        for standard, signal in (
            (QKeySequence.StandardKey.Copy, self.copied),
            (QKeySequence.StandardKey.Cut, self.cut),
            (QKeySequence.StandardKey.Paste, self.pasted),
        ):
            if event.matches(standard):
                return signal.emit
        if _is_typed(event):
            return lambda: self.edit_wanted.emit(event)
        none = Qt.KeyboardModifier.NoModifier
        control = Qt.KeyboardModifier.ControlModifier
        shift, alt = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
        return {
            (Qt.Key.Key_F2, none): lambda: self.edit_wanted.emit(None),
            (Qt.Key.Key_Return, none): lambda: self.edit_wanted.emit(None),
            (Qt.Key.Key_Enter, none): lambda: self.edit_wanted.emit(None),
            (Qt.Key.Key_Return, control): self.opened.emit,
            (Qt.Key.Key_Enter, control): self.opened.emit,
            (Qt.Key.Key_Delete, none): self.cleared.emit,
            (Qt.Key.Key_Backspace, none): self.cleared.emit,
            (Qt.Key.Key_D, control): self.filled_down.emit,
            (Qt.Key.Key_Space, control): self._pick_rows,
            (Qt.Key.Key_Space, shift): self._pick_rows,
            (Qt.Key.Key_Down, alt): self.filter_wanted.emit,
        }.get((Qt.Key(event.key()), modifiers))

    def _pick_rows(self) -> None:
        """Select the rows of what is selected."""
        rows, _ = self.picked()
        chosen = QItemSelection()
        for top, bottom in _runs(rows):
            last = self._table.columnCount() - 1
            chosen.select(self._table.index(top, 0), self._table.index(bottom, last))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyboardSearch(self, search: str) -> None:
        """Letters start an edit; they do not jump."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint_current()

    def _repaint_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.viewport().update(self.visualRect(index))
            self.frozen.viewport().update(self.frozen.visualRect(index))


def _is_typed(event: QKeyEvent) -> bool:
    """Whether the key writes something."""
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier
        | Qt.KeyboardModifier.KeypadModifier
        | Qt.KeyboardModifier.GroupSwitchModifier
    )
    return not held and bool(event.text()) and event.text().isprintable()


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring numbers as first and last."""
    start = before = None
    for number in numbers:
        if before is None or number != before + 1:
            if start is not None and before is not None:
                yield start, before
            start = number
        before = number
    if start is not None and before is not None:
        yield start, before

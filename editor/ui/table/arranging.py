"""How the table is arranged: what it is sorted and filtered by, and its columns."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.ui.table.columns_popup import ColumnsPopup
from editor.ui.table.editing import CellEdits
from editor.ui.table.filter_popup import FilterPopup
from editor.ui.table.filters import Filter
from editor.ui.table.header import Header
from editor.ui.table.layout import Layout
from editor.ui.table.model import TableModel
from editor.ui.table.view import EntryTable


class Arranging(QObject):
    """Arranges the table otherwise. rearranged: its rows or columns are others, or elsewhere.

    resized: a column has another width.
    """

    rearranged = Signal()
    resized = Signal()

    def __init__(
        self, page: QWidget, table: EntryTable, model: TableModel, edits: CellEdits
    ) -> None:
        super().__init__(page)
        self._page = page
        self._table = table
        self._model = model
        self._edits = edits
        table.filter_wanted.connect(self.filter_current)
        for header in (table.header, table.frozen_header):
            header.sort_wanted.connect(self.turn_sort)
            header.filter_wanted.connect(self.open_filter)
            header.moved.connect(self._move_column)
            header.resized.connect(self._resize_column)

    def rearrange(self, layout: Layout) -> None:
        """Arrange the table in this way."""
        self._edits.leave()
        with self._table.rearranging():
            self._model.rearrange(layout)
        self.rearranged.emit()

    # --- rows ---

    def turn_sort(self, column: int, adds: bool) -> None:
        """Sort by a column: upwards, downwards, not at all in turns."""
        key = self._model.columns[column].key
        before = dict(self._model.layout.sorts)
        down = {None: False, False: True, True: None}[before.get(key)]
        if not adds:
            sorts = [] if down is None else [(key, down)]
        else:
            if down is None:
                before.pop(key)
            else:
                before[key] = down
            sorts = list(before.items())
        self.rearrange(replace(self._model.layout, sorts=sorts))

    def sort_by(self, key: str, descending: bool) -> None:
        """Sort by one column only."""
        self.rearrange(replace(self._model.layout, sorts=[(key, descending)]))

    def filter_by(self, key: str, wanted: Filter) -> None:
        """Filter a column, beside what the others are filtered by."""
        self.rearrange(self._model.with_filter(key, wanted))

    def clear_filters(self) -> None:
        """Take all filters of columns away."""
        self.rearrange(replace(self._model.layout, filters={}))
        self._table.setFocus()

    def filter_current(self) -> None:
        """Open the filter of the current column."""
        if self._table.currentIndex().isValid():
            self.open_filter(self._table.currentIndex().column())

    def open_filter(self, number: int) -> None:
        """Open the filter of a column below its header."""
        self._edits.leave()
        table, model = self._table, self._model
        column = model.columns[number]
        key = column.key
        popup = FilterPopup(column, model.rows_but(key), model.filter_of(key), self._page)
        popup.changed.connect(lambda wanted: self.filter_by(key, wanted))
        frozen = number < model.layout.frozen
        header: Header = table.frozen_header if frozen else table.header
        right = header.sectionViewportPosition(number) + header.sectionSize(number)
        right = min(right, header.viewport().width())
        popup.open_at(header.viewport().mapToGlobal(QPoint(right, header.height())))

    # --- columns ---

    def freeze(self, count: int) -> None:
        """Let the first `count` columns stay when the others are scrolled."""
        self.rearrange(replace(self._model.layout, frozen=count))

    def open_columns(self, button: QWidget) -> None:
        """Let the curator choose and order columns, below a button."""
        self._edits.leave()
        popup = ColumnsPopup(self._model.known, self._model.layout.columns, self._page)
        popup.chosen.connect(
            lambda keys: self.rearrange(replace(self._model.layout, columns=list(keys)))
        )
        popup.open_at(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _move_column(self, old: int, new: int) -> None:
        columns = list(self._model.layout.columns)
        columns.insert(new, columns.pop(old))
        layout = replace(self._model.layout, columns=columns)
        # The header is still at it.
        QTimer.singleShot(0, self, lambda: self.rearrange(layout))

    def _resize_column(self, column: int, width: int) -> None:
        self._edits.leave()
        self._model.layout.widths[self._model.columns[column].key] = width
        self.resized.emit()

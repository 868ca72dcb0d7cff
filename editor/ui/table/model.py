"""The table's rows and columns as a Qt model: sorted and filtered in lists, told in one reset."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from editor.schema.fields import Schema
from editor.schema.values import is_empty
from editor.ui.languages import labelled, series
from editor.ui.plain import plain_tip
from editor.ui.table.cells import COLLECTION, FILE, NAME, TITLE, Row
from editor.ui.table.columns import Column, columns_of
from editor.ui.table.filters import Filter
from editor.ui.table.layout import Layout
from editor.ui.table.order import sort_rows
from editor.workspace.entries import Entry
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.ui.index import Index


# Put together once: Qt asks for them for each cell that it draws.
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class TableModel(QAbstractTableModel):
    """The entries of some collections that search and filters leave, in the curator's order.

    An entry that was edited keeps its row until rows are asked for anew, so that none moves under
    the curator's hands.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._collections: tuple[Collection, ...] = ()
        self._schemas: dict[Collection, Schema] = {}
        self._all: dict[str, Row] = {}
        self._shown: list[Row] = []
        self._numbers: dict[str, int] = {}
        self._only: Container[str] | None = None
        self._unsaved: frozenset[str] = frozenset()
        self.known: dict[str, Column] = {}
        self.layout = Layout()
        self._columns: list[Column] = []

    # --- what is shown ---

    def fill(
        self, workspace: Workspace | None, collections: Sequence[Collection], layout: Layout
    ) -> None:
        """Show the entries of these collections, arranged as `layout` says."""
        self.beginResetModel()
        self._workspace = workspace
        self._collections = tuple(collections)
        self._schemas.clear()
        wanted = set(collections)
        entries = [e for e in workspace.entries() if e.collection in wanted] if workspace else []
        before = self._all
        self._all = {}
        for entry in entries:
            if not is_tabular(entry):
                continue
            old = before.get(entry.path)
            self._all[entry.path] = old if old and old.entry is entry else Row(entry)
        self._unsaved = workspace.document.dirty if workspace else frozenset()
        self.layout = layout
        self._learn_columns()
        self._arrange()
        self.endResetModel()

    def take(self, entries: Iterable[Entry]) -> None:
        """Show these entries as they are now, each where it stands."""
        self._schemas.clear()
        rows = []
        for entry in entries:
            if entry.path not in self._all:
                continue
            row = self._all[entry.path] = Row(entry)
            number = self._numbers.get(entry.path)
            if number is not None:
                self._shown[number] = row
                rows.append(number)
        unsaved = self._workspace.document.dirty if self._workspace else frozenset()
        rows += [self._numbers[path] for path in self._unsaved ^ unsaved if path in self._numbers]
        self._unsaved = unsaved
        if rows:
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), last))

    def show_only(self, paths: Container[str] | None) -> None:
        """Leave no other entries than these; None for all."""
        self.beginResetModel()
        self._only = paths
        self._arrange()
        self.endResetModel()

    def rearrange(self, layout: Layout) -> None:
        """Show the rows and columns that `layout` asks for."""
        self.beginResetModel()
        self.layout = layout
        layout.fit(self.known)
        self._arrange()
        self.endResetModel()

    def knows(self, keys: Iterable[str]) -> bool:
        """Whether each of the fields can have a column already."""
        return all(key in self.known for key in keys)

    def _learn_columns(self) -> None:
        schemas = [self.schema(collection) for collection in self._collections]
        present = dict.fromkeys(key for row in self._all.values() for key in row.values)
        self.known = columns_of(schemas, present) if self._workspace else {}
        self.layout.fit(self.known)

    def _arrange(self) -> None:
        self._columns = [self.known[key] for key in self.layout.columns if key in self.known]
        self._shown = self._sorted(self.rows_but(None))
        self._numbers = {row.entry.path: n for n, row in enumerate(self._shown)}

    def rows_but(self, key: str | None) -> list[Row]:
        """The rows that all filters leave, but for the one of `key`."""
        rows = list(self._all.values())
        if self._only is not None:
            only = self._only
            rows = [row for row in rows if row.entry.path in only]
        for own, wanted in self.layout.filters.items():
            if own == key or own not in self.known:
                continue
            accepts, kind = wanted.matcher().accepts, self.known[own].kind
            rows = [row for row in rows if accepts(row.value(own), row.line(own, kind))]
        return rows

    def _sorted(self, rows: list[Row]) -> list[Row]:
        keys = [
            (lambda row, key=key: row.sort_key(key), down)
            for key, down in self.layout.sorts
            if key in self.known
        ]
        return sort_rows(rows, keys) if keys else rows

    # --- what others ask ---

    @property
    def total(self) -> int:
        """How many entries there are, shown or not."""
        return len(self._all)

    @property
    def columns(self) -> Sequence[Column]:
        """The columns shown, in order."""
        return self._columns

    @property
    def collections(self) -> tuple[Collection, ...]:
        """The collections whose entries are shown."""
        return self._collections

    def row(self, number: int) -> Row:
        """The row at that number among those shown."""
        return self._shown[number]

    def rows(self) -> Sequence[Row]:
        """The rows shown, in order."""
        return self._shown

    def number_of(self, path: str | None) -> int:
        """The number of an entry's row, -1 when it is not shown."""
        return -1 if path is None else self._numbers.get(path, -1)

    def column_of(self, key: str) -> int:
        """The number of a field's column, -1 when it has none."""
        return next((n for n, one in enumerate(self._columns) if one.key == key), -1)

    def schema(self, collection: Collection) -> Schema:
        """What is known of the fields of a collection, as of the last change."""
        if self._workspace is None:
            return Schema()
        known = self._schemas.get(collection)
        if known is None:
            known = self._schemas[collection] = self._workspace.schema(collection)
        return known

    def problems(self, number: int, column: int) -> tuple[str, ...]:
        """What is wrong with a cell, in sentences."""
        row, key = self._shown[number], self._columns[column].key
        if row.broken and column == 0:
            key = TITLE
        return row.problems(key, self.schema(row.entry.collection))

    def is_unsaved(self, number: int, column: int) -> bool:
        """Whether a cell holds what the disk does not."""
        row = self._shown[number]
        path = row.entry.path
        if path not in self._unsaved or self._workspace is None:
            return False
        return row.edited(self._columns[column].key, self._workspace.document.saved_text(path))

    # --- as Qt asks ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            column = self._columns[index.column()]
            return self._shown[index.row()].line(column.key, column.kind)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        column = self._columns[section] if section < len(self._columns) else None
        if column is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.label
        if role == Qt.ItemDataRole.ToolTipRole:
            name = column.key if column.is_field else ""
            return plain_tip("\n".join(filter(None, [column.label, name, column.help])))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS

    def filter_of(self, key: str) -> Filter:
        """What a column is filtered by."""
        return self.layout.filters.get(key, Filter())

    def with_filter(self, key: str, wanted: Filter) -> Layout:
        """The layout with another filter on a column."""
        filters = {**self.layout.filters, key: wanted}
        return replace(self.layout, filters={own: one for own, one in filters.items() if one})

    def _tip(self, index: Index) -> str:
        row, column = self._shown[index.row()], self._columns[index.column()]
        lines = list(self.problems(index.row(), index.column()))
        text = row.line(column.key, column.kind)
        if column.key in (TITLE, NAME, FILE, COLLECTION):
            lines.insert(0, row.entry.path)
        elif text:
            lines.insert(0, text)
        elif row.has(column.key):
            lines.insert(0, self.tr("The field is there, without a value."))
        if self.is_unsaved(index.row(), index.column()):
            lines.append(self.tr("Not saved yet."))
        return "\n".join(lines)

    def _spoken(self, index: Index) -> str:
        row, column = self._shown[index.row()], self._columns[index.column()]
        value = row.value(column.key)
        text = self.tr("empty") if is_empty(value) else row.line(column.key, column.kind)
        parts = [labelled(column.label, text)]
        if self.is_unsaved(index.row(), index.column()):
            parts.append(self.tr("unsaved"))
        return series([*parts, *self.problems(index.row(), index.column())])


def is_tabular(entry: Entry) -> bool:
    """Whether the file is an entry, or would be one if it could be read; not a mere article."""
    return not entry.readable or entry.is_entry or bool(entry.source_problems)

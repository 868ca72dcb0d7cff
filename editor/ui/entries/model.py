"""The entries as a Qt list model, and the proxy that filters them as the curator types."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import Enum, IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from editor.ui.plain import plain_tip
from editor.ui.words import words
from editor.workspace.entries import Entry
from editor.workspace.search import Search

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row tells beside its title."""

    ENTRY = Qt.ItemDataRole.UserRole
    UNSAVED = Qt.ItemDataRole.UserRole + 1
    SUBTITLE = Qt.ItemDataRole.UserRole + 2


class Filter(Enum):
    """The chips above the list; one holds at a time."""

    ALL = "all"
    UNPLACED = "unplaced"
    PROBLEMS = "problems"
    UNSAVED = "unsaved"


class EntryModel(QAbstractListModel):
    """All entries of the vault, in the vault's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._rows: dict[str, int] = {}
        self._unsaved: frozenset[str] = frozenset()
        self._answers: dict[int, Callable[[Entry], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda entry: entry.title,
            Qt.ItemDataRole.ToolTipRole: _tip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Role.ENTRY: lambda entry: entry,
            Role.UNSAVED: self._is_unsaved,
            Role.SUBTITLE: self._subtitle,
        }

    def fill(self, entries: Iterable[Entry], unsaved: frozenset[str]) -> None:
        """Show these entries instead."""
        self.beginResetModel()
        self._entries = list(entries)
        self._rows = {entry.path: row for row, entry in enumerate(self._entries)}
        self._unsaved = unsaved
        self.endResetModel()

    def refresh(self, changed: Iterable[Entry], unsaved: frozenset[str]) -> None:
        """Show the changed entries as they are now; marks follow `unsaved`."""
        rows = set()
        for entry in changed:
            row = self._rows.get(entry.path)
            if row is not None:
                self._entries[row] = entry
                rows.add(row)
        marks = self._unsaved ^ unsaved
        self._unsaved = unsaved
        rows.update(self._rows[path] for path in marks if path in self._rows)
        for row in sorted(rows):
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def is_in_order(self, entries: Iterable[Entry]) -> bool:
        """Whether the rows show these entries, each where it stands among them."""
        return list(self._rows) == [entry.path for entry in entries]

    def row_of(self, path: str | None) -> int:
        """The row of an entry, -1 when it is not here."""
        return -1 if path is None else self._rows.get(path, -1)

    def entry(self, row: int) -> Entry:
        """The entry in a row."""
        return self._entries[row]

    def is_unsaved(self, path: str) -> bool:
        """Whether the entry has changes that the disk has not."""
        return path in self._unsaved

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer = self._answers.get(role)
        return answer(self._entries[index.row()]) if answer and index.isValid() else None

    def _is_unsaved(self, entry: Entry) -> bool:
        return entry.path in self._unsaved

    def _subtitle(self, entry: Entry) -> str:
        if entry.unplaced:
            return self.tr("Unplaced")
        return entry.territory or entry.collection.name

    def _spoken(self, entry: Entry) -> str:
        parts = [entry.title, self._subtitle(entry)]
        if entry.path in self._unsaved:
            parts.append(self.tr("unsaved"))
        if entry.problems:
            parts.append(self.tr("has problems"))
        return ", ".join(parts)


class EntryFilter(QSortFilterProxyModel):
    """The rows that the search words and the chosen chip leave."""

    def __init__(self, model: EntryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSourceModel(model)
        self._model = model
        self._search = Search()
        self._query = ""
        self._filter = Filter.ALL
        self._kept: str | None = None
        self._to_learn: Iterator[Entry] = iter(())

    def set_query(self, query: str) -> None:
        """Leave the entries that hold all words of `query`."""
        self._query = query.strip()
        self._kept = None
        self.invalidate()

    def set_filter(self, chosen: Filter) -> None:
        """Leave the entries that the chip stands for."""
        self._filter = chosen
        self._kept = None
        self.invalidate()

    def keep(self, path: str | None) -> None:
        """Leave this entry's row, whatever is typed into it, until other rows are asked for.

        A row that was kept before goes with its next change: none moves under the pointer.
        """
        self._kept = path

    def start_learning(self) -> None:
        """Have the entries' texts read for searching by `learn`, from the first."""
        self._to_learn = iter([self._model.entry(row) for row in range(self._model.rowCount())])

    def learn(self, seconds: float) -> bool:
        """Read on for about `seconds`; True when the first letter can be searched at once."""
        return self._search.learn(self._to_learn, seconds)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        entry = self._model.entry(row)
        if entry.path == self._kept:
            return True
        return self._chosen(entry) and (not self._query or self._search.matches(entry, self._query))

    def _chosen(self, entry: Entry) -> bool:
        if self._filter is Filter.UNPLACED:
            return entry.unplaced
        if self._filter is Filter.PROBLEMS:
            return bool(entry.problems)
        if self._filter is Filter.UNSAVED:
            return self._model.is_unsaved(entry.path)
        return True


def _tip(entry: Entry) -> str:
    """The file, and below it what is wrong with the entry."""
    return plain_tip("\n".join([entry.path, *(words(p.message) for p in entry.problems)]))

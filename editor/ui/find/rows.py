"""What was found in the vault as rows: each entry, and below it the lines, which can be ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt, Signal

from editor.ui.plain import plain_tip
from editor.workspace.replace import Hit, Where

if TYPE_CHECKING:
    from editor.ui.index import Index

_ROLE = Qt.ItemDataRole
_ON, _OFF, _PART = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked

# A line by what it says and where; two that are alike are told apart by their number.
_Key = tuple[str, Where, int, str]


class EntryRow(NamedTuple):
    """An entry. total: its matches. first, last: its lines among the rows, `last` behind them."""

    path: str
    title: str
    total: int
    first: int
    last: int


class LineRow(NamedTuple):
    """A line. by: what would stand in the place of each match; None while nothing is replaced."""

    hit: Hit
    by: tuple[str, ...] | None


Row = EntryRow | LineRow


class FoundRows(QAbstractListModel):
    """The rows, flat. ticked: other lines are ticked than before.

    A line keeps its tick, or the lack of one, as long as it says the same.
    """

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._keys: list[_Key | None] = []
        self._off: set[_Key] = set()
        self._ticks = False

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows. They can be ticked where something would be replaced."""
        self.beginResetModel()
        self._rows = list(rows)
        self._ticks = any(isinstance(row, LineRow) and row.by is not None for row in rows)
        self._keys = []
        seen: dict[tuple[str, Where, str], int] = {}
        for row in rows:
            if isinstance(row, EntryRow):
                self._keys.append(None)
                continue
            said = (row.hit.part.path, row.hit.part.where, row.hit.text)
            number = seen[said] = seen.get(said, 0) + 1
            self._keys.append((said[0], said[1], number, said[2]))
        self.endResetModel()
        self.ticked.emit()

    def forget_ticks(self) -> None:
        """From now on every line is ticked."""
        self._off.clear()

    def row(self, index: Index) -> Row:
        """What a row shows."""
        return self._rows[index.row()]

    @property
    def chosen(self) -> list[Hit]:
        """The lines that are ticked."""
        return [
            row.hit
            for row, key in zip(self._rows, self._keys, strict=True)
            if isinstance(row, LineRow) and key not in self._off
        ]

    def toggle(self, index: Index) -> None:
        """Tick a line, or all lines of an entry, or take the ticks away."""
        row = self._rows[index.row()]
        on = self._state(index.row()) is not _ON
        lines = range(row.first, row.last) if isinstance(row, EntryRow) else (index.row(),)
        for line in lines:
            key = self._keys[line]
            assert key is not None
            (self._off.discard if on else self._off.add)(key)
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticked.emit()

    def _state(self, number: int) -> Qt.CheckState:
        row = self._rows[number]
        if isinstance(row, LineRow):
            return _OFF if self._keys[number] in self._off else _ON
        off = sum(self._keys[line] in self._off for line in range(row.first, row.last))
        return _ON if not off else _OFF if off == row.last - row.first else _PART

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        ticks = Qt.ItemFlag.ItemIsUserCheckable if self._ticks else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | ticks

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == _ROLE.UserRole:
            return row
        if role == _ROLE.CheckStateRole and self._ticks:
            return self._state(index.row())
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return row.title if isinstance(row, EntryRow) else row.hit.text.strip()
        if role == _ROLE.ToolTipRole:
            return plain_tip(row.path if isinstance(row, EntryRow) else _tip(row))
        return None


def _tip(row: LineRow) -> str:
    line = QCoreApplication.translate("FindInVault", "Line {line}").format(line=row.hit.line)
    return f"{line}\n{row.hit.text.strip()[:600]}"


def rows_of(
    hits: Sequence[Hit], titles: dict[str, str], by: Sequence[tuple[str, ...]] | None
) -> list[Row]:
    """The rows for lines that are in order. by: for each, what stands in the place of matches."""
    rows: list[Row] = []
    at = 0
    while at < len(hits):
        path = hits[at].part.path
        end = at
        while end < len(hits) and hits[end].part.path == path:
            end += 1
        count = sum(len(hit.matches) for hit in hits[at:end])
        first = len(rows) + 1
        rows.append(EntryRow(path, titles.get(path, path), count, first, first + end - at))
        rows += [LineRow(hits[n], by[n] if by is not None else None) for n in range(at, end)]
        at = end
    return rows

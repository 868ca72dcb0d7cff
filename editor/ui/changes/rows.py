"""The changed files as a Qt list model, those of a kind below a heading."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt, Signal

from editor.publish.changes.comparing import Changed
from editor.publish.changes.parts import State
from editor.schema.collation import sort_key
from editor.ui.languages import series
from editor.ui.plain import plain_tip

if TYPE_CHECKING:
    from editor.ui.index import Index

_FILE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class Role(IntEnum):
    """What a row tells besides."""

    ROW = Qt.ItemDataRole.UserRole
    SUMMARY = Qt.ItemDataRole.UserRole + 1


class Summary(NamedTuple):
    """What differs in a file, in a line. pin: where it lies on the map, and nothing else."""

    line: str = ""
    pin: bool = False


class Row(NamedTuple):
    """A heading with how many follow, or a file. title: what it is called."""

    title: str
    changed: Changed | None = None
    many: int = 0


class ChangedModel(QAbstractListModel):
    """summary_wanted: the line of a file is to be shown and not known yet.

    chosen_changed: other files are chosen, by their boxes.
    """

    summary_wanted = Signal(object)
    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._summaries: dict[Changed, Summary] = {}
        self._left_out: set[str] = set()
        self._choosing = False

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown, in order."""
        return self._rows

    def show_files(
        self,
        files: Sequence[Changed],
        title: Callable[[Changed], str],
        *,
        committed: bool = False,
    ) -> None:
        """Show these. title: what each is called. committed: they differ from a commit."""
        rows = _grouped(files, title, committed)
        known = set(files)
        self._summaries = {one: line for one, line in self._summaries.items() if one in known}
        self._left_out &= {one.path for one in files}
        if rows == self._rows:
            return
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self.chosen_changed.emit()

    def row_of(self, path: str) -> int | None:
        """Where a file stands."""
        return next(
            (n for n, row in enumerate(self._rows) if row.changed and row.changed.path == path),
            None,
        )

    def set_summaries(self, lines: Mapping[Changed, Summary]) -> None:
        """What differs in some files, in a line each."""
        self._summaries.update(lines)
        for number, row in enumerate(self._rows):
            if row.changed in lines:
                self.dataChanged.emit(self.index(number), self.index(number), [Role.SUMMARY])

    def forget(self, paths: Container[str]) -> None:
        """What is known of some files holds no more."""
        for changed in [one for one in self._summaries if one.path in paths]:
            del self._summaries[changed]
        for number, row in enumerate(self._rows):
            if row.changed is not None and row.changed.path in paths:
                self.dataChanged.emit(self.index(number), self.index(number))

    # Choosing

    @property
    def choosing(self) -> bool:
        """Whether files have boxes by which they are chosen."""
        return self._choosing

    def set_choosing(self, choosing: bool) -> None:
        """Let files be chosen, or no more."""
        if choosing != self._choosing:
            self._choosing = choosing
            self.dataChanged.emit(self.index(0), self.index(max(0, len(self._rows) - 1)))
            self.chosen_changed.emit()

    def chosen(self) -> tuple[Changed, ...]:
        """The files that are chosen: all, unless their boxes were cleared."""
        files = (row.changed for row in self._rows if row.changed is not None)
        return tuple(one for one in files if one.path not in self._left_out)

    def choose(self, paths: Sequence[str], chosen: bool) -> None:
        """Set or clear the boxes of files."""
        before = set(self._left_out)
        self._left_out = before - set(paths) if chosen else before | set(paths)
        if self._left_out != before:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            self.chosen_changed.emit()

    # As Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].changed is None:
            return Qt.ItemFlag.NoItemFlags
        return _FILE | Qt.ItemFlag.ItemIsUserCheckable if self._choosing else _FILE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Role.ROW:
            return row
        return self._told(row, row.changed, role) if row.changed is not None else None

    def _told(self, row: Row, changed: Changed, role: int) -> Any:
        if role == Role.SUMMARY:
            known = self._summaries.get(changed)
            if known is None:
                self.summary_wanted.emit(changed)
            return known or Summary()
        if role == Qt.ItemDataRole.CheckStateRole and self._choosing:
            chosen = changed.path not in self._left_out
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(changed.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = self._summaries.get(changed, Summary()).line
            return series([row.title, state_words(changed.state), line])
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        changed = self._rows[index.row()].changed if index.isValid() else None
        if role != Qt.ItemDataRole.CheckStateRole or changed is None:
            return False
        self.choose([changed.path], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


def state_words(state: State) -> str:
    """What became of a file."""
    translate = QCoreApplication.translate
    return {
        State.ADDED: translate("Changes", "added"),
        State.REMOVED: translate("Changes", "removed"),
        State.CHANGED: translate("Changes", "changed"),
        State.RENAMED: translate("Changes", "renamed"),
    }[state]


def _key(row: Row) -> tuple[str, str]:
    return ("", row.title) if row.changed is None else (row.changed.path, "")


def _grouped(
    files: Sequence[Changed], title: Callable[[Changed], str], committed: bool
) -> list[Row]:
    translate = QCoreApplication.translate
    saved = translate("Changes", "Saved")
    if committed:
        saved = translate("Changes", "Saved, not recorded yet")
    rows: list[Row] = []
    for name, unsaved in (
        (translate("Changes", "Not saved yet"), True),
        (saved, False),
    ):
        found = [one for one in files if one.unsaved is unsaved]
        if found:
            named = [Row(title(one), one) for one in found]
            named.sort(key=lambda row: (not _is_entry(row), sort_key(row.title)))
            rows += [Row(name, None, len(found)), *named]
    return rows


def _is_entry(row: Row) -> bool:
    return row.changed is not None and row.changed.path.endswith(".md")

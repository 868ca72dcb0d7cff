"""The entries that pasted lines would make, as rows that can be edited and left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from editor.ui.languages import series
from editor.ui.new_entry.place import Place
from editor.ui.plain import plain_tip
from editor.ui.words import words
from editor.workspace.new_entries import Draft
from editor.workspace.pasted import Doubles, Pasted, read_lines

if TYPE_CHECKING:
    from editor.ui.index import Index

TITLE, HOMEPAGE, NAME, NOTE = range(4)
PROBLEM_ROLE = Qt.ItemDataRole.UserRole

_Role = Qt.ItemDataRole


@dataclass
class _Edits:
    """What the curator changed in a row; None where nothing was."""

    texts: dict[int, str] = field(default_factory=dict)
    wanted: bool | None = None


@dataclass
class _Row:
    """A line as it stands: the texts of its columns. note: why it is left out, or cannot be."""

    key: tuple[Pasted, int]
    texts: list[str]
    wanted: bool
    note: str = ""
    problem: bool = False


class PastedRows(QAbstractTableModel):
    """One row for each line that names an entry; edits stay with their line as lines change."""

    def __init__(self, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._lines: list[Pasted] = []
        self._edits: dict[tuple[Pasted, int], _Edits] = {}
        self._rows: list[_Row] = []

    def work_in(self, place: Place) -> None:
        """Make the entries in another collection."""
        self._place = place
        self._work_out()

    def show_text(self, text: str) -> None:
        """Take the lines of a text."""
        self._lines = read_lines(text)
        self._work_out()

    @property
    def drafts(self) -> Sequence[Draft]:
        """The entries to make."""
        return [
            Draft(row.texts[TITLE], row.texts[NAME], row.texts[HOMEPAGE])
            for row in self._rows
            if row.wanted
        ]

    @property
    def problems(self) -> int:
        """How many wanted rows cannot be made as they are."""
        return sum(row.wanted and row.problem for row in self._rows)

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == _Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != _Role.DisplayRole:
            return None
        titles = (self.tr("Title"), self._place.homepage, self.tr("File name"), "")
        return titles[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TITLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags if index.column() == NOTE else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role in (_Role.DisplayRole, _Role.EditRole):
            return row.note if index.column() == NOTE else row.texts[index.column()]
        if role == _Role.ToolTipRole:
            return plain_tip(row.note if index.column() == NOTE else row.texts[index.column()])
        if role == _Role.CheckStateRole and index.column() == TITLE:
            return Qt.CheckState.Checked if row.wanted else Qt.CheckState.Unchecked
        if role == PROBLEM_ROLE:
            return row.problem and row.wanted
        if role == _Role.AccessibleTextRole and index.column() == TITLE:
            return series((row.texts[TITLE], row.note))
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        edits = self._edits.setdefault(self._rows[index.row()].key, _Edits())
        if role == _Role.CheckStateRole:
            edits.wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role == _Role.EditRole:
            edits.texts[index.column()] = str(value).strip()
            if index.column() == NAME and not value:
                del edits.texts[NAME]  # make it of the title again
        else:
            return False
        self._work_out()
        return True

    # Working out

    def _work_out(self) -> None:
        """Make the rows anew: each depends on those above it."""
        seen: Counter[Pasted] = Counter()
        names = self._place.names.copy()
        here = Doubles((), {})
        rows = []
        for line in self._lines:
            seen[line] += 1
            key = (line, seen[line])
            edits = self._edits.get(key, _Edits())
            title = edits.texts.get(TITLE, line.title)
            url = edits.texts.get(HOMEPAGE, line.url)
            one = Pasted(title, url)
            double = self._double(one, here)
            wanted = not double if edits.wanted is None else edits.wanted
            row = _Row(key, [title, url, ""], wanted, double)
            own_name = edits.texts.get(NAME)
            row.texts[NAME] = own_name or (self._place.name_for(title, names) if title else "")
            problem = self._place.problem(row.texts[NAME], names)
            if not title:
                row.note, row.problem = self.tr("A title is missing."), True
            elif problem is not None:
                row.note, row.problem = words(problem), True
            if row.wanted:
                names.take(row.texts[NAME])
                here.add(one, title)
            rows.append(row)
        self._show(rows)

    def _show(self, rows: list[_Row]) -> None:
        if len(rows) == len(self._rows):
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, NOTE))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _double(self, one: Pasted, here: Doubles) -> str:
        """A note where an entry like this one is there already, or in a row above."""
        doubles = self._place.doubles
        if (known := doubles.by_title(one)) is not None:
            return self.tr("Already there: {title}").format(title=known)
        if (known := doubles.by_link(one)) is not None:
            return self.tr("Homepage of {title}").format(title=known)
        if here.by_title(one) is not None or here.by_link(one) is not None:
            return self.tr("Already in a line above")
        return ""

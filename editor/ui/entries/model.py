"""Entries as a Qt list model."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import IntEnum
from operator import is_
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QStringListModel, Qt

from editor.messages import Problem, shown
from editor.ui.entries.git_sign import GitSign
from editor.ui.languages import series
from editor.ui.plain import plain_tip
from editor.ui.words import words
from editor.workspace.entries import Entry
from editor.workspace.twins import told_apart

if TYPE_CHECKING:
    from editor.ui.entries.places import Place, Places
    from editor.ui.index import Index


# More rows than are ever seen: these are drawn anew as one.
_MANY = 100
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class Role(IntEnum):
    """What a row tells beside its title."""

    ENTRY = Qt.ItemDataRole.UserRole
    UNSAVED = Qt.ItemDataRole.UserRole + 1
    SUBTITLE = Qt.ItemDataRole.UserRole + 2
    PROBLEMS = Qt.ItemDataRole.UserRole + 3
    PLACE = Qt.ItemDataRole.UserRole + 4
    SIGN = Qt.ItemDataRole.UserRole + 5
    # All that is drawn at once: an answer's way through Qt takes as long as finding it.
    ROW = Qt.ItemDataRole.UserRole + 6


class Row(NamedTuple):
    """What is drawn in a row."""

    entry: Entry
    subtitle: str
    unsaved: bool
    troubled: bool
    place: Place | None
    sign: GitSign | None
    pinned: bool


class EntryModel(QStringListModel):
    """The entries that are shown, in their order.

    How many there are is known to Qt, by as many empty texts: asking Python for each of ten
    thousand rows that are laid out would take longer than the rest, as would handing over titles.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # What is wrong with an entry; whoever knows more of it than the entry may say so.
        self.problems: Callable[[Entry], Sequence[Problem]] = lambda entry: entry.problems
        # Where entries hold what is searched for; None while nothing is.
        self.places: Places | None = None
        # Entries whose files look alike: what they are told apart by stands below their titles.
        self.twins: Collection[str] = ()
        self._entries: list[Entry] = []
        self._paths: list[str] = []
        self._rows: dict[str, int] = {}
        self._unsaved: frozenset[str] = frozenset()
        self._signs: Mapping[str, GitSign] = {}
        self._pinned: frozenset[str] = frozenset()
        self._answers: dict[int, Callable[[Entry], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda entry: entry.title,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Role.ENTRY: lambda entry: entry,
            Role.UNSAVED: self._is_unsaved,
            Role.SUBTITLE: self._subtitle,
            Role.PLACE: lambda entry: self.places.of(entry) if self.places else None,
            Role.SIGN: lambda entry: self._signs.get(entry.path),
            Role.PROBLEMS: lambda entry: bool(self.problems(entry)),
            Role.ROW: self._row,
        }

    def fill(self, entries: Iterable[Entry], unsaved: frozenset[str]) -> None:
        """Show these entries instead."""
        self._entries = list(entries)
        self._paths = [entry.path for entry in self._entries]
        self._rows = dict(zip(self._paths, range(len(self._paths)), strict=True))
        self._unsaved = unsaved
        self.setStringList([""] * len(self._paths))

    def refresh(self, changed: Mapping[str, Entry], unsaved: frozenset[str]) -> None:
        """Show the changed entries, by path, as they are now; marks follow `unsaved`."""
        marks = self._unsaved ^ unsaved
        self._unsaved = unsaved
        if not (changed or marks):
            return
        rows = set()
        for path, entry in changed.items():
            row = self._rows.get(path)
            if row is not None:
                self._entries[row] = entry
                rows.add(row)
        rows.update(self._rows[path] for path in marks if path in self._rows)
        self._draw(rows)

    def show_pinned(self, paths: frozenset[str]) -> None:
        """Mark these entries as pinned, and no others."""
        changed, self._pinned = self._pinned ^ paths, paths
        for path in changed:
            if (row := self.row_of(path)) >= 0:
                self.dataChanged.emit(self.index(row), self.index(row))

    def show_signs(self, signs: Mapping[str, GitSign]) -> None:
        """What git has to say of entries, by path; draws those anew for which it is new."""
        before, self._signs = self._signs, signs
        paths = [p for p in before.keys() | signs.keys() if before.get(p) != signs.get(p)]
        self._draw({row for path in paths if (row := self._rows.get(path)) is not None})

    def _draw(self, rows: Collection[int]) -> None:
        """Have rows drawn anew: each by itself, or of many all from the first to the last."""
        if len(rows) > _MANY:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))
            return
        for row in sorted(rows):
            index = self.index(row)
            self.dataChanged.emit(index, index)

    @property
    def paths(self) -> tuple[str, ...]:
        """The entries shown, from the first row to the last."""
        return tuple(self._paths)

    def shows(self, entries: Sequence[Entry]) -> bool:
        """Whether these are the entries shown, in this order."""
        own = self._entries
        if len(entries) != len(own):
            return False
        if all(map(is_, entries, own)):
            return True
        return all(one.path == path for one, path in zip(entries, self._paths, strict=True))

    def others(self, entries: Sequence[Entry]) -> list[Entry]:
        """Those of the entries that were read anew since their rows were drawn."""
        return [new for new, shown in zip(entries, self._entries, strict=True) if new is not shown]

    def row_of(self, path: str | None) -> int:
        """The row of an entry, -1 when it is not here."""
        return -1 if path is None else self._rows.get(path, -1)

    def entry(self, row: int) -> Entry:
        """The entry in a row."""
        return self._entries[row]

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer = self._answers.get(role)
        return answer(self._entries[index.row()]) if answer and index.isValid() else None

    def _row(self, entry: Entry) -> Row:
        return Row(
            entry,
            self._subtitle(entry),
            self._is_unsaved(entry),
            bool(self.problems(entry)),
            self.places.of(entry) if self.places else None,
            self._signs.get(entry.path),
            entry.path in self._pinned,
        )

    def _is_unsaved(self, entry: Entry) -> bool:
        return entry.path in self._unsaved

    def _subtitle(self, entry: Entry) -> str:
        if entry.path in self.twins:
            return told_apart(entry.path.rpartition("/")[2])
        if entry.unplaced:
            return self.tr("Unplaced")
        return entry.territory or entry.collection.name

    def _spoken(self, entry: Entry) -> str:
        place = self.places.of(entry).spoken if self.places else ""
        parts = [entry.title, place or self._subtitle(entry)]
        if entry.path in self._unsaved:
            parts.append(self.tr("unsaved"))
        if entry.path in self._pinned:
            parts.append(self.tr("pinned"))
        if (sign := self._signs.get(entry.path)) is not None:
            parts.append(sign.told)
        if self.problems(entry):
            parts.append(self.tr("has problems"))
        return series(parts)

    def _tip(self, entry: Entry) -> str:
        """The file, and below it how it stands in git and what is wrong with the entry."""
        sign = self._signs.get(entry.path)
        told = [sign.told] if sign is not None else []
        told += [words(problem.message) for problem in self.problems(entry)]
        return plain_tip("\n".join([shown(entry.path), *dict.fromkeys(told)]))

"""The rows of the problems view as a Qt list model."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt, Signal

from editor.messages import shown
from editor.ui.languages import plural, series
from editor.ui.plain import plain_tip
from editor.ui.problems.rows import Heading, Item, check_help, severity_word
from editor.ui.words import words

if TYPE_CHECKING:
    from editor.ui.index import Index

_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
# Above so many places where rows come or go, all are laid out anew.
_RUNS = 40
# The same where so many more come than there were.
_MANY = 400


class Role(IntEnum):
    """What a row tells beside its text."""

    ITEM = Qt.ItemDataRole.UserRole


class ProblemModel(QStringListModel):
    """Headings and findings, one below the other.

    How many there are is known to Qt by empty strings: asking Python for each of ten thousand rows
    that are laid out would take longer than the rest. replaced: all rows were laid out anew.
    """

    replaced = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []
        self._coming: list[Item] = []
        # Connected before any view: what rows say changes with their number, not before.
        self.rowsRemoved.connect(self._take_out)
        self.rowsInserted.connect(self._put_in)
        self.modelReset.connect(self._take_all)
        self._answers: dict[int, Callable[[Item], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda item: (
                item.label if isinstance(item, Heading) else item.sentence
            ),
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Role.ITEM: lambda item: item,
        }

    @property
    def items(self) -> Sequence[Item]:
        """All rows, from the top."""
        return self._items

    def row_of(self, id_: str) -> int:
        """The row of what has this id, -1 where it is not listed."""
        return next((n for n, item in enumerate(self._items) if item.id == id_), -1)

    def show(self, items: list[Item]) -> None:
        """Show these: rows that stay are the same rows, so that what is selected stays so."""
        old = self._items
        if len(items) - len(old) > _MANY:
            self._replace(items)
            return
        start = _alike(old, items)
        end = _alike(old[start:][::-1], items[start:][::-1])
        before = [item.id for item in old[start : len(old) - end]]
        after = [item.id for item in items[start : len(items) - end]]
        kept = set(before).intersection(after)
        gone, come = list(_runs(before, kept)), list(_runs(after, kept))
        in_order = [one for one in before if one in kept] == [one for one in after if one in kept]
        if not in_order or len(gone) + len(come) > _RUNS:
            self._replace(items)
            return
        for first, behind in reversed(gone):
            self.removeRows(start + first, behind - first)
        for first, behind in come:
            self._coming = items[start + first : start + behind]
            self.insertRows(start + first, behind - first)
        self._items = items
        if items:
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))

    def _replace(self, items: list[Item]) -> None:
        self._coming = items
        self.setStringList([""] * len(items))
        self.replaced.emit()

    def _take_out(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self._items[first : last + 1]

    def _put_in(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._items[first:first] = self._coming

    def _take_all(self) -> None:
        self._items = list(self._coming)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer = self._answers.get(role)
        if answer is None or not index.isValid() or index.row() >= len(self._items):
            return None
        return answer(self._items[index.row()])

    def item(self, index: QModelIndex) -> Item | None:
        """What stands in a row."""
        return self._items[index.row()] if 0 <= index.row() < len(self._items) else None

    def _tip(self, item: Item) -> str:
        if isinstance(item, Heading):
            # Grouped by check, its key is that of the check.
            return plain_tip("\n".join(filter(None, (item.label, check_help(item.key)))))
        where = series((shown(item.finding.path), *item.place))
        told = (item.sentence, where, check_help(item.finding.check))
        return plain_tip("\n".join(filter(None, told)))

    def _spoken(self, item: Item) -> str:
        if isinstance(item, Heading):
            n = item.n
            counted = plural(self, "1 problem", "{n} problems", n)
            state = self.tr("folded") if item.collapsed else self.tr("unfolded")
            return series((item.label, counted, state))
        parts = [severity_word(item.finding.severity), item.sentence, item.title, *item.place]
        if item.finding.mend is not None:
            parts.append(words(item.finding.mend))
        return series(parts)


def _alike(one: Sequence[Item], other: Sequence[Item]) -> int:
    """How many rows the two begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a.id != b.id), min(len(one), len(other)))


def _runs(ids: Sequence[object], kept: set[str]) -> Iterator[tuple[int, int]]:
    """Where those that are not kept stand: from, and up to."""
    start = None
    for n, one in enumerate(ids):
        if one in kept:
            if start is not None:
                yield start, n
                start = None
        elif start is None:
            start = n
    if start is not None:
        yield start, len(ids)

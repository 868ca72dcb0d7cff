"""The list of entries: its rows, which of them are selected, and the keys and menu for them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from editor.messages import Problem
from editor.ui.entries.delegate import EntryDelegate
from editor.ui.entries.git_sign import GitSign
from editor.ui.entries.model import EntryModel, Role
from editor.ui.removal_key import is_removal
from editor.workspace.conflicts import CLASHES
from editor.workspace.entries import Entry

if TYPE_CHECKING:
    from editor.ui.entries.places import Place, Places
    from editor.ui.index import Index

# More rows than are ever seen.
_MANY = 100
_Flag = QItemSelectionModel.SelectionFlag


class EntryList(QListView):
    """Rows of entries, of which several can be selected; one of them is the current one.

    chosen: the curator made an entry the current one. opened: its article is wanted. The others:
    what is wanted for entries and done elsewhere.
    """

    chosen = Signal(object)
    opened = Signal(object)
    rename_wanted = Signal(object)
    duplicate_wanted = Signal(object)
    delete_wanted = Signal(list)
    choice_wanted = Signal(str)
    versions_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = EntryModel(self)
        self.pin: QAction | None = None  # pins the selected entry
        self.renaming: QAction | None = None  # renames it, by keys of the whole window
        self._redrawing = False
        self.setObjectName("entryList")
        self.setAccessibleName(self.tr("Entries"))
        self.setModel(self._rows)
        self.setItemDelegate(EntryDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.selectionModel().currentChanged.connect(self._row_chosen)
        self.activated.connect(lambda index: self.opened.emit(self._rows.entry(index.row()).path))

    def tell_problems(self, problems: Callable[[Entry], Sequence[Problem]]) -> None:
        """Ask `problems` what is wrong with an entry, rather than the entry itself."""
        self._rows.problems = problems

    def clashes(self, path: str) -> bool:
        """Whether the entry clashes with what another program wrote."""
        found = self._rows.problems(self._rows.entry(self._rows.row_of(path)))
        return any(problem.message.code == CLASHES for problem in found)

    def show_signs(self, signs: Mapping[str, GitSign]) -> None:
        """Show what git has to say of entries, by path."""
        self._rows.show_signs(signs)

    def show_pinned(self, paths: Iterable[str]) -> None:
        """Mark these entries as pinned, and no others."""
        self._rows.show_pinned(frozenset(paths))

    def tell_twins(self, paths: Collection[str]) -> None:
        """Tell these entries apart by the names of their files."""
        self._rows.twins = paths

    @property
    def paths(self) -> tuple[str, ...]:
        """The entries shown, from the top."""
        return self._rows.paths

    @property
    def selected_paths(self) -> list[str]:
        """The entries selected, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._rows.entry(row).path for row in rows]

    def show_places(self, places: Places | None) -> None:
        """Show in the rows where they hold what is searched for; None: nothing is."""
        if places is not None or self._rows.places is not None:
            self._rows.places = places
            self.viewport().update()

    def place(self, path: str) -> Place | None:
        """Where an entry holds what is searched for; None while nothing is."""
        row = self._rows.row_of(path)
        return None if row < 0 else self._rows.index(row).data(Role.PLACE)

    def show_rows(
        self, entries: Sequence[Entry], unsaved: frozenset[str], *, stay: bool = False
    ) -> bool:
        """Show these entries, several selected ones selected still; False where they are shown.

        Which row is the current one, `show_path` tells; stay: it is the one it was, and the row at
        the top stays there.
        """
        if self._rows.shows(entries):
            self._rows.refresh({one.path: one for one in self._rows.others(entries)}, unsaved)
            return False
        before = self.selected_paths
        scrolled = self.verticalScrollBar().value() > 0
        top, current = self.indexAt(QPoint(1, 1)), self.currentIndex()
        at = self._rows.entry(top.row()).path if top.isValid() else None
        chosen = self._rows.entry(current.row()).path if current.isValid() else None
        offset = self.visualRect(top).y()
        with self._redraw():
            self._rows.fill(entries, unsaved)
            if stay and (row := self._rows.row_of(chosen)) >= 0:
                flag = _Flag.NoUpdate if len(before) > 1 else _Flag.ClearAndSelect
                self.selectionModel().setCurrentIndex(self._rows.index(row), flag)
            if stay and at is not None and scrolled:
                self._put(at, offset)
            for path in before if len(before) > 1 else ():
                if (row := self._rows.row_of(path)) >= 0:
                    self.selectionModel().select(self._rows.index(row), _Flag.Select)
        return True

    def _put(self, path: str, at: int) -> None:
        """Scroll so that a row stands at a height of the list."""
        self.doItemsLayout()
        moved = self.visualRect(self._rows.index(self._rows.row_of(path))).y() - at
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + moved)

    def refresh(self, changed: Mapping[str, Entry], unsaved: frozenset[str]) -> None:
        """Draw changed entries, by path, as they are now."""
        with self._redraw():
            self._rows.refresh(changed, unsaved)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Draw changed rows anew. Qt would lay out every row for that; theirs are all alike."""
        if last.row() - first.row() > _MANY:
            self.viewport().update()
            return
        model = self.model()
        for row in range(first.row(), last.row() + 1):
            self.update(model.index(row, 0))

    def show_path(self, path: str | None) -> bool:
        """Make an entry's row the current one; False where it is not among the rows."""
        row = self._rows.row_of(path)
        index = self._rows.index(row) if row >= 0 else QModelIndex()
        if index == self.currentIndex():
            return index.isValid()
        model = self.selectionModel()
        if not index.isValid():
            # The entry is filtered out: it stays selected in the other views.
            model.blockSignals(True)
            model.clear()
            model.blockSignals(False)
            self.viewport().update()
            return False
        of_several = model.isSelected(index) and len(model.selectedIndexes()) > 1
        with self._redraw():
            model.setCurrentIndex(index, _Flag.NoUpdate if of_several else _Flag.ClearAndSelect)
        # Not viewport(), on the way to the first window: in search of the class to give it,
        # that brings in sixty others.
        if not self.rect().contains(self.visualRect(index)):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def step(self, by: int) -> None:
        """Make the row `by` rows further down the current one; the first, where there is none."""
        count = self._rows.rowCount()
        if count:
            current = self.currentIndex()
            row = current.row() + by if current.isValid() else 0
            index = self._rows.index(min(max(row, 0), count - 1), 0)
            self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in view where what stands above or below takes room."""
        before, now = event.oldSize().height(), event.size().height()
        row = self.visualRect(self.currentIndex())
        super().resizeEvent(event)
        if row.isValid() and row.top() >= 0 and now <= row.bottom() < before:
            self.scrollTo(self.currentIndex())

    @contextmanager
    def _redraw(self) -> Iterator[None]:
        """Rows come and go within; the current row then moves, and nobody chose that."""
        before, self._redrawing = self._redrawing, True
        try:
            yield
        finally:
            self._redrawing = before

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self._redrawing:
            self.chosen.emit(self._rows.entry(current.row()).path)

    def _show_menu(self, place: QPoint) -> None:
        from editor.ui.entries.menu import show_menu

        if self.indexAt(place).isValid():
            show_menu(self, self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the selected entries to go."""
        paths = self.selected_paths
        if is_removal(event) and paths:
            self.delete_wanted.emit(paths)
        else:
            super().keyPressEvent(event)

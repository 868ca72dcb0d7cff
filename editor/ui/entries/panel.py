"""The left panel: search, chips, the entries, and below them what a view adds (the tray)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.entries.delegate import EntryDelegate
from editor.ui.entries.model import EntryFilter, EntryModel, Filter
from editor.ui.flow import FlowLayout
from editor.ui.icons import icon
from editor.ui.selection import Selection
from editor.workspace.document import Cause
from editor.workspace.workspace import VaultNotice, Workspace

# Once all entries are read, their texts are prepared for searching in slices too short to feel.
_LEARN_EVERY_MS = 20
_LEARN_SECONDS = 0.005


class EntryPanel(QWidget):
    """Every entry of the open vault, filtered; shares the selection with all views."""

    opened = Signal(str)

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entryPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._selection = selection
        self._workspace: Workspace | None = None
        self._redrawing = False
        self._learning = QTimer(self, interval=_LEARN_EVERY_MS)
        self._learning.timeout.connect(self._learn)
        self._model = EntryModel(self)
        self._rows = EntryFilter(self._model, self)

        self.search = self._make_search()
        self.list = self._make_list()
        self._nothing = QLabel(self)
        self._nothing.setObjectName("entryListEmpty")
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(24, 32, 24, 0)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        self._chips = self._make_chips()
        self._lay_out()

    def _make_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setObjectName("searchBox")
        search.setAccessibleName(self.tr("Search entries"))
        search.setPlaceholderText(self.tr("Search titles, fields, articles"))
        search.setClearButtonEnabled(True)
        glass = QAction(icon("search", QPalette.ColorRole.PlaceholderText), "", search)
        search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        search.textChanged.connect(self._filter_changed)
        search.installEventFilter(self)
        return search

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("entryList")
        view.setAccessibleName(self.tr("Entries"))
        view.setModel(self._rows)
        view.setItemDelegate(EntryDelegate(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.selectionModel().currentChanged.connect(self._row_chosen)
        view.activated.connect(self._row_activated)
        return view

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 10)
        top.setSpacing(10)
        top.addWidget(self.search)
        chips = FlowLayout(spacing=6)
        for chip in self._chips.values():
            chips.addWidget(chip)
        top.addLayout(chips)

        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(top)
        self._layout.addWidget(hairline(self))
        self._layout.addWidget(self._stack, 1)

    def add_below(self, part: QWidget) -> None:
        """Put a view's part under the list."""
        self._layout.addWidget(part)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Show the entries of a vault, or none."""
        self._workspace = workspace
        with self._redraw():
            self.search.clear()
            self._chips[Filter.ALL].setChecked(True)
            self._rows.set_filter(Filter.ALL)
        self._fill()

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if self._workspace is None:
            return
        saved = notice.cause is Cause.SAVED
        if notice.added or (saved and not self._model.is_in_order(self._workspace.entries())):
            self._fill()
        else:
            changed = [self._workspace.entry(path) for path in notice.paths]
            with self._redraw():
                self._model.refresh(changed, self._workspace.document.dirty)
        self._count()

    def focus_search(self) -> None:
        """Let the next keys make a new search."""
        self.search.setFocus()
        self.search.selectAll()

    def step(self, by: int) -> None:
        """Select the entry `by` rows further down among those shown."""
        count = self._rows.rowCount()
        if not count:
            return
        current = self.list.currentIndex()
        row = current.row() + by if current.isValid() else 0
        index = self._rows.index(min(max(row, 0), count - 1), 0)
        self.list.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _fill(self) -> None:
        workspace = self._workspace
        self._learning.stop()
        with self._redraw():
            if workspace is None:
                self._model.fill([], frozenset())
            else:
                self._model.fill(workspace.entries(), workspace.document.dirty)
        self.show_entry(self._selection.path)
        self._count()
        if workspace is not None and not workspace.loading:
            self._rows.start_learning()
            self._learning.start()

    def _learn(self) -> None:
        if self._rows.learn(_LEARN_SECONDS):
            self._learning.stop()

    def _make_chips(self) -> dict[Filter, QToolButton]:
        group = QButtonGroup(self)
        chips = {}
        for which in Filter:
            chip = QToolButton(self)
            chip.setObjectName(f"chip.{which.value}")
            chip.setProperty("chip", True)
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(lambda _=False, which=which: self._choose(which))
            group.addButton(chip)
            chips[which] = chip
        chips[Filter.ALL].setChecked(True)
        return chips

    def _choose(self, which: Filter) -> None:
        with self._redraw():
            self._rows.set_filter(which)
        self._after_filter()

    def _count(self) -> None:
        entries = self._workspace.entries() if self._workspace else ()
        unsaved = self._workspace.document.dirty if self._workspace else frozenset()
        unplaced = sum(1 for entry in entries if entry.unplaced)
        problems = sum(1 for entry in entries if entry.problems)
        labels = {
            Filter.ALL: (self.tr("All {n}"), len(entries)),
            Filter.UNPLACED: (self.tr("Unplaced {n}"), unplaced),
            Filter.PROBLEMS: (self.tr("Problems {n}"), problems),
            Filter.UNSAVED: (self.tr("Unsaved {n}"), len(unsaved)),
        }
        for which, (label, n) in labels.items():
            chip = self._chips[which]
            chip.setText(label.format(n=n))
            chip.setVisible(which is Filter.ALL or n > 0 or chip.isChecked())
        self._after_filter()

    def _filter_changed(self, query: str) -> None:
        with self._redraw():
            self._rows.set_query(query)
        self._after_filter()

    def _after_filter(self) -> None:
        empty = self._rows.rowCount() == 0
        if empty:
            self._nothing.setText(
                self.tr("No entry holds these words.")
                if self.search.text().strip()
                else self.tr("No entry here.")
            )
        self._stack.setCurrentWidget(self._nothing if empty else self.list)
        self.show_entry(self._selection.path)

    def show_entry(self, path: str | None) -> None:
        """Mark the row of the selected entry."""
        row = self._model.row_of(path)
        index = self._rows.mapFromSource(self._model.index(row)) if row >= 0 else QModelIndex()
        self._rows.keep(path if index.isValid() else None)
        if index == self.list.currentIndex():
            return
        model = self.list.selectionModel()
        if index.isValid():
            with self._redraw():
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            # Not viewport(), on the way to the first window: in search of the class to give it,
            # that brings in sixty others.
            if not self.list.rect().contains(self.list.visualRect(index)):
                self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        else:
            # The entry is filtered out: it stays selected in the other views.
            model.blockSignals(True)
            model.clear()
            model.blockSignals(False)
            self.list.viewport().update()

    @contextmanager
    def _redraw(self) -> Iterator[None]:
        """Rows come and go within; the list then moves its current row, and nobody chose that."""
        before, self._redrawing = self._redrawing, True
        try:
            yield
        finally:
            self._redrawing = before

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self._redrawing:
            entry = self._model.entry(self._rows.mapToSource(current).row())
            self._selection.select(entry.path)

    def _row_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.entry(self._rows.mapToSource(index).row()).path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the search box move through the list; Escape clears the search."""
        if (
            watched is self.search
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() == Qt.Key.Key_Return:
                self.step(0)
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)


def hairline(parent: QWidget) -> QFrame:
    """A line of one pixel between two parts."""
    line = QFrame(parent)
    line.setProperty("role", "hairline")
    line.setFixedHeight(1)
    return line

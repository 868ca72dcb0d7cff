"""The table view: the entries of a collection as a grid to sort, filter and edit."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.schema.fields import Schema
from editor.ui.empty_state import EmptyState
from editor.ui.growing import Growing
from editor.ui.hairline import hairline
from editor.ui.preferences import Preferences
from editor.ui.selection import Selection
from editor.ui.table.arranging import Arranging
from editor.ui.table.editing import CellEdits
from editor.ui.table.layout import Layout
from editor.ui.table.memory import ALL_COLLECTIONS, Layouts
from editor.ui.table.menus import TableMenus
from editor.ui.table.model import TableModel, is_tabular
from editor.ui.table.tools import TableTools
from editor.ui.table.view import EntryTable
from editor.workspace.document import Cause
from editor.workspace.settings import Collection
from editor.workspace.workspace import VaultNotice, Workspace

_ALL = -1


class TablePage(QWidget):
    """Shows one collection's entries, or all. opened: an entry's article is wanted.

    refused: why something was not done, in a sentence.
    """

    opened = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        selection: Selection,
        parent: QWidget | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        """preferences: where the arrangement of each table is kept between runs."""
        super().__init__(parent)
        self.setObjectName("tablePage")
        self._selection = selection
        self._workspace: Workspace | None = None
        self._found: list[Collection] = []
        self._chosen = _ALL
        self._layouts = Layouts(preferences)
        self._only: Container[str] | None = None
        # What changed while the page was hidden: nobody waits for it before it is shown.
        self._stale = True
        self._touched: set[str] = set()
        self.model = TableModel(self)
        self.table = EntryTable(self.model, self)
        self.tools = TableTools(self)
        self.edits = CellEdits(self.model, self.table)
        self.arranging = Arranging(self, self.table, self.model, self.edits)
        self._menus = TableMenus(self)
        self._nothing = EmptyState.over(self.table, "tableEmpty", self)
        self._nothing.acted.connect(self.arranging.clear_filters)
        line = hairline(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tools)
        layout.addWidget(line)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self._keeping = QTimer(self, singleShot=True, interval=400)
        self._keeping.timeout.connect(self._keep_layout)
        self._growing = Growing()
        self._connect()

    def _connect(self) -> None:
        table, tools = self.table, self.tools
        table.entered_row.connect(self._on_row)
        table.opened.connect(self.open_article)
        table.picked_changed.connect(self._count)
        table.customContextMenuRequested.connect(self._menus.show_for_cell)
        for header in (table.header, table.frozen_header):
            header.menu_wanted.connect(self._menus.show_for_column)
        tools.collection_chosen.connect(self._choose_collection)
        self.arranging.rearranged.connect(self._take_arrangement)
        self.arranging.resized.connect(self._keeping.start)
        tools.columns.clicked.connect(self.open_columns)
        tools.bulk.clicked.connect(lambda _on: self.set_a_field(None))
        tools.clear.clicked.connect(self.arranging.clear_filters)
        self.edits.refused.connect(self.refused)

    # --- as a part of the window ---

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._keep_layout()
        self.edits.show_workspace(workspace)
        self._workspace = workspace
        self._growing.begin()
        self._chosen = _ALL
        self._only = None
        self._stale = True
        self.model.fill(None, (), Layout())
        if self.isVisible():
            self._catch_up()

    def show_entry(self, path: str | None) -> None:
        """Follow the selection, to its collection if need be."""
        if self._stale or self._workspace is None or path is None:
            return
        if self.model.number_of(path) < 0 and self._workspace.has_entry(path):
            collection = self._workspace.entry(path).collection
            others = self._chosen != _ALL and self._found[self._chosen] != collection
            if others and collection in self._found and self.isVisible():
                self._choose_collection(self._found.index(collection))
        self.table.show_path(path)

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        workspace = self._workspace
        if workspace is None:
            return
        # Other files may say what fields there are, and which collections.
        told = bool(notice.files) and notice.cause is not Cause.SAVED
        if notice.added or notice.removed or told:
            self._stale = True
        self._touched.update(notice.paths)
        for path in notice.removed:
            self.edits.move(path, notice.renamed.get(path))
        if not self.isVisible():
            return
        if notice.cause is not Cause.LOADED or self._growing.is_due(workspace):
            self._catch_up()

    def show_read(self) -> None:
        """Show all that is read: for now there will not be more."""
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        self._catch_up()
        super().showEvent(event)

    def finish(self) -> None:
        """Take what is typed in an open cell, as Enter does; what is no value stays there."""
        self.edits.finish()

    def unfinished(self) -> list[str]:
        """Names of entries and fields whose typed text is no value, so that no file holds it."""
        return self.edits.unfinished()

    # --- for what exports the table ---

    def shown_paths(self) -> list[str]:
        """The entries in the table, in its order."""
        self._catch_up()
        return [row.entry.path for row in self.model.rows()]

    def shown_keys(self) -> list[str]:
        """The fields that have a column, in the order of the columns."""
        self._catch_up()
        return [column.key for column in self.model.columns if column.is_field]

    def selected_paths(self) -> list[str]:
        """The entries of which a cell is selected."""
        rows, _ = self.table.picked()
        return [self.model.row(row).entry.path for row in rows]

    def show_only(self, paths: Container[str] | None) -> None:
        """Leave only these entries, as a search beside the table does; None for all."""
        if paths == self._only:
            return  # no row moves where nothing came or went
        self._only = paths
        self._stale = self._stale or not self.isVisible()
        if self._stale:
            return
        with self.table.rearranging():
            self.model.show_only(paths)
        self._after()
        self.table.show_path(self._selection.path)
        self.edits.follow(())

    # --- rows and columns ---

    def _catch_up(self) -> None:
        workspace = self._workspace
        if self._stale:
            self._stale = False
            touched = set(self._touched)
            self._touched.clear()
            self._fill()
            self.edits.follow(touched)
        elif self._touched and workspace is not None:
            touched = set(self._touched)
            entries = [workspace.entry(path) for path in touched if workspace.has_entry(path)]
            self._touched.clear()
            if all(self.model.knows(entry.fields) for entry in entries):
                self.model.take(entries)
                self._count()
            else:
                self._fill()
            self.edits.follow(touched)

    def _fill(self) -> None:
        workspace = self._workspace
        self._found = _collections(workspace) if workspace is not None else []
        if len(self._found) == 1 or self._chosen >= len(self._found):
            self._chosen = 0 if len(self._found) == 1 else _ALL
        self.tools.show_collections([one.name for one in self._found], self._chosen)
        with self.table.rearranging():
            layout = Layout()
            if workspace is not None:
                layout = self._layouts.of(workspace.root, self._name_of_chosen())
            self.model.fill(workspace, self._shown_collections(), layout)
            self.model.show_only(self._only)
        self._after()
        self.table.show_path(self._selection.path)

    def _shown_collections(self) -> list[Collection]:
        return self._found if self._chosen == _ALL else [self._found[self._chosen]]

    def _choose_collection(self, number: int) -> None:
        self.edits.leave()
        self._keep_layout()
        self._chosen = number
        self._fill()

    def _take_arrangement(self) -> None:
        self._after()
        self.table.show_path(self._selection.path)
        self._keeping.start()

    def _after(self) -> None:
        if self.model.layout.filters:
            told, act = self.tr("No entry has what the filters ask for."), self.tr("Clear filters")
            self._nothing.say(told, picture="search", act=act)
        else:
            narrowed = self.model.total or self._only is not None
            told = self.tr("No entry in the list beside this table") if narrowed else ""
            self._nothing.say(
                told or self.tr("No entries yet"), picture="search" if told else "seedling"
            )
        self._nothing.setVisible(self.model.rowCount() == 0)
        self._count()

    def _count(self) -> None:
        rows, _ = self.table.picked()
        filtered = bool(self.model.layout.filters)
        self.tools.show_counts(self.model.rowCount(), self.model.total, len(rows), filtered)

    def open_columns(self) -> None:
        """Let the curator choose and order columns."""
        self.arranging.open_columns(self.tools.columns)

    # --- edits of many ---

    def set_a_field(self, key: str | None = None) -> None:
        """Ask for a field to set, extend or clear in the selected or in all shown entries."""
        from editor.ui.table.bulk_dialog import BulkDialog, Wish

        self.edits.leave()
        if self._workspace is None:
            return
        current = self.table.current_cell()
        if key is None and current is not None:
            key = current[1]
        dialog = BulkDialog(
            self,
            self.model.known,
            self._schema(),
            self.edits.makers(),
            selected=self.selected_paths(),
            shown=self.shown_paths(),
            key=key,
        )

        def preview(wish: Wish) -> None:
            if self.edits.run(wish.paths, wish.plan, self.tr("Change")):
                dialog.accept()

        dialog.wished.connect(preview)
        self.edits.refused.connect(dialog.tell)
        dialog.exec()
        dialog.deleteLater()
        self.table.setFocus()

    def _schema(self) -> Schema:
        """What is known of the fields: of the current entry's collection before others."""
        index = self.table.currentIndex()
        found = [self.model.schema(one) for one in self.model.collections]
        if index.isValid():
            found.insert(0, self.model.schema(self.model.row(index.row()).entry.collection))
        fields = {}
        for schema in found:
            fields.update({key: one for key, one in schema.fields.items() if key not in fields})
        return Schema(fields)

    # --- the selection ---

    def _on_row(self, number: int) -> None:
        self._selection.select(self.model.row(number).entry.path)

    def open_article(self) -> None:
        """Ask for the article of the current entry."""
        current = self.table.current_cell()
        if current is not None:
            self._selection.select(current[0])
            self.opened.emit(current[0])

    # --- what is remembered ---

    def _name_of_chosen(self) -> str:
        return ALL_COLLECTIONS if self._chosen == _ALL else self._found[self._chosen].name

    def _keep_layout(self) -> None:
        self._keeping.stop()
        if self._workspace is not None and not self._stale:
            self._layouts.keep(self._workspace.root, self._name_of_chosen(), self.model.layout)


def _collections(workspace: Workspace) -> list[Collection]:
    """The collections that have entries, in the order of the settings."""
    return list(dict.fromkeys(e.collection for e in workspace.entries() if is_tabular(e)))

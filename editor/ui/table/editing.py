"""What the curator's gestures in the table do to entries."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from editor.messages import EditorError, Message
from editor.schema.form import form_field
from editor.schema.values import Value
from editor.ui.form.pictures import THUMBNAIL
from editor.ui.form.registry import Makers, style_of
from editor.ui.form.thumbnails import Thumbnails
from editor.ui.form.unfinished import Unfinished
from editor.ui.form.vault_entries import VaultEntries
from editor.ui.form.vault_pictures import VaultPictures
from editor.ui.outside import open_outside
from editor.ui.table.cell_editor import CellEditor
from editor.ui.table.clipboard import from_text, to_text
from editor.ui.table.model import TableModel
from editor.ui.table.view import EntryTable
from editor.ui.table.working import worked_out
from editor.ui.words import words
from editor.workspace import bulk, edits, grid
from editor.workspace.bulk import Cell
from editor.workspace.csv.cells import cell_of
from editor.workspace.plan import Plan
from editor.workspace.workspace import Workspace

# Changes of more entries than fit on a screen are shown before they are made.
_SCREENFUL = 20

T = TypeVar("T")


class CellEdits(QObject):
    """Edits, pastes, fills and clears cells. refused: why something was not done."""

    refused = Signal(str)

    def __init__(self, model: TableModel, table: EntryTable) -> None:
        super().__init__(table)
        self._model = model
        self._table = table
        self._workspace: Workspace | None = None
        self._path = ""  # of the entry whose cell is edited
        self._key = ""
        self._editor: CellEditor | None = None
        self._unread = Unfinished()  # typed into cells that were left
        self._entries = VaultEntries()
        self._thumbnails: Thumbnails | None = None
        # The text that was copied here last, and the values that it stands for.
        self._copied: tuple[str, list[list[Value]]] = ("", [])
        table.edit_wanted.connect(self.edit)
        table.copied.connect(self.copy)
        table.cut.connect(self.cut)
        table.pasted.connect(self.paste)
        table.cleared.connect(self.clear)
        table.filled_down.connect(self.fill_down)
        for bar in (table.verticalScrollBar(), table.horizontalScrollBar()):
            bar.valueChanged.connect(lambda _: self._follow_cell())
        table.resized.connect(self._keep_in_view)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self.drop()
        self._unread.clear()
        self._workspace = workspace
        self._entries.show_workspace(workspace)

    @property
    def workspace(self) -> Workspace | None:
        """The vault whose entries are edited."""
        return self._workspace

    @property
    def editor(self) -> CellEditor | None:
        """What the cell is edited with at the moment."""
        return self._editor

    def makers(self) -> Makers:
        """Makes the form's editors for this vault."""
        if self._thumbnails is None:
            self._thumbnails = Thumbnails(THUMBNAIL, self)
        return Makers(
            VaultPictures(self._shown, self._tell),
            self._thumbnails,
            open_outside,
            entries=self._entries,
        )

    # --- one cell ---

    def edit(self, typed: QKeyEvent | None = None) -> None:
        """Open the editor of the current cell; a key that was `typed` replaces what it holds."""
        self.leave()
        index = self._table.currentIndex()
        if self._workspace is None or not index.isValid():
            return
        column = self._model.columns[index.column()]
        entry = self._model.row(index.row()).entry
        front = entry.frontmatter
        if not column.is_field:
            told = self.tr("“{column}” is no field of the entry, so it is not edited here.")
            self.refused.emit(told.format(column=column.label))
            return
        if front is None or front.problems:
            self._tell_unread(entry.path)
            return
        self._path, self._key = entry.path, column.key
        self._table.scrollTo(index)
        field = form_field(front, self._model.schema(entry.collection), column.key)
        editor = CellEditor(
            lambda parent: self.makers().make(field, parent), style_of(field), self._table
        )
        editor.finished.connect(self._take)
        editor.dropped.connect(self._close)
        editor.unread.connect(self._keep_unread)
        self._editor = editor
        path = entry.path
        editor.open(
            field._replace(label=column.label),
            *self._place_of(index),
            typed,
            lambda shown: self._unread.bring_back(path, field, shown),
        )

    def finish(self) -> None:
        """Take what is typed, as Enter does; what is no value stays in its cell and is told."""
        if self._editor is not None:
            self._editor.finish()

    def unfinished(self) -> list[str]:
        """Names of entries and fields whose typed text is no value, so that no file holds it."""
        found = [(path, field) for path, field in self._unread.all()]
        if self._editor is not None and self._editor.editor.fault is not None:
            found.append((self._path, self._editor.field))
        workspace = self._workspace
        return [
            f"{workspace.entry(path).title}, {field.label}"
            for path, field in found
            if workspace is not None and workspace.has_entry(path)
        ]

    def leave(self) -> None:
        """End an edit that is going on and take what was typed."""
        if self._editor is not None:
            self._editor.leave()

    def drop(self) -> None:
        """End an edit that is going on and take nothing."""
        if self._editor is not None:
            self._editor.drop()

    def move(self, old: str, new: str | None) -> None:
        """Follow an entry to its new path; None: it is gone."""
        self._unread.move(old, new)
        if self._path == old and new is not None:
            self._path = new

    def follow(self, changed: Container[str]) -> None:
        """Go on with an edit whose entry was `changed`, or whose cell is elsewhere now.

        What the curator typed stays; else the editor shows what the entry holds by now.
        """
        editor, workspace = self._editor, self._workspace
        if editor is None or workspace is None:
            return
        if not workspace.has_entry(self._path):
            if editor.is_touched:
                told = self.tr("The entry is gone, and with it what was typed under {field}.")
                self.refused.emit(told.format(field=editor.field.label))
            self.drop()
            return
        entry = workspace.entry(self._path)
        front = entry.frontmatter
        if self._path in changed and front is not None and not front.problems:
            field = form_field(front, self._model.schema(entry.collection), self._key)
            editor.follow(field._replace(label=editor.field.label))
        self._follow_cell()

    def _index(self) -> QModelIndex:
        """The cell that is edited, as it is shown now; invalid where it is not."""
        row, column = self._model.number_of(self._path), self._model.column_of(self._key)
        return self._model.index(row, column) if min(row, column) >= 0 else QModelIndex()

    def _place_of(self, index: QModelIndex) -> tuple[QRect, QRect]:
        """The cell, and the room around it."""
        viewport = self._table.viewport().geometry()
        return self._table.visualRect(index).translated(viewport.topLeft()), viewport

    def _follow_cell(self) -> None:
        """Stay over the cell; where it is out of sight, the edit is over."""
        if self._editor is None:
            return
        index = self._index()
        cell, room = self._place_of(index)
        seen = room.adjusted(
            0 if index.column() < self._model.layout.frozen else self._table.frozen_width(), 0, 0, 0
        )
        if index.isValid() and cell.intersects(seen):
            self._editor.move_to(cell, room)
        else:
            self.leave()

    def _keep_in_view(self) -> None:
        if self._editor is not None and self._index().isValid():
            self._table.scrollTo(self._index())
            self._follow_cell()

    def _take(self, down: int, right: int) -> None:
        editor, index = self._editor, self._index()
        index = index if index.isValid() else self._table.currentIndex()
        self._close()
        if editor is not None and editor.is_edited:
            self._commit(editor)
        if down or right:
            self._step(index, down, right)

    def _commit(self, editor: CellEditor) -> None:
        workspace, path, key = self._workspace, self._path, self._key
        if workspace is None or not workspace.has_entry(path):
            return
        workspace.document.settle()
        try:
            if editor.source is not None:
                edits.set_source(workspace, path, key, editor.source)
            else:
                args = {"field": key, "entry": workspace.entry(path).title}
                label = Message("workspace.change-field", args)
                plan = bulk.set_cells(workspace, {(path, key): editor.value}, label)
                workspace.document.apply(plan.change)
                self._tell_refused(plan.refused)
        except EditorError as error:
            self.refused.emit(words(error.message))
        workspace.document.settle()

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and editor.isAncestorOf(focus)
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, index: QModelIndex, down: int, right: int) -> None:
        row = max(0, min(index.row() + down, self._model.rowCount() - 1))
        column = max(0, min(index.column() + right, self._model.columnCount() - 1))
        self._table.go_to(row, column)

    def _tell_unread(self, path: str) -> None:
        if self._workspace is not None:
            problems = self._workspace.entry(path).problems
            self.refused.emit(words(problems[0].message))

    def _keep_unread(self) -> None:
        editor = self._editor
        if editor is None or editor.editor.fault is None:
            return
        self._unread.keep(self._path, editor.field, editor.editor)
        told = self.tr("{field} was left as it is. {reason} What you typed is kept in the cell.")
        reason = words(editor.editor.fault)
        self.refused.emit(told.format(field=editor.field.label, reason=reason))

    # --- blocks of cells ---

    def copy(self) -> None:
        """Put the selected block on the clipboard, as spreadsheets do."""
        rows, columns = self._table.picked()
        chosen = set(self._table.picked_cells())
        if not chosen:
            return
        block = [
            [self._text(row, column) if (row, column) in chosen else "" for column in columns]
            for row in rows
        ]
        text = to_text(block)
        self._copied = text, [[self._value(row, column) for column in columns] for row in rows]
        QGuiApplication.clipboard().setText(text)

    def cut(self) -> None:
        """Copy the selected cells and clear them."""
        self.copy()
        self._clear(Message("workspace.grid-cut"), self.tr("Cut"))

    def clear(self) -> None:
        """Empty the selected cells; the fields stay."""
        self._clear(Message("workspace.grid-clear"), self.tr("Clear"))

    def paste(self) -> None:
        """Put the clipboard's block where the selection begins, repeated over all of it."""
        text = QGuiApplication.clipboard().text()
        block: Sequence[Sequence[Value]] = from_text(text)
        is_own = bool(block) and text == self._copied[0]
        if is_own:
            block = self._copied[1]
        rows, columns = self._table.picked()
        if not block or not rows or self._workspace is None:
            return
        high, wide = len(block), len(block[0])
        if len(rows) % high or len(columns) % wide:
            # No multiple of the block: it goes in as it is, from the first cell on.
            last = self._model.rowCount(), self._model.columnCount()
            rows = list(range(rows[0], min(rows[0] + high, last[0])))
            columns = list(range(columns[0], min(columns[0] + wide, last[1])))
        values: dict[Cell, Value] = {}
        for at, row in enumerate(rows):
            for place, column in enumerate(columns):
                if self._model.columns[column].is_field:
                    values[self._cell(row, column)] = block[at % high][place % wide]
        left = [high - len(rows), wide - len(columns)]
        label = Message("workspace.grid-paste")
        if is_own:
            self._run(values, lambda of, some: grid.set_values(of, some, label), self.tr("Paste"))
        else:
            texts = {cell: str(value) for cell, value in values.items()}
            self._run(texts, lambda of, some: grid.set_texts(of, some, label), self.tr("Paste"))
        self._table.pick(rows[0], columns[0], rows[-1], columns[-1])
        if max(left) > 0:
            self.refused.emit(
                self.tr("The copied block is larger than what is below; the rest was not pasted.")
            )

    def fill_down(self) -> None:
        """Give the selected cells the value of the uppermost; one row takes the row above."""
        rows, columns = self._table.picked()
        if not rows:
            return
        if len(rows) == 1:
            if rows[0] == 0:
                return
            rows = [rows[0] - 1, *rows]
        values: dict[Cell, Value] = {
            self._cell(row, column): self._value(rows[0], column)
            for row in rows[1:]
            for column in columns
            if self._model.columns[column].is_field
        }
        label = Message("workspace.grid-fill")
        self._run(values, lambda of, some: grid.set_values(of, some, label), self.tr("Fill down"))

    def remove_fields(self) -> None:
        """Remove the fields of the selected cells, with their lines."""
        cells: dict[Cell, Value] = {
            self._cell(row, column): bulk.REMOVED
            for row, column in self._table.picked_cells()
            if self._model.columns[column].is_field
        }
        keys = sorted({key for _, key in cells})
        label = Message("workspace.bulk-remove-field", {"field": ", ".join(keys)})
        self._run(cells, lambda of, some: bulk.set_cells(of, some, label), self.tr("Remove"))

    def run(
        self,
        paths: Sequence[str],
        make: Callable[[Workspace, Sequence[str]], Plan],
        verb: str,
        *,
        least: int = 0,
    ) -> bool:
        """Work out what `make` plans for entries, and make it; whether it was made.

        The curator sees first what would change where that is more than `least` entries.
        """
        workspace = self._workspace
        if workspace is None:
            return False
        window = self._table.window()
        try:
            plan = worked_out(window, paths, lambda some: make(workspace, some))
            if plan is None:
                return False
            asks = len(plan.change.edits) > least or (plan.refused and not least)
            if asks:
                from editor.ui.plan_dialog import approve

                title = words(plan.change.label)
                if not approve(window, workspace, plan, title=title, verb=verb):
                    return False
            workspace.document.settle()
            workspace.document.apply(plan.change)
        except EditorError as error:
            self.refused.emit(words(error.message))
            return False
        if not asks:
            self._tell_refused(plan.refused)
        return True

    def _run(
        self,
        cells: Mapping[Cell, T],
        make: Callable[[Workspace, Mapping[Cell, T]], Plan],
        verb: str,
    ) -> None:
        """Change cells at once, or after a look at it where that is more than a screenful."""
        by_path: dict[str, dict[Cell, T]] = {}
        for cell, value in cells.items():
            by_path.setdefault(cell[0], {})[cell] = value

        def made(workspace: Workspace, paths: Sequence[str]) -> Plan:
            some = {cell: value for path in paths for cell, value in by_path[path].items()}
            return make(workspace, some)

        if by_path:
            self.run(list(by_path), made, verb, least=_SCREENFUL)

    def _clear(self, label: Message, verb: str) -> None:
        cells = {
            self._cell(row, column): None
            for row, column in self._table.picked_cells()
            if self._model.columns[column].is_field
        }
        self._run(cells, lambda of, some: grid.clear(of, some, label), verb)

    def _tell_refused(self, refused: Mapping[str, Message]) -> None:
        if not refused or self._workspace is None:
            return
        path, reason = next(iter(refused.items()))
        told = (
            self.tr("{entry} was left as it is. {reason}")
            if len(refused) == 1
            else self.tr("{n} entries were not changed everywhere, {entry} among them. {reason}")
        )
        title = self._workspace.entry(path).title
        self.refused.emit(told.format(entry=title, n=len(refused), reason=words(reason)))

    def _cell(self, row: int, column: int) -> Cell:
        return self._model.row(row).entry.path, self._model.columns[column].key

    def _text(self, row: int, column: int) -> str:
        return cell_of(self._value(row, column))

    def _value(self, row: int, column: int) -> Value:
        return self._model.row(row).value(self._model.columns[column].key)

    def _shown(self) -> tuple[Workspace, str] | None:
        return (self._workspace, self._path) if self._workspace and self._path else None

    def _tell(self, _key: str, message: Message, _kept: bool) -> None:
        self.refused.emit(words(message))

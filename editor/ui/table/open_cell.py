"""The cell that is edited at the moment, and what becomes of what is typed in it."""

from __future__ import annotations

from collections.abc import Container, Mapping

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from editor.messages import EditorError, Message
from editor.schema.form import form_field
from editor.ui.form.picture_face import THUMBNAIL
from editor.ui.form.registry import Makers, style_of
from editor.ui.form.unfinished import Unfinished
from editor.ui.form.vault_entries import VaultEntries
from editor.ui.form.vault_pictures import VaultPictures
from editor.ui.languages import plural, series
from editor.ui.outside import open_outside
from editor.ui.table.cell_editor import CellEditor
from editor.ui.table.model import TableModel
from editor.ui.table.view import EntryTable
from editor.ui.thumbnails import Thumbnails
from editor.ui.words import words
from editor.workspace import bulk, edits
from editor.workspace.journal_file import Typed
from editor.workspace.workspace import Workspace


class OpenCell(QObject):
    """Edits one cell at a time in its place. refused: why something was not done."""

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
        table.edit_wanted.connect(self.edit)
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
            series([workspace.entry(path).title, QCoreApplication.translate("labels", field.label)])
            for path, field in found
            if workspace is not None and workspace.has_entry(path)
        ]

    def half_typed(self) -> list[Typed]:
        """What is typed in the open cell so far, and what was no value elsewhere."""
        found = self._unread.texts()
        editor = self._editor
        if editor is not None and (text := editor.typed()):
            found.append(Typed(self._path, self._key, editor.field.label, text))
        return found

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
        seen = room
        if index.column() >= self._model.layout.frozen:
            width = self._table.frozen_width()
            from_right = self._table.isRightToLeft()
            seen = room.adjusted(0, 0, -width, 0) if from_right else room.adjusted(width, 0, 0, 0)
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
                field = workspace.label(path, key)
                args = {"field": field, "entry": workspace.entry(path).title}
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

    def _tell_refused(self, refused: Mapping[str, Message]) -> None:
        if not refused or self._workspace is None:
            return
        path, reason = next(iter(refused.items()))
        self.refused.emit(
            plural(
                self,
                "{entry} was left as it is. {reason}",
                "{n} entries were not changed everywhere, {entry} among them. {reason}",
                len(refused),
                entry=self._workspace.entry(path).title,
                reason=words(reason),
            )
        )

    def _keep_unread(self) -> None:
        editor = self._editor
        if editor is None or editor.editor.fault is None:
            return
        self._unread.keep(self._path, editor.field, editor.editor)
        told = self.tr("{field} was left as it is. {reason} What you typed is kept in the cell.")
        reason = words(editor.editor.fault)
        self.refused.emit(told.format(field=editor.field.label, reason=reason))

    def _shown(self) -> tuple[Workspace, str] | None:
        return (self._workspace, self._path) if self._workspace and self._path else None

    def _tell(self, _key: str, message: Message, _kept: bool) -> None:
        self.refused.emit(words(message))

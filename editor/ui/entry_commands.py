"""What the menus do with entries and fields: each asks in a dialog of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.messages import EditorError
from editor.ui.entries.panel import EntryPanel
from editor.ui.selection import Selection
from editor.ui.settings.values import Settings
from editor.ui.views import Views
from editor.ui.words import words
from editor.workspace.entries import Entry
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace

_ASKS = "trash/ask"


class EntryCommands(QObject):
    """Carries out the actions new, duplicate, rename, delete, fields, import-csv, export-csv.

    refused: a sentence, why something was not done. done: one, what was done unasked. made: the
    entry to show. begun: one to fill in. exported: the file that was written.
    """

    refused = Signal(str)
    done = Signal(str)
    made = Signal(object)
    begun = Signal(object)
    exported = Signal(Path)

    NAMES = ("new", "duplicate", "rename", "delete", "fields", "import-csv", "export-csv")

    def __init__(
        self,
        window: QWidget,
        actions: Mapping[str, QAction],
        selection: Selection,
        entries: EntryPanel,
        views: Views,
        *,
        settings: Settings,
        settle: Callable[[], object],
    ) -> None:
        """settle: makes what is half typed a value, before anything is done to its entry."""
        super().__init__(window)
        self._window = window
        self._selection = selection
        self._entries = entries
        self._views = views
        self._settle = settle
        self._settings = settings
        self._workspace: Workspace | None = None
        for name, command in (
            ("new", self.new),
            ("duplicate", lambda: self._with_entry(self.duplicate)),
            ("rename", lambda: self._with_entry(self.rename)),
            ("delete", lambda: self.delete(self._chosen())),
            ("fields", self.fields),
            ("import-csv", self.import_csv),
            ("export-csv", self.export_csv),
        ):
            actions[name].triggered.connect(lambda _=False, command=command: command())

        entries.new_wanted.connect(self.new)
        entries.rename_wanted.connect(self.rename)
        entries.duplicate_wanted.connect(self.duplicate)
        entries.delete_wanted.connect(self.delete)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Work on another vault."""
        self._workspace = workspace

    def new(self) -> None:
        """Make new entries in the collection of the selected one."""
        from editor.ui.new_entry.dialogs import new_entries

        self._do(
            lambda vault: new_entries(self._window, vault, self._collection(vault)), self.begun
        )

    def duplicate(self, path: str) -> None:
        """Make a copy of an entry."""
        from editor.ui.new_entry.dialogs import duplicate_entry

        self._do(lambda vault: duplicate_entry(self._window, vault, path), self.begun)

    def rename(self, path: str) -> None:
        """Give an entry another name; what links to it follows."""
        from editor.ui.new_entry.dialogs import rename_entry

        self._do(lambda vault: rename_entry(self._window, vault, path))

    def delete(self, paths: list[str]) -> None:
        """Put entries into the trash."""
        from editor.ui.new_entry.dialogs import delete_entries

        if not paths:
            return
        if len(paths) == 1 and not self._settings.is_on(_ASKS):
            self._do(lambda vault: self._delete_unasked(vault, paths[0]))
        else:
            self._do(lambda vault: delete_entries(self._window, vault, paths) and None)

    def _delete_unasked(self, vault: Workspace, path: str) -> None:
        """Put an entry into the trash; one that others link to is asked about as ever."""
        from editor.ui.new_entry.dialogs import delete_entries, delete_unlinked

        title = vault.title(path)
        went = delete_unlinked(self._window, vault, path)
        if went is False:
            delete_entries(self._window, vault, [path])
        if not went:
            return
        told = self.tr("{title} is in the trash. Undo brings it back.")
        self.done.emit(told.format(title=title))

    def fields(self) -> None:
        """Show what is known of the fields of a collection, and change it."""
        from editor.ui.fields.dialog import edit_fields

        self._do(lambda vault: edit_fields(self._window, vault, self._collection(vault)))

    def import_csv(self) -> None:
        """Take over what a spreadsheet says."""
        from editor.ui.csv.dialogs import import_csv

        self._do(lambda vault: import_csv(self._window, vault, self._collection(vault)))

    def export_csv(self) -> None:
        """Write what is shown for a spreadsheet."""
        in_table = self._views.shown == "table"
        paths = self._views.table.shown_paths() if in_table else self._entries.shown_paths()
        keys = self._views.table.shown_keys() if in_table else ()
        self._do(lambda vault: self._export(vault, [vault.entry(p) for p in paths], keys))

    def _export(self, vault: Workspace, entries: Sequence[Entry], keys: Sequence[str]) -> None:
        from editor.ui.csv.dialogs import export_csv

        file = export_csv(self._window, vault, entries, keys)
        if file is not None:
            self.exported.emit(file)

    def _chosen(self) -> list[str]:
        """The entries that are selected where the curator works."""
        table = self._views.table if self._views.shown == "table" else None
        return (table.selected_paths() if table else []) or self._entries.selected_paths()

    def _with_entry(self, command: Callable[[str], None]) -> None:
        if self._selection.path is not None:
            command(self._selection.path)

    def _do(
        self, command: Callable[[Workspace], object], tell: SignalInstance | None = None
    ) -> None:
        """Carry out a command, which gives the path (or paths) of what it made, or nothing.

        tell: who is told of it, `made` where none is named.
        """
        workspace = self._workspace
        if workspace is None:
            return
        self._settle()
        try:
            made = command(workspace)
        except EditorError as error:
            self.refused.emit(words(error.message))
            return
        path = made[0] if isinstance(made, list) and made else made
        if isinstance(path, str) and workspace.has_entry(path):
            (tell or self.made).emit(path)

    def _collection(self, workspace: Workspace) -> Collection:
        """The collection that the curator is in: the selected entry's, else the first."""
        path = self._selection.path
        if path is not None and workspace.has_entry(path):
            return workspace.entry(path).collection
        return workspace.settings.collections[0]

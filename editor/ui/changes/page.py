"""The changes view: which entries differ from what is on disk."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from editor.ui.selection import Selection
from editor.workspace.workspace import VaultNotice, Workspace


class ChangesPage(QWidget):
    """Lists the entries that differ. opened: an entry's article is wanted. refused: why not."""

    opened = Signal(object)
    refused = Signal(str)

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changesView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._selection = selection
        self._workspace: Workspace | None = None
        self._paths: list[str] = []
        self._titles = QStringListModel(self)
        self.list = QListView(self)
        self.list.setObjectName("changedEntries")
        self.list.setAccessibleName(self.tr("Changed entries"))
        self.list.setModel(self._titles)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.activated.connect(lambda index: self._open(self._paths[index.row()]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self._fill()

    def show_entry(self, path: str | None) -> None:
        """Do nothing: all that differs is shown, whatever entry is selected."""

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        workspace = self._workspace
        dirty = workspace.document.dirty if workspace is not None else ()
        entries = workspace.entries() if workspace is not None else ()
        shown = [entry for entry in entries if entry.path in dirty]
        self._paths = [entry.path for entry in shown]
        self._titles.setStringList([entry.title for entry in shown])

    def _open(self, path: str) -> None:
        self._selection.select(path)
        self.opened.emit(path)

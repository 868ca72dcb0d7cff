"""The problems view: what is wrong with the entries."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from editor.ui.selection import Selection
from editor.ui.words import words
from editor.workspace.workspace import VaultNotice, Workspace


class ProblemsPage(QWidget):
    """Lists problems. opened: an entry's article is wanted. refused: why something was not done."""

    opened = Signal(object)
    refused = Signal(str)

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemsPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._selection = selection
        self._workspace: Workspace | None = None
        self._paths: list[str] = []
        self._sentences = QStringListModel(self)
        self.list = QListView(self)
        self.list.setObjectName("problemList")
        self.list.setAccessibleName(self.tr("Problems"))
        self.list.setModel(self._sentences)
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
        """Do nothing: all problems are shown, whatever entry is selected."""

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        entries = self._workspace.entries() if self._workspace is not None else ()
        found = [(entry, problem) for entry in entries for problem in entry.problems]
        self._paths = [entry.path for entry, _ in found]
        rows = [f"{entry.title}: {words(problem.message)}" for entry, problem in found]
        self._sentences.setStringList(rows)

    def _open(self, path: str) -> None:
        self._selection.select(path)
        self.opened.emit(path)

"""Reads the entries in the window's spare time, so that the first letter of a search is quick."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from editor.workspace.entries import Entry
from editor.workspace.search import Search
from editor.workspace.workspace import Workspace

# Once all entries are read, their texts are prepared for searching in slices too short to feel.
_EVERY_MS = 20
_SECONDS = 0.005


class Learning(QObject):
    """Goes through the entries once all are read. searchable: all texts are prepared."""

    searchable = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._search = Search()
        self._to_learn: Iterator[Entry] = iter(())
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._learn)

    @property
    def busy(self) -> bool:
        """Whether entries wait to be gone through."""
        return self._timer.isActive()

    def show_workspace(self, workspace: Workspace | None, search: Search) -> None:
        """Follow another vault. search: what its texts are prepared for."""
        self._workspace = workspace
        self._search = search

    def start(self) -> None:
        """Go through all entries, from the first."""
        workspace = self._workspace
        if workspace is None or workspace.loading:
            return
        self._to_learn = iter(workspace.entries())
        self._timer.start()

    def stop(self) -> None:
        """Go no further."""
        self._timer.stop()

    def _learn(self) -> None:
        if self._search.learn(self._to_learn, _SECONDS):
            self._timer.stop()
            self.searchable.emit()

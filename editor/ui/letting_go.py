"""Lets go of what an open vault need not hold in memory, in the window's spare time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from editor.workspace.workspace import Workspace

_SOON_MS = 100
_LATER_MS = 2_000


class LettingGo(QObject):
    """Has one vault let go of texts that the index keeps."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._let_go)

    def start(self, workspace: Workspace) -> None:
        """Begin with a vault."""
        self._workspace = workspace
        self._timer.start(_SOON_MS)

    def stop(self) -> None:
        """The vault is left."""
        self._timer.stop()
        if self._workspace is not None:
            self._workspace.close()
        self._workspace = None

    def _let_go(self) -> None:
        if self._workspace is not None and not self._workspace.loading:
            soon = self._workspace.let_go()
            self._timer.setInterval(_SOON_MS if soon else _LATER_MS)

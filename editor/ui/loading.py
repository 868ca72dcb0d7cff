"""Reads a vault's entries in slices, so that a large vault never holds the window up."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Signal

from editor.ui.letting_go import LettingGo
from editor.workspace.workspace import Workspace

# The first slice is read before the window is painted: a vault of some hundred entries is there
# at once. Later slices stay short enough not to be felt.
_FIRST_SECONDS = 0.25
_SECONDS = 0.03


class Loader(QObject):
    """progressed: how many entries are read so far, 0 when all are."""

    progressed = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._letting_go = LettingGo(self)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_on)

    def start(self, workspace: Workspace, first: str | None) -> None:
        """Read the first slice now, with the entry `first`; the rest while the window works."""
        self._workspace = workspace
        self._letting_go.start(workspace)
        if not workspace.load(_FIRST_SECONDS, first):
            self._timer.start()
        elif gc.isenabled():
            gc.freeze()

    def stop(self) -> None:
        """Read no more."""
        self._timer.stop()
        self._letting_go.stop()
        if self._workspace is not None:
            gc.unfreeze()
        self._workspace = None

    def _read_on(self) -> None:
        if self._workspace is None:
            return
        done = self._workspace.load(_SECONDS)
        if done:
            self._timer.stop()
            # What was read stays. Python would look through all of it for garbage again and
            # again, which is felt as a key that takes a tenth of a second.
            gc.freeze()
        self.progressed.emit(0 if done else len(self._workspace.entries()))

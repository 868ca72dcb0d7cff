"""Saves while the window works: hands texts to a thread, takes in what it wrote in slices."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from editor.ui.progress import under_way
from editor.workspace.saving import Job, Saving
from editor.workspace.workspace import Workspace
from editor.workspace.writer import Writer

# Few files that are written before this has passed were never seen to be on their way.
_AT_ONCE_SECONDS = 0.02
_FEW = 64
# The views are told so often, of so many files, for so long: that is not felt.
_INTERVAL_MS = 80
_SLICE = 100
_SLICE_SECONDS = 0.015
_LATER_MS = 200


class SaveQueue(QObject):
    """One save at a time; one that is asked for meanwhile follows it.

    progressed: how many files are done, of how many. finished: what a save did, a `Saving`.
    idle: nothing is on its way any more.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._saving: Saving | None = None
        self._writer: Writer | None = None
        self._done = 0
        self._again = False
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._take_in_time)

    @property
    def busy(self) -> bool:
        """Whether a save is on its way."""
        return self._saving is not None

    @property
    def was_stopped(self) -> bool:
        """Whether the last save was told to stop."""
        return self._stopped

    @property
    def progress(self) -> tuple[int, int]:
        """How many files are done, of how many."""
        return self._done, self._done + (self._writer.left if self._writer else 0)

    def start(self, workspace: Workspace) -> None:
        """Save all that is unsaved: a few files before this returns, many while others work."""
        if workspace.document.reaching:  # files that it would write are being moved or removed
            QTimer.singleShot(_LATER_MS, self, partial(self.start, workspace))
            return
        if self.busy:
            self._again = True
            return
        self._workspace, self._stopped, self._again = workspace, False, False
        workspace.document.before_disk = self._make_way
        self._begin(workspace)

    def stop(self) -> None:
        """Leave unsaved what is not written yet."""
        self._stopped, self._again = True, False
        if self._writer is not None:
            self._writer.stop()

    def finish(self) -> None:
        """Wait until nothing is on its way. The window stands still meanwhile."""
        while self._writer is not None:
            self._writer.wait()
            self._take()

    def _begin(self, workspace: Workspace) -> None:
        self._done = 0
        self._saving = Saving(workspace)
        self._write(self._saving.jobs)

    def _write(self, jobs: Sequence[Job]) -> None:
        self._writer = Writer(jobs)
        if len(jobs) <= _FEW and self._writer.wait(_AT_ONCE_SECONDS):
            self._take()
        if self._writer is not None:
            self._timer.start()
            self.progressed.emit(*self.progress)

    def _take_in_time(self) -> None:
        # What other programs wrote may be taken in with it.
        if not under_way():
            self._take()

    def _take(self) -> None:
        """Take in what was written, for a moment; go on when that is all."""
        writer, saving = self._writer, self._saving
        if writer is None or saving is None:
            return
        until = time.monotonic() + _SLICE_SECONDS
        while True:
            ended = not writer.busy  # asked before: what it wrote is there then
            if not self._take_some(writer, saving):
                break
            if time.monotonic() > until:
                ended = False
                break
        if ended:
            self._go_on(saving)
        else:
            self.progressed.emit(*self.progress)

    def _take_some(self, writer: Writer, saving: Saving) -> bool:
        try:
            outcomes = writer.outcomes(_SLICE)
        except Exception:
            self._end()
            raise
        self._done += len(outcomes)
        saving.take(outcomes)
        return bool(outcomes)

    def _go_on(self, saving: Saving) -> None:
        self._writer = None
        more = () if self._stopped else saving.again()
        if more:
            self._done -= len(more)
            self._write(more)
            return
        again, workspace = self._again, self._workspace
        self._end()
        self.finished.emit(saving)
        if again and workspace is not None and workspace.document.dirty and not self.busy:
            self.start(workspace)
        if not self.busy:
            self.idle.emit()

    def _end(self) -> None:
        self._timer.stop()
        self._writer = self._saving = None
        self._again = False

    def _make_way(self, paths: Collection[str]) -> None:
        """Files are about to be made or removed here and now: leave them alone."""
        writer, saving = self._writer, self._saving
        if writer is None or saving is None:
            return
        if writer.leave(paths):
            # They may be there under another name, still unsaved.
            self._again = not self._stopped
        while self._take_some(writer, saving):
            pass

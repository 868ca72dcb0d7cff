"""Follows how the open vault stands in git, off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.publish.git.trust import fingerprint
from editor.ui.newest import Newest
from editor.ui.sharing.git_watch import GitWatch
from editor.ui.sharing.reading import Reading, read
from editor.ui.sharing.standing import Stage
from editor.workspace.document import Cause
from editor.workspace.workspace import VaultNotice, Workspace

# What is saved one after the other is looked at once.
_PAUSE_MS = 200
# A lock of git's is looked at again, as it goes without a word.
_LOCKED_MS = 2000


class Following(QObject):
    """changed: `reading` is another. Nothing is asked before `begin`."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.reading = Reading()
        self._workspace: Workspace | None = None
        self._begun = False
        self._after: Callable[[], object] | None = None
        self._reads = Newest(self)
        self._reads.done.connect(self._take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.look)
        self._watch = GitWatch(self)
        self._watch.changed.connect(self.look_soon)
        window.installEventFilter(self)

    @property
    def busy(self) -> bool:
        """Whether git is asked, or will be soon."""
        return self._reads.busy or self._pause.isActive()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Coming back to the window, git is asked anew."""
        if event.type() == QEvent.Type.WindowActivate:
            self.look_soon()
        return False

    @property
    def workspace(self) -> Workspace | None:
        """The open vault."""
        return self._workspace

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault, from the next `begin` on."""
        self._workspace = workspace
        self._begun = False
        self._after = None
        self._reads.drop()
        self._pause.stop()
        self._watch.watch(())
        self._show(Reading())

    def begin(self) -> None:
        """The vault is read, or its folder is another: ask git from now on."""
        if self._workspace is not None and not self._begun:
            self._begun = True
            self.look()
        else:
            self.look_soon()

    def stop(self) -> None:
        """Ask no more; returns once git has answered."""
        self._begun = False
        self._pause.stop()
        self._watch.watch(())
        self._reads.stop()

    def take_notice(self, notice: VaultNotice) -> None:
        """The disk holds other files now."""
        on_disk = notice.cause in (Cause.SAVED, Cause.OUTSIDE)
        if on_disk or notice.added or notice.removed or notice.files:
            self.look_soon()

    def take_trust(self, *, trusted: bool) -> None:
        """The curator has decided; what follows from that is there before git is asked again."""
        reading = self.reading
        if reading.repository is not None:
            shown = fingerprint(reading.programs) if trusted else None
            repository = replace(reading.repository, trusted=trusted, shown=shown)
            self._show(reading._replace(repository=repository, trusted_before=False))
            self.look()

    def look_soon(self) -> None:
        """Ask git when what happens now has come to its end."""
        if self._begun and not self._pause.isActive():
            self._pause.start(_PAUSE_MS)

    def once_ready(self, do: Callable[[], object]) -> None:
        """Do something once git tells of a repository."""
        self._after = do

    def look(self) -> None:
        """Ask git now."""
        workspace = self._workspace
        if self._begun and workspace is not None:
            self._pause.stop()
            paths = [entry.path for entry in workspace.entries()]
            self._reads.ask(partial(_read, workspace.root, paths))

    def _take(self, answer: object) -> None:
        assert isinstance(answer, _Answer)
        folder, reading = answer
        workspace = self._workspace
        if workspace is None or workspace.root != folder or not self._begun:
            return
        repository = reading.repository
        if repository is not None:
            common = repository.common
            self._watch.watch(
                dict.fromkeys(
                    (repository.folder, common, common / "refs" / "heads", common / "refs")
                )
            )
        else:
            self._watch.watch((folder,))
        if reading.state is not None and reading.state.lock is not None:
            self._pause.start(_LOCKED_MS)
        self._show(reading)
        if self._after is not None and reading.stage is Stage.READY:
            after, self._after = self._after, None
            after()

    def _show(self, reading: Reading) -> None:
        if reading != self.reading:
            self.reading = reading
            self.changed.emit()


class _Answer(NamedTuple):
    folder: Path
    reading: Reading


def _read(folder: Path, paths: list[str]) -> _Answer:
    return _Answer(folder, read(folder, paths))

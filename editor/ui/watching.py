"""Brings what other programs do to the vault into the window, and tells that the vault is gone."""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal
from shiboken6 import isValid

from editor.ui.newest import Newest
from editor.ui.progress import under_way
from editor.workspace.document import Cause
from editor.workspace.looking import Looked, Stamp, Wanted, look
from editor.workspace.outside import Intake
from editor.workspace.watch import Told, Watch
from editor.workspace.workspace import VaultNotice, Workspace

# For so long at once the window is held while many files are taken in.
_SLICE_SECONDS = 0.03
# While something else is on its way, such as the reading of the vault.
_LATER_MS = 200
# How often everything is looked at where the system cannot watch; and at least as many times the
# time that it takes lies between.
_POLL_SECONDS = 3.0
_POLL_SHARE = 20
# After a folder came, in which files may have been made before it was watched.
_ONCE_MORE_MS = 1500
# So long after the last look, coming back to the window looks at everything.
_AWAY_SECONDS = 20.0
# File systems over a network: the system does not tell what others do there.
_REMOTE = (
    *("nfs", "cifs", "smb", "9p", "afs", "webdav", "davfs", "ncpfs", "drvfs", "fuse."),
    *("ceph", "gluster", "lustre", "prl_fs", "vboxsf", "vmhgfs", "virtiofs"),
)
# Some of the entries' files, by which a folder is known to be the vault.
_MARKS = 200


class Watching(QObject):
    """Follows the files of the open vault, on the UI thread where the vault is changed.

    took: what was taken in, a `Taken`. gone: the vault's folder is no longer there; where it is
    instead, None where that is not known. back: it is there again. blind: the system cannot watch
    the folder, so that it is looked at every few seconds.
    """

    took = Signal(object)
    gone = Signal(object)
    back = Signal()
    blind = Signal()

    def __init__(self, parent: QObject, is_busy: Callable[[], bool] = lambda: False) -> None:
        """is_busy: whether files are being written; what is taken in then waits."""
        super().__init__(parent)
        self._is_busy = is_busy
        self._workspace: Workspace | None = None
        self._watch: Watch | None = None
        self._left: list[Watch] = []  # whose threads may still be ending
        self._end = threading.Event()
        self._answer: Looked | None = None  # to be taken in once nothing is written
        self._intake: Intake | None = None
        self._written: set[str] = set()  # since the last look began
        self._stop_listening: Callable[[], None] = lambda: None
        self._changed: set[str] = set()
        self._again = False
        self._looked_again = False  # the last time everything was wanted
        self._gone = False
        self._stands = False
        self._blind = False
        self._stamps: Mapping[str, Stamp] | None = None
        self._looked_at = 0.0
        self._took_seconds = 0.0
        self._looks = Newest(self)
        self._looks.done.connect(self._take_looked)
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._take_in)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether changes are on their way into the window."""
        waits = bool(self._changed) or (self._again and not self._blind)
        return waits or self._looks.busy or self._slices.isActive()

    @property
    def stands(self) -> bool:
        """Whether everything was looked at since the watch began."""
        return self._stands

    @property
    def is_gone(self) -> bool:
        """Whether the vault's folder is not there."""
        return self._gone

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Watch another vault, or none."""
        if workspace is None:
            self.stop()
            return
        self._leave()
        self._workspace = workspace
        self._end = threading.Event()
        self._stamps = None
        self._stop_listening = workspace.subscribe(self._take_notice)
        # A folder of which nothing is told is looked at again and again.
        self._blind = _is_remote(workspace.root)
        marks = list(workspace.files)[:_MARKS]
        tell = partial(_messenger().told.emit, weakref.ref(self), self._end)
        self._watch = watch = Watch(workspace.root, tell, marks)
        self.destroyed.connect(watch.stop)
        # In a turn of its own: a thread begins when those that work let it.
        QTimer.singleShot(0, self, lambda: watch.start() if watch is self._watch else None)

    def stop(self) -> None:
        """Watch no more; returns once the threads have ended."""
        self._leave()
        for watch in self._left:
            watch.stop()
        self._left.clear()

    def _leave(self) -> None:
        """Watch no more. Threads end in a moment, for which a window that goes on does not wait."""
        self._end.set()
        for timer in (self._later, self._slices):
            timer.stop()
        self._left = [watch for watch in self._left if not watch.ended]
        if self._watch is not None:
            self._watch.leave()
            self._left.append(self._watch)
        self._looks.drop()
        self._stop_listening()
        self._stop_listening = lambda: None
        self._watch = self._workspace = self._intake = self._answer = None
        self._changed.clear()
        self._again = self._gone = self._stands = self._blind = False

    def _take_notice(self, notice: VaultNotice) -> None:
        """What the window itself brings to the disk while it is looked at: that look is too old."""
        if notice.cause is Cause.SAVED:
            self._written |= notice.paths | notice.files
        elif notice.cause is not Cause.OUTSIDE:
            self._written |= notice.added | notice.removed

    def look_again(self) -> None:
        """The curator comes back to the window: look whether anything was missed meanwhile."""
        if self._workspace is not None and time.monotonic() - self._looked_at > _AWAY_SECONDS:
            self._again = True
            self._look()

    def receive(self, end: threading.Event, told: Told) -> None:
        """Hear what the watch tells, on the UI thread."""
        if end is not self._end or end.is_set():
            return
        assert self._workspace is not None
        self._workspace.away = told.gone
        if told.gone:
            self._gone = True
            self._changed.clear()
            self.gone.emit(told.moved)
            return
        if self._gone:
            self._gone = False
            self.back.emit()
        if told.blind and not self._blind:
            self._blind = True
            self.blind.emit()
        self._changed |= told.paths
        self._again = self._again or told.again
        self._look()

    def _look(self) -> None:
        """Look at what changed, unless something else comes first."""
        workspace = self._workspace
        if workspace is None or self._gone or not (self._changed or self._again):
            return
        taking = self._answer is not None or self._intake is not None
        if self._looks.busy or taking or workspace.loading or self._is_writing():
            self._later.start(_LATER_MS)
            return
        known = workspace.document.known if self._again else frozenset[str]()
        wanted = Wanted(
            frozenset(self._changed), self._again, self._stamps, known, first=not self._stands
        )
        self._changed.clear()
        self._written.clear()
        self._looked_again, self._again = self._again, False
        self._looked_at = time.monotonic()
        self._looks.ask(partial(look, workspace, wanted, self._end))

    def _take_looked(self, answer: object) -> None:
        assert isinstance(answer, Looked)
        workspace = self._workspace
        if workspace is None or self._gone or not answer.there:
            return
        self._took_seconds = time.monotonic() - self._looked_at
        if answer.stamps is not None:
            self._stamps = answer.stamps
            self._stands = self._stands or self._looked_again
            if not self._looked_again:
                self._again = True
                self._later.start(_ONCE_MORE_MS)
        self._changed |= {str(workspace.root / path) for path in answer.moving}
        self._answer = answer
        self._slices.start()

    def _is_writing(self) -> bool:
        return self._is_busy() or under_way()

    def _take_in(self) -> None:
        if self._is_writing():
            self._slices.setInterval(_LATER_MS)
            return
        self._slices.setInterval(0)
        if self._answer is not None:
            self._begin_intake(self._answer)
            self._answer = None
        intake = self._intake
        if intake is None:
            return
        if not intake.step(_SLICE_SECONDS):
            return
        self._slices.stop()
        self._intake = None
        if intake.taken:
            self.took.emit(intake.taken)
        if self._blind:
            self._again = True
            seconds = max(_POLL_SECONDS, _POLL_SHARE * self._took_seconds)
            self._later.start(round(1000 * seconds))
        elif self._changed or (self._again and not self._later.isActive()):
            self._look()

    def _begin_intake(self, answer: Looked) -> None:
        """Take in what was found, but for files that were written here since: those once more."""
        workspace = self._workspace
        assert workspace is not None
        held = {path: text for path, text in answer.held.items() if path not in self._written}
        self._changed |= {str(workspace.root / path) for path in answer.held.keys() - held.keys()}
        self._intake = Intake(workspace, held, answer.files)


def _is_remote(folder: Path) -> bool:
    storage = QStorageInfo(str(folder))
    kind = bytes(storage.fileSystemType().data()).decode(errors="replace").lower()
    return kind.startswith(_REMOTE) or str(folder).startswith("\\\\")


class _Messenger(QObject):
    """Brings what threads tell to the UI thread; it outlives them all."""

    told = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.told.connect(self._bring)

    def _bring(self, owner: weakref.ref[Watching], end: threading.Event, told: Told) -> None:
        watching = owner()
        if watching is not None and isValid(watching):
            watching.receive(end, told)


@cache
def _messenger() -> _Messenger:
    return _Messenger()

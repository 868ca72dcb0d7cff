"""Opens a vault off the UI thread: finds its entries, then reads them batch by batch."""

from __future__ import annotations

import gc
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from editor.ui.letting_go import LettingGo
from editor.ui.newest import Newest
from editor.workspace.learning import Learnt, learn
from editor.workspace.opening import OpenFailedError, is_for_a_vault
from editor.workspace.reading import Reader
from editor.workspace.workspace import Trash, Workspace

# What can be read so quickly is there before the window is painted: some hundred entries.
_FIRST_SECONDS = 0.2
# Of many entries a window that is up shows the first, and is not held by more than fill its list.
_SHOWN_SECONDS = 0.03
# One batch. Views take it over on the UI thread, which has its turn in between.
_SECONDS = 0.1
_TIMES, _PARTS = 3, 20
# So many entries of it are taken over in one turn.
_AT_ONCE = 600


class Loader(QObject):
    """Opens one vault at a time, the one that was asked for last.

    found: the vault, with the entries that came first. failed: why it cannot be opened, and the
    folder. began: the folder that takes longer to look through. progressed: more entries are read,
    or reading them was stopped. finished: all are read.
    """

    found = Signal(object)
    failed = Signal(object, object)
    began = Signal(object)
    progressed = Signal()
    finished = Signal()

    # How long `open` waits: a window that is not shown yet is worth more with its entries.
    HIDDEN_SECONDS = 0.35
    SHOWN_SECONDS = 0.04

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._looking = Newest(self)  # looks through the folder that is to be opened
        self._looking.done.connect(self._take_found)
        self._reading = Newest(self)  # reads the vault that is open
        self._reading.done.connect(self._take_read)
        self._taking = QTimer(self, singleShot=True, interval=0)
        self._taking.timeout.connect(self._take)
        self._opening: Path | None = None
        self._search: _Search | None = None
        self._letting_go = LettingGo(self)
        self.stopped = False
        """Whether entries are left unread because nobody wanted to wait."""

    @property
    def opening(self) -> Path | None:
        """The folder that is looked through."""
        return self._opening

    def open(
        self, folder: Path, first: Path, trash: Trash, *, shown: bool, empty: bool = False
    ) -> None:
        """Look through a folder and read what comes first, the entry of the file `first` before.

        shown: whether the window is, so that nobody may wait for long. empty: whether the vault may
        have no entries yet; one in a folder that is there for a vault may in any case. What comes
        of it is told by `found` or `failed`: before this returns, unless it takes longer.
        """
        self.give_up()
        self._opening = folder
        seconds = (_SECONDS, _SHOWN_SECONDS) if shown else (_FIRST_SECONDS, _FIRST_SECONDS)
        self._search = search = _Search(folder, first, trash, *seconds, prepares=shown, empty=empty)
        self._looking.ask(search.go)
        if search.ended.wait(self.SHOWN_SECONDS if shown else self.HIDDEN_SECONDS):
            self._looking.drop()
            self._take_found(search)
        else:
            self.began.emit(folder)

    def give_up(self) -> None:
        """Open no other vault than the one that is open."""
        if self._search is not None:
            self._search.unwanted.set()
            self._search = None
        self._looking.drop()
        self._opening = None

    def follow(self, workspace: Workspace) -> None:
        """Read on in a vault that was found and is shown now."""
        self._workspace = workspace
        self._letting_go.start(workspace)
        if workspace.reading.unread:
            self.go_on()
        elif not self._learn():
            keep()
            self.finished.emit()

    def go_on(self) -> None:
        """Read what is unread."""
        if self._workspace is not None:
            self.stopped = False
            self._reading.ask(partial(_read, self._workspace.reading))
            self.progressed.emit()

    def stop(self) -> None:
        """Leave unread what is unread; `go_on` reads it after all."""
        if self._workspace is None or not self._workspace.reading.unread:
            return
        self._reading.drop()
        self.stopped = True
        self.progressed.emit()

    def leave(self) -> None:
        """The vault is closed."""
        self._reading.drop()
        self._taking.stop()
        self._letting_go.stop()
        if self._workspace is not None:
            gc.unfreeze()
        self._workspace = None
        self.stopped = False

    def end(self) -> None:
        """Read nothing more; the window closes."""
        self.give_up()
        self.leave()

    def _take_found(self, search: _Search) -> None:
        self._opening = self._search = None
        if search.defect is not None:
            raise search.defect
        if search.error is not None:
            self.failed.emit(search.error, search.folder)
        elif search.found is not None:
            self.found.emit(search.found)

    def _take_read(self, answer: Exception | Learnt | None) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        if isinstance(answer, Learnt):
            workspace.take_learnt(answer)
            self._go_on()
        else:
            self._take()
        defect = answer.defect if isinstance(answer, Learnt) else answer
        if defect is not None:
            raise defect

    def _take(self) -> None:
        """Take over what is read, by and by."""
        if self._workspace is None:
            return
        self._workspace.take_read(_AT_ONCE)
        if self._workspace.reading.ready:
            self._taking.start()
        else:
            self._go_on()

    def _go_on(self) -> None:
        """Do what is next after something was taken over."""
        workspace = self._workspace
        if workspace is None:
            return
        keep()
        if workspace.reading.unread and self.stopped:
            self.progressed.emit()
        elif workspace.reading.unread:
            self.go_on()
        else:
            self.progressed.emit()
            if not self._learn():
                self.finished.emit()

    def _learn(self) -> bool:
        """Learn what the entries tell of their fields, where that waits to be done."""
        workspace = self._workspace
        if workspace is None or not workspace.learning:
            return False
        self._reading.ask(partial(learn, workspace.entries()))
        return True


def keep() -> None:
    """What was read or changed stays. Python would look through all of it for garbage again and
    again, which is felt as a key that takes a tenth of a second.
    """
    gc.freeze()


def _read(reading: Reader) -> Exception | None:
    try:
        # On a busy machine little is read in that time, and to show it costs the same.
        for _ in range(_TIMES):
            more = reading.read(_SECONDS)
            if not more or reading.ready * _PARTS >= reading.total:
                break
    except Exception as error:  # noqa: BLE001 - raised again on the UI thread; the rest is read
        return error
    return None


def _prepare(workspace: Workspace) -> None:
    """Find what the form of the first entry asks for, as long as nobody else has the vault."""
    workspace.take_read()
    workspace.pictures.prepare()
    for name in workspace.settings.maps:
        workspace.regions(name)
    for entry in workspace.entries()[:1]:
        workspace.schema(entry.collection)


class _Search:
    """Looks through a folder and reads what comes first; `ended` is set when that is done."""

    def __init__(
        self,
        folder: Path,
        first: Path,
        trash: Trash,
        seconds: float,
        most: float,
        *,
        prepares: bool,
        empty: bool,
    ) -> None:
        """seconds: for how long to read. most: the same of many entries. prepares: whether to find
        what the form asks for, of few entries as well. empty: whether there may be no entries.
        """
        self.folder = folder
        self.found: Workspace | None = None
        self.error: OpenFailedError | None = None
        self.defect: Exception | None = None
        self.ended = Event()
        self.unwanted = Event()
        self._first = first
        self._trash = trash
        self._seconds = seconds
        self._most = most
        self._prepares = prepares
        self._empty = empty

    def go(self) -> _Search:
        try:
            self._open()
        except OpenFailedError as error:
            self.error = error
        except Exception as error:  # noqa: BLE001 - raised on the UI thread
            self.defect = error
        self.ended.set()
        return self

    def _open(self) -> None:
        workspace = Workspace.open(
            self.folder,
            self._trash,
            remember=True,
            stopped=self.unwanted.is_set,
            empty=self._empty or is_for_a_vault(self.folder),
        )
        if self.unwanted.is_set():
            workspace.close()
            return
        seconds = min(self._seconds, self._most) if workspace.learns_apart else self._seconds
        workspace.reading.read(seconds, workspace.path_of(self._first))
        if workspace.learns_apart or self._prepares:
            _prepare(workspace)
        self.found = workspace

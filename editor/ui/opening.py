"""Opening a vault in the window: what is asked for, how far it is, what stops it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.messages import Message
from editor.ui.loading import Loader
from editor.ui.loading_note import LoadingNote
from editor.ui.outside import choose_folder
from editor.ui.preferences import Preferences
from editor.ui.progress import under_way
from editor.ui.trash import move_to_trash
from editor.ui.vault_places import remembered
from editor.ui.words import words
from editor.workspace.opening import NoMarkdownError, OpenFailedError, vault_of
from editor.workspace.workspace import Workspace

_LATER_MS = 200


class Opening(QObject):
    """opened: a vault to show, with the entries that came first, and the path of the one to select.

    refused: why none is opened, in a sentence. bare: a folder without Markdown, in which no vault
    begins unasked. finished: all entries are read. waits: whether a
    folder is looked through. stopped: the others stay unread for now.
    """

    opened = Signal(object, object)
    refused = Signal(str)
    bare = Signal(object)
    finished = Signal()
    waits = Signal(bool)
    stopped = Signal()

    def __init__(
        self,
        note: LoadingNote,
        preferences: Preferences,
        leave: Callable[[], bool],
        window: QWidget,
    ) -> None:
        """leave: closes the vault that is open; False when the curator stays."""
        super().__init__(window)
        self._window = window
        self._note = note
        self._preferences = preferences
        self._leave = leave
        self._workspace: Workspace | None = None
        self._asked = Path()
        self.named = False  # whether a file was asked for, not just its vault
        self._came_to_nothing = False
        self._loader = loader = Loader(self)
        loader.found.connect(self._take)
        loader.failed.connect(self._fail)
        loader.began.connect(lambda _folder: self._tell())
        loader.progressed.connect(self._tell)
        loader.finished.connect(self.finished)
        note.stop_wanted.connect(self.stop)
        note.go_on_wanted.connect(loader.go_on)

    def open(self, path: Path, *, empty: bool = False) -> bool:
        """Open the vault of a folder, or of a file and show that file's entry.

        empty: whether the vault may have no entries yet. False when it cannot be, or the curator
        stays. Where it takes longer, that is told later.
        """
        vault = vault_of(path)
        self.named = path.is_file()
        self._asked = path if self.named else remembered(self._preferences, vault) or path
        self._came_to_nothing = False
        shown = self._window.isVisible()
        self._loader.open(vault, self._asked, move_to_trash, shown=shown, empty=empty)
        return not self._came_to_nothing

    def choose(self) -> None:
        """Open the vault of a folder that the curator is asked for."""
        start = self._workspace.root if self._workspace else None
        chosen = choose_folder(self._window, self.tr("Open a vault"), start)
        if chosen is not None:
            self.open(chosen)

    def open_sample(self, sample: Callable[[], Path]) -> bool:
        """Open the curator's copy of the sample vault, which `sample` gives, or raises OSError."""
        try:
            folder = sample()
        except OSError as error:
            reason = error.strerror or str(error)
            self.refused.emit(words(Message("workspace.sample-failed", {"reason": reason})))
            return False
        return self.open(folder)

    def stop(self) -> None:
        """Give up the vault that is looked through, else what is unread of the one that is open."""
        if self._loader.opening is not None:
            self._loader.give_up()
            self._tell()
        else:
            self._loader.stop()
            self.stopped.emit()

    def leave(self) -> None:
        """The open vault is closed."""
        self._loader.leave()
        self._workspace = None
        self._tell()

    def end(self) -> None:
        """The window closes."""
        self._loader.end()

    def _take(self, workspace: Workspace) -> None:
        if under_way():  # in the vault that is open still
            QTimer.singleShot(_LATER_MS, self, partial(self._take, workspace))
            return
        if not self._leave():
            workspace.close()
            self._came_to_nothing = True
            self._tell()
            return
        self._preferences.remember(workspace.root)
        self._workspace = workspace
        workspace.take_read()
        self.opened.emit(workspace, workspace.path_of(self._asked))
        self._loader.follow(workspace)
        self._tell()

    def _fail(self, error: OpenFailedError, folder: Path) -> None:
        self._came_to_nothing = True
        self._preferences.forget(folder)
        self._tell()
        if isinstance(error, NoMarkdownError):
            self.bare.emit(folder)
        else:
            self.refused.emit(words(error.message))

    def _tell(self) -> None:
        folder, workspace = self._loader.opening, self._workspace
        self.waits.emit(folder is not None)
        if folder is not None:
            self._note.show_opening(folder.name)
        elif workspace is not None and workspace.reading.unread:
            total = workspace.reading.total
            read = total - workspace.reading.unread
            self._note.show_reading(read, total, stopped=self._loader.stopped)
        else:
            self._note.hide()

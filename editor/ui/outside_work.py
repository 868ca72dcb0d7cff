"""Joins what happens outside, in the vault's folder, to the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.ui.notice_bar import NoticeBar
from editor.ui.outside import choose_folder
from editor.ui.status_line import StatusLine
from editor.ui.taking_in import quiet_sentence, sentences
from editor.ui.watching import Watching
from editor.ui.words import words
from editor.workspace.outside import Taken
from editor.workspace.rescuing import is_vault, save_copies
from editor.workspace.saving import told
from editor.workspace.workspace import Workspace

# So many sentences about other programs stand above the work at most.
_MOST_TOLD = 4
_TOPIC = "outside"
_FOLDER, _COPIES = "vault-folder", "vault-copies"


class OutsideWork(QObject):
    """Watches the open vault, and tells what other programs do to it.

    moved: the vault's folder is another now.
    """

    moved = Signal()

    def __init__(
        self,
        window: QWidget,
        notices: NoticeBar,
        status: StatusLine,
        is_busy: Callable[[], bool] = lambda: False,
        by_git: Callable[[], bool] = lambda: False,
    ) -> None:
        """by_git: whether it is the curator who has git write files, and no other program."""
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._status = status
        self._workspace: Workspace | None = None
        self._by_git = by_git
        self.watching = Watching(self, is_busy)
        self.watching.took.connect(self.tell)
        self.watching.gone.connect(self._tell_gone)
        self.watching.back.connect(self._tell_back)
        self.watching.blind.connect(self._tell_blind)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Coming back to the window, what was missed meanwhile is looked for."""
        if event.type() == QEvent.Type.WindowActivate:
            self.watching.look_again()
        return False

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault, or none."""
        self._workspace = workspace
        self.watching.show_workspace(workspace)
        self._end_offers()

    def stop(self) -> None:
        """Follow none any more."""
        self.show_workspace(None)

    def tell(self, taken: Taken) -> None:
        """Say what was taken in. Of what was said so before, the newest stays."""
        workspace = self._workspace
        if workspace is None:
            return
        if self._by_git():
            taken = Taken(
                merged=taken.merged,
                clashed=taken.clashed,
                gone=taken.gone,
                unreadable=taken.unreadable,
            )
        if quiet := quiet_sentence(workspace, taken):
            self._status.tell_outside(quiet)
        if told := sentences(workspace, taken):
            all_told = dict.fromkeys([*self._notices.shown(_TOPIC), *told])
            self._notices.tell(*list(all_told)[-_MOST_TOLD:], topic=_TOPIC, news=True)

    # The vault's folder goes and comes

    def _tell_gone(self, moved: Path | None) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        if moved is not None:
            text = self.tr("The vault's folder is called {folder} now, renamed by another program.")
            self._move(moved, text.format(folder=moved.name))
            return
        folder = str(workspace.root)
        text = self.tr("The vault's folder {folder} is not there any more. ")
        text += (
            self.tr("Unsaved work stays in this window, and it goes on when the folder is back.")
            if workspace.document.dirty
            else self.tr("The window goes on when the folder is back.")
        )
        self._notices.offer(
            text.format(folder=folder), self.tr("Find it…"), self._find_folder, name=_FOLDER
        )
        if workspace.document.dirty:
            self._notices.offer(
                self.tr("Unsaved work can be copied to another folder meanwhile."),
                self.tr("Save copies…"),
                self._save_copies,
                name=_COPIES,
            )

    def _tell_back(self) -> None:
        if self._workspace is not None:
            self._notices.withdraw(_FOLDER)
            self._notices.withdraw(_COPIES)
            text = self.tr("The vault's folder {folder} is there again.")
            self._notices.add(text.format(folder=self._workspace.root), news=True)

    def _move(self, folder: Path, sentence: str) -> None:
        """The vault's folder is another now; what changed in it meanwhile is looked for."""
        workspace = self._workspace
        assert workspace is not None
        workspace.move_to(folder)
        self.watching.show_workspace(workspace)
        self._notices.withdraw(_FOLDER)
        self._notices.withdraw(_COPIES)
        self._notices.add(sentence, news=True)
        self.moved.emit()

    def _find_folder(self) -> None:
        workspace = self._workspace
        if workspace is None or not self.watching.is_gone:
            return
        chosen = choose_folder(self._window, self.tr("Where is the vault?"), _above(workspace.root))
        if chosen is None or not self.watching.is_gone:
            sentence = ""
        elif not is_vault(workspace, chosen):
            text = self.tr("{folder} holds none of this vault's entries. Choose another folder.")
            sentence = text.format(folder=chosen)
        else:
            text = self.tr("The vault's folder is {folder} now.")
            self._move(chosen.resolve(), text.format(folder=chosen))
            return
        if sentence:
            self._notices.tell(sentence)
        if self.watching.is_gone:
            self._tell_gone(None)

    def _save_copies(self) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        chosen = choose_folder(
            self._window, self.tr("Copy unsaved work to"), _above(workspace.root)
        )
        if chosen is not None:
            report = save_copies(workspace, chosen)
            sentences = [words(message) for message in told(report.failed)]
            if report.saved:
                text = self.tr("Copied to {folder}: {n}. It stays unsaved in the vault.")
                sentences.append(text.format(folder=chosen, n=len(report.saved)))
            self._notices.tell(*sentences)
        if self.watching.is_gone:
            self._tell_gone(None)

    def _tell_blind(self) -> None:
        text = self.tr("Changes by other programs show within seconds here, not at once")
        self._status.tell_outside(text)

    def _end_offers(self) -> None:
        for name in (_FOLDER, _COPIES):
            self._notices.withdraw(name)


def _above(folder: Path) -> Path | None:
    """The nearest folder above that is there."""
    return next((each for each in folder.parents if each.is_dir()), None)

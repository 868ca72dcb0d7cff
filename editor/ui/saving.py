"""Saves what is unsaved, and tells what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.messages import Message
from editor.ui.newest import Newest
from editor.ui.notice_bar import NoticeBar
from editor.ui.progress import under_way
from editor.ui.save_queue import SaveQueue
from editor.ui.status_line import StatusLine
from editor.ui.words import words
from editor.vault import leftovers
from editor.workspace.conflicts import UNDECIDED
from editor.workspace.saving import SaveReport, Saving, told
from editor.workspace.settings import FOLDER
from editor.workspace.workspace import Workspace

# Waiting for less than this is not worth a box that says so.
_PATIENCE_MS = 300
_TOPIC = "saving"
_LIST = "unsaved-files"
# Opening comes first.
_REST_MS = 3000


class SaveWork(QObject):
    """Joins saving to the window.

    settle: makes what is half typed a value, and names the fields where it can be none. took: what
    was taken in of other programs' changes while saving. entry_wanted: one that was not saved.
    """

    took = Signal(object)
    entry_wanted = Signal(object)

    def __init__(
        self,
        window: QWidget,
        notices: NoticeBar,
        status: StatusLine,
        settle: Callable[[], list[str]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._status = status
        self._settle = settle
        self._workspace: Workspace | None = None
        self._unread = ""
        self._failed = False
        self._cleaning = Newest(self)
        self.rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.rest.timeout.connect(self._clean)
        self.queue = SaveQueue(self)
        self.queue.progressed.connect(status.saving.show_progress)
        self.queue.finished.connect(self._tell)
        self.queue.idle.connect(lambda: status.saving.show_progress(0, 0))
        status.saving.stop_wanted.connect(self.queue.stop)

    @property
    def busy(self) -> bool:
        """Whether files are being written."""
        return self.queue.busy

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Save another vault from now on, or none."""
        self._workspace = workspace
        self._notices.withdraw(_LIST)
        self._cleaning.drop()
        if workspace is not None:
            self._notices.add(*map(words, workspace.torn))
            self.rest.start()

    def _clean(self) -> None:
        """Remove what a program that was killed while saving left beside the vault's files."""
        if self._workspace is not None:
            root = self._workspace.root
            folders = {path.rpartition("/")[0] for path in self._workspace.files}
            self._cleaning.ask(partial(_clean, [root / one for one in (*folders, FOLDER)]))

    def start(self) -> None:
        """Save every changed file, while the curator goes on."""
        workspace = self._workspace
        self._failed = False
        # Imported when first needed: nothing is saved on the way to the first window.
        from editor.ui.leaving import unread_sentence

        self._unread = unread_sentence(self._settle())
        if workspace is not None and workspace.document.dirty:
            self.queue.start(workspace)
            return
        self._notices.tell(*filter(None, [self._unread]), topic=_TOPIC)

    def save(self) -> bool:
        """Save every changed file and wait for it; False when one could not be written."""
        if under_way():  # it would wait for what waits for it
            return False
        self.start()
        self.wait()
        return not self._failed

    def wait(self) -> None:
        """Wait for what is on its way, for long behind a box that shows how far it is."""
        if not self.busy:
            return
        loop = QEventLoop()
        self.queue.idle.connect(loop.quit)
        QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if self.busy:
            from editor.ui.saving_box import SavingBox

            SavingBox(self._window, self.queue).exec()

    def _tell(self, saving: Saving) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        report = saving.report
        merged = report.taken
        if report.failed:
            from editor.ui.conflict.decide import settle_conflicts

            report = settle_conflicts(self._window, workspace, report)
        if report.saved:
            self._status.tell_saved(len(report.saved))
        self._failed = bool(report.failed) or self.queue.was_stopped
        sentences = self._sentences(report)
        self._notices.tell(*filter(None, [*sentences, self._unread]), topic=_TOPIC)
        for taken in merged:
            self.took.emit(taken)

    def _sentences(self, report: SaveReport) -> list[str]:
        """What is said of the files that were not saved; where those are many, with a list.

        Those that clash are told where they can be chosen for.
        """
        failed = {p: one for p, one in report.failed.items() if one.code != UNDECIDED}
        sentences = [words(message) for message in told(failed)]
        if len(failed) > len(sentences):
            n = self._status.locale().toString(len(failed))
            self._notices.offer(
                self.tr("{n} files were not saved.").format(n=n),
                self.tr("List them"),
                partial(self._list, failed),
                name=_LIST,
            )
        else:
            self._notices.withdraw(_LIST)
        return sentences

    def _list(self, failed: Mapping[str, Message]) -> None:
        from editor.ui.unsaved_list import UnsavedList

        box = UnsavedList(self._window, failed)
        box.entry_wanted.connect(self.entry_wanted)
        box.exec()


def _clean(folders: Iterable[Path]) -> None:
    for folder in folders:
        leftovers.clean(folder)

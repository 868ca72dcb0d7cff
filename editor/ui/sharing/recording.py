"""Records the chosen changes: asks for what is unsaved, then has git commit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from editor.messages import Message
from editor.publish.changes.comparing import Changed
from editor.publish.changes.difference import Difference
from editor.publish.changes.parts import State
from editor.publish.changes.proposing import proposed_message
from editor.publish.git import commits
from editor.publish.git.repository import Repository
from editor.ui.errand import Progress
from editor.ui.languages import plural, series
from editor.ui.newest import Newest
from editor.ui.question import ask, make_question
from editor.ui.sharing.doing import Doing
from editor.ui.sharing.panel import SharePanel
from editor.ui.sharing.standing import Stage, Standing
from editor.ui.words import words

if TYPE_CHECKING:
    from editor.ui.changes.page import ChangesPage

# Boxes are set and cleared in quick succession.
_PAUSE_MS = 120
# More files than these are counted, not looked into.
_MANY = 300


class Recording(QObject):
    """save: saves all that is unsaved and waits for it; False where that failed."""

    def __init__(
        self,
        window: QWidget,
        panel: SharePanel,
        doing: Doing,
        save: Callable[[], bool],
    ) -> None:
        super().__init__(panel)
        self._window = window
        self._panel = panel
        self._doing = doing
        self._save = save
        self._page: ChangesPage | None = None
        self._proposals = Newest(self)
        self._proposals.done.connect(self._propose)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._work_out)
        panel.commit_wanted.connect(self.record)

    def join(self, page: ChangesPage) -> None:
        """The view is made in which changed files are chosen."""
        self._page = page
        page.chosen_changed.connect(self._follow)
        page.comparing.changed.connect(self._follow)
        self._follow()

    def show_standing(self, standing: Standing) -> None:
        """Let files be chosen where something can be recorded."""
        if self._page is not None:
            ready = standing.stage is Stage.READY and not standing.under_way
            self._page.set_choosing(ready)

    def leave(self) -> None:
        """Another vault is shown: nothing that was written is for it."""
        self._pause.stop()
        self._proposals.drop()
        self._panel.message.start_anew()

    def close(self) -> None:
        """Propose nothing more."""
        self._pause.stop()
        self._proposals.stop()

    def _chosen(self) -> tuple[Changed, ...]:
        return self._page.chosen() if self._page is not None else ()

    def _follow(self) -> None:
        self._panel.show_chosen(len(self._chosen()))
        self._pause.start()

    def _work_out(self) -> None:
        """Propose a message for what is chosen, off the UI thread."""
        page, chosen = self._page, self._chosen()
        if page is None or self._panel.message.is_own:
            return
        if len(chosen) > _MANY:
            self._proposals.drop()
            self._propose(_counted(chosen))
        else:
            self._proposals.ask(partial(_proposed, page.differences(chosen)))

    def _propose(self, message: object) -> None:
        self._panel.message.propose(str(message))
        self._panel.show_chosen(len(self._chosen()))

    def record(self, message: str) -> None:
        """Commit what is chosen, in these words."""
        chosen: Sequence[Changed] = self._chosen()
        unsaved = [one for one in chosen if one.unsaved]
        if unsaved:
            answer = self._ask(len(unsaved))
            if answer is None or (answer and not self._save()):
                return
            if not answer:
                chosen = [one for one in chosen if not one.unsaved]
        if not chosen:
            self._doing.warn(self.tr("Nothing that is saved is chosen, so nothing was recorded."))
            return
        paths = _paths(chosen)
        work = partial(_commit, paths, message)
        then = partial(self._tell, len(chosen))
        self._doing.run(work, Message("publish.git-stage-commit"), then)

    def _tell(self, n: int, _commit: object) -> None:
        self._panel.message.start_anew()
        text = plural(self, "Recorded 1 change", "Recorded {n} changes", n)
        self._doing.say(text)

    def _ask(self, n: int) -> bool | None:
        """Whether to save what is unsaved first, or to leave it out; None for neither."""
        role = QMessageBox.ButtonRole
        text = plural(
            self,
            "One of these changes is not saved yet",
            "{n} of these changes are not saved yet",
            n,
        )
        question = make_question(
            self._window,
            "unsavedQuestion",
            text,
            self.tr("Only what is saved can be recorded."),
        )
        save = question.addButton(self.tr("Save and record"), role.AcceptRole)
        save.setObjectName("recordSave")
        leave = question.addButton(self.tr("Leave it out"), role.DestructiveRole)
        leave.setObjectName("recordLeave")
        cancel = question.addButton(self.tr("Cancel"), role.RejectRole)
        question.setDefaultButton(save)
        question.setEscapeButton(cancel)
        ask(question)
        clicked = question.clickedButton()
        question.deleteLater()
        return True if clicked is save else False if clicked is leave else None


def _counted(chosen: Sequence[Changed]) -> str:
    """What was done with files that are too many to look into, in one line."""
    numbers = Counter(one.state for one in chosen)
    named = {one.state: PurePosixPath(one.path).stem for one in chosen}
    done = [
        words(Message(code, {"n": numbers[state], "entry": named[state]}))
        for state, code in (
            (State.ADDED, "publish.commit-add"),
            (State.CHANGED, "publish.commit-update"),
            (State.RENAMED, "publish.commit-rename"),
            (State.REMOVED, "publish.commit-remove"),
        )
        if numbers[state]
    ]
    text = series(done)
    return text[:1].upper() + text[1:]


def _proposed(differences: Sequence[Difference]) -> str:
    return proposed_message(differences, words)


def _paths(chosen: Sequence[Changed]) -> list[str]:
    """The files to commit; of one that was moved, both where it went and where it came."""
    paths = [path for one in chosen for path in (one.path, one.old_path) if path]
    return list(dict.fromkeys(paths))


def _commit(paths: list[str], message: str, repository: Repository, progress: Progress) -> object:
    return commits.commit(repository, paths, message, cancel=progress.end)

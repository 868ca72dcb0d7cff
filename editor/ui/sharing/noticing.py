"""What stands above the message: why something cannot be done now, and what can be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor.messages import Message
from editor.publish.git import aborting, moving
from editor.publish.git.repository import Repository
from editor.publish.git.status import State
from editor.ui.errand import Progress
from editor.ui.sharing.branching import Branching
from editor.ui.sharing.doing import Doing
from editor.ui.sharing.exchanging import tell
from editor.ui.sharing.following import Following
from editor.ui.sharing.panel import SharePanel
from editor.ui.sharing.reading import Reading
from editor.ui.sharing.standing import Stage
from editor.ui.sharing.trouble import Mend
from editor.ui.sharing.trusting import Trusting
from editor.ui.words import words


class Noticing(QObject):
    """Fills the notice whenever git told something new."""

    def __init__(
        self,
        window: QWidget,
        panel: SharePanel,
        *,
        following: Following,
        trusting: Trusting,
        doing: Doing,
        branching: Branching,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel
        self._following = following
        self._trusting = trusting
        self._doing = doing
        self._branching = branching

    def show(self, reading: Reading) -> None:
        """Say how things stand, where that is not as usual."""
        sentences: list[str] = []
        mends: list[Mend] = []
        again: Mend = (self.tr("Look again"), self._following.look)
        if reading.stage is Stage.UNREADABLE and reading.fault is not None:
            sentences.append(words(reading.fault))
            mends.append(again)
        if reading.state is not None:
            self._add_state(reading, reading.state, sentences, mends)
        if reading.repository is not None and not reading.repository.trusted:
            sentences.append(
                self.tr("To record and share changes, say first whether you trust this vault.")
            )
            mends.append((self.tr("Decide…"), self._trusting.ask))
        self._panel.notice.tell("\n".join(sentences), mends)
        notes = map(words, reading.state.notes if reading.state is not None else ())
        self._panel.show_notes([note for note in notes if note not in sentences])

    def _add_state(
        self, reading: Reading, state: State, sentences: list[str], mends: list[Mend]
    ) -> None:
        if reading.cut_off:
            sentences.append(
                self.tr(
                    "Getting others’ changes was cut off while files were written. Nothing is lost."
                )
            )
            mends.append((self.tr("Go on with it"), self._resume))
        if state.hindrance is not None:
            sentences.append(words(state.hindrance))
            if reading.lost is not None:
                sentences.append(words(reading.lost))
            elif state.under_way is not None:
                sentences.append(self.tr("Nothing gets lost if it is taken back here."))
                mends.append((self.tr("Take it back"), self._take_back))
            mends.append((self.tr("Look again"), self._following.look))
        elif state.detached:
            sentences.append(words(state.notes[0]))
            mends.append((self.tr("New branch…"), self._branching.new))
        elif state.upstream_gone:
            sentences.append(words(state.notes[0]))

    def _resume(self) -> None:
        said = self.tr("Others’ changes are all here now")
        work = Message("publish.git-stage-files")
        self._doing.run(_resume, work, lambda _: self._doing.say(said))

    def _take_back(self) -> None:
        """End what somebody left half done, as if it had not been begun."""
        said = self.tr("Taken back. The files are as before it was begun")
        self._doing.run(
            lambda repository, _progress: aborting.abort(repository),
            Message("publish.git-stage-back"),
            lambda _: self._doing.say(said),
        )


def _resume(repository: Repository, progress: Progress) -> object:
    return moving.resume(repository, partial(tell, progress))

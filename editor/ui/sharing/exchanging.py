"""Gets what others sent and sends what is recorded: git's pull and push."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor.messages import Message
from editor.publish.git import pulling, pushing
from editor.publish.git.progress import Progress as Told
from editor.publish.git.pulling import How, Pulled
from editor.publish.git.pushing import Pushed
from editor.publish.git.repository import Repository
from editor.ui.errand import Progress
from editor.ui.languages import plural, series, some
from editor.ui.sharing.clashes import Choices, choose_clashes
from editor.ui.sharing.doing import Doing
from editor.ui.words import words
from editor.vault.git import GitError
from editor.workspace.workspace import Workspace

_CONNECT = Message("publish.git-stage-connect")


class _Exchanged(NamedTuple):
    """pulled, pushed: None where that was not wanted, or not come to. fault: why not sent."""

    pulled: Pulled | None = None
    pushed: Pushed | None = None
    fault: GitError | None = None


class Exchanging(QObject):
    """Gets and sends; `workspace` is the vault in which clashes are shown."""

    def __init__(self, window: QWidget, doing: Doing) -> None:
        super().__init__(doing)
        self._window = window
        self._doing = doing
        self.workspace: Workspace | None = None

    def get(self) -> None:
        """Bring in what others sent."""
        self._exchange({}, sends=False)

    def both(self) -> None:
        """Bring in what others sent, then send."""
        self._exchange({}, sends=True)

    def send(self, remote: str | None = None) -> None:
        """Send what is recorded; remote: where to, for a branch that is shared nowhere yet."""
        self._doing.run(partial(_push, remote), _CONNECT, self._tell)

    def _exchange(self, decided: Choices, *, sends: bool) -> None:
        """decided: what was chosen so far; with it, what was fetched before is gone on with."""
        work = partial(_pull, decided, sends)
        self._doing.run(work, _CONNECT, partial(self._take, decided, sends))

    def _take(self, decided: Choices, sends: bool, answer: object) -> None:
        assert isinstance(answer, _Exchanged)
        pulled = answer.pulled
        if pulled is not None and pulled.how is How.UNDECIDED and self.workspace is not None:
            self._decide(decided, pulled, sends=sends)
        else:
            self._tell(answer)

    def _decide(self, decided: Choices, pulled: Pulled, *, sends: bool) -> None:
        assert self.workspace is not None
        choices = choose_clashes(
            self._window, self.workspace, pulled.clashes, committed=pulled.committed
        )
        if choices is not None:
            self._exchange({**decided, **choices}, sends=sends)
            return
        n = len(pulled.clashes)
        told = plural(
            self,
            "You and others changed the same in one file.",
            "You and others changed the same in {n} files.",
            n,
        )
        told += " " + self.tr("Nothing was brought in or sent until you choose what shall hold.")
        again = partial(self._decide, decided, pulled, sends=sends)
        self._doing.warn(told, [(self.tr("Choose…"), again)])

    def _tell(self, answer: object) -> None:
        """Say what came and went."""
        assert isinstance(answer, _Exchanged)
        got, sent = answer.pulled, answer.pushed
        parts = []
        if got is not None and got.how is not How.NOTHING:
            n = got.commits
            parts.append(plural(self, "Got 1 change from others", "Got {n} changes from others", n))
        if sent is not None and sent.commits:
            n = sent.commits
            parts.append(plural(self, "sent 1", "sent {n}", n))
        text = series(parts)
        self._doing.say(text[:1].upper() + text[1:] or self._nothing(answer))
        sentences = [words(note) for note in (got.notes if got is not None else ())]
        if got is not None and got.kept:
            sentences.append(
                plural(
                    self,
                    "Your changes in {files} that are not recorded yet were brought together with "
                    "what came.",
                    "Of {n} files, your changes that are not recorded yet were brought together "
                    "with what came: {files}.",
                    len(got.kept),
                    files=some(got.kept, 3),
                )
            )
        if answer.fault is not None:
            self._doing.tell(answer.fault, self.send)
        elif sentences:
            self._doing.warn("\n".join(sentences))

    def _nothing(self, answer: _Exchanged) -> str:
        if answer.pulled is None:
            return self.tr("Nothing to send")
        if answer.pushed is None:
            return self.tr("Others have sent nothing new")
        return self.tr("Nothing to get or send")


def _pull(decided: Choices, sends: bool, repository: Repository, progress: Progress) -> object:
    heard = partial(tell, progress)
    pulled = pulling.pull(repository, heard, progress.end, decided=decided, fetching=not decided)
    if pulled.how is How.UNDECIDED or not sends:
        return _Exchanged(pulled)
    try:
        return _Exchanged(pulled, pushing.push(repository, heard, progress.end))
    except GitError as error:
        # What came in is told all the same.
        return _Exchanged(pulled, fault=error)


def _push(remote: str | None, repository: Repository, progress: Progress) -> object:
    heard = partial(tell, progress)
    return _Exchanged(pushed=pushing.push(repository, heard, progress.end, remote=remote))


def tell(progress: Progress, told: Told) -> None:
    """Hand on what git tells of itself."""
    progress.tell(told.what, told.done, told.all)

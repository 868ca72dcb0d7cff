"""Starts to share a vault: a repository where there is none, an address where there is one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor.messages import EditorError, Message
from editor.publish.git import starting
from editor.publish.git.identity import Identity
from editor.publish.git.pushing import address_of
from editor.publish.git.starting import REMOTE, Beginning
from editor.ui.errand import Progress
from editor.ui.newest import Newest
from editor.ui.sharing.doing import Doing
from editor.ui.sharing.exchanging import Exchanging, tell
from editor.ui.sharing.following import Following
from editor.ui.sharing.standing import Stage
from editor.workspace.merge_setup import patterns_of
from editor.workspace.workspace import Workspace


class Starting(QObject):
    """`workspace` is the vault."""

    def __init__(
        self, window: QWidget, doing: Doing, following: Following, exchanging: Exchanging
    ) -> None:
        super().__init__(window)
        self._window = window
        self._doing = doing
        self._following = following
        self._exchanging = exchanging
        self.workspace: Workspace | None = None
        self._plans = Newest(self)
        self._plans.done.connect(self._take_plan)

    def start(self) -> None:
        """Ask how the vault shall be shared, and do it."""
        workspace = self.workspace
        if workspace is None or self._doing.busy or self._plans.busy:
            return
        if self._following.reading.stage is Stage.READY:
            self.share()
            return
        patterns = patterns_of(entry.path for entry in workspace.entries())
        self._plans.ask(partial(_plan, workspace, patterns))

    def leave(self) -> None:
        """Another vault is shown."""
        self._plans.drop()

    def close(self) -> None:
        """Plan nothing more."""
        self._plans.stop()

    def _take_plan(self, answer: object) -> None:
        if isinstance(answer, EditorError):
            self._doing.tell(answer, self.start)
            return
        assert isinstance(answer, Beginning)
        if self.workspace is None or self.workspace.root != answer.folder:
            return
        from editor.ui.sharing.start_dialog import StartDialog

        dialog = StartDialog(self._window, answer)
        agreed = dialog.exec()
        who, everywhere, address = dialog.who, dialog.everywhere, dialog.address
        dialog.deleteLater()
        if agreed:
            told = self.tr("Begin to share {vault}").format(vault=self.workspace.name)
            work = partial(_begin, answer, who, everywhere, address, told)
            then = partial(self._tell, address)
            self._doing.begin(work, Message("publish.git-stage-begin"), then)

    def _tell(self, address: str, _repository: object) -> None:
        if address:
            self._following.once_ready(partial(self._exchanging.send, REMOTE))
        else:
            self._doing.say(
                self.tr("The vault is kept in git now. Share it with others when you like.")
            )

    def share(self) -> None:
        """Ask where the repository is shared, and send it there."""
        from editor.ui.sharing.address_dialog import AddressDialog

        repository, state = self._following.reading.repository, self._following.reading.state
        if repository is None or state is None:
            return
        remote = state.remotes[0] if state.remotes else REMOTE
        dialog = AddressDialog(
            self._window, address_of(repository, remote) if state.remotes else ""
        )
        agreed, address = dialog.exec(), dialog.address
        dialog.deleteLater()
        if not agreed:
            return
        try:
            starting.set_address(repository, address, remote)
        except EditorError as error:
            self._doing.tell(error, self.share)
            return
        if state.upstream:
            self._exchanging.both()
        else:
            self._exchanging.send(remote)


def _plan(workspace: Workspace, patterns: tuple[str, ...]) -> Beginning | EditorError:
    try:
        return starting.plan(workspace.root, patterns)
    except EditorError as error:
        return error


def _begin(  # noqa: PLR0917 - what was agreed to, and the progress
    beginning: Beginning,
    who: Identity,
    everywhere: bool,
    address: str,
    message: str,
    progress: Progress,
) -> object:
    return starting.begin(
        beginning,
        who,
        message,
        everywhere=everywhere,
        address=address,
        told=partial(tell, progress),
        cancel=progress.end,
    )

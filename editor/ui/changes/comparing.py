"""Knows at any time which files differ from the last commit, or from what they were at opening."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.messages import EditorError, Message
from editor.publish.changes.comparing import Changed, Head, changed_files, difference_of
from editor.ui.newest import Newest
from editor.workspace.document import Cause
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.publish.changes.difference import Difference
    from editor.publish.git.repository import Repository
    from editor.publish.git.status import State

# Letters come in quick succession; what differs is worked out when they pause.
_PAUSE_MS = 60
# So long a file that was just saved is known to differ without git saying so.
_SAVED_MS = 3000


class Comparing(QObject):
    """A part of the window. changed: other files differ, or differ otherwise."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._head: Head | None = None
        self._files: tuple[Changed, ...] = ()
        self._known: dict[str, Difference] = {}
        self._saved: dict[str, str | None] = {}
        self._forgetting = QTimer(self, interval=_SAVED_MS, singleShot=True)
        self._forgetting.timeout.connect(self._forget_saved)
        # Why git does not tell what the last commit holds.
        self.trouble: Message | None = None
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.compare)
        self._asking = Newest(self)
        self._asking.done.connect(self._take_head)

    @property
    def workspace(self) -> Workspace | None:
        """The open vault."""
        return self._workspace

    @property
    def files(self) -> tuple[Changed, ...]:
        """The files that differ, by their paths."""
        return self._files

    @property
    def head(self) -> Head | None:
        """The commit that files are compared with; None: with what they were at opening."""
        return self._head

    @property
    def busy(self) -> bool:
        """Whether something is still to be compared, or git to answer."""
        return self._pause.isActive() or self._asking.busy

    def difference(self, changed: Changed) -> Difference:
        """What differs in a file; the same object as long as that is the same.

        Its parts are worked out when they are asked for, in any thread.
        """
        if self._workspace is None:
            raise RuntimeError("no vault is open")
        found = difference_of(self._workspace, changed)
        known = self._known.get(changed.path)
        if (
            known is not None
            and (known.before, known.after) == (found.before, found.after)
            and (known.old_path, known.binary) == (found.old_path, found.binary)
        ):
            return known
        self._known[changed.path] = found
        return found

    def title(self, changed: Changed) -> str:
        """What a file is called."""
        workspace = self._workspace
        if workspace is not None and workspace.has_entry(changed.path):
            return workspace.title(changed.path)
        return self.difference(changed).title

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self._head = None
        self.trouble = None
        self._known.clear()
        self._saved.clear()
        self._forgetting.stop()
        self._asking.drop()
        self.compare()

    def show_entry(self, path: str | None) -> None:
        """Do nothing: what differs does so whatever entry is selected."""

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if notice.cause is not Cause.LOADED:
            if notice.files:
                self._known.clear()  # other territories may be told of
            if notice.cause is Cause.SAVED:
                written = notice.paths | notice.files
                known = {one.path: one.before for one in self._files if one.path in written}
                self._saved.update(known)
                self._forgetting.start()
            self._pause.start()

    def take_state(self, repository: Repository | None, state: State | None) -> None:
        """Compare with the last commit as git told of it just now; None: with the opening."""
        if repository is None or state is None:
            self._asking.drop()
            if self._head is not None:
                self._head = None
                self.compare()
        else:
            self._asking.ask(partial(_read, repository, state))

    def _forget_saved(self) -> None:
        self._saved.clear()
        self.compare()

    def stop(self) -> None:
        """Ask no more; returns once git has answered."""
        self._pause.stop()
        self._forgetting.stop()
        self._asking.stop()

    def catch_up(self) -> None:
        """Know at once what would be known after a pause."""
        if self._pause.isActive():
            self.compare()

    def compare(self) -> None:
        """Work out at once which files differ."""
        self._pause.stop()
        workspace = self._workspace
        files = changed_files(workspace, self._head, self._saved) if workspace is not None else ()
        self._files = files
        there = {one.path for one in self._files}
        for path in self._known.keys() - there:
            del self._known[path]
        self.changed.emit()

    def _take_head(self, answer: object) -> None:
        if isinstance(answer, Head):
            self._head, self.trouble = answer, None
            self._saved.clear()
        elif isinstance(answer, Message):
            self._head, self.trouble = None, answer
        self.compare()


def _read(repository: Repository, state: State) -> Head | Message:
    from editor.publish.changes.heads import head_of

    try:
        return head_of(repository, state)
    except EditorError as error:
        return error.message

"""The door between the window and its side of git, of which nothing is made before it is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from editor.ui.entries.panel import EntryPanel
from editor.ui.notice_bar import NoticeBar
from editor.ui.preferences import Preferences
from editor.ui.status_line import StatusLine
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.ui.changes.page import ChangesPage
    from editor.ui.palette.items import Item
    from editor.ui.sharing.desk import Desk


class Sharing(QObject):
    """A part of the window.

    changes_wanted: the changes view shall be shown. trusted: git may run here what it names.
    read: the repository and its state as git told them just now; None for no repository.
    """

    read = Signal(object, object)
    changes_wanted = Signal()
    trusted = Signal()

    def __init__(
        self,
        window: QWidget,
        notices: NoticeBar,
        actions: Mapping[str, QAction],
        *,
        status: StatusLine,
        entries: EntryPanel,
        branches: QMenu,
        preferences: Preferences,
        save: Callable[[], bool],
    ) -> None:
        """branches: the menu for them. save: saves all and waits; False where that failed."""
        super().__init__(window)
        self.window = window
        self.notices = notices
        self.status = status
        self.entries = entries
        self.actions = actions
        self.branches = branches
        self.preferences = preferences
        self.save = save
        self.workspace: Workspace | None = None
        self._desk: Desk | None = None
        self._page: ChangesPage | None = None

    @property
    def desk(self) -> Desk | None:
        """What does the work, once the first vault is read."""
        return self._desk

    def branch_items(self) -> list[Item]:
        """The branches that the palette offers to switch to."""
        return self._desk.branching.items() if self._desk is not None else []

    @property
    def writes(self) -> bool:
        """Whether git writes, or wrote just now, what the curator asked it to."""
        return self._desk is not None and self._desk.doing.is_recent

    def begin(self) -> None:
        """The window is up and the vault is read: ask git how it stands."""
        if self.workspace is None:
            return
        if self._desk is None:
            from editor.ui.sharing.desk import Desk

            self._desk = Desk(self)
            self._desk.show_workspace(self.workspace)
            if self._page is not None:
                self._desk.join(self._page)
        self._desk.begin()

    def join(self, page: ChangesPage) -> None:
        """The changes view is made: what is recorded and shared has its place there."""
        self._page = page
        if self._desk is not None:
            self._desk.join(page)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self.workspace = workspace
        if self._desk is not None:
            self._desk.show_workspace(workspace)

    def show_entry(self, path: str | None) -> None:
        """Do nothing: git is about all of the vault."""

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change."""
        if self._desk is not None:
            self._desk.take_notice(notice)

    def stop(self) -> None:
        """Follow none any more; returns once git has ended."""
        if self._desk is not None:
            self._desk.stop()

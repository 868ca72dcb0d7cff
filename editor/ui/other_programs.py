"""What other programs write beside this one, as the window takes it: watched, merged, chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.ui.conflict.choosing import Choosing
from editor.ui.conflict.sync_copies import SyncCopies
from editor.ui.git_merge import GitMerge
from editor.ui.notice_bar import NoticeBar
from editor.ui.preferences import Preferences
from editor.ui.status_line import StatusLine
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.ui.outside_work import OutsideWork
    from editor.workspace.saves import Saves


class OtherPrograms(QObject):
    """A part of the window. moved: the vault's folder is another now."""

    moved = Signal()

    def __init__(
        self,
        window: QWidget,
        notices: NoticeBar,
        status: StatusLine,
        actions: Mapping[str, QAction],
        preferences: Preferences,
        *,
        settle: Callable[[], object],
        saves: Callable[[], Saves | None],
        is_busy: Callable[[], bool],
        by_git: Callable[[], bool],
    ) -> None:
        """settle: makes what is half typed a value. saves: the history of the open vault's saves.

        is_busy: whether files are being written here. by_git: whether git writes them for us.
        """
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._status = status
        self._is_busy = is_busy
        self._by_git = by_git
        self._outside: OutsideWork | None = None
        self.choosing = Choosing(window, notices, actions["clashes"], settle=settle)
        self.copies = SyncCopies(
            window, notices, actions["copies"], preferences, settle=settle, saves=saves
        )
        self.git_merge = GitMerge(window, actions["git-merge"], notices, preferences)

    @property
    def outside(self) -> OutsideWork:
        """What follows other programs' changes; made when the window is up and it is asked for."""
        if self._outside is None:
            from editor.ui.outside_work import OutsideWork

            self._outside = OutsideWork(
                self._window, self._notices, self._status, self._is_busy, self._by_git
            )
            self._outside.moved.connect(self.moved)
        return self._outside

    @property
    def following(self) -> bool:
        """Whether other programs' changes are followed yet."""
        return self._outside is not None

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self.choosing.show_workspace(workspace)
        self.copies.show_workspace(workspace)
        self.git_merge.show_workspace(workspace)
        if self._outside is not None:
            self._outside.show_workspace(workspace)

    def show_entry(self, path: str | None) -> None:
        """Another entry is shown."""
        self.choosing.show_entry(path)
        self.copies.show_entry(path)

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        self.choosing.take_notice(notice)
        self.copies.take_notice(notice)

    def stop(self) -> None:
        """Follow none any more."""
        if self._outside is not None:
            self._outside.stop()

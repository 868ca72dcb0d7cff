"""Offers to have git merge a vault's entries by fields; says what that writes before it does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.ui.newest import Newest
from editor.ui.notice_bar import NoticeBar
from editor.ui.preferences import Preferences
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.workspace.merge_setup import Setup

_OFFER = "git-merge"


class GitMerge(QObject):
    """Follows the open vault. Git is asked, off the UI thread, only where a work tree is."""

    def __init__(
        self, window: QWidget, action: QAction, notices: NoticeBar, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._preferences = preferences
        self._workspace: Workspace | None = None
        self._offered = False
        self._then: Callable[[Setup | None], None] = lambda _: None
        self._looking = Newest(self)
        self._looking.done.connect(self._take)
        action.triggered.connect(lambda: self._look(self._show))

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._looking.drop()
        self._offered = False
        self._workspace = workspace

    def offer(self) -> None:
        """Offer the merge, once for each vault, where git does not do it yet."""
        from editor.workspace.merge_setup import maybe_in_git

        workspace = self._workspace
        if workspace is None or self._offered or self._looking.busy:
            return  # or the curator has just asked for it
        self._offered = True
        if self._preferences.merge_offered(workspace.root) or self._looking.busy:
            return  # who asked for it by the menu needs no offer
        if maybe_in_git(workspace.root):
            self._look(self._offer)

    def _look(self, then: Callable[[Setup | None], None]) -> None:
        from editor.workspace.merge_setup import look, patterns_of

        workspace = self._workspace
        if workspace is not None:
            self._looking.drop()  # the answer to what was asked before is for another use
            self._then = then
            patterns = patterns_of(entry.path for entry in workspace.entries())
            self._looking.ask(partial(look, workspace.root, patterns))

    def _take(self, setup: Setup | None) -> None:
        self._then(setup)

    def _offer(self, setup: Setup | None) -> None:
        if setup is None or setup.begun:
            return
        self._preferences.keep_merge_offered(setup.folder)
        self._notices.offer(
            self.tr(
                "This vault is kept in git. Git can merge its entries field by field, "
                "so that fewer changes clash."
            ),
            self.tr("Set up…"),
            lambda: self._look(self._show),
            name=_OFFER,
        )

    def _show(self, setup: Setup | None) -> None:
        from editor.ui.git_merge_dialog import GitMergeDialog, tell_no_git

        if setup is None:
            tell_no_git(self._window)
            return
        self._notices.withdraw(_OFFER)
        dialog = GitMergeDialog(self._window, setup)
        try:
            dialog.exec()
        finally:
            dialog.deleteLater()

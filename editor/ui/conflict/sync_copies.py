"""Tells that sync programs left other versions of entries, and offers to merge them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.schema.collation import sort_key
from editor.ui.newest import Newest
from editor.ui.notice_bar import NoticeBar
from editor.ui.preferences import Preferences
from editor.ui.reasons import allow, without_vault
from editor.workspace.copies import Copy, copies_beside
from editor.workspace.document import Cause
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.workspace.saves import Saves

_OFFER = "copies"
# Sync programs bring files one by one.
_PAUSE_MS = 200


class SyncCopies(QObject):
    """A part of the window; looks for copies once all entries are read, and when files come."""

    def __init__(
        self,
        window: QWidget,
        notices: NoticeBar,
        action: QAction,
        preferences: Preferences,
        *,
        settle: Callable[[], object],
        saves: Callable[[], Saves | None],
    ) -> None:
        """action: shows the copies. settle: makes what is half typed a value. saves: the history of
        the open vault's saves, which may tell what entry and copy were made from.
        """
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._action = action
        self._preferences = preferences
        self._settle = settle
        self._saves = saves
        self._workspace: Workspace | None = None
        self._told: frozenset[str] = frozenset()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        # Thousands of names are looked at, and the folders that they lie in.
        self._looks = Newest(self)
        self._looks.done.connect(self._take)
        action.triggered.connect(lambda _=False: self.show_copies())

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self._told = frozenset()
        self._allow(bool(self._told))
        self._pause.stop()
        self._looks.drop()
        if workspace is not None:
            self._pause.start()

    def show_entry(self, path: str | None) -> None:
        """Another entry is shown, which changes nothing here."""

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if notice.cause is not Cause.SAVED and (notice.added or notice.removed or notice.files):
            self._pause.start()

    def copies(self) -> tuple[Copy, ...]:
        """The copies that there are, without those that the curator keeps."""
        workspace = self._workspace
        if workspace is None or workspace.loading:
            return ()
        return self._wanted(copies_beside(workspace.root, workspace.entries()))

    def _wanted(self, copies: Iterable[Copy]) -> tuple[Copy, ...]:
        assert self._workspace is not None
        kept = self._preferences.kept_beside(self._workspace.root)
        return tuple(copy for copy in copies if copy.sure or copy.path not in kept)

    def show_copies(self) -> None:
        """Let the curator merge or remove them."""
        from editor.ui.conflict.copies_dialog import CopiesDialog

        workspace = self._workspace
        if workspace is None:
            return
        self._settle()
        dialog = CopiesDialog(self._window, workspace, self._preferences, self.copies)
        dialog.saves = self._saves()
        dialog.exec()
        dialog.deleteLater()
        self._told = frozenset()  # what is left is offered again
        self._look()

    def _look(self) -> None:
        workspace = self._workspace
        if workspace is not None and not workspace.loading:
            self._looks.ask(partial(copies_beside, workspace.root, workspace.entries()))

    def _allow(self, possible: bool) -> None:
        none = self.tr("No sync program left a copy of an entry here.")
        if self._workspace is None:
            none = without_vault()
        allow(self._action, None if possible else none)

    def _take(self, found: Iterable[Copy]) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        copies = self._wanted(copy for copy in found if workspace.has_entry(copy.original))
        self._allow(bool(copies))
        paths = frozenset(copy.path for copy in copies)
        if paths == self._told:
            return
        self._told = paths
        if not copies:
            self._notices.withdraw(_OFFER)
            return
        titles = sorted({workspace.title(copy.original) for copy in copies}, key=sort_key)
        if len(titles) == 1:
            told = self.tr("A sync program left another version of “{entry}”.")
        else:
            told = self.tr("Sync programs left other versions of {n} entries.")
        told = told.format(n=len(titles), entry=titles[0])
        self._notices.offer(told, self.tr("Look at them…"), self.show_copies, name=_OFFER)

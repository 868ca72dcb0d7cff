"""Tells which files clash with what other programs wrote, and lets the curator choose."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.messages import EditorError
from editor.ui.notice_bar import NoticeBar
from editor.ui.reasons import allow, without_vault
from editor.ui.words import words
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.ui.conflict.strip import ClashStrip

_OFFER = "clashes"


class Choosing(QObject):
    """A part of the window. refused: a sentence, why something was not done. decided: the file.

    strip_made: what says of the entry that is shown that it clashes; to be put where the entry is.
    """

    refused = Signal(str)
    decided = Signal(str)
    strip_made = Signal(object)

    def __init__(
        self,
        window: QWidget,
        notices: NoticeBar,
        action: QAction,
        *,
        settle: Callable[[], object],
    ) -> None:
        """action: chooses for what clashes. settle: makes what is half typed a value."""
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._action = action
        self._settle = settle
        self._workspace: Workspace | None = None
        self._path: str | None = None
        self._told: frozenset[str] = frozenset()
        self._strip: ClashStrip | None = None
        action.triggered.connect(lambda _=False: self.choose_next())

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self._path = None
        self._told = frozenset()
        self._show()

    def show_entry(self, path: str | None) -> None:
        """Another entry is shown."""
        self._path = path
        self._show()

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if self._path in notice.removed:
            self._path = notice.renamed.get(self._path or "")
        self._show()

    def choose(self, path: str) -> bool:
        """Let the curator choose what shall hold in a file; False when it was put off."""
        from editor.ui.conflict.decide import decide

        workspace = self._workspace
        if workspace is None:
            return True
        self._settle()
        try:
            decided = decide(self._window, workspace, path)
        except EditorError as error:
            self.refused.emit(words(error.message))
            decided = False
        if decided:
            self.decided.emit(path)
        self._told = frozenset()  # what is still to be decided is offered again
        self._show()
        return decided

    def _choose_shown(self) -> None:
        if self._path is not None:
            self.choose(self._path)

    def choose_next(self) -> None:
        """Choose for the entry that is shown, and then for others, until one is put off."""
        while (waiting := self._clashing()) and self.choose(
            self._path if self._path in waiting else min(waiting)
        ):
            pass

    def _clashing(self) -> frozenset[str]:
        return frozenset(self._workspace.conflicts if self._workspace else ())

    def _show(self) -> None:
        clashing = self._clashing()
        none = self.tr("No two versions of a file clash.")
        if self._workspace is None:
            none = without_vault()
        allow(self._action, None if clashing else none)
        self._show_strip(self._path in clashing)
        if clashing == self._told:
            return
        self._told = clashing
        if not clashing:
            self._notices.withdraw(_OFFER)
            return
        if len(clashing) == 1 and self._workspace is not None:
            told = self.tr("“{entry}” is not saved: it clashes with what another program wrote.")
            told = told.format(entry=self._workspace.title(min(clashing)))
        else:
            told = self.tr("{n} files are not saved: they clash with what other programs wrote.")
            told = told.format(n=len(clashing))
        self._notices.offer(told, self.tr("Choose…"), self.choose_next, name=_OFFER)

    def _show_strip(self, clashes: bool) -> None:
        if self._strip is None:
            if not clashes:
                return
            from editor.ui.conflict.strip import ClashStrip

            self._strip = ClashStrip(self._window)
            self._strip.wanted.connect(self._choose_shown)
            self.strip_made.emit(self._strip)
        self._strip.setVisible(clashes)

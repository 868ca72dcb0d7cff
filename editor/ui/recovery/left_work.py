"""Finds what a program that died left unsaved in the open vault; does what is decided."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.messages import EditorError
from editor.ui.languages import plural
from editor.ui.notice_bar import NoticeBar
from editor.ui.words import words
from editor.vault.store import reason
from editor.workspace.keeping import Keeping
from editor.workspace.state import vault_folder
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.ui.recovery.dialog import Found, RecoveryDialog
    from editor.workspace.document import Notice
    from editor.workspace.found import LeftSession
    from editor.workspace.journal_file import Typed

_OFFER = "left-work"
_RESTORED = "left-work-restored"
_SLICE_SECONDS = 0.02
# So many are read before the rest of the vault.
_FEW = 100


class LeftWork(QObject):
    """shown(path): what was restored should be shown, the first of it."""

    shown = Signal(str)

    def __init__(
        self, window: QWidget, notices: NoticeBar, put_back: Callable[[Typed], bool]
    ) -> None:
        """put_back: puts what was no value yet back into its field; whether that was possible."""
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._put_back = put_back
        self._workspace: Workspace | None = None
        self._keeping: Keeping | None = None
        self._crashed = False
        self._sessions: list[LeftSession] = []
        self._comparing: Iterator[Found | None] = iter(())
        self._found: list[Found] = []
        self._restored: set[str] = set()
        self._stop_listening: Callable[[], None] = lambda: None
        self._dialog: RecoveryDialog | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def show_workspace(self, workspace: Workspace | None, keeping: Keeping | None) -> None:
        """Another vault is open, or none."""
        self._timer.stop()
        if self._dialog is not None:
            self._dialog.close()
        self._let_go()
        self._stop_listening()
        self._stop_listening, self._restored = lambda: None, set()
        self._workspace, self._keeping = workspace, keeping

    def look(self, *, crashed: bool = False) -> None:
        """Show what there is; nothing happens when there is nothing."""
        if self._workspace is None or self._dialog is not None or self._timer.isActive():
            return
        from editor.workspace.found import is_left, take_left

        folder = vault_folder(self._workspace.root)
        if not is_left(folder):
            return
        self._crashed = crashed
        try:
            self._sessions = take_left(folder)
        except OSError as error:
            told = self.tr("Unsaved work was found and cannot be read: {reason}. It is kept.")
            self._notices.add(told.format(reason=reason(error)))
            return
        for session in self._sessions:
            if session.damaged is not None:
                told = self.tr("Some of the unsaved work that was found cannot be read any more. "
                               "All of it was put aside as {file}.")  # fmt: skip
                self._notices.add(told.format(file=session.damaged))
        self._found = []
        self._comparing = self._compared(self._workspace)
        self._timer.start()

    def _compared(self, workspace: Workspace) -> Iterator[Found | None]:
        """Hold everything that was found against the files; what needs nothing is let go of."""
        from editor.workspace.restoring import LeftTyped, Standing, compare, let_go

        for session in self._sessions:
            equal = []
            for unsaved in session.unsaved:
                one = compare(workspace, session, unsaved)
                if one.standing is Standing.EQUAL:
                    equal.append(one)
                yield None if one.standing is Standing.EQUAL else one
            let_go(equal)
            yield from (LeftTyped(session, typed) for typed in session.typed)
            if not session.unsaved and not session.typed:
                session.settle(())

    def _go_on(self) -> None:
        waiting = sum(len(session.unsaved) for session in self._sessions)
        if waiting > _FEW and self._workspace is not None and self._workspace.loading:
            return  # reading so many one by one would hold up the reading of all
        until = time.monotonic() + _SLICE_SECONDS
        while time.monotonic() < until:
            try:
                one = next(self._comparing)
            except StopIteration:
                self._timer.stop()
                self._show()
                return
            if one is not None:
                self._found.append(one)

    def _show(self) -> None:
        if not self._found or self._workspace is None:
            self._let_go()
            return
        from editor.ui.recovery.dialog import RecoveryDialog

        self._notices.withdraw(_OFFER)
        self._dialog = dialog = RecoveryDialog(
            self._window, self._workspace, self._found, crashed=self._crashed
        )
        dialog.restore_wanted.connect(self._restore)
        dialog.drop_wanted.connect(self._drop)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _restore(self, chosen: Sequence[Found]) -> None:
        from editor.ui.applying import got_ready, reaching_disk
        from editor.ui.recovery.deciding import decided
        from editor.workspace.history import Edit
        from editor.workspace.restoring import Left, LeftTyped, restore, settle
        from editor.workspace.through import CalledOffError

        workspace, keeping, dialog = self._workspace, self._keeping, self._dialog
        if workspace is None or keeping is None or dialog is None:
            return
        lefts = [one for one in chosen if isinstance(one, Left)]
        texts, done = decided(dialog, workspace, lefts)
        edits = [Edit(path, workspace.text(path), text) for path, text in texts.items()]
        try:
            with got_ready(dialog, workspace, edits), reaching_disk(dialog, workspace):
                restore(workspace, texts)
        except CalledOffError:
            return
        except EditorError as error:
            self._notices.add(words(error.message))
            dialog.reject()
            return
        put: list[Found] = list(done)
        for one in chosen:
            if isinstance(one, LeftTyped):
                if self._put_back(one.typed):
                    put.append(one)
                    continue
                told = self.tr("What was typed into {field} cannot be put back there; copy it.")
                field = QCoreApplication.translate("labels", one.typed.label)
                self._notices.add(told.format(field=field))
        if not settle(keeping, put):
            told = self.tr("What was restored could not be kept safe from a crash yet: save now.")
            self._notices.add(told)
        if texts:
            n = len(texts)
            self._notices.tell(
                plural(
                    self,
                    "Unsaved work in 1 file was restored. It is not saved yet.",
                    "Unsaved work in {n} files was restored. It is not saved yet.",
                    n,
                ),
                topic=_RESTORED,
                news=True,
            )
            self._stop_listening()
            self._restored |= texts.keys()
            self._stop_listening = workspace.document.subscribe(self._take_notice)
            first = next((path for path in texts if workspace.has_entry(path)), None)
            if first is not None:
                self.shown.emit(first)
        self._leave_rest(put)

    def _take_notice(self, _notice: Notice) -> None:
        """Once all that was restored is saved, or undone, nobody needs to be told so."""
        if self._workspace is None or not self._restored & self._workspace.document.dirty:
            self._stop_listening()
            self._stop_listening, self._restored = lambda: None, set()
            self._notices.tell(topic=_RESTORED)

    def _drop(self, chosen: Sequence[Found]) -> None:
        from editor.workspace.restoring import drop

        if self._keeping is not None:
            drop(self._keeping, chosen)
            self._leave_rest(chosen)

    def _leave_rest(self, done: Sequence[Found]) -> None:
        """Go on with what is not decided, held against the files anew; or end."""
        from editor.workspace.restoring import Left, compare

        decided = set(map(id, done))
        rest = [one for one in self._found if id(one) not in decided]
        workspace = self._workspace
        if workspace is not None:
            rest = [
                compare(workspace, one.session, one.unsaved) if isinstance(one, Left) else one
                for one in rest
            ]
        self._found = rest
        if self._dialog is not None:
            if rest:
                self._dialog.show_found(rest)
            else:
                self._dialog.accept()

    def _closed(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        waiting = len(self._found)
        self._let_go()
        if waiting and self._workspace is not None:
            told = plural(
                self,
                "Unsaved work that was found waits in 1 place.",
                "Unsaved work that was found waits in {n} places.",
                waiting,
            )
            self._notices.offer(told, self.tr("Show it…"), self.look, name=_OFFER)

    def _let_go(self) -> None:
        """Leave what is not decided for later."""
        for session in self._sessions:
            session.release()
        self._sessions, self._found = [], []

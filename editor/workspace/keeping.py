"""Keeps what one open vault must not lose: listens to its document, feeds the journal."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from editor.messages import Message
from editor.workspace.document import Cause, Notice
from editor.workspace.journal import DELAY_SECONDS, Journal, Key, sessions_folder
from editor.workspace.journal_file import Typed, Unsaved, key_of
from editor.workspace.state import make_vault_folder
from editor.workspace.workspace import Workspace


class Keeping:
    """Made with a vault that was just opened, closed with it."""

    def __init__(
        self,
        workspace: Workspace,
        told: Callable[[Message | None], None] = lambda _trouble: None,
        *,
        delay: float = DELAY_SECONDS,
    ) -> None:
        """told: hears, in any thread, what cannot be kept, and None when it is kept again."""
        self._workspace = workspace
        root = workspace.root
        self.journal = Journal(lambda: sessions_folder(make_vault_folder(root)), told, delay=delay)
        self._typed: dict[Key, Typed] = {}
        self._stop = workspace.document.subscribe(self._take_notice)

    def take_typed(self, typed: Iterable[Typed]) -> None:
        """What stands in fields now and is no value of theirs yet."""
        now = {key_of(one): one for one in typed}
        if now == self._typed:
            return
        before, self._typed = self._typed, now
        self.journal.drop(before.keys() - now.keys())
        self.journal.keep(one for key, one in now.items() if before.get(key) != one)

    def close(self) -> None:
        """The vault is closed, and what is unsaved is meant to go."""
        self._stop()
        self.journal.close()

    def _take_notice(self, notice: Notice) -> None:
        document, holds = self._workspace.document, self.journal.holds
        clean: list[Key] = []
        unsaved: list[Unsaved] = []
        read = notice.cause is Cause.LOADED
        when = time.time()
        for path in notice.before:
            if read and not holds((path,)):
                continue
            base, text = document.saved_text(path), document.text(path)
            if base == text:
                clean.append((path,))
            else:
                unsaved.append(Unsaved(path, base, text, when))
        if clean:
            self.journal.drop(clean)
        if unsaved:
            self.journal.keep(unsaved)

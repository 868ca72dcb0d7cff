"""Keeps what one open vault must not lose: feeds the journal and the history of its saves."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from editor.messages import Message
from editor.workspace.document import Cause, Notice
from editor.workspace.journal import DELAY_SECONDS, Journal, Key, sessions_folder
from editor.workspace.journal_file import Typed, Unsaved, key_of
from editor.workspace.notices import Saved
from editor.workspace.state import SAVES_FILE, make_vault_folder, vault_folder
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.workspace.saves import Bounds, Event, Saves

# For how many seconds closing waits for the history of saves to be written.
_PATIENCE = 10.0
_EDITS = (Cause.EDIT, Cause.UNDO, Cause.REDO)


class Keeping:
    """Made with a vault that was just opened, closed with it."""

    def __init__(
        self,
        workspace: Workspace,
        troubled: Callable[[Message | None], None] = lambda _trouble: None,
        told: Callable[[Message], None] = lambda _trouble: None,
        *,
        bounds: Callable[[], Bounds] | None = None,
        delay: float = DELAY_SECONDS,
    ) -> None:
        """troubled: hears, in any thread, why unsaved texts cannot be kept, and None when they are
        again. told: hears of trouble with the history of saves. bounds: how much of that
        is kept, asked when it is first needed.
        """
        self._workspace = workspace
        self._told = told
        self._bounds = bounds
        self._root = workspace.root
        self._folder: Callable[[], Path] = lambda: make_vault_folder(self._root)
        self.journal = Journal(lambda: sessions_folder(self._folder()), troubled, delay=delay)
        self._typed: dict[Key, Typed] = {}
        self._stop = workspace.document.subscribe(self._take_notice)
        workspace.saved_listeners.append(self._take_saves)

    @cached_property
    def saves(self) -> Saves:
        """The history of saves; made when it is first needed."""
        from editor.workspace.saves import Bounds, Saves

        return Saves(self._folder, self._told, self._bounds() if self._bounds else Bounds())

    def keep_within(self, bounds: Bounds) -> None:
        """Keep so much of the history of saves from now on."""
        if "saves" in self.__dict__:
            self.saves.bounds = bounds

    def take_typed(self, typed: Iterable[Typed]) -> None:
        """What stands in fields now and is no value of theirs yet."""
        now = {key_of(one): one for one in typed}
        if now == self._typed:
            return
        before, self._typed = self._typed, now
        self.journal.drop(before.keys() - now.keys())
        self.journal.keep(one for key, one in now.items() if before.get(key) != one)

    def follow_folder(self) -> None:
        """The vault's folder is another now: what is kept of it is kept for that one."""
        before, self._root = vault_folder(self._root), self._workspace.root
        if "saves" in self.__dict__:
            self.saves.flush(_PATIENCE)
        self.journal.move()
        with suppress(OSError):  # without, its history begins anew
            after = self._folder()
            if not (after / SAVES_FILE).exists():
                (before / SAVES_FILE).replace(after / SAVES_FILE)

    def close(self) -> None:
        """The vault is closed, and what is unsaved is meant to go; the history keeps it a while."""
        self._stop()
        if unsaved := self.journal.all_unsaved():
            self._take_dropped(unsaved)
        self._workspace.saved_listeners.remove(self._take_saves)
        self.journal.close()
        if "saves" in self.__dict__:
            self.saves.flush(_PATIENCE)

    def _take_notice(self, notice: Notice) -> None:
        if notice.cause in _EDITS:
            self._take_files(notice)
        elif notice.cause is Cause.OUTSIDE:
            self._take_outside(notice)
        document, held = self._workspace.document, self.journal.held
        conflicts = self._workspace.conflicts
        clean: list[Key] = []
        unsaved: list[Unsaved] = []
        read = notice.cause is Cause.LOADED
        when = time.time()
        for path in notice.before:
            if read and held((path,)) is None:
                continue
            saved, text = document.saved_text(path), document.text(path)
            if saved == text:
                clean.append((path,))
            elif path in conflicts:
                base = conflicts.base(path)
                unsaved.append(Unsaved(path, base, text, when, clashed=True, theirs=saved))
            else:
                unsaved.append(Unsaved(path, saved, text, when))
        if clean:
            # What was saved shall not be found as unsaved, however soon after the program dies.
            self.journal.drop(clean, at_once=notice.cause is Cause.SAVED)
        if unsaved:
            self.journal.keep(unsaved)

    # --- the history of saves

    def _take_saves(self, saved: Sequence[Saved]) -> None:
        from editor.workspace.saves import Event, Kind

        when = time.time()
        self.saves.record(Event(one.path, Kind.SAVED, one.before, one.after, when) for one in saved)

    def _take_outside(self, notice: Notice) -> None:
        """What other programs wrote over: it may have been a mistake of theirs."""
        from editor.workspace.saves import Event, Kind

        document = self._workspace.document
        if notice.renames:
            self.saves.rename(notice.renames)
        moved = notice.renames.keys() | notice.renames.values()
        when = time.time()
        events: list[Event] = []
        for path, before in notice.before.items():
            unsaved = self.journal.held((path,))
            base = unsaved.base if isinstance(unsaved, Unsaved) else before
            if path not in moved and base is not None:
                theirs = document.saved_text(path)
                events.append(Event(path, Kind.OUTSIDE, base, theirs, when))
        self.saves.record(events)

    def _take_dropped(self, unsaved: Iterable[Unsaved]) -> None:
        from editor.workspace.saves import Event, Kind

        when = time.time()
        self.saves.record(
            Event(one.path, Kind.DROPPED, one.base, one.text, when) for one in unsaved
        )

    def _take_files(self, notice: Notice) -> None:
        """Files that a change made, removed or renamed: those reach the disk at once."""
        document = self._workspace.document
        before = notice.before
        made = [p for p in before if before[p] is None and document.text(p) is not None]
        gone = [p for p in before if before[p] is not None and document.text(p) is None]
        if not made and not gone:
            return
        from editor.workspace.saves import Event, Kind

        if moves := {o: n for o, n in notice.renames.items() if o in gone and n in made}:
            self.saves.rename(moves)
        when = time.time()
        events: list[Event] = []
        for path in gone:
            if path in moves:
                continue
            unsaved = self.journal.held((path,))
            base = before[path]
            if isinstance(unsaved, Unsaved):
                events.append(Event(path, Kind.DROPPED, unsaved.base, base, when))
                base = unsaved.base
            events.append(Event(path, Kind.DELETED, base, None, when))
        arrived = frozenset(moves.values())
        events += [
            Event(path, Kind.MADE, None, document.saved_text(path), when)
            for path in made
            if path not in arrived
        ]
        self.saves.record(events)

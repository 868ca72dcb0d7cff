"""Reads and checks the entries in the window's spare time: what is in them, what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from editor.messages import Message, Problem
from editor.workspace.checks import Checks
from editor.workspace.conflicts import CLASHES
from editor.workspace.entries import Entry
from editor.workspace.search import Search
from editor.workspace.workspace import Workspace

# Once all entries are read, their texts are prepared for searching in slices too short to feel.
_EVERY_MS = 20
_SECONDS = 0.005
# So many changed entries are checked at once, more of them in such slices.
_FEW = 8


class Learning(QObject):
    """Goes through the entries once all are read. searchable: all texts are prepared.

    found: entries of which something else is wrong than was known.
    """

    searchable = Signal()
    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._search = Search()
        self._checks: Checks | None = None
        self._checks_fields = False
        self._to_learn: Iterator[Entry] = iter(())
        self._to_check: Iterator[Entry] = iter(())
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._learn)

    @property
    def busy(self) -> bool:
        """Whether entries wait to be gone through."""
        return self._timer.isActive()

    def show_workspace(self, workspace: Workspace | None, search: Search) -> None:
        """Follow another vault. search: what its texts are prepared for."""
        self._workspace = workspace
        self._search = search
        self._checks = Checks(workspace) if workspace is not None else None

    def start(self) -> None:
        """Go through all entries, from the first."""
        workspace = self._workspace
        if workspace is None or workspace.loading:
            return
        entries = workspace.entries()
        self._to_learn = iter(entries)
        # By path: an entry may be edited before its turn comes.
        paths = tuple(entry.path for entry in entries)
        self._to_check = (workspace.entry(p) for p in paths if workspace.has_entry(p))
        self._timer.start()

    def stop(self) -> None:
        """Go no further."""
        self._timer.stop()

    def check_fields(self) -> None:
        """From now on look for what is wrong with fields; the means for that take a moment."""
        self._checks_fields = True
        self.start()

    def take(self, changed: Mapping[str, Entry], *, files: bool) -> None:
        """Check entries that changed. files: others may be wrong now as well."""
        if self._checks is None or not self._checks_fields:
            return
        if files:
            self._checks.forget()
        if files or len(changed) > _FEW:
            self.start()
        else:
            self._checks.look(changed.values())

    def problems(self, entry: Entry) -> Sequence[Problem]:
        """What is wrong with an entry, as far as is known."""
        found = entry.problems if self._checks is None else self._checks.problems(entry)
        if self._workspace is not None and entry.path in self._workspace.conflicts:
            return (Problem(Message(CLASHES)), *found)
        return found

    def _learn(self) -> None:
        if not self._search.learn(self._to_learn, _SECONDS):
            return
        self.searchable.emit()
        if self._checks is None or not self._checks_fields:
            self._timer.stop()
            return
        worse, done = self._checks.learn(self._to_check, _SECONDS)
        if worse:
            self.found.emit(worse)
        if done:
            self._timer.stop()

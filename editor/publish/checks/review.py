"""The findings of a whole vault, kept up with every change of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from editor.publish.checks.finding import Finding
from editor.publish.checks.look import Concern, Known, Look
from editor.publish.checks.switches import severity_of
from editor.publish.checks.table import CHECKS
from editor.workspace.notices import VaultNotice
from editor.workspace.workspace import Workspace

_ALL = frozenset(Concern)
_NONE: Mapping[Concern, tuple[Finding, ...]] = {}


class Review:
    """What all checks find. Not to be asked while the vault is loading.

    `take_notice` only notes what is due; `work` looks at it, in slices, and then `take_changed`
    tells where something else is found than before.
    """

    def __init__(self, workspace: Workspace, today: Callable[[], date] = date.today) -> None:
        """Nothing is looked at yet: all entries wait for `work`."""
        self._workspace = workspace
        self._today = today
        self._known = Known(workspace, today)
        self._waiting: dict[str, frozenset[Concern]] = {}
        self._all = 0
        self._own: dict[str, Mapping[Concern, tuple[Finding, ...]]] = {}
        self._told: dict[str, tuple[Finding, ...]] = {}
        self._changed: set[str] = set()
        self._wait(entry.path for entry in workspace.entries())

    @property
    def progress(self) -> tuple[int, int]:
        """How many entries of those that were due are looked at by now, and how many were due."""
        return self._all - len(self._waiting), self._all

    def findings(self, path: str | None = None) -> Sequence[Finding]:
        """All that is found by now, or what is found in one file, in the order of its lines."""
        if path is not None:
            return self._found(path)
        return [one for each in sorted(self._own) for one in self._found(each)]

    def work(self, seconds: float = float("inf")) -> bool:
        """Look at what is due for about `seconds`; whether there is more to do."""
        until = time.monotonic() + seconds
        while self._waiting:
            path = next(iter(self._waiting))
            self._look(path, self._waiting.pop(path))
            if time.monotonic() > until:
                break
        if not self._waiting:
            self._all = 0
        return bool(self._waiting)

    def take_changed(self) -> frozenset[str]:
        """The files in which something else is found than when this was asked last."""
        changed, self._changed = frozenset(self._changed), set()
        return changed

    def take_notice(self, notice: VaultNotice) -> None:
        """Note what is due after a change of the vault. Takes no time to speak of."""
        self._known = Known(self._workspace, self._today)
        for path in notice.removed:
            self._own.pop(path, None)
            self._waiting.pop(path, None)
            self._changes(path)
        self._wait(self._paths() if notice.files else notice.paths)

    def _paths(self) -> Iterable[str]:
        return (entry.path for entry in self._workspace.entries())

    def _wait(self, paths: Iterable[str], concerns: frozenset[Concern] = _ALL) -> None:
        for path in paths:
            before = self._waiting.get(path)
            self._all += before is None
            self._waiting[path] = (before or frozenset()) | concerns

    def _look(self, path: str, concerns: frozenset[Concern]) -> None:
        if not self._workspace.has_entry(path):
            return
        look = Look(self._workspace.entry(path), self._known)
        found: dict[Concern, list[Finding]] = {concern: [] for concern in concerns}
        for check in CHECKS:
            severity = severity_of(check.code, self._workspace.settings.checks)
            if check.concern in concerns and severity is not None:
                for problem, mend in check.find(look):
                    finding = Finding(check.code, severity, path, problem, mend)
                    found[check.concern].append(finding)
        before = self._own.get(path, _NONE)
        after = {
            **before, **{concern: tuple(some) for concern, some in found.items()}
        }  # fmt: skip
        after = {concern: some for concern, some in after.items() if some}
        if after != before:
            self._own[path] = after
            if not after:
                del self._own[path]
            self._changes(path)

    def _changes(self, path: str) -> None:
        self._told.pop(path, None)
        self._changed.add(path)

    def _found(self, path: str) -> tuple[Finding, ...]:
        if path not in self._told:
            found = [one for some in self._own.get(path, _NONE).values() for one in some]
            self._told[path] = tuple(sorted(found, key=lambda one: one.line or 0))
        return self._told[path]

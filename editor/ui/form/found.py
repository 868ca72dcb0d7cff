"""What the vault's review found in the fields of the entry that is shown, told below them.

The form looks at the fields by itself, so that what is typed is told at once; the review knows
more: the files of pictures, the other entries, the map. Here both become one: what the vault's
settings switch off is not told, and a note is told quietly.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.messages import EditorError, Message, Problem
from editor.schema.form import FormField
from editor.ui.reviewing import Reviewing
from editor.ui.words import words
from editor.workspace.entries import Entry
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.publish.checks.finding import Finding
    from editor.workspace.plan import Plan

# Told by a sign of its own beside the field's name.
_OWN_SIGN = "schema.readers-differ"

Quiet = Mapping[str, tuple[Problem, ...]]


class Offered(NamedTuple):
    """What mends a finding, and how many there are alike."""

    label: Message
    alike: int


class FoundAccess(Protocol):
    """What a form asks about problems whose mends it does not know itself."""

    def offer(self, key: str, message: Message) -> Offered | None:
        """What mends the problem of a field; None where nothing does."""

    def mend(self, key: str, message: Message, everywhere: bool) -> None:
        """Mend it, or all that are mended in the same way."""


class NothingFound:
    """Knows of nothing."""

    def offer(self, key: str, message: Message) -> Offered | None:
        """Nothing."""
        return None

    def mend(self, key: str, message: Message, everywhere: bool) -> None:
        """Do nothing."""


class FormFindings(QObject):
    """The findings of the entry that a form shows. changed: there are others. refused: a sentence,
    why something was not done.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget, shown: Callable[[], tuple[Workspace, str] | None]) -> None:
        """shown: the vault and the path of the entry that the form shows."""
        super().__init__(parent)
        self._window = parent
        self._shown = shown
        self._reviewing: Reviewing | None = None
        self._counts: Counter[tuple[str, str, str]] | None = None

    def follow(self, reviewing: Reviewing) -> None:
        """Tell what is found here."""
        self._reviewing = reviewing
        reviewing.changed.connect(self._take_changed)

    def told(
        self, entry: Entry, fields: Sequence[FormField], quiet: Quiet
    ) -> tuple[tuple[FormField, ...], Quiet]:
        """The fields with all that is told of them, and what is told quietly."""
        shown, reviewing = self._shown(), self._reviewing
        if shown is None or reviewing is None or reviewing.review is None:
            return tuple(fields), quiet
        severity = _severities(shown[0])
        found: dict[str, list[Finding]] = {}
        for one in reviewing.findings(entry.path):
            if one.field is not None and one.message.code != _OWN_SIGN:
                found.setdefault(one.field, []).append(one)
        low = {key: list(some) for key, some in quiet.items()}
        of_entry = [one.message for one in entry.problems]
        told = []
        for field in fields:
            problems = []
            for problem in field.problems:
                said = severity(problem)
                if said == "note":
                    low.setdefault(field.key, []).append(problem)
                elif said != "off":
                    problems.append(problem)
            for finding in found.get(field.key, ()):
                known = [one.message for one in problems]
                if finding.message in known or (known and finding.message in of_entry):
                    continue  # the field tells it by itself, if in other words
                beside = low.setdefault(field.key, [])
                if finding.severity.is_problem:
                    problems.append(finding.problem)
                    beside[:] = [one for one in beside if one.message != finding.message]
                elif finding.message not in [one.message for one in beside]:
                    beside.append(finding.problem)
            told.append(field._replace(problems=tuple(problems)))
        return tuple(told), {key: tuple(some) for key, some in low.items() if some}

    def offer(self, key: str, message: Message) -> Offered | None:
        """What mends the problem of a field; None where nothing does."""
        finding = self._finding(key, message)
        if finding is None or finding.mend is None or self._reviewing is None:
            return None
        if self._counts is None:
            every = self._reviewing.findings()
            self._counts = Counter(_alike(one) for one in every if one.mend is not None)
        return Offered(finding.mend, self._counts[_alike(finding)])

    def mend(self, key: str, message: Message, everywhere: bool) -> None:
        """Mend it at once; all that are mended in the same way when their lines were seen."""
        finding, shown = self._finding(key, message), self._shown()
        if finding is None or shown is None or self._reviewing is None:
            return
        try:
            if everywhere:
                self._mend_everywhere(shown[0], finding)
            else:
                plan = _plan(shown[0], [finding])
                shown[0].document.settle()
                shown[0].document.apply(plan.change)
        except EditorError as error:
            self.refused.emit(words(error.message))

    def _mend_everywhere(self, workspace: Workspace, like: Finding) -> None:
        from editor.ui.change_many import change_many

        if self._reviewing is None:
            return
        by_path: dict[str, list[Finding]] = {}
        for one in self._reviewing.findings():
            if one.mend is not None and _alike(one) == _alike(like):
                by_path.setdefault(one.path, []).append(one)

        def make(paths: Sequence[str]) -> Plan:
            return _plan(workspace, [one for path in paths for one in by_path[path]])

        change_many(self._window.window(), workspace, list(by_path), make, verb=self.tr("Mend"))

    def _finding(self, key: str, message: Message) -> Finding | None:
        shown = self._shown()
        if shown is None or self._reviewing is None:
            return None
        for one in self._reviewing.findings(shown[1]):
            if one.field == key and one.message == message:
                return one
        return None

    def _take_changed(self, paths: frozenset[str]) -> None:
        self._counts = None
        shown = self._shown()
        if shown is not None and shown[1] in paths:
            self.changed.emit()


def _severities(workspace: Workspace) -> Callable[[Problem], str]:
    """How grave the vault's settings say a problem of a field is: a severity, "off", or "" where
    they say nothing.
    """
    said = workspace.settings.checks
    if not said:
        return lambda _problem: ""
    # Imported when first needed, like all that the first window can do without.
    from editor.publish.checks.codes import check_of
    from editor.publish.checks.switches import OFF, severity_of

    def severity(problem: Problem) -> str:
        found = severity_of(check_of(problem.message), said)
        return found.value if found is not None else OFF

    return severity


def _alike(finding: Finding) -> tuple[str, str, str]:
    label = finding.mend.code if finding.mend is not None else ""
    return finding.check, finding.field or "", label


def _plan(workspace: Workspace, findings: Sequence[Finding]) -> Plan:
    from editor.publish.checks.mending import plan_mend

    return plan_mend(workspace, findings)

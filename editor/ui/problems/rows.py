"""What a row of the problems view tells of a finding, and the order of rows."""

from __future__ import annotations

from enum import Enum
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from editor.messages import Message, shown
from editor.publish.checks.finding import Finding, Severity
from editor.publish.checks.table import BY_CODE
from editor.schema.collation import sort_key
from editor.schema.folding import fold
from editor.ui.words import words
from editor.workspace.workspace import Workspace

translate = QCoreApplication.translate


class Grouping(Enum):
    """What rows stand together by."""

    CHECK = "check"
    ENTRY = "entry"
    SEVERITY = "severity"
    TERRITORY = "territory"


class Order(Enum):
    """What stands first: the gravest, the first by name, or what there is most of."""

    GRAVEST = "gravest"
    NAME = "name"
    MOST = "most"


# Which of the findings that look alike are mended at once: check, field, and what the mend does.
Alike = tuple[str, str, str]


class Row:
    """One finding. number: tells it from others of the entry that are told by the same code."""

    def __init__(self, finding: Finding, number: int, workspace: Workspace) -> None:
        self.finding = finding
        self._workspace = workspace
        path = finding.path
        field = finding.field or ""
        # One text: hashing it again costs nothing, and there are tens of thousands of rows.
        self.id = "\0".join((path, finding.check, field, finding.message.code, str(number)))
        entry = workspace.entry(path) if workspace.has_entry(path) else None
        self.is_of_entry = entry is not None
        self.title = entry.title if entry is not None else shown(path)
        self.territory = (entry.territory or "") if entry is not None else ""
        self.collection = entry.collection.name if entry is not None else ""
        self.key = (sort_key(self.title), path, finding.line or 0, number, finding.check)

    @property
    def alike(self) -> Alike | None:
        """What other rows share with it that are mended in the same way; None without a mend."""
        mend = self.finding.mend
        return (self.finding.check, self.finding.field or "", mend.code) if mend else None

    @cached_property
    def sentence(self) -> str:
        """What is wrong."""
        return words(self.finding.message)

    @cached_property
    def place(self) -> tuple[str, ...]:
        """Where in the entry: the field's label, the line."""
        parts = []
        key, line = self.finding.field, self.finding.line
        if key and self._workspace.has_entry(self.finding.path):
            collection = self._workspace.entry(self.finding.path).collection
            label = self._workspace.schema(collection).field(key).label
            parts.append(translate("labels", label))
        elif key:
            parts.append(key)
        if line is not None:
            parts.append(translate("Problems", "line {n}").format(n=line))
        return tuple(parts)

    @cached_property
    def searched(self) -> str:
        """What words are looked for in, folded."""
        told = (self.sentence, self.title, self.finding.path, self.finding.field or "")
        return fold(" ".join((*told, check_title(self.finding.check))))

    def group(self, grouping: Grouping) -> str:
        """The key of the group it stands in."""
        if grouping is Grouping.CHECK:
            return self.finding.check
        if grouping is Grouping.ENTRY:
            return self.finding.path
        if grouping is Grouping.SEVERITY:
            return self.finding.severity.value
        return self.territory

    def place_in(self, order: Order) -> tuple[object, ...]:
        """What rows of a group are sorted by."""
        return self.key if order is Order.NAME else (self.finding.severity.rank, *self.key)


class Heading(NamedTuple):
    """The row above a group. n: how many findings it has.

    alike: what all its mends share, None where they differ or are none. mendable: how many of its
    findings can be mended.
    """

    key: str
    label: str
    n: int
    severity: Severity
    collapsed: bool
    alike: Alike | None
    mendable: int
    mend: Message | None

    @property
    def id(self) -> str:
        """Tells it from all other rows."""
        return f"\0{self.key}"


Item = Row | Heading


def check_title(code: str) -> str:
    """What a check is called."""
    check = BY_CODE.get(code)
    return words(check.title) if check is not None else code


def check_help(code: str) -> str:
    """Why a check matters, and what to do."""
    check = BY_CODE.get(code)
    return words(check.help) if check is not None else ""


def severity_name(severity: Severity) -> str:
    """A severity in words, of many."""
    return {
        Severity.ERROR: translate("Problems", "Errors"),
        Severity.WARNING: translate("Problems", "Warnings"),
        Severity.NOTE: translate("Problems", "Notes"),
    }[severity]


def severity_word(severity: Severity) -> str:
    """A severity in words, of one."""
    return {
        Severity.ERROR: translate("Problems", "Error"),
        Severity.WARNING: translate("Problems", "Warning"),
        Severity.NOTE: translate("Problems", "Note"),
    }[severity]


def group_label(grouping: Grouping, row: Row) -> str:
    """What stands above the group of a row."""
    if grouping is Grouping.CHECK:
        return check_title(row.finding.check)
    if grouping is Grouping.ENTRY:
        return row.title
    if grouping is Grouping.SEVERITY:
        return severity_name(row.finding.severity)
    return row.territory or translate("Problems", "No territory")


def rows_of(workspace: Workspace, findings: tuple[Finding, ...]) -> list[Row]:
    """The rows of one file's findings."""
    seen: dict[tuple[str, str, str], int] = {}
    rows = []
    for one in findings:
        same = (one.check, one.field or "", one.message.code)
        seen[same] = number = seen.get(same, -1) + 1
        rows.append(Row(one, number, workspace))
    return rows

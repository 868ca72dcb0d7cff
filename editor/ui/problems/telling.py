"""What the problems view says of what is listed, of why nothing is, and of what is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from editor.publish.checks.finding import Severity
from editor.publish.checks.switches import severity_of
from editor.publish.checks.table import CHECKS
from editor.ui.languages import number, plural, series
from editor.ui.problems.arrangement import Arrangement
from editor.ui.problems.rows import Row
from editor.ui.words import words
from editor.workspace.workspace import Workspace

translate = QCoreApplication.translate

_PAGE = "ProblemsPage"


class Nothing(NamedTuple):
    """What stands in place of the list. act: of the button below, "" for none."""

    heading: str
    below: str
    picture: str
    act: str = ""


class Chosen(NamedTuple):
    """What is chosen; what mends it, and all that is like it. "" where there is nothing to say."""

    told: str = ""
    mend: str = ""
    alike: str = ""


def listed(arrangement: Arrangement) -> str:
    """How many there are, and in how many files."""
    n, files, total = arrangement.listed, arrangement.files, arrangement.total
    if not total:
        return ""
    if n != total:
        told = translate(_PAGE, "{n} of {total}")
        return told.format(n=number(n), total=number(total))
    notes = arrangement.severities.get(Severity.NOTE, 0)
    told = number(n - notes)  # as many as the view's tab counts
    if notes == n:
        told = plural(_PAGE, "1 note", "{n} notes", notes)
    elif notes:
        told = plural(
            _PAGE, "{problems} and 1 note", "{problems} and {n} notes", notes, problems=told
        )
    if arrangement.others:
        return plural(
            _PAGE, "{problems} in 1 file", "{problems} in {n} files", files, problems=told
        )
    return plural(_PAGE, "{problems} in 1 entry", "{problems} in {n} entries", files, problems=told)


def nothing_yet(workspace: Workspace) -> Nothing:
    """While the vault is looked at for the first time, and nothing was found so far."""
    below = translate(_PAGE, "Entries are still being checked.")
    if workspace.loading:
        below = translate(_PAGE, "Entries are still being read.")
    return Nothing(translate(_PAGE, "Nothing found so far"), below, "voyage")


def nothing_asked_for(total: int, *, narrows: bool) -> Nothing:
    """Where there are problems, but none that are asked for. narrows: whether by choices here."""
    return Nothing(
        translate(_PAGE, "No problem among those asked for"),
        plural(_PAGE, "1 problem is left out.", "{n} problems are left out.", total),
        "search",
        translate(_PAGE, "Show all problems") if narrows else "",
    )


def nothing_wrong(workspace: Workspace) -> Nothing:
    """Where the checks found nothing, or there is nothing to check."""
    n = sum(entry.is_entry for entry in workspace.entries())
    if not n:
        below = translate(_PAGE, "Problems are told here once there are entries.")
        return Nothing(translate(_PAGE, "No entries yet"), below, "seedling")
    heading = translate(_PAGE, "No problems found in {entries}")
    entries = plural(_PAGE, "1 entry", "{n} entries", n)
    below = _checks_ran(workspace.settings.checks)
    return Nothing(heading.format(entries=entries), below, "clear")


def _checks_ran(said: Mapping[str, Any]) -> str:
    off = sum(severity_of(check.code, said) is None for check in CHECKS)
    told = translate(_PAGE, "{n} checks ran.").format(n=len(CHECKS) - off)
    if off:
        told = f"{told} {plural(_PAGE, '1 is switched off.', '{n} are switched off.', off)}"
    return told


def chosen(rows: Sequence[Row], arrangement: Arrangement) -> Chosen:
    """Of the findings that are selected."""
    n = len(rows)
    mendable = [row for row in rows if row.finding.mend is not None]
    told = mend = alike = ""
    if n == 1:
        told = series((rows[0].title, *rows[0].place))
    elif n:
        told = translate(_PAGE, "{n} problems chosen").format(n=number(n))
    if len(mendable) == 1 and mendable[0].finding.mend is not None:
        mend = words(mendable[0].finding.mend)
        kind = mendable[0].alike
        count = arrangement.alike(kind) if kind is not None and n == 1 else 0
        if count > 1:
            alike = translate(_PAGE, "{mend}, all {n}").format(mend=mend, n=count)
    elif mendable:
        mend = translate(_PAGE, "Mend {n}…").format(n=len(mendable))
    return Chosen(told, mend, alike)

"""Joins the problems view, once it is made, to the rest of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.publish.checks.finding import Finding
from editor.publish.checks.look import Concern
from editor.publish.checks.table import BY_CODE
from editor.ui.going import go
from editor.ui.problems.page import ProblemsPage

if TYPE_CHECKING:
    from editor.ui.window import MainWindow


def join_problems(page: ProblemsPage, window: MainWindow) -> None:
    """Let the page list what the window's review finds, and lead to each place."""
    entries = window.entries
    page.follow(entries.reviewing, entries.selected_paths)
    entries.list.selectionModel().selectionChanged.connect(lambda *_: page.follow_chosen())
    page.place_wanted.connect(lambda finding: _show_place(window, finding))


def _show_place(window: MainWindow, finding: Finding) -> None:
    if not go(window, finding.path, finding.field, finding.line, pin=_is_of_pin(window, finding)):
        return
    window.raise_()


def _is_of_pin(window: MainWindow, finding: Finding) -> bool:
    """Whether the place is best seen on the map: where the pin itself is what is wrong."""
    workspace = window.workspace
    check = BY_CODE.get(finding.check)
    if workspace is None or check is None or check.concern is not Concern.PLACE:
        return False
    return workspace.has_entry(finding.path)

"""Joins the problems view, once it is made, to the rest of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor.messages import shown
from editor.publish.checks.finding import Finding
from editor.ui.going import go
from editor.ui.preferences import Preferences
from editor.ui.problems.page import ProblemsPage

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

# What these checks found is best seen on the map: where the pin stands is what is wrong.
_OF_PINS = frozenset({"unplaced", "spot-shared", "territory-elsewhere", "coordinate-outside"})


def join_problems(page: ProblemsPage, window: MainWindow, preferences: Preferences) -> None:
    """Let the page list what the window's review finds, and lead to each place.

    preferences: where it is kept how problems are grouped and sorted.
    """
    page.tools.arrange(*preferences.problem_order)
    page.tools.changed.connect(lambda: _keep_order(page, preferences))
    entries = window.entries
    page.follow(entries.reviewing, entries.selected_paths)
    entries.list.selectionModel().selectionChanged.connect(lambda *_: page.follow_chosen())
    page.place_wanted.connect(lambda finding: _show_place(window, finding))


def _keep_order(page: ProblemsPage, preferences: Preferences) -> None:
    chosen = page.tools.wish.grouping.value, page.tools.wish.order.value
    if chosen != preferences.problem_order:
        preferences.keep_problem_order(*chosen)


def _show_place(window: MainWindow, finding: Finding) -> None:
    pin = finding.check in _OF_PINS
    if go(window, finding.path, finding.field, finding.line, pin=pin):
        return
    page = window.views.problems
    gone = QCoreApplication.translate("ProblemsPage", "{file} is not there any more.")
    page.refused.emit(gone.format(file=shown(finding.path)))

"""What one window gives to another that goes on in its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from editor.ui.notice_history import Note
from editor.ui.visits import Visits
from editor.workspace.journal_file import Typed
from editor.workspace.keeping import Keeping
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.ui.window import MainWindow


class Handed(NamedTuple):
    """A vault as it is open, with its unsaved texts and its history, and where the curator is.

    keeping: what keeps the unsaved texts, without a gap. typed: what stands in fields and is no
    value yet. states, facets: what is chosen above the list. message: what is written for a commit.
    walk: the step of the first steps; None while nobody walks.
    """

    workspace: Workspace | None
    keeping: Keeping | None
    typed: tuple[Typed, ...]
    visits: Visits
    selected: str | None
    query: str
    states: frozenset[str]
    facets: Mapping[str, frozenset[str]]
    message: str
    notes: tuple[Note, ...]
    walk: int | None


def taken_from(window: MainWindow) -> Handed:
    """All that is open in a window, which is to show no vault from now on."""
    states, facets = window.entries.chosen()
    return Handed(
        workspace=window.workspace,
        typed=tuple(window.half_typed()),
        selected=window.selection.path,
        query=window.entries.search.text(),
        states=states,
        facets=facets,
        message=window.sharing.message,
        notes=window.notices.history.notes,
        walk=window.walk,
        visits=window.visited.hand_over(),
        keeping=window.recovery.hand_over(),
    )


def put_into(window: MainWindow, handed: Handed) -> None:
    """Have a window, which shows the vault already, be where the other one was."""
    window.visited.take_over(handed.visits)
    window.selection.select(handed.selected)
    window.entries.list.setFocus()
    window.places.restore(named=False, here=True)
    window.entries.choose(handed.query, handed.states, handed.facets)
    window.sharing.message = handed.message
    for typed in handed.typed:
        window.recovery.put_back(typed)
    if handed.walk is not None:
        window.first_steps.go_on_at(handed.walk)

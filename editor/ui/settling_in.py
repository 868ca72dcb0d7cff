"""What is done for a vault once it is shown, in steps between which the window answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.ui.newest import Newest
from editor.ui.turns import Turns
from editor.ui.words import words
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.territory.regions import Region
    from editor.ui.window import MainWindow

# Of fewer entries the first is shown in the same turn as the vault.
_FEW = 100


class SettlingIn(QObject):
    """Shows a vault's first entry, then gets ready what is asked for later.

    begun: the first entry is shown.
    """

    begun = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._turns = Turns(self)
        self._bordering = Newest(self)
        self._bordering.done.connect(self._tell)

    def begin(self, workspace: Workspace, first: str | None) -> None:
        """Show the first entry of a vault that was just shown: that of a path, if it is named."""
        window = self._window
        if not window.isVisible():
            self._show_first(workspace, first)
        elif len(workspace.files) < _FEW:
            steps = self._by_and_by(workspace, first)
            next(steps)
            self._turns.begin(steps)
        else:
            making = window.form.make_ready(window.guide.first_of(workspace, first))
            self._turns.begin(chain(making, self._by_and_by(workspace, first)))

    def go_on(self) -> None:
        """Once all entries are read and the window is up: tell what is wrong with the vault's own
        files, and make the map while the curator looks around, so that it is there when it is asked
        for; what can be done on it is in the menu only then.
        """
        if self._window.isVisible() and not self._turns.waiting:  # else it is the last of them
            self._turns.begin(self._look_around())

    def drop(self) -> None:
        """Do nothing more for the vault that is open."""
        self._turns.drop()
        self._bordering.drop()

    def _by_and_by(self, workspace: Workspace, first: str | None) -> Iterator[None]:
        form = self._window.form
        form.setUpdatesEnabled(False)  # to be painted in a turn of its own
        try:
            self._show_first(workspace, first)
            yield
        finally:
            form.setUpdatesEnabled(True)
        yield
        yield from self._look_around()

    def _show_first(self, workspace: Workspace, first: str | None) -> None:
        window = self._window
        if window.selection.path is None:
            window.selection.select(window.guide.first_of(workspace, first))
        window.entries.list.setFocus()
        window.places.restore(named=window.opening.named)
        self.begun.emit()

    def _look_around(self) -> Iterator[None]:
        window = self._window
        workspace = window.workspace
        if workspace is None or workspace.loading or not window.isVisible():
            return
        unknown = workspace.unknown_crossings()
        if unknown:
            self._bordering.ask(partial(_with_crossings, workspace, unknown))
        else:
            self._tell(workspace)
        yield
        window.map_parts.bring()
        yield
        window.sharing.begin()
        yield
        window.changes.begin()

    def _tell(self, workspace: object) -> None:
        """Tell what is wrong with the vault's own files, once nobody has to wait for it."""
        assert isinstance(workspace, Workspace)
        if workspace is self._window.workspace:
            self._window.notices.add(*map(words, workspace.problems()))


def _with_crossings(workspace: Workspace, regions: Sequence[Region]) -> Workspace:
    workspace.crossings.find(regions)
    return workspace

"""The door between the window and what differs, of which nothing is made before it is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from editor.ui.status_line import StatusLine
from editor.ui.top_bar import TopBar
from editor.ui.views import Views
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.publish.changes.parts import Part
    from editor.publish.git.repository import Repository
    from editor.publish.git.status import State
    from editor.ui.changes.comparing import Comparing
    from editor.ui.changes.moves import Moves
    from editor.ui.changes.page import ChangesPage
    from editor.ui.window import MainWindow


class ChangesDoor(QObject):
    """A part of the window."""

    def __init__(
        self,
        window: MainWindow,
        actions: Mapping[str, QAction],
        *,
        views: Views,
        top_bar: TopBar,
        status: StatusLine,
        show_view: Callable[[str], None],
        settle: Callable[[], object],
        save: Callable[[], None],
    ) -> None:
        """settle: makes what is half typed a value. save: begins to save all."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._views = views
        self._top_bar = top_bar
        self._show_view = show_view
        self._settle = settle
        self._save = save
        self._workspace: Workspace | None = None
        self._comparing: Comparing | None = None
        self._moves: Moves | None = None
        self._told: tuple[Repository | None, State | None] = (None, None)
        status.lines_wanted.connect(self.show_lines)
        actions["save-lines"].triggered.connect(lambda _=False: self.show_lines(None))
        actions["map-moves"].triggered.connect(self._show_moves)

    @property
    def comparing(self) -> Comparing:
        """What knows which files differ; made when it is first asked for."""
        if self._comparing is None:
            from editor.ui.changes.comparing import Comparing

            self._comparing = made = Comparing(self)
            made.changed.connect(self._show_count)
            made.show_workspace(self._workspace)
            made.take_state(*self._told)
        return self._comparing

    @property
    def moves(self) -> Moves:
        """What shows moved pins on the map."""
        if self._moves is None:
            from editor.ui.changes.moves import Moves

            self._moves = Moves(self.comparing, self._actions["map-moves"], self._views.map)
        return self._moves

    # A part of the window

    def begin(self) -> None:
        """The window is up and the vault is read: count what differs, in a turn of its own."""
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        if self._workspace is not None:
            self._show_count()

    def join(self, page: ChangesPage) -> None:
        """The changes view is made."""
        page.follow(self.comparing)
        page.moves_wanted.connect(self._show_moves)
        page.going.connect(self._go)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self._actions["map-moves"].setChecked(False)
        self._top_bar.show_count("changes", None)
        if self._comparing is not None:
            self._comparing.show_workspace(workspace)

    def show_entry(self, path: str | None) -> None:
        """Do nothing: what differs does so whatever entry is selected."""

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if self._comparing is not None:
            self._comparing.take_notice(notice)

    def take_state(self, repository: Repository | None, state: State | None) -> None:
        """Git told how the vault's repository stands; None for no repository."""
        self._told = repository, state
        if self._comparing is not None:
            self._comparing.take_state(repository, state)

    def stop(self) -> None:
        """Follow none any more."""
        if self._comparing is not None:
            self._comparing.stop()

    def _show_count(self) -> None:
        self._top_bar.show_count("changes", len(self.comparing.files))

    # What is shown elsewhere

    def show_lines(self, path: str | None) -> None:
        """Show the lines that a save will change, those of `path` first; and save, if wanted."""
        self._settle()
        workspace = self._workspace
        if workspace is None:
            return
        from editor.ui.changes.saving_dialog import SavingDialog

        dialog = SavingDialog(self._window, workspace, path)
        try:
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._save()
        finally:
            dialog.deleteLater()

    def _go(self, path: str, part: Part) -> None:
        """Show where in the entry a part is."""
        from editor.publish.changes.parts import What
        from editor.ui.going import go

        field = part.keys[-1] if part.what is What.FIELD else None
        go(self._window, path, field, part.line, pin=part.what is What.PIN)

    def _show_moves(self, checked: bool = True) -> None:
        if checked:
            self._show_view("map")
            self.moves.show()

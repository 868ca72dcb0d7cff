"""The changes view: which files differ, what differs in the chosen one, and taking it back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError
from editor.publish.changes.comparing import Changed
from editor.publish.changes.difference import Difference
from editor.publish.changes.lines import Line
from editor.publish.changes.parts import Part
from editor.publish.changes.reverting import revert_files, revert_part
from editor.ui.changes.changed_list import ChangedList
from editor.ui.changes.comparing import Comparing
from editor.ui.changes.detail import DetailPane
from editor.ui.changes.lines_view import lines_between
from editor.ui.changes.rows import ChangedModel
from editor.ui.changes.summing import Summing
from editor.ui.empty_state import EmptyState
from editor.ui.icons import beside, icon
from editor.ui.newest import Newest
from editor.ui.pane_heading import PaneHeading
from editor.ui.scrolled_below import ScrolledBelow
from editor.ui.selection import Selection
from editor.ui.splitter import Splitter
from editor.ui.words import words
from editor.workspace.history import Change
from editor.workspace.maps import make_map
from editor.workspace.workspace import VaultNotice, Workspace

_LIST_WIDTH = 320
_LEAST_LIST = 220


class _Worked(NamedTuple):
    difference: Difference
    lines: tuple[Line, ...]


class ChangesPage(QWidget):
    """opened: an entry's article is wanted. refused: why something was not done.

    moves_wanted: the moved pins shall be shown on the map. going: the place of a part of the entry
    at a path shall be shown. chosen_changed: other files are chosen.

    The panel that commits and shares is put below the list by `add_below`, and has the files
    chosen by `set_choosing(True)`; `chosen` gives them, `differences` what differs in them, for
    `proposed_message`.
    """

    opened = Signal(object)
    refused = Signal(str)
    moves_wanted = Signal()
    going = Signal(object, object)
    chosen_changed = Signal()

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changesView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._selection = selection
        self._comparing: Comparing | None = None
        self._chosen: str | None = None
        self._asked: str | None = None  # to be chosen once it differs
        self._shown: Difference | None = None
        self.model = ChangedModel(self)
        self.model.chosen_changed.connect(self.chosen_changed)
        self._summing = Summing(self.model, lambda one: self.differences((one,))[0])
        self._works = Newest(self)
        self._works.done.connect(self._take_worked)
        self._make_list()
        self.detail = DetailPane(self)
        self.detail.revert_wanted.connect(self._revert)
        self.detail.open_wanted.connect(self._open)
        self.detail.going.connect(lambda part: self.going.emit(self._chosen, part))
        self.detail.map_wanted.connect(self._show_chosen_move)
        self._lay_out()

    def _make_list(self) -> None:
        self._heading = PaneHeading(self.tr("Changes"), self)
        self._heading.remark.setObjectName("changesSince")
        self.moves = QToolButton(self)
        self.moves.setObjectName("showMoves")
        self.moves.setText(self.tr("Moves"))
        self.moves.setIcon(icon("move-right"))
        beside(self.moves, 16)
        self.moves.setToolTip(self.tr("Show on the map where pins moved"))
        self.moves.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tools = QWidget(self)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.moves)
        self._heading.add_tools(tools)
        self._heading.fold(self.moves)
        self.moves.clicked.connect(lambda _=False: self.moves_wanted.emit())
        self.list = ChangedList(self.model, self)
        self.list.setMinimumWidth(_LEAST_LIST)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.activated.connect(lambda _index: self.detail.take_focus())
        self.list.opened.connect(self._open)
        self.list.revert_wanted.connect(lambda: self._revert(None))
        self._empty = EmptyState(self, "noChanges")

    def _lay_out(self) -> None:
        self._left = QWidget(self)
        self._left.setObjectName("changedPane")
        self._left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        self._column = column
        columns = Splitter(Qt.Orientation.Horizontal, self)
        columns.addWidget(self._left)
        columns.addWidget(self.detail)
        columns.setStretchFactor(0, 0)
        columns.setStretchFactor(1, 1)
        columns.setSizes([_LIST_WIDTH, 800])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)

    def follow(self, comparing: Comparing) -> None:
        """Show what this knows; before that, nothing is shown."""
        self._comparing = comparing
        comparing.changed.connect(self._follow)

    @property
    def comparing(self) -> Comparing:
        """What knows which files differ."""
        if self._comparing is None:
            raise RuntimeError("nothing is followed yet")
        return self._comparing

    @property
    def entrance(self) -> QWidget:
        """What has the focus when the view is shown; the list takes it over once it has files."""
        return self.list if self.comparing.files else self

    # For the panel that commits and shares

    def add_below(self, panel: QWidget) -> None:
        """Put a panel below the list."""
        self._column.addWidget(ScrolledBelow(panel, self._left))

    def set_choosing(self, choosing: bool) -> None:
        """Let files be chosen by boxes, or no more."""
        self.model.set_choosing(choosing)

    def chosen(self) -> tuple[Changed, ...]:
        """The files that are chosen; all of them at first."""
        return self.model.chosen()

    def differences(self, files: Sequence[Changed]) -> tuple[Difference, ...]:
        """What differs in files. Their parts are worked out when asked for, in any thread."""
        return tuple(self.comparing.difference(one) for one in files)

    # Following the vault

    @property
    def busy(self) -> bool:
        """Whether something is still worked out."""
        return (
            (self._comparing is not None and self._comparing.busy)
            or self._works.busy
            or self._summing.busy
        )

    @property
    def _workspace(self) -> Workspace | None:
        return self._comparing.workspace if self._comparing is not None else None

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._chosen = self._shown = None
        self._follow()

    def show_entry(self, path: str | None) -> None:
        """Choose the entry that is selected elsewhere, where it differs, or as soon as it does."""
        self._asked = None
        if path is not None and path != self._chosen:
            if self.model.row_of(path) is not None:
                self._choose_path(path)
            else:
                self._asked = path

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        self.model.forget(notice.paths | notice.files)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._comparing is not None:
            self._comparing.catch_up()
        self._follow()

    def _follow(self) -> None:
        """Show which files differ now."""
        if not self.isVisible() or self._comparing is None:
            return
        files = self.comparing.files
        before = self.model.row_of(self._chosen) if self._chosen is not None else None
        self.model.show_files(
            files, self.comparing.title, committed=self.comparing.head is not None
        )
        self._tell()
        if not files:
            self._chosen = self._shown = None
            self.detail.show_nothing()
            return
        path = self._chosen if self._chosen is not None else self._selection.path
        if self._asked is not None and self.model.row_of(self._asked) is not None:
            path, self._asked = self._asked, None
        row = self.model.row_of(path) if path is not None else None
        if row is None:
            row = min(before if before is not None else 1, len(self.model.rows) - 1)
            if self.model.rows[row].changed is None:
                row = row + 1 if row + 1 < len(self.model.rows) else row - 1
        self._set_current(row)
        if self.hasFocus():
            self.list.setFocus()
        self._show_chosen()

    def _tell(self) -> None:
        """Say what files are compared with, and that none differ where that is so."""
        comparing = self.comparing
        n = len(comparing.files)
        since = (
            self.tr("since last commit") if comparing.head is not None else self.tr("since opening")
        )
        self._heading.remark_on(since)
        trouble = words(comparing.trouble) if comparing.trouble is not None else ""
        self._heading.remark.setToolTip(trouble)
        told = (
            self.tr("Nothing differs from the last commit")
            if comparing.head is not None
            else self.tr("Nothing was changed since the vault was opened")
        )
        below = self.tr("What you change is listed here, and can be taken back, saved or not.")
        self._empty.say(told, "\n\n".join(filter(None, [below, trouble])), picture="still")
        self._empty.setVisible(not n)
        self.list.setVisible(bool(n))
        self.moves.setVisible(bool(n))
        self.detail.setVisible(bool(n))

    # Choosing

    def _choose_path(self, path: str) -> None:
        row = self.model.row_of(path)
        if row is not None:
            self._set_current(row)

    def _set_current(self, row: int) -> None:
        index = self.model.index(row)
        if self.list.currentIndex() != index:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flag)

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.rows[index.row()] if index.isValid() else None
        if row is not None and row.changed is not None:
            self._chosen = row.changed.path
            self._show_chosen()

    @property
    def _changed(self) -> Changed | None:
        row = self.model.row_of(self._chosen) if self._chosen is not None else None
        return self.model.rows[row].changed if row is not None else None

    def _show_chosen(self) -> None:
        """Work out what differs in the chosen file, unless that is shown."""
        changed = self._changed
        if changed is None:
            return
        difference = self.comparing.difference(changed)
        if difference is not self._shown:
            self._shown = difference
            self._works.ask(partial(_work, difference))

    def _take_worked(self, answer: object) -> None:
        assert isinstance(answer, _Worked)
        if answer.difference is self._shown:
            self.detail.show_difference(answer.difference, answer.lines)
            self._show_sketch(answer.difference)

    def _show_sketch(self, difference: Difference) -> None:
        workspace, move, name = self._workspace, difference.moved, difference.places.map
        if workspace is None or move is None or name not in workspace.settings.maps:
            self.detail.sketch.show_move(None)
            return
        regions = workspace.regions(name)
        members = [entry for entry in workspace.entries() if entry.collection.map == name]
        shown = make_map(workspace.root, workspace.settings.maps[name], regions, members)
        ends = [point for point in move if point is not None]
        bounds = shown.bounds.including(ends)
        others = [
            (entry.place.x, entry.place.y)
            for entry in members
            if entry.path != difference.path
            and entry.place.x is not None
            and entry.place.y is not None
        ]
        self.detail.sketch.show_move(move, shown.regions or (), bounds, others)

    # Taking back

    def _revert(self, part: Part | None) -> None:
        """Take back a part of the chosen file, or all of it."""
        workspace, difference = self._workspace, self.detail.difference
        if workspace is None or difference is None:
            return
        try:
            if part is not None:
                change = revert_part(workspace, difference, part)
            else:
                change = revert_files(workspace, [difference])
            self._apply(workspace, change)
        except EditorError as error:
            self.refused.emit(words(error.message))

    def _apply(self, workspace: Workspace, change: Change) -> None:
        workspace.document.settle()
        workspace.document.apply(change)
        self.comparing.compare()

    # Going elsewhere

    def _open(self) -> None:
        workspace, changed = self._workspace, self._changed
        if workspace is not None and changed is not None and workspace.has_entry(changed.path):
            self._selection.select(changed.path)
            self.opened.emit(changed.path)

    def _show_chosen_move(self) -> None:
        if self._chosen is not None:
            self._selection.select(self._chosen)
        self.moves_wanted.emit()


def _work(difference: Difference) -> _Worked:
    _ = difference.parts
    return _Worked(difference, lines_between(difference.before, difference.after))

"""The problems view: what the checks found in the vault, with the way there and what mends it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.announcing import row_is_told_anew
from editor.ui.empty_state import EmptyState
from editor.ui.hairline import hairline
from editor.ui.loading import keep
from editor.ui.problems import telling
from editor.ui.problems.arrangement import Arrangement
from editor.ui.problems.doing import ProblemDoing
from editor.ui.problems.list import ProblemList
from editor.ui.problems.progress import ProgressLine
from editor.ui.problems.rows import Heading, Item, Row, rows_of
from editor.ui.problems.strip import ChosenStrip
from editor.ui.problems.tools import ProblemTools
from editor.ui.progress import progress
from editor.ui.reviewing import Reviewing
from editor.ui.selection import Selection
from editor.ui.stack import Stack
from editor.workspace.through import CalledOffError
from editor.workspace.workspace import VaultNotice, Workspace

# Rows are brought up to what is found in slices too short to feel, and shown at this distance.
_SECONDS = 0.012
_SHOW_EVERY_S = 0.15
# To show thousands costs as much as to find some hundreds: it is done the more rarely.
_SHARE_OF_SHOWING = 12


class ProblemsPage(QWidget):
    """Lists what the checks found. place_wanted(finding): show its place. opened: an entry's
    article is wanted. refused: why something was not done.
    """

    opened = Signal(object)
    refused = Signal(str)
    place_wanted = Signal(object)

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemsPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._selection = selection
        self._workspace: Workspace | None = None
        self._reviewing: Reviewing | None = None
        self._chosen_entries: Callable[[], Sequence[str]] = tuple
        self._only: frozenset[str] | None = None
        self._stale = True  # all rows are to be arranged anew
        self._touched: dict[str, None] = {}
        self._next_show = 0.0
        self._unshown = False  # something is arranged and not shown yet
        self._arrangement = Arrangement()
        self._working = QTimer(self, interval=0)
        self._working.timeout.connect(self._work)
        self.tools = ProblemTools(self)
        self.tools.changed.connect(self._arrange)
        self.progress = ProgressLine(self)
        self.list = ProblemList(self, self._arrangement.alike)
        self.empty = EmptyState(self, "problemsEmpty")
        self.strip = ChosenStrip(self)
        self._connect()
        line = hairline(self)
        self._stack = Stack(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.tools, self.progress, line):
            layout.addWidget(part)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.strip)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        rows, strip = self.list, self.strip
        self._doing = ProblemDoing(self)
        self.tools.list_wanted.connect(self._to_list)
        self.empty.acted.connect(self.tools.show_everything)
        rows.go_wanted.connect(self.go)
        rows.fold_wanted.connect(self.fold)
        rows.chosen_changed.connect(self._tell_chosen)
        strip.go_wanted.connect(lambda: self.go(rows.current))

    # As a part of the window

    def follow(self, reviewing: Reviewing, chosen: Callable[[], Sequence[str]]) -> None:
        """List what is found here. chosen: the entries that are selected in the list beside."""
        self._reviewing = reviewing
        self._chosen_entries = chosen
        reviewing.changed.connect(self._take_changed)
        reviewing.progressed.connect(self._tell_progress)
        self._arrange()

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self._only = None
        names = [one.name for one in workspace.settings.collections] if workspace else []
        self.tools.show_vault([name for name in names if name])
        self._arrange()

    def show_entry(self, path: str | None) -> None:
        """Follow the selection where only chosen entries count."""
        self._follow_chosen()

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow what comes and goes; what is found there tells the review."""
        if notice.files and self._workspace is not None:
            names = [one.name for one in self._workspace.settings.collections]
            self.tools.show_vault([name for name in names if name])
        self._take_changed((*notice.removed, *notice.paths))

    def show_only(self, paths: frozenset[str] | None) -> None:
        """Leave out what the list beside leaves out; None leaves out nothing."""
        if paths != self._only:
            self._only = paths
            self._arrange()

    def follow_chosen(self) -> None:
        """Other entries may be selected in the list beside."""
        self._follow_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_chosen()
        self._begin()
        if self._working.isActive():
            self._work()  # at once as far as a moment goes, so that there is something to look at
        self._tell_progress()

    @property
    def entrance(self) -> QWidget:
        """What takes the focus: the list, or the search while nothing is listed."""
        return self.list if self._arrangement.listed else self.tools.search

    @property
    def workspace(self) -> Workspace | None:
        """The open vault."""
        return self._workspace

    @property
    def reviewing(self) -> Reviewing | None:
        """What finds the problems."""
        return self._reviewing

    @property
    def arrangement(self) -> Arrangement:
        """What is listed."""
        return self._arrangement

    @property
    def busy(self) -> bool:
        """Whether rows are still to be arranged."""
        return self._working.isActive() or self._unshown

    # Rows

    def _follow_chosen(self) -> None:
        if self.tools.chosen_only and self.tools.wish.only != self._wanted_only():
            self._arrange()

    def _wanted_only(self) -> frozenset[str] | None:
        if self.tools.chosen_only:
            return frozenset(self._chosen_entries())
        return self._only

    def _arrange(self) -> None:
        """Everything is to be arranged anew."""
        self.tools.show_only(self._wanted_only())
        self._stale = True
        self._begin()

    def _take_changed(self, paths: Iterable[str]) -> None:
        self._touched |= dict.fromkeys(paths)
        self._begin()

    def _begin(self) -> None:
        if not self.isVisible():
            return  # nothing is arranged for nobody
        due = self._stale or self._touched or (self._unshown and not self._is_checking())
        if due and not self._working.isActive():
            self._working.start()

    def _is_checking(self) -> bool:
        """Whether the vault is looked at for the first time."""
        reviewing = self._reviewing
        return reviewing is not None and reviewing.busy and not reviewing.whole

    def _work(self) -> None:
        """Arrange for a moment, and show it where all is arranged or enough time went by."""
        reviewing, workspace = self._reviewing, self._workspace
        if self._stale:
            self._stale = False
            self._arrangement.begin(self.tools.wish)
            self._touched = dict.fromkeys(reviewing.files if reviewing is not None else ())
        until = time.monotonic() + _SECONDS
        while self._touched and workspace is not None and reviewing is not None:
            self._put(next(reversed(self._touched)))
            if time.monotonic() > until:
                break
        if self._touched and workspace is not None:
            keep()  # thousands of rows are no garbage
            return
        self._touched.clear()
        self._working.stop()
        self._unshown = self._is_checking() and time.monotonic() < self._next_show
        if self._unshown:
            return  # more comes at once, and is shown with it
        begun = time.monotonic()
        self._show()
        took = time.monotonic() - begun
        self._next_show = begun + max(_SHOW_EVERY_S, took * _SHARE_OF_SHOWING)

    def _show(self) -> None:
        arrangement = self._arrangement
        self.list.delegate.grouping = arrangement.wish.grouping
        self.list.show_items(arrangement.items())
        self.tools.show_counts(arrangement.severities, arrangement.checks)
        self.tools.show_remark(telling.listed(arrangement))
        self._show_state()
        self._tell_chosen()

    def _show_state(self) -> None:
        """Show the list, or why it is empty."""
        reviewing, workspace = self._reviewing, self._workspace
        has_rows = self._arrangement.listed > 0
        self._stack.setCurrentWidget(self.list if has_rows else self.empty)
        self.strip.setVisible(has_rows and self.strip.isVisibleTo(self))
        if has_rows or workspace is None or reviewing is None:
            return
        if not reviewing.whole:
            nothing = telling.nothing_yet(workspace)
        elif total := self._arrangement.total:
            narrows = self.tools.wish.narrows or self.tools.chosen_only
            nothing = telling.nothing_asked_for(total, narrows=narrows)
        else:
            nothing = telling.nothing_wrong(workspace)
        self.empty.say(nothing.heading, nothing.below, picture=nothing.picture, act=nothing.act)

    def _tell_progress(self) -> None:
        reviewing = self._reviewing
        if reviewing is None or not self.isVisible():
            return
        self._begin()
        if self._is_checking():
            self.progress.show_progress(*reviewing.progress)
        else:
            self.progress.hide()
        if not self._arrangement.listed:
            self._show_state()

    def fold(self, key: str, fold: bool) -> None:
        """Fold a group, or unfold it."""
        collapsed = self._arrangement.collapsed
        (collapsed.add if fold else collapsed.discard)(key)
        self._show()
        if self.list.hasFocus():
            row_is_told_anew(self.list)

    def _to_list(self) -> None:
        if self._arrangement.listed:
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.list.rows.index(0))

    # To a place

    def step(self, by: int) -> None:
        """Go to the next problem, or the one before; all around."""
        if not self._finish_arranging():
            return
        rows = list(self._arrangement.rows())
        if not rows:
            return
        current = self.list.current
        if isinstance(current, Row):
            ids = [row.id for row in rows]
            at = ids.index(current.id) + by if current.id in ids else 0
        else:
            path = self._selection.path
            own = [n for n, row in enumerate(rows) if row.finding.path == path]
            at = own[0] if own else 0
        row = rows[at % len(rows)]
        group = row.group(self._arrangement.wish.grouping)
        if group in self._arrangement.collapsed:
            self.fold(group, False)
        self.list.choose(row.id)
        self.go(row)

    def _finish_arranging(self) -> bool:
        """Arrange all that is found; whether that was done, or called off."""
        if not self._stale and not self._touched:
            return True
        self._work()
        text = self.tr("Putting problems in order…")
        try:
            with progress(self.window(), text, "arrangingProblems") as through:
                for path in through(list(self._touched)):
                    self._put(path)
        except CalledOffError:
            return False
        self._work()
        return True

    def _put(self, path: str) -> None:
        """Arrange the findings of one of the files that wait for it."""
        reviewing, workspace = self._reviewing, self._workspace
        if path in self._touched and reviewing is not None and workspace is not None:
            del self._touched[path]
            findings = tuple(reviewing.findings(path))
            self._arrangement.put(path, rows_of(workspace, findings))

    def go(self, item: Item | None) -> None:
        """Ask for the place of a finding to be shown."""
        if isinstance(item, Row):
            self.place_wanted.emit(item.finding)

    # What is chosen

    def chosen_rows(self) -> list[Row]:
        """The findings that are selected; those of a group where its heading is."""
        found: dict[Row, None] = {}
        for item in self.list.chosen:
            if isinstance(item, Heading):
                found |= dict.fromkeys(self._arrangement.rows_of(item.key))
            else:
                found[item] = None
        return list(found)

    def _tell_chosen(self) -> None:
        rows = self.chosen_rows()
        told, mend, alike = telling.chosen(rows, self._arrangement)
        can_go = isinstance(self.list.current, Row) and len(rows) == 1
        self.strip.tell(told, mend, alike, can_go=can_go)

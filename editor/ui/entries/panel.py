"""The left panel: search, chips, facets, the entries, and below what a view adds (the tray)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import Problem
from editor.ui.entries.chips import ALL, Chips
from editor.ui.entries.found_count import FoundCount
from editor.ui.entries.git_sign import GitSign
from editor.ui.entries.learning import Learning
from editor.ui.entries.list import EntryList
from editor.ui.entries.nothing_listed import NothingListed
from editor.ui.entries.search_box import SearchBox
from editor.ui.entries.tally import Tally
from editor.ui.hairline import hairline
from editor.ui.icons import beside, icon
from editor.ui.look import SPACE_M, SPACE_XS
from editor.ui.preferences import Preferences
from editor.ui.reviewing import Reviewing
from editor.ui.selection import Selection
from editor.ui.stack import Stack
from editor.ui.text_size import share
from editor.workspace.document import Cause
from editor.workspace.entries import Entry
from editor.workspace.search import Search
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.ui.entries.narrowing import Narrowing

# So many rows are not shown anew in the same turn in which more entries came.
_MANY = 2_000
# Of more that change in one step, the list tells a turn later.
_AT_ONCE = 400
# So much of the list stays, whatever is below it.
_LEAST_HEIGHT = 130
_LOW = 500  # pixels, at the usual size of text


class EntryPanel(QWidget):
    """Every entry of the open vault, narrowed down; shares the selection with all views.

    opened: an entry's article is wanted. found_chosen(path, found): an entry was chosen for what
    was found there. shown_changed: the list shows other entries, or in
    another order. The others: what is wanted for entries and done elsewhere.
    """

    opened = Signal(object)
    found_chosen = Signal(object, object)
    shown_changed = Signal()
    new_wanted = Signal()
    rename_wanted = Signal(object)
    duplicate_wanted = Signal(object)
    delete_wanted = Signal(list)
    choice_wanted = Signal(str)
    versions_wanted = Signal(str)

    def __init__(
        self,
        selection: Selection,
        parent: QWidget | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        """preferences: where each vault's facets are remembered."""
        super().__init__(parent)
        self.setObjectName("entryPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._selection = selection
        self._preferences = preferences
        self._workspace: Workspace | None = None
        self._search = Search()
        self.learning = Learning(self)
        self.learning.searchable.connect(self._complete_search)
        self.reviewing = Reviewing(self)
        self.reviewing.changed.connect(self._show_problems)
        self._narrowing: Narrowing | None = None
        self._order: tuple[str, ...] = ()
        self._tally = Tally(self.problems)
        self._changed: frozenset[str] = frozenset()  # since git recorded them
        self._kept: str | None = None  # stays in the list, whatever is typed into it
        self._added: frozenset[str] = frozenset()  # by the latest change
        self._searched = False  # nothing was chosen since the latest letter of the search

        self.search = SearchBox(self, lambda: self.narrowing.known if self._workspace else None)
        self.search.textChanged.connect(self._search_for)
        self.search.stepped.connect(self.step)
        self.search.entered.connect(self._enter)
        self.list = self._make_list()
        self._nothing = NothingListed(self)
        self._nothing.new_wanted.connect(self.new_wanted)
        self._nothing.all_wanted.connect(self._let_go)
        self._nothing.all_wanted.connect(self.search.setFocus)
        self._stack = Stack(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        # What stands around it grows with the text, in a window that does not.
        self._stack.setMinimumHeight(round(_LEAST_HEIGHT / share() ** 2))
        self._chips = Chips(self)
        self._chips.states_chosen.connect(self._choose_states)
        self._chips.all_wanted.connect(self._let_go)
        self._chips.facet_wanted.connect(lambda: self.narrowing.offer(self._chips.facet))
        self._new = self._make_new()
        self.list.tell_problems(self.problems)
        # To show many rows anew takes as long as to take in what they are of: a turn for each.
        self._found = FoundCount(self.search, lambda: len(self.list.paths))
        self._extending = QTimer(self, singleShot=True, interval=0)
        self._extending.timeout.connect(self._extend)
        self._behind: frozenset[str] = frozenset()  # entries that changed and are to be drawn anew
        self._catching_up = QTimer(self, singleShot=True, interval=0)
        self._catching_up.timeout.connect(self._catch_up)
        self._lay_out()

    def _make_list(self) -> EntryList:
        entries = EntryList(self)
        for chosen, signal in (
            (entries.chosen, self._selection.select),
            (entries.opened, self.opened),
        ):
            chosen.connect(signal)
            chosen.connect(self._show_found)
        entries.rename_wanted.connect(self.rename_wanted)
        entries.duplicate_wanted.connect(self.duplicate_wanted)
        entries.delete_wanted.connect(self.delete_wanted)
        entries.choice_wanted.connect(self.choice_wanted)
        entries.versions_wanted.connect(self.versions_wanted)
        return entries

    def _make_new(self) -> QPushButton:
        button = QPushButton(icon("plus", QPalette.ColorRole.Dark), self.tr("New entry"), self)
        button.setObjectName("newEntry")
        beside(button)
        button.clicked.connect(self.new_wanted)
        return button

    def _lay_out(self) -> None:
        self._top = QVBoxLayout()
        self._space_out(low=False)
        self._top.addWidget(self.search)
        self._top.addWidget(self.search.note)
        self._top.addWidget(self._chips)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(self._top)
        self._layout.addWidget(hairline(self))
        self._layout.addWidget(self._stack, 1)
        self._line = hairline(self)
        self._layout.addWidget(self._line)
        self._layout.addWidget(self._new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the entries need the room; a new one is made by menu and keys as well."""
        super().resizeEvent(event)
        low = share() > 1 and self.height() < _LOW * share()
        self._new.setVisible(not low)
        self._line.setVisible(not low)
        self._space_out(low=low)

    def _space_out(self, *, low: bool) -> None:
        space = SPACE_XS if low else 10
        self._top.setContentsMargins(SPACE_M, space if low else SPACE_M, SPACE_M, space)
        self._top.setSpacing(space)

    def show_everything(self) -> None:
        """Let go of the search and of everything else that leaves entries out."""
        self.search.clear()
        self._let_go()

    def add_below(self, part: QWidget) -> None:
        """Put a view's part under the list."""
        self._layout.insertWidget(self._layout.count() - 2, part)

    # Following the vault

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Show the entries of a vault, or none."""
        self._workspace = workspace
        self._search = Search(workspace.remembering.index if workspace is not None else None)
        self.learning.show_workspace(workspace, self._search)
        self.reviewing.show_workspace(workspace)
        if self._narrowing is not None:
            self._narrowing.follow(None, self._search, lambda entry: bool(self.problems(entry)))
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.search.tell(())
        self._changed = frozenset()
        self.list.show_signs({})
        self.list.tell_twins(workspace.twins if workspace is not None else ())
        self._chips.let_go()
        self._new.setEnabled(workspace is not None)
        self._fill()

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        workspace = self._workspace
        if workspace is None:
            return
        self.reviewing.take_notice(notice)
        comes_or_goes = notice.added or notice.removed
        self._added = notice.added
        if notice.cause is Cause.LOADED:
            self._tally.take({path: workspace.entry(path) for path in notice.added})
            if len(self._order) < _MANY:
                self._extend()
            elif not workspace.reading.ready:  # else more is about to come
                self._extending.start()
            return
        sorted_anew = notice.cause in (Cause.SAVED, Cause.OUTSIDE) or notice.files
        if comes_or_goes or (sorted_anew and self._order != _paths(workspace.entries())):
            if notice.cause is Cause.OUTSIDE and not notice.files:
                self._fill(notice)
            else:
                self._fill()
            return
        self._behind |= notice.paths
        if len(self._behind) > _AT_ONCE:
            # The change itself takes long enough: the window comes to its turn before.
            self._catching_up.start()
        else:
            self._catch_up()

    def _catch_up(self) -> None:
        behind, self._behind = self._behind, frozenset()
        self._show_problems(behind)

    def _show_problems(self, paths: Collection[str]) -> None:
        """Something else is told of these files, or is wrong with them, than was known."""
        workspace = self._workspace
        if workspace is not None:
            self._draw_anew({p: workspace.entry(p) for p in paths if workspace.has_entry(p)})

    def _draw_anew(self, changed: Mapping[str, Entry]) -> None:
        unsaved = self._unsaved()
        self._tally.take(changed)
        self.list.refresh(changed, unsaved)
        if self._narrowing is not None and self._narrowing.update(changed.values(), unsaved):
            self._show_rows()
        self._tell_counts(len(unsaved))

    def show_entry(self, path: str | None) -> None:
        """Mark the row of the selected entry."""
        self._kept = path if self.list.show_path(path) else None
        if self._kept is None and path in self._added:
            # One that was just made is seen, whatever is searched for.
            self._kept = path
            self._show_rows()

    def _fill(self, notice: VaultNotice | None = None) -> None:
        """Show the vault's entries from the beginning. notice: all that is new since they were."""
        workspace = self._workspace
        self._extending.stop()
        self._catching_up.stop()
        self._behind = frozenset()
        self.learning.stop()
        entries = workspace.entries() if workspace else ()
        gone = set(self._order)
        self._order = _paths(entries)
        gone.difference_update(self._order)
        self._search.forget(gone)
        if notice is not None and workspace is not None:
            self._tally.forget(gone)
            self._tally.take({path: workspace.entry(path) for path in notice.paths})
        else:
            self._tally.fill(entries)
        unsaved = self._unsaved()
        if self._narrowing is not None:
            self._narrowing.fill(entries, unsaved)
        self._tell_counts(len(unsaved))
        self._show_rows()
        self._after_reading()

    def _extend(self) -> None:
        """Show more entries that were read, whose places are among the others."""
        workspace = self._workspace
        if workspace is None:
            return
        entries = workspace.entries()
        self._order = _paths(entries)
        unsaved = self._unsaved()
        if self._narrowing is not None:
            self._narrowing.extend(entries, unsaved)
        self._tell_counts(len(unsaved))
        self._show_rows(stay=True)
        self._after_reading()

    def _after_reading(self) -> None:
        """Once all entries are read: learn what is in them, and bring the vault's facets."""
        workspace = self._workspace
        if workspace is not None and not workspace.loading:
            if self._narrowing is not None:
                self._narrowing.learn(workspace.entries())
            if self.window().isVisible():  # else once it is up
                self.learning.start()
            self.reviewing.start()
            if self._preferences is not None and self._preferences.facets(workspace.root):
                _ = self.narrowing

    def _complete_search(self) -> None:
        """Find what was left out as long as texts were not prepared."""
        if self._narrowing is not None and self._narrowing.search_again():
            self._show_rows(stay=True)

    def problems(self, entry: Entry) -> Sequence[Problem]:
        """What is wrong with an entry, as far as is known."""
        return self.reviewing.problems(entry)

    def show_again(self, path: str) -> None:
        """Draw an entry anew: what is wrong with it may be something else now."""
        if self._workspace is not None and self._workspace.has_entry(path):
            self._draw_anew({path: self._workspace.entry(path)})

    def show_signs(self, signs: Mapping[str, GitSign]) -> None:
        """Show what git has to say of entries, by path, and find them by it."""
        workspace = self._workspace
        has = workspace.has_entry if workspace is not None else lambda _path: False
        signs = {path: sign for path, sign in signs.items() if has(path)}
        self._changed = frozenset([path for path, sign in signs.items() if sign.changed])
        self.list.show_signs(signs)
        if self._narrowing is not None and self._narrowing.tell_changed(self._changed):
            self._show_rows(stay=True)
        self._tell_counts(len(self._unsaved()))

    def _unsaved(self) -> frozenset[str]:
        """The entries with changes that the disk has not."""
        workspace = self._workspace
        if workspace is None:
            return frozenset()
        return frozenset(filter(workspace.has_entry, workspace.document.dirty))

    def _tell_counts(self, unsaved: int) -> None:
        self._chips.show_counts(
            {
                ALL: len(self._order),
                **self._tally.counts,
                "unsaved": unsaved,
                "changed": len(self._changed),
            }
        )

    # What is shown of it

    @property
    def narrowing(self) -> Narrowing:
        """The facets and what they leave, made when something is first to be left out."""
        if self._narrowing is None:
            from editor.ui.entries.narrowing import Narrowing

            self._narrowing = Narrowing(self, self._preferences)
            self._narrowing.changed.connect(self._narrowed)
            self._narrowing.put_into(self._top, self._layout, self._stack)
        if not self._narrowing.follows(self._workspace):
            self._narrowing.follow(
                self._workspace, self._search, lambda entry: bool(self.problems(entry))
            )
            if self._workspace is not None:
                self._narrowing.fill(self._workspace.entries(), self._unsaved())
                self._narrowing.tell_changed(self._changed)
        return self._narrowing

    @property
    def selection(self) -> Selection:
        """The one that all views share."""
        return self._selection

    def shown_paths(self) -> tuple[str, ...]:
        """The entries that search and facets leave, in the order of the list."""
        return self.list.paths

    @property
    def changed(self) -> frozenset[str]:
        """The entries that differ from what git recorded last; none where it does not tell."""
        return self._changed

    def selected_paths(self) -> list[str]:
        """The entries that are selected, from the top; the one shown where the list hides it."""
        hidden = [] if self._selection.path is None else [self._selection.path]
        return self.list.selected_paths or hidden

    def check_fields(self) -> None:
        """The window is up: tell what is wrong with entries, whose means take a moment, and get
        their texts ready for searching.
        """
        self.reviewing.begin()
        self.learning.start()

    def focus_search(self) -> None:
        """Let the next keys make a new search."""
        self.search.setFocus()
        self.search.selectAll()

    def step(self, by: int) -> None:
        """Select the entry `by` rows further down among those shown."""
        self._searched = False
        self.list.step(by)

    def _search_for(self, query: str) -> None:
        self._searched = bool(query.strip())
        self.narrowing.search(query)
        self.search.tell(self.narrowing.query.notes)

    def _choose_states(self, names: frozenset[str]) -> None:
        self.narrowing.choose_states(names)

    def _let_go(self) -> None:
        if self._narrowing is not None:
            self._narrowing.let_go()

    def _narrowed(self) -> None:
        """Other entries are asked for: none is kept any longer."""
        self._kept = None
        self._added = frozenset()
        self._tell_counts(len(self._unsaved()))
        self._show_rows()
        if self._kept is None:
            self.list.scrollToTop()
        self._found.soon()

    def _show_rows(self, *, stay: bool = False) -> None:
        rows: Sequence[Entry] = self._workspace.entries() if self._workspace else ()
        narrowing = self._narrowing
        if narrowing is not None and narrowing.is_narrowed:
            rows = narrowing.shown(self._kept)
        self._chips.show_all(narrowing is None or not narrowing.is_chosen)
        self.list.show_places(narrowing.places() if narrowing is not None else None)
        differs = self.list.show_rows(rows, self._unsaved(), stay=stay)
        if not rows:
            self._nothing.tell(self._workspace, narrowing)
        self._stack.setCurrentWidget(self.list if rows else self._nothing)
        self.show_entry(self._selection.path)
        if differs:
            self.shown_changed.emit()

    def _show_found(self, path: str) -> None:
        place = self.list.place(path)
        if place is not None and place.found is not None:
            self.found_chosen.emit(path, place.found)

    def _enter(self) -> None:
        """Go to the list; right after typing, to the first entry found, which fits best."""
        if self._searched:
            self._complete_search()
            self.list.show_path(None)
        self.step(0)
        self.list.setFocus()


def _paths(entries: Sequence[Entry]) -> tuple[str, ...]:
    return tuple([entry.path for entry in entries])

"""Suggested places on the map page: for the selected unplaced entry, or for many one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent

from editor.territory.suggest.suggestion import Suggestion
from editor.ui.map.suggesting.advisor import Advisor
from editor.ui.map.suggesting.display import Display
from editor.ui.map.suggesting.run import Run
from editor.ui.reasons import allow, without_entry, without_map
from editor.ui.selection import Selection
from editor.ui.territory.tray.rows import TrayRow
from editor.ui.territory.view import TerritoryView
from editor.workspace.entries import Entry
from editor.workspace.workspace import Workspace

NAMES = ("map-suggest", "map-accept", "map-next-suggestion", "map-place-all")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Suggesting(QObject):
    """Shows a ghost pin with its card while an unplaced entry is selected.

    accepted(path, x, y): the entry is to be placed there. wanted: there is something to be seen on
    the map. learned: more is known of where unplaced entries belong.
    """

    accepted = Signal(object, float, float)
    wanted = Signal()
    learned = Signal()

    def __init__(
        self,
        view: TerritoryView,
        selection: Selection,
        actions: Mapping[str, QAction],
        chosen: Callable[[], Sequence[str]],
    ) -> None:
        """chosen: the unplaced entries that are to be gone through."""
        super().__init__(view)
        self._view = view
        self._selection = selection
        self._actions = actions
        self._chosen = chosen
        self._workspace: Workspace | None = None
        self._map: str | None = None
        self._run: Run | None = None
        self._asked: str | None = None
        self._suggestions: tuple[Suggestion, ...] = ()
        self._index = 0
        self._unplaced: tuple[str, ...] = ()
        # What follows from a change waits until everybody has heard of it.
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._settle)
        self.advisor = Advisor(self)
        self.display = Display(view)
        self.advisor.answered.connect(self._take)
        self.advisor.learned.connect(self.learned)
        card = self.display.card
        card.placed.connect(self.accept)
        card.next_wanted.connect(self.next)
        card.skipped.connect(self.skip)
        card.closed.connect(self.dismiss)
        view.installEventFilter(self)
        for name, slot in zip(
            NAMES, (self.suggest, self.accept, self.next, self.place_all), strict=True
        ):
            actions[name].triggered.connect(lambda _=False, slot=slot: slot())
        self._enable()

    # --- what the page tells ---

    def follow(self, workspace: Workspace | None, name: str | None) -> None:
        """Another map is shown, or the same as it is now."""
        if (workspace, name) != (self._workspace, self._map):
            self._workspace, self._map = workspace, name
            self.advisor.follow(workspace, name)
            self._end()
        self.renew()

    def renew(self) -> None:
        """Entries of the map have changed, or it is seen again."""
        if self._view.isVisible() and self._unplaced:
            self.advisor.renew(at_once=not self.advisor.knows)
        self._later.start(0)

    def show_entry(self, path: str | None) -> None:
        """Suggest places for the entry that is selected now, if it is unplaced."""
        if path is not None and path == self._asked:
            return
        unplaced = path is not None and self._is_unplaced(path)
        if self._run is not None and path is not None and self._run.holds(path):
            # One that was just placed stays selected for a moment.
            if unplaced:
                self._run.go_to(path)
                self._ask(path)
            return
        self._end()
        if path is not None and unplaced and self._view.isVisible():
            self._ask(path)
        self._enable()

    def page_shown(self) -> None:
        """The map is seen again."""
        self.renew()
        if self._asked is None and self._run is None:
            self.show_entry(self._selection.path)

    def rows(self, entries: Sequence[Entry]) -> list[TrayRow]:
        """The rows of the tray for the map's unplaced entries: those whose place is clear first."""
        self._unplaced = tuple(entry.path for entry in entries)
        clear = self.advisor.clear
        rows = []
        for entry in entries:
            best = clear.get(entry.path)
            subtitle = entry.territory
            if not subtitle and best is not None:
                subtitle = self.tr("Suggested: {territory}").format(territory=best.territory)
            share = best.share if best is not None else 0.0
            rows.append((-share, TrayRow(entry.path, entry.title, subtitle)))
        # Sorting keeps the order among equals.
        return [row for _, row in sorted(rows, key=lambda one: one[0])]

    # --- what the curator wants ---

    def suggest(self) -> None:
        """Suggest a place for the selected entry once more, and bring it into view."""
        path = self._selection.path
        if path is None or not self._is_unplaced(path):
            return
        self.wanted.emit()
        if self._asked != path:
            self._ask(path)
        self.display.reveal()
        self._view.setFocus()

    def accept(self) -> None:
        """Place the entry where its ghost stands."""
        suggestion = self.current
        if suggestion is None:
            return
        focused = self.display.holds_focus
        if self._run is None:
            self._end()
        else:
            # The next one is asked for once the entry stands.
            self._suggestions, self._asked = (), None
            self.display.wait()
        self.accepted.emit(suggestion.key, suggestion.x, suggestion.y)
        if focused and self._run is None:
            self._view.setFocus()
        self._later.start(0)

    def next(self) -> None:
        """Suggest another place for the same entry; after the last the first again."""
        if len(self._suggestions) > 1:
            self._index = (self._index + 1) % len(self._suggestions)
            self._show()

    def skip(self) -> None:
        """Leave the entry unplaced and go on to the next."""
        if self._run is not None:
            self._run.skip()
            self._suggestions, self._asked = (), None
            self._later.start(0)

    def dismiss(self) -> None:
        """Suggest nothing any more; going through many stops."""
        focused = self.display.holds_focus
        self._end()
        if focused:
            self._view.setFocus()

    def place_all(self) -> None:
        """Go through unplaced entries one by one: those chosen, the clearest first."""
        paths = [path for path in self._chosen() if self._is_unplaced(path)]
        if not paths:
            return
        self.wanted.emit()
        self._end()
        self._run = Run(paths)
        self._view.setFocus()
        self._later.start(0)

    @property
    def current(self) -> Suggestion | None:
        """What is suggested now."""
        return self._suggestions[self._index] if self._suggestions else None

    # --- asking and answering ---

    def _ask(self, path: str) -> None:
        if path != self._asked:
            self._asked = path
            self._suggestions, self._index = (), 0
        if not self.advisor.knows:
            self.advisor.renew(at_once=True)
        self.advisor.ask(path, {pin.path: (pin.x, pin.y) for pin in self._view.pins})
        self._enable()

    def _take(self, path: str, suggestions: tuple[Suggestion, ...]) -> None:
        if path != self._asked or not self._is_unplaced(path):
            return
        before, index = self.current, self._index
        if suggestions == self._suggestions and before is not None:
            return
        self._suggestions, self._index = suggestions, 0
        if before is not None and before.key == path and suggestions:
            # More is known now. What the curator looks at stays, if it is as good as before.
            places = [(one.x, one.y) for one in suggestions]
            chosen = index > 0 or before.territory == suggestions[0].territory
            if chosen and (before.x, before.y) in places:
                self._index = places.index((before.x, before.y))
        if suggestions:
            self._show()
        elif self.advisor.up_to_date:
            self._show_none(path)

    def _show(self) -> None:
        suggestion = self.current
        if suggestion is None:
            return
        title, several = self._title(suggestion.key), len(self._suggestions) > 1
        self.display.show(suggestion, title, several=several, progress=self._progress())
        self._enable()

    def _show_none(self, path: str) -> None:
        text = self.tr("No place can be suggested: this map has no territories yet.")
        self.display.tell(self._title(path), text, entry=True, progress=self._progress())
        self._enable()

    # --- going through many ---

    def _settle(self) -> None:
        """Follow what has happened, now that it is over."""
        run = self._run
        if run is not None:
            before = run.current
            run.follow(self._is_unplaced)
            if run.current != before or self._asked is None:
                self._go_on()
            elif before is not None:
                self._ask(before)
        elif self._asked is not None and not self._is_unplaced(self._asked):
            self._end()
        elif self._asked is not None:
            self._ask(self._asked)
        self.display.place_card()
        self._enable()

    def _go_on(self) -> None:
        run = self._run
        if run is None:
            return
        if run.current is None:
            self._finish(run)
            return
        self._ask(run.current)
        self._selection.select(run.current)

    def _finish(self, run: Run) -> None:
        self._end()
        left = run.count - run.placed
        text = self.tr("{placed} placed, {left} left unplaced.").format(
            placed=run.placed, left=left
        )
        if run.placed:
            text += " " + self.tr("Undo takes them back one at a time.")
        self.display.tell(self.tr("That was all"), text, entry=False)
        self._view.setFocus()
        self._enable()

    def _progress(self) -> str:
        run = self._run
        if run is None:
            return ""
        return self.tr("{n} of {count}").format(n=run.number, count=run.count)

    def _end(self) -> None:
        self._run = None
        self._asked = None
        self._suggestions, self._index = (), 0
        self.advisor.forget()
        self.display.clear()
        self._enable()

    def _enable(self) -> None:
        path = self._selection.path
        has = self.current is not None
        none = without_map(self._workspace) if not self._view.shows_map else None
        on_map = without_entry() if path is None else self.tr("This entry needs no place on a map.")
        for name, possible, why in (
            (NAMES[0], path is not None and self._is_unplaced(path), on_map),
            (NAMES[1], has and self._view.isVisible(), self.tr("No place is suggested yet.")),
            (NAMES[2], len(self._suggestions) > 1, self.tr("There is no other suggestion.")),
            (NAMES[3], bool(self._unplaced), self.tr("Every entry is on the map.")),
        ):
            allow(self._actions[name], None if possible else none or why)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take keys on the map."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._later.start(0)  # a drag may be over
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain != Qt.KeyboardModifier.NoModifier or self._view.tool is not None:
            return False
        if self._view.dragged is not None:
            self._later.start(0)  # the key may call the drag off
            return False
        key = event.key()
        if key == Qt.Key.Key_S and self._actions["map-suggest"].isEnabled():
            self.suggest()
        elif not self.display.card.isHidden() and (
            key == Qt.Key.Key_Escape or self.display.tells_only
        ):
            self.dismiss()
            return key == Qt.Key.Key_Escape or key in _ENTER
        elif self.current is None:
            return False
        elif key in _ENTER:
            self.accept()
        elif key == Qt.Key.Key_N:
            self.next()
        elif key == Qt.Key.Key_K and self._run is not None:
            self.skip()
        else:
            return False
        return True

    # --- the entries ---

    def _is_unplaced(self, path: str) -> bool:
        if self._workspace is None or not self._workspace.has_entry(path):
            return False
        entry = self._workspace.entry(path)
        return entry.unplaced and entry.collection.map == self._map

    def _title(self, path: str) -> str:
        return self._workspace.title(path) if self._workspace is not None else path

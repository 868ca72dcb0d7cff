"""The pin that is picked while the map shows another time: how it stood, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from editor.messages import EditorError
from editor.publish.git.repository import Repository
from editor.publish.timeline.tracks import Then, Timeline
from editor.ui.announcing import announce
from editor.ui.map.page import MapPage
from editor.ui.map.past.card import PastCard, Standing
from editor.ui.map.past.reading import PastReading
from editor.ui.map.past.restoring import Wish, restore
from editor.ui.moments import when
from editor.ui.territory.chrome import Corner
from editor.ui.words import words
from editor.workspace import placing
from editor.workspace.entries import Entry


class Seen(NamedTuple):
    """The time that is shown. stop: its number, None for now. numbers: of tracks, by today's path.

    repository: the one whose history it is.
    """

    timeline: Timeline
    stop: int | None
    numbers: Mapping[str, int]
    repository: Repository


class PickedPin(QObject):
    """Knows the entry of a pin as it stood and as it stands, and shows its card.

    changed: another pin is picked, or none.
    """

    changed = Signal()

    def __init__(self, page: MapPage, reading: PastReading) -> None:
        super().__init__(page)
        self._page = page
        self._reading = reading
        self._path: str | None = None
        self._seen: Seen | None = None
        self.card = PastCard(page.view)
        page.view.chrome.add(self.card, Corner.TOP_LEFT)
        self.card.closed.connect(partial(self.pick, None))
        self.card.history_wanted.connect(self._show_history)
        self.card.restore_wanted.connect(lambda territory: self._ask_for(territory=territory))
        self.card.again_wanted.connect(lambda: self._ask_for(again=True))
        reading.text.connect(self._restore)

    @property
    def path(self) -> str | None:
        """The entry's path as it is today; None for no pin."""
        return self._path

    def begin(self) -> None:
        """Begin with the entry that all views show."""
        self._path = self._page.selection.path

    def end(self) -> None:
        """No time is shown any more."""
        self._seen = None
        self.card.hide()

    def pick(self, path: str | None) -> None:
        """Pick another pin, and its entry in all views where it is still there; None for none."""
        self._path = path
        workspace = self._page.workspace
        if path is not None and workspace is not None and workspace.has_entry(path):
            self._page.selection.select(path)
        self.changed.emit()

    def follow(self, path: str | None) -> None:
        """Follow the entry that is selected elsewhere."""
        if path is not None:
            self._path = path
            self.changed.emit()

    def see(self, seen: Seen) -> None:
        """Look at another time; the card follows with `show_card`."""
        self._seen = seen

    @property
    def number(self) -> int | None:
        """The number of the entry's track."""
        seen, path = self._seen, self._path
        return seen.numbers.get(path) if seen is not None and path is not None else None

    @property
    def spot(self) -> tuple[float, float] | None:
        """Where the entry stands today, in map units; None for nowhere."""
        place = self._entry.place if self._entry is not None else None
        if place is None or place.x is None or place.y is None:
            return None
        return place.x, place.y

    @property
    def _entry(self) -> Entry | None:
        """The entry as it is today."""
        workspace, path = self._page.workspace, self._path
        there = workspace is not None and path is not None and workspace.has_entry(path)
        return workspace.entry(path) if workspace and path and there else None

    @property
    def _then(self) -> Then | None:
        """The entry as it stood."""
        seen, number = self._seen, self.number
        if seen is None or seen.stop is None or number is None:
            return None
        return seen.timeline.of(number, seen.stop)

    def show_card(self) -> None:
        """Show what the pin tells at that time; nothing of one that was not there, nor for now."""
        workspace, then, entry = self._page.workspace, self._then, self._entry
        if then is None or workspace is None:
            self.card.hide()
            return
        self.card.show_standing(
            Standing(
                title=then.title,
                then=(then.x, then.y),
                named=then.territory,
                today=self.spot,
                title_today=entry.title if entry is not None else "",
                named_today=entry.territory if entry is not None else "",
                gone=entry is None,
                can_name=entry is not None and placing.takes_territory(workspace, entry.path),
            )
        )

    def _show_history(self) -> None:
        then, seen = self._then, self._seen
        if then is not None and seen is not None and self._path is not None:
            self._page.history_wanted.emit(self._path, seen.timeline.stops[then.since].id)

    def _ask_for(self, *, territory: bool = False, again: bool = False) -> None:
        then, seen, path = self._then, self._seen, self._path
        if then is None or seen is None or seen.stop is None or path is None:
            return
        moment = when(seen.timeline.stops[seen.stop].when.timestamp())
        wish = Wish(path, moment, territory, again)
        self._reading.ask_for(seen.repository, path, then.blob, wish)

    def _restore(self, text: object, wish: object) -> None:
        workspace = self._page.workspace
        assert isinstance(wish, Wish)
        if workspace is None:
            return
        try:
            if isinstance(text, EditorError):
                raise text
            assert isinstance(text, str)
            restore(workspace, wish, text)
        except EditorError as error:
            self.card.say(words(error.message))
            return
        told = self.tr("Restored. One undo takes it back.")
        self.card.say(told)
        announce(self._page.view, told)

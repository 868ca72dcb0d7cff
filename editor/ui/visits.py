"""The entries that were visited, in their order, and where each was left. Knows no widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

_KEPT = 100


class Place(NamedTuple):
    """An entry, and where in it the curator was.

    view: one of `VIEWS`. cursor: positions of anchor and cursor in the article's text, as Qt counts
    them. top, form_top: how far article and form were scrolled.
    """

    path: str
    view: str = ""
    cursor: tuple[int, int] = (0, 0)
    top: int = 0
    form_top: int = 0


class Visits:
    """One line of visits, in which one can go back and forth, as in a browser.

    An entry that was left within `passed_by` seconds was passed by on the way to another, as when
    one goes through the list by its arrows: it is not remembered.
    """

    passed_by = 0.4

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._places: list[Place] = []
        self._at = -1
        self._since = 0.0

    def clear(self) -> None:
        """Forget all of them."""
        self._places.clear()
        self._at = -1

    @property
    def current(self) -> Place | None:
        """Where the curator is."""
        return self._places[self._at] if self._at >= 0 else None

    def visit(self, place: Place) -> None:
        """The curator went somewhere: what was ahead is forgotten."""
        now = self._clock()
        current = self.current
        if current is not None and current.path == place.path:
            return
        del self._places[self._at + 1 :]
        if current is not None and self._at > 0 and now - self._since < self.passed_by:
            del self._places[self._at]
        if not self._places or self._places[-1].path != place.path:
            self._places.append(place)
        del self._places[:-_KEPT]
        self._at = len(self._places) - 1
        self._since = now

    def leave(self, place: Place) -> bool:
        """Remember where in the current entry the curator was; false where it was passed by."""
        current = self.current
        if current is None or current.path != place.path:
            return False
        self._places[self._at] = place
        return self._clock() - self._since >= self.passed_by

    def ahead(self, by: int, exists: Callable[[str], bool]) -> list[tuple[int, Place]]:
        """The places that can be gone to, the nearest first, with how many steps away each is.

        by: 1 forward, -1 back. Entries that are gone are passed over, as are those that are the
        same as the one before them.
        """
        found = []
        last = self.current.path if self.current is not None else None
        at = self._at + by
        while 0 <= at < len(self._places):
            place = self._places[at]
            if exists(place.path) and place.path != last:
                found.append((at - self._at, place))
                last = place.path
            at += by
        return found

    def go(self, steps: int) -> Place:
        """Be so many steps further on, or back. Raises IndexError beyond the ends."""
        at = self._at + steps
        if not 0 <= at < len(self._places):
            raise IndexError(steps)
        self._at = at
        self._since = 0.0
        return self._places[at]

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Follow entries to their new paths."""
        self._places = [
            place._replace(path=renamed.get(place.path, place.path)) for place in self._places
        ]

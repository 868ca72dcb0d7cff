"""Going through unplaced entries one by one: which comes next, and what became of the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence


class Run:
    """Entries to be placed, in order. `current` is None when all have been gone through."""

    def __init__(self, paths: Sequence[str]) -> None:
        self._paths = tuple(paths)
        self._at = 0
        self._placed: set[str] = set()

    @property
    def current(self) -> str | None:
        """The entry that it is about."""
        return self._paths[self._at] if self._at < len(self._paths) else None

    @property
    def number(self) -> int:
        """The current entry's number, counted from 1."""
        return self._at + 1

    @property
    def count(self) -> int:
        """How many entries there are."""
        return len(self._paths)

    @property
    def placed(self) -> int:
        """How many have been placed."""
        return len(self._placed)

    def skip(self) -> None:
        """Leave the current entry where it is, and go on to the next."""
        self._at = min(self._at + 1, len(self._paths))

    def holds(self, path: str) -> bool:
        """Whether an entry is one of them."""
        return path in self._paths

    def go_to(self, path: str) -> None:
        """Go back or on to an entry of the run."""
        self._at = self._paths.index(path)

    def follow(self, is_unplaced: Callable[[str], bool]) -> None:
        """Take in what has a place by now, by whatever way, and what lost it again."""
        self._placed = {path for path in self._paths if not is_unplaced(path)}
        while self.current in self._placed:
            self._at += 1

"""Counts entries by their state, without a look at all of them for each change."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from operator import attrgetter

from editor.workspace.entries import Entry


class Tally:
    """Which entries are unplaced, and which have problems."""

    def __init__(self, has_problems: Callable[[Entry], object]) -> None:
        self._holds: dict[str, Callable[[Entry], object]] = {
            "unplaced": attrgetter("unplaced"),
            "problems": has_problems,
        }
        self._paths: dict[str, set[str]] = {state: set() for state in self._holds}

    @property
    def counts(self) -> Mapping[str, int]:
        """How many entries there are in each state."""
        return {state: len(paths) for state, paths in self._paths.items()}

    def fill(self, entries: Iterable[Entry]) -> None:
        """Count these, and no others."""
        for paths in self._paths.values():
            paths.clear()
        self.take({entry.path: entry for entry in entries})

    def take(self, entries: Mapping[str, Entry]) -> None:
        """Count entries, by their paths, as they are now."""
        for state, holds in self._holds.items():
            self._paths[state].difference_update(entries)
            self._paths[state].update([path for path, entry in entries.items() if holds(entry)])

    def forget(self, paths: Collection[str]) -> None:
        """Count these no longer."""
        for known in self._paths.values():
            known.difference_update(paths)

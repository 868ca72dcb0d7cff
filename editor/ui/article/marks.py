"""What is pointed out in a text: named groups of ranges that move with what is typed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator


class Marks:
    """Ranges by the name of their group, as (start, end) positions, in order, none overlapping."""

    def __init__(self) -> None:
        self._groups: dict[str, list[tuple[int, int]]] = {}

    def __bool__(self) -> bool:
        return any(self._groups.values())

    def set(self, name: str, ranges: Iterable[tuple[int, int]]) -> bool:
        """Replace a group; whether that changes anything."""
        found = sorted(ranges)
        changed = found != self._groups.get(name, [])
        self._groups[name] = found
        return changed

    def clear(self) -> None:
        """Forget all groups."""
        self._groups.clear()

    def splice(self, position: int, removed: int, added: int) -> None:
        """Follow an edit: what lies behind it moves, what it cuts into is marked no more."""
        behind = position + removed
        by = added - removed
        for name, ranges in self._groups.items():
            first = bisect_right(ranges, position, key=_end)
            last = bisect_left(ranges, behind, first, key=_start)
            if first < len(ranges):
                moved = [(start + by, end + by) for start, end in ranges[last:]]
                self._groups[name] = ranges[:first] + moved

    def within(self, first: int, last: int) -> Iterator[tuple[str, int, int]]:
        """The ranges that reach into first..last, group by group in the order they were set."""
        for name, ranges in self._groups.items():
            start = bisect_left(ranges, first, key=_end)
            for found in ranges[start : bisect_right(ranges, last, key=_start)]:
                yield name, *found

    def at(self, name: str, position: int) -> tuple[int, int] | None:
        """The range of a group that `position` lies in or touches."""
        ranges = self._groups.get(name, [])
        place = bisect_left(ranges, position, key=_end)
        if place < len(ranges) and ranges[place][0] <= position:
            return ranges[place]
        return None


def _start(one: tuple[int, int]) -> int:
    return one[0]


def _end(one: tuple[int, int]) -> int:
    return one[1]

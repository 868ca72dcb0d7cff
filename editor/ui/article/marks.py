"""What is pointed out in a text: named groups of ranges that move with what is typed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from editor.ui.look import tones_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit


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


class MarksInView:
    """Marks in an editor's text, in Qt's units, of which those are drawn that are in view.

    A long article may have thousands that are not.
    """

    def __init__(self, editor: QPlainTextEdit, in_view: Callable[[], tuple[int, int]]) -> None:
        """in_view: where the lines in view begin and end."""
        self._editor = editor
        self._in_view = in_view
        self._marks = Marks()
        self._drawn = False  # whether any may be
        self._moved = False  # with an edit that is not laid out yet
        editor.document().contentsChanged.connect(self._draw_moved)

    def set(self, name: str, ranges: Iterable[tuple[int, int]]) -> None:
        """Replace those of a name."""
        if self._marks.set(name, ranges):
            self.draw()

    def at(self, name: str, position: int) -> tuple[int, int] | None:
        """The one of a name that `position` lies in or touches."""
        return self._marks.at(name, position)

    def clear(self) -> None:
        """Mark nothing: another text is shown."""
        self._marks.clear()
        self.draw()

    def splice(self, position: int, removed: int, added: int) -> None:
        """Follow an edit that is made now; it is drawn when it is laid out."""
        self._marks.splice(position, removed, added)
        self._moved = True

    def draw(self) -> None:
        """Draw those in view anew."""
        if not self._marks and not self._drawn:
            return
        self._drawn = bool(self._marks)
        # Imported with the first mark: the first window has none.
        from editor.ui.article.mark_formats import drawn

        marks = list(self._marks.within(*self._in_view()))
        editor = self._editor
        editor.setExtraSelections(drawn(editor.document(), marks, tones_of(editor)))

    def _draw_moved(self) -> None:
        """Draw what an edit moved, now that it is laid out: before, Qt would look at old lines."""
        if self._moved:
            self._moved = False
            self.draw()


def _start(one: tuple[int, int]) -> int:
    return one[0]


def _end(one: tuple[int, int]) -> int:
    return one[1]

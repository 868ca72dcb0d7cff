"""Undo and redo for the whole vault: changes as steps, kept as the splices they made.

A step keeps only what differs between the text before and after, so that a thousand typed words
in a long article cost their own letters and not a thousand articles.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from editor.messages import Message

# Typing that pauses longer than this starts a new step.
PAUSE_SECONDS = 1.2
# Oldest steps go when the kept texts exceed this many bytes.
MEMORY_BYTES = 64 * 1024 * 1024


class Edit(NamedTuple):
    """One file's text before and after; None means that the file is absent."""

    path: str
    before: str | None
    after: str | None


class Change(NamedTuple):
    """One undoable edit of one or more files.

    merge_key: consecutive changes with the same key become one step, until a pause.
    renames: the new path by the old one, of files that are moved rather than removed and made;
    the edits of both paths are among `edits`.
    """

    label: Message
    edits: tuple[Edit, ...]
    merge_key: str | None = None
    renames: Mapping[str, str] = MappingProxyType({})


class Splice(NamedTuple):
    """`removed` at `start` was replaced by `inserted`; None stands for an absent file."""

    path: str
    start: int
    removed: str | None
    inserted: str | None

    def redo(self, text: str | None) -> str | None:
        """`text` after the step; `text` is what it was before."""
        return _replace(text, self.start, self.removed, self.inserted)

    def undo(self, text: str | None) -> str | None:
        """`text` before the step; `text` is what it was after."""
        return _replace(text, self.start, self.inserted, self.removed)


@dataclass(eq=False)
class Step:
    """A change as the history keeps it.

    on_disk: what the disk held of files that the step removed, where that differed from their
    text: turning the step back brings both back.
    """

    label: Message
    splices: tuple[Splice, ...]
    merge_key: str | None
    made_at: float
    renames: Mapping[str, str]
    on_disk: Mapping[str, str]

    @property
    def size(self) -> int:
        """Bytes that its texts take."""
        texts = [text for s in self.splices for text in (s.removed, s.inserted) if text is not None]
        return sum(map(sys.getsizeof, (*texts, *self.on_disk.values())))


class History:
    """The steps that can be undone and redone, bounded by memory."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        memory_bytes: int = MEMORY_BYTES,
    ) -> None:
        self._clock = clock
        self._memory_bytes = memory_bytes
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._open = False
        self._size = 0  # of the steps done

    @property
    def newest(self) -> Step | None:
        """The step that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def undone(self) -> Step | None:
        """The step that redo would do again."""
        return self._undone[-1] if self._undone else None

    def settle(self) -> None:
        """End the step in progress: what is typed next is a step of its own."""
        self._open = False

    def push(
        self,
        change: Change,
        current: Callable[[str], str | None],
        on_disk: Mapping[str, str] = MappingProxyType({}),
        onto: Step | None = None,
    ) -> None:
        """Record a change that was just made; `current` gives a path's text after it.

        on_disk: as a step has it. onto: the step that the change belongs to, however long ago it
        was made: if it is still the newest, undo takes both back at once.
        """
        now = self._clock()
        self._undone.clear()
        belongs = onto is not None and onto is self.newest
        step = self._joined(change, now, current) if belongs else self._merged(change, now, current)
        step = step or Step(
            change.label,
            tuple(difference(edit.before, edit.after, edit.path) for edit in change.edits),
            change.merge_key,
            now,
            change.renames,
            on_disk,
        )
        if all(splice.removed == splice.inserted for splice in step.splices):
            # Typed and taken back at once: nothing is left that could be undone.
            self.settle()
            return
        self._done.append(step)
        self._size += step.size
        self._open = change.merge_key is not None
        self._forget_oldest()

    def take_back(self, on_disk: Mapping[str, str] = MappingProxyType({})) -> None:
        """The newest step was undone; `on_disk` is what it now has of that."""
        self.settle()
        step = self._done.pop()
        self._size -= step.size
        step.on_disk = on_disk
        self._undone.append(step)

    def bring_back(self, on_disk: Mapping[str, str] = MappingProxyType({})) -> None:
        """The step that was undone last was done again; `on_disk` is what it now has of that."""
        self.settle()
        step = self._undone.pop()
        step.on_disk = on_disk
        self._done.append(step)
        self._size += step.size

    def _merged(
        self, change: Change, now: float, current: Callable[[str], str | None]
    ) -> Step | None:
        """The last step and `change` as one, where they belong together; takes the last off."""
        if not (self._open and self._done and change.merge_key is not None):
            return None
        last = self._done[-1]
        same_files = {s.path for s in last.splices} == {e.path for e in change.edits}
        if last.merge_key != change.merge_key or not same_files:
            return None
        if now - last.made_at > PAUSE_SECONDS:
            return None
        return self._joined(change, now, current)

    def _joined(self, change: Change, now: float, current: Callable[[str], str | None]) -> Step:
        """The last step and `change` as one; takes the last off."""
        last = self._done.pop()
        self._size -= last.size
        before = {e.path: e.before for e in change.edits}
        splices = [
            difference(s.undo(before.pop(s.path)), current(s.path), s.path)
            if s.path in before
            else s
            for s in last.splices
        ]
        splices += [difference(text, current(path), path) for path, text in before.items()]
        return Step(
            last.label,
            tuple(splices),
            last.merge_key,
            now,
            {**last.renames, **change.renames},
            last.on_disk,
        )

    def _forget_oldest(self) -> None:
        while self._size > self._memory_bytes and len(self._done) > 1:
            self._size -= self._done.pop(0).size


def difference(before: str | None, after: str | None, path: str = "") -> Splice:
    """The one splice that turns `before` into `after`."""
    if before is None or after is None:
        return Splice(path, 0, before, after)
    shorter = min(len(before), len(after))
    start = _largest(shorter, lambda n: before.startswith(after[:n]))
    rest = shorter - start
    tail = _largest(rest, lambda n: before.endswith(after[len(after) - n :]))
    return Splice(path, start, before[start : len(before) - tail], after[start : len(after) - tail])


def _largest(limit: int, holds: Callable[[int], bool]) -> int:
    """The largest n up to `limit` for which `holds`; comparing slices beats a loop of letters."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if holds(middle):
            low = middle
        else:
            high = middle - 1
    return low


def _replace(text: str | None, start: int, old: str | None, new: str | None) -> str | None:
    if text is None or old is None or new is None:
        return new
    return text[:start] + new + text[start + len(old) :]

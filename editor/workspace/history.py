"""Undo and redo for the whole vault: changes as steps, kept as the splices they made.

A step keeps only what differs between the text before and after, so that a thousand typed words
in a long article cost their own letters and not a thousand articles.

What changes from outside is a step too, that is never taken back: to turn a step that lies behind
it, the two change places first. The steps undone begin with what leads out of such a change, so
that each step always starts from the text that the one before it left.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from editor.messages import Message
from editor.workspace import carrying
from editor.workspace.carrying import Carried, Outside

# Typing that pauses longer than this starts a new step.
PAUSE_SECONDS = 1.2
# Oldest steps go when the kept texts exceed this many bytes.
MEMORY_BYTES = 64 * 1024 * 1024


# The current text of a file.
Text = Callable[[str], str | None]


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
    text: turning the step back brings both back. outside: what it is made of, if it came from
    outside; also steps that could not be turned are kept as such.
    """

    label: Message
    splices: tuple[Splice, ...]
    merge_key: str | None
    made_at: float
    renames: Mapping[str, str]
    on_disk: Mapping[str, str]
    outside: tuple[Outside, ...] = ()

    @property
    def size(self) -> int:
        """Bytes that its texts take."""
        texts = [text for s in self.splices for text in (s.removed, s.inserted) if text is not None]
        kept = [text for change in self.outside for text in change.texts or () if text is not None]
        return sum(map(sys.getsizeof, (*texts, *kept, *self.on_disk.values())))


class Turn(NamedTuple):
    """How a step can be undone or redone.

    texts: what the files become that differ then. blocked: a file in which what came from outside
    since does not allow it. passed: the steps from outside that have to change places with it,
    oldest first; carried: what becomes of them. before: what the files concerned hold now.
    """

    step: Step
    texts: Mapping[str, str | None]
    blocked: str | None = None
    passed: Sequence[Step] = ()
    carried: Carried | None = None
    before: Mapping[str, str | None] = MappingProxyType({})


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
        return next((step for step in reversed(self._done) if not step.outside), None)

    @property
    def undone(self) -> Step | None:
        """The step that redo would do again."""
        return next((step for step in reversed(self._undone) if not step.outside), None)

    def is_done(self, step: Step) -> bool:
        """Whether a step is among those that count, and neither undone nor forgotten."""
        return step in self._done

    def settle(self) -> None:
        """End the step in progress: what is typed next is a step of its own."""
        self._open = False

    def push(
        self,
        change: Change,
        current: Text,
        on_disk: Mapping[str, str] = MappingProxyType({}),
        onto: Step | None = None,
    ) -> None:
        """Record a change that was just made; `current` gives a path's text after it.

        on_disk: as a step has it. onto: the step that the change belongs to, however long ago it
        was made: if it is still the newest, undo takes both back at once.
        """
        now = self._clock()
        self._undone.clear()
        belongs = onto is not None and bool(self._done) and onto is self._done[-1]
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

    def push_outside(self, edits: Sequence[Edit], changes: Sequence[Outside]) -> None:
        """Record what came from outside; what was undone can still be done again."""
        self.settle()
        splices = tuple(difference(edit.before, edit.after, edit.path) for edit in edits)
        label, now = Message("workspace.outside"), self._clock()

        def step(splices: Iterable[Splice]) -> Step:
            return Step(label, tuple(splices), None, now, {}, {}, tuple(changes))

        before = self._done[-1].size if self._done else 0
        if self._done and _join(self._done[-1], splices, changes):
            self._size -= before
        else:
            self._done.append(step(splices))
        self._size += self._done[-1].size
        back = tuple(s._replace(removed=s.inserted, inserted=s.removed) for s in splices)
        if self._undone and not _join(self._undone[-1], back, changes):
            self._undone.append(step(back))
        self._forget_oldest()

    def undoing(self, current: Text) -> Turn | None:
        """How to take back the newest step; None when there is none. Nothing is changed yet."""
        step = self.newest
        if step is None:
            return None
        passed = self._done[self._done.index(step) + 1 :]
        names = {new: old for old, new in step.renames.items()}
        return _turn(step, passed, names, current, Splice.undo)

    def redoing(self, current: Text) -> Turn | None:
        """How to do the step again that was undone last; None when there is none."""
        step = self.undone
        if step is None:
            return None
        passed = self._undone[self._undone.index(step) + 1 :]
        return _turn(step, passed, step.renames, current, Splice.redo)

    def ahead(self, *, back: bool) -> Sequence[Splice]:
        """What undoing (or else redoing) would splice; nothing where that takes more than splices,
        because something came from outside since.
        """
        steps = self._done if back else self._undone
        step = steps[-1] if steps else None
        if step is None or step.outside:
            return ()
        if not back:
            return step.splices
        return [s._replace(removed=s.inserted, inserted=s.removed) for s in step.splices]

    def take_back(self, turn: Turn, on_disk: Mapping[str, str] = MappingProxyType({})) -> None:
        """The step was undone; `on_disk` is what it now has of that."""
        self.settle()
        self._size -= sum(step.size for step in (turn.step, *turn.passed))
        self._done.remove(turn.step)
        _change_places(turn, difference)
        turn.step.on_disk = on_disk
        if turn.step.splices:
            self._undone.append(turn.step)
        self._size += sum(step.size for step in turn.passed)

    def bring_back(self, turn: Turn, on_disk: Mapping[str, str] = MappingProxyType({})) -> None:
        """The step was done again; `on_disk` is what it now has of that."""
        self.settle()
        self._undone.remove(turn.step)
        _change_places(turn, lambda before, after, path: difference(after, before, path))
        turn.step.on_disk = on_disk
        if turn.step.splices:
            self._done.append(turn.step)
            self._size += turn.step.size
        if self.undone is None:
            self._undone.clear()

    def keep(self, step: Step) -> None:
        """Count a step that cannot be turned as one from outside: the next turn passes it."""
        self.settle()
        step.outside = tuple(Outside(splice.path, splice.path) for splice in step.splices)

    def _merged(self, change: Change, now: float, current: Text) -> Step | None:
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

    def _joined(self, change: Change, now: float, current: Text) -> Step:
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


def _turn(
    step: Step,
    passed: Sequence[Step],
    names: Mapping[str, str],
    current: Text,
    turned: Callable[[Splice, str | None], str | None],
) -> Turn:
    """How `step` is turned; `turned` gives the text on the other side of a splice."""
    own = {splice.path for splice in step.splices}
    changes = [each.outside for each in passed]
    paths = carrying.concerned(own, changes)
    if paths == own and not any(
        change.path in own or change.to in own for each in changes for change in each
    ):
        return Turn(step, {s.path: turned(s, current(s.path)) for s in step.splices})
    states = [{path: current(path) for path in paths}]
    for each in reversed(passed):
        state = dict(states[0])
        state.update((s.path, turned(s, state[s.path])) for s in each.splices if s.path in paths)
        states.insert(0, state)
    start = dict(states[0])
    start.update((s.path, turned(s, start[s.path])) for s in step.splices)
    carried = carrying.carry(states, changes, start, names)
    if carried.blocked is not None:
        return Turn(step, {}, carried.blocked)
    before, after = states[-1], carried.states[-1]
    texts = {path: after[path] for path in sorted(paths) if after[path] != before[path]}
    return Turn(step, texts, None, passed, carried, before)


def _change_places(turn: Turn, between: Callable[[str | None, str | None, str], Splice]) -> None:
    """Let a step that is turned, and what came from outside since, start from one another's texts.

    between: the splice that a step keeps of the texts before and after it, from now on.
    """
    if turn.carried is None:
        return
    states = turn.carried.states
    for n, step in enumerate(turn.passed):
        before, after = states[n], states[n + 1]
        others = [splice for splice in step.splices if splice.path not in turn.before]
        made = [between(before[path], after[path], path) for path in sorted(turn.before)]
        step.splices = (*others, *(s for s in made if s.removed != s.inserted))
        step.outside = turn.carried.changes[n]
    made = [between(states[-1][path], text, path) for path, text in sorted(turn.before.items())]
    turn.step.splices = tuple(splice for splice in made if splice.removed != splice.inserted)


def _join(step: Step, splices: Sequence[Splice], changes: Sequence[Outside]) -> bool:
    """Make what came from outside part of the step before, if that came from there as well."""
    known = {path for change in step.outside for path in (change.path, change.to)}
    new = {path for change in changes for path in (change.path, change.to)}
    if not step.outside or not known.isdisjoint(new):
        return False
    step.splices += tuple(splices)
    step.outside += tuple(changes)
    return True


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

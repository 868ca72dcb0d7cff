"""Two histories' trees merged: entries by fields, other texts by lines, anything else chosen whole.

No file of the work tree is looked at or changed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from editor.messages import Message
from editor.publish.git.failing import refuse
from editor.publish.git.objects import Blob, contents, pointer, text_or_none, tree
from editor.vault.git import Git, text_of
from editor.vault.merge import Merged, Side, merge_text, settled
from editor.workspace.conflicts import Conflict
from editor.workspace.merging import merge_file

_log = logging.getLogger(__name__)
_FILES = ("100644", "100755")


class FileClash(NamedTuple):
    """A file that is no text, a picture say, and was changed on both sides. base, mine, theirs:
    the objects, None for no file.
    """

    path: str
    base: str | None
    mine: str | None
    theirs: str | None


# What is to be decided, and what was: a text, None for no file, or the whole of one side.
Clashing: TypeAlias = Conflict | FileClash
Decided: TypeAlias = Mapping[Clashing, str | Side | None]


class TreeMerge(NamedTuple):
    """changes: what makes the merged tree of mine, by paths in the work tree; None removes.
    texts: what is to be written for it first. clashes: what is undecided; those files are as mine.
    """

    changes: Mapping[str, Blob | None]
    texts: Mapping[str, tuple[str, bytes]]
    clashes: tuple[Clashing, ...]
    notes: tuple[Message, ...] = ()


class Changed(NamedTuple):
    """A file that two trees differ in; None where it is in one of them only."""

    old: str | None
    new: str | None
    before: Blob | None
    after: Blob | None


class _Collision(Exception):  # noqa: N818 - only passed within this module
    """Renames on both sides lead to one path: each path is then looked at by itself."""


def changed(git: Git, before: str, after: str, *, renames: bool = False) -> list[Changed]:
    """What two trees differ in. Raises GitError."""
    how = "-M" if renames else "--no-renames"
    told = git.ask("diff-tree", "-r", "-z", "--raw", "--no-abbrev", how, before, after)
    words = iter(text_of(told).split("\0"))
    found = []
    for word in words:
        if not word.startswith(":"):
            continue
        mode, new_mode, oid, new_oid, kind = word[1:].split(" ")
        old = next(words)
        new = next(words) if kind[0] == "R" else old
        first = Blob(mode, oid) if mode != "000000" else None
        second = Blob(new_mode, new_oid) if new_mode != "000000" else None
        found.append(Changed(old if first else None, new if second else None, first, second))
    return found


def merge_trees(
    git: Git,
    base: str,
    mine: str,
    theirs: str,
    *,
    shown: Callable[[str], str],
    decided: Decided,
    virtual: bool = False,
    step: Callable[[int, int], object] = lambda _done, _all: None,
) -> TreeMerge:
    """Three trees merged. Raises GitError.

    step: called before each file that both changed, with how many are done, and of how many.

    shown: a file's path in the vault by that in the work tree. virtual: what clashes becomes as in
    base, for a base that is itself merged.
    """
    merging = _Merging(git, shown, decided, virtual, step)
    try:
        return merging.merged(base, mine, theirs, renames=True)
    except _Collision:
        return _Merging(git, shown, decided, virtual, step).merged(
            base, mine, theirs, renames=False
        )


class _Unit(NamedTuple):
    """One file on the three sides. at: its path in mine. name: its path when merged.

    renamed: one side at least gave it another path.
    """

    at: str | None
    name: str
    renamed: bool
    base: Blob | None
    mine: Blob | None
    theirs: Blob | None

    @property
    def mode(self) -> str:
        """Its mode when merged: that of the side that changed it."""
        base, mine, theirs = self.base, self.mine, self.theirs
        if mine is None or theirs is None:
            return (mine or theirs or base or Blob("100644", "")).mode
        return theirs.mode if base is not None and mine.mode == base.mode else mine.mode


class _Ours:
    """What mine changed, and the files that it has. renamed: paths that it gave other files."""

    def __init__(self, changes: Sequence[Changed], there: Mapping[str, Blob]) -> None:
        self.there = there
        self.by_old = {each.old: each for each in changes if each.old is not None}
        self.renamed = {
            each.new for each in self.by_old.values() if each.new not in (None, each.old)
        }


@dataclass
class _Merging:
    git: Git
    shown: Callable[[str], str]
    decided: Decided
    virtual: bool
    step: Callable[[int, int], object]
    changes: dict[str, Blob | None] = field(default_factory=dict)
    texts: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    clashes: list[Clashing] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)

    def merged(self, base: str, mine: str, theirs: str, *, renames: bool) -> TreeMerge:
        others = changed(self.git, base, theirs, renames=renames)
        if others:
            there = tree(self.git, mine)
            ours = _Ours(changed(self.git, base, mine, renames=renames), there)
            units = [self._unit(other, ours) for other in others]
            self._merge([unit for unit in units if not self._is_plain(unit)])
            self._look_at_folders(there)
        return TreeMerge(self.changes, self.texts, tuple(self.clashes), tuple(self.notes))

    def _unit(self, other: Changed, ours: _Ours) -> _Unit:
        """What is to be merged because of one change of theirs. Raises _Collision."""
        old, new = other.old, other.new
        if old is None:
            name = new or ""
            if name in ours.renamed:
                raise _Collision
            own = ours.there.get(name)
            return _Unit(name if own else None, name, False, None, own, other.after)
        found = ours.by_old.get(old)
        at, mine = (found.new, found.after) if found else (old, other.before)
        if new is None or new == old:
            name = at or old
        else:
            name = new
            if at not in (None, old, new):
                # Theirs is the one that others know already.
                args = {"file": self.shown(at or ""), "new": self.shown(new)}
                self.notes.append(Message("publish.git-renamed-twice", args))
        if name != at and name in ours.there:
            raise _Collision
        renamed = at not in (None, old) or new not in (None, old)
        return _Unit(at, name, renamed, other.before, mine, other.after)

    def _is_plain(self, unit: _Unit) -> bool:
        """Whether no contents need to be merged; it is done then."""
        base, mine, theirs = (
            blob.oid if blob else None for blob in (unit.base, unit.mine, unit.theirs)
        )
        if unit.renamed and (mine is None) != (theirs is None):
            return False  # removed by one side, and wanted elsewhere by the other
        if theirs in (mine, base):
            oid = mine
        elif base == mine:
            oid = theirs
        else:
            return False
        self._take(unit, Blob(unit.mode, oid) if oid else None)
        return True

    def _take(self, unit: _Unit, blob: Blob | None) -> None:
        if unit.at is not None and unit.at != unit.name:
            self.changes[unit.at] = None
        if blob != unit.mine or (blob is not None and unit.at != unit.name):
            self.changes[unit.name] = blob

    def _merge(self, units: Sequence[_Unit]) -> None:
        """Merge what both sides changed."""
        blobs = [blob for unit in units for blob in (unit.base, unit.mine, unit.theirs) if blob]
        held = dict(contents(self.git, [blob.oid for blob in blobs if blob.mode in _FILES]))
        for number, unit in enumerate(units):
            self.step(number, len(units))
            sides = [_text(blob, held) for blob in (unit.base, unit.mine, unit.theirs)]
            if any(isinstance(side, _NoText) for side in sides):
                self._choose(unit)
                continue
            base, mine, theirs = (None if isinstance(side, _NoText) else side for side in sides)
            self._merge_texts(unit, base, mine, theirs)

    def _merge_texts(
        self, unit: _Unit, base: str | None, mine: str | None, theirs: str | None
    ) -> None:
        path = self.shown(unit.name)
        merged = merge_any(path, base, mine, theirs)
        text = merged.text
        if merged.clashes or mine is None or theirs is None:
            conflict = Conflict(path, base, mine, theirs)
            if self.virtual:
                text = base
                if merged.clashes and mine is not None and theirs is not None:
                    text = settled(merged, [clash.base for clash in merged.clashes])
            elif conflict in self.decided:
                choice = self.decided[conflict]
                text = _chosen(merged, choice, mine, theirs)
            else:
                self.clashes.append(conflict)
                return
        if text is None:
            self._take(unit, None)
        else:
            self._take(unit, Blob(unit.mode, ""))
            self.texts[unit.name] = unit.mode, text.encode("utf-8", "surrogateescape")

    def _choose(self, unit: _Unit) -> None:
        """What is no text is as one side has it."""
        oids = (blob.oid if blob else None for blob in (unit.base, unit.mine, unit.theirs))
        clash = FileClash(self.shown(unit.name), *oids)
        choice = Side.THEIRS if self.virtual else self.decided.get(clash)
        if choice is Side.MINE or choice is Side.THEIRS:
            self._take(unit, unit.mine if choice is Side.MINE else unit.theirs)
        else:
            self.clashes.append(clash)

    def _look_at_folders(self, there: Mapping[str, Blob]) -> None:
        """Raise GitError where one side has a folder by the name of the other's file."""
        fresh = [path for path, blob in self.changes.items() if blob and path not in there]
        if not fresh:
            return
        files = {path for path in there if self.changes.get(path, there[path]) is not None}
        files |= set(fresh)
        folders = {path[:at] for path in files for at in range(len(path)) if path[at] == "/"}
        for path in fresh:
            above = [path[:at] for at in range(len(path)) if path[at] == "/"]
            if path in folders or any(folder in files for folder in above):
                raise refuse("publish.git-folder-clash", file=self.shown(path))


class _NoText:
    """What cannot be merged as text."""


_NO_TEXT = _NoText()


def _text(blob: Blob | None, held: Mapping[str, bytes]) -> str | _NoText | None:
    if blob is None:
        return None
    data = held.get(blob.oid)
    if data is None or blob.mode not in _FILES or pointer(data) is not None:
        return _NO_TEXT
    text = text_or_none(data)
    return _NO_TEXT if text is None else text


def merge_any(path: str, base: str | None, mine: str | None, theirs: str | None) -> Merged:
    """Three versions of a file merged by what it is; by lines should that fail."""
    try:
        return merge_file(path, base, mine, theirs)
    except Exception:  # noqa: BLE001 - lines can still be merged
        _log.exception("%s is merged by lines", path)
        return merge_text(base, mine, theirs)


def _chosen(
    merged: Merged, choice: str | Side | None, mine: str | None, theirs: str | None
) -> str | None:
    if choice is Side.MINE or choice is Side.THEIRS:
        if mine is None or theirs is None:
            return mine if choice is Side.MINE else theirs
        return settled(merged, [choice] * len(merged.clashes))
    return str(choice) if choice is not None else None

"""The one document: the text of every file of the vault, now and on disk, and its history.

All views show what this holds; every edit goes through `Document.apply`, which records it and
tells each listener once. A change that makes or removes files reaches the disk at once, as in a
file manager; all others wait for saving.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from editor.messages import EditorError, Message
from editor.workspace.carrying import Outside
from editor.workspace.history import Change, Edit, History, Splice, Step, Turn
from editor.workspace.through import Through, at_once


class Cause(Enum):
    """Why texts changed."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    OUTSIDE = "outside"
    LOADED = "loaded"
    SAVED = "saved"


class Notice(NamedTuple):
    """What changed: told once for each change, after it.

    before: each touched file's text before the change; what it is now, the document says.
    renames: the new path by the old one, of files that were moved.
    """

    cause: Cause
    before: dict[str, str | None]
    renames: Mapping[str, str] = MappingProxyType({})

    @property
    def paths(self) -> frozenset[str]:
        """The files touched."""
        return frozenset(self.before)


class TurnRefused(EditorError):  # noqa: N818 - reads as what happened
    """A step cannot be undone or redone after what came from outside; nothing was changed."""


class Incoming(NamedTuple):
    """A file as it was changed from outside.

    path, to: what it was called, and is now. text: what it is here from now on. theirs: what the
    disk holds. clashed: where both changed the same, `text` has mine.
    """

    path: str
    to: str
    text: str | None
    theirs: str | None
    clashed: bool = False


Listener = Callable[[Notice], None]

# Brings files from the texts that the disk holds to those that it shall hold, all of them or
# none; moves those that are renamed, and goes through its steps. Raises EditorError.
Disk = Callable[[Sequence[Edit], Mapping[str, str], Through], None]

# Gives the text of a file that is kept elsewhere, by the number that it has there.
Kept = Callable[[str, int], str]

_Texts = Mapping[str, str | None]
_NOTHING: Mapping[str, str] = MappingProxyType({})


class StaleEditError(ValueError):
    """An edit was made from a text that is no longer the current one: a defect of the caller."""


class Document:
    """Texts by vault-relative path. None as a text means that the file is absent.

    A text that nobody edits may be kept elsewhere, and is had from there when it is asked for.
    """

    def __init__(
        self,
        history: History | None = None,
        disk: Disk = lambda _edits, _renames, _through: None,
        kept: Kept = lambda _path, _number: "",
    ) -> None:
        """disk: makes and removes the files; by itself, a document is texts and no more."""
        self._history = history or History()
        self._disk = disk
        self._kept = kept
        self._texts: dict[str, str | int | None] = {}
        self._saved: dict[str, str | int | None] = {}
        self._dirty: set[str] = set()
        # Called with files that are about to be made, removed or written at once: who writes them
        # elsewhere leaves them alone then, and tells what it did.
        self.before_disk: Callable[[Collection[str]], None] = lambda _paths: None
        # Goes through the steps in which files are made and removed at once; what it raises comes
        # out of the change, of which nothing is made then.
        self.through: Through = at_once
        self._reaching = False
        self._listeners: list[Listener] = []

    @property
    def reaching(self) -> bool:
        """Whether files are being made and removed: a change is under way, and no other begins."""
        return self._reaching

    def text(self, path: str) -> str | None:
        """The current text, None when absent or never loaded."""
        text = self._texts.get(path)
        return self._kept(path, text) if isinstance(text, int) else text

    def hold(self, path: str) -> str | None:
        """As `text`, which from now on is here again: that of what is edited is asked for often."""
        kept = self._texts.get(path)
        if not isinstance(kept, int):
            return kept
        text = self._texts[path] = self._kept(path, kept)
        if self._saved.get(path) == kept:
            self._saved[path] = text
        return text

    def __contains__(self, path: object) -> bool:
        return path in self._texts

    def knows(self, path: str) -> bool:
        """Whether the file was ever loaded or made here."""
        return path in self._texts

    @property
    def known(self) -> frozenset[str]:
        """The files that were ever loaded or made here."""
        return frozenset(self._texts)

    def saved_text(self, path: str) -> str | None:
        """The text that the disk holds, as far as is known."""
        text = self._saved.get(path)
        return self._kept(path, text) if isinstance(text, int) else text

    @property
    def dirty(self) -> frozenset[str]:
        """Files whose text differs from what is on disk."""
        return frozenset(self._dirty)

    @property
    def undo_label(self) -> Message | None:
        """What undo would take back, None when there is nothing."""
        return step.label if (step := self._history.newest) else None

    @property
    def redo_label(self) -> Message | None:
        """What redo would do again, None when there is nothing."""
        return step.label if (step := self._history.undone) else None

    @property
    def newest(self) -> Step | None:
        """The step that undo would take back, to be given to `apply`."""
        return self._history.newest

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def load(
        self, texts: Mapping[str, str], kept: Mapping[str, int] = MappingProxyType({})
    ) -> None:
        """Take over what was read from disk; no step of the history.

        kept: files whose texts are kept elsewhere, with the number that each has there.
        """
        before = {path: self.text(path) for path in (*texts, *kept)}
        for found in (texts, kept):
            self._texts.update(found)
            self._saved.update(found)
            self._dirty.difference_update(found)
        self._tell(Notice(Cause.LOADED, before))

    def keep(self, path: str, text: str, number: int) -> None:
        """From now on `text` is kept elsewhere, where it is that of the file."""
        for texts in (self._texts, self._saved):
            if texts.get(path) is text:
                texts[path] = number

    def apply(self, *changes: Change, onto: Step | None = None) -> None:
        """Make changes one after the other, each a step; then tell the listeners once.

        onto: the step that the first of them completes: it becomes part of it, if that is still the
        newest.

        A change of nothing is no step. Raises StaleEditError when an edit's `before` is not the
        text that it changes, EditorError when files cannot be made or removed on disk; then
        nothing is changed.
        """
        self._begin()
        texts: dict[str, str | None] = {}
        for edit in (edit for change in changes for edit in change.edits):
            if (texts[edit.path] if edit.path in texts else self.hold(edit.path)) != edit.before:
                raise StaleEditError(edit.path)
            texts[edit.path] = edit.after
        renames = {old: new for change in changes for old, new in change.renames.items()}
        moves, unsaved = self._reach_disk(texts, renames, _NOTHING)
        before: dict[str, str | None] = {}
        for change in changes:
            edits = tuple(edit for edit in change.edits if edit.before != edit.after)
            if not edits:
                continue
            for edit in edits:
                before.setdefault(edit.path, edit.before)
                self._set(edit.path, edit.after)
            gone = {e.path: unsaved[e.path] for e in edits if e.after is None and e.path in unsaved}
            self._history.push(change._replace(edits=edits), self.text, gone, onto)
            onto = None
        if before:
            self._tell(Notice(Cause.EDIT, before, moves))

    def undo(self) -> bool:
        """Take the newest step back; False when there is none. What came from outside stays.

        Raises TurnRefused when that leaves no room for the step: the next call passes it. Raises
        EditorError when files cannot be made or removed on disk. Nothing is changed then.
        """
        self._begin()
        turn = self._possible(self._history.undoing, self._history.take_back, "undo")
        if turn is None:
            return False
        renames = {new: old for old, new in turn.step.renames.items()}
        moves, unsaved = self._reach_disk(turn.texts, renames, turn.step.on_disk)
        self._history.take_back(turn, unsaved)
        self._replay(Cause.UNDO, turn.texts, moves)
        return True

    def redo(self) -> bool:
        """Do the step that was undone last again; False when there is none. Raises like `undo`."""
        self._begin()
        turn = self._possible(self._history.redoing, self._history.bring_back, "redo")
        if turn is None:
            return False
        moves, unsaved = self._reach_disk(turn.texts, turn.step.renames, turn.step.on_disk)
        self._history.bring_back(turn, unsaved)
        self._replay(Cause.REDO, turn.texts, moves)
        return True

    def ahead(self, *, back: bool) -> Sequence[Splice]:
        """What undoing (or else redoing) would splice, as far as that is known without doing it."""
        return self._history.ahead(back=back)

    def spliced(self, splice: Splice) -> Edit:
        """What a splice of those ahead would make of its file."""
        text = self.hold(splice.path)
        return Edit(splice.path, text, splice.redo(text))

    def is_done(self, step: Step) -> bool:
        """Whether a step counts: it is neither undone nor forgotten."""
        return self._history.is_done(step)

    def take(self, incoming: Sequence[Incoming], others: Iterable[str] = ()) -> None:
        """Take in what changed on disk, and tell it once; undo will not take it back.

        others: files of which no text is known here, and that changed as well.
        """
        self._begin()
        before: dict[str, str | None] = {path: self.text(path) for path in others}
        edits: list[Edit] = []
        changes: list[Outside] = []
        renames: dict[str, str] = {}
        for path, to, text, theirs, clashed in incoming:
            mine, base = self.text(path), self.saved_text(path)
            before.setdefault(path, mine)
            if to != path:
                renames[path] = to
                before.setdefault(to, self.text(to))
                edits.append(Edit(path, mine, None))
                edits.append(Edit(to, self.text(to), text))
                self._saved[path] = None
                self._set(path, None)
            else:
                edits.append(Edit(path, mine, text))
            texts = None if (mine, text) == (base, theirs) else (base, theirs)
            changes.append(Outside(path, to, clashed, texts))
            self._saved[to] = theirs
            self._set(to, text)
        if changes:
            self._history.push_outside(edits, changes)
        if before:
            self._tell(Notice(Cause.OUTSIDE, before, renames))

    def keep_though_gone(self, path: str, base: str | None) -> None:
        """A file that another program removed stays, whatever of the work in it is undone.

        base: what that work began with, as which the file is there without it.
        """
        text = self.text(path)
        self._history.push_outside(
            [Edit(path, text, text)], [Outside(path, path, texts=(None, base))]
        )

    def settle(self) -> None:
        """End the step in progress: what is typed next can be undone by itself."""
        self._history.settle()

    def mark_saved(self, texts: _Texts) -> None:
        """The disk now holds these texts."""
        self._saved.update(texts)
        now = {path: self.text(path) for path in texts}
        for path, text in now.items():
            self._set(path, text)
        self._history.settle()
        self._tell(Notice(Cause.SAVED, now))

    def _begin(self) -> None:
        if self._reaching:
            raise RuntimeError("a change was begun within another")

    def _possible(
        self,
        look: Callable[[Callable[[str], str | None]], Turn | None],
        turn_away: Callable[[Turn], None],
        what: str,
    ) -> Turn | None:
        """The next step that can be turned and changes anything, None when there is none."""
        while (turn := look(self.hold)) is not None:
            if turn.blocked is not None:
                self._history.keep(turn.step)
                raise TurnRefused(f"workspace.not-turned-{what}", file=turn.blocked)
            if turn.texts:
                return turn
            turn_away(turn)
        return None

    def _replay(self, cause: Cause, texts: _Texts, moves: Mapping[str, str]) -> None:
        before = {path: self.text(path) for path in texts}
        for path, text in texts.items():
            self._set(path, text)
        self._tell(Notice(cause, before, moves))

    def _reach_disk(
        self, texts: _Texts, renames: Mapping[str, str], on_disk: Mapping[str, str]
    ) -> tuple[Mapping[str, str], Mapping[str, str]]:
        """Before `texts` are taken over: bring them to the disk, if they make or remove files.

        Files of theirs that had nothing unsaved are written with them; what was unsaved stays so.
        on_disk: what the disk shall hold of files that are made, where that is not their text.
        Gives the files that are moved, the new path by the old one, and what the disk held of
        those that are removed, where that was not their text. Raises EditorError.
        """
        now, saved = self.text, self.saved_text
        made = {path for path, text in texts.items() if text is not None and now(path) is None}
        gone = {path for path, text in texts.items() if text is None and now(path) is not None}
        if not made and not gone:
            return _NOTHING, _NOTHING
        self.before_disk(texts.keys())
        held: dict[str, str | None] = dict.fromkeys(gone)
        for path, text in texts.items():
            if path in made:
                held[path] = on_disk.get(path, text)
            elif path not in gone and now(path) == saved(path):
                held[path] = text
        moves = {old: new for old, new in renames.items() if old in gone and new in made}
        unsaved = {path: text for path in gone if (text := saved(path)) not in {None, now(path)}}
        for path in moves.keys() & unsaved.keys():
            held[moves[path]] = unsaved.pop(path)
        edits = [
            Edit(path, saved(path), text) for path, text in held.items() if saved(path) != text
        ]
        self._reaching = True
        try:
            self._disk(edits, moves, self.through)
        finally:
            self._reaching = False
        self._saved.update(held)
        return moves, unsaved

    def _set(self, path: str, text: str | None) -> None:
        self._texts[path] = text
        saved = self.saved_text(path)
        if text == saved:
            self._dirty.discard(path)
        else:
            self._dirty.add(path)
            # What is unsaved is compared with exactly this text, whatever becomes of the keeper.
            self._saved[path] = saved

    def _tell(self, notice: Notice) -> None:
        for listener in tuple(self._listeners):
            listener(notice)

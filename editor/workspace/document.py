"""The one document: the text of every file of the vault, now and on disk, and its history.

All views show what this holds; every edit goes through `Document.apply`, which records it and
tells each listener once.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from editor.messages import Message
from editor.workspace.history import Change, History, Step


class Cause(Enum):
    """Why texts changed."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    LOADED = "loaded"
    SAVED = "saved"


class Notice(NamedTuple):
    """What changed: told once for each change, after it.

    before: each touched file's text before the change; what it is now, the document says.
    """

    cause: Cause
    before: dict[str, str | None]

    @property
    def paths(self) -> frozenset[str]:
        """The files touched."""
        return frozenset(self.before)


Listener = Callable[[Notice], None]


class StaleEditError(ValueError):
    """An edit was made from a text that is no longer the current one: a defect of the caller."""


class Document:
    """Texts by vault-relative path. None as a text means that the file is absent."""

    def __init__(self, history: History | None = None) -> None:
        self._history = history or History()
        self._texts: dict[str, str | None] = {}
        self._saved: dict[str, str | None] = {}
        self._dirty: set[str] = set()
        self._listeners: list[Listener] = []

    def text(self, path: str) -> str | None:
        """The current text, None when absent or never loaded."""
        return self._texts.get(path)

    def saved_text(self, path: str) -> str | None:
        """The text that the disk holds, as far as is known."""
        return self._saved.get(path)

    @property
    def dirty(self) -> frozenset[str]:
        """Files whose text differs from what is on disk."""
        return frozenset(self._dirty)

    @property
    def undo_label(self) -> Message | None:
        """What undo would take back, None when there is nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> Message | None:
        """What redo would do again, None when there is nothing."""
        return self._history.redo_label

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def load(self, texts: dict[str, str]) -> None:
        """Take over what was read from disk; no step of the history."""
        before = {path: self._texts.get(path) for path in texts}
        self._texts.update(texts)
        self._saved.update(texts)
        self._dirty.difference_update(texts)
        self._tell(Cause.LOADED, before)

    def apply(self, *changes: Change) -> None:
        """Make changes one after the other, each a step; then tell the listeners once.

        A change of nothing is no step. Raises StaleEditError when an edit's `before` is not the
        text that it changes; then nothing is changed.
        """
        texts: dict[str, str | None] = {}
        for edit in (edit for change in changes for edit in change.edits):
            if texts.get(edit.path, self._texts.get(edit.path)) != edit.before:
                raise StaleEditError(edit.path)
            texts[edit.path] = edit.after
        before: dict[str, str | None] = {}
        for change in changes:
            edits = tuple(edit for edit in change.edits if edit.before != edit.after)
            if not edits:
                continue
            for edit in edits:
                before.setdefault(edit.path, edit.before)
                self._set(edit.path, edit.after)
            self._history.push(Change(change.label, edits, change.merge_key), self.text)
        if before:
            self._tell(Cause.EDIT, before)

    def undo(self) -> bool:
        """Take the newest step back; False when there is none."""
        return self._replay(self._history.take_undo(), Cause.UNDO)

    def redo(self) -> bool:
        """Do the step that was undone last again; False when there is none."""
        return self._replay(self._history.take_redo(), Cause.REDO)

    def settle(self) -> None:
        """End the step in progress: what is typed next can be undone by itself."""
        self._history.settle()

    def mark_saved(self, texts: dict[str, str | None]) -> None:
        """The disk now holds these texts."""
        self._saved.update(texts)
        for path in texts:
            self._set(path, self._texts.get(path))
        self._history.settle()
        self._tell(Cause.SAVED, {path: self._texts.get(path) for path in texts})

    def _replay(self, step: Step | None, cause: Cause) -> bool:
        if step is None:
            return False
        before = {splice.path: self._texts.get(splice.path) for splice in step.splices}
        for splice in step.splices:
            turn = splice.undo if cause is Cause.UNDO else splice.redo
            self._set(splice.path, turn(self._texts.get(splice.path)))
        self._tell(cause, before)
        return True

    def _set(self, path: str, text: str | None) -> None:
        self._texts[path] = text
        if text == self._saved.get(path):
            self._dirty.discard(path)
        else:
            self._dirty.add(path)

    def _tell(self, cause: Cause, before: dict[str, str | None]) -> None:
        notice = Notice(cause, before)
        for listener in tuple(self._listeners):
            listener(notice)

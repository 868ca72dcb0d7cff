"""Files that were changed here and by another program in the same place, until it is decided.

Both texts are kept: the document's current text has mine where the two clash and everything else
of theirs, and what the disk is known to hold is theirs. Such a file is not saved before the
curator has chosen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from editor.messages import Message
from editor.workspace.document import Cause, Document, Notice
from editor.workspace.history import Change, Edit, Step

# What is wrong with an entry that clashes, and why it is not saved, as messages' codes.
CLASHES = "workspace.clashes"
UNDECIDED = "workspace.undecided"


class Conflict(NamedTuple):
    """A file that clashes. They differ in nothing else than mine from theirs where both changed it.

    base: what both began with, where they clash; as in theirs elsewhere. mine: the current text.
    theirs: None where another program removed the file.
    """

    path: str
    base: str | None
    mine: str | None
    theirs: str | None


class _Record:
    def __init__(self, base: str | None) -> None:
        self.base = base
        self.decided: Step | None = None
        self.is_decided = False
        # The texts that `is_open` is the answer for.
        self.asked: tuple[str | None, str | None] | None = None
        self.is_open = True


class Conflicts(Mapping[str, Conflict]):
    """The files that clash, by path."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._records: dict[str, _Record] = {}
        document.subscribe(self._take_notice)

    def __getitem__(self, path: str) -> Conflict:
        record = self._records.get(path)
        if record is None or not self._is_open(path, record):
            raise KeyError(path)
        document = self._document
        return Conflict(path, record.base, document.text(path), document.saved_text(path))

    def __iter__(self) -> Iterator[str]:
        return iter([path for path, rec in self._records.items() if self._is_open(path, rec)])

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, path: object) -> bool:
        record = self._records.get(path) if isinstance(path, str) else None
        return record is not None and isinstance(path, str) and self._is_open(path, record)

    def base(self, path: str) -> str | None:
        """What a change from outside is to be merged with: the text that it was made in."""
        conflict = self.get(path)
        return conflict.base if conflict is not None else self._document.saved_text(path)

    def begin(self, path: str, to: str, base: str | None) -> None:
        """The file, called `to` by now, clashes; it is told with the change that makes it so."""
        self._records.pop(path, None)
        self._records[to] = _Record(base)

    def follow(self, path: str, to: str, saved: str | None, theirs: str | None) -> None:
        """What came from outside clashes with nothing: the disk held `saved` at `path` and holds
        `theirs` at `to`. Where undo has ended a clash, redo may bring it back.
        """
        record = self._records.pop(path, None)
        if record is not None:
            # Imported when first needed: the first window merges nothing.
            from editor.workspace.merging import merge_file

            record.base = merge_file(to, saved, record.base, theirs).text
            record.asked = None
            self._records[to] = record

    def decide(self, path: str, text: str | None, title: str) -> bool:
        """Take `text` for the file, one step; False when that changes nothing of the text.

        None removes it. What the disk holds is theirs; saving writes what was chosen over it.
        """
        conflict = self[path]
        record = self._records[path]
        if text == conflict.mine:
            # It may have been decided otherwise before, and that undone.
            record.is_decided, record.decided = True, None
            if conflict.theirs is None:
                self._document.keep_though_gone(path, conflict.base)
            return False
        document = self._document
        document.settle()
        edit = Edit(path, conflict.mine, text)
        # Decided before it is told: who hears of it asks for the state after it.
        record.is_decided = True
        try:
            document.apply(Change(Message("workspace.decide", {"entry": title}), (edit,)))
        except Exception:
            record.is_decided = False
            raise
        record.decided = document.newest
        document.settle()
        return True

    def _is_open(self, path: str, record: _Record) -> bool:
        document = self._document
        mine, theirs = document.text(path), document.saved_text(path)
        if mine == theirs:
            return False
        if record.is_decided and (record.decided is None or document.is_done(record.decided)):
            return False
        if record.asked != (mine, theirs):
            from editor.workspace.merging import merge_file

            merged = merge_file(path, record.base, mine, theirs)
            record.asked = (mine, theirs)
            # Mine has all of theirs by now, if it was typed or came back by undo.
            record.is_open = bool(merged.clashes) or merged.text != mine
        return record.is_open

    def _take_notice(self, notice: Notice) -> None:
        if notice.cause is Cause.SAVED:
            for path in notice.before:
                self._records.pop(path, None)

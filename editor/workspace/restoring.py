"""Unsaved work that was found, held against the files as they are now, and brought back."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from editor.messages import Message
from editor.vault.frontmatter import parse
from editor.vault.store import UnreadableFile
from editor.workspace.entries import make_entry
from editor.workspace.found import LeftSession
from editor.workspace.history import Change, Edit
from editor.workspace.journal_file import Typed, Unsaved, key_of
from editor.workspace.keeping import Keeping
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.vault.merge import Merged


class Standing(Enum):
    """How unsaved work stands to its file as it is now."""

    UNCHANGED = "unchanged"  # the file is as it was: the unsaved text takes its place
    MERGED = "merged"  # the file changed elsewhere: both sides come together
    CLASHES = "clashes"  # both sides changed the same: the curator chooses
    GONE = "gone"  # there is no file: it is made again
    EQUAL = "equal"  # nothing to do
    UNREADABLE = "unreadable"  # the file is there and cannot be read


class Left(NamedTuple):
    """One unsaved text that was found, held against its file.

    now: the file's text as it is by now; None for no file. text: what restoring gives, each clash
    as in the unsaved text. clashes: how many there are.
    """

    session: LeftSession
    unsaved: Unsaved
    standing: Standing
    now: str | None
    text: str | None
    clashes: int = 0


class LeftTyped(NamedTuple):
    """What stood in a field and was no value yet."""

    session: LeftSession
    typed: Typed


def compare(workspace: Workspace, session: LeftSession, unsaved: Unsaved) -> Left:
    """Hold an unsaved text against what the vault holds now, edited or not."""
    path = unsaved.path
    try:
        now = workspace.text(path)
    except UnreadableFile:
        return Left(session, unsaved, Standing.UNREADABLE, None, unsaved.text)
    return held_against(session, unsaved, now)


def held_against(session: LeftSession, unsaved: Unsaved, now: str | None) -> Left:
    """Hold an unsaved text against `now`."""
    mine = unsaved.text
    if mine is None or mine == now:
        return Left(session, unsaved, Standing.EQUAL, now, now)
    if now is None:
        return Left(session, unsaved, Standing.GONE, now, mine)
    if now == unsaved.base:
        return Left(session, unsaved, Standing.UNCHANGED, now, mine)
    merged = merge_left(unsaved, now)
    if merged.clashes:
        return Left(session, unsaved, Standing.CLASHES, now, merged.text, len(merged.clashes))
    if merged.text == now:
        return Left(session, unsaved, Standing.EQUAL, now, now)
    return Left(session, unsaved, Standing.MERGED, now, merged.text)


def merge_left(unsaved: Unsaved, now: str) -> Merged:
    """The unsaved text and the file as it is now, merged."""
    from editor.workspace.merging import merge_file

    return merge_file(unsaved.path, unsaved.base, unsaved.text, now)


def restore(workspace: Workspace, texts: Mapping[str, str]) -> None:
    """Put these texts into their files, as one step; they are unsaved after.

    Files that are gone are made again at once, as a step of their own: it would bring the others
    to the disk with it. Raises EditorError where that is not possible; nothing is put then.
    """
    document = workspace.document
    edits = [Edit(path, workspace.text(path), text) for path, text in texts.items()]
    for gone in (True, False):
        some = tuple(edit for edit in edits if (edit.before is None) is gone)
        if some:
            document.settle()
            document.apply(Change(Message("workspace.restore-unsaved", {"n": len(some)}), some))
    document.settle()


def title_of(workspace: Workspace, path: str, text: str | None) -> str:
    """What a file is called, or was when it held `text`."""
    if workspace.has_entry(path):
        return workspace.title(path)
    collection = workspace.collection_of(path)
    if text is None or collection is None:
        return path
    return make_entry(path, parse(text), collection, None).title


def settle(keeping: Keeping, left: Iterable[Left | LeftTyped]) -> bool:
    """What was found is restored, and is let go of once it is in the journal of this window.

    False where it could not be kept there; then the next start will find it again.
    """
    if not keeping.journal.flush():
        return False
    let_go(left)
    return True


def drop(keeping: Keeping, left: Sequence[Left | LeftTyped]) -> None:
    """Let go of unsaved work that is not wanted; for a while, it is in the history of saves."""
    from editor.workspace.saves import Event, Kind

    when = time.time()
    keeping.saves.record(
        Event(one.unsaved.path, Kind.DROPPED, one.now, one.unsaved.text, when)
        for one in left
        if isinstance(one, Left) and one.standing is not Standing.EQUAL
    )
    keeping.saves.flush()
    let_go(left)


def let_go(left: Iterable[Left | LeftTyped]) -> None:
    """These need nothing more. What cannot be let go of is found again, and then is no news."""
    by_session: dict[LeftSession, list[tuple[str, ...]]] = {}
    for one in left:
        record = one.unsaved if isinstance(one, Left) else one.typed
        by_session.setdefault(one.session, []).append(key_of(record))
    for session, keys in by_session.items():
        with suppress(OSError):
            session.settle(keys)

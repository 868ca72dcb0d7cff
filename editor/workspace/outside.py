"""Takes in what other programs did to the vault's files: reloaded, merged, or shown to clash.

Nothing that is unsaved here is lost by it, and nothing that was written there.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.messages import Message, named
from editor.vault import store
from editor.workspace.conflicts import UNDECIDED
from editor.workspace.document import Incoming
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.vault.merge import Merged

# Why a file is not saved that another program wrote meanwhile.
MEANWHILE = frozenset({"vault.changed", "vault.gone", "vault.exists"})

# So many files are taken in before it is known how long that takes, and at least at a time: to
# tell the views of one takes nearly as long as of some.
_FIRST = _FEWEST = 6

# What the disk holds: a text, None for no file, or why it cannot be read.
Held = str | None | Message


@dataclass
class Taken:
    """What was done about files that changed outside, by path.

    merged: the fields of theirs that came into unsaved work, None for the article. clashed: those
    of them where both changed the same. gone: removed outside, with unsaved work that is kept.
    unreadable: why a file that was read before cannot be read now; its text is kept.
    files: other files that changed, such as settings and pictures.
    """

    reloaded: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    removed: dict[str, str] = field(default_factory=dict)  # with the title that it had
    renamed: dict[str, str] = field(default_factory=dict)
    merged: dict[str, tuple[str | None, ...]] = field(default_factory=dict)
    clashed: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    unreadable: dict[str, Message] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return any(vars(self).values())


def take_outside(
    workspace: Workspace, held: Mapping[str, Held], files: Iterable[str] = ()
) -> Taken:
    """Take in what the disk holds of some files by now. files: others that changed as well."""
    intake = Intake(workspace, held, files)
    intake.step()
    return intake.taken


def read_held(workspace: Workspace, path: str) -> Held:
    """What the disk holds of a file."""
    try:
        return store.read(workspace.root / path)
    except store.UnreadableFile as error:
        return None if error.message.code == "vault.missing" else named(error.message, path)


def is_gone(workspace: Workspace) -> bool:
    """Whether the vault's folder is not there."""
    return workspace.away or not workspace.root.is_dir()


def refused(workspace: Workspace, paths: Iterable[str]) -> dict[str, Message]:
    """Why some files are not to be saved now: something must be decided first, or come back."""
    if is_gone(workspace):
        folder = str(workspace.root)
        return {path: Message("workspace.folder-gone", {"folder": folder}) for path in paths}
    found: dict[str, Message] = {}
    for path in paths:
        if path in workspace.conflicts:
            conflict = workspace.conflicts[path]
            code = "vault.gone" if conflict.theirs is None else UNDECIDED
            found[path] = Message(code, {"file": path})
    return found


class Intake:
    """Takes in many files in slices, so that the window goes on meanwhile."""

    def __init__(
        self, workspace: Workspace, held: Mapping[str, Held], files: Iterable[str] = ()
    ) -> None:
        self.taken = Taken()
        self._workspace = workspace
        self._held = dict(held)
        self._renames = _renames(workspace, self._held)
        arrived = set(self._renames.values())
        self._waiting = sorted((path for path in held if path not in arrived), reverse=True)
        self._files = sorted(set(files) - held.keys())
        self._pace = _FIRST

    def step(self, seconds: float = float("inf")) -> bool:
        """Take in what waits, for about so long; True when all is taken in."""
        start = time.perf_counter()
        incoming: list[Incoming] = []
        others, self._files = self._files, []
        self.taken.files += others
        many = len(self._waiting) if seconds == float("inf") else self._pace
        for _ in range(min(many, len(self._waiting))):
            self._take(self._waiting.pop(), incoming, others)
        self._workspace.document.take(incoming, others)
        # To tell the views takes longest: the last step tells how many fit into one.
        taken = max(time.perf_counter() - start, 1e-6)
        self._pace = max(_FEWEST, round(self._pace * min(2.0, seconds / taken)))
        return not self._waiting

    def _take(self, path: str, incoming: list[Incoming], others: list[str]) -> None:
        document = self._workspace.document
        held = self._held[path]
        to = self._renames.get(path, path)
        theirs = held if to == path else self._held[to]
        if isinstance(theirs, Message):
            if document.text(path) is not None:
                self.taken.unreadable[path] = theirs
            else:
                self._workspace.take_unreadable(path, theirs)
        elif document.text(path) is None and document.saved_text(path) is None:
            if theirs is not None and self._workspace.collection_of(path) is not None:
                self.taken.added.append(path)
                incoming.append(Incoming(path, path, theirs, theirs))
            elif theirs is None and self._workspace.has_entry(path):  # it could not be read
                self.taken.removed[path] = self._workspace.title(path)
                self._workspace.take_unreadable(path, None)
            else:
                self.taken.files.append(path)
                others.append(path)
        elif theirs != document.saved_text(path) or to != path:
            incoming.append(self._merged(path, to, theirs))

    def _merged(self, path: str, to: str, theirs: str | None) -> Incoming:
        """What becomes of a file whose text is known."""
        document, conflicts = self._workspace.document, self._workspace.conflicts
        mine, saved = document.text(path), document.saved_text(path)
        base = conflicts.base(path)
        # Imported when first needed: the first window merges nothing.
        from editor.vault.merge import Merged
        from editor.workspace.merging import merge_file, without_clashes

        # What came into work that is all saved, nobody asks.
        merged = Merged(theirs) if mine == base else merge_file(to, base, mine, theirs)
        if merged.clashes:
            conflicts.begin(path, to, without_clashes(to, merged, base, theirs))
        else:
            conflicts.follow(path, to, saved, theirs)
        if to != path:
            self.taken.renamed[path] = to
        self._tell_apart(path, to, merged, unsaved=mine not in (saved, theirs))
        return Incoming(path, to, merged.text, theirs, bool(merged.clashes))

    def _tell_apart(self, path: str, to: str, merged: Merged, *, unsaved: bool) -> None:
        """Say in `taken` what was done about a file."""
        workspace, taken = self._workspace, self.taken
        there = workspace.document.text(path) is not None
        if merged.clashes:
            (taken.gone if self._held[to] is None else taken.clashed).append(to)
        if unsaved:
            if merged.taken:
                taken.merged[to] = merged.taken
        elif not workspace.has_entry(path) and workspace.collection_of(to) is None:
            taken.files.append(path)
        elif merged.text is None:
            taken.removed[path] = workspace.title(path)
        elif not there:
            taken.added.append(path)
        elif to == path:
            taken.reloaded.append(path)


def _renames(workspace: Workspace, held: Mapping[str, Held]) -> dict[str, str]:
    """Files that have another name now: one went and one with the same text came."""
    document = workspace.document
    gone: defaultdict[str, list[str]] = defaultdict(list)
    for path, text in held.items():
        saved = document.saved_text(path)
        if text is None and saved and workspace.has_entry(path):
            gone[saved].append(path)
    found: dict[str, str] = {}
    for path in sorted(held):
        text = held[path]
        if not isinstance(text, str) or document.text(path) is not None:
            continue
        if text not in gone or workspace.collection_of(path) is None:
            continue
        before = gone[text]
        name = path.rpartition("/")[2]
        same = [each for each in before if each.rpartition("/")[2] == name]
        if same or len(before) == 1:
            old = (same or before)[0]
            before.remove(old)
            found[old] = path
    return found

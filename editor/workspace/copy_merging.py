"""What is done about copies that sync programs left: merged into their entries, or let go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from editor.messages import EditorError, Message
from editor.vault.git import Git, GitError
from editor.workspace.copies import Copy
from editor.workspace.history import Change, Edit
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.workspace.saves import Saves

# As many versions of a file are looked at, from the newest.
_VERSIONS: Final = 20
_SECONDS: Final = 10


def is_same(workspace: Workspace, copy: Copy) -> bool:
    """Whether a copy holds nothing that its entry has not. Raises UnreadableFile."""
    return workspace.text(copy.path) == workspace.text(copy.original)


def merged_change(workspace: Workspace, copy: Copy, text: str) -> Change:
    """The entry with `text`, and the copy in the trash: one step.

    Raises UnreadableFile when either cannot be read.
    """
    label = Message("workspace.merge-copy", {"entry": workspace.title(copy.original)})
    mine = workspace.text(copy.original)
    gone = Edit(copy.path, workspace.text(copy.path), None)
    return Change(label, (Edit(copy.original, mine, text), gone))


def removal(workspace: Workspace, copies: Iterable[Copy]) -> Change:
    """Copies in the trash, their entries as they are. Raises UnreadableFile."""
    copies = tuple(copies)
    edits = tuple(Edit(copy.path, workspace.text(copy.path), None) for copy in copies)
    title = workspace.title(copies[0].original) if copies else ""
    return Change(Message("workspace.remove-copies", {"n": len(edits), "entry": title}), edits)


def ancestor(
    root: Path, copy: Copy, mine: str, theirs: str, saves: Saves | None = None
) -> str | None:
    """What entry and copy were made from: the known version that is nearest to the copy.

    Versions are those that git keeps and those that were saved here, before the copy was made. None
    where there is none but what the entry holds now, which says nothing of what was changed in it.
    May be called in any thread, and takes a moment.
    """
    until = _written(root / copy.path) if copy.when is None else _end(copy.when)
    if until is None:
        return None
    versions = [*_committed(root, copy.original, until), *_saved(saves, copy.original, until)]
    others = {text: when for when, text in sorted(versions) if text != mine}
    lines = Counter(theirs.splitlines())
    return max(others, key=lambda text: (_nearness(text, lines), others[text]), default=None)


def _nearness(text: str, lines: Counter[str]) -> float:
    """The share of lines that a text has in common with others, 0 to 1."""
    own = Counter(text.splitlines())
    return 2 * (own & lines).total() / max(1, own.total() + lines.total())


def _saved(saves: Saves | None, path: str, until: float) -> Iterator[tuple[float, str]]:
    """The versions of a file that were saved here until then, each with its time."""
    if saves is None:
        return
    with suppress(EditorError):
        for moment in saves.moments(path):
            if moment.number is not None and moment.time <= until:
                yield moment.time, saves.text(moment.number)


def _committed(root: Path, path: str, until: float) -> Iterator[tuple[float, str]]:
    """The newest versions of a file that git had then, each with the time of its commit."""
    git = Git(root)
    with suppress(GitError):  # no git, no repository, no commit
        told = git.ask("log", f"-n{_VERSIONS}", "--format=%ct %H", "--", path, seconds=_SECONDS)
        for line in told.decode().splitlines():
            when, _, commit = line.partition(" ")
            if float(when) <= until:
                with suppress(GitError, ValueError):
                    blob = git.ask("cat-file", "blob", f"{commit}:./{path}", seconds=_SECONDS)
                    yield float(when), blob.decode()


def _written(file: Path) -> float | None:
    try:
        return file.stat().st_mtime
    except OSError:
        return None


def _end(when: date) -> float:
    """A moment, or the end of a day."""
    moment = when if isinstance(when, datetime) else datetime.combine(when, time.max)
    return moment.timestamp()

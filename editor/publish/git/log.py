"""The history of a vault as git keeps it: who changed what, and when."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from editor.publish.git.objects import contents, text_or_none
from editor.publish.git.repository import Repository
from editor.vault.git import GitFailed, text_of

_FORMAT = "--format=%x01%H%x00%an%x00%ae%x00%aI%x00%P%x00%B%x00"
_RECORD = re.compile(rb"\x01(?=[0-9a-f]{40,64}\0)")


class Touched(NamedTuple):
    """A file of the vault that a commit touched. path: None where it removed it. old: the path
    before, None where it added it. before, after: the objects, None for no file.
    """

    path: str | None
    old: str | None
    before: str | None
    after: str | None

    @property
    def renamed(self) -> bool:
        """It has another path since."""
        return self.path is not None and self.old is not None and self.path != self.old


class Commit(NamedTuple):
    """One commit. when: of its author, with the time zone. summary: the message's first line.

    files: what it touched of the vault, against its first parent.
    """

    id: str
    who: str
    email: str
    when: datetime
    summary: str
    message: str
    parents: tuple[str, ...]
    files: tuple[Touched, ...]


def commits(
    repository: Repository,
    path: str | None = None,
    *,
    revisions: Sequence[str] = ("HEAD",),
    most: int | None = None,
    first_parents: bool = False,
    only: str = "",
    cancel: threading.Event | None = None,
) -> Iterator[Commit]:
    """The commits that touched the vault, or one file of it, newest first; none before the first.

    They come as git finds them. A file is followed back through its renames: `files` then names it
    as it was called. revisions: as git has them, such as `HEAD` or `one..other`. first_parents:
    what a merge brought comes with the merge. only: git's letters of what files shall have met,
    such as D for removed. Raises GitError; Cancelled once `cancel` is set.
    """
    words = ["log", "-z", "--raw", "--no-abbrev", "--no-ext-diff", "--no-textconv", "-M", _FORMAT]
    words.append("--diff-merges=first-parent" if path is None else "--follow")
    if most is not None:
        words.append(f"-n{most}")
    if first_parents:
        words.append("--first-parent")
    if only:
        words.append(f"--diff-filter={only}")
    words += *revisions, "--", path if path is not None else "."
    try:
        for record in _records(repository.git.pieces(*words, cancel=cancel)):
            yield _commit(repository, record)
    except GitFailed as error:
        if "bad revision 'HEAD'" in error.told or "not have any commits" in error.told:
            return
        raise


def _records(pieces: Iterable[bytes]) -> Iterator[str]:
    """What `log` says of each commit, as soon as that is complete."""
    begun = b""
    for piece in pieces:
        begun += piece
        *found, begun = _RECORD.split(begun)
        yield from filter(None, map(text_of, found))
    if begun:
        yield text_of(begun)


def _commit(repository: Repository, record: str) -> Commit:
    oid, who, email, when, parents, message, rest = record.split("\0", 6)
    message = message.strip("\n")
    return Commit(
        oid,
        who,
        email,
        moment(when),
        message.partition("\n")[0],
        message,
        tuple(parents.split()),
        tuple(_touched(repository, rest)),
    )


def moment(told: str) -> datetime:
    """The moment that git tells; where its time zone is none of this world's, about that one."""
    try:
        return datetime.fromisoformat(told)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(told[:19]).replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)


def _touched(repository: Repository, told: str) -> Iterator[Touched]:
    """What `--raw -z` says: `:mode mode old new STATUS`, then a path, or two of a rename."""
    words = iter(told.lstrip("\n\0").split("\0"))
    for word in words:
        if not word.lstrip("\n").startswith(":"):
            continue
        _, _, old, new, kind = word.lstrip("\n").split(" ")
        first = next(words)
        second = next(words) if kind[0] in "RC" else first
        before = None if set(old) == {"0"} else old
        after = None if set(new) == {"0"} else new
        yield Touched(
            repository.outside(second) if after else None,
            repository.outside(first) if before and kind[0] != "C" else None,
            before if kind[0] != "C" else None,
            after,
        )


def texts(repository: Repository, oids: Sequence[str]) -> dict[str, str | None]:
    """What some objects hold, as `Touched` names them; None for no text. Raises GitError."""
    return {oid: text_or_none(data) for oid, data in contents(repository.at_root, oids)}

"""How a vault's repository stands: its branch, what is under way in it, each file's state."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import Final, NamedTuple

from editor.messages import Message
from editor.publish.git import journal
from editor.publish.git.failing import refuse
from editor.publish.git.repository import Repository
from editor.vault.git import text_of
from editor.vault.leftovers import is_leftover

_LOCKS: Final = ("index.lock", "HEAD.lock", "config.lock", "packed-refs.lock", "shallow.lock")


class Kind(Enum):
    """How a file differs from the last commit."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    CLASHING = "clashing"  # a merge that another program began left it undecided


class FileState(NamedTuple):
    """staged: git has something of it prepared for the next commit already."""

    kind: Kind
    staged: bool = False


class UnderWay(Enum):
    """What somebody began in the repository and did not end."""

    MERGE = "merge"
    REBASE = "rebase"
    CHERRY_PICK = "pick"
    REVERT = "revert"
    BISECT = "bisect"
    MAIL = "am"


class Lock(NamedTuple):
    """A file by which a git that is at work, or was cut off, keeps others out. age: in seconds."""

    file: Path
    age: float


class State(NamedTuple):
    """How a repository stands.

    branch: None for a detached head. head: the commit, None where there is none yet. upstream: what
    the branch is shared as, such as origin/main; None for none. upstream_gone: it is not there.
    ahead, behind: commits that only this side has, or only the other, as known since the last
    fetch. files: by paths in the vault, those only that differ from the last commit. submodules:
    their paths in the vault. cut_off: a pull of ours was, and the next thing done here ends it.
    """

    branch: str | None
    head: str | None
    upstream: str | None
    upstream_gone: bool
    ahead: int
    behind: int
    under_way: UnderWay | None
    lock: Lock | None
    files: Mapping[str, FileState]
    remotes: tuple[str, ...] = ()
    submodules: tuple[str, ...] = ()
    shallow: bool = False
    sparse: bool = False
    above: str = ""
    cut_off: bool = False

    @property
    def detached(self) -> bool:
        """No branch is checked out."""
        return self.branch is None

    @property
    def hindrance(self) -> Message | None:
        """Why nothing can be committed, pulled or switched now, and what to do."""
        if self.under_way is not None:
            return Message(f"publish.git-under-way-{self.under_way.value}")
        if self.lock is not None:
            return _of_lock(self.lock)
        return None

    @property
    def notes(self) -> Sequence[Message]:
        """What is uncommon about the repository, in words."""
        return tuple(_notes(self))


def state(repository: Repository) -> State:
    """How the repository stands, its files as far as they are the vault's. Raises GitError.

    Nothing is changed, and where the repository is not trusted nothing of its is run.
    """
    git = repository.git
    words = ["status", "--porcelain=v2", "-z", "--branch", "--untracked-files=all", "--no-renames"]
    # What submodules hold is theirs; to look into one would act on its own configuration.
    told = git.ask(*words, "--ignore-submodules=all", "--", ".")
    headers: dict[str, str] = {}
    files: dict[str, FileState] = {}
    for record in text_of(told).split("\0"):
        if record.startswith("# "):
            _, name, value = record.split(" ", 2)
            headers[name] = value
        elif found := _file(record):
            path = repository.outside(found[0])
            # What a save that was cut off left beside a file goes by itself.
            if path is not None and not is_leftover(path.rpartition("/")[2]):
                files[path] = found[1]
    branch, head = headers.get("branch.head"), headers.get("branch.oid")
    ahead, behind = _counts(headers.get("branch.ab"))
    upstream = headers.get("branch.upstream")
    return State(
        branch=None if branch == "(detached)" else branch,
        head=None if head == "(initial)" else head,
        upstream=upstream,
        upstream_gone=upstream is not None and "branch.ab" not in headers and head != "(initial)",
        ahead=ahead,
        behind=behind,
        under_way=under_way(repository),
        lock=lock(repository),
        files=files,
        remotes=_remotes(repository),
        submodules=_submodules(repository),
        shallow=(repository.common / "shallow").is_file(),
        sparse=git.tell("config", "--type=bool", "core.sparseCheckout", may_fail=True) == "true",
        above=str(repository.root) if repository.is_above else "",
        cut_off=journal.file_of(repository).is_file(),
    )


def demand_decided(repository: Repository) -> None:
    """Raise GitError where something is under way, or files clash that another program merged."""
    if begun := under_way(repository):
        raise refuse(f"publish.git-under-way-{begun.value}")
    told = text_of(repository.at_root.ask("ls-files", "-u", "-z"))
    if paths := list(
        dict.fromkeys(record.partition("\t")[2] for record in told.split("\0") if record)
    ):
        first = repository.outside(paths[0]) or paths[0]
        raise refuse("publish.git-undecided", file=first, n=len(paths))


def under_way(repository: Repository) -> UnderWay | None:
    """What was begun in the repository and not ended."""
    folder = repository.folder
    if (folder / "rebase-merge").is_dir():
        return UnderWay.REBASE
    if (folder / "rebase-apply").is_dir():
        mail = (folder / "rebase-apply" / "applying").exists()
        return UnderWay.MAIL if mail else UnderWay.REBASE
    for name, found in (
        ("MERGE_HEAD", UnderWay.MERGE),
        ("CHERRY_PICK_HEAD", UnderWay.CHERRY_PICK),
        ("REVERT_HEAD", UnderWay.REVERT),
        ("BISECT_LOG", UnderWay.BISECT),
    ):
        if (folder / name).exists():
            return found
    return None


def lock(repository: Repository) -> Lock | None:
    """The oldest of git's locks that are there."""
    files = {folder / name for folder in (repository.folder, repository.common) for name in _LOCKS}
    found = []
    for file in files:
        with suppress(OSError):
            found.append(Lock(file, max(0.0, time.time() - file.stat().st_mtime)))
    return max(found, key=lambda each: each.age, default=None)


def _file(record: str) -> tuple[str, FileState] | None:
    """A line of `status --porcelain=v2 -z`: the path in the work tree, and the file's state."""
    kind, _, rest = record.partition(" ")
    if kind == "?":
        return rest, FileState(Kind.ADDED)
    if kind == "u":
        return rest.split(" ", 9)[-1], FileState(Kind.CLASHING)
    if kind != "1":
        return None
    fields = rest.split(" ", 7)
    staged, found = fields[0][0], fields[0][1]
    before, now = fields[2], fields[4]
    # Against the last commit, wherever in between the difference lies.
    if before == "000000":
        state = Kind.ADDED
        if now == "000000":
            # Prepared for the next commit, and removed since.
            state = Kind.REMOVED
    elif now == "000000" or found == "D" or (staged == "D" and found == "."):
        state = Kind.REMOVED
    else:
        state = Kind.CHANGED
    return fields[-1], FileState(state, staged not in ".")


def _counts(told: str | None) -> tuple[int, int]:
    if told is None:
        return 0, 0
    ahead, behind = told.split(" ")
    return int(ahead), -int(behind)


def _remotes(repository: Repository) -> tuple[str, ...]:
    told = repository.git.ask(
        "config", "-z", "--name-only", "--get-regexp", r"^remote\..*\.(url|pushurl)$", may_fail=True
    )
    names = (key.partition(".")[2].rpartition(".")[0] for key in text_of(told).split("\0") if key)
    return tuple(dict.fromkeys(names))


def _submodules(repository: Repository) -> tuple[str, ...]:
    file = repository.root / ".gitmodules"
    if not file.is_file():
        return ()
    told = repository.git.ask(
        "config", "-z", "--file", str(file), "--get-regexp", r"^submodule\..*\.path$", may_fail=True
    )
    paths = (setting.partition("\n")[2] for setting in text_of(told).split("\0") if setting)
    inside = (repository.outside(path) for path in paths)
    return tuple(path for path in inside if path is not None)


def _of_lock(found: Lock) -> Message:
    minutes = int(found.age // 60)
    code = "publish.git-locked-long" if minutes else "publish.git-locked"
    return Message(code, {"file": str(found.file), "n": minutes})


def _notes(state: State) -> Iterator[Message]:
    if state.cut_off:
        yield Message("publish.git-left")
    if state.detached:
        yield Message("publish.git-detached", {"commit": (state.head or "")[:8]})
    if state.upstream_gone:
        yield Message("publish.git-upstream-gone", {"upstream": state.upstream or ""})
    if state.above:
        yield Message("publish.git-above", {"folder": state.above})
    if state.submodules:
        number, first = len(state.submodules), state.submodules[0]
        yield Message("publish.git-submodules", {"n": number, "folder": first})
    if state.sparse:
        yield Message("publish.git-sparse")
    if state.shallow:
        yield Message("publish.git-shallow")

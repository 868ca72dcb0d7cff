"""Pulling: what others sent is fetched, merged by fields, and brought into the work tree.

Until everything that clashes is decided, no branch and no file is changed; and no file ever holds
conflict markers.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from editor.messages import Message
from editor.publish.git.failing import connecting, of_hook, refuse
from editor.publish.git.identity import demand_identity
from editor.publish.git.journal import Move
from editor.publish.git.moving import left, move, resume, start_of
from editor.publish.git.programs import hooks_of
from editor.publish.git.progress import Told, hearing, stage
from editor.publish.git.pushing import Shared, address_of, branch_of, remotes, shared_as
from editor.publish.git.repository import Repository, demand_trust
from editor.publish.git.status import demand_decided
from editor.publish.git.trees import Clashing, Decided, TreeMerge, changed, merge_trees
from editor.publish.git.uncommitted import merged_work, shown_path, standing
from editor.publish.git.writing import index_of, merged_tree, write_commit
from editor.vault.git import Cancelled, GitFailed, text_of

_REBASING = frozenset({"true", "yes", "on", "1", "merges", "m", "interactive", "i", "preserve"})


class How(Enum):
    """What a pull came to."""

    NOTHING = "nothing"  # nobody had sent anything
    FORWARD = "forward"  # there was nothing of ours to join it with
    MERGED = "merged"
    REBASED = "rebased"  # our commits, shared with nobody yet, stand on top of theirs
    UNDECIDED = "undecided"  # something clashes: nothing was changed


class Pulled(NamedTuple):
    """before, after: the commits. commits: how many came in. files: of the vault, those that differ
    from before. kept: of the vault, those whose uncommitted work was merged with what came in.
    clashes: for UNDECIDED, what is to be decided and given to the next `pull`. committed: what is
    mine in these is; else it is in the work tree only.
    """

    how: How
    before: str | None
    after: str | None
    commits: int = 0
    files: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    clashes: tuple[Clashing, ...] = ()
    notes: tuple[Message, ...] = ()
    committed: bool = True


class _Undecided(Exception):  # noqa: N818 - only passed within this module
    def __init__(self, clashes: Sequence[Clashing], *, committed: bool) -> None:
        super().__init__()
        self.clashes = tuple(clashes)
        self.committed = committed


def fetch(
    repository: Repository, told: Told | None = None, cancel: threading.Event | None = None
) -> None:
    """Fetch what others sent to the branch that is checked out; nothing here is changed by it.

    Raises GitError.
    """
    demand_trust(repository)
    _fetch(repository, _shared(repository), told, cancel)


def pull(
    repository: Repository,
    told: Told | None = None,
    cancel: threading.Event | None = None,
    *,
    decided: Decided | None = None,
    rebase: bool | None = None,
    fetching: bool = True,
) -> Pulled:
    """Bring in what others sent.

    decided: what the curator chose for each clash that a pull before has returned. rebase: whether
    commits that nobody has yet are put on top of theirs; None: as git is set to. fetching: False
    takes what was fetched last. Raises GitError; nothing in the work tree is changed then.
    """
    demand_trust(repository)
    demand_decided(repository)
    notes = resume(repository, told) if left(repository) else ()
    shared = _shared(repository)
    if fetching:
        _fetch(repository, shared, told, cancel)
    work = _Pull(repository, shared, decided or {}, rebase=rebase, told=told, cancel=cancel)
    done = work.done()
    return done._replace(notes=(*notes, *done.notes))


def _shared(repository: Repository) -> Shared:
    branch = branch_of(repository)
    shared = shared_as(repository, branch)
    if shared is None:
        names = remotes(repository)
        if not names:
            raise refuse("publish.git-no-remote")
        raise refuse("publish.git-no-upstream", branch=branch, remote=names[0])
    return shared


def _fetch(
    repository: Repository, shared: Shared, told: Told | None, cancel: threading.Event | None
) -> None:
    stage(told, "connect")
    words = (
        "fetch", "--progress", "--no-recurse-submodules", "--no-auto-maintenance",
        "--", shared.remote,
    )  # fmt: skip
    try:
        try:
            repository.git.run(*words, heard=hearing(told), cancel=cancel)
        except GitFailed as error:
            # Another git, such as that of a program that was killed, fetched at the same time.
            if not re.search(r"cannot lock ref '[^']*': is at \w+ but expected", error.told):
                raise
            repository.git.run(*words, heard=hearing(told), cancel=cancel)
    except GitFailed as error:
        if error.message.code == "vault.git-failed":
            address = address_of(repository, shared.remote) or shared.remote
            raise connecting(error, address) from error
        raise


class _Pull:
    """One pull, after what was sent was fetched."""

    def __init__(
        self,
        repository: Repository,
        shared: Shared,
        decided: Decided,
        *,
        rebase: bool | None,
        told: Told | None,
        cancel: threading.Event | None,
    ) -> None:
        self._repository = repository
        self._git = repository.at_root
        self._shared = shared
        self._decided = decided
        self._rebase = rebase
        self._told = told
        self._cancel = cancel
        self._branch = branch_of(repository)
        self._notes: list[Message] = []

    def done(self) -> Pulled:
        git = self._git
        theirs = git.tell(
            "rev-parse", "--verify", "--quiet", f"{self._branch}@{{upstream}}", may_fail=True
        )
        if not theirs:
            # A branch without commits has no upstream in this sense.
            ref = f"refs/remotes/{self._shared.remote}/{self._shared.name}"
            theirs = git.tell("rev-parse", "--verify", "--quiet", ref, may_fail=True)
        if not theirs:
            address = address_of(self._repository, self._shared.remote)
            raise refuse("publish.git-no-remote-branch", remote=address)
        head = git.tell("rev-parse", "--verify", "--quiet", "HEAD", may_fail=True) or None
        if head is None:
            return self._moved(None, theirs, How.FORWARD, 0)
        count = git.tell("rev-list", "--count", "--left-right", f"{head}...{theirs}")
        ours, others = map(int, count.split("\t"))
        if not others:
            return Pulled(How.NOTHING, head, head)
        try:
            if not ours:
                return self._moved(head, theirs, How.FORWARD, others)
            return self._joined(head, theirs, others)
        except _Undecided as undecided:
            clashes, committed = undecided.clashes, undecided.committed
            return Pulled(How.UNDECIDED, head, head, others, clashes=clashes, committed=committed)

    def _joined(self, head: str, theirs: str, others: int) -> Pulled:
        demand_identity(self._git)
        bases = self._bases(head, theirs)
        stage(self._told, "merge")
        if self._wants_rebase() and (top := self._rebased(head, theirs)) is not None:
            return self._moved(head, top, How.REBASED, others)
        merge = self._merged(bases, head, theirs, self._decided)
        if merge.clashes:
            raise _Undecided(merge.clashes, committed=True)
        self._notes += merge.notes
        tree = merged_tree(self._git, head, merge)
        self._check(tree)
        upstream = f"{self._shared.remote}/{self._shared.name}"
        message = f"Merge remote-tracking branch '{upstream}'"
        if self._branch not in ("main", "master"):
            message += f" into {self._branch}"
        joined = write_commit(self._git, tree, (head, theirs), message.encode() + b"\n")
        return self._moved(head, joined, How.MERGED, others)

    def _bases(self, one: str, other: str) -> list[str]:
        bases = self._git.tell("merge-base", "--all", one, other, may_fail=True).split()
        if not bases:
            shallow = (self._repository.common / "shallow").is_file()
            raise refuse("publish.git-too-shallow" if shallow else "publish.git-unrelated")
        return bases

    def _merged(
        self, bases: Sequence[str], mine: str, theirs: str, decided: Decided, virtual: bool = False
    ) -> TreeMerge:
        self._look_at_cancel()
        return merge_trees(
            self._git, self._one_base(bases), mine, theirs,
            shown=lambda path: shown_path(self._repository, path),
            decided=decided, virtual=virtual, step=self._step,
        )  # fmt: skip

    def _one_base(self, bases: Sequence[str]) -> str:
        """What two histories come from, where that is several commits: those merged."""
        first, *others = bases
        for other in others:
            common = self._git.tell("merge-base", "--all", first, other, may_fail=True).split()
            if not common:
                continue
            merge = self._merged(common, first, other, {}, virtual=True)
            tree = merged_tree(self._git, first, merge)
            first = write_commit(self._git, tree, (first, other), b"Common\n")
        return first

    # Rebasing

    def _wants_rebase(self) -> bool:
        if self._rebase is not None:
            return self._rebase
        git = self._git
        told = git.tell("config", "--get", f"branch.{self._branch}.rebase", may_fail=True)
        told = told or git.tell("config", "--get", "pull.rebase", may_fail=True)
        if told.lower() in _REBASING:
            return True
        only = git.tell("config", "--get", "pull.ff", may_fail=True)
        if only == "only" and not told:
            raise refuse("publish.git-forward-only")
        return False

    def _rebased(self, head: str, theirs: str) -> str | None:
        """Our commits on top of theirs; None where they are merged after all, which is noted."""
        git = self._git
        commits = git.tell("rev-list", "--reverse", "--topo-order", f"{theirs}..{head}").split()
        lone = git.tell("rev-list", f"{theirs}..{head}", "--not", "--remotes").split()
        if len(lone) < len(commits):
            self._notes.append(Message("publish.git-merged-shared"))
            return None
        if git.tell("rev-list", "--min-parents=2", "-n1", f"{theirs}..{head}"):
            self._notes.append(Message("publish.git-merged-merges"))
            return None
        top = theirs
        for commit in commits:
            parent = git.tell("rev-parse", "--verify", "--quiet", f"{commit}^", may_fail=True)
            if not parent:
                self._notes.append(Message("publish.git-merged-merges"))
                return None
            merge = self._merged([parent], top, commit, {})
            if merge.clashes:
                # Merged, each clash is decided once; not again for each commit after it.
                self._notes.append(Message("publish.git-merged-clashes"))
                return None
            self._notes += merge.notes
            top = self._replayed(commit, top, merge)
        return top

    def _replayed(self, commit: str, onto: str, merge: TreeMerge) -> str:
        """A commit made again on top of another; that one where nothing is left of it."""
        git = self._git
        tree = merged_tree(git, onto, merge)
        if tree == git.tell("rev-parse", f"{onto}^{{tree}}"):
            return onto
        told = git.ask("log", "-1", "--format=%an%x00%ae%x00%ad%x00%B", "--date=raw", commit)
        name, email, when, message = text_of(told).split("\0", 3)
        variables = {"GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": email, "GIT_AUTHOR_DATE": when}
        text = (message.rstrip("\n") + "\n").encode("utf-8", "surrogateescape")
        return write_commit(git, tree, (onto,), text, variables)

    # Into the work tree

    def _moved(self, head: str | None, to: str, how: How, commits: int) -> Pulled:
        start = start_of(self._repository, head)
        moved = changed(self._git, start, to)
        stands = standing(self._repository, start, moved)
        work, clashes = merged_work(self._repository, moved, stands, self._decided)
        if clashes:
            raise _Undecided(clashes, committed=False)
        self._look_at_cancel()
        reason = f"pull: {how.value}"
        planned = Move(head, to, self._branch, how is not How.REBASED, reason, tuple(work))
        notes = move(self._repository, planned, self._told)
        outside = self._repository.outside
        files = (outside(each.old or each.new or "") for each in moved)
        kept = (outside(each.path) for each in work if each.before != each.after)
        return Pulled(
            how,
            head,
            to,
            commits,
            tuple(path for path in files if path is not None),
            tuple(path for path in kept if path is not None),
            notes=(*self._notes, *notes),
        )

    def _check(self, tree: str) -> None:
        """Let the repository's own check of merges look at one. Raises GitError."""
        git = self._git
        hook = "pre-merge-commit"
        if hook not in hooks_of(git, self._repository.root, self._repository.common):
            return
        with index_of(git, tree, {}) as index:
            try:
                git.run("hook", "run", hook, variables={"GIT_INDEX_FILE": str(index)})
            except GitFailed as error:
                if re.search(r"is not a git command|usage: git hook", error.told):
                    return  # an older git, which has no such door
                raise of_hook(error, hook) from error

    def _step(self, done: int, of: int) -> None:
        self._look_at_cancel()
        stage(self._told, "merge", done, of)

    def _look_at_cancel(self) -> None:
        if self._cancel is not None and self._cancel.is_set():
            raise Cancelled("vault.git-cancelled")

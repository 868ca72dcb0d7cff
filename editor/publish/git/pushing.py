"""Sending a branch's commits to where it is shared. What is there is never overwritten."""

from __future__ import annotations

import re
import threading
from typing import Final, NamedTuple

from editor.publish.git.failing import connecting, of_hook, refuse, remote_words, told_as
from editor.publish.git.programs import hooks_of
from editor.publish.git.progress import Told, hearing, stage
from editor.publish.git.repository import Repository, demand_trust
from editor.vault.git import GitError, GitFailed, text_of

_TOO_LARGE: Final = r"GH001|exceeds [^\n]*file size limit|larger than [^\n]* limit"
_PROTECTED: Final = r"[Pp]rotected branch|GH006|GH013"
_REFUSALS: Final = (
    (r"^(fetch first|non-fast-forward|needs force|stale info)$", "publish.git-behind"),
    (r"hook declined|pre-receive", "publish.git-declined"),
    (r"checked out", "publish.git-checked-out-there"),
    (r"", "publish.git-refused"),
)


class Shared(NamedTuple):
    """As what a branch is shared. name: of the branch on the other side."""

    remote: str
    name: str


class Pushed(NamedTuple):
    """commits: how many were sent. address: of the other side, without a password in it."""

    commits: int
    shared: Shared
    address: str


def push(
    repository: Repository,
    told: Told | None = None,
    cancel: threading.Event | None = None,
    *,
    remote: str | None = None,
) -> Pushed:
    """Send the branch's commits.

    remote: where the branch is shared from now on, for one that is shared nowhere yet. Raises
    GitError; its code says why, and nothing here is changed then.
    """
    demand_trust(repository)
    git = repository.git
    branch = branch_of(repository)
    shared = shared_as(repository, branch)
    if shared is None:
        names = remotes(repository)
        if not names:
            raise refuse("publish.git-no-remote")
        if remote is None:
            raise refuse("publish.git-no-upstream", branch=branch, remote=names[0])
        if remote not in names:
            raise refuse("publish.git-remote-unknown", remote=remote)
        shared = Shared(remote, branch)
        words = ["--set-upstream"]
    else:
        words = []
    known = f"refs/remotes/{shared.remote}/{shared.name}"
    if not git.tell("rev-parse", "--verify", "--quiet", known, may_fail=True):
        known = f"--remotes={shared.remote}"  # a new branch: what no other one there has
    ahead = git.tell("rev-list", "--count", "HEAD", "--not", known, may_fail=True)
    stage(told, "connect")
    try:
        out = git.run(
            "push", "--progress", "--porcelain", "--no-force", "--no-recurse-submodules", *words,
            "--", shared.remote, f"refs/heads/{branch}:refs/heads/{shared.name}",
            heard=hearing(told),
            cancel=cancel,
        )  # fmt: skip
    except GitFailed as error:
        raise _told(repository, error, shared) from error
    number = 0 if "[up to date]" in text_of(out) else int(ahead or 0)
    return Pushed(number, shared, address_of(repository, shared.remote))


def branch_of(repository: Repository) -> str:
    """The branch that is checked out. Raises GitError for none."""
    branch = repository.git.tell("symbolic-ref", "--quiet", "HEAD", may_fail=True)
    if not branch.startswith("refs/heads/"):
        commit = repository.git.tell("rev-parse", "--short", "HEAD", may_fail=True)
        raise refuse("publish.git-detached", commit=commit)
    return branch.removeprefix("refs/heads/")


def shared_as(repository: Repository, branch: str) -> Shared | None:
    """As what a branch is shared, by its upstream; None where that is not set."""
    git = repository.git
    remote = git.tell("config", "--get", f"branch.{branch}.remote", may_fail=True)
    merged = git.tell("config", "--get", f"branch.{branch}.merge", may_fail=True)
    if not remote or remote == "." or not merged.startswith("refs/heads/"):
        return None
    return Shared(remote, merged.removeprefix("refs/heads/"))


def remotes(repository: Repository) -> tuple[str, ...]:
    """What the other sides are called here."""
    told = repository.git.ask(
        "config", "-z", "--name-only", "--get-regexp", r"^remote\..*\.url$", may_fail=True
    )
    keys = filter(None, text_of(told).split("\0"))
    return tuple(dict.fromkeys(key[len("remote.") : -len(".url")] for key in keys))


def address_of(repository: Repository, remote: str) -> str:
    """The address of another side as it may be shown: without a name and a password."""
    told = repository.git.tell("config", "--get", f"remote.{remote}.url", may_fail=True)
    return re.sub(r"(?<=://)[^/@]*@", "", told)


def _told(repository: Repository, error: GitFailed, shared: Shared) -> GitError:
    """Why the other side did not take it."""
    told = error.told + "\n" + text_of(error.out)
    refused = re.search(r"^!\t[^\t]*\t\[(?P<how>[^\]]*)\] ?\(?(?P<why>[^\n]*?)\)?$", told, re.M)
    if re.search(_TOO_LARGE, told):
        code = "publish.git-too-large"
    elif refused:
        code = next(code for pattern, code in _REFUSALS if re.search(pattern, refused["why"]))
        if re.search(_PROTECTED, told):
            code = "publish.git-protected"
    else:
        return _unsent(repository, error, shared)
    reason = remote_words(error.told) or (refused["why"] if refused else "")
    return told_as(error, code, remote=shared.remote, branch=shared.name, reason=reason)


def _unsent(repository: Repository, error: GitFailed, shared: Shared) -> GitError:
    """Why it did not come to the other side."""
    told = error.told
    if "does not match any" in told:
        return told_as(error, "publish.git-no-commit")
    found = connecting(error, address_of(repository, shared.remote) or shared.remote)
    if found is error and error.message.code == "vault.git-failed":
        hooks = hooks_of(repository.git, repository.root, repository.common)
        if "pre-push" in hooks and "failed to push some refs" in told:
            return of_hook(error, "pre-push")
    return found

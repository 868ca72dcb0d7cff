"""A repository's branches: listed, made, switched between."""

from __future__ import annotations

import os
import re
from datetime import datetime
from typing import NamedTuple

from editor.publish.git.failing import connecting, of_hook, refuse, told_as
from editor.publish.git.log import moment
from editor.publish.git.moving import demand_whole
from editor.publish.git.objects import exists
from editor.publish.git.programs import are_hooks, hooks_of
from editor.publish.git.repository import Repository, demand_trust
from editor.publish.git.status import demand_decided
from editor.publish.git.trees import changed
from editor.vault.git import GitError, GitFailed, text_of

_FORMAT = "%00".join((
    "%(refname)", "%(HEAD)", "%(upstream:short)", "%(committerdate:iso8601-strict)",
    "%(contents:subject)", "%(symref)",
))  # fmt: skip


class Branch(NamedTuple):
    """name: as it is shown, of one that is only on another side such as origin/drafts.

    here: it is a branch of this repository. current: it is checked out. when, summary: of its last
    commit.
    """

    name: str
    here: bool
    current: bool
    upstream: str | None
    when: datetime | None
    summary: str


def branches(repository: Repository) -> tuple[Branch, ...]:
    """The branches here, the last used first, and then those that are only on other sides."""
    told = repository.git.ask(
        "for-each-ref",
        "--sort=-committerdate",
        f"--format={_FORMAT}%01",
        "refs/heads",
        "refs/remotes",
    )
    found = []
    for record in filter(None, text_of(told).split("\x01\n")):
        ref, head, upstream, when, summary, symbolic = record.split("\0")
        if symbolic:
            continue
        here = ref.startswith("refs/heads/")
        name = ref.removeprefix("refs/heads/").removeprefix("refs/remotes/")
        at = moment(when) if when else None
        found.append(Branch(name, here, head == "*", upstream or None, at, summary))
    ours = [branch for branch in found if branch.here]
    known = {branch.upstream for branch in ours} | {branch.name for branch in ours}
    others = [
        branch
        for branch in found
        if not branch.here
        and branch.name not in known
        and branch.name.partition("/")[2] not in known
    ]
    return (*ours, *others)


def switch(repository: Repository, name: str) -> str:
    """Check out a branch, one of another side under its own name here; returns the name here.

    Uncommitted work goes along where the two branches hold the same; else nothing is done. Raises
    GitError.
    """
    demand_trust(repository)
    _demand_quiet(repository)
    found = {branch.name: branch for branch in branches(repository)}
    if name not in found:
        raise refuse("publish.git-no-branch", branch=name)
    if found[name].here:
        _switch(repository, name, "--no-guess", name, to=f"refs/heads/{name}")
        return name
    own = name.partition("/")[2]
    _switch(repository, name, "--create", own, "--track", name, to=f"refs/remotes/{name}")
    return own


def create(repository: Repository, name: str) -> None:
    """Make a branch where the work stands now, and check it out; nothing else changes.

    Raises GitError.
    """
    demand_trust(repository)
    demand_decided(repository)
    demand_whole(repository)
    if not fit(name):
        raise refuse("publish.git-branch-name", branch=name)
    if any(branch.name == name for branch in branches(repository)):
        raise refuse("publish.git-branch-there", branch=name)
    _switch(repository, name, "--create", name, "--no-track")


def fit(name: str) -> bool:
    """Whether a branch can be called so, by git's rules."""
    return not (
        not name
        or name in ("@", "HEAD")
        or name.startswith(("-", "/"))
        or name.endswith(("/", "."))
        or re.search(r"[\x00-\x20\x7f~^:?*\[\\]|\.\.|//|@\{", name)
        or any(part.startswith(".") or part.endswith(".lock") for part in name.split("/"))
    )


def _demand_quiet(repository: Repository) -> None:
    demand_decided(repository)
    demand_whole(repository)
    git = repository.git
    if git.tell("symbolic-ref", "--quiet", "HEAD", may_fail=True):
        return
    # Commits that no branch holds would be found again by nobody.
    lone = git.tell("rev-list", "-n1", "HEAD", "--not", "--branches", "--remotes", may_fail=True)
    if lone:
        raise refuse("publish.git-detached-commits")


def _switch(repository: Repository, branch: str, *words: str, to: str = "") -> None:
    """to: the commit that is checked out; empty for the same."""
    git = repository.at_root
    settings = []
    if to and exists(git, "HEAD"):
        fresh = [each.new for each in changed(git, "HEAD", to) if each.new]
        if are_hooks(git, repository.root, repository.common, fresh):
            # Those of the other branch were shown to nobody.
            settings.append(("core.hooksPath", os.devnull))
    try:
        # Else git takes files that it is told to ignore for worth nothing.
        repository.git.run(
            "switch", "--quiet", "--no-recurse-submodules", "--no-overwrite-ignore", *words,
            settings=settings,
        )  # fmt: skip
    except GitFailed as error:
        raise _told(repository, error, branch) from error


def _told(repository: Repository, error: GitFailed, branch: str) -> GitError:
    if re.search("would be overwritten|would be removed|would lose untracked", error.told):
        files = [line.strip() for line in error.told.splitlines() if line.startswith("\t")]
        first = (repository.outside(files[0]) or files[0]) if files else ""
        code = "publish.git-switch-overwrites"
        found = GitError(code, branch=branch, file=first, n=max(1, len(files)))
        found.__cause__ = error
        return found
    if "already checked out" in error.told or "already used by worktree" in error.told:
        return told_as(error, "publish.git-branch-elsewhere", branch=branch)
    found = connecting(error, branch)
    if found is error and error.message.code == "vault.git-failed":
        hooks = hooks_of(repository.git, repository.root, repository.common)
        if "post-checkout" in hooks:
            return of_hook(error, "post-checkout")
    return found

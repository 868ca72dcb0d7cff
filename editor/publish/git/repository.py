"""The repository that a vault lies in."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from editor.publish.git import trust
from editor.publish.git.programs import Named, what_it_would_run
from editor.vault.git import Git, GitFailed, Untrusted, text_of
from editor.workspace.merge_setup import maybe_in_git


@dataclass(frozen=True)
class Repository:
    """A repository with a work tree, and the vault in it.

    vault: the vault's folder, its real path. root: the work tree's. folder: git's own for this work
    tree. common: git's own for all of them. prefix: the vault in the work tree, empty or ending
    with a slash. shown: a fingerprint of the programs that it is trusted with; None: of any.
    """

    vault: Path
    root: Path
    folder: Path
    common: Path
    prefix: str
    trusted: bool = False
    shown: str | None = None

    @property
    def git(self) -> Git:
        """Git in the vault's folder."""
        return Git(self.vault, self.trusted)

    @property
    def at_root(self) -> Git:
        """Git at the root of the work tree, where its paths start."""
        return Git(self.root, self.trusted)

    @property
    def is_above(self) -> bool:
        """The repository holds more than the vault."""
        return bool(self.prefix)

    def inside(self, path: str) -> str:
        """The path in the work tree of a file of the vault."""
        return self.prefix + path

    def outside(self, path: str) -> str | None:
        """The path in the vault of a file of the work tree; None for one that is not in it."""
        return path[len(self.prefix) :] if path.startswith(self.prefix) else None


def find(folder: Path) -> Repository | None:
    """The repository that a vault lies in; None for no work tree.

    It is trusted where the curator said so, of what its configuration names now. Raises GitError:
    no git program, or one that refuses.
    """
    if not maybe_in_git(folder):
        return None
    git = Git(folder)
    try:
        told = text_of(git.ask(
            "rev-parse", "--is-inside-work-tree", "--show-toplevel", "--absolute-git-dir",
            "--git-common-dir", "--show-prefix",
        ))  # fmt: skip
    except GitFailed as error:
        if _is_none(error):
            return None
        raise
    lines = told.split("\n")
    if len(lines) < 5 or lines[0] != "true":
        return None
    # A folder's name may hold line breaks, if rarely; then each is asked for alone.
    if len(lines) > 6:
        words = ("--show-toplevel", "--absolute-git-dir", "--git-common-dir", "--show-prefix")
        lines = ["true", *(git.tell("rev-parse", word) for word in words)]
    _, root, own, common, prefix, *_ = lines
    found = Repository(
        vault=Path(os.path.realpath(folder)),
        root=Path(root),
        folder=Path(own),
        common=Path(os.path.normpath(folder / common)),
        prefix=prefix,
    )
    named = programs(found)
    if not trust.is_trusted(found.vault, named):
        return found
    return replace(found, trusted=True, shown=trust.fingerprint(named))


def programs(repository: Repository) -> tuple[Named, ...]:
    """What the repository's configuration would have git run; that runs nothing."""
    return what_it_would_run(Git(repository.vault), repository.root, repository.common)


def trusting(repository: Repository) -> Repository:
    """The repository, trusted from now on with what its configuration names now.

    Raises OSError when that cannot be kept.
    """
    named = programs(repository)
    trust.keep(repository.vault, named)
    return replace(repository, trusted=True, shown=trust.fingerprint(named))


def demand_trust(repository: Repository) -> None:
    """Raise Untrusted unless the curator trusts the repository with what it names now."""
    if not repository.trusted:
        raise Untrusted("vault.git-untrusted", folder=str(repository.root))
    if repository.shown is not None:
        now = trust.fingerprint(programs(repository))
        if now != repository.shown:
            raise Untrusted("publish.git-programs-changed", folder=str(repository.root))


def _is_none(error: GitFailed) -> bool:
    return any(
        words in error.told
        for words in ("not a git repository", "must be run in a work tree", "invalid gitfile")
    )

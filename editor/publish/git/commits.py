"""Committing: chosen files of the vault and nothing else, whatever else is prepared."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from editor.publish.git.aborting import MARKER
from editor.publish.git.failing import of_hook, refuse, told_as
from editor.publish.git.identity import NO_GUESS, demand_identity
from editor.publish.git.moving import demand_whole
from editor.publish.git.objects import paths_given, text_or_none
from editor.publish.git.programs import hooks_of
from editor.publish.git.repository import Repository, demand_trust
from editor.publish.git.status import demand_decided, under_way
from editor.vault.git import Git, GitError, GitFailed, text_of

_HOOKS = ("pre-commit", "prepare-commit-msg", "commit-msg")


def commit(
    repository: Repository,
    paths: Iterable[str],
    message: str,
    *,
    cancel: threading.Event | None = None,
) -> str:
    """Commit files of the vault as they are on the disk, removed ones as removed; returns its id.

    What else is prepared for a commit stays prepared. Hooks apply. What another program left
    undecided in these files is decided once git's marks are out of them. Raises GitError, after
    which everything else is as it was.
    """
    wanted = list(dict.fromkeys(paths))
    if not message.strip():
        raise refuse("publish.git-no-message")
    if not wanted:
        raise refuse("publish.git-nothing")
    demand_trust(repository)
    _take_as_decided(repository, wanted)
    demand_decided(repository)
    demand_whole(repository)
    demand_identity(repository.git)
    return _committed(repository, wanted, message, cancel)


def _committed(
    repository: Repository, paths: Sequence[str], message: str, cancel: threading.Event | None
) -> str:
    git = repository.git
    before = _head(git)
    known = set(text_of(git.ask("ls-files", "-z")).split("\0"))
    fresh = [path for path in paths if path not in known]
    with tempfile.TemporaryDirectory(prefix="territory-editor-") as folder:
        added = _announce(git, fresh, Path(folder))
        given = Path(folder) / "paths"
        given.write_bytes(paths_given(paths))
        try:
            git.run(
                "commit", "--quiet", "--only", "--cleanup=whitespace", "--file=-",
                f"--pathspec-from-file={given}", "--pathspec-file-nul",
                given=message.encode(),
                cancel=cancel,
                settings=NO_GUESS,
            )  # fmt: skip
        except GitError as error:
            if _head(git, "^") == before and _head(git) != before:
                # Committed it was; only what comes after that, a hook say, was stopped or failed.
                with suppress(GitError):
                    git.run(
                        "reset", "--quiet",
                        f"--pathspec-from-file={given}", "--pathspec-file-nul",
                    )  # fmt: skip
                return _head(git)
            _take_back(git, added)
            raise (_told(repository, error) if isinstance(error, GitFailed) else error) from error
    return _head(git)


def _head(git: Git, parent: str = "") -> str:
    """The commit that is checked out, or its parent; empty for none."""
    return git.tell("rev-parse", "--verify", "--quiet", f"HEAD{parent}", may_fail=True)


def _take_as_decided(repository: Repository, paths: Sequence[str]) -> None:
    """Tell git that files are decided which clash (after a stash, say) and have no marks left."""
    if under_way(repository) is not None:
        return  # the program that began it ends it
    git = repository.git
    records = filter(None, text_of(git.ask("ls-files", "-u", "-z")).split("\0"))
    clashing = {record.partition("\t")[2] for record in records}
    decided = [path for path in paths if path in clashing and _is_decided(repository.vault / path)]
    if decided:
        with tempfile.TemporaryDirectory(prefix="territory-editor-") as folder:
            given = Path(folder) / "paths"
            given.write_bytes(paths_given(decided))
            git.run("add", "--all", f"--pathspec-from-file={given}", "--pathspec-file-nul")


def _is_decided(file: Path) -> bool:
    """Whether a file is a text without git's marks, or away; of a picture nobody can tell."""
    try:
        data = file.read_bytes()
    except OSError:
        return not os.path.lexists(file)
    return text_or_none(data) is not None and MARKER.search(data) is None


def _announce(git: Git, paths: Sequence[str], folder: Path) -> Sequence[str]:
    """Have git know of new files, of which it commits no others; nothing of them is prepared."""
    if not paths:
        return ()
    given = folder / "new"
    given.write_bytes(paths_given(paths))
    try:
        git.run("add", "--intent-to-add", f"--pathspec-from-file={given}", "--pathspec-file-nul")
    except GitFailed as error:
        if "ignored by one of your .gitignore" in error.told:
            raise told_as(error, "publish.git-ignored", file=_ignored(error.told)) from error
        if "did not match any files" in error.told:
            raise told_as(error, "publish.git-file-gone", file=_quoted(error.told)) from error
        raise
    return paths


def _take_back(git: Git, added: Sequence[str]) -> None:
    if added:
        with suppress(GitError):
            git.run("update-index", "--force-remove", "-z", "--stdin", given=paths_given(added))


def _told(repository: Repository, error: GitFailed) -> GitError:
    told = error.told + "\n" + text_of(error.out)
    if "nothing to commit" in told or "no changes added" in told or "nothing added" in told:
        return told_as(error, "publish.git-nothing")
    if "Please tell me who you are" in told or "auto-detect email" in told:
        return told_as(error, "publish.git-no-identity")
    if "gpg failed to sign" in told or "failed to write commit object" in told:
        return told_as(error, "publish.git-not-signed")
    if error.message.code == "vault.git-failed":
        for hook in _HOOKS:
            if hook in hooks_of(repository.git, repository.root, repository.common):
                return of_hook(error, hook)
    return error


def _ignored(told: str) -> str:
    lines = told.splitlines()
    at = next((n for n, line in enumerate(lines) if "ignored by one of" in line), 0)
    return lines[at + 1] if at + 1 < len(lines) else ""


def _quoted(told: str) -> str:
    return told.partition("'")[2].rpartition("'")[0]

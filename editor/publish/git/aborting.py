"""What somebody began in a repository and left half done, taken back where nothing gets lost."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from editor.messages import Message
from editor.publish.git.failing import refuse
from editor.publish.git.objects import Blob, tree
from editor.publish.git.repository import Repository, demand_trust
from editor.publish.git.status import UnderWay, under_way
from editor.publish.git.uncommitted import shown_path
from editor.vault.git import Git, GitFailed, text_of

_COMMANDS: Final = {
    UnderWay.MERGE: ("merge", "--abort"),
    UnderWay.REBASE: ("rebase", "--abort"),
    UnderWay.CHERRY_PICK: ("cherry-pick", "--abort"),
    UnderWay.REVERT: ("revert", "--abort"),
    UnderWay.MAIL: ("am", "--abort"),
    UnderWay.BISECT: ("bisect", "reset"),
}
_KEPT: Final = "refs/territory-editor/kept"
MARKER = re.compile(rb"^<{7,}( |$)", re.MULTILINE)


def would_lose(repository: Repository) -> Message | None:
    """What would be lost if what is under way were taken back, in words; None: nothing.

    Lost would be what somebody has decided already, and what was edited since. Raises GitError.
    """
    git = repository.at_root
    begun = under_way(repository)
    if begun is None:
        return None
    if resolved := _paths(git, "ls-files", "--resolve-undo", "-z"):
        return _names("publish.git-abort-decided", repository, resolved)
    stages = _stages(git)
    changed = [path for path in _changed(git) if path not in stages]
    if begun is not UnderWay.REBASE and begun is not UnderWay.MAIL:
        # These leave files alone that they have not to do with.
        touched = set(_changed(git, "HEAD"))
        changed = [path for path in changed if path in touched]
    if changed:
        return _names("publish.git-abort-edited", repository, changed)
    left = _left_by_git(git)
    edited = [path for path, oids in stages.items() if not _is_gits(repository, path, oids, left)]
    if edited:
        return _names("publish.git-abort-edited", repository, edited)
    return None


def abort(repository: Repository) -> None:
    """Take back what is under way. What was committed meanwhile is kept, under a name of its own.

    Raises GitError, where something would be lost before anything is done.
    """
    demand_trust(repository)
    begun = under_way(repository)
    if begun is None:
        return
    if lost := would_lose(repository):
        raise refuse(lost.code, **lost.args)
    git = repository.at_root
    head = git.tell("rev-parse", "--verify", "--quiet", "HEAD", may_fail=True)
    if head and git.tell("rev-list", "-n1", head, "--not", "--branches", "--remotes"):
        git.run("update-ref", f"{_KEPT}/{int(time.time())}", head)
    try:
        git.run(*_COMMANDS[begun])
    except GitFailed as error:
        files = [line.strip() for line in error.told.splitlines() if line.startswith("\t")]
        if "would be overwritten" in error.told and files:
            told = _names("publish.git-abort-in-the-way", repository, files)
            raise refuse(told.code, **told.args) from error
        raise


def _names(code: str, repository: Repository, paths: list[str]) -> Message:
    return Message(code, {"file": shown_path(repository, paths[0]), "n": len(paths)})


def _paths(git: Git, *words: str) -> list[str]:
    records = filter(None, text_of(git.ask(*words)).split("\0"))
    return list(dict.fromkeys(record.partition("\t")[2] for record in records))


def _stages(git: Git) -> dict[str, set[str]]:
    """The files that clash, each with the objects of its versions."""
    found: dict[str, set[str]] = {}
    for record in filter(None, text_of(git.ask("ls-files", "-u", "-z")).split("\0")):
        about, _, path = record.partition("\t")
        found.setdefault(path, set()).add(about.split(" ")[1])
    return found


def _changed(git: Git, commit: str = "") -> list[str]:
    """The files that differ from the index; with a commit, in which the index differs from it."""
    if commit:
        told = git.ask("diff-index", "--cached", "--name-only", "--no-renames", "-z", commit)
    else:
        told = git.ask("diff-files", "--name-only", "--ignore-submodules", "-z")
    return list(dict.fromkeys(filter(None, text_of(told).split("\0"))))


def _left_by_git(git: Git) -> dict[str, Blob]:
    """What git made of the files, marks and all; nothing where it is too old to keep that."""
    kept = git.tell("rev-parse", "--verify", "--quiet", "AUTO_MERGE^{tree}", may_fail=True)
    return tree(git, kept) if kept else {}


def _is_gits(repository: Repository, path: str, oids: set[str], left: Mapping[str, Blob]) -> bool:
    """Whether a file that clashes is as git left it: marked, one version of it, or away."""
    file: Path = repository.root / path
    try:
        data = file.read_bytes()
    except OSError:
        return not file.exists()
    if path not in left and MARKER.search(data):
        return True
    known = {*oids, left[path].oid} if path in left else oids
    return repository.at_root.tell("hash-object", "--", path) in known

"""Uncommitted work in files that a move of the work tree changes, merged with what comes in."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import NamedTuple

from editor.publish.git.failing import refuse
from editor.publish.git.journal import Uncommitted
from editor.publish.git.line_ends import otherwise_changed, written_with_returns
from editor.publish.git.objects import Blob, contents, pointer, text_or_none
from editor.publish.git.repository import Repository
from editor.publish.git.trees import Changed, Clashing, Decided, merge_any
from editor.vault.git import Git, GitFailed, text_of
from editor.vault.merge import Side, settled
from editor.workspace.conflicts import Conflict

_FILES = ("100644", "100755")


@dataclass
class Standing:
    """How the work tree and the index stand to the last commit, in the files of a move.

    indexed: of those that differ, what the index holds. dirty: those whose file differs from it.
    """

    indexed: dict[str, Blob | None] = field(default_factory=dict)
    dirty: set[str] = field(default_factory=set)

    def touched(self, path: str) -> bool:
        """Whether there is uncommitted work in a file."""
        return path in self.indexed or path in self.dirty


def standing(repository: Repository, head: str, moved: Sequence[Changed]) -> Standing:
    """How the files that a move changes stand now. Raises GitError."""
    git = repository.at_root
    with suppress(GitFailed):  # what it finds is looked at below
        git.run("update-index", "-q", "--ignore-submodules", "--refresh")
    paths = {each.old or each.new or "" for each in moved}
    found = Standing()
    for raw in _raw(git, "diff-index", "--cached", head):
        if raw.path in paths:
            found.indexed[raw.path] = raw.after
    found.dirty |= {raw.path for raw in _raw(git, "diff-files", "--ignore-submodules")} & paths
    found.dirty |= _edited_unseen(repository, moved)
    known = None
    for path in _in_place_of_folders(repository, moved):
        known = known or set(text_of(git.ask("ls-files", "-z")).split("\0"))
        if path not in known:
            # Git would take it away without a word where it is told to ignore it.
            raise refuse("publish.git-in-the-way", file=shown_path(repository, path))
    for each in moved:
        path = each.old or each.new or ""
        # A file that git does not know, whether told to ignore it or not, would be in the way.
        if (each.before is None or path in found.indexed) and _is_there(repository, path):
            if known is None:
                known = set(text_of(git.ask("ls-files", "-z")).split("\0"))
            if path not in known:
                found.dirty.add(path)
    return found


class _Raw(NamedTuple):
    path: str
    after: Blob | None


def _raw(git: Git, *words: str) -> list[_Raw]:
    told = git.ask(words[0], "-z", "--raw", "--no-abbrev", "--no-renames", *words[1:])
    parts = iter(text_of(told).split("\0"))
    found = []
    for part in parts:
        if part.startswith(":"):
            _, mode, _, oid, _ = part[1:].split(" ")
            found.append(_Raw(next(parts), None if mode == "000000" else Blob(mode, oid)))
    return found


def merged_work(
    repository: Repository, moved: Sequence[Changed], stands: Standing, decided: Decided
) -> tuple[list[Uncommitted], list[Clashing]]:
    """What the files with uncommitted work shall hold after a move, and what is to be decided.

    Raises GitError for what cannot be merged: nothing may be done then.
    """
    touched = [each for each in moved if stands.touched(each.old or each.new or "")]
    if not touched:
        return [], []
    blobs = [blob for each in touched for blob in (each.before, each.after) if blob]
    held = dict(contents(repository.at_root, [blob.oid for blob in blobs if blob.mode in _FILES]))
    paths = [each.old or each.new or "" for each in touched]
    returns = written_with_returns(repository, paths, at_root=True)
    filtered = otherwise_changed(repository, paths, at_root=True)
    work: list[Uncommitted] = []
    clashes: list[Clashing] = []
    for path, each in zip(paths, touched, strict=True):
        as_written = returns.get(path, str)
        texts: list[str | _NoText | None] = [
            _NoText() if blob and path in filtered else _text(blob, held, as_written)
            for blob in (each.before, each.after)
        ]
        found = _one(repository, path, each, texts=texts, stands=stands, decided=decided)
        if isinstance(found, Conflict):
            clashes.append(found)
        else:
            work.append(found)
    return work, clashes


def _one(
    repository: Repository,
    path: str,
    moved: Changed,
    *,
    texts: Sequence[str | _NoText | None],
    stands: Standing,
    decided: Decided,
) -> Uncommitted | Conflict:
    shown = shown_path(repository, path)
    now = read_file(repository, path)
    prepared = stands.indexed.get(path)
    if path in stands.indexed and path in stands.dirty and prepared not in (None, moved.after):
        # What is prepared is neither in the last commit nor in the file: only the index has it.
        raise refuse("publish.git-prepared-too", file=shown)
    mine = None if now is None else text_or_none(now)
    if any(isinstance(text, _NoText) for text in texts) or (now is not None and mine is None):
        raise refuse("publish.git-uncommitted-picture", file=shown)
    base, theirs = (None if isinstance(text, _NoText) else text for text in texts)
    merged = merge_any(shown, base, mine, theirs)
    if not merged.clashes:
        return Uncommitted(path, now, _bytes(merged.text))
    conflict = Conflict(shown, base, mine, theirs)
    if conflict not in decided:
        return conflict
    choice = decided[conflict]
    if isinstance(choice, Side):
        if mine is None or theirs is None:
            choice = mine if choice is Side.MINE else theirs
        else:
            choice = settled(merged, [choice] * len(merged.clashes))
    return Uncommitted(path, now, _bytes(choice))


class _NoText:
    """What cannot be merged as text."""


def _text(
    blob: Blob | None, held: Mapping[str, bytes], as_written: Callable[[str], str]
) -> str | _NoText | None:
    """What git would write for an object, as text."""
    if blob is None:
        return None
    data = held.get(blob.oid)
    if data is None or pointer(data) is not None:
        return _NoText()
    text = text_or_none(data)
    if text is None:
        return _NoText()
    return as_written(text)


def _bytes(text: str | None) -> bytes | None:
    return None if text is None else text.encode("utf-8")


def read_file(repository: Repository, path: str) -> bytes | None:
    """What a file of the work tree holds, None for none. Raises GitError for no plain file."""
    file = repository.root / path
    shown = shown_path(repository, path)
    try:
        status = os.lstat(file)
        if stat.S_ISDIR(status.st_mode):
            raise refuse("publish.git-in-the-way", file=shown)
        if not stat.S_ISREG(status.st_mode):
            raise refuse("publish.git-uncommitted-picture", file=shown)
        return file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise refuse("publish.git-unread", file=shown, reason=error.strerror or "") from error


def _edited_unseen(repository: Repository, moved: Sequence[Changed]) -> set[str]:
    """Files that were edited though git is told not to look at them; it would stop at them."""
    before = {each.old: each.before for each in moved if each.old and each.before}
    git = repository.at_root
    records = filter(None, text_of(git.ask("ls-files", "-v", "-z")).split("\0"))
    # S: left out of the work tree. A small letter: taken for unchanged.
    told = {record[2:] for record in records if record[0] == "S" or record[0].islower()}
    return {
        path
        for path in told & before.keys()
        if _is_there(repository, path)
        and git.tell("hash-object", "--", path, may_fail=True) != before[path].oid
    }


def _in_place_of_folders(repository: Repository, moved: Sequence[Changed]) -> list[str]:
    """What lies, being no folder, where folders of the files that come in are to be."""
    paths = [each.new for each in moved if each.before is None and each.new]
    folders = {path[:at] for path in paths for at in range(len(path)) if path[at] == "/"}
    return [
        folder
        for folder in sorted(folders)
        if os.path.lexists(repository.root / folder)
        and ((repository.root / folder).is_symlink() or not (repository.root / folder).is_dir())
    ]


def _is_there(repository: Repository, path: str) -> bool:
    return os.path.lexists(repository.root / path)


def shown_path(repository: Repository, path: str) -> str:
    """The path in the vault of a file of the work tree; one outside begins with ../"""
    inside = repository.outside(path)
    if inside is not None:
        return inside
    return os.path.relpath(path, repository.prefix).replace(os.sep, "/")

"""The work tree moved from one commit to another, with uncommitted work in the same files merged.

Before it begins it is noted (`journal`). Cut off anywhere, `resume` ends it: nothing is lost, and
no file is left half written.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from editor.messages import EditorError, Message
from editor.publish.git import journal
from editor.publish.git.failing import connecting, refuse, told_as
from editor.publish.git.journal import Move, Uncommitted
from editor.publish.git.objects import Blob, contents, text_or_none
from editor.publish.git.programs import are_hooks
from editor.publish.git.progress import Told, hearing
from editor.publish.git.repository import Repository, demand_trust
from editor.publish.git.trees import Changed, changed, merge_any
from editor.publish.git.uncommitted import read_file, shown_path
from editor.publish.git.writing import index_lines
from editor.vault import store
from editor.vault.git import Git, GitError, GitFailed, bytes_of, text_of

# A lock that was there before the program was cut off is waited for; then nobody holds it.
_LOCK_SECONDS: Final = 5.0


def move(repository: Repository, planned: Move, told: Told | None = None) -> tuple[Message, ...]:
    """Move the work tree, which cannot be stopped. Returns what is to be told of it.

    Raises GitError where nothing was moved.
    """
    moved = changed(repository.at_root, start_of(repository, planned.head), planned.to)
    try:
        journal.note(repository, planned)
    except OSError as error:
        reason = error.strerror or str(error)
        file = str(journal.file_of(repository))
        raise refuse("publish.git-not-noted", file=file, reason=reason) from error
    return _moved(repository, planned, moved, told)


def _moved(
    repository: Repository, planned: Move, moved: Sequence[Changed], told: Told | None
) -> tuple[Message, ...]:
    git = repository.at_root
    held_back = _Index(git, planned, moved)
    try:
        held_back.take(repository)
        _step(repository, planned, moved, told)
    except EditorError as error:
        if git.tell("rev-parse", "--quiet", "--verify", "HEAD", may_fail=True) != planned.to:
            if _has_begun(repository, planned, moved):
                # A full disk, say: what is noted is ended later.
                raise refuse("publish.git-cut-off", what=error.message) from error
            held_back.give_back(repository)
            journal.clear(repository)
            raise
    notes = write_work(repository, planned.uncommitted)
    journal.clear(repository)
    return notes


def _has_begun(repository: Repository, planned: Move, moved: Sequence[Changed]) -> bool:
    """Whether git has written any of the files that it may."""
    others = set(journal.paths(planned.uncommitted))
    paths = {each.old or each.new or "": each.before for each in moved}
    written = _written(repository, [path for path in paths if path not in others])
    return any(
        written.get(path) != (blob.oid if blob else None)
        for path, blob in paths.items()
        if path not in others and (blob is None or blob.mode in ("100644", "100755"))
    )


class _Index:
    """The files with uncommitted work, kept from git: for it they are as they shall be already.

    Git then leaves them alone. What the move removes is put out of the way instead.
    """

    def __init__(self, git: Git, planned: Move, moved: Sequence[Changed]) -> None:
        by_path = {each.old or each.new or "": each for each in moved}
        self._git = git
        self._length = len(planned.to)
        self._work = [(each, by_path.get(each.path)) for each in planned.uncommitted]
        self._before: dict[str, Blob | None] = {}

    def take(self, repository: Repository) -> None:
        if not self._work:
            return
        entries = index_entries(self._git)
        fresh = {}
        for work, each in self._work:
            if each is None:
                continue
            self._before[work.path] = entries.get(work.path)
            fresh[work.path] = each.after or each.before
        self._set(fresh)
        for work, each in self._work:
            if each is not None and each.after is None:
                with suppress(FileNotFoundError):
                    (repository.root / work.path).unlink()

    def give_back(self, repository: Repository) -> None:
        with suppress(GitError):
            self._set(self._before)
        for work, _ in self._work:
            if work.before is not None and not os.path.lexists(repository.root / work.path):
                _write(repository.root / work.path, work.before, None)

    def _set(self, entries: Mapping[str, Blob | None]) -> None:
        if entries:
            lines = index_lines(entries, self._length)
            self._git.run("update-index", "-z", "--index-info", given=lines)


def index_entries(git: Git) -> dict[str, Blob]:
    """What the index holds, by paths in the work tree; of a file that clashes nothing."""
    found = {}
    for record in filter(None, text_of(git.ask("ls-files", "-s", "-z")).split("\0")):
        about, _, path = record.partition("\t")
        mode, oid, stage = about.split(" ")
        if stage == "0":
            found[path] = Blob(mode, oid)
    return found


def _step(
    repository: Repository, planned: Move, moved: Sequence[Changed], told: Told | None
) -> None:
    """Have git write the files that it may, and move the branch."""
    git = repository.at_root
    settings = [("merge.autoStash", "false"), ("submodule.recurse", "false")]
    fresh = [each.new for each in moved if each.new]
    if are_hooks(git, repository.root, repository.common, fresh):
        # Hooks that just came in were shown to nobody.
        settings.append(("core.hooksPath", os.devnull))
    try:
        if planned.forward:
            git.run(
                "merge", "--ff-only", "--no-verify-signatures", "--no-stat", "--progress",
                planned.to,
                heard=hearing(told), settings=settings,
                variables={"GIT_REFLOG_ACTION": planned.reason},
            )  # fmt: skip
        else:
            head = planned.head or ""
            git.run("read-tree", "-m", "-u", head, planned.to, settings=settings)
            ref = f"refs/heads/{planned.branch}"
            git.run("update-ref", "-m", planned.reason, ref, planned.to, head, settings=settings)
    except GitFailed as error:
        raise _told(repository, error) from error


def _told(repository: Repository, error: GitFailed) -> GitError:
    told = error.told
    if "overwritten" in told or "would be removed" in told or "not uptodate" in told:
        files = [line.strip() for line in told.splitlines() if line.startswith("\t")]
        quoted = told.partition("'")[2].partition("'")[0]
        file = shown_path(repository, files[0] if files else quoted or ".")
        return told_as(error, "publish.git-in-the-way", file=file)
    if "Not possible to fast-forward" in told or "but expected" in told:
        return told_as(error, "publish.git-moved-meanwhile")
    return connecting(error, "LFS") if "lfs" in told else error


def write_work(repository: Repository, work: Sequence[Uncommitted]) -> tuple[Message, ...]:
    """Write what uncommitted work became; what was written meanwhile is merged once more."""
    notes = []
    # Many at a time, which is much quicker; what that does not do is looked at by itself.
    usual = [each for each in work if each.before and each.after and each.before != each.after]
    store.write_many(
        [
            store.Write(repository.root / each.path, _text(each.after), _text(each.before))
            for each in usual
        ]
    )
    for each in work:
        try:
            _write_one(repository, each)
        except EditorError as error:
            shown = shown_path(repository, each.path)
            notes.append(
                Message("publish.git-work-not-merged", {"file": shown, "what": error.message})
            )
    return tuple(notes)


def _text(data: bytes | None) -> str:
    return (data or b"").decode("utf-8")


def _write_one(repository: Repository, work: Uncommitted) -> None:
    file = repository.root / work.path
    now = read_file(repository, work.path)
    if now == work.after:
        return
    after = work.after
    if now not in (work.before, None):
        texts = [None if data is None else text_or_none(data) for data in (work.before, now, after)]
        merged = merge_any(work.path, *texts)
        if merged.clashes:
            raise refuse("publish.git-written-meanwhile")
        after = None if merged.text is None else merged.text.encode()
    if after is None:
        file.unlink(missing_ok=True)
    else:
        _write(file, after, now)


def _write(file: Path, data: bytes, expected: bytes | None) -> None:
    """Write a file in one step. Raises what `store.write` raises, or GitError."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        before = None if expected is None else expected.decode("utf-8")
        store.write(file, data.decode("utf-8"), before)
    except OSError as error:
        reason = error.strerror or str(error)
        raise refuse("publish.git-unwritten", file=str(file), reason=reason) from error


# -- what was cut off ------------------------------------------------------------------------


def left(repository: Repository) -> bool:
    """Whether a move was cut off in this repository: `resume` ends it."""
    return journal.file_of(repository).is_file()


def demand_whole(repository: Repository) -> None:
    """End a move that was cut off, before anything else is done.

    Raises GitError where it cannot be ended, or something is to be told of it.
    """
    if left(repository) and (notes := resume(repository)):
        raise refuse(notes[0].code, **notes[0].args)


def resume(repository: Repository, told: Told | None = None) -> tuple[Message, ...]:
    """End a move that was cut off; returns what is to be told of it, nothing where there is none.

    Raises GitError where it cannot be ended yet; nothing is changed or lost then.
    """
    demand_trust(repository)
    try:
        planned = journal.noted(repository)
    except (OSError, ValueError, KeyError, TypeError):
        kept = journal.put_aside(repository)
        return (Message("publish.git-note-unread", {"file": str(kept)}),)
    if planned is None:
        return ()
    _take_lock(repository)
    git = repository.at_root
    head = git.tell("rev-parse", "--quiet", "--verify", "HEAD", may_fail=True) or None
    branch = git.tell("symbolic-ref", "--quiet", "--short", "HEAD", may_fail=True)
    if head == planned.to:
        notes = write_work(repository, planned.uncommitted)
        journal.clear(repository)
        return notes
    if head != planned.head or branch != planned.branch:
        # Somebody went on from here. What was uncommitted is in the files, or kept in the note.
        if all(_stands(repository, each) for each in planned.uncommitted):
            journal.clear(repository)
            return ()
        kept = journal.put_aside(repository)
        return (Message("publish.git-work-put-aside", {"file": str(kept)}),)
    moved = changed(git, start_of(repository, planned.head), planned.to)
    again = _as_it_stands(repository, planned, moved)
    journal.note(repository, again)
    return _moved(repository, again, moved, told)


def _stands(repository: Repository, work: Uncommitted) -> bool:
    with suppress(GitError):
        return read_file(repository, work.path) in (work.before, work.after)
    return False


def _as_it_stands(repository: Repository, planned: Move, moved: Sequence[Changed]) -> Move:
    """The rest of a move: what git has written of it stays, what it began is written anew."""
    git = repository.at_root
    noted = {each.path: each for each in planned.uncommitted}
    written = _written(repository, [each.old or each.new or "" for each in moved])
    index: dict[str, Blob | None] = {}
    work: list[Uncommitted] = []
    for each in moved:
        path = each.old or each.new or ""
        if path in noted:
            work.append(_rest(repository, noted[path]))
            continue
        oid = written.get(path)
        if each.after is not None and oid == each.after.oid:
            index[path] = each.after
        elif oid is None or (each.before is not None and oid == each.before.oid):
            index[path] = each.before
        else:
            oids = [blob.oid for blob in (each.before, each.after) if blob]
            held = dict(contents(git, oids))
            now = read_file(repository, path)
            if now is not None and _is_begun(now, each, held):
                (repository.root / path).unlink()
                index[path] = each.before
            else:
                work.append(_edited_since(path, now, each, held))
    if index:
        git.run("update-index", "-z", "--index-info", given=index_lines(index, len(planned.to)))
        with suppress(GitFailed):
            git.run("update-index", "-q", "--ignore-submodules", "--refresh")
    return Move(
        planned.head, planned.to, planned.branch, planned.forward, planned.reason, tuple(work)
    )


def _rest(repository: Repository, work: Uncommitted) -> Uncommitted:
    """What is left to do of a file with uncommitted work."""
    now = read_file(repository, work.path)
    if now is None and work.before is not None:
        # It was put out of the way.
        _write(repository.root / work.path, work.before, None)
        return work
    return Uncommitted(work.path, now, now) if now == work.after else work


def _is_begun(data: bytes, moved: Changed, held: Mapping[str, bytes]) -> bool:
    """Whether git had begun to write a file, with returns perhaps, when it was cut off."""
    whole = held.get(moved.after.oid) if moved.after else None
    if whole is None:
        return False
    with_returns = whole.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    return whole.startswith(data) or with_returns.startswith(data)


def _edited_since(
    path: str, now: bytes | None, moved: Changed, held: Mapping[str, bytes]
) -> Uncommitted:
    """A file that was edited after the move was cut off: merged, or where it clashes left alone."""
    sides = [held.get(blob.oid) if blob else None for blob in (moved.before, moved.after)]
    texts = [None if data is None else text_or_none(data) for data in (sides[0], now, sides[1])]
    if now is None or texts[1] is None or (moved.after and texts[2] is None):
        return Uncommitted(path, now, now)
    merged = merge_any(path, *texts)
    if merged.clashes or merged.text is None:
        return Uncommitted(path, now, now)
    return Uncommitted(path, now, merged.text.encode())


def _written(repository: Repository, paths: Sequence[str]) -> dict[str, str]:
    """The objects that git would make of files, by their paths; of those that are there."""
    there = [path for path in paths if (repository.root / path).is_file()]
    plain = [path for path in there if "\n" not in path and not path.startswith('"')]
    git = repository.at_root
    given = b"".join(bytes_of(path) + b"\n" for path in plain)
    told = git.ask("hash-object", "--stdin-paths", given=given).decode().split() if plain else []
    found = dict(zip(plain, told, strict=True))
    for path in set(there) - set(plain):
        found[path] = git.tell("hash-object", "--", path)
    return found


def start_of(repository: Repository, head: str | None) -> str:
    """What a move begins with: a commit, or the empty tree where there is none yet."""
    if head is not None:
        return head
    told = repository.at_root.run("hash-object", "-t", "tree", "-w", "--stdin", given=b"")
    return told.decode().strip()


def _take_lock(repository: Repository) -> None:
    """Remove the lock that a git of ours left when it was cut off. Raises GitError for another's.

    It is ours when it came after the move was noted; and nobody's when it stays.
    """
    lock = repository.folder / "index.lock"
    end = time.monotonic() + _LOCK_SECONDS
    while lock.exists():
        if time.monotonic() >= end:
            with suppress(OSError):
                if lock.stat().st_mtime < journal.file_of(repository).stat().st_mtime - 2:
                    raise refuse("vault.git-locked", file=str(lock))
            lock.unlink(missing_ok=True)
            break
        time.sleep(0.1)

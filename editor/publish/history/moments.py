"""The moments of a file's history: commits and saves, the newest first."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from editor.messages import EditorError, Message
from editor.publish.git.line_ends import written_with_returns
from editor.publish.git.log import Commit, commits, texts
from editor.publish.git.repository import Repository
from editor.vault.git import Cancelled, GitError
from editor.workspace.saves import Kind, Saves


class Source(NamedTuple):
    """Where a text is kept: under a number among the saves, or by git's name of it."""

    save: int | None = None
    blob: str | None = None


class Moment(NamedTuple):
    """What happened to a file. time: seconds since 1970.

    commit: None for what happened on this computer; then `kind` says what, None that it was found
    like this. before, after: where its texts are; None where there was no file. path: what it was
    called then; None where it was removed.
    """

    time: float
    commit: Commit | None
    kind: Kind | None
    before: Source | None
    after: Source | None
    path: str | None
    old_path: str | None = None

    @property
    def removed(self) -> bool:
        """There was no file from then on."""
        return self.after is None

    @property
    def renamed(self) -> bool:
        """It has another path since."""
        return None not in (self.path, self.old_path) and self.path != self.old_path


class EntryHistory:
    """The history of one file. Reading may be slow: every method is for another thread.

    fault: why git could not be read, if it could not be; what else there is comes all the same.
    """

    def __init__(
        self,
        repository: Repository | None,
        saves: Saves,
        path: str,
        before: str | None = None,
        cancel: threading.Event | None = None,
    ) -> None:
        """before: where the file lay when the last commit was made, if that is elsewhere.

        cancel: ends what is being read of git, when it is set.
        """
        self._repository = repository
        self._saves = saves
        self._path = path
        self._before = before
        self._cancel = cancel
        self._returns: Callable[[str], str] | None = None
        self.fault: Message | None = None

    def moments(self) -> Iterator[Moment]:
        """All moments, as they are found. Raises SavesUnreadable."""
        return _merged(self._saved(), self._recorded())

    def text(self, source: Source | None) -> str | None:
        """A text, with the line ends that git gives the file here. Raises EditorError."""
        if source is None:
            return None
        found = self.texts([source])
        if source not in found:
            raise EditorError("publish.history-no-text")
        return found[source]

    def texts(self, sources: Iterable[Source]) -> dict[Source, str]:
        """Several texts; those that are none, or are not here, are left out. Raises EditorError."""
        wanted = dict.fromkeys(sources)
        found = {one: self._saves.text(one.save) for one in wanted if one.save is not None}
        blobs = {one.blob: one for one in wanted if one.blob is not None}
        if self._repository is None or not blobs:
            return found
        if self._returns is None:
            ways = written_with_returns(self._repository, [self._path])
            self._returns = ways.get(self._path, str)
        for blob, text in texts(self._repository, list(blobs)).items():
            if text is not None:
                found[blobs[blob]] = self._returns(text)
        return found

    def _saved(self) -> list[Moment]:
        moments = self._saves.moments(self._path)
        found = []
        for number, one in enumerate(moments):
            if one.number is None and one.kind is None:
                continue
            older = moments[number + 1] if number + 1 < len(moments) else None
            before = Source(older.number) if older and older.number is not None else None
            after = Source(one.number) if one.number is not None else None
            if one.kind is None:
                before = None  # nobody knows what was there
            path = self._path if after is not None else None
            found.append(Moment(one.time, None, one.kind, before, after, path))
        return found

    def _recorded(self) -> Iterator[Moment]:
        if self._repository is None:
            return
        for path in dict.fromkeys(filter(None, (self._path, self._before))):
            known = False
            try:
                for commit in commits(self._repository, path, cancel=self._cancel):
                    known = True
                    yield from _moments(commit)
            except Cancelled:
                return
            except GitError as error:
                self.fault = error.message
                return
            if known:
                return


def _moments(commit: Commit) -> Iterator[Moment]:
    for file in commit.files:
        yield Moment(
            commit.when.timestamp(),
            commit,
            None,
            Source(blob=file.before) if file.before is not None else None,
            Source(blob=file.after) if file.after is not None else None,
            file.path,
            file.old,
        )


def _merged(saved: Sequence[Moment], recorded: Iterable[Moment]) -> Iterator[Moment]:
    """Both in one line: git's own order stays, whatever the clocks of its authors said."""
    waiting = list(saved[::-1])
    for moment in recorded:
        while waiting and waiting[-1].time >= moment.time:
            yield waiting.pop()
        yield moment
    yield from waiting[::-1]


def recorded_text(repository: Repository, path: str, blob: str) -> str:
    """What git has of a file at `path`, with the line ends that it gives it. Raises EditorError."""
    found = recorded_texts(repository, {path: blob})
    if path not in found:
        raise EditorError("publish.history-no-text")
    return found[path]


def recorded_texts(repository: Repository, blobs: Mapping[str, str]) -> dict[str, str]:
    """The same of several files, by path; what is no text is left out. Raises EditorError."""
    known = texts(repository, list(blobs.values()))
    ways = written_with_returns(repository, blobs)
    found = {path: known.get(blob) for path, blob in blobs.items()}
    return {path: ways.get(path, str)(text) for path, text in found.items() if text is not None}


class Gone(NamedTuple):
    """A file that was removed. text: where its last is. commit: None where it was removed here."""

    path: str
    time: float
    text: Source
    commit: Commit | None = None


def removed(
    repository: Repository | None,
    saves: Saves,
    is_there: Callable[[str], bool],
    cancel: threading.Event | None = None,
) -> Iterator[Gone]:
    """The Markdown files that were removed and are not there, each once, the newest first.

    Raises SavesUnreadable and GitError, Cancelled among them.
    """
    here = [
        Gone(path, one.time, Source(one.number))
        for path, one in saves.removed().items()
        if one.number is not None
    ]
    waiting = sorted(here, key=lambda one: one.time)
    told: set[str] = set()

    def fresh(one: Gone) -> bool:
        if one.path in told or is_there(one.path):
            return False
        told.add(one.path)
        return True

    for gone in _removed_in_git(repository, cancel) if repository is not None else ():
        while waiting and waiting[-1].time >= gone.time:
            if fresh(one := waiting.pop()):
                yield one
        if fresh(gone):
            yield gone
    yield from filter(fresh, waiting[::-1])


def _removed_in_git(repository: Repository, cancel: threading.Event | None) -> Iterator[Gone]:
    for commit in commits(repository, only="D", first_parents=True, cancel=cancel):
        for file in commit.files:
            if file.path is None and file.old is not None and file.old.endswith(".md"):
                assert file.before is not None
                yield Gone(file.old, commit.when.timestamp(), Source(blob=file.before), commit)

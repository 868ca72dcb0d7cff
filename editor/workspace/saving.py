"""Saving, and what to do about files that another program changed in the meantime."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, overload

from editor.messages import EditorError, Message, named
from editor.vault import store
from editor.workspace import outside
from editor.workspace.notices import Saved
from editor.workspace.workspace import Workspace

# What differs among files that failed alike.
_OWN = ("file", "folder")


class SaveReport(NamedTuple):
    """What saving did: files written, and those that were not with the reason.

    taken: what was taken in of other programs' changes on the way.
    """

    saved: tuple[str, ...]
    failed: Mapping[str, Message]
    taken: Sequence[outside.Taken] = ()


class Job(NamedTuple):
    """One file to be written, handed over to whichever thread does it.

    path: below the vault's folder `root`. expected: what the disk holds as far as is known; None
    for no file.
    """

    path: str
    root: Path
    text: str
    expected: str | None

    @property
    def file(self) -> Path:
        """Where it lies."""
        return self.root / self.path


class Jobs(Sequence[Job]):
    """Jobs of one vault, each made when it is asked for.

    Ten thousand objects made at once would have Python look through all there are for garbage.
    """

    def __init__(
        self, root: Path, paths: list[str], texts: list[str], expected: list[str | None]
    ) -> None:
        self._root = root
        self.paths = paths
        self._texts = texts
        self._expected = expected

    def __len__(self) -> int:
        return len(self.paths)

    @overload
    def __getitem__(self, at: int) -> Job: ...
    @overload
    def __getitem__(self, at: slice) -> Jobs: ...
    def __getitem__(self, at: int | slice) -> Job | Jobs:
        if isinstance(at, slice):
            return Jobs(self._root, self.paths[at], self._texts[at], self._expected[at])
        return Job(self.paths[at], self._root, self._texts[at], self._expected[at])


Outcome = tuple[Job, EditorError | None]


class Saving:
    """One save: hands out what is to be written, and takes in what became of it.

    While files are written elsewhere, the curator may go on: only what was written counts as saved.
    """

    def __init__(self, workspace: Workspace, paths: Iterable[str] | None = None) -> None:
        """paths: files with changes, all of them by default."""
        self._workspace = workspace
        self._saved: list[str] = []
        self._failed: dict[str, Message] = {}
        self._tried: set[str] = set()
        self._taken: list[outside.Taken] = []
        wanted = sorted(workspace.document.dirty if paths is None else paths)
        unsettled = [path for path in wanted if path in workspace.conflicts]
        if unsettled and not outside.is_gone(workspace):
            # The other program may have taken it back.
            self._take_in(unsettled)
        self._failed |= outside.refused(workspace, wanted)
        self.jobs = self._jobs(path for path in wanted if path not in self._failed)

    def _take_in(self, paths: Iterable[str]) -> None:
        held = {path: outside.read_held(self._workspace, path) for path in paths}
        self._taken.append(outside.take_outside(self._workspace, held))

    def _jobs(self, paths: Iterable[str]) -> Jobs:
        document = self._workspace.document
        written: list[str] = []
        texts: list[str] = []
        for path in sorted(paths):
            text = document.text(path)
            if text is not None:
                written.append(path)
                texts.append(text)
        expected = [document.saved_text(path) for path in written]
        return Jobs(self._workspace.root, written, texts, expected)

    @property
    def report(self) -> SaveReport:
        """What was done so far."""
        return SaveReport(
            tuple(self._saved), dict(sorted(self._failed.items())), tuple(self._taken)
        )

    def take(self, outcomes: Iterable[Outcome]) -> None:
        """Take in what became of some jobs, and tell it: once for all of them."""
        document = self._workspace.document
        texts: dict[str, str | None] = {}
        saves: list[Saved] = []
        for job, error in outcomes:
            if error is not None:
                self._failed[job.path] = named(error.message, job.path)
                continue
            self._saved.append(job.path)
            saves.append(Saved(job.path, job.expected, job.text))
            # Where another program wrote since, what it wrote is known by now.
            if document.saved_text(job.path) in (job.expected, job.text):
                texts[job.path] = job.text
        if texts:
            document.mark_saved(texts)
        if saves:
            for listener in tuple(self._workspace.saved_listeners):
                listener(saves)

    def again(self) -> Sequence[Job]:
        """What is to be written once more: another program changed it meanwhile, and what it wrote
        is taken in now, wherever it does not clash. To be asked for until there is nothing.
        """
        workspace = self._workspace
        paths = sorted(
            path
            for path, message in self._failed.items()
            if message.code in outside.MEANWHILE and path not in self._tried
        )
        if not paths or outside.is_gone(workspace):
            return ()
        self._tried.update(paths)
        self._take_in(paths)
        for path in paths:
            del self._failed[path]
        self._failed |= self._taken[-1].unreadable
        self._failed |= outside.refused(workspace, (p for p in paths if p not in self._failed))
        dirty = workspace.document.dirty
        return self._jobs(path for path in paths if path in dirty and path not in self._failed)


def carry_out(jobs: Sequence[Job]) -> list[Outcome]:
    """Write files, in any thread; one failure stops no other."""
    errors = store.write_many([store.Write(job.file, job.text, job.expected) for job in jobs])
    return list(zip(jobs, errors, strict=True))


def save(workspace: Workspace, paths: Iterable[str] | None = None) -> SaveReport:
    """Write entries with changes (all of them by default); one failure stops no other."""
    saving = Saving(workspace, paths)
    jobs: Sequence[Job] = saving.jobs
    while True:
        outcomes: list[Outcome] = []
        for start in range(0, len(jobs), store.TOGETHER):
            outcomes += carry_out(jobs[start : start + store.TOGETHER])
        saving.take(outcomes)
        jobs = saving.again()
        if not jobs:
            return saving.report


def told(failed: Mapping[str, Message], groups: int = 3) -> list[Message]:
    """What is said of files that were not saved: one sentence for all that failed alike."""
    alike: dict[tuple[object, ...], list[Message]] = {}
    for message in failed.values():
        rest = {name: value for name, value in message.args.items() if name not in _OWN}
        alike.setdefault((message.code, *sorted(rest.items())), []).append(message)
    found = sorted(alike.values(), key=len, reverse=True)
    sentences = [
        Message("workspace.same-of-more", {"what": first, "n": len(more)}) if more else first
        for first, *more in found[:groups]
    ]
    if rest_count := sum(map(len, found[groups:])):
        sentences.append(Message("workspace.more-not-saved", {"n": rest_count}))
    return sentences

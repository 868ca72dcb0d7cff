"""Reads the timelines of a vault's maps from its repository: one log, then the texts it names."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from editor.publish.git.log import Commit, commits
from editor.publish.git.objects import contents, text_or_none
from editor.publish.git.repository import Repository
from editor.publish.timeline.marks import Marks, marks_of
from editor.publish.timeline.tracks import Timeline, Track, stops_of, tracks_of
from editor.vault.git import Cancelled, GitError
from editor.workspace.settings import MapFields

# So many texts are asked for at a time: between them it is told how far it is.
_AT_ONCE = 200


class Progress(NamedTuple):
    """How far reading is; total: None while it is not known."""

    done: int
    total: int | None


@dataclass
class Known:
    """What was read before, by git's names of the texts: those never change.

    May be used by one reading at a time.
    """

    marks: dict[tuple[MapFields, str], Marks | None] = field(default_factory=dict)
    head: str = ""
    history: list[Commit] = field(default_factory=list)


def read_timeline(
    repository: Repository,
    keys: MapFields,
    belongs: Callable[[str], bool],
    *,
    known: Known | None = None,
    told: Callable[[Progress], object] = lambda _progress: None,
    cancel: threading.Event | None = None,
) -> Timeline:
    """The timeline of one map, along the first parents of the current branch.

    keys: the fields of the map, as the vault has them now. belongs: whether a file, by its path in
    the vault, has its place on this map; an entry does that was ever called so. Raises GitError;
    Cancelled once `cancel` is set.
    """
    known = known if known is not None else Known()
    history = _history(repository, known, told, cancel)
    tracks = [track for track in tracks_of(history) if _is_there(track, belongs)]
    blobs = {one.blob for track in tracks for one in track.versions if one.blob is not None}
    _read_marks(repository, keys, blobs, known, told, cancel)
    found: Mapping[str, Marks | None] = {blob: known.marks.get((keys, blob)) for blob in blobs}
    return Timeline(stops_of(history), tracks, found)


def _history(
    repository: Repository,
    known: Known,
    told: Callable[[Progress], object],
    cancel: threading.Event | None,
) -> list[Commit]:
    """The commits, the newest first; those that were read before are not asked for again."""
    try:
        head = repository.git.tell("rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    except GitError:
        return []  # there is no commit yet
    if head == known.head:
        return known.history
    ids = {commit.id: number for number, commit in enumerate(known.history)}
    fresh: list[Commit] = []
    log = commits(repository, revisions=(head,), first_parents=True, cancel=cancel)
    for commit in log:
        if commit.id in ids:
            fresh += known.history[ids[commit.id] :]
            break
        fresh.append(commit)
        if len(fresh) % _AT_ONCE == 0:
            told(Progress(len(fresh), None))
    known.head, known.history = head, fresh
    return fresh


def _is_there(track: Track, belongs: Callable[[str], bool]) -> bool:
    return belongs(track.path) or any(map(belongs, track.paths))


def _read_marks(  # noqa: PLR0917 - the same that is given to the reading
    repository: Repository,
    keys: MapFields,
    blobs: Iterable[str],
    known: Known,
    told: Callable[[Progress], object],
    cancel: threading.Event | None,
) -> None:
    wanted = [blob for blob in blobs if (keys, blob) not in known.marks]
    for start in range(0, len(wanted), _AT_ONCE):
        if cancel is not None and cancel.is_set():
            raise Cancelled("vault.git-cancelled")
        told(Progress(start, len(wanted)))
        part = wanted[start : start + _AT_ONCE]
        # What is not here, as in a partial clone, is no entry.
        known.marks.update(((keys, blob), None) for blob in part)
        for blob, data in contents(repository.at_root, part):
            text = text_or_none(data)
            known.marks[keys, blob] = marks_of(text, keys) if text is not None else None
    told(Progress(len(wanted), len(wanted)))

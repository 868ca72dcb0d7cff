"""The entries of a vault through its history: one track each, whatever they were called."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from editor.publish.git.log import Commit
from editor.publish.timeline.marks import Marks
from editor.workspace.entries import title_from


class Stop(NamedTuple):
    """One commit of the history. seconds: when, since 1970, never before the stop before it."""

    id: str
    who: str
    when: datetime
    seconds: float
    summary: str


class Version(NamedTuple):
    """An entry from a stop on. stop: its number. path: what the file was called; None where it was
    removed, and then `blob` is as well.
    """

    stop: int
    path: str | None
    blob: str | None


@dataclass
class Track:
    """One entry. versions: in the order of the stops, one at most for each."""

    versions: list[Version] = field(default_factory=list)

    @property
    def path(self) -> str:
        """What its file is called now, or was when it was removed."""
        return next(one.path for one in reversed(self.versions) if one.path is not None)

    @property
    def paths(self) -> frozenset[str]:
        """All that it was ever called."""
        return frozenset(one.path for one in self.versions if one.path is not None)

    def add(self, version: Version) -> None:
        """Go on with a version; several of one stop count as the last of them."""
        if self.versions and self.versions[-1].stop == version.stop:
            self.versions.pop()
        self.versions.append(version)


def stops_of(newest_first: Sequence[Commit]) -> tuple[Stop, ...]:
    """The stops of a history, the oldest first."""
    found: list[Stop] = []
    latest = float("-inf")
    for commit in reversed(newest_first):
        # Authors' clocks differ, and commits are moved onto others.
        latest = max(latest, commit.when.timestamp())
        found.append(Stop(commit.id, commit.who, commit.when, latest, commit.summary))
    return tuple(found)


def tracks_of(newest_first: Sequence[Commit]) -> list[Track]:
    """The Markdown files of a history as tracks, each followed through its renames.

    A file that comes again where one was removed goes on with its track.
    """
    at: dict[str, Track] = {}
    gone: dict[str, Track] = {}
    tracks: list[Track] = []
    for number, commit in enumerate(reversed(newest_first)):
        files = [one for one in commit.files if (one.path or one.old or "").endswith(".md")]
        # First what moves: two files may change names with each other.
        moved = {one.path: at.pop(one.old) for one in files if one.renamed and one.old in at}
        for one in files:
            if one.path is None:
                track = at.pop(one.old or "", None)
                if track is not None:
                    gone[track.path] = track
                    track.add(Version(number, None, None))
                continue
            track = moved.get(one.path) or at.get(one.path) or gone.pop(one.path, None)
            if track is None:
                track = Track()
                tracks.append(track)
            at[one.path] = track
            track.add(Version(number, one.path, one.after))
    return tracks


class Then(NamedTuple):
    """An entry at some time. number: that of its track. blob: what its text was, for git."""

    number: int
    title: str
    x: float
    y: float
    territory: str
    blob: str
    since: int


class Trail(NamedTuple):
    """How a pin came to a place: from where it was before, at a stop."""

    number: int
    before: tuple[float, float]
    after: tuple[float, float]
    stop: int


class _Standing(NamedTuple):
    stop: int
    then: Then | None


class Timeline:
    """The pins of one map at every stop of a history.

    stops: the oldest first. changes: the numbers of the stops at which the map changed. paths: what
    each track's file is called now, or was when it was removed.
    """

    def __init__(
        self, stops: Sequence[Stop], tracks: Iterable[Track], marks: Mapping[str, Marks | None]
    ) -> None:
        """marks: of the blobs; a blob that is missing counts as no entry."""
        self.stops = tuple(stops)
        self.tracks = tuple(tracks)
        self.paths = tuple(track.path for track in self.tracks)
        self.numbers = {path: number for number, path in enumerate(self.paths)}
        self._standings: list[list[_Standing]] = []
        self._starts: list[list[int]] = []
        self._moves: list[Trail] = []
        changes: set[int] = set()
        for number, track in enumerate(self.tracks):
            standings = list(_standings(number, track, marks))
            self._standings.append(standings)
            self._starts.append([one.stop for one in standings])
            changes.update(one.stop for one in standings)
            for one, other in pairwise(standings):
                before, after = one.then, other.then
                if before and after and (before.x, before.y) != (after.x, after.y):
                    places = (before.x, before.y), (after.x, after.y)
                    self._moves.append(Trail(number, *places, other.stop))
        self.changes = tuple(sorted(changes))
        self._moves.sort(key=lambda one: one.stop)
        self._move_stops = [one.stop for one in self._moves]

    def at(self, stop: int) -> list[Then]:
        """The entries that stood on the map after a stop."""
        found = []
        for starts, standings in zip(self._starts, self._standings, strict=True):
            place = bisect_right(starts, stop) - 1
            if place >= 0 and (then := standings[place].then) is not None:
                found.append(then)
        return found

    def of(self, number: int, stop: int) -> Then | None:
        """One entry after a stop; None where it was not on the map."""
        place = bisect_right(self._starts[number], stop) - 1
        return self._standings[number][place].then if place >= 0 else None

    def trails(self, first: int, last: int) -> list[Trail]:
        """The moves at the stops from `first` to `last`, in their order."""
        start = bisect_right(self._move_stops, first - 1)
        return self._moves[start : bisect_right(self._move_stops, last)]

    def way(self, number: int, stop: int) -> list[Trail]:
        """All moves of one entry up to a stop."""
        return [one for one in self.trails(0, stop) if one.number == number]

    def went(self, stop: int) -> list[Then]:
        """What left the map at a stop, as it stood before."""
        gone = []
        for starts, standings in zip(self._starts, self._standings, strict=True):
            place = bisect_right(starts, stop) - 1
            if place > 0 and standings[place].stop == stop and standings[place].then is None:
                before = standings[place - 1].then
                if before is not None:
                    gone.append(before)
        return gone


def _standings(number: int, track: Track, marks: Mapping[str, Marks | None]) -> Iterable[_Standing]:
    """The stops at which what the map shows of an entry became another."""
    last: Then | None = None
    for version in track.versions:
        found = marks.get(version.blob) if version.blob is not None else None
        then: Then | None = None
        if found is not None and found.x is not None and found.y is not None:
            title = found.title or title_from(version.path or "")
            assert version.blob is not None
            then = Then(
                number, title, found.x, found.y, found.territory, version.blob, version.stop
            )
        if then is None and last is None:
            continue
        if then is None or last is None or then[1:5] != last[1:5]:
            yield _Standing(version.stop, then)
            last = then

"""The map through the history of a vault: 300 entries over 1,000 commits."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from editor.publish.git.repository import Repository, find
from editor.publish.timeline.reading import read_timeline
from editor.publish.timeline.tracks import Timeline
from editor.workspace.settings import MapFields
from tests.bench.harness import Timed, benchmark
from tests.publish.timeline.histories import long_history


def _repository(folder: str) -> Repository:
    found = find(long_history(Path(folder), entries=300, commits=1000))
    assert found is not None
    return found


def _read(repository: Repository) -> Timeline:
    return read_timeline(repository, MapFields(), lambda path: path.startswith("profiles/"))


@benchmark(rounds=3, within=5.0)
def read() -> Iterator[Timed]:
    """Reading the history of a map for the first time, next to git's own log of the same."""
    with tempfile.TemporaryDirectory() as folder:
        repository = _repository(folder)
        words = ["git", "log", "--first-parent", "--raw", "-M", "--", "."]

        def log() -> None:
            subprocess.run(words, cwd=folder, check=True, capture_output=True)

        yield Timed(run=lambda: _read(repository), baseline=log)


@benchmark(rounds=200, within=0.005)
def look() -> Iterator[Timed]:
    """The pins, trails and what went at one of 1,000 commits after the other."""
    with tempfile.TemporaryDirectory() as folder:
        timeline = _read(_repository(folder))
        stops = cycle(range(0, len(timeline.stops), 7))

        def run() -> None:
            stop = next(stops)
            timeline.at(stop)
            timeline.trails(stop - 20, stop)
            timeline.went(stop)

        yield Timed(run=run)

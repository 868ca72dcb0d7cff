"""A program that is killed while it saves: files are whole, and what was unsaved is offered."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from editor.vault import kept, leftovers
from editor.vault.in_place import finish_torn
from editor.workspace.found import take_left
from editor.workspace.state import vault_folder
from tests.conftest import ROOT
from tests.faults._calls import watched
from tests.faults._killable import events, generation_of, put
from tests.faults._scenes import SCENES, Scene, Thing, tree
from tests.faults.harness import Asked, Count, section

# So old may be what is lost at most.
_JOURNAL_SECONDS = 2.0
# So many programs run at once, each with a vault of its own: they sleep most of the time.
_AT_ONCE = 8
_READY_SECONDS = 60.0


class _Killable:
    """Starts processes to be killed: forked where that is possible, else each anew."""

    def __init__(self) -> None:
        self._command = [sys.executable, "-m", "tests.faults._killable"]
        self._forks = hasattr(os, "fork")
        self._server: subprocess.Popen[str] | None = None
        if self._forks:
            self._server = subprocess.Popen(
                self._command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )

    def __enter__(self) -> _Killable:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._server is not None:
            _pipe(self._server.stdin).close()
            self._server.wait()
            _pipe(self._server.stdout).close()

    def start(self, **asked: object) -> _Started:
        line = json.dumps(asked)
        if self._server is None:
            return _Started(process=subprocess.Popen([*self._command, line], cwd=ROOT))
        _pipe(self._server.stdin).write(line + "\n")
        _pipe(self._server.stdin).flush()
        return _Started(pid=int(_pipe(self._server.stdout).readline()), server=self._server)


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe


@dataclass
class _Started:
    pid: int = 0
    server: subprocess.Popen[str] | None = None
    process: subprocess.Popen[bytes] | None = None

    def kill(self) -> int:
        """Kill it at once; gives how it ended."""
        if self.process is not None:
            self.process.kill()
        else:
            os.kill(self.pid, signal.SIGKILL)
        return self.wait()

    def wait(self) -> int:
        if self.process is not None:
            return self.process.wait()
        assert self.server is not None
        return int(_pipe(self.server.stdout).readline())


# --- at every call ----------------------------------------------------------------------------


@section
def every_call(asked: Asked) -> Iterator[Count]:
    """Killed at every call to the system of a save: files are whole, old or new."""
    if not hasattr(os, "fork"):
        yield Count("kills", 0, skipped="processes cannot be forked here")
        return
    kept.kept_folder().mkdir(parents=True, exist_ok=True)
    with _Killable() as killable:
        for scene in SCENES:
            root = scene.make(asked.folder)
            before = tree(root)
            with watched(always=scene.always) as calls:
                scene.act(root)
            after = tree(root)
            failures: list[str] = []
            step = 5 if asked.quick else 1
            for at in range(0, len(calls.made), step):
                scene.make(asked.folder)
                started = killable.start(
                    do="act", scene=scene.name, folder=str(asked.folder), at=at
                )
                ended = started.wait()
                place = f"{scene.name}, killed at call {at} ({calls.made[at]})"
                if ended != -signal.SIGKILL:
                    failures.append(f"{place}: it ended by itself with {ended}")
                failures += [f"{place}: {each}" for each in _broken(scene, root, before, after)]
            yield Count(scene.name, len(range(0, len(calls.made), step)), failures)


def _broken(
    scene: Scene, root: Path, before: Mapping[str, Thing], after: Mapping[str, Thing]
) -> Iterator[str]:
    """What is not whole after the next start, or is gone."""
    for message in finish_torn(root):
        yield f"not mended: {message}"
    now, trash = tree(root), tree(root.parent / "trash")
    known = {thing.held for thing in (*before.values(), *after.values())}
    there = {thing.held for thing in (*now.values(), *trash.values())}
    for path, thing in now.items():
        if thing.is_file and thing.held not in known:
            yield f"{path} is not whole"
    for path, thing in before.items():
        heirs = [thing, after.get(path), after.get(scene.moves.get(path, ""))]
        if thing.is_file and not any(heir and heir.held in there for heir in heirs):
            yield f"what {path} held is nowhere"
    for folder in (root, *(path for path in root.rglob("*") if path.is_dir())):
        leftovers.clean(folder, older=-60)
        yield from (f"{p.name} is left" for p in folder.iterdir() if leftovers.is_leftover(p.name))
    for copy in kept.copies():
        yield f"a copy is left: {copy.folder}"
    shutil.rmtree(kept.kept_folder(), ignore_errors=True)
    # Making it would be calls of the first scene only.
    kept.kept_folder().mkdir(parents=True)


# --- at random moments ------------------------------------------------------------------------


@dataclass
class _Tally:
    """What was seen after the kills of one vault."""

    kills: int = 0
    in_the_midst: int = 0
    files: int = 0
    torn: int = 0
    left: int = 0
    owed: int = 0
    broken: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    uncleared: list[str] = field(default_factory=list)


@section
def random_moments(asked: Asked) -> Iterator[Count]:
    """Killed at random moments while editing and saving: whole files, nothing older than 2 s lost.

    Each process edits five files (one of them long, one behind a link, one with two names, which
    is written in place), saves them and journals what is unsaved, until it is killed; the next one
    goes on with what is there then. Not covered: the machine losing power, since a kill leaves to
    the system what was handed over to it.
    """
    kills = asked.count(1000, 16)
    shares = min(_AT_ONCE, kills)
    dice = asked.dice()
    seeds = [dice.randrange(2**32) for _ in range(shares)]
    with ThreadPoolExecutor(shares) as pool:
        tallies = list(
            pool.map(
                lambda n: _kill_on(
                    asked.folder / str(n), kills // shares + (n < kills % shares), seeds[n]
                ),
                range(shares),
            )
        )

    def total(name: str) -> int:
        return sum(getattr(tally, name) for tally in tallies)

    def all_of(name: str) -> list[str]:
        return [each for tally in tallies for each in getattr(tally, name)]

    yield Count("kills", total("kills"))
    yield Count("kills in the midst of a save", total("in_the_midst"))
    yield Count("files looked at: whole, and what was saved last or just then", total("files"),
                all_of("broken"))  # fmt: skip
    yield Count("files half written in place and made whole", total("torn"))
    yield Count("files left beside, and removed", total("left"), all_of("uncleared"))
    yield Count("texts unsaved for two seconds, and offered", total("owed"), all_of("lost"))


def _kill_on(folder: Path, kills: int, seed: int) -> _Tally:
    tally = _Tally()
    dice = random.Random(seed)
    root = folder / "vault"
    put(root)
    saved = dict.fromkeys(("a.md", "long.md", "sub/mode.md", "link.md", "two.md"), 0)
    with _Killable() as killable:
        for number in range(kills):
            log = folder / f"{number}.log"
            # Some save all the time and are killed soon, some hardly ever save and live longer.
            rarely = number % 3 == 1
            started = killable.start(
                do="go on",
                root=str(root),
                log=str(log),
                seed=dice.randrange(2**32),
                pause=dice.choice((0.02, 0.2) if rarely else (0.0, 0.02)),
                saves=0.05 if rarely else 0.7,
            )
            if not _wait_ready(log):
                tally.broken.append(f"seed {seed}, kill {number}: it did not begin")
                started.kill()
                continue
            lives = 2.2 + 2 * dice.random() if rarely else dice.random() * dice.choice((0.1, 1.0))
            time.sleep(lives)
            killed_at = time.time()
            ended = started.kill()
            if ended not in (-signal.SIGKILL, 1 if os.name == "nt" else -signal.SIGKILL):
                tally.broken.append(f"seed {seed}, kill {number}: it ended by itself, {ended}")
            _look(tally, root, list(events(log)), saved, killed_at, f"seed {seed}, kill {number}")
            log.unlink()
    return tally


def _wait_ready(log: Path) -> bool:
    until = time.monotonic() + _READY_SECONDS
    while time.monotonic() < until:
        if any(event["what"] == "ready" for event in events(log)):
            return True
        time.sleep(0.002)
    return False


def _look(
    tally: _Tally,
    root: Path,
    done: list[dict[str, Any]],
    saved: dict[str, int],
    killed_at: float,
    place: str,
) -> None:
    """Look at what a killed process left, as the next start does. saved: is brought up to date."""
    tally.kills += 1
    begun: dict[str, int] = {}
    edited: dict[str, list[tuple[float, int]]] = {path: [] for path in saved}
    for event in done:
        if event["what"] == "edited":
            edited[event["path"]].append((event["at"], event["generation"]))
        elif event["what"] == "saving":
            begun = event["generations"]
        elif event["what"] == "saved":
            if event["failed"]:
                tally.broken.append(f"{place}: {event['failed']} were not saved")
            saved.update({path: begun[path] for path in event["paths"]})
            begun = {}
    tally.in_the_midst += bool(begun)
    torn = (root / "two.md").read_bytes().decode()
    tally.torn += generation_of("two.md", torn) is None
    tally.broken += [f"{place}: {message}" for message in finish_torn(root)]
    for path, known in saved.items():
        tally.files += 1
        generation = generation_of(path, (root / path).read_bytes().decode())
        if generation is None:
            tally.broken.append(f"{place}: {path} is not whole")
        elif generation not in (known, begun.get(path)):
            tally.broken.append(f"{place}: {path} is of {generation}, not {known}")
        else:
            saved[path] = generation
    _look_beside(tally, root, place)
    _look_into_journal(tally, root, saved, edited, killed_at, place)


def _look_beside(tally: _Tally, root: Path, place: str) -> None:
    for folder in (root, root / "sub", root / "away"):
        tally.left += leftovers.clean(folder, older=-60)
        for file in folder.iterdir():
            if leftovers.is_leftover(file.name):
                tally.uncleared.append(f"{place}: {file.name} is left")
    names = sorted(path.relative_to(root).as_posix() for path in root.rglob("*"))
    expected = ["a.md", "away", "away/linked.txt", "link.md", "long.md", "sub", "sub/mode.md"]
    if names != [*expected, "two.md", "two.txt"]:
        tally.broken.append(f"{place}: there is {names}")
    elif not (root / "two.md").samefile(root / "two.txt") or not (root / "link.md").is_symlink():
        tally.broken.append(f"{place}: a name leads elsewhere")


def _look_into_journal(
    tally: _Tally,
    root: Path,
    saved: Mapping[str, int],
    edited: Mapping[str, list[tuple[float, int]]],
    killed_at: float,
    place: str,
) -> None:
    """What was changed up to two seconds before must be on disk or be offered."""
    offered: dict[str, int] = {}
    for session in take_left(vault_folder(root)):
        for one in session.unsaved:
            generation = generation_of(one.path, one.text or "")
            if generation is None:
                tally.lost.append(f"{place}: {one.path} is offered, but not whole")
            else:
                offered[one.path] = max(generation, offered.get(one.path, 0))
        session.settle([(one.path,) for one in session.unsaved])
    for path, steps in edited.items():
        old = [generation for at, generation in steps if at < killed_at - _JOURNAL_SECONDS]
        if old and saved[path] < old[-1]:
            tally.owed += 1
            if offered.get(path, 0) < old[-1]:
                tally.lost.append(
                    f"{place}: {path} of {old[-1]} is lost; the disk has {saved[path]}, "
                    f"{offered.get(path)} is offered"
                )

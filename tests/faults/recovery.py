"""Kills the program while somebody types: what was changed two seconds before is offered again."""

from __future__ import annotations

import multiprocessing
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from editor.workspace.found import take_left
from tests.conftest import ROOT
from tests.faults._typist import digest, type_on
from tests.faults._window_typist import LETTER
from tests.faults.harness import Asked, Count, section

# What was changed longer ago has to be offered.
SECONDS = 2.0
_AT_ONCE = 12
_STARTED_SECONDS = 60.0

Told = dict[str, list[tuple[float, str]]]


@dataclass
class _Desk:
    """One vault that is worked on, killed, and worked on again."""

    number: int
    vault: Path
    state: Path
    dice: random.Random
    kills: int = 0
    changes: int = 0
    restored: int = 0
    failures: list[str] = field(default_factory=list)


@section
def killed_while_typing(asked: Asked) -> Iterator[Count]:
    """Kills at random moments while entries are edited, saved, undone and restored.

    The vaults are worked on without a window; each goes on from what the kill before left. Not
    covered: a power cut, of which only the order of the calls to the system tells.
    """
    if sys.platform == "win32":
        yield Count("kills", 0, skipped="needs signals")
        return
    wanted = asked.count(1000, 6)
    at_once = min(_AT_ONCE, wanted)
    desks = [_made(asked, number) for number in range(at_once)]
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults._typist"])
    with ThreadPoolExecutor(at_once) as pool:
        shares = [wanted // at_once + (n < wanted % at_once) for n in range(at_once)]
        list(pool.map(lambda pair: _work(context, *pair), zip(desks, shares, strict=True)))
    failures = [failure for desk in desks for failure in desk.failures]
    yield Count("kills, with all that is older than two seconds offered", wanted, failures)
    changes = sum(desk.changes for desk in desks)
    yield Count("changes made before them", changes)
    yield Count("kills after work that was restored", sum(desk.restored for desk in desks))


def _made(asked: Asked, number: int) -> _Desk:
    vault = asked.folder / f"vault-{number}"
    vault.mkdir()
    for n in range(30):
        text = f"---\ntitle: Entry {n}\nx: {n}\n---\n" + f"Text of {n}.\n" * (n * 3)
        (vault / f"entry-{n:02}.md").write_text(text)
    dice = random.Random(f"{asked.seed} {number}")
    return _Desk(number, vault, asked.folder / f"state-{number}", dice)


def _work(context: multiprocessing.context.ForkServerContext, desk: _Desk, kills: int) -> None:
    for _ in range(kills):
        before = _found(desk)
        told, restored, killed_at = _kill_once(context, desk)
        desk.kills += 1
        desk.restored += restored
        desk.changes += sum(map(len, told.values()))
        now = _found(desk)
        lost = [
            failure
            for path in sorted(before.keys() | now.keys())
            if (failure := _lost(path, before.get(path, []), now.get(path, []), told, killed_at))
        ]
        if lost:
            more = f", and {len(lost) - 1} more" if lost[1:] else ""
            desk.failures.append(f"vault {desk.number}, kill {desk.kills}: {lost[0]}{more}")


def _kill_once(
    context: multiprocessing.context.ForkServerContext, desk: _Desk
) -> tuple[Told, bool, float]:
    """Let somebody work and kill them; gives what they told, and when that was."""
    log = desk.vault.with_name(f"log-{desk.number}")
    log.write_bytes(b"")
    process = context.Process(
        target=type_on, args=(desk.vault, desk.state, log, desk.dice.randrange(2**32))
    )
    started = time.monotonic()
    process.start()
    # Some are killed at once, while they still restore; the others after a while of work.
    at_once = desk.dice.random() < 0.1
    while not at_once and not log.stat().st_size and process.is_alive():
        time.sleep(0.005)
        if time.monotonic() > started + _STARTED_SECONDS:
            break
    time.sleep(desk.dice.uniform(0.0, 0.5) if at_once else desk.dice.uniform(0.2, 4.0))
    alive = process.is_alive()
    killed_at = time.monotonic()
    process.kill()
    process.join()
    if not alive:
        desk.failures.append(f"vault {desk.number}: ended by itself ({process.exitcode})")
    return (*_read(log.read_bytes()), killed_at)


def _read(lines: bytes) -> tuple[Told, bool]:
    told: Told = {}
    restored = False
    for line in lines.decode().splitlines():
        parts = line.split(" ")
        if len(parts) == 3:
            told.setdefault(parts[1], []).append((float(parts[0]), parts[2]))
        restored = restored or line == "restored"
    return told, restored


def _found(desk: _Desk) -> dict[str, list[str]]:
    """What is there of each file: on the disk, and in the journals behind it."""
    held = {file.name: [digest(file.read_text())] for file in desk.vault.glob("[!.]*.md")}
    for folder in (desk.state / "territory-editor" / "vaults").glob("*"):
        for session in take_left(folder):
            for one in session.unsaved:
                held[one.path].append(digest(one.text))
            session.release()
    return held


def _lost(path: str, before: list[str], now: list[str], told: Told, killed_at: float) -> str | None:
    """What is wrong with what is there of a file, None for nothing.

    Some of it has to be what the file held two seconds before the kill, or anything later.
    """
    states = [*((0.0, text) for text in before), *told.get(path, [])]
    due = max(n for n, (at, _) in enumerate(states) if at <= killed_at - SECONDS)
    due = 0 if due < len(before) else due
    if any(text in now for _, text in states[due:]):
        return None
    known = [n for n, (_, text) in enumerate(states) if text in now]
    if not known:
        return f"{path} is offered as something that it never held"
    late = killed_at - states[known[-1] + 1][0]
    return f"{path} lacks what was changed {late:.1f} s before"


@section
def window_killed(asked: Asked) -> Iterator[Count]:
    """Kills of the real window while somebody types into a field or the article."""
    if sys.platform == "win32":
        yield Count("kills", 0, skipped="needs signals")
        return
    dice = asked.dice()
    kills = asked.count(30, 1)
    seeds = [dice.randrange(2**32) for _ in range(kills)]
    with ThreadPoolExecutor(3) as pool:
        failures = [one for one in pool.map(lambda seed: _kill_window(asked, seed), seeds) if one]
    yield Count("kills of the window", kills, failures)


def _kill_window(asked: Asked, seed: int) -> str | None:
    dice = random.Random(seed)
    folder = asked.folder / f"window-{seed}"
    vault, state, log = folder / "vault", folder / "state", folder / "log"
    vault.mkdir(parents=True)
    entry = "---\ntitle: Tide\n---\nEbb.\n"
    (vault / "tide.md").write_text(entry)
    log.touch()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults._window_typist", *map(str, (vault, state, log, seed))],
        cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    until = time.monotonic() + _STARTED_SECONDS
    while not log.stat().st_size and process.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    time.sleep(dice.uniform(0.5, 5.0))
    killed_at, alive = time.monotonic(), process.poll() is None
    process.kill()
    process.wait()
    if not alive or not log.stat().st_size:
        return f"seed {seed}: the window was not there ({process.returncode})"
    keys = [line.split() for line in log.read_text().splitlines()]
    due = max((int(typed) for at, typed in keys if float(at) <= killed_at - SECONDS), default=0)
    text = (vault / "tide.md").read_text()
    for vaults in (state / "territory-editor" / "vaults").glob("*"):
        for session in take_left(vaults):
            text = session.unsaved[0].text or "" if session.unsaved else text
            session.release()
    found = text.count(LETTER)
    if text.replace(LETTER, "") != entry:
        return f"seed {seed}: what is offered was never there: {text!r}"
    return f"seed {seed}: {found} of {due} letters" if found < due else None

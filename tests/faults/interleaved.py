"""Edits here, in other windows and by other programs, in any order: none vanishes unseen."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.faults._world import World
from tests.faults.harness import Asked, Count, section

STEPS = 14
_TOLD_STEPS = 12

Act = Callable[[World], object]


@section
def with_programs(asked: Asked) -> Iterator[Count]:
    """A window and other programs: fields, items and lines changed, files removed and renamed.

    Each edit brings a word of its own. After each step every word that nobody removed must be in a
    file, in the text being edited or in what is shown to clash; in the end all of them on disk.
    """
    acts: Sequence[Act] = (
        *[lambda world: world.edit("m")] * 5,
        *[lambda world: world.write()] * 5,
        *[lambda world: world.take("m")] * 4,
        *[lambda world: world.save("m")] * 2,
        *[lambda world: world.turn("m", "undo")] * 2,
        lambda world: world.turn("m", "redo"),
        lambda world: world.decide("m"),
    )
    count = asked.count(10_000, 80)
    yield Count("orders of edits here and outside", count, _run_all(asked, count, acts, "m"))


@section
def with_another_window(asked: Asked) -> Iterator[Count]:
    """Two windows on one vault, as above."""
    acts: list[Act] = []
    for letter in "mn":
        acts += [
            *[lambda world, letter=letter: world.edit(letter)] * 5,
            *[lambda world, letter=letter: world.take(letter)] * 3,
            *[lambda world, letter=letter: world.save(letter)] * 3,
            lambda world, letter=letter: world.turn(letter, "undo"),
            lambda world, letter=letter: world.turn(letter, "redo"),
            lambda world, letter=letter: world.decide(letter),
        ]
    count = asked.count(2_000, 40)
    yield Count("orders of edits in two windows", count, _run_all(asked, count, acts, "mn"))


def _run_all(asked: Asked, count: int, acts: Sequence[Act], windows: str) -> list[str]:
    failures = []
    for number in range(count):
        folder = asked.folder / f"{windows}{number}"
        folder.mkdir()
        dice = random.Random(f"{asked.seed} {number}")
        if failure := _run(folder, dice, acts, windows):
            failures.append(f"number {number}: {failure}")
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()
    return failures


def _run(folder: Path, dice: random.Random, acts: Sequence[Act], windows: str) -> str:
    """One order of edits; what failed, empty for nothing."""
    world = World(folder, dice, windows)
    try:
        for _ in range(STEPS):
            dice.choice(acts)(world)
            if lost := world.lost():
                return f"{sorted(lost)} lost after {world.log[-_TOLD_STEPS:]}"
        return _settle(world)
    except Exception as error:  # noqa: BLE001 - counted
        return f"{error!r} after {world.log[-_TOLD_STEPS:]}"


def _settle(world: World) -> str:
    """Take in, decide and save until nothing is left to do."""
    for _ in range(6):
        for letter in world.windows:
            world.take(letter)
            world.decide(letter)
            world.save(letter)
            if lost := world.lost():
                return f"{sorted(lost)} lost in the end, after {world.log[-_TOLD_STEPS:]}"
    if left := world.unsaved():
        return f"{sorted(left)} never saved, after {world.log[-2 * _TOLD_STEPS :]}"
    return ""

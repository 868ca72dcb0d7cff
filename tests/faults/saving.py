"""Saving while the system fails, at every single call."""

from __future__ import annotations

import errno
import logging
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from editor.messages import Message, english
from editor.vault import kept, leftovers
from tests.faults._calls import ERRORS, Fault, cut_short, failing, failing_late, watched
from tests.faults._scenes import SCENES, Scene, Tree, tree
from tests.faults.harness import Asked, Count, section

# What these say: the file is as it was.
_AS_BEFORE = frozenset(
    {
        "vault.save-failed", "vault.changed", "vault.gone", "vault.exists", "vault.read-only",
        "vault.no-copy", "vault.unreadable", "vault.missing", "vault.not-a-file",
    }
)  # fmt: skip
# What the quick version tries.
_QUICK = os.strerror(errno.EIO)
_QUICK_LATE = frozenset(("reported late", name) for name in ("replace", "rename", "link", "unlink"))


@section
def every_call(asked: Asked) -> Iterator[Count]:
    """A failure at every call to the system: files are whole, old or new, and it is told which.

    Not covered: a power cut, since what a disk keeps of what it confirmed cannot be looked into
    here; that everything is flushed in the right order is seen in the order of the calls only.
    """
    logging.disable(logging.CRITICAL)  # of what could not be taken back, which is meant here
    try:
        for scene in SCENES:
            yield _count(scene, asked)
    finally:
        logging.disable(logging.NOTSET)


def _count(scene: Scene, asked: Asked) -> Count:
    known = _Known(scene, asked)
    tried, failures = 0, []
    for name, fault, on in _faults():
        for at, call in enumerate(known.calls):
            if asked.quick and not (name == _QUICK or (name, call) in _QUICK_LATE):
                continue
            tried += 1
            failures += _attempt(known, at, name, fault, on=on)
    return Count(scene.name, tried, failures)


def _faults() -> Iterator[tuple[str, Fault, bool]]:
    for number in ERRORS:
        yield os.strerror(number), failing(number), False
    yield "reported late", failing_late, False
    yield "cut short", cut_short, False
    # From then on nothing works any more: nothing can be taken back either.
    for number in ERRORS[:2]:
        yield f"{os.strerror(number)} from then on", failing(number), True


class _Known:
    """What the scene does without a fault. calls: those it makes to the system, in order."""

    def __init__(self, scene: Scene, asked: Asked) -> None:
        self.scene = scene
        self.folder = asked.folder
        self.flush = not asked.quick
        root = scene.make(self.folder)
        self.before = tree(root)
        with watched(always=scene.always, flush=self.flush) as calls:
            told = scene.act(root)
        if any(told.values()):
            raise RuntimeError(f"{scene.name}: {told}")
        self.calls = calls.made
        self.after = tree(root)


def _attempt(known: _Known, at: int, name: str, fault: Fault, *, on: bool) -> list[str]:
    """Do the scene with a fault; gives what did not hold."""
    scene, before, after = known.scene, known.before, known.after
    root = scene.make(known.folder)
    with watched(at, fault, on=on, always=scene.always, flush=known.flush) as calls:
        try:
            told = scene.act(root)
        except Exception as error:  # noqa: BLE001 - counted
            return [f"{scene.name}, {name} at call {at}: {error!r}"]
    wrong = [*untrue(scene, root, told, before, after, on=on), *_left_behind(root)]
    if not on and not scene.whole:
        wrong += _cannot_go_on(known, root, told)
    shutil.rmtree(kept.kept_folder(), ignore_errors=True)
    place = f"{scene.name}, {name} at call {at} ({calls.failed})"
    return [f"{place}: {each}" for each in wrong]


def untrue(
    scene: Scene,
    root: Path,
    told: Mapping[str, Message | None],
    before: Tree,
    after: Tree,
    *,
    on: bool = False,
) -> Iterator[str]:
    """What is not as it was told. on: nothing worked any more from some call on."""
    now = tree(root)
    said = {path: english(message) for path, message in told.items() if message}
    if scene.whole:
        if on:
            yield from _lost(scene, root, before, after)
        elif now != (before if said else after):
            yield f"told {said or 'nothing'}, but there is {_difference(now, before, after)}"
        return
    linked = {path: str((root / path).resolve().relative_to(root.resolve())) for path in told}
    for path in before.keys() | after.keys() | now.keys():
        if now.get(path) not in (before.get(path), after.get(path)):
            copies = [folder for folder in kept.kept_folder().glob("*") if str(folder) in str(said)]
            if not (on and any((copy / "where.json").exists() for copy in copies)):
                yield f"{path} is neither old nor new, told {said or 'nothing'}"
    for path, message in told.items():
        real = linked[path]
        if message is None:
            if now.get(real) != after.get(real):
                yield f"{path} was told to be saved and is not"
        elif path not in english(message):
            yield f"{path} is not named: {english(message)}"
        elif message.code in _AS_BEFORE and now.get(real) != before.get(real):
            yield f"{path} was told to be as it was and is not: {english(message)}"


def _difference(now: Tree, before: Tree, after: Tree) -> str:
    return "; ".join(
        f"{path} ({'new' if path in now and now[path] == after.get(path) else 'other'})"
        for path in sorted(now.keys() | before.keys())
        if now.get(path) != before.get(path)
    )


def _lost(scene: Scene, root: Path, before: Tree, after: Tree) -> Iterator[str]:
    """Texts that are nowhere any more, neither in the vault nor in the trash, old or new."""
    now, trash = tree(root), tree(root.parent / "trash")
    held = {entry.held for entry in (*now.values(), *trash.values())}
    known = {entry.held for entry in (*before.values(), *after.values())}
    for path, entry in now.items():
        if entry.held not in known:
            yield f"{path} is not whole"
    for path, entry in before.items():
        heirs = [entry, after.get(path), after.get(scene.moves.get(path, ""))]
        if entry.is_file and not any(heir and heir.held in held for heir in heirs):
            yield f"what {path} held is nowhere"


def _left_behind(root: Path) -> Iterator[str]:
    """Leftovers that are not removed later."""
    for folder in (root, *(path for path in root.rglob("*") if path.is_dir())):
        leftovers.clean(folder, older=-60)
        for path in folder.iterdir():
            if leftovers.is_leftover(path.name):
                yield f"{path.name} is left for ever"


def _cannot_go_on(known: _Known, root: Path, told: Mapping[str, Message | None]) -> Iterator[str]:
    """What cannot be saved once the system works again."""
    if not any(told.values()):
        return
    with watched(always=known.scene.always, flush=known.flush):
        again = known.scene.act(root)
    for path, message in again.items():
        # What was saved at the first attempt holds something else by now.
        if told[path] is not None and message is not None:
            yield f"{path} cannot be saved afterwards: {english(message)}"
    if (
        all(again[path] is None or told[path] is None for path in told)
        and tree(root) != known.after
    ):
        yield "saving afterwards leads to something else"

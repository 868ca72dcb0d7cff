"""The process that is killed: `python -m tests.faults._killable`, told what to do line by line.

Each line is a JSON object; for each a process of its own does it, whose number is answered, and
when it has ended, how. Where processes can be forked, that takes milliseconds.
"""

from __future__ import annotations

import importlib
import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from editor.messages import Message
from editor.workspace.history import Change, Edit
from editor.workspace.keeping import Keeping
from editor.workspace.saving import save
from editor.workspace.workspace import Workspace
from tests.faults import _scenes
from tests.faults._calls import killed, watched

_KEPT = ("a.md", "long.md", "sub/mode.md", "link.md", "two.md")


def text_of(path: str, generation: int) -> str:
    """The text of a file, the same for the same generation; of very different lengths."""
    dice = random.Random(f"{path} {generation}")
    longest = 4000 if path in ("long.md", "two.md") else 60
    lines = "".join(f"{generation} line {n}\n" for n in range(dice.randrange(1, longest)))
    return f"---\ntitle: {path}\ngeneration: {generation}\n---\n{lines}The end of {generation}.\n"


def generation_of(path: str, text: str) -> int | None:
    """Which generation a text is; None when it is none of them, or not whole."""
    number = text.partition("generation: ")[2].partition("\n")[0]
    whole = number.isdigit() and text == text_of(path, int(number))
    return int(number) if whole else None


def put(root: Path) -> None:
    """The vault whose files are saved: plain, long, with a mode of its own, a link, two names."""
    (root / "sub").mkdir(parents=True)
    (root / "away").mkdir()
    for path in _KEPT:
        lies = root / ("away/linked.txt" if path == "link.md" else path)
        lies.write_text(text_of(path, 0), newline="")
    (root / "link.md").symlink_to("away/linked.txt")
    (root / "two.txt").hardlink_to(root / "two.md")
    (root / "sub" / "mode.md").chmod(0o640)


class Log:
    """What was done, on disk line by line, so that it outlives the process."""

    def __init__(self, file: Path) -> None:
        self._number = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def tell(self, what: str, **more: object) -> None:
        line = json.dumps({"what": what, "at": time.time(), **more}) + "\n"
        os.write(self._number, line.encode())


def events(file: Path) -> Iterator[dict[str, Any]]:
    """What a log tells; a line that was cut off is none."""
    if file.exists():
        for line in file.read_text().splitlines(keepends=True):
            if line.endswith("\n"):
                yield json.loads(line)


def go_on_for_ever(root: str, log: str, seed: int, pause: float, saves: float) -> None:
    """Edit and save the vault until the process is killed, journalling what is unsaved.

    pause: between edits, so many seconds at most. saves: how often edits are followed by a save.
    """
    told = Log(Path(log))
    dice = random.Random(seed)
    workspace = Workspace.open(Path(root))
    workspace.load()
    Keeping(workspace)
    document = workspace.document
    generations = {path: generation_of(path, document.text(path) or "") or 0 for path in _KEPT}
    told.tell("ready")
    while True:
        for path in dice.sample(_KEPT, dice.randrange(1, 1 + len(_KEPT))):
            generations[path] += 1
            text = text_of(path, generations[path])
            edit = Edit(path, document.text(path), text)
            document.apply(Change(Message("workspace.change-body", {"entry": path}), (edit,)))
            told.tell("edited", path=path, generation=generations[path])
            time.sleep(dice.random() * pause)
        if dice.random() < saves:
            told.tell("saving", generations={path: generations[path] for path in document.dirty})
            report = save(workspace)
            told.tell("saved", paths=report.saved, failed=list(report.failed))


def act_and_be_killed(scene: str, folder: str, at: int) -> None:
    """Do a scene, and be killed at a call to the system."""
    (one,) = (each for each in _scenes.SCENES if each.name == scene)
    with watched(at, killed, always=one.always):
        one.act(Path(folder) / "vault")


WORK: dict[str, Callable[..., None]] = {"go on": go_on_for_ever, "act": act_and_be_killed}


def _do(asked: dict[str, Any]) -> None:
    WORK[asked.pop("do")](**asked)


def main() -> None:
    """Answer each line with the number of the process that does it, and then how that ended."""
    importlib.import_module("editor.vault.in_place")  # for all to have
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            status = 1
            try:
                _do(asked)
                status = 0
            finally:
                sys.stderr.flush()
                os._exit(status)
        print(child, flush=True)
        _pid, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _do(json.loads(sys.argv[1]))
    else:
        main()

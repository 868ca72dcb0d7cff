"""Opening a large vault that was open before."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from editor.vault import store
from editor.vault.frontmatter import parse
from editor.workspace.workspace import Workspace
from tests.bench.harness import Timed, benchmark
from tests.bench.memory import make_vault

ENTRIES = 10_000
PATIENCE_SECONDS = 120.0
CHANGED = 100


@benchmark(rounds=9, at_most=0.3)
def nothing_changed() -> Iterator[Timed]:
    """10,000 entries found and listed from the index, next to reading and parsing all files."""
    with TemporaryDirectory() as folder:
        vault = remembered(Path(folder, "vault"))
        yield Timed(run=lambda: open_again(vault), baseline=lambda: read_and_parse(vault))


@benchmark(rounds=5, at_most=0.4)
def a_hundred_changed() -> Iterator[Timed]:
    """As above, when other programs changed a hundred of them meanwhile."""
    with TemporaryDirectory() as folder:
        vault = remembered(Path(folder, "vault"))
        turns = iter(range(1, 1000))

        def change() -> None:
            turn = next(turns)
            for number in range(0, ENTRIES, ENTRIES // CHANGED):
                file = Path(vault, f"{number:05}.md")
                text = file.read_text(encoding="utf-8")
                file.write_text(text + f"Changed {turn}.\n", encoding="utf-8")

        yield Timed(
            run=lambda: open_again(vault), baseline=lambda: read_and_parse(vault), prepare=change
        )


def remembered(root: Path) -> Path:
    """A vault whose index is complete."""
    make_vault(root, ENTRIES)
    at = time.time() - 100
    for file in root.glob("*.md"):
        os.utime(file, (at, at))
    workspace = Workspace.open(root, remember=True)
    workspace.load()
    until = time.monotonic() + PATIENCE_SECONDS
    while workspace.let_go():
        if time.monotonic() > until:
            raise TimeoutError("the index is never complete")
        time.sleep(0.01)
    workspace.close()
    return root


def open_again(vault: Path) -> None:
    """Open the vault until all entries are listed."""
    workspace = Workspace.open(vault, remember=True)
    workspace.load()
    if len(workspace.entries()) != ENTRIES:
        raise RuntimeError("entries are missing")
    workspace.close()


def read_and_parse(vault: Path) -> None:
    """The least that opening takes without an index."""
    for file in vault.glob("*.md"):
        yaml.load(parse(store.read(file)).block, Loader=yaml.CSafeLoader)

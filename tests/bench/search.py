"""Searching 10,000 entries with articles of 4 KB, from a key to the list drawn, as one types."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import Any

from tests.bench.form import ENTRIES, texts
from tests.bench.harness import Timed, application, benchmark
from tests.bench.window import window_over_a_vault

ARTICLE = 4096
# Typed letter by letter, each after the one before was cleared by a key.
TYPED = (
    "town 12",
    "initiative 4321",
    "regenerative",
    "territory:7 sector 3",
    '"activity 3" -town',
    "is:placed x:>500 farm",
    "zzzqx",
)


@cache
def articles() -> list[str]:
    """Invented articles of words as common as those of a language are, the same each time."""
    chance = random.Random(11)
    letters, weights = "etaoinshrdlucmfwypvbgkjqxz", range(26, 0, -1)
    words = ["regenerative", "farm"]
    words += [
        "".join(chance.choices(letters, weights, k=chance.randint(2, 10))) for _ in range(8000)
    ]
    common = [1 / (rank + 3) for rank in range(len(words))]
    chance.shuffle(words)
    pool = chance.choices(words, common, k=400_000)
    found = []
    for _ in range(ENTRIES):
        start = chance.randrange(len(pool) - 1200)
        lines = [" ".join(pool[at : at + 12]) for at in range(start, start + 1200, 12)]
        found.append("\n".join(lines)[:ARTICLE])
    return found


def vault_texts() -> list[str]:
    """The entries with their articles."""
    return [f"{text}{body}\n" for text, body in zip(texts(), articles(), strict=True)]


@benchmark(rounds=120, at_most=1.0, within=0.030)
def key_typed() -> Iterator[Timed]:
    """A key in the search box of the whole window, its list drawn; next to ripgrep for a word."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    app = application()
    keys = cycle([(text[:end], text[end]) for text in TYPED for end in range(len(text))])
    with window_over_a_vault(vault_texts()) as window:
        index = window.workspace.remembering.index
        while index is not None and not index.idle:
            app.processEvents()
        box, root = window.entries.search, window.workspace.root
        box.setFocus()
        letter = ""

        def prepare() -> None:
            nonlocal letter
            before, letter = next(keys)
            if box.text() != before:
                QTest.keyClick(box, Qt.Key.Key_Escape)
                QTest.keyClick(box, Qt.Key.Key_Escape)
                QTest.keyClicks(box, before)
            app.processEvents()

        def key() -> None:
            QTest.keyClick(box, letter)
            app.processEvents()

        name, search = searcher(root)
        yield Timed(run=key, baseline=lambda: search("regenerative"), prepare=prepare, where=name)


def searcher(root: Path) -> tuple[str, Any]:
    """The quickest search over files that there is, and what it is called."""
    if shutil.which("rg"):
        return "next to rg", lambda word: _run("rg", "-ilF", "-e", word, str(root))
    return "next to grep: no rg here", lambda word: _run("grep", "-rilF", "-e", word, str(root))


def _run(*command: str) -> None:
    subprocess.run(command, stdout=subprocess.DEVNULL, check=False)

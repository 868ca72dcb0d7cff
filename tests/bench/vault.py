"""Fields read and set over 10,000 entries."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import yaml

from editor.resources import resource
from editor.vault import store
from editor.vault.frontmatter import parse, set_field
from tests.bench.harness import Timed, benchmark

ENTRIES = 10_000


def texts() -> list[str]:
    """As many entries as are wanted, those of the sample vault again and again."""
    found = []
    for path in sorted(resource("sample-vault").rglob("*.md")):
        try:
            text = store.read(path)
        except store.UnreadableFile:
            continue
        if parse(text).fields:
            found.append(text)
    return [found[number % len(found)] for number in range(ENTRIES)]


@benchmark(rounds=5, at_most=2.0)
def read_fields() -> Iterator[Timed]:
    """Reading the fields of 10,000 entries, next to yaml.CSafeLoader over the same blocks."""
    entries = texts()
    blocks = [parse(text).block for text in entries]

    def ours() -> None:
        for text in entries:
            for field in parse(text).fields.values():
                _ = field.value

    def theirs() -> None:
        for block in blocks:
            yaml.load(block, Loader=yaml.CSafeLoader)

    yield Timed(run=ours, baseline=theirs)


@benchmark(rounds=3, at_most=1.5)
def set_one_field() -> Iterator[Timed]:
    """Setting a field in 10,000 files, next to reading them and saving them by the same write."""
    with tempfile.TemporaryDirectory() as name:
        paths = []
        for number, text in enumerate(texts()):
            path = Path(name, f"{number}.md")
            path.write_bytes(text.encode("utf-8"))
            paths.append(path)
        turn = iter(range(1_000_000))

        def ours() -> None:
            value = f"Title {next(turn)}"
            for path in paths:
                text = store.read(path)
                store.write(path, set_field(text, "title", value), text)

        def theirs() -> None:
            mark = str(next(turn))
            for path in paths:
                text = store.read(path)
                store.write(path, text + mark, text)

        yield Timed(run=ours, baseline=theirs)

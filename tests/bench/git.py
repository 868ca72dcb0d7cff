"""A vault in git, of 10,000 entries: how it stands, and what it held."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from editor.publish.git.objects import texts_at
from editor.publish.git.repository import Repository, find
from editor.publish.git.status import state
from tests.bench.harness import Timed, benchmark
from tests.bench.vault import texts


def _repository(folder: Path, changed: int) -> tuple[Repository, list[str]]:
    """A repository of the entries, of which some are changed since."""
    paths = [f"entries/{number}.md" for number in range(len(texts()))]
    (folder / "entries").mkdir()
    for path, text in zip(paths, texts(), strict=True):
        (folder / path).write_text(text, encoding="utf-8")
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "gc.auto=0")
    for words in (("init", "-q"), ("add", "-A"), (*who, "commit", "-qm", "Begin")):
        subprocess.run(["git", *words], cwd=folder, check=True)
    for path in paths[:changed]:
        with (folder / path).open("a", encoding="utf-8") as file:
            file.write("\nMore.\n")
    found = find(folder)
    assert found is not None
    return found, paths


@benchmark(rounds=5, at_most=5.0)
def git_state() -> Iterator[Timed]:
    """How a vault stands of which 5,000 entries are changed, next to `git status` by itself."""
    with tempfile.TemporaryDirectory() as folder:
        repository, _ = _repository(Path(folder), 5_000)

        def plain() -> None:
            words = ("status", "--porcelain=v2", "-z", "--untracked-files=all")
            subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True)

        yield Timed(run=lambda: state(repository), baseline=plain)


@benchmark(rounds=10, within=0.3)
def git_texts() -> Iterator[Timed]:
    """What 300 of 10,000 entries held in the last commit."""
    with tempfile.TemporaryDirectory() as folder:
        repository, paths = _repository(Path(folder), 0)
        yield Timed(run=lambda: texts_at(repository, "HEAD", paths[:300]))

"""Histories of vaults, made by git itself: `fast-import` writes a thousand commits in a moment."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.publish.git.hub import git, identify

DAY = 86_400
START = 1_600_000_000

# A commit: what each file then holds; None removes it, a `Moved` renames it.
Texts = Mapping[str, "str | None"]


def entry(
    title: str, x: object = 1, y: object = 2, territory: str = "North", more: str = ""
) -> str:
    return (
        f"---\ntitle: {title}\nx: {x}\ny: {y}\nterritory: {territory}\n{more}---\nAbout {title}.\n"
    )


def history(folder: Path, commits: Sequence[Texts], who: str = "Ada") -> Path:
    """A repository with these commits, a day apart, checked out."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "-q", "-b", "main")
    identify(folder, who)
    parts: list[bytes] = []
    for number, texts in enumerate(commits):
        when = START + number * DAY
        message = f"Change {number}".encode()
        parts.append(
            b"commit refs/heads/main\ncommitter %s <%s@example.org> %d +0000\ndata %d\n%s\n"
            % (who.encode(), who.lower().encode(), when, len(message), message)
        )
        if number == 0 and (folder / ".git" / "refs" / "heads" / "main").exists():
            parts.append(b"from refs/heads/main^0\n")
        for path, text in texts.items():
            if text is None:
                parts.append(f"D {path}\n".encode())
            else:
                data = text.encode()
                parts.append(f"M 100644 inline {path}\n".encode())
                parts.append(b"data %d\n%s\n" % (len(data), data))
        parts.append(b"\n")
    subprocess.run(
        [str(shutil.which("git")), "fast-import", "--quiet"],
        cwd=folder,
        input=b"".join(parts),
        check=True,
    )
    git(folder, "reset", "-q", "--hard")
    return folder


def long_history(folder: Path, entries: int, commits: int) -> Path:
    """Entries that are placed, moved, edited and removed over many commits."""
    chance = random.Random(7)
    where = {number: [chance.randrange(1300), chance.randrange(700)] for number in range(entries)}
    body = "A sentence about what they do. " * 40

    def text(number: int) -> str:
        x, y = where[number]
        return (
            f"---\ntitle: Entry {number}\nurl: https://example.org/{number}\nlocations:\n"
            f"  - Berlin, Germany\nsize: 4-10\nx: {x}\ny: {y}\nterritory: T{number % 9}\n"
            f"sectors: [Education & Learning]\n---\n{body}{chance.random()}\n"
        )

    made: list[dict[str, str | None]] = [{".territory/vault.yaml": VAULT}]
    first = list(range(entries))
    for start in range(0, entries, 10):
        made.append({f"profiles/e{n}.md": text(n) for n in first[start : start + 10]})
    while len(made) < commits:
        changed: dict[str, str | None] = {}
        for number in chance.sample(first, 4):
            if chance.random() < 0.4:
                where[number][0] = chance.randrange(1300)
            changed[f"profiles/e{number}.md"] = text(number)
        made.append(changed)
    return history(folder, made)


VAULT = """collections:
  - {name: All, entries: profiles/*.md, map: main}
maps:
  main: {bounds: [[0, 0], [735, 1313]]}
"""

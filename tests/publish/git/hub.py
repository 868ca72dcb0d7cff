"""Two curators' clones and the bare repository between them, made by the real git."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

from editor.publish.git.repository import Repository, find

GIT = shutil.which("git")

ENTRY = """---
title: Tidewater School
size: 4-10
sectors: [Education & Learning]
x: 100
y: 200
---
The school stands at the edge of the harbour.

It teaches the tides to everybody who asks.
"""


def git(folder: Path, *words: str, check: bool = True, given: str | None = None) -> str:
    done = subprocess.run(
        [str(GIT), *words],
        cwd=folder,
        input=given,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "GIT_TERMINAL_PROMPT": "0", "GIT_EDITOR": "true"},
    )
    assert not check or done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
    return done.stdout


def identify(folder: Path, name: str) -> None:
    git(folder, "config", "user.name", name)
    git(folder, "config", "user.email", f"{name.lower()}@example.org")
    git(folder, "config", "gc.auto", "0")


def made(folder: Path, name: str = "Ada") -> Path:
    """A new repository with one entry committed."""
    folder.mkdir(parents=True)
    git(folder, "init", "-q", "-b", "main")
    identify(folder, name)
    (folder / "tide.md").write_text(ENTRY)
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "Begin")
    return folder


def trusted(folder: Path) -> Repository:
    """The repository of a folder, as one that the curator trusts."""
    found = find(folder)
    assert found is not None
    return replace(found, trusted=True)


class Hub:
    """A bare repository, and the clones of Ada and Ben."""

    def __init__(self, base: Path, entries: dict[str, str] | None = None) -> None:
        self.bare = base / "hub.git"
        self.ada = base / "ada"
        self.ben = base / "ben"
        git(base, "init", "-q", "--bare", "-b", "main", str(self.bare))
        git(base, "clone", "-q", str(self.bare), str(self.ada))
        identify(self.ada, "Ada")
        git(self.ada, "checkout", "-q", "-B", "main")
        for path, text in (entries or {"tide.md": ENTRY}).items():
            write(self.ada, path, text)
        git(self.ada, "add", "-A")
        git(self.ada, "commit", "-qm", "Begin")
        git(self.ada, "push", "-q", "-u", "origin", "main")
        git(base, "clone", "-q", str(self.bare), str(self.ben))
        identify(self.ben, "Ben")

    def commit(self, folder: Path, path: str, text: str | None, push: bool = False) -> None:
        """Commit one file's new text, None to remove it."""
        write(folder, path, text)
        git(folder, "add", "-A", "--", path)
        git(folder, "commit", "-qm", f"Change {path}")
        if push:
            git(folder, "push", "-q")


def write(folder: Path, path: str, text: str | None) -> None:
    file = folder / path
    if text is None:
        file.unlink()
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())

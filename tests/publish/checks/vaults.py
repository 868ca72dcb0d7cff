"""Vaults for the tests of checks, and their findings told in short."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from editor.publish.checks.finding import Finding
from editor.publish.checks.review import Review
from editor.workspace.workspace import Workspace

TODAY = date(2026, 6, 1)


def vault(root: Path, files: Mapping[str, str | bytes]) -> Workspace:
    """The vault of these files, by their vault-relative paths, all of it read."""
    for path, content in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    workspace = Workspace.open(root)
    workspace.load()
    return workspace


def reviewed(workspace: Workspace) -> Review:
    """All checks done, on a day in summer."""
    review = Review(workspace, today=lambda: TODAY)
    review.work()
    return review


def found(root: Path, files: Mapping[str, str | bytes]) -> list[tuple[str, str]]:
    """What is found in a vault of these files: the path and the check of each finding."""
    return told(reviewed(vault(root, files)).findings())


def told(findings: Iterable[Finding]) -> list[tuple[str, str]]:
    """The path and the check of each finding."""
    return [(one.path, one.check) for one in findings]

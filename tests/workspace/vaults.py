"""Small vaults for the tests of the workspace."""

from __future__ import annotations

from pathlib import Path

from editor.workspace.workspace import Workspace


def make_vault(root: Path, **files: str) -> Path:
    """Write `files` (names without their ending) below `root`."""
    for name, text in files.items():
        file = root / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    return root


def opened(root: Path) -> Workspace:
    """The vault at `root`, all of it read."""
    workspace = Workspace.open(root)
    workspace.load()
    return workspace

"""Small vaults for the tests of the workspace."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from editor.messages import Message
from editor.schema.values import Value
from editor.workspace.bulk import set_cells
from editor.workspace.plan import Plan
from editor.workspace.workspace import Trash, Workspace, no_trash


def make_vault(root: Path, **files: str) -> Path:
    """Write `files` (names without their ending) below `root`."""
    for name, text in files.items():
        file = root / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    return root


def opened(root: Path, trash: Trash = no_trash) -> Workspace:
    """The vault at `root`, all of it read. trash: takes what is removed."""
    workspace = Workspace.open(root, trash)
    workspace.load()
    return workspace


def set_in_all(workspace: Workspace, paths: Iterable[str], key: str, value: Value) -> Plan:
    """Set a field of all these entries to one value."""
    label = Message("workspace.bulk-set", {"field": key})
    return set_cells(workspace, {(path, key): value for path in paths}, label)

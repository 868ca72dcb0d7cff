"""The vault that a command is to read."""

from __future__ import annotations

from pathlib import Path

from editor.workspace.opening import is_marked, vault_of
from editor.workspace.workspace import Workspace


def open_named(path: Path) -> Workspace:
    """The vault of a file or folder named on the command line; `load` then reads its entries.

    Only one that is marked as a vault may be without any: another was named by mistake.
    Raises OpenFailedError, or NoMarkdownError, as `Workspace.open` does.
    """
    root = vault_of(path)
    return Workspace.open(root, empty=is_marked(root))

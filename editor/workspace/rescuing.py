"""Copies of unsaved work in another folder, for as long as the vault's own is not there."""

from __future__ import annotations

from pathlib import Path

from editor.messages import EditorError, Message, named
from editor.vault import store
from editor.workspace.saving import SaveReport
from editor.workspace.workspace import Workspace


def save_copies(workspace: Workspace, folder: Path) -> SaveReport:
    """Write every unsaved text below `folder`, by its path in the vault; nothing is written over.

    What is unsaved stays so.
    """
    saved: list[str] = []
    failed: dict[str, Message] = {}
    for path in sorted(workspace.document.dirty):
        text = workspace.document.text(path)
        if text is None:
            continue
        try:
            store.write(folder / path, text, None)
        except EditorError as error:
            failed[path] = named(error.message, path)
        else:
            saved.append(path)
    return SaveReport(tuple(saved), failed)


def is_vault(workspace: Workspace, folder: Path) -> bool:
    """Whether `folder` holds some of the vault's entries, where they lie in the vault."""
    return any((folder / entry.path).is_file() for entry in workspace.entries())

"""What tests do with the whole window."""

from __future__ import annotations

from editor.ui.window import MainWindow


def forget_changes(window: MainWindow) -> None:
    """Let the window close unasked: nobody answers a question about unsaved changes."""
    if window.workspace is not None:
        document = window.workspace.document
        document.mark_saved({path: document.text(path) for path in document.dirty})


def is_read(window: MainWindow) -> bool:
    """Whether a vault is open and all of its entries are read."""
    return window.workspace is not None and not window.workspace.loading

"""What the parts of the window have in common."""

from __future__ import annotations

from typing import Protocol

from editor.workspace.workspace import VaultNotice, Workspace


class Part(Protocol):
    """A part of the window that shows the open vault and follows its changes."""

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""

    def show_entry(self, path: str | None) -> None:
        """Show another entry."""

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change."""

"""When to show a vault anew that is being read, in a view that is drawn as a whole."""

from __future__ import annotations

from editor.workspace.workspace import Workspace


class Growing:
    """Says so each time that the entries have doubled: all that drawing then costs together grows
    with the vault and no faster.
    """

    def __init__(self) -> None:
        self._shown = 0

    def begin(self) -> None:
        """Another vault is shown."""
        self._shown = 0

    def is_due(self, workspace: Workspace) -> bool:
        """Whether to show the vault now, which is noted; always when it is not being read."""
        read = workspace.reading.total - workspace.reading.unread
        if workspace.loading and read < 2 * self._shown:
            return False
        self._shown = read
        return True

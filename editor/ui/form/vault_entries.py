"""The entries of the vault that is open, for the editors of fields that link to them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from editor.schema.completion import Option
from editor.workspace.workspace import Workspace


class VaultEntries:
    """Names a link to each entry. The list is kept until an entry comes, goes or is renamed."""

    def __init__(self) -> None:
        self._workspace: Workspace | None = None
        self._made_for: object = None
        self._links: tuple[Option, ...] = ()

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self._made_for = None
        self._links = ()

    def links(self) -> Sequence[Option]:
        """A wikilink to each entry, shown by its title; by its path where names are not unique."""
        workspace = self._workspace
        if workspace is None:
            return ()
        index = workspace.links  # another object when a name or title changed
        if self._made_for is not index:
            self._made_for = index
            self._links = tuple(
                Option(f"[[{_target(workspace, entry.path)}]]", 0, entry.title)
                for entry in workspace.entries()
            )
        return self._links


def _target(workspace: Workspace, path: str) -> str:
    name = PurePosixPath(path).stem
    if workspace.links.resolve(name, "") == path:
        return name
    return path.removesuffix(".md")

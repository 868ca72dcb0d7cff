"""The order in which a file's fields should stand, for the command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from editor.vault.scan import find
from editor.workspace.opening import read_settings, vault_of
from editor.workspace.schemas import CollectionSchema
from editor.workspace.settings import Collection


class Orders:
    """Answers for files of any vault; what a vault says is read once."""

    def __init__(self) -> None:
        self._known: dict[Path, dict[str, Sequence[str]]] = {}

    def of(self, file: Path) -> Sequence[str]:
        """The schema's order for the collection of `file`; empty where no schema tells one."""
        file = file.resolve()
        root = vault_of(file)
        if root not in self._known:
            self._known[root] = _orders(root)
        return self._known[root].get(file.relative_to(root).as_posix(), ())


def _orders(root: Path) -> dict[str, Sequence[str]]:
    settings = read_settings(root)
    found: dict[str, Sequence[str]] = {}
    # Without collections, the schema of the vault is that of all entries.
    collections = settings.collections or (Collection(root.name),)
    for collection in collections:
        order = CollectionSchema(root, collection, None, siblings=collections).schema().order
        for path in find(root, collection.entries):
            found.setdefault(path, order)
    return found

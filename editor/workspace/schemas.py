"""What is known of the fields of each collection: from the vault's schema and from its entries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from editor.messages import Problem
from editor.schema.fields import Schema
from editor.schema.infer import Inference
from editor.schema.jsonschema import read_schema
from editor.vault import store
from editor.workspace.entries import Entry
from editor.workspace.settings import FOLDER, Collection, MapSettings


class CollectionSchema:
    """The schema of one collection, kept up with its entries and the vault's own schema.

    read: gives the current text of a file of the vault; raises UnreadableFile.
    """

    def __init__(
        self,
        root: Path,
        collection: Collection,
        map_: MapSettings | None,
        read: Callable[[str], str] | None = None,
    ) -> None:
        self._collection = collection
        self._map = map_
        self._read = read or (lambda path: store.read(root / path))
        self._declared = _declared(self._read, collection)
        self._inference = Inference()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the vault's own schema."""
        return self._declared.problems

    def take(self, entries: Iterable[Entry]) -> None:
        """Learn from entries as they are now."""
        for entry in entries:
            self._inference.update(entry.path, entry.fields if entry.is_entry else None)

    def forget(self, path: str) -> None:
        """Learn that an entry is gone."""
        self._inference.update(path, None)

    def read_again(self) -> None:
        """Take over what the vault's own schema says now."""
        self._declared = _declared(self._read, self._collection)

    def schema(self, territories: Sequence[str] = ()) -> Schema:
        """The fields as far as known now; `territories` of the map can be chosen too."""
        known = self._declared.over(self._inference.schema())
        if self._map is None:
            return known
        keys = self._map.fields
        return known.for_map(keys.x, keys.y, keys.territory, territories)


def _declared(read: Callable[[str], str], collection: Collection) -> Schema:
    if not collection.schema:
        return Schema()
    try:
        return read_schema(read(f"{FOLDER}/{collection.schema}"), collection.schema)
    except store.UnreadableFile as error:
        return Schema(problems=(Problem(error.message),))

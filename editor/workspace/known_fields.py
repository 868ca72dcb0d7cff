"""What is known of the fields of each collection's entries, found out when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor.workspace.entries import Entry
from editor.workspace.schemas import CollectionSchema
from editor.workspace.settings import Collection, Settings

if TYPE_CHECKING:
    from editor.schema.infer import Inference
    from editor.workspace.learning import Learnt

# So many entries of a collection tell of its fields while the others are read.
_SAMPLE = 60


class KnownFields:
    """Where what is known of fields comes from, by collection; follows what becomes of entries.

    read: gives the text of a file of the vault; raises UnreadableFile.
    """

    def __init__(self, root: Path, read: Callable[[str], str]) -> None:
        self._root = root
        self._read = read
        self._schemas: dict[Collection, CollectionSchema] = {}
        self._sampled: set[Collection] = set()

    def of(
        self,
        collection: Collection,
        settings: Settings,
        entries: Mapping[str, Entry],
        *,
        sample: bool,
    ) -> CollectionSchema:
        """What a collection's entries and schemas tell. sample: some entries are enough for now."""
        known = self._schemas.get(collection)
        if known is None:
            known = self._schemas[collection] = self._new(collection, settings)
            members = (e for e in entries.values() if e.collection == collection)
            if sample:
                self._sampled.add(collection)
                members = (entry for entry, _ in zip(members, range(_SAMPLE), strict=False))
            known.take(members)
        return known

    def take_learnt(self, learnt: Learnt, settings: Settings, entries: Mapping[str, Entry]) -> None:
        """Know what was learnt off the UI thread, and what became of entries meanwhile."""
        for collection in self._sampled:
            self._schemas.pop(collection, None)
        self._sampled.clear()
        gone, changed = _since(learnt.entries, entries)
        for collection in settings.collections:
            inference = learnt.inferences.get(collection)
            if inference is None or collection in self._schemas:
                continue
            known = self._schemas[collection] = self._new(collection, settings, inference)
            known.take(entry for entry in changed if entry.collection == collection)
            for path in gone:
                known.forget(path)

    def take(self, entry: Entry, keys: frozenset[str] | None = None) -> None:
        """Follow an entry that came or changed. keys: of the values that differ, where known."""
        if known := self._schemas.get(entry.collection):
            known.take([entry], keys)

    def forget(self, entry: Entry) -> None:
        """Follow an entry that went."""
        if known := self._schemas.get(entry.collection):
            known.forget(entry.path)

    def read_again(self) -> None:
        """The files that declare fields may say something else now."""
        for known in self._schemas.values():
            known.read_again()

    def clear(self) -> None:
        """Find out everything again: other entries, collections or settings count now."""
        self._schemas.clear()

    def move_to(self, root: Path) -> None:
        """The vault's folder is another, with the same files."""
        self._root = root
        self.clear()

    def _new(
        self, collection: Collection, settings: Settings, inference: Inference | None = None
    ) -> CollectionSchema:
        map_ = settings.maps.get(collection.map or "")
        return CollectionSchema(
            self._root, collection, map_, self._read, settings.collections, inference=inference
        )


def _since(
    before: Mapping[str, Entry], now: Mapping[str, Entry]
) -> tuple[Iterable[str], Sequence[Entry]]:
    """The paths of entries that are gone, and the entries that are others now."""
    if before == now:  # as it is nearly always, and told without a look at each from Python
        return (), ()
    changed = [entry for path, entry in now.items() if before.get(path) is not entry]
    return before.keys() - now.keys(), changed

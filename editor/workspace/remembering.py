"""What an open vault remembers of its files from one opening to the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from editor.vault.scan import Seen
from editor.workspace.document import Document
from editor.workspace.entries import Entry, Texts
from editor.workspace.settings import Collection, MapSettings

if TYPE_CHECKING:
    from editor.workspace.index.index import Index

# Vaults below both are read in no time, and their texts take no memory to speak of.
_MANY_FILES = 400
_MANY_BYTES = 2_000_000
# So many texts are let go of at once.
_AT_ONCE = 500


def index_of(root: Path, files: Mapping[str, Seen], begun: int) -> Index | None:
    """The index of the vault in folder `root`; None where reading all files is as quick.

    begun: when these files were not looked at yet (ns since the epoch).
    """
    if len(files) < _MANY_FILES and sum(seen.size for seen in files.values()) < _MANY_BYTES:
        return None
    # Imported where it is needed: a small vault has its window without.
    from editor.workspace.index.index import Index

    return Index(root, made_at=begun)


class Remembering:
    """Joins the index with the entries of a workspace. Without an index it remembers nothing.

    files: the entries' files as they were found before they are read.
    """

    def __init__(self, index: Index | None, files: Mapping[str, Seen]) -> None:
        self.index = index
        self._files = files
        self._shapes: dict[tuple[Collection, MapSettings | None], int] = {}
        self._opened = False
        self._again: list[str] = []  # files whose texts the index has, and memory as well

    @property
    def texts(self) -> Texts | None:
        """Where entries have texts from that are not in memory."""
        return self.index.texts if self.index is not None else None

    def kept(self, path: str, number: int) -> str:
        """The text of a file that is kept in the index."""
        return self.index.texts.text(path, number) if self.index is not None else ""

    def entry(self, path: str, collection: Collection, map_: MapSettings | None) -> Entry | None:
        """The entry of a file that did not change since it was read; None when it is to be read."""
        index = self.index
        if index is None:
            return None
        if not self._opened:
            self._opened = True
            index.open()
        seen = self._files.get(path)
        if seen is None:
            return None
        stamp = seen.mtime_ns, seen.size, seen.inode
        return index.entry(path, stamp, self._shape(collection, map_), collection)

    def take(self, entry: Entry, map_: MapSettings | None, *, fresh: bool) -> None:
        """Remember an entry whose text the disk holds. fresh: it was just read, as it was found."""
        if self.index is None or not entry.readable:
            return
        if entry.number is not None:
            self._again.append(entry.path)  # it is as it was before an edit
            return
        seen = self._files.get(entry.path) if fresh else None
        stamp = (seen.mtime_ns, seen.size, seen.inode) if seen is not None else None
        self.index.keep(entry, entry.text, stamp, self._shape(entry.collection, map_))

    def forget(self, paths: Iterable[str]) -> None:
        """Files are gone."""
        if self.index is not None:
            self.index.forget(paths)

    def start(self, paths: Iterable[str]) -> None:
        """All files are read: what is remembered can be written, in a thread of its own."""
        if self.index is not None:
            self.index.start(paths)

    def let_go(self, document: Document, entries: Mapping[str, Entry]) -> bool:
        """Let go of texts that the index has by now; True when there may be more of them soon."""
        if self.index is None:
            return False
        for path, text, number in self.index.take_stored():
            if entry := entries.get(path):
                entry.keep(number, text)
            document.keep(path, text, number)
        again, self._again = self._again[:_AT_ONCE], self._again[_AT_ONCE:]
        dirty = document.dirty if again else frozenset()
        for path in again:
            entry, now = entries.get(path), document.text(path)
            if entry is not None and entry.number is not None and now and path not in dirty:
                document.keep(path, now, entry.number)
        return bool(self._again) or not self.index.idle

    def take_drifted(self) -> frozenset[str]:
        """Files whose remembered text was lost and that hold another by now."""
        if self.index is None or not self.index.texts.drifted:
            return frozenset()
        return self.index.texts.take_drifted()

    def close(self) -> None:
        """The vault is left."""
        if self.index is not None:
            self.index.close()

    def _shape(self, collection: Collection, map_: MapSettings | None) -> int:
        key = (collection, map_)
        shape = self._shapes.get(key)
        if shape is None:
            from editor.workspace.index.rows import shape_of

            parts = (map_.fields, map_.bounds) if map_ is not None else ()
            shape = self._shapes[key] = shape_of(*parts)
        return shape

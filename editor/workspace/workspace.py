"""One open vault: its settings and its entries as they are now; tells views of every change."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from editor.messages import Message, Problem, named
from editor.schema.fields import Schema
from editor.vault import store
from editor.workspace.document import Cause, Document, Notice
from editor.workspace.entries import Entry, read_entry, unreadable_entry
from editor.workspace.maps import TerritoryMap, make_map, read_map_regions
from editor.workspace.opening import Found, find_vault
from editor.workspace.problems import in_file
from editor.workspace.schemas import CollectionSchema
from editor.workspace.settings import FILE, FOLDER, Collection, MapSettings

if TYPE_CHECKING:
    from editor.article.links import LinkIndex
    from editor.article.pictures import Pictures
    from editor.territory.regions import Regions


class VaultNotice(NamedTuple):
    """What a change did, in entries and fields.

    fields: the keys whose values differ, by path. bodies: entries whose article differs.
    added: entries that were not there before.
    """

    cause: Cause
    paths: frozenset[str]
    fields: Mapping[str, frozenset[str]] = MappingProxyType({})
    bodies: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()


class Workspace:
    """An open vault. Views ask it for entries, and hear of every change by `subscribe`."""

    def __init__(self, found: Found) -> None:
        self.root = found.root
        self.settings = found.settings
        self.document = Document()
        self._collections = found.collections
        self._waiting = list(found.collections)
        self._waiting.reverse()
        self._entries: dict[str, Entry] = {}
        self._sorted: tuple[Entry, ...] | None = None
        self._listeners: list[Callable[[VaultNotice], None]] = []
        self._schemas: dict[Collection, CollectionSchema] = {}
        self._regions: dict[str, Regions | None] = {}
        self._links: LinkIndex | None = None
        self._pictures: Pictures | None = None
        self.document.subscribe(self._take_notice)

    @classmethod
    def open(cls, root: Path) -> Workspace:
        """Find the entries of the vault in folder `root`; `load` then reads them.

        Raises OpenFailedError when it is no folder, cannot be listed or holds no Markdown.
        """
        return cls(find_vault(root))

    @property
    def name(self) -> str:
        """What the vault is called: as its settings say, else its folder's name."""
        return self.settings.name or self.root.name

    def problems(self) -> tuple[Message, ...]:
        """What is wrong with the vault's own files: settings, territories, schemas.

        Each names its file. All of them are read here, so ask when nobody waits.
        """
        found = [in_file(problem, FILE) for problem in self.settings.problems]
        for name, map_ in self.settings.maps.items():
            regions = self.regions(name)
            for problem in regions.problems if regions is not None else ():
                found.append(in_file(problem, f"{FOLDER}/{map_.regions}"))
        for collection in self.settings.collections:
            for problem in self._schema(collection).problems:
                found.append(in_file(problem, f"{FOLDER}/{collection.schema}"))
        return tuple(dict.fromkeys(found))

    @property
    def loading(self) -> bool:
        """Whether entries wait to be read."""
        return bool(self._waiting)

    def load(self, seconds: float = float("inf"), first: str | None = None) -> bool:
        """Read waiting entries for about `seconds`, `first` before others; True when all are read.

        An entry is there with its text or not at all, even if reading the next one fails.
        """
        until = time.monotonic() + seconds
        texts: dict[str, str] = {}
        entries: dict[str, Entry] = {}
        if first in self._waiting:
            self._waiting.remove(first)
            self._waiting.append(first)
        try:
            while self._waiting:
                path = self._waiting.pop()
                try:
                    text = store.read(self.root / path)
                    entries[path] = self._entry_of(path, text)
                    texts[path] = text
                except store.UnreadableFile as error:
                    problem = Problem(named(error.message, path))
                    entries[path] = unreadable_entry(path, self._collections[path], problem)
                if time.monotonic() > until:
                    break
        finally:
            self._sorted = None
            self._entries.update(entries)
            self.document.load(texts)
            if unreadable := frozenset(entries.keys() - texts.keys()):
                self._tell(VaultNotice(Cause.LOADED, unreadable, added=unreadable))
        return not self._waiting

    def path_of(self, file: Path) -> str | None:
        """The path in the vault of an entry's file, None when it is none of them."""
        file = file.expanduser()
        for candidate in (file.parent.resolve() / file.name, file.resolve()):
            if candidate.is_relative_to(self.root):
                path = candidate.relative_to(self.root).as_posix()
                if path in self._collections:
                    return path
        return None

    def entries(self) -> tuple[Entry, ...]:
        """All entries read so far: by collection in the settings' order, then by title.

        An entry whose title was edited keeps its place until something is saved or read, so that
        it does not move under the curator's hands.
        """
        if self._sorted is None:
            order = {c: n for n, c in enumerate(self.settings.collections)}
            self._sorted = tuple(
                sorted(
                    self._entries.values(),
                    key=lambda e: (
                        order.get(e.collection, len(order)),
                        e.title.casefold(),
                        e.path,
                    ),
                )
            )
        return self._sorted

    def entry(self, path: str) -> Entry:
        """The entry at `path`. Raises KeyError when there is none."""
        return self._entries[path]

    def has_entry(self, path: str) -> bool:
        """Whether there is an entry at `path`."""
        return path in self._entries

    def map_of(self, entry: Entry) -> MapSettings | None:
        """The map that an entry belongs on."""
        return self.settings.maps.get(entry.collection.map or "")

    @property
    def pictures(self) -> Pictures:
        """Finds the pictures that fields and articles name."""
        if self._pictures is None:
            from editor.article.pictures import Pictures

            self._pictures = Pictures(self.root, self.settings.assets)
        return self._pictures

    @property
    def links(self) -> LinkIndex:
        """What links in articles lead to; the same object until a name or title changes."""
        if self._links is None:
            from editor.article.links import LinkIndex

            self._links = LinkIndex(
                self._entries, {path: entry.title for path, entry in self._entries.items()}
            )
        return self._links

    def map(self, name: str) -> TerritoryMap:
        """The map of that name."""
        members = [entry for entry in self._entries.values() if entry.collection.map == name]
        return make_map(self.root, self.settings.maps[name], self.regions(name), members)

    def regions(self, name: str) -> Regions | None:
        """The territories in the file of a map; None when it has none. Read once."""
        if name not in self._regions:
            self._regions[name] = read_map_regions(self.root, self.settings.maps[name])
        return self._regions[name]

    def schema(self, collection: Collection) -> Schema:
        """What is known of the fields of a collection's entries."""
        regions = self._regions.get(collection.map or "")
        names = [region.name for region in regions.regions] if regions else ()
        return self._schema(collection).schema(names)

    def _schema(self, collection: Collection) -> CollectionSchema:
        known = self._schemas.get(collection)
        if known is None:
            map_ = self.settings.maps.get(collection.map or "")
            known = CollectionSchema(self.root, collection, map_)
            known.take(e for e in self._entries.values() if e.collection == collection)
            self._schemas[collection] = known
        return known

    def subscribe(self, listener: Callable[[VaultNotice], None]) -> Callable[[], None]:
        """Call `listener` after every change; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _entry_of(self, path: str, text: str) -> Entry:
        collection = self._collections[path]
        map_ = self.settings.maps.get(collection.map or "")
        if map_ is None:
            return read_entry(path, text, collection, None)
        return read_entry(path, text, collection, map_.fields, map_.bounds)

    def _take_notice(self, notice: Notice) -> None:
        if notice.cause is Cause.LOADED:
            added = notice.paths
            self._schemas.clear()
            self._links = None
            self._tell(VaultNotice(notice.cause, added, added=added))
            return
        if notice.cause is Cause.SAVED:
            self._sorted = None
            self._tell(VaultNotice(notice.cause, notice.paths))
            return
        fields, bodies = {}, set()
        for path in notice.paths:
            text = self.document.text(path)
            if text is None:
                continue
            before = self._entries[path]
            after = self._entries[path] = self._entry_of(path, text)
            if before.title != after.title:
                self._links = None
            if schema := self._schemas.get(after.collection):
                schema.take([after])
            fields[path] = _changed_keys(before, after)
            if before.body != after.body:
                bodies.add(path)
        if self._sorted is not None:
            self._sorted = tuple(self._entries[entry.path] for entry in self._sorted)
        self._tell(VaultNotice(notice.cause, notice.paths, fields, frozenset(bodies)))

    def _tell(self, notice: VaultNotice) -> None:
        for listener in tuple(self._listeners):
            listener(notice)


def _changed_keys(before: Entry, after: Entry) -> frozenset[str]:
    old = before.frontmatter.fields if before.frontmatter else {}
    new = after.frontmatter.fields if after.frontmatter else {}
    keys = old.keys() | new.keys()
    return frozenset(
        key
        for key in keys
        if key not in old or key not in new or old[key].source != new[key].source
    )

"""One open vault: its settings, its entries as they are now, and the edits that curators make."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from editor.messages import EditorError, Message, Problem
from editor.schema.fields import Schema
from editor.vault import frontmatter, store
from editor.workspace.document import Cause, Document, Notice
from editor.workspace.entries import Entry, read_entry, unreadable_entry
from editor.workspace.history import Change, Edit
from editor.workspace.maps import TerritoryMap, make_map, map_bounds, read_map_regions
from editor.workspace.schemas import CollectionSchema
from editor.workspace.settings import (
    FILE,
    Collection,
    MapSettings,
    Settings,
    inferred,
    parse_settings,
)

if TYPE_CHECKING:
    from editor.article.links import LinkIndex
    from editor.article.pictures import Pictures
    from editor.territory.regions import Regions


class OpenFailedError(EditorError):
    """The folder cannot be opened as a vault."""


@dataclass(frozen=True)
class VaultNotice:
    """What a change did, in entries and fields.

    fields: the keys whose values differ, by path. bodies: entries whose article differs.
    added: entries that were not there before.
    """

    cause: Cause
    paths: frozenset[str]
    fields: Mapping[str, frozenset[str]] = field(default_factory=dict)
    bodies: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()


@dataclass(frozen=True)
class SaveReport:
    """What Save did: files written, and those that were not with the reason."""

    saved: tuple[str, ...]
    failed: Mapping[str, Message]


_X = re.compile(r"^x[ \t]*:", re.MULTILINE)
_Y = re.compile(r"^y[ \t]*:", re.MULTILINE)

# Markdown that no collection of the settings names.
OTHER_FILES = ""


class Workspace:
    """An open vault. Views ask it for entries, and hear of every change by `subscribe`."""

    def __init__(self, root: Path, settings: Settings, collections: Mapping[str, Collection]):
        self.root = root
        self.settings = settings
        self.document = Document()
        self._collections = collections
        self._waiting = list(collections)
        self._waiting.reverse()
        self._entries: dict[str, Entry] = {}
        self._sorted: tuple[Entry, ...] | None = None
        self._listeners: list[Callable[[VaultNotice], None]] = []
        self._bounds = {name: map_bounds(map_)[0] for name, map_ in settings.maps.items()}
        self._schemas: dict[str, CollectionSchema] = {}
        self._regions: dict[str, Regions | None] = {}
        self._links: LinkIndex | None = None
        self._pictures: Pictures | None = None
        self.document.subscribe(self._take_notice)

    @classmethod
    def open(cls, root: Path) -> Workspace:
        """Find the entries of the vault in folder `root`; `load` then reads them.

        Raises OpenFailedError when it is no folder, cannot be listed or holds no Markdown.
        """
        root = root.expanduser()
        if not root.is_dir():
            raise OpenFailedError("workspace.not-a-folder", path=str(root))
        if not os.access(root, os.R_OK | os.X_OK):
            raise OpenFailedError("workspace.no-permission", path=str(root))
        root = root.resolve()
        settings = read_settings(root)
        found = store.find(root, "**/*.md")
        if not found:
            raise OpenFailedError("workspace.no-markdown", path=str(root))
        collections: dict[str, Collection] = {}
        if settings.collections:
            for collection in settings.collections:
                for path in store.find(root, collection.entries):
                    collections.setdefault(path, collection)
            other = Collection(OTHER_FILES)
            for path in found:
                collections.setdefault(path, other)
            return cls(root, settings, collections)
        made, maps = inferred(found, lambda path: _has_place(root / path), root.name)
        by_folder = {c.entries.rpartition("/")[0]: c for c in made}
        collections = {path: by_folder[path.rpartition("/")[0]] for path in found}
        settings = replace(settings, collections=made, maps=settings.maps or maps)
        return cls(root, settings, collections)

    @property
    def name(self) -> str:
        """What the vault is called: as its settings say, else its folder's name."""
        return self.settings.name or self.root.name

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the vault's settings."""
        found = list(self.settings.problems)
        for map_ in self.settings.maps.values():
            found.extend(map_bounds(map_)[1])
        return tuple(found)

    @property
    def loading(self) -> bool:
        """Whether entries wait to be read."""
        return bool(self._waiting)

    def load(self, seconds: float = float("inf")) -> bool:
        """Read waiting entries for about `seconds`; True when all are read."""
        until = time.monotonic() + seconds
        texts: dict[str, str] = {}
        failed: set[str] = set()
        while self._waiting:
            path = self._waiting.pop()
            try:
                texts[path] = store.read(self.root / path)
                self._read(path, texts[path])
            except store.UnreadableFile as error:
                self._entries[path] = unreadable_entry(
                    path, self._collections[path], Problem(_within(path, error.message))
                )
                failed.add(path)
            if time.monotonic() > until:
                break
        self._sorted = None
        self.document.load(texts)
        if failed:
            added = frozenset(failed)
            self._tell(VaultNotice(Cause.LOADED, added, added=added))
        return not self._waiting

    def entries(self) -> tuple[Entry, ...]:
        """All entries read so far: by collection in the settings' order, then by title."""
        if self._sorted is None:
            order = {c.name: n for n, c in enumerate(self.settings.collections)}
            self._sorted = tuple(
                sorted(
                    self._entries.values(),
                    key=lambda e: (
                        order.get(e.collection.name, len(order)),
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
        known = self._schemas.get(collection.name)
        if known is None:
            map_ = self.settings.maps.get(collection.map or "")
            known = CollectionSchema(self.root, collection, map_)
            known.take(e for e in self._entries.values() if e.collection is collection)
            self._schemas[collection.name] = known
        regions = self._regions.get(collection.map or "")
        return known.schema([region.name for region in regions.regions] if regions else ())

    def subscribe(self, listener: Callable[[VaultNotice], None]) -> Callable[[], None]:
        """Call `listener` after every change; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def save(self, paths: Iterable[str] | None = None) -> SaveReport:
        """Write entries with changes (all of them by default); one failure stops no other."""
        saved: dict[str, str | None] = {}
        failed: dict[str, Message] = {}
        for path in sorted(self.document.dirty if paths is None else paths):
            text = self.document.text(path)
            if text is None:
                continue
            try:
                store.write(self.root / path, text, self.document.saved_text(path))
            except EditorError as error:
                failed[path] = _within(path, error.message)
            else:
                saved[path] = text
        if saved:
            self.document.mark_saved(saved)
        return SaveReport(tuple(saved), failed)

    def take_disk(self, path: str) -> None:
        """Take over what another program wrote into a file, as a step that can be undone.

        Raises UnreadableFile when the file is gone or cannot be read.
        """
        entry = self.entry(path)
        text = store.read(self.root / path)
        mine = self.document.text(path)
        self.document.mark_saved({path: text})
        label = Message("workspace.take-disk", {"entry": entry.title})
        self.document.apply(Change(label, (Edit(path, mine, text),)))

    def keep_mine(self, path: str) -> None:
        """Let the next save write over what another program wrote into a file, or removed."""
        try:
            text: str | None = store.read(self.root / path)
        except store.UnreadableFile:
            text = None
        self.document.mark_saved({path: text})

    def _read(self, path: str, text: str) -> Entry:
        collection = self._collections[path]
        map_ = self.settings.maps.get(collection.map or "")
        keys = map_.fields if map_ else None
        bounds = self._bounds.get(collection.map or "")
        entry = read_entry(path, text, collection, keys, bounds)
        self._entries[path] = entry
        return entry

    def _take_notice(self, notice: Notice) -> None:
        if notice.cause is Cause.LOADED:
            added = notice.paths
            self._schemas.clear()
            self._links = None
            self._tell(VaultNotice(notice.cause, added, added=added))
            return
        if notice.cause is Cause.SAVED:
            self._tell(VaultNotice(notice.cause, notice.paths))
            return
        fields, bodies = {}, set()
        for path in notice.paths:
            text = self.document.text(path)
            if text is None:
                continue
            before = self._entries[path]
            after = self._read(path, text)
            if before.title != after.title:
                self._links = None
            if schema := self._schemas.get(after.collection.name):
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


def vault_of(path: Path) -> Path:
    """The vault that a file or folder named on the command line belongs to.

    A folder is meant itself; for a file it is the nearest folder above it with `.territory`,
    `.obsidian` or `.git`, else the folder that it lies in.
    """
    if not path.is_file():
        return path
    for candidate in path.parents:
        if any((candidate / mark).exists() for mark in (".territory", ".obsidian", ".git")):
            return candidate
    return path.parent


def _within(path: str, message: Message) -> Message:
    """`message` naming its file as the curator knows it: by its path in the vault."""
    return Message(message.code, {**message.args, "file": path})


def _changed_keys(before: Entry, after: Entry) -> frozenset[str]:
    old = before.frontmatter.fields if before.frontmatter else {}
    new = after.frontmatter.fields if after.frontmatter else {}
    keys = old.keys() | new.keys()
    return frozenset(
        key
        for key in keys
        if key not in old or key not in new or old[key].source != new[key].source
    )


def read_settings(root: Path) -> Settings:
    """The settings of the vault at `root`; what cannot be read is told in their problems."""
    file = root / FILE
    if not file.exists():
        return Settings()
    try:
        return parse_settings(store.read(file))
    except store.UnreadableFile as error:
        return Settings(problems=(Problem(error.message),))


def _has_place(file: Path) -> bool:
    """Whether an entry of a vault without settings has coordinates under the usual keys."""
    try:
        block = frontmatter.parse(store.read(file)).block
    except store.UnreadableFile:
        return False
    return bool(_X.search(block) and _Y.search(block))

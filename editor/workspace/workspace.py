"""One open vault: its settings and its entries as they are now; tells views of every change."""

from __future__ import annotations

import errno
import os
import posixpath
import time
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor.messages import Message, Problem, named
from editor.schema.fields import Schema
from editor.vault import store
from editor.vault.frontmatter import parse
from editor.vault.in_place import finish_torn
from editor.vault.sieve import IGNORE_FILE
from editor.workspace.belonging import Belonging, belonging
from editor.workspace.conflicts import Conflicts
from editor.workspace.document import Cause, Document, Notice
from editor.workspace.entries import Entry, make_entry, unreadable_entry
from editor.workspace.learning import MANY
from editor.workspace.listing import Listing, neighbour
from editor.workspace.maps import (
    TerritoryMap,
    crossing_problems,
    make_map,
    read_map_regions,
)
from editor.workspace.membership import Membership
from editor.workspace.notices import VaultNotice, changed_keys, is_sorted_otherwise
from editor.workspace.opening import Found, find_vault
from editor.workspace.problems import in_file
from editor.workspace.reading import Reader
from editor.workspace.remembering import Remembering, index_of
from editor.workspace.schemas import CollectionSchema
from editor.workspace.settings import FILE, FOLDER, Collection, MapFields, MapSettings, Settings

if TYPE_CHECKING:
    from editor.article.links import LinkIndex
    from editor.article.pictures import Pictures
    from editor.schema.infer import Inference
    from editor.territory.bounds import Bounds
    from editor.territory.regions import Regions
    from editor.vault.frontmatter import Frontmatter
    from editor.workspace.disk import Disk
    from editor.workspace.history import Edit
    from editor.workspace.index.index import Index
    from editor.workspace.learning import Learnt
    from editor.workspace.saving import Saved

__all__ = ["Trash", "VaultNotice", "Workspace", "no_trash"]

# So many entries of a collection tell of its fields while the others are read.
_SAMPLE = 60


# Puts a file into the system's trash. Raises OSError where that is not possible.
Trash = Callable[[Path], None]


def no_trash(_file: Path) -> None:
    """The trash of a vault that was given none."""
    raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))


class Workspace:
    """An open vault. Views ask it for entries, and hear of every change by `subscribe`.

    trash: puts a file into the system's trash; raises OSError where that fails. index: remembers
    what was read; then close the workspace when it is left. away: whether the folder is known not
    to be there, or to be another; nothing is saved then.
    """

    def __init__(self, found: Found, trash: Trash = no_trash, index: Index | None = None) -> None:
        self.root = found.root
        self.away = False
        self.files = found.files
        self.twins = found.twins
        # What is told of files that a killed program left half written and could not be mended.
        self.torn: tuple[Message, ...] = ()
        self._unlisted = found.problems
        self.trash = trash
        self.remembering = Remembering(index, found.files)
        self.document = Document(disk=self._reach_disk, kept=self.remembering.kept)
        self.conflicts = Conflicts(self.document)
        self._members = Membership(found)
        paths = [path for path in found.collections if path in self._members]
        self.reading = Reader(found, paths, self.remembering)
        self.learns_apart = False
        """Whether `loading` ends with `take_learnt`, where to learn would hold the window up."""
        self._learnt = False
        self._entries: dict[str, Entry] = {}
        self._gone: dict[str, Entry] = {}
        self._disk: Disk | None = None
        self._listing = Listing()
        self._listeners: list[Callable[[VaultNotice], None]] = []
        # Called with the files that a save wrote, their texts on disk before and now.
        self.saved_listeners: list[Callable[[Sequence[Saved]], None]] = []
        self._schemas: dict[Collection, CollectionSchema] = {}
        self._sampled: set[Collection] = set()
        self._regions: dict[str, Regions | None] = {}
        self._links: LinkIndex | None = None
        self._pictures: Pictures | None = None
        if found.settings_text is not None:
            self.document.load({FILE: found.settings_text})
        self.document.subscribe(self._take_notice)

    @classmethod
    def open(
        cls,
        root: Path,
        trash: Trash = no_trash,
        *,
        remember: bool = False,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Workspace:
        """Find the entries of the vault in folder `root`; `load` then reads them.

        remember: a large vault, with an index in the user's cache folder; then what is in it is
        learnt apart too. stopped: whether it is no longer wanted. Raises OpenFailedError when it
        is no folder, cannot be listed or holds no Markdown.
        """
        torn = finish_torn(root)
        begun = time.time_ns()
        found = find_vault(root, stopped)
        index = index_of(found.root, found.files, begun) if remember else None
        opened = cls(found, trash, index)
        opened.torn = tuple(torn)
        opened.learns_apart = remember and len(found.files) >= MANY
        return opened

    def close(self) -> None:
        """The vault is left."""
        self.remembering.close()

    @property
    def settings(self) -> Settings:
        """What the vault's settings say; collections that they do not name are the folders."""
        return self._members.settings

    @property
    def name(self) -> str:
        """What the vault is called: as its settings say, else its folder's name."""
        return self.settings.name or self.root.name

    def problems(self) -> tuple[Message, ...]:
        """What is wrong with the vault's own files: settings, territories, schemas.

        Each names its file. All of them are read here, so ask when nobody waits.
        """
        found = [in_file(problem, FILE) for problem in self.settings.problems]
        found += self._unlisted
        for name, map_ in self.settings.maps.items():
            regions = self.regions(name)
            told = [*regions.problems, *crossing_problems(regions)] if regions else ()
            for problem in told:
                found.append(in_file(problem, f"{FOLDER}/{map_.regions}"))
        for collection in self.settings.collections:
            found += self.collection_schema(collection).problems()
        return tuple(dict.fromkeys(found))

    @property
    def loading(self) -> bool:
        """Whether entries are unread, or read and not learnt from yet."""
        return self.reading.unread > 0 or self.learning

    @property
    def learning(self) -> bool:
        """Whether all is read, and waits for `take_learnt`."""
        return self.learns_apart and not self._learnt and self.reading.unread == 0

    def load(self, seconds: float = float("inf"), first: str | None = None) -> bool:
        """Read entries for about `seconds`, `first` before others; True when all are read."""
        try:
            self.reading.read(seconds, first)
        finally:
            if self.reading.unread <= self.reading.ready:
                self._learnt = True  # whoever waits for this does not wait for anything else
            self.take_read()
        return not self.loading

    def take_read(self) -> None:
        """Take in what is read by now. Reading itself may be done by another thread."""
        batch = self.reading.take()
        entries = {
            path: entry
            for path, entry in batch.entries.items()
            if path in self._members and not self.document.knows(path)
        }
        for path, entry in entries.items():
            if entry.collection is not self._members[path]:  # the settings were edited meanwhile
                entries[path] = entry.sorted_into(self._members[path], *self._on_map(path))
        texts = {path: text for path, text in batch.texts.items() if path in entries}
        kept = {path: number for path, number in batch.kept.items() if path in entries}
        self._entries.update(entries)
        self._listing.add(entries.values())
        for path in texts:
            self.remembering.take(entries[path], self.map_of(entries[path]), fresh=True)
        self.document.load(texts, kept)
        if unreadable := frozenset(entries.keys() - texts.keys() - kept.keys()):
            self._tell(VaultNotice(Cause.LOADED, unreadable, added=unreadable))
        if self.reading.unread == 0:
            self.remembering.start(self._entries)

    def move_to(self, root: Path) -> None:
        """The vault's folder is `root` now; its files are as they are known."""
        before, self.root = self.root, root
        self.away = False
        self._members.move_to(root)
        self.files = {
            path: seen._replace(real=str(root / Path(seen.real).relative_to(before)))
            if Path(seen.real).is_relative_to(before)
            else seen
            for path, seen in self.files.items()
        }
        self._disk = self._pictures = None
        self._schemas.clear()
        self._regions.clear()
        self._tell(VaultNotice(Cause.OUTSIDE, frozenset(), files=frozenset({FILE})))

    def take_unreadable(self, path: str, why: Message | None) -> None:
        """Take in that a file without a text here cannot be read, or None: that it is gone."""
        there = path in self._entries
        collection = self._members.of(path)
        if collection is None or (why is None and not there):
            return
        if why is None:
            self._gone[path] = self._entries.pop(path)
            self._members.remove(path)
        else:
            if path not in self._members:
                self._members.add(path, collection, ())
            problem = Problem(named(why, path))
            self._entries[path] = unreadable_entry(path, self._members[path], problem)
        self._links = None
        self._listing.sort_again()
        changed, none = frozenset({path}), frozenset[str]()
        self._tell(
            VaultNotice(
                Cause.OUTSIDE,
                changed if why else none,
                added=none if there else changed,
                removed=none if why else changed,
            )
        )

    def path_of(self, file: Path) -> str | None:
        """The path in the vault of an entry's file, None when it is none of them."""
        file = file.expanduser()
        for candidate in (file.parent.resolve() / file.name, file.resolve()):
            if candidate.is_relative_to(self.root):
                path = candidate.relative_to(self.root).as_posix()
                if path in self._members:
                    return path
        return None

    def entries(self) -> tuple[Entry, ...]:
        """All entries read so far: by collection in the settings' order, then by title.

        An entry whose title was edited keeps its place until something is saved or read, so that
        it does not move under the curator's hands.
        """
        return self._listing.entries(self._entries.values(), self.settings.collections)

    def neighbour(self, path: str) -> str | None:
        """The entry to show in the place of one that was removed: the next, else the last."""
        gone = self._gone.get(path)
        found = neighbour(gone, self.entries(), self.settings.collections) if gone else None
        return found.path if found else None

    def entry(self, path: str) -> Entry:
        """The entry at `path`. Raises KeyError when there is none."""
        return self._entries[path]

    def has_entry(self, path: str) -> bool:
        """Whether there is an entry at `path`."""
        return path in self._entries

    def title(self, path: str) -> str:
        """What a file of the vault is called: an entry by its title, any other by its path."""
        return self._entries[path].title if path in self._entries else path

    def collection_of(self, path: str) -> Collection | None:
        """The collection of an entry at `path`, made already or not; None where it would be none.

        Only Markdown that lies where the vault's collections or folders have theirs is an entry.
        """
        return self._members.of(path)

    def belonging(self, changed: Iterable[Path]) -> Belonging:
        """What of the files and folders `changed`, by absolute paths, belongs to the vault."""
        return belonging(
            changed,
            self.root,
            self.files,
            self.collection_of,
            self.document,
            is_copy=self._members.is_copy,
        )

    def text(self, path: str) -> str | None:
        """The current text of any file of the vault; None when it is absent.

        From then on it can be edited like an entry. Raises UnreadableFile.
        """
        if self.loading and path in self._members and path not in self._entries:
            self.load(0, path)
        if not self.document.knows(path):
            try:
                self.document.load({path: store.read(self.root / path)})
            except store.UnreadableFile as error:
                if error.message.code == "vault.missing":
                    return None
                raise store.UnreadableFile(
                    error.message.code, **named(error.message, path).args
                ) from error
        return self.document.text(path)

    def read(self, path: str) -> str:
        """The text of any file of the vault, as it was edited. Raises UnreadableFile."""
        if not self.document.knows(path):
            return store.read(self.root / path)
        text = self.document.text(path)
        if text is None:
            raise store.UnreadableFile("vault.missing", file=path)
        return text

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
            self._regions[name] = read_map_regions(self.read, self.settings.maps[name])
        return self._regions[name]

    def schema(self, collection: Collection) -> Schema:
        """What is known of the fields of a collection's entries."""
        regions = self._regions.get(collection.map or "")
        names = [region.name for region in regions.regions] if regions else ()
        return self.collection_schema(collection).schema(names)

    def collection_schema(self, collection: Collection) -> CollectionSchema:
        """Where what is known of the fields of a collection's entries comes from."""
        known = self._schemas.get(collection)
        if known is None:
            known = self._schemas[collection] = self._new_schema(collection)
            members = (e for e in self._entries.values() if e.collection == collection)
            if self.learns_apart and self.loading:
                self._sampled.add(collection)
                members = (entry for entry, _ in zip(members, range(_SAMPLE), strict=False))
            known.take(members)
        return known

    def take_learnt(self, learnt: Learnt) -> None:
        """Know of the fields what was learnt off the UI thread, and what was changed meanwhile."""
        for collection in self._sampled:
            self._schemas.pop(collection, None)
        self._sampled.clear()
        gone = learnt.entries.keys() - self._entries.keys()
        changed = [e for path, e in self._entries.items() if learnt.entries.get(path) is not e]
        for collection in self.settings.collections:
            inference = learnt.inferences.get(collection)
            if inference is None or collection in self._schemas:
                continue
            known = self._schemas[collection] = self._new_schema(collection, inference)
            known.take(entry for entry in changed if entry.collection == collection)
            for path in gone:
                known.forget(path)
        if self.learns_apart:
            self._learnt = True
            # Told like entries that were read: only now are all of them known.
            last = frozenset(list(self._entries)[-1:])
            self._tell(VaultNotice(Cause.LOADED, last, added=last))

    def _new_schema(
        self, collection: Collection, inference: Inference | None = None
    ) -> CollectionSchema:
        map_ = self.settings.maps.get(collection.map or "")
        siblings = self.settings.collections
        return CollectionSchema(
            self.root, collection, map_, self.read, siblings, inference=inference
        )

    def subscribe(self, listener: Callable[[VaultNotice], None]) -> Callable[[], None]:
        """Call `listener` after every change; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _reach_disk(self, edits: Sequence[Edit], moves: Mapping[str, str]) -> None:
        if self._disk is None:
            # Imported when first needed: the first window makes and removes nothing.
            from editor.workspace.disk import Disk

            self._disk = Disk(self.root, lambda file: self.trash(file))  # noqa: PLW0108 - may be set
        self._disk.bring(edits, moves)

    def _entry_of(self, path: str, front: Frontmatter) -> Entry:
        texts = self.remembering.texts
        return make_entry(path, front, self._members[path], *self._on_map(path), texts=texts)

    def _on_map(self, path: str) -> tuple[MapFields | None, Bounds | None]:
        """The keys and bounds of the map that an entry belongs on."""
        map_ = self.settings.maps.get(self._members[path].map or "")
        return (None, None) if map_ is None else (map_.fields, map_.bounds)

    def _take_notice(self, notice: Notice) -> None:
        entries = notice.paths & self._entries.keys()
        if notice.cause is Cause.LOADED:
            # Other files are loaded because somebody asked for them, who knows.
            if entries:
                self._schemas.clear()
                self._links = None
                self._tell(VaultNotice(notice.cause, entries, added=entries))
        elif notice.cause is Cause.SAVED:
            self._remember(notice.paths)
            self._listing.settle()
            self._tell(VaultNotice(notice.cause, entries, files=notice.paths - entries))
        else:
            told = self._follow(notice)
            self._remember(notice.paths)
            self._tell(told)

    def _remember(self, paths: Iterable[str]) -> None:
        """Have what the disk holds now remembered; what is unsaved is not."""
        self.remembering.forget(path for path in paths if path not in self._entries)
        dirty = self.document.dirty
        for path in paths:
            if path in self._entries and path not in dirty:
                entry = self._entries[path]
                self.remembering.take(entry, self.map_of(entry), fresh=False)

    def let_go(self) -> bool:
        """Let go of texts that can be had again, in the UI's spare time; True: again soon."""
        for path in self.remembering.take_drifted():
            text = self.document.text(path)
            if path in self._entries and text is not None and path not in self.document.dirty:
                self._entries[path] = self._entry_of(path, parse(text))
                self.document.load({path: text})
        return self.remembering.let_go(self.document, self._entries)

    def _follow(self, notice: Notice) -> VaultNotice:
        """Bring the entries and all that is known of them up to an edit."""
        fields: dict[str, frozenset[str]] = {}
        bodies, added, removed = set(), set(), set()
        moves = False  # to where its title belongs, since nobody is typing it
        names = {new: old for old, new in notice.renames.items()}
        known = {path: self._entries.get(names.get(path, path)) for path in notice.paths}
        for path in sorted(notice.paths):
            there, before = path in self._entries, known[path]
            after = self._take(path)
            if after is None:
                if there:
                    removed.add(path)
                continue
            if not there:
                added.add(path)
            fields[path] = changed_keys(before, after)
            if after.body != (before.body if before else ""):
                bodies.add(path)
            if before is None or before.title != after.title:
                self._links = None
                moves = moves or notice.cause is Cause.OUTSIDE
        if added or removed or moves:
            self._links = None
            self._listing.sort_again()
        else:
            self._listing.replace(self._entries[path] for path in fields)
        files = notice.paths - fields.keys() - removed
        paths = fields.keys() | (self._take_files(files) if files else frozenset())
        return VaultNotice(
            notice.cause,
            frozenset(paths),
            fields,
            bodies=frozenset(bodies),
            added=frozenset(added),
            removed=frozenset(removed),
            renamed={o: n for o, n in notice.renames.items() if o in removed and n in added},
            files=files,
        )

    def _take(self, path: str) -> Entry | None:
        """Bring one entry up to its text: take it in, follow it or let it go."""
        text = self.document.text(path)
        if text is None:
            entry = self._entries.pop(path, None)
            if entry is not None:
                self._gone[path] = entry
                self._members.remove(path)
                if schema := self._schemas.get(entry.collection):
                    schema.forget(path)
            return None
        front = parse(text)
        if path not in self._entries:
            collection = self._members.of(path)
            if collection is None:
                return None
            before = self.settings.collections
            self._members.add(path, collection, front.fields)
            if self.settings.collections != before:
                # The files that declare fields are found by what collections there are.
                self._schemas.clear()
        entry = self._entries[path] = self._entry_of(path, front)
        if schema := self._schemas.get(entry.collection):
            schema.take([entry])
        return entry

    def _take_files(self, files: frozenset[str]) -> frozenset[str]:
        """Take over what files other than entries say now; gives the entries that changes."""
        self._pictures = None
        if any(path.rpartition("/")[2] == IGNORE_FILE for path in files):
            self._members.read_ignored()
        changed = self._take_settings() if FILE in files else frozenset()
        for name, map_ in self.settings.maps.items():
            if map_.regions and posixpath.normpath(f"{FOLDER}/{map_.regions}") in files:
                self._regions.pop(name, None)
        for schema in self._schemas.values():
            schema.read_again()
        return changed

    def _take_settings(self) -> frozenset[str]:
        """Do what the settings say now; files that only now are entries count when opened next."""
        try:
            text = self.text(FILE)
        except store.UnreadableFile:
            return frozenset()
        if not self._members.take_settings(text, self._keys):
            return frozenset()
        self._regions.clear()
        self._schemas.clear()
        self._listing.sort_again()
        before = self._entries
        self._entries = {
            path: entry.sorted_into(self._members[path], *self._on_map(path))
            for path, entry in before.items()
        }
        return frozenset(
            path for path in before if is_sorted_otherwise(before[path], self._entries[path])
        )

    def _keys(self, path: str) -> Container[str]:
        """The keys of an entry's fields; none while it is not read."""
        entry = self._entries.get(path)
        return entry.fields if entry else ()

    def _tell(self, notice: VaultNotice) -> None:
        for listener in tuple(self._listeners):
            listener(notice)

"""One open vault: its settings and its entries as they are now; tells views of every change."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from editor.messages import Label, Message, Problem, named
from editor.schema.fields import Schema
from editor.schema.labels import label_of
from editor.vault import store
from editor.vault.in_place import finish_torn
from editor.workspace.belonging import Belonging, belonging
from editor.workspace.conflicts import Conflicts
from editor.workspace.contents import Contents
from editor.workspace.document import Cause, Document, Notice
from editor.workspace.entries import Entry
from editor.workspace.known_fields import KnownFields
from editor.workspace.learning import MANY
from editor.workspace.maps import Crossings, MapRegions, TerritoryMap, crossing_problems, make_map
from editor.workspace.membership import Membership
from editor.workspace.notices import Saved, VaultNotice
from editor.workspace.opened_texts import OpenedTexts
from editor.workspace.opening import Found, find_vault
from editor.workspace.problems import in_file
from editor.workspace.reading import Reader
from editor.workspace.remembering import Remembering, index_of
from editor.workspace.schemas import CollectionSchema
from editor.workspace.settings import FILE, FOLDER, Collection, MapSettings, Settings

if TYPE_CHECKING:
    from editor.article.links import LinkIndex
    from editor.article.pictures import Pictures
    from editor.territory.regions import Region, Regions
    from editor.workspace.disk import Disk
    from editor.workspace.history import Edit
    from editor.workspace.index.index import Index
    from editor.workspace.learning import Learnt
    from editor.workspace.through import Through
from editor.workspace.trash import Trash, no_trash

__all__ = ["Trash", "VaultNotice", "Workspace", "no_trash"]


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
        self.opened_texts = OpenedTexts(self.document, self._is_unread)
        self._members = Membership(found)
        paths = [path for path in found.collections if path in self._members]
        self.reading = Reader(found, paths, self.remembering)
        self.learns_apart = False
        """Whether `loading` ends with `take_learnt`, where to learn would hold the window up."""
        self._learnt = False
        self._fields = KnownFields(found.root, self.read)
        self._regions = MapRegions(self.read)
        self.crossings: Final = Crossings()
        self._contents = Contents(
            self.document,
            self._members,
            self._fields,
            self._regions,
            self.remembering,
            text=self.text,
        )
        self._disk: Disk | None = None
        self._listeners: list[Callable[[VaultNotice], None]] = []
        # Called with the files that a save wrote, their texts on disk before and now.
        self.saved_listeners: list[Callable[[Sequence[Saved]], None]] = []
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
        empty: bool = False,
    ) -> Workspace:
        """Find the entries of the vault in folder `root`; `load` then reads them.

        remember: a large vault, with an index in the user's cache folder; then what is in it is
        learnt apart too. stopped: whether it is no longer wanted. empty: whether it may
        have no entries yet. Raises OpenFailedError when it is no folder or cannot be listed,
        NoMarkdownError when it holds no Markdown.
        """
        torn = finish_torn(root)
        begun = time.time_ns()
        found = find_vault(root, stopped, empty=empty)
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
        found = [in_file(problem, file) for file, problem in self.located_problems()]
        return tuple(dict.fromkeys((*found, *self._unlisted)))

    def located_problems(self) -> list[tuple[str, Problem]]:
        """What is wrong with the vault's own files, each with the file's path."""
        found = [(FILE, problem) for problem in self.settings.problems]
        for name, map_ in self.settings.maps.items():
            regions = self.regions(name)
            told = (
                [*regions.problems, *crossing_problems(regions, self.crossings)] if regions else ()
            )
            found += ((f"{FOLDER}/{map_.regions}", problem) for problem in told)
        for collection in self.settings.collections:
            found += self.collection_schema(collection).located_problems()
        return found

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

    def take_read(self, most: int | None = None) -> None:
        """Take in what is read by now, no more than `most` entries of it.

        Reading itself may be done by another thread.
        """
        read = self._contents.add(self.reading.take(most))
        for path in read.texts:
            entry = read.entries[path]
            self.remembering.take(entry, self.map_of(entry), fresh=True)
        self.document.load(read.texts, read.kept)
        if unreadable := frozenset(read.entries.keys() - read.texts.keys() - read.kept.keys()):
            self._tell(VaultNotice(Cause.LOADED, unreadable, added=unreadable))
        if self.reading.unread == 0:
            self.remembering.start(self._contents.entries)

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
        self._fields.move_to(root)
        self._regions.clear()
        self._tell(VaultNotice(Cause.OUTSIDE, frozenset(), files=frozenset({FILE})))

    def take_unreadable(self, path: str, why: Message | None) -> None:
        """Take in that a file without a text here cannot be read, or None: that it is gone."""
        told = self._contents.take_unreadable(path, why)
        if told is not None:
            self._tell(told)

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
        return self._contents.listed()

    def neighbour(self, path: str) -> str | None:
        """The entry to show in the place of one that was removed: the next, else the last."""
        return self._contents.neighbour(path)

    def entry(self, path: str) -> Entry:
        """The entry at `path`. Raises KeyError when there is none."""
        return self._contents.entries[path]

    def has_entry(self, path: str) -> bool:
        """Whether there is an entry at `path`."""
        return path in self._contents.entries

    def _is_unread(self, path: str) -> bool:
        entry = self._contents.entries.get(path)
        return entry is not None and not entry.readable

    def title(self, path: str) -> str:
        """What a file of the vault is called: an entry by its title, any other by its path."""
        entry = self._contents.entries.get(path)
        return entry.title if entry is not None else path

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
        if self.loading and path in self._members and path not in self._contents.entries:
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

    def expect(self, edits: Iterable[Edit]) -> None:
        """Make ready for edits that are to be applied: of many, a few at a time."""
        self._contents.expect(edits)

    def expect_nothing(self) -> None:
        """Edits that were expected will not be applied."""
        self._contents.expect_nothing()

    def map_of(self, entry: Entry) -> MapSettings | None:
        """The map that an entry belongs on."""
        return self._contents.map_of(entry)

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
        return self._contents.links

    def map(self, name: str) -> TerritoryMap:
        """The map of that name."""
        entries = self._contents.entries.values()
        members = [entry for entry in entries if entry.collection.map == name]
        return make_map(self.root, self.settings.maps[name], self.regions(name), members)

    def regions(self, name: str) -> Regions | None:
        """The territories in the file of a map; None when it has none. Read once."""
        return self._regions.of(name, self.settings.maps)

    def unknown_crossings(self) -> list[Region]:
        """The territories of which `crossings` does not know yet what `problems` asks of them."""
        found = [self.regions(name) for name in self.settings.maps]
        regions = [region for one in found if one is not None for region in one.regions]
        return self.crossings.unknown(regions)

    def schema(self, collection: Collection) -> Schema:
        """What is known of the fields of a collection's entries."""
        names = self._regions.names(collection.map or "")
        return self.collection_schema(collection).schema(names)

    def label(self, path: str, key: str) -> Label:
        """What the form calls a field of an entry at `path`, of one that is gone as well."""
        collection = self.collection_of(path)
        if collection is None:
            return Label(label_of(key))
        return self.collection_schema(collection).label(key)

    def collection_schema(self, collection: Collection) -> CollectionSchema:
        """Where what is known of the fields of a collection's entries comes from."""
        sample = self.learns_apart and self.loading
        return self._fields.of(collection, self.settings, self._contents.entries, sample=sample)

    def take_learnt(self, learnt: Learnt) -> None:
        """Know of the fields what was learnt off the UI thread, and what was changed meanwhile."""
        self._fields.take_learnt(learnt, self.settings, self._contents.entries)
        if self.learns_apart:
            self._learnt = True
            # Told like entries that were read: only now are all of them known.
            last = frozenset(list(self._contents.entries)[-1:])
            self._tell(VaultNotice(Cause.LOADED, last, added=last))

    def subscribe(self, listener: Callable[[VaultNotice], None]) -> Callable[[], None]:
        """Call `listener` after every change; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _reach_disk(
        self, edits: Sequence[Edit], moves: Mapping[str, str], through: Through
    ) -> None:
        if self._disk is None:
            # Imported when first needed: the first window makes and removes nothing.
            from editor.workspace.disk import Disk

            self._disk = Disk(self.root, lambda file: self.trash(file))  # noqa: PLW0108 - may be set
        self._disk.bring(edits, moves, through)

    def _take_notice(self, notice: Notice) -> None:
        told = self._contents.follow(notice)
        if notice.cause is not Cause.LOADED:
            self._remember(notice.paths)
        if told is None:
            return
        if told.files and notice.cause is not Cause.SAVED:
            self._pictures = None
        self._tell(told)

    def _remember(self, paths: Iterable[str]) -> None:
        """Have what the disk holds now remembered; what is unsaved is not."""
        entries, dirty = self._contents.entries, self.document.dirty
        self.remembering.forget(path for path in paths if path not in entries)
        for path in paths:
            if path in entries and path not in dirty:
                entry = entries[path]
                self.remembering.take(entry, self.map_of(entry), fresh=False)

    def let_go(self) -> bool:
        """Let go of texts that can be had again, in the UI's spare time; True: again soon."""
        entries = self._contents.entries
        for path in self.remembering.take_drifted():
            text = self.document.text(path)
            if path in entries and text is not None and path not in self.document.dirty:
                self._contents.read_again(path, text)
                self.document.load({path: text})
        return self.remembering.let_go(self.document, entries)

    def _tell(self, notice: VaultNotice) -> None:
        for listener in tuple(self._listeners):
            listener(notice)

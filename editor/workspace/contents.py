"""The entries of an open vault as they are now, brought up to every change of a text."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Container, Iterable, Mapping
from typing import TYPE_CHECKING

from editor.messages import Message, Problem, named
from editor.schema.uses import differing
from editor.vault import store
from editor.vault.frontmatter import parse
from editor.vault.sieve import IGNORE_FILE
from editor.workspace.document import Cause, Document, Notice
from editor.workspace.entries import Entry, make_entry, unreadable_entry
from editor.workspace.known_fields import KnownFields
from editor.workspace.listing import Listing, neighbour
from editor.workspace.maps import MapRegions
from editor.workspace.membership import Membership
from editor.workspace.notices import VaultNotice, changed_keys, is_sorted_otherwise
from editor.workspace.reading import Batch
from editor.workspace.remembering import Remembering
from editor.workspace.settings import FILE, MapFields, MapSettings, Settings
from editor.workspace.standby import Became, Standby

if TYPE_CHECKING:
    from editor.article.links import LinkIndex
    from editor.territory.bounds import Bounds
    from editor.vault.frontmatter import Frontmatter
    from editor.workspace.history import Edit


class Contents:
    """Entries by their paths and in order; keeps with them what is known of fields and maps.

    text: gives the text of any file of the vault, None when it is absent; raises UnreadableFile.
    """

    def __init__(
        self,
        document: Document,
        members: Membership,
        fields: KnownFields,
        regions: MapRegions,
        remembering: Remembering,
        *,
        text: Callable[[str], str | None],
    ) -> None:
        self._document = document
        self._members = members
        self._fields = fields
        self._regions = regions
        self._remembering = remembering
        self._text = text
        self._entries: dict[str, Entry] = {}
        self._gone: dict[str, Entry] = {}
        self._listing = Listing()
        self._links: LinkIndex | None = None
        self._standby = Standby()

    @property
    def entries(self) -> Mapping[str, Entry]:
        """All entries read so far, by their paths."""
        return self._entries

    @property
    def settings(self) -> Settings:
        """What the vault's settings say now."""
        return self._members.settings

    def listed(self) -> tuple[Entry, ...]:
        """All entries read so far, in the order of `Listing`."""
        return self._listing.entries(self._entries.values(), self.settings.collections)

    def neighbour(self, path: str) -> str | None:
        """The entry to show in the place of one that was removed: the next, else the last."""
        gone = self._gone.get(path)
        found = neighbour(gone, self.listed(), self.settings.collections) if gone else None
        return found.path if found else None

    def map_of(self, entry: Entry) -> MapSettings | None:
        """The map that an entry belongs on."""
        return self.settings.maps.get(entry.collection.map or "")

    @property
    def links(self) -> LinkIndex:
        """What links in articles lead to; the same object until a name or title changes."""
        if self._links is None:
            from editor.article.links import LinkIndex

            self._links = LinkIndex(
                self._entries, {path: entry.title for path, entry in self._entries.items()}
            )
        return self._links

    def add(self, batch: Batch) -> Batch:
        """Take in entries that were read; gives those that are still wanted."""
        entries = {
            path: entry
            for path, entry in batch.entries.items()
            if path in self._members and not self._document.knows(path)
        }
        for path, entry in entries.items():
            if entry.collection is not self._members[path]:  # the settings were edited meanwhile
                entries[path] = entry.sorted_into(self._members[path], *self._on_map(path))
        self._entries.update(entries)
        self._listing.add(entries.values())
        return Batch(
            entries,
            {path: text for path, text in batch.texts.items() if path in entries},
            {path: number for path, number in batch.kept.items() if path in entries},
        )

    def expect(self, edits: Iterable[Edit]) -> None:
        """Make now what these edits will make of entries, so that to follow them takes less."""
        for edit in edits:
            before = self._entries.get(edit.path)
            if before is None or edit.before is None or edit.after is None:
                continue
            self._document.hold(edit.path)
            if self._standby.find(before, edit.after) is not None:
                continue
            after = self._entry_of(edit.path, parse(edit.after))
            keys = changed_keys(before, after, edit.before)
            body = after.body != parse(edit.before).body
            values = differing(before.fields, after.fields)
            self._standby.expect(Became(after, before, keys, body, values))

    def expect_nothing(self) -> None:
        """What was expected will not come."""
        self._standby.expect_nothing()

    def read_again(self, path: str, text: str) -> None:
        """Make an entry of its text, which is what it was."""
        self._entries[path] = self._entry_of(path, parse(text))

    def take_unreadable(self, path: str, why: Message | None) -> VaultNotice | None:
        """Take in that a file without a text here cannot be read, or None: that it is gone."""
        there = path in self._entries
        collection = self._members.of(path)
        if collection is None or (why is None and not there):
            return None
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
        return VaultNotice(
            Cause.OUTSIDE,
            changed if why else none,
            added=none if there else changed,
            removed=none if why else changed,
        )

    def follow(self, notice: Notice) -> VaultNotice | None:
        """Follow what happened to texts; gives what it did, None for nothing to tell."""
        entries = notice.paths & self._entries.keys()
        if notice.cause is Cause.LOADED:
            if not entries:
                return None  # other files are loaded because somebody asked for them, who knows
            self._fields.clear()
            self._links = None
            return VaultNotice(notice.cause, entries, added=entries)
        if notice.cause is Cause.SAVED:
            self._listing.settle()
            return VaultNotice(notice.cause, entries, files=notice.paths - entries)
        return self._follow_edit(notice)

    def _follow_edit(self, notice: Notice) -> VaultNotice:
        """Bring the entries and all that is known of them up to an edit."""
        fields: dict[str, frozenset[str]] = {}
        bodies, added, removed = set(), set(), set()
        moves = False  # to where its title belongs, since nobody is typing it
        names = {new: old for old, new in notice.renames.items()}
        known = {path: self._entries.get(names.get(path, path)) for path in notice.paths}
        became: dict[str, Became] = {}
        for path in sorted(notice.paths):
            there, before = path in self._entries, known[path]
            again = self._taken_again(path)
            if again is not None:
                became[path] = again
                fields[path] = again.fields
                if again.body:
                    bodies.add(path)
                moves = self._retitled(again.before, again.after, notice.cause) or moves
                continue
            after = self._take(path)
            if after is None:
                if there:
                    removed.add(path)
                continue
            if not there:
                added.add(path)
            text = notice.before[path] if there else None
            fields[path] = changed_keys(before, after, text)
            old = parse(text).body if text is not None else before.body if before else ""
            if after.body != old:
                bodies.add(path)
            moves = self._retitled(before, after, notice.cause) or moves
            if there and before is not None:
                became[path] = Became(before, after, fields[path], path in bodies)
        self._standby.keep(became)
        now = (self._entries[path] for path in fields)
        if not (added or removed or moves):
            self._listing.replace(now)
        elif notice.cause is Cause.OUTSIDE:
            self._links = None
            self._listing.move(removed, now)
        else:
            self._links = None
            self._listing.sort_again()
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

    def _retitled(self, before: Entry | None, after: Entry, cause: Cause) -> bool:
        """Follow a title; whether the entry moves to where its new one belongs."""
        if before is not None and before.title == after.title:
            return False
        self._links = None
        return cause is Cause.OUTSIDE

    def _taken_again(self, path: str) -> Became | None:
        """Take the entry that was here before a change of many, if its text is back.

        Gives what it was until now and is again, as a change the other way round.
        """
        entry, text = self._entries.get(path), self._document.text(path)
        if entry is None or text is None:
            return None
        became = self._standby.find(entry, text)
        if became is None or became.before.collection is not self._members[path]:
            return None
        if self._document.saved_text(path) != text:
            became.before.hold(text)  # wherever it was kept, the disk may hold another by now
        self._entries[path] = became.before
        values = became.values
        if values is None:
            values = differing(entry.fields, became.before.fields)
        self._fields.take(became.before, values)
        return became._replace(before=entry, after=became.before, values=values)

    def _take(self, path: str) -> Entry | None:
        """Bring one entry up to its text: take it in, follow it or let it go."""
        text = self._document.text(path)
        if text is None:
            entry = self._entries.pop(path, None)
            if entry is not None:
                self._gone[path] = entry
                self._members.remove(path)
                self._fields.forget(entry)
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
                self._fields.clear()
                self._listing.sort_again()
        entry = self._entries[path] = self._entry_of(path, front)
        self._fields.take(entry)
        return entry

    def _take_files(self, files: frozenset[str]) -> frozenset[str]:
        """Take over what files other than entries say now; gives the entries that changes."""
        if any(posixpath.basename(path) == IGNORE_FILE for path in files):
            self._members.read_ignored()
        changed = self._take_settings() if FILE in files else frozenset()
        self._regions.forget(self.settings.maps, files)
        self._fields.read_again()
        return changed

    def _take_settings(self) -> frozenset[str]:
        """Do what the settings say now; files that only now are entries count when opened next."""
        try:
            text = self._text(FILE)
        except store.UnreadableFile:
            return frozenset()
        if not self._members.take_settings(text, self._keys):
            return frozenset()
        self._regions.clear()
        self._fields.clear()
        self._standby.clear()
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

    def _entry_of(self, path: str, front: Frontmatter) -> Entry:
        texts = self._remembering.texts
        return make_entry(path, front, self._members[path], *self._on_map(path), texts=texts)

    def _on_map(self, path: str) -> tuple[MapFields | None, Bounds | None]:
        """The keys and bounds of the map that an entry belongs on."""
        map_ = self.settings.maps.get(self._members[path].map or "")
        return (None, None) if map_ is None else (map_.fields, map_.bounds)

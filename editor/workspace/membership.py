"""Which collection each entry of the vault belongs to, those that are made later included."""

from __future__ import annotations

from collections.abc import Callable, Container
from pathlib import Path

from editor.vault.sieve import Sieve
from editor.workspace.copies import sure_copies, sure_copy
from editor.workspace.opening import (
    OTHER_FILES,
    Found,
    by_folder,
    inferred,
    may_lie,
    named_for,
    only_map,
)
from editor.workspace.settings import (
    BROKEN,
    Collection,
    MapSettings,
    parse_settings,
    unwritten,
)

# The keys of an entry's fields, by its path.
KeysOf = Callable[[str], Container[str]]


class Membership:
    """The entries' collections by path, and the settings that name the collections.

    Where the settings name none, the collections are the folders that hold Markdown. Files that
    sync programs left beside an entry are none themselves.
    """

    def __init__(self, found: Found) -> None:
        self.settings = found.settings
        self._root = found.root
        self._sieve = found.sieve
        self._written = found.written
        self._copies = sure_copies(found.collections)
        self._known = {p: one for p, one in found.collections.items() if p not in self._copies}

    def __contains__(self, path: object) -> bool:
        return path in self._known

    def __getitem__(self, path: str) -> Collection:
        return self._known[path]

    def of(self, path: str) -> Collection | None:
        """The collection of the entry at `path`, made already or not; None for no entry."""
        if path in self._known:
            return self._known[path]
        if self.is_copy(path):
            return None
        if self._written:
            return named_for(self.settings, path, self._sieve)
        return self._of_folder(path) if may_lie(path, self._sieve) else None

    def move_to(self, root: Path) -> None:
        """The vault's folder is another, with the same files."""
        self._root = root
        self.read_ignored()

    def read_ignored(self) -> None:
        """Read again what git ignores: it may say something else now."""
        self._sieve = Sieve(self._root, self.settings.leave_out)

    def add(self, path: str, collection: Collection, keys: Container[str]) -> Collection:
        """Take in a new entry, whose fields have these keys; gives its collection from then on."""
        if not self._written and collection not in self.settings.collections:
            map_ = only_map(self.settings.maps)
            if map_ is not None and _has_place(keys, map_):
                collection = collection._replace(map=map_.name)
                self.settings = self.settings._replace(maps={map_.name: map_})
            made = sorted((*self.settings.collections, collection), key=lambda c: c.entries)
            self.settings = self.settings._replace(collections=tuple(made))
        self._known[path] = collection
        return collection

    def is_copy(self, path: str) -> bool:
        """Whether the file at `path`, there or not, is a copy of an entry by its name."""
        return path in self._copies or sure_copy(path, self._known) is not None

    def remove(self, path: str) -> None:
        """Forget an entry. Its collection stays, for those that may come."""
        del self._known[path]

    def take_settings(self, text: str | None, keys_of: KeysOf) -> bool:
        """Sort the entries by what the settings' file says now; None when it is absent.

        False when that is nothing new, or cannot be read: what held before holds until it can.
        """
        settings = (
            unwritten(self.settings.guessed)
            if text is None
            else parse_settings(text, self.settings.guessed)
        )
        if any(problem.message.code == BROKEN for problem in settings.problems):
            self.settings = self.settings._replace(problems=settings.problems)
            return False
        if settings == self.settings:
            return False  # as when the file is first read as a text, to be edited
        self._sieve = Sieve(self._root, settings.leave_out)
        self._written = bool(settings.collections)
        if self._written:
            self.settings = settings
            other = Collection(OTHER_FILES, dialect=settings.guessed.dialect)
            self._known = {
                path: named_for(settings, path, self._sieve) or other for path in self._known
            }
        else:
            self.settings, self._known = by_folder(
                settings,
                self._known,
                lambda path, map_: _has_place(keys_of(path), map_),
                self._root.name,
            )
        return True

    def _of_folder(self, path: str) -> Collection:
        made = inferred([path], lambda _path: False, self._root.name, None)[0]
        made = made._replace(dialect=self.settings.guessed.dialect)
        return next((c for c in self.settings.collections if c.entries == made.entries), made)


def _has_place(keys: Container[str], map_: MapSettings) -> bool:
    return map_.fields.x in keys and map_.fields.y in keys

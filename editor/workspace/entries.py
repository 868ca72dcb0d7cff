"""An entry as the rest of the program sees it: parsed from its text, never kept beside it.

What lists and maps show of an entry is there at once; its text and its frontmatter are read when
first asked for, and let go of again in a large vault.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping
from pathlib import PurePosixPath
from sys import intern
from types import MappingProxyType
from typing import Any, Protocol
from weakref import ref

from editor.messages import Problem, shown
from editor.territory.bounds import Bounds
from editor.territory.coordinates import Place, read_place
from editor.vault.frontmatter import Frontmatter, parse
from editor.workspace.settings import Collection, MapFields

NOWHERE = Place(None, None)
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Texts(Protocol):
    """Gives texts that are not kept in memory, and keeps so many entries parsed."""

    def text(self, path: str, number: int) -> str:
        """The text that was kept under `number`; that of an entry at `path`. Never raises."""

    def is_kept(self, number: int, text: str) -> bool:
        """Whether it is this text that was kept under `number`."""

    def woken(self, entry: Entry) -> None:
        """An entry was parsed; others may be told to `rest`."""


class Entry:
    """One Markdown file of the vault.

    path: relative to the vault, with forward slashes. place: its coordinates, as far as it has
    them. is_entry: whether it has frontmatter; Markdown without is an article and nothing more.
    broken: whether the publisher gets no fields out of that. problems: what reading it found, and
    why it could not be read.
    """

    __slots__ = ("__weakref__", "_fields", "_front", "_text", "_texts", "broken", "collection",
                 "is_entry", "path", "place", "problems", "territory", "title")  # fmt: skip

    def __init__(  # noqa: PLR0917 - made for every entry of a vault
        self,
        path: str,
        collection: Collection,
        title: str,
        territory: str,
        place: Place,
        problems: tuple[Problem, ...],
        is_entry: bool = False,
        broken: bool = False,
        text: str | int | None = None,
        fields: Mapping[str, Any] | str = "",
        front: Frontmatter | None = None,
        texts: Texts | None = None,
    ) -> None:
        """text: None when it cannot be read, a number when `texts` gives it.

        fields: their values, as JSON where they are not needed yet; "" when only `text` tells.
        """
        self.path = path
        self.collection = collection
        self.title = title
        self.territory = territory
        self.place = place
        self.problems = problems
        self.is_entry = is_entry
        self.broken = broken
        self._text = text
        self._fields = fields
        self._front = front
        self._texts = texts

    def __repr__(self) -> str:
        return f"<Entry {self.path!r}>"

    @property
    def readable(self) -> bool:
        """Whether the file's text could be read."""
        return self._text is not None

    @property
    def text(self) -> str:
        """The whole file as this entry was made of it; empty when it could not be read."""
        text = self._text
        if isinstance(text, int):
            return self._texts.text(self.path, text) if self._texts is not None else ""
        return text or ""

    def holds(self, text: str) -> bool:
        """Whether it was made of this text."""
        own = self._text
        if isinstance(own, int):
            return self._texts is not None and self._texts.is_kept(own, text)
        return own == text

    @property
    def awake(self) -> bool:
        """Whether its frontmatter is there without parsing."""
        return self._front is not None

    @property
    def number(self) -> int | None:
        """The number that its text is kept under; None while the entry itself holds the text."""
        return self._text if isinstance(self._text, int) else None

    @property
    def frontmatter(self) -> Frontmatter | None:
        """The text as fields and article; None when the file could not be read.

        Parsed again where it was let go of: to go over all entries, ask for `fields` instead.
        """
        front = self._front
        if front is None and self._text is not None:
            front = self._front = parse(self.text)
            if self._texts is not None:
                self._texts.woken(self)
        return front

    @property
    def fields(self) -> Mapping[str, Any]:
        """The fields' values in file order, as the publisher reads them."""
        fields = self._fields
        if not isinstance(fields, str):
            return fields
        read: Mapping[str, Any]
        if fields:
            try:
                read = {intern(key): value for key, value in json.loads(fields).items()}
            except (ValueError, AttributeError, TypeError, RecursionError):
                read = _values(self.frontmatter)
        else:
            read = _values(self.frontmatter)
        self._fields = read or _NOTHING
        return self._fields

    @property
    def body(self) -> str:
        """The article's Markdown."""
        front = self._front
        if front is None and self._text is not None:
            front = parse(self.text)
        return front.body if front is not None else ""

    @property
    def source_problems(self) -> tuple[Problem, ...]:
        """What is wrong with how the file is written, whatever its fields hold."""
        return self.problems[: len(self.problems) - len(self.place.problems)]

    @property
    def unplaced(self) -> bool:
        """Whether it could stand on a map and does not."""
        return (
            self.collection.map is not None
            and self.is_entry
            and not self.broken
            and not self.place.placed
        )

    def sorted_into(
        self, collection: Collection, keys: MapFields | None, bounds: Bounds | None
    ) -> Entry:
        """The same text as an entry of another collection, with that one's map."""
        territory, place = _placed(self.fields, keys, bounds)
        return Entry(
            self.path,
            collection,
            self.title,
            territory,
            place,
            self.source_problems + place.problems,
            self.is_entry,
            self.broken,
            self._text,
            self._fields,
            self._front,
            self._texts,
        )

    def keep(self, number: int, text: str) -> None:
        """From now on `text`, if that is the entry's, is kept under `number` and not here."""
        if self._text is text and self._texts is not None:
            self._text = number

    def hold(self, text: str) -> None:
        """From now on `text`, which is the entry's, is kept here."""
        self._text = text

    def rest(self) -> None:
        """Let go of what can be parsed again."""
        if self._texts is not None:
            _ = self.fields
            self._front = None


class Parsed:
    """Keeps the entries parsed last so, and lets others rest. `Texts` for entries with texts."""

    def __init__(self, most: int = 600) -> None:
        self._most = most
        self._awake: deque[ref[Entry]] = deque()

    def text(self, _path: str, _number: int) -> str:
        """No text is kept here."""
        return ""

    def is_kept(self, _number: int, _text: str) -> bool:
        """No text is kept here."""
        return False

    def woken(self, entry: Entry) -> None:
        """An entry was parsed: that parsed longest ago rests."""
        self._awake.append(ref(entry))
        if len(self._awake) > self._most:
            oldest = self._awake.popleft()()
            if oldest is not None:
                oldest.rest()


def read_entry(
    path: str,
    text: str,
    collection: Collection,
    keys: MapFields | None,
    bounds: Bounds | None = None,
) -> Entry:
    """The entry that `text` makes; `keys` and `bounds` are those of the map it belongs on."""
    return make_entry(path, parse(text), collection, keys, bounds)


def make_entry(
    path: str,
    front: Frontmatter,
    collection: Collection,
    keys: MapFields | None,
    bounds: Bounds | None = None,
    *,
    texts: Texts | None = None,
) -> Entry:
    """The entry of a text that was parsed; else as `read_entry`."""
    fields = _values(front)
    territory, place = _placed(fields, keys, bounds)
    entry = Entry(
        path,
        collection,
        _text(fields.get("title")) or title_from(path),
        territory,
        place,
        front.problems + place.problems,
        front.present,
        front.broken,
        front.text,
        fields,
        front,
        texts,
    )
    if texts is not None:
        texts.woken(entry)
    return entry


def unreadable_entry(path: str, collection: Collection, problem: Problem) -> Entry:
    """An entry whose file could not be read; its bytes stay as they are."""
    return Entry(path, collection, title_from(path), "", NOWHERE, (problem,))


def title_from(path: str) -> str:
    """A title made of the file's name."""
    return shown(PurePosixPath(path).stem.replace("_", " "))


def _values(front: Frontmatter | None) -> Mapping[str, Any]:
    if front is None:
        return _NOTHING
    return {intern(key): field.value for key, field in front.fields.items()} or _NOTHING


def _placed(
    fields: Mapping[str, Any], keys: MapFields | None, bounds: Bounds | None
) -> tuple[str, Place]:
    if keys is None:
        return "", NOWHERE
    x, y = fields.get(keys.x), fields.get(keys.y)
    place = read_place(x, y, bounds, x_field=keys.x, y_field=keys.y)
    return intern(_text(fields.get(keys.territory))), place


def _text(value: object) -> str:
    return "" if value is None or isinstance(value, dict | list) else str(value).strip()

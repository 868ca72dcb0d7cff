"""The values in use in one field: who holds each, how it is written, and how to spell it alike.

Only scalars and the items of lists count, also of lists written as one text with commas; what is
nested deeper is no value of a vocabulary. Values that read alike are one: 2018 and "2018". Spaces
make another value, since publishers see them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Collection as Texts
from datetime import date
from typing import NamedTuple

from editor.messages import Label, Message
from editor.schema.fields import FieldSchema
from editor.schema.kinds import COMMA_LIST, as_text, like_text
from editor.schema.values import Value, is_empty, is_scalar
from editor.workspace.bulk import Cell, emptied, set_cells
from editor.workspace.entries import Entry
from editor.workspace.facet_values import CommaLists
from editor.workspace.plan import Plan
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace

_Changed = Callable[[FieldSchema, Value], Value]


class Words(NamedTuple):
    """Which field's values: those in the entries of a collection; None for the whole vault."""

    collection: Collection | None
    key: str

    def field(self, workspace: Workspace) -> FieldSchema:
        """What is known of the field, by the first collection that knows it."""
        known = [workspace.schema(one) for one in collections_of(workspace, self.collection)]
        found = next((schema for schema in known if self.key in schema.fields), None)
        return found.field(self.key) if found is not None else FieldSchema(self.key)


class Vocabulary:
    """The values of one field with the entries that hold them, kept up with every edit."""

    def __init__(self, words: Words, comma_lists: CommaLists = frozenset()) -> None:
        """comma_lists: fields whose values are several between commas."""
        self.words = words
        self._comma_lists = comma_lists
        self._texts: dict[str, Mapping[str, str]] = {}  # by path: how each text is written there
        self._paths: dict[str, dict[str, None]] = {}  # by text
        self._nested: set[str] = set()

    def fill(self, entries: Iterable[Entry]) -> None:
        """Take in these entries instead of others."""
        self._texts.clear()
        self._paths.clear()
        self._nested.clear()
        for entry in entries:
            self.take(entry)

    def take(self, entry: Entry) -> bool:
        """Take in an entry as it is now; True when its values are others than before."""
        if self.words.collection not in (None, entry.collection):
            return False
        value = _value(entry, self.words.key)
        texts = _written(_split(entry, self.words.key, value, self._comma_lists))
        path = entry.path
        (self._nested.add if _is_nested(value) else self._nested.discard)(path)
        before = self._texts.get(path, {})
        if texts == before:
            return False
        for text in before.keys() - texts.keys():
            holders = self._paths[text]
            del holders[path]
            if not holders:
                del self._paths[text]
        for text in texts:
            self._paths.setdefault(text, {})[path] = None
        self._texts[path] = texts
        return True

    @property
    def counts(self) -> dict[str, int]:
        """How many entries hold each text."""
        return {text: len(paths) for text, paths in self._paths.items()}

    @property
    def nested(self) -> int:
        """How many entries hold something in the field that is nested, and not counted here."""
        return len(self._nested)

    def paths(self, texts: Iterable[str]) -> list[str]:
        """The entries that hold any of the texts."""
        found: dict[str, None] = {}
        for text in texts:
            found.update(self._paths.get(text, {}))
        return list(found)

    def types(self, text: str) -> dict[str, int]:
        """As what the text is written in how many entries: "text", "number", "date", "yes-no"."""
        return dict(Counter(self._texts[path][text] for path in self._paths.get(text, ())))


def collections_of(workspace: Workspace, only: Collection | None = None) -> list[Collection]:
    """The collections that have entries, in the vault's order."""
    if only is not None:
        return [only]
    return list({entry.collection: None for entry in workspace.entries()})


def fields_of(workspace: Workspace, collection: Collection | None) -> list[FieldSchema]:
    """The fields of a collection's entries, or of all entries, each once."""
    found: dict[str, FieldSchema] = {}
    for one in collections_of(workspace, collection):
        for key, field in workspace.schema(one).fields.items():
            found.setdefault(key, field)
    return list(found.values())


def distinct(
    entries: Iterable[Entry], keys: Iterable[str], comma_lists: CommaLists = frozenset()
) -> dict[str, int]:
    """How many values are in use in each field."""
    found: dict[str, set[str]] = {key: set() for key in keys}
    for entry in entries:
        for key, texts in found.items():
            value = _value(entry, key)
            texts.update(_written(_split(entry, key, value, comma_lists)))
    return {key: len(texts) for key, texts in found.items()}


def respell(
    workspace: Workspace,
    words: Words,
    spellings: Mapping[str, str],
    only: Iterable[str] | None = None,
) -> Plan:
    """Spell texts of the field in another way: the new spelling of each by the old one.

    only: in these entries. Items of lists keep their place; where a list would hold a spelling
    twice, the first stays. A number stays a number where the spelling is one. Raises EditorError
    when every entry refuses.
    """
    wanted = {old: new for old, new in spellings.items() if old != new}
    new = set(wanted.values())
    entries = _entries(workspace, words, only)
    cells = _cells(
        workspace, entries, words.key, wanted, lambda _, value: _respelled(value, wanted)
    )
    args: dict[str, str | int] = {
        "field": Label(words.field(workspace).label),
        "values": len(wanted),
    }
    code = "workspace.vocabulary-alike"
    if len(new) == 1:
        args["spelling"] = next(iter(new))
        code = "workspace.vocabulary-merge"
        if len(wanted) == 1:
            args["text"] = next(iter(wanted))
            code = "workspace.vocabulary-rename"
    return set_cells(workspace, cells, Message(code, args))


def delete(
    workspace: Workspace, words: Words, texts: Texts[str], only: Iterable[str] | None = None
) -> Plan:
    """Take the `texts` out of the field: items out of lists, and other fields are emptied.

    only: in these entries. A list that is left without items stays, empty. Raises EditorError
    when every entry refuses.
    """
    gone = set(texts)

    def without(field: FieldSchema, value: Value) -> Value:
        if isinstance(value, list):
            return [item for item in value if not (is_scalar(item) and as_text(item) in gone)]
        return emptied(field, value) if as_text(value) in gone else value

    cells = _cells(workspace, _entries(workspace, words, only), words.key, gone, without)
    field = Label(words.field(workspace).label)
    label = Message("workspace.vocabulary-delete-all", {"values": len(gone), "field": field})
    if len(gone) == 1:
        args = {"text": next(iter(gone)), "field": field}
        label = Message("workspace.vocabulary-delete", args)
    return set_cells(workspace, cells, label)


def _entries(workspace: Workspace, words: Words, only: Iterable[str] | None) -> Iterator[Entry]:
    """The entries whose field it is."""
    entries = workspace.entries() if only is None else map(workspace.entry, only)
    return (one for one in entries if words.collection in (None, one.collection))


def _cells(
    workspace: Workspace,
    entries: Iterable[Entry],
    key: str,
    texts: Texts[str],
    changed: _Changed,
) -> dict[Cell, Value]:
    """What the field of each entry that holds any of the texts is to hold."""
    cells: dict[Cell, Value] = {}
    fields: dict[Collection, FieldSchema] = {}
    for entry in entries:
        field = fields.get(entry.collection)
        if field is None:
            field = workspace.schema(entry.collection).field(key)
            fields[entry.collection] = field
        value = _value(entry, key)
        several = isinstance(value, str) and field.kind is COMMA_LIST
        items = COMMA_LIST.items(value) if several else value
        if _written(items).keys().isdisjoint(texts):
            continue
        after = changed(field, items)
        if items is not value and isinstance(after, list):
            after = COMMA_LIST.parse_items([as_text(item) for item in after], value)
        cells[entry.path, key] = after
    return cells


def _respelled(value: Value, spellings: Mapping[str, str]) -> Value:
    if not isinstance(value, list):
        return like_text(spellings.get(as_text(value), as_text(value)), value)
    texts = {as_text(item) for item in value if is_scalar(item)}
    joined = {spellings[text] for text in texts if text in spellings}
    items: list[Value] = []
    placed: set[str] = set()
    for item in value:
        text = as_text(item) if is_scalar(item) else ""
        spelling = spellings.get(text, text)
        if spelling in joined and spelling in placed:
            continue
        items.append(item if spelling == text else like_text(spelling, item))
        placed.add(spelling)
    return items


def _value(entry: Entry, key: str) -> Value:
    return entry.fields.get(key)


def _split(entry: Entry, key: str, value: Value, comma_lists: CommaLists) -> Value:
    """The value, or its items where it holds several between commas."""
    if isinstance(value, str) and (entry.collection, key) in comma_lists:
        return COMMA_LIST.items(value)
    return value


def _written(value: Value) -> dict[str, str]:
    """The texts in a value, and as what each is written."""
    items: Sequence[Value] = value if isinstance(value, list) else (value,)
    return {as_text(item): _type(item) for item in items if is_scalar(item) and not is_empty(item)}


def _is_nested(value: Value) -> bool:
    if isinstance(value, list):
        return not all(map(is_scalar, value))
    return isinstance(value, dict) and bool(value)


def _type(value: Value) -> str:
    if isinstance(value, str):
        return "text"
    if isinstance(value, bool):
        return "yes-no"
    return "date" if isinstance(value, date) else "number"

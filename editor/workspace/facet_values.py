"""What an entry holds in a facet: the values of a field, or its collection."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from editor.schema.kinds import COMMA_LIST, as_text
from editor.schema.values import Value, is_empty
from editor.workspace.entries import Entry
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace

# Values of a facet besides texts: no text in use is blank.
EMPTY = ""
NESTED = "\n"

# The facet of the entries' collections; those of fields are named by `facet_of`.
COLLECTION = "collection"
_FIELD = "field:"

# Fields that hold several values in one text, between commas: by collection and key.
CommaLists = AbstractSet[tuple[Collection, str]]


def facet_of(key: str) -> str:
    """The name of the facet of a field."""
    return _FIELD + key


def key_of(facet: str) -> str | None:
    """The field that a facet is of; None for the facet of the collections."""
    return facet[len(_FIELD) :] if facet.startswith(_FIELD) else None


def comma_lists(workspace: Workspace) -> CommaLists:
    """The fields that hold several values in one text, as far as the entries are read."""
    collections = {entry.collection: None for entry in workspace.entries()}
    return frozenset(
        (collection, key)
        for collection in collections
        for key, field in workspace.schema(collection).fields.items()
        if field.kind is COMMA_LIST
    )


def facet_values(
    entry: Entry, facet: str, comma_lists: CommaLists = frozenset()
) -> tuple[str, ...]:
    """What the entry holds in the facet: texts, EMPTY alone, or NESTED for what is no text.

    Spaces around a text and line breaks in it do not make another value.
    """
    key = key_of(facet)
    if key is None:
        return (entry.collection.name,)
    value = entry.fields.get(key)
    if is_empty(value):
        return (EMPTY,)
    if isinstance(value, str) and (entry.collection, key) in comma_lists:
        value = COMMA_LIST.items(value)
    if not isinstance(value, list):
        return (_text(value),)
    return tuple(dict.fromkeys(map(_text, value))) or (EMPTY,)


def _text(value: Value) -> str:
    if isinstance(value, list | dict):
        return NESTED
    return " ".join(as_text(value).split())

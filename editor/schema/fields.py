"""What is known of the fields of a collection: one record a field, in their usual order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from editor.messages import Problem
from editor.schema.kinds import (
    CHOICE,
    COORDINATE,
    EMAIL,
    IMAGE,
    LINK,
    LONG_TEXT,
    TERRITORY,
    TEXT,
    Kind,
)
from editor.schema.labels import label_of
from editor.schema.values import Value

# A schema that says no more than "text" leaves it to the entries which text it is.
_SORTS_OF_TEXT = (CHOICE, LINK, EMAIL, IMAGE, LONG_TEXT, TERRITORY)


@dataclass(frozen=True, slots=True)
class Option:
    """One value to choose, and how many entries hold it."""

    text: str
    count: int = 0


@dataclass(frozen=True)
class FieldSchema:
    """What is known of one field.

    declared: the vault's schema names it; what is only inferred never calls a value wrong.
    types: JSON types the schema allows; None when it says nothing. allowed: the values of a
    closed choice. usual: an example of the type that entries hold most. nothing: how entries
    write "no value". share: the part of the entries that have the field, 0 to 1; filled: the part
    that hold a value in it.
    """

    key: str
    label: str = ""
    help: str = ""
    kind: Kind = TEXT
    options: tuple[Option, ...] = ()
    allowed: tuple[Value, ...] = ()
    types: frozenset[str] | None = None
    required: bool = False
    declared: bool = False
    min_items: int | None = None
    max_items: int | None = None
    usual: Value = None
    nothing: Value = None
    share: float = 0.0
    filled: float = 0.0

    def __post_init__(self) -> None:
        if not self.label:
            object.__setattr__(self, "label", label_of(self.key))


@dataclass(frozen=True)
class Schema:
    """The fields of a collection's entries in their usual order."""

    fields: Mapping[str, FieldSchema] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", MappingProxyType(dict(self.fields)))

    @cached_property
    def order(self) -> tuple[str, ...]:
        """The keys in their usual order."""
        return tuple(self.fields)

    def field(self, key: str) -> FieldSchema:
        """What is known of `key`; text when nothing is."""
        return self.fields.get(key) or FieldSchema(key)

    def over(self, inferred: Schema) -> Schema:
        """This schema, completed by what was inferred from the entries.

        What is declared wins; use in the entries adds counts, the values of open choices, the
        finer kind of a text, and the fields that the schema does not name.
        """
        fields = {
            key: _completed(own, inferred.fields.get(key)) for key, own in self.fields.items()
        }
        fields |= {key: one for key, one in inferred.fields.items() if key not in fields}
        return Schema(fields, self.problems + inferred.problems)

    def for_map(self, x: str, y: str, territory: str, names: Sequence[str] = ()) -> Schema:
        """This schema with the kinds of the map's three fields, and its territories to choose."""
        fields = dict(self.fields)
        for key in (x, y):
            fields[key] = replace(self.field(key), kind=COORDINATE, options=())
        known = self.field(territory)
        counts = {option.text: option.count for option in known.options}
        merged = {name: counts.get(name, 0) for name in names} | counts
        ranked = sorted(merged.items(), key=lambda one: (-one[1], one[0].casefold()))
        options = tuple(Option(text, count) for text, count in ranked)
        fields[territory] = replace(known, kind=TERRITORY, options=options)
        return Schema(fields, self.problems)


def _completed(own: FieldSchema, inferred: FieldSchema | None) -> FieldSchema:
    if inferred is None:
        return own
    kind = own.kind
    if (kind is TEXT and inferred.kind in _SORTS_OF_TEXT) or (own.types is None and kind is TEXT):
        kind = inferred.kind
    counts = {option.text: option.count for option in inferred.options}
    options = tuple(Option(option.text, counts.get(option.text, 0)) for option in own.options)
    nothing = inferred.nothing
    if own.types is not None and nothing is None and "null" not in own.types:
        nothing = "" if "string" in own.types else None
    return replace(
        own,
        kind=kind,
        options=options or inferred.options,
        usual=inferred.usual,
        nothing=nothing,
        share=inferred.share,
        filled=inferred.filled,
    )

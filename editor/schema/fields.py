"""What is known of the fields of a collection: one record a field, in their usual order."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from editor.messages import Problem
from editor.schema.collation import sort_key
from editor.schema.completion import Option as Option  # noqa: PLC0414 - a word of schemas
from editor.schema.kinds import (
    CHOICE,
    CHOICES,
    COMMA_LIST,
    COORDINATE,
    DATE,
    DATETIME,
    EMAIL,
    ENTRY_LINK,
    ENTRY_LINKS,
    IMAGE,
    INTEGER,
    LINK,
    LIST,
    LOCATION,
    LOCATIONS,
    LONG_TEXT,
    MAPPING,
    NUMBER,
    RANGE,
    SHARES,
    TERRITORY,
    TEXT,
    YEAR,
    Kind,
)
from editor.schema.labels import label_of
from editor.schema.values import Value

if TYPE_CHECKING:
    from editor.schema.rules import Rules

# Where something about a field is known from, the strongest first.
TERRITORY_FILE = "territory"  # the vault's own schema
ASTRO = "astro"  # the schema that the site's generator wrote
OBSIDIAN = "obsidian"  # the types that Obsidian keeps of properties
ENTRIES = "entries"  # the entries themselves

# A schema that says no more than "text" leaves it to the entries which text it is.
# As much goes for lists and mappings.
_FINER: Mapping[Kind, Collection[Kind]] = {
    TEXT: (
        CHOICE, COMMA_LIST, EMAIL, ENTRY_LINK, IMAGE, LINK, LOCATION, LONG_TEXT, RANGE, TERRITORY,
        YEAR,
    ),
    LIST: (CHOICES, ENTRY_LINKS, LOCATIONS),
    DATETIME: (DATE,),
    MAPPING: (SHARES,),
}  # fmt: skip


@dataclass(frozen=True)
class FieldSchema:
    """What is known of one field.

    declared: a schema says what it may hold; what is only inferred never calls a value wrong.
    types: JSON types the schema allows; None when it says nothing. allowed: the values of a
    closed choice. rules: all that the schema demands of a value. usual: an example of the type
    that entries hold most. nothing: how entries write "no value". share: the part of the entries
    that have the field, 0 to 1; filled: the part that hold a value in it. fields: what is known
    of the parts of a mapping, or of each mapping in a list. sources: where it is known from, the
    strongest first.
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
    fields: Mapping[str, FieldSchema] = field(default_factory=dict, hash=False)
    rules: Rules | None = None
    sources: tuple[str, ...] = (ENTRIES,)

    def __post_init__(self) -> None:
        if not self.label:
            object.__setattr__(self, "label", label_of(self.key))


@dataclass(frozen=True)
class Schema:
    """The fields of a collection's entries in their usual order.

    rules: what a schema demands of all fields together, beyond those of each field.
    """

    fields: Mapping[str, FieldSchema] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    rules: Rules | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", MappingProxyType(dict(self.fields)))

    @cached_property
    def order(self) -> tuple[str, ...]:
        """The keys in their usual order."""
        return tuple(self.fields)

    def field(self, key: str) -> FieldSchema:
        """What is known of `key`; text when nothing is."""
        return self.fields.get(key) or FieldSchema(key)

    def over(self, weaker: Schema) -> Schema:
        """This schema, completed by another one that counts less, such as what was inferred.

        What is declared here wins; the other adds counts, the values of open choices, the finer
        kind of a text, what is left unsaid here, and the fields that are not named here.
        """
        return Schema(
            _completed_fields(self.fields, weaker.fields),
            self.problems + weaker.problems,
            self.rules or weaker.rules,
        )

    def without_rules(self) -> Schema:
        """This schema for when there is no time yet to check values by its rules."""
        fields = {
            key: known if known.rules is None else replace(known, rules=None)
            for key, known in self.fields.items()
        }
        return Schema(fields, self.problems)

    def with_kinds(self, kinds: Mapping[str, Kind], source: str) -> Schema:
        """This schema with the kinds that `source` tells of its fields, where they are no coarser
        than what is known already.
        """
        if not kinds:
            return self
        fields = {
            key: replace(
                known,
                kind=known.kind if _is_finer(known.kind, kinds[key]) else kinds[key],
                sources=(source, *known.sources),
            )
            if key in kinds
            else known
            for key, known in self.fields.items()
        }
        return Schema(fields, self.problems, self.rules)

    def for_map(self, x: str, y: str, territory: str, names: Sequence[str] = ()) -> Schema:
        """This schema with the kinds of the map's three fields, and its territories to choose."""
        fields = dict(self.fields)
        for key in (x, y):
            fields[key] = replace(self.field(key), kind=COORDINATE, options=())
        known = self.field(territory)
        counts = {option.text: option.count for option in known.options}
        merged = {name: counts.get(name, 0) for name in names} | counts
        ranked = sorted(merged.items(), key=lambda one: (-one[1], sort_key(one[0])))
        options = tuple(Option(text, count) for text, count in ranked)
        fields[territory] = replace(known, kind=TERRITORY, options=options)
        return Schema(fields, self.problems, self.rules)


def _is_finer(kind: Kind, than: Kind) -> bool:
    finer = (INTEGER, YEAR, COORDINATE) if than is NUMBER else _FINER.get(than, ())
    return kind in finer


def _completed(own: FieldSchema, weaker: FieldSchema | None) -> FieldSchema:
    if weaker is None:
        return own
    sources = own.sources + tuple(one for one in weaker.sources if one not in own.sources)
    if not own.declared:
        # It says how the field is called and what it is for, not what it may hold.
        named = own.label != label_of(own.key)
        return replace(
            weaker,
            label=own.label if named else weaker.label,
            help=own.help or weaker.help,
            required=own.required or weaker.required,
            sources=sources,
        )
    counts = {option.text: option.count for option in weaker.options}
    options = tuple(Option(option.text, counts.get(option.text, 0)) for option in own.options)
    nothing = weaker.nothing
    if own.types is not None and nothing is None and "null" not in own.types:
        nothing = "" if "string" in own.types else None
    is_open = own.kind is TEXT and own.types is None
    return replace(
        own,
        kind=weaker.kind if is_open or weaker.kind in _FINER.get(own.kind, ()) else own.kind,
        label=own.label if own.label != label_of(own.key) else weaker.label,
        help=own.help or weaker.help,
        required=own.required or weaker.required,
        options=options or weaker.options,
        usual=weaker.usual,
        nothing=nothing,
        share=weaker.share,
        filled=weaker.filled,
        fields=_completed_fields(own.fields, weaker.fields),
        sources=sources,
    )


def _completed_fields(
    own: Mapping[str, FieldSchema], weaker: Mapping[str, FieldSchema]
) -> dict[str, FieldSchema]:
    """The fields of `own`, completed by the weaker ones; then those that it does not have."""
    completed = {key: _completed(one, weaker.get(key)) for key, one in own.items()}
    return completed | {key: one for key, one in weaker.items() if key not in own}

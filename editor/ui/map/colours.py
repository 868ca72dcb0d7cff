"""Which tone each pin gets, and what the legend says of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from editor.schema.fields import Schema
from editor.ui.territory.content import LegendRow
from editor.workspace.entries import Entry

# The first of these that a collection has colours its pins. They are what vaults of initiatives
# sort by, under the names that their publishers use; the territory is told by the place already.
_FIELDS = ("sectors", "topic")


class Group(NamedTuple):
    """Placed entries of one collection, and what is known of their fields."""

    schema: Schema
    entries: Sequence[Entry]


class Colours(NamedTuple):
    """labels: those of the colouring fields. tones: by path, None for entries without a value."""

    labels: Sequence[str]
    tones: Mapping[str, int | None]
    legend: Sequence[LegendRow]


def colours(groups: Sequence[Group], territory: str, nothing: str) -> Colours:
    """Tones by the first value of each collection's colouring field, the commonest first.

    A value's tone depends on the values that entries use and not on how often, so that placing
    or changing an entry does not recolour the others.

    territory: the key that names the territory, used where there is no better field.
    nothing: what the legend calls entries without a value.
    """
    labels: dict[str, None] = {}
    values: dict[str, str] = {}
    known: set[str] = set()
    for schema, entries in groups:
        key = next((key for key in _FIELDS if key in schema.fields), territory)
        labels[schema.field(key).label] = None
        known.update(option.text for option in schema.field(key).options)
        values.update((entry.path, _first(entry.fields.get(key))) for entry in entries)
    counted = Counter(value for value in values.values() if value)
    tones = {value: number for number, value in enumerate(sorted(known | counted.keys()))}
    ranked = sorted(counted, key=lambda value: (-counted[value], value))
    rows = [LegendRow(value, tones[value], counted[value]) for value in ranked]
    without = sum(1 for value in values.values() if not value)
    if without and rows:
        rows.append(LegendRow(nothing, None, without))
    return Colours(tuple(labels), {path: tones.get(value) for path, value in values.items()}, rows)


def colouring_values(entry: Entry) -> tuple[str, ...]:
    """Those of an entry's values, beside its territory, that may colour its pin."""
    fields = entry.fields
    return tuple(_first(fields.get(key)) for key in _FIELDS)


def _first(value: object) -> str:
    if isinstance(value, list):
        value = value[0] if value else None
    return value.strip() if isinstance(value, str) else ""

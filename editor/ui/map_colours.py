"""Which tone each pin gets, and what the legend says of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from editor.schema.fields import Schema
from editor.ui.territory.content import LegendRow
from editor.workspace.entries import Entry

# The first of these that a collection has colours its pins: the territory is told by the place.
_FIELDS = ("sectors", "topic")


class Colours(NamedTuple):
    """title: the field's label. tones: by path, None for entries without a value."""

    title: str
    tones: Mapping[str, int | None]
    legend: Sequence[LegendRow]


def colours(entries: Sequence[Entry], schema: Schema, territory: str, nothing: str) -> Colours:
    """Tones by the first value of the colouring field; the legend tells the commonest first.

    A value's tone depends on the values that entries use and not on how often, so that placing
    or changing an entry does not recolour the others.

    territory: the key that names the territory, used where there is no better field.
    nothing: what the legend calls entries without a value.
    """
    key = next((key for key in _FIELDS if key in schema.fields), territory)
    values = {entry.path: _first(entry.fields.get(key)) for entry in entries}
    counted = Counter(value for value in values.values() if value)
    known = {option.text for option in schema.field(key).options} | counted.keys()
    tones = {value: number for number, value in enumerate(sorted(known))}
    ranked = sorted(counted, key=lambda value: (-counted[value], value))
    rows = [LegendRow(value, tones[value], counted[value]) for value in ranked]
    without = sum(1 for value in values.values() if not value)
    if without and rows:
        rows.append(LegendRow(nothing, None, without))
    return Colours(
        schema.field(key).label, {path: tones.get(value) for path, value in values.items()}, rows
    )


def _first(value: object) -> str:
    if isinstance(value, list):
        value = value[0] if value else None
    return value.strip() if isinstance(value, str) else ""

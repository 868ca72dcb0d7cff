"""Which tone each placed entry has on the map, and what the legend says of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from editor.schema.collation import sort_key
from editor.schema.fields import FieldSchema, Schema
from editor.schema.kinds import (
    CHOICE,
    CHOICES,
    COMMA_LIST,
    DATE,
    DATETIME,
    ENTRY_LINK,
    ENTRY_LINKS,
    INTEGER,
    LIST,
    LOCATION,
    LOCATIONS,
    NUMBER,
    RANGE,
    TERRITORY,
    TEXT,
    YEAR,
    YES_NO,
    Kind,
    as_text,
    is_year,
    span_of,
)
from editor.schema.values import Value, is_empty
from editor.territory import tones
from editor.territory.bounds import is_number
from editor.workspace.bins import Bin, bin_of, bins
from editor.workspace.entries import Entry

# What colours instead of a field: whether something is wrong with the entry.
PROBLEMS = "problems:"

# The first of these that a collection has colours its pins unless another field is chosen. They
# are what vaults of initiatives sort by, under the names that their publishers use; the territory
# is told by the place already.
_USUAL = ("sectors", "topic")
_SORTING = {CHOICE, CHOICES, COMMA_LIST, RANGE, TERRITORY, YES_NO}
_COUNTING = {YEAR, INTEGER, NUMBER, DATE, DATETIME}
# Free texts tell something by colour only where they are used again and again.
_FREE = {TEXT, LIST, LOCATION, LOCATIONS, ENTRY_LINK, ENTRY_LINKS}
_USES_EACH = 2


class Group(NamedTuple):
    """Placed entries of one collection, and what is known of their fields."""

    schema: Schema
    entries: Sequence[Entry]


class Row(NamedTuple):
    """What a tone stands for, and the entries that have it.

    label: as it stands in the files; empty for entries without a value.
    """

    label: str
    tone: int | None
    paths: frozenset[str]


class Colours(NamedTuple):
    """labels: those of the colouring fields. tones: by path, None for entries without a value.

    rows: in the order of the scale where there is one, else the commonest first.
    """

    labels: Sequence[str]
    tones: Mapping[str, int | None]
    rows: Sequence[Row]


class Choice(NamedTuple):
    """A field by which pins can be coloured."""

    key: str
    label: str


def choices(schemas: Iterable[Schema]) -> tuple[Choice, ...]:
    """The fields of these collections by which pins can be coloured, in their usual order."""
    found: dict[str, str] = {}
    for schema in schemas:
        for key, field in schema.fields.items():
            if key not in found and _tells(field):
                found[key] = field.label
    return tuple(Choice(key, label) for key, label in found.items())


def usual_key(schema: Schema, territory: str) -> str:
    """The field that colours a collection's pins unless another one is chosen."""
    return next((key for key in _USUAL if key in schema.fields), territory)


def colours(groups: Sequence[Group], territory: str, chosen: str | None = None) -> Colours:
    """Tones by the first value of the colouring field.

    A value's tone depends on the values that entries use and not on how often, so that placing
    or changing an entry does not recolour the others.

    territory: the key that names the territory, used where there is no better field. chosen: the
    colouring field; None for each collection's usual one.
    """
    fields = [
        group.schema.field(chosen or usual_key(group.schema, territory))
        for group in groups
        if chosen is None or chosen in group.schema.fields
    ]
    labels = tuple(dict.fromkeys(field.label for field in fields))
    values: dict[str, str] = {}
    for group in groups:
        field = group.schema.field(chosen or usual_key(group.schema, territory))
        values.update(
            (entry.path, _first(entry.fields.get(field.key), field.kind)) for entry in group.entries
        )
    if fields and all(field.kind in _COUNTING for field in fields):
        return Colours(labels, *_on_a_scale(values))
    if fields and all(field.kind is RANGE for field in fields):
        return Colours(labels, *_in_steps(values))
    known = {option.text for field in fields for option in field.options}
    return Colours(labels, *_in_tones(values, known))


def problem_colours(entries: Iterable[Entry], has_problems: Callable[[Entry], bool]) -> Colours:
    """Tones by whether something is wrong with an entry; the legend's labels are codes."""
    tones_by_path: dict[str, int | None] = {
        entry.path: tones.FAULTY if has_problems(entry) else tones.SOUND for entry in entries
    }
    rows = _rows(tones_by_path, [("faulty", tones.FAULTY), ("sound", tones.SOUND)])
    return Colours((), tones_by_path, rows)


def _tells(field: FieldSchema) -> bool:
    if field.key in _USUAL or field.kind in _SORTING or field.kind in _COUNTING:
        return True
    uses = sum(option.count for option in field.options)
    return field.kind in _FREE and uses >= _USES_EACH * len(field.options) > 0


def _in_tones(
    values: Mapping[str, str], known: set[str]
) -> tuple[Mapping[str, int | None], Sequence[Row]]:
    """A data tone for each value; the commonest are told first."""
    counted = Counter(value for value in values.values() if value)
    tone_of = {value: number for number, value in enumerate(sorted(known | counted.keys()))}
    ranked = sorted(counted, key=lambda value: (-counted[value], sort_key(value)))
    found = {path: tone_of.get(value) for path, value in values.items()}
    return found, _rows(found, [(value, tone_of[value]) for value in ranked])


def _in_steps(
    values: Mapping[str, str],
) -> tuple[Mapping[str, int | None], Sequence[Row]]:
    """A step of the scale for each range, such as 4-10, in the order of their lower ends."""
    spans = {value: span_of(value.strip()) for value in values.values() if value}
    ordered = sorted(
        {value.strip() for value, span in spans.items() if span is not None},
        key=lambda value: (span_of(value) or (0.0, None))[0],
    )
    tone_of = {value: tones.step(at, len(ordered)) for at, value in enumerate(ordered)}
    found = {path: tone_of.get(value.strip()) for path, value in values.items()}
    return found, _rows(found, list(tone_of.items()))


def _on_a_scale(
    values: Mapping[str, str],
) -> tuple[Mapping[str, int | None], Sequence[Row]]:
    """A step of the scale for each bin of numbers."""
    numbers = {path: _number(value) for path, value in values.items()}
    among: tuple[Bin, ...] = bins(number for number in numbers.values() if number is not None)
    found: dict[str, int | None] = {}
    for path, number in numbers.items():
        at = None if number is None else bin_of(number, among)
        found[path] = None if at is None else tones.step(at, len(among))
    named = [(one.label, tones.step(at, len(among))) for at, one in enumerate(among)]
    return found, _rows(found, named)


def _rows(found: Mapping[str, int | None], named: Sequence[tuple[str, int]]) -> Sequence[Row]:
    """A row for each tone in use, and one for the entries without."""
    paths: dict[int | None, set[str]] = {}
    for path, tone in found.items():
        paths.setdefault(tone, set()).add(path)
    rows = [Row(label, tone, frozenset(paths[tone])) for label, tone in named if tone in paths]
    if rows and None in paths:
        rows.append(Row("", None, frozenset(paths[None])))
    return rows


def first_values(entry: Entry, chosen: str | None) -> tuple[str, ...]:
    """Those of an entry's values, beside its territory, that may colour its pin."""
    fields = entry.fields
    keys = _USUAL if chosen is None else (chosen,)
    return tuple(_first(fields.get(key), None) for key in keys)


def _first(value: Value, kind: Kind | None) -> str:
    """The first value as text, empty for none."""
    if value is None:
        return ""
    if isinstance(value, str):
        if kind is not COMMA_LIST:  # most are such, of all entries on a map
            return value.strip()
        value = COMMA_LIST.items(value)
    if isinstance(value, list):
        value = value[0] if value else None
    if value is None or isinstance(value, list | dict) or is_empty(value):
        return ""
    if isinstance(value, date):
        return str(value.year)
    return as_text(value).strip()


def _number(text: str) -> float | None:
    """The number that a value stands for: of a date, its year."""
    head = text[:4]
    if len(text) > 4 and text[4] == "-" and is_year(head):
        return float(head)
    try:
        number = float(text)
    except ValueError:
        return None
    return number if is_number(number) else None

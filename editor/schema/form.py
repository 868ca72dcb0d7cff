"""What the form shows: one record for each field of an entry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from editor.messages import Message, Problem
from editor.schema.checks import check, check_missing, check_together, is_allowed_type
from editor.schema.fields import FieldSchema, Option, Schema
from editor.schema.fitting import fitting
from editor.schema.kinds import (
    COMMA_LIST,
    COORDINATE,
    LONG_TEXT,
    TEXT,
    YAML,
    YEAR,
    Kind,
    Source,
    as_text,
    is_year,
)
from editor.schema.parts import unfolded
from editor.schema.values import Value, breaks_in, is_empty, same
from editor.vault.frontmatter import Field, Frontmatter

_LONG = 80  # characters; a text beyond is easier to read in several lines


class FormField(NamedTuple):
    """One field as the form shows it.

    source: the value's YAML as written. like: the value whose type new text keeps. nothing: what
    an emptied field holds. allowed: the values of a closed choice. present: the field stands in
    the file; else it is shown because it is required, or because its twin stands there. filled:
    the part of the entries that hold a value in it, 0 to 1. fields: what is known of its parts.
    """

    key: str
    label: str
    help: str
    kind: Kind
    value: Value
    source: str = ""
    options: tuple[Option, ...] = ()
    required: bool = False
    editable: bool = True
    problems: tuple[Problem, ...] = ()
    like: Value = None
    nothing: Value = None
    allowed: tuple[Value, ...] = ()
    min_items: int | None = None
    max_items: int | None = None
    present: bool = True
    filled: float = 0.0
    fields: Mapping[str, FieldSchema] = MappingProxyType({})

    def format(self) -> str:
        """The value as text, for an editor of text."""
        return self.source if isinstance(self.kind, Source) else self.kind.format(self.value)

    def parse(self, text: str, like: Value, nothing: Value) -> Value:
        """The value that the typed `text` stands for, in the type of `like`; `nothing` when it is
        blank. Raises UnreadError.
        """
        for value in self.allowed:
            if as_text(value) == text:
                return value
        return self.kind.parse(text, like, nothing)


def form_fields(frontmatter: Frontmatter, schema: Schema) -> tuple[FormField, ...]:
    """The fields of an entry in file order.

    Required ones that are missing follow; a coordinate whose twin is missing is followed by it.
    """
    told = {problem.field: problem for problem in frontmatter.problems if problem.field}
    shown = [
        _shown(schema.field(field.key), field, told.get(field.key))
        for field in frontmatter.fields.values()
    ]
    keys = {field.key for field in shown}
    coordinates = {key for key, known in schema.fields.items() if known.kind is COORDINATE}
    for key, known in schema.fields.items():
        if key in keys:
            continue
        if known.required or (key in coordinates and coordinates & keys):
            shown.append(_missing(known))
    together = problems_together(frontmatter, schema)
    if not together:
        return tuple(shown)
    keys = {field.key for field in shown}
    shown.extend(_missing(schema.field(key)) for key in together if key not in keys)
    return tuple(
        one._replace(problems=(*one.problems, *together.get(one.key, ()))) for one in shown
    )


def in_usual_order(fields: Sequence[FormField], schema: Schema) -> tuple[FormField, ...]:
    """The fields as they stand in most entries; those that are in no other follow as they are."""
    places = {key: number for number, key in enumerate(schema.order)}
    return tuple(sorted(fields, key=lambda field: places.get(field.key, len(places))))


# What is wrong with a value in a field: `check`, or what remembers its answers.
Checked = Callable[[FieldSchema, Value], Iterable[Message]]


def field_problems(
    frontmatter: Frontmatter, schema: Schema, checked: Checked = check
) -> Iterator[Problem]:
    """What is wrong with the fields of an entry: all that `form_fields` tells, and no more."""
    told = {problem.field: problem for problem in frontmatter.problems if problem.field}
    for key, field in frontmatter.fields.items():
        if key in told:
            yield told[key]
        for one in checked(schema.field(key), field.value):
            yield Problem(one, field.line, field=key)
    for key, known in schema.fields.items():
        if known.required and key not in frontmatter.fields:
            yield from (Problem(one, field=key) for one in check_missing(known))
    for some in problems_together(frontmatter, schema).values():
        yield from some


def problems_together(frontmatter: Frontmatter, schema: Schema) -> dict[str, list[Problem]]:
    """What is wrong with an entry's fields only beside one another, by the field concerned."""
    values = {key: field.value for key, field in frontmatter.fields.items()}
    found: dict[str, list[Problem]] = {}
    for key, message in check_together(schema, values):
        line = frontmatter.fields[key].line if key in frontmatter.fields else None
        found.setdefault(key, []).append(Problem(message, line, field=key))
    return found


def form_field(frontmatter: Frontmatter, schema: Schema, key: str) -> FormField:
    """One field of an entry, whether it stands there or is missing."""
    field = frontmatter.fields.get(key)
    if field is None:
        return _missing(schema.field(key))
    told = (problem for problem in frontmatter.problems if problem.field == key)
    return _shown(schema.field(key), field, next(told, None))


def absent_fields(frontmatter: Frontmatter, schema: Schema) -> tuple[FieldSchema, ...]:
    """The known fields that the entry does not have, those that most entries have first."""
    absent = [known for key, known in schema.fields.items() if key not in frontmatter.fields]
    return tuple(sorted(absent, key=lambda known: (not known.required, -known.share)))


def _shown(known: FieldSchema, field: Field, told: Problem | None) -> FormField:
    value = field.value
    source = field.source.replace("\r\n", "\n")
    problems = [Problem(one, field.line, field=known.key) for one in check(known, value)]
    if told is not None:
        problems.insert(0, told)
    return shown_value(known, value, source, problems, editable=field.editable)


def shown_value(
    known: FieldSchema,
    value: Value,
    source: str,
    problems: Iterable[Problem],
    *,
    editable: bool = True,
) -> FormField:
    """A value as the form shows it in the field; `editable` when it is fully told by its value."""
    kind = fitting(known, value) if editable else YAML
    if kind is TEXT and isinstance(value, str) and len(value) > _LONG and known.key != "title":
        kind = LONG_TEXT
    return FormField(
        known.key,
        known.label,
        known.help,
        kind,
        value,
        source,
        known.options,
        known.required,
        # An editor of text knows one line break only.
        editable and (kind is not YAML or breaks_in(source) <= {"\n"}),
        tuple(problems),
        like=_like(known, value),
        nothing=value if is_empty(value) else known.nothing,
        allowed=known.allowed,
        min_items=known.min_items,
        max_items=known.max_items,
        filled=known.filled,
        fields=known.fields,
    )


def _like(known: FieldSchema, value: Value) -> Value:
    """The value whose type new text keeps: the one in the file, else what is usual."""
    examples = [value, known.usual]
    # "present" does not tell how years are written, nor a single item how lists are.
    if (known.kind is YEAR and not is_year(value)) or (
        known.kind is COMMA_LIST and "," not in as_text(value)
    ):
        examples.remove(value)
    allowed = (one for one in examples if is_allowed_type(one, known.types))
    like = next((one for one in allowed if not is_empty(one)), None)
    if like is None and known.kind is YEAR and not is_allowed_type(0, known.types):
        return " "
    return like


def _missing(known: FieldSchema) -> FormField:
    return FormField(
        known.key,
        known.label,
        known.help,
        known.kind,
        None,
        options=known.options,
        required=known.required,
        problems=tuple(Problem(one, field=known.key) for one in check_missing(known)),
        like=_like(known, None),
        nothing=None,
        allowed=known.allowed,
        min_items=known.min_items,
        max_items=known.max_items,
        present=False,
        filled=known.filled,
        fields=known.fields,
    )


def own_problems(field: FormField) -> tuple[Problem, ...]:
    """What is wrong with the field as a whole: what is told of no part that the form shows."""
    if field.kind is YAML or not isinstance(field.kind, Source):
        return field.problems
    return tuple(one for one in field.problems if not unfolded(one.message)[0])


def is_same_content(one: FormField, other: FormField) -> bool:
    """Whether both hold the same value, however it is written."""
    if YAML in (one.kind, other.kind):
        return one.source == other.source
    return same(one.value, other.value)

"""What is wrong with a field, as a curator should be told.

Only a declared schema calls a value wrong; what is inferred takes practice as it is. Spaces that
nobody sees, links that lead nowhere and doubled items are told in any case.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from editor.messages import Label, Message
from editor.schema.fields import FieldSchema, Schema
from editor.schema.fitting import fitting
from editor.schema.kinds import (
    COORDINATE,
    INTEGER,
    MAPPING,
    MAPPINGS,
    NUMBER,
    SHARES,
    Kind,
    as_text,
    is_number,
)
from editor.schema.parts import in_part, unfolded
from editor.schema.spans import backwards
from editor.schema.values import Value, is_empty
from editor.vault.scalars import resolve

_NUMBERS = (INTEGER, NUMBER, COORDINATE)
# What a kind says of a value that is none of it: what the schema says of it has the same cause.
_MISFIT = ("expected-", "number-as-text", "only-space")


def check(schema: FieldSchema, value: Value) -> Iterator[Message]:
    """What is wrong with `value`, which stands in the field; one message for each cause."""
    rules = schema.rules
    if is_empty(value):
        if schema.required:
            yield Message("schema.required")
        elif rules is not None and not rules.accepts(value):
            yield Message("schema.not-empty")
        return
    if schema.declared and not is_allowed_type(value, schema.types):
        numeric = schema.kind in _NUMBERS and isinstance(value, str)
        number = resolve(str(value).strip()) if numeric else None
        as_words = is_number(number) and is_allowed_type(number, schema.types)
        mapping = schema.types is not None and schema.types - {"null"} == {"object"}
        expected = "schema.expected-mapping" if mapping else schema.kind.expected
        yield Message("schema.number-as-text" if as_words else expected)
        return
    kind = fitting(schema, value)
    own = tuple(kind.check(value))
    if isinstance(value, list | dict):
        own = (*own, *_faults_in_parts(schema, kind, value))
    yield from own
    if rules is None or any(one.code.partition(".")[2].startswith(_MISFIT) for one in own):
        return
    parts = {unfolded(message)[0] for message in own} - {()}
    # A space that nobody sees is told as such.
    for message in rules.faults(_trimmed(value)):
        if message not in own and unfolded(message)[0] not in parts:
            yield message


def _faults_in_parts(schema: FieldSchema, kind: Kind, value: Value) -> Iterator[Message]:
    if kind is MAPPINGS and isinstance(value, list):
        for number, item in enumerate(value):
            for what in _faults_in_parts(schema, MAPPING, item):
                yield in_part(number, what)
    elif kind in (MAPPING, SHARES) and isinstance(value, dict):
        for key, part in value.items():
            for what in check(schema.fields.get(key) or FieldSchema(key), part):
                yield in_part(key, what)


def check_missing(schema: FieldSchema) -> Iterator[Message]:
    """What is wrong with an entry that does not have the field."""
    if schema.required:
        yield Message("schema.required")


def check_together(schema: Schema, fields: Mapping[str, Value]) -> Iterator[tuple[str, Message]]:
    """What is wrong with the fields together, by the field concerned.

    That is what the schema demands of them all, and an end before its beginning.
    """
    for end, start in backwards(fields):
        args = {"field": Label(schema.field(start).label), "value": as_text(fields[start])}
        yield end, Message("schema.ends-early", args)
    if schema.rules is None:
        return
    for message in schema.rules.faults(dict(fields)):
        part = message.args.get("part")
        key = part if isinstance(part, str) else next(iter(fields), "")
        if message.code == "schema.part-unknown":
            yield key, Message("schema.field-unknown")
        elif message.code == "schema.part-missing":
            yield key, Message("schema.field-needed")
        elif message.code == "schema.in-part" and isinstance(message.args["what"], Message):
            yield key, message.args["what"]
        else:
            yield key, message


def _trimmed(value: Value) -> Value:
    if isinstance(value, str):
        return value.strip()
    return [_trimmed(item) for item in value] if isinstance(value, list) else value


def is_allowed_type(value: Value, types: frozenset[str] | None) -> bool:
    """Whether JSON Schema's `types` allow the value; dates count as text, which they are there."""
    if types is None or value is None:
        return True
    if isinstance(value, bool):
        return "boolean" in types
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return bool(types & {"integer", "number"})
    if isinstance(value, float):
        return "number" in types
    if isinstance(value, str | date):
        return "string" in types
    return ("array" if isinstance(value, list) else "object") in types

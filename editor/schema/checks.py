"""What is wrong with a field, as a curator should be told.

Only a declared schema calls a value wrong; what is inferred takes practice as it is. Spaces that
nobody sees, links that lead nowhere and doubled items are told in any case.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from editor.messages import Message
from editor.schema.fields import FieldSchema
from editor.schema.fitting import fitting
from editor.schema.kinds import (
    COORDINATE,
    INTEGER,
    NUMBER,
    as_text,
    is_number,
)
from editor.schema.values import (
    Value,
    is_empty,
    is_scalar,
    same,
)
from editor.vault.scalars import resolve

_NUMBERS = (INTEGER, NUMBER, COORDINATE)


def check(schema: FieldSchema, value: Value) -> Iterator[Message]:
    """What is wrong with `value` in the field."""
    if is_empty(value):
        if schema.required:
            yield Message("schema.required")
        return
    if schema.declared and not is_allowed_type(value, schema.types):
        numeric = schema.kind in _NUMBERS and isinstance(value, str)
        as_words = numeric and is_number(resolve(str(value).strip()))
        mapping = schema.types is not None and schema.types - {"null"} == {"object"}
        expected = "schema.expected-mapping" if mapping else schema.kind.expected
        yield Message("schema.number-as-text" if as_words else expected)
        return
    yield from fitting(schema, value).check(value)
    yield from _check_choice(schema, value)
    yield from _check_size(schema, value)


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


def _check_choice(schema: FieldSchema, value: Value) -> Iterator[Message]:
    if not schema.allowed:
        return
    for item in value if isinstance(value, list) else [value]:
        if not is_scalar(item) or any(same(item, one) for one in schema.allowed):
            continue
        text = as_text(item)
        # A space around a choice is told as such.
        if text == text.strip() or text.strip() not in map(as_text, schema.allowed):
            yield Message("schema.not-a-choice", {"value": text.strip()})


def _check_size(schema: FieldSchema, value: Value) -> Iterator[Message]:
    if not isinstance(value, list):
        return
    if schema.max_items is not None and len(value) > schema.max_items:
        yield Message("schema.too-many", {"n": schema.max_items})
    if schema.min_items is not None and len(value) < schema.min_items:
        yield Message("schema.too-few", {"n": schema.min_items})

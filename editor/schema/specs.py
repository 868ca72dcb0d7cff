"""What a curator can say of a field."""

from __future__ import annotations

from typing import NamedTuple

from editor.schema.fields import FieldSchema
from editor.schema.kinds import COMMA_LIST, MAPPINGS, Kind, TextList, as_text, is_number

# Keywords of a schema under which others stand, one of which holds.
ALTERNATIVES = ("anyOf", "oneOf")
_NUMBERS = ("number", "integer", "year", "coordinate")


class FieldSpec(NamedTuple):
    """What a curator can say of one field.

    options: the only values there are to choose; none for a field that takes any. most: of a
    list, how many items; of a number, the largest.
    """

    label: str
    help: str = ""
    kind: str = "text"
    options: tuple[str, ...] = ()
    required: bool = False
    most: int | float | None = None


def spec_of(field: FieldSchema) -> FieldSpec:
    """What is said of a field now."""
    return FieldSpec(
        field.label,
        field.help,
        field.kind.name,
        tuple(as_text(value) for value in field.allowed),
        field.required,
        field.max_items if holds_items(field.kind) else _largest(field),
    )


def holds_items(kind: Kind) -> bool:
    """Whether values of the kind are lists, of which there can be too many items."""
    return (isinstance(kind, TextList) and kind is not COMMA_LIST) or kind is MAPPINGS


def takes_options(kind: Kind) -> bool:
    """Whether values of the kind can be confined to some."""
    return kind.name in ("choice", "choices", "list", "text", "territory", "locations", "range")


def takes_most(kind: Kind) -> bool:
    """Whether values of the kind have a largest one, or can have too many items."""
    return holds_items(kind) or kind.name in _NUMBERS


def _largest(field: FieldSchema) -> int | float | None:
    waiting = [field.rules.raw] if field.rules is not None else []
    while waiting:
        raw = waiting.pop(0)
        if not isinstance(raw, dict):
            continue
        most = raw.get("maximum")
        if is_number(most) and isinstance(most, int | float):
            return most
        for word in ("allOf", *ALTERNATIVES):
            waiting += raw[word] if isinstance(raw.get(word), list) else []
    return None

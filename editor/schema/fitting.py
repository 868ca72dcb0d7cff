"""Which kind a value is shown and edited by, where it is none of its field's own kind."""

from __future__ import annotations

from datetime import date

from editor.schema.fields import FieldSchema
from editor.schema.kinds import (
    COMMA_LIST,
    COORDINATE,
    DATE,
    DATETIME,
    ENTRY_LINKS,
    LIST,
    LONG_TEXT,
    MAPPING,
    MAPPINGS,
    SHARES,
    TEXT,
    YAML,
    YES_NO,
    Kind,
    Source,
    TextList,
    is_entry_link,
)
from editor.schema.values import Value, breaks_in, is_date, is_text_list


def fitting(schema: FieldSchema, value: Value) -> Kind:
    """The kind to edit the value by: the field's own, or the one of the value's own shape.

    A declared kind of one line keeps a value that is wrong for it, as text to be mended; what is
    only inferred gives way. An empty text is no value yet, as in entries that were just made.
    """
    if value is None or value == "" or (schema.declared and schema.kind is YAML):
        return schema.kind
    if isinstance(value, dict):
        return _for_mapping(schema.kind, value)
    if isinstance(value, list):
        return _for_list(schema.kind, value)
    return _for_scalar(schema, value)


def _for_mapping(kind: Kind, value: dict[str, Value]) -> Kind:
    if kind is SHARES and (not value or SHARES.holds(value)):
        return SHARES
    return MAPPING if not value or MAPPING.holds(value) else YAML


def _for_list(kind: Kind, value: list[Value]) -> Kind:
    if not value and kind is MAPPINGS:
        return MAPPINGS
    if is_text_list(value):
        if isinstance(kind, TextList) and kind is not COMMA_LIST:
            return kind
        links = value and all(isinstance(item, str) and is_entry_link(item) for item in value)
        return ENTRY_LINKS if links else LIST
    return MAPPINGS if MAPPINGS.holds(value) else YAML


def _for_scalar(schema: FieldSchema, value: Value) -> Kind:
    kind = schema.kind
    if isinstance(value, str) and (breaks := breaks_in(value)):
        # Line breaks that are not "\n" would not survive an editor.
        return LONG_TEXT if breaks == {"\n"} else YAML
    if kind is COMMA_LIST and isinstance(value, str):
        return kind
    if isinstance(kind, TextList | Source):
        kind = TEXT
    if isinstance(value, bool):
        return YES_NO if kind is YES_NO or not schema.declared else TEXT
    if kind is YES_NO:
        kind = TEXT
    if isinstance(value, date):
        if schema.declared and kind not in (DATE, DATETIME):
            return kind
        return DATE if is_date(value) else DATETIME
    return kind if schema.declared or kind is COORDINATE or kind.holds(value) else TEXT

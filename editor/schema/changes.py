"""What a curator says of fields, as changes of a JSON Schema.

Keywords that say something else, or that are not known here, stay as they are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from editor.messages import EditorError
from editor.schema import json_text, yaml_text
from editor.schema.fields import FieldSchema
from editor.schema.kinds import (
    CHOICE,
    COMMA_LIST,
    KINDS,
    MAPPINGS,
    Kind,
    TextList,
    as_text,
    is_number,
)
from editor.schema.labels import label_of
from editor.schema.schema_text import UnreadSchemaError, is_yaml, parsed
from editor.schema.values import is_scalar
from editor.vault.scalars import resolve

EDITION = "https://json-schema.org/draft/2020-12/schema"

# How a schema says each kind; where JSON Schema has no word for it, "x-kind" does.
_WORDS: Mapping[str, Mapping[str, Any]] = {
    "text": {"type": "string"},
    "number": {"type": "number"},
    "integer": {"type": "integer"},
    "year": {"type": ["integer", "string"], "x-kind": "year"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "yes-no": {"type": "boolean"},
    "choice": {"type": "string", "x-kind": "choice"},
    "list": {"type": "array", "items": {"type": "string"}},
    "choices": {"type": "array", "items": {"type": "string"}, "x-kind": "choices"},
    "entry-links": {"type": "array", "items": {"type": "string"}, "x-kind": "entry-links"},
    "locations": {"type": "array", "items": {"type": "string"}, "x-kind": "locations"},
    "link": {"type": "string", "format": "uri"},
    "email": {"type": "string", "format": "email"},
    "coordinate": {"type": "number", "x-kind": "coordinate"},
    "mapping": {"type": "object"},
    "shares": {"type": "object", "x-kind": "shares"},
    "mappings": {"type": "array", "items": {"type": "object"}},
    "yaml": {"x-kind": "yaml"},
}
# What a kind is said by; other keywords stay when it changes.
_OF_KIND = ("type", "format", "x-kind", "enum", "const", "anyOf", "oneOf")
_OF_LISTS = ("items", "prefixItems", "minItems", "maxItems", "uniqueItems")
_ORDER = ("title", "description", "type", "format", "x-kind", "enum", "minimum", "maximum",
          "minItems", "maxItems", "items")  # fmt: skip
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
    raw = field.rules.raw if field.rules is not None else None
    most = raw.get("maximum") if isinstance(raw, dict) else None
    return most if is_number(most) and isinstance(most, int | float) else None


def with_changes(
    text: str | None,
    file: str,
    before: Mapping[str, FieldSpec],
    after: Mapping[str, FieldSpec],
    order: Sequence[str] = (),
) -> str:
    """The text of a schema in which fields are as in `after`, and were as in `before`.

    text: None for a new file. order: of the properties, for those that are to change theirs.
    Raises EditorError when the text cannot be read, or not be changed safely.
    """
    if text is None or not text.strip():
        wanted = _changed({"$schema": EDITION, "type": "object"}, before, after, order)
        return json_text.rewritten("{}\n", wanted, expanded=3)
    try:
        root = parsed(text, file)
    except UnreadSchemaError as error:
        message = error.problem.message
        raise EditorError(message.code, **message.args) from error
    if not isinstance(root, dict):
        raise EditorError("schema.not-an-object", file=file)
    wanted = _changed(root, before, after, order)
    if not is_yaml(text, file):
        try:
            return json_text.rewritten(text, wanted)
        except (ValueError, RecursionError) as error:
            raise EditorError("schema.unwritable", file=file) from error
    made = yaml_text.rewritten(text, wanted, [*_container(wanted), "properties"])
    if parsed(made, file) != wanted:
        raise EditorError("schema.unwritable", file=file)
    return made


def _container(root: dict[str, Any]) -> list[str]:
    """The steps from the root to the schema that has the properties."""
    steps: list[str] = []
    found: Any = root
    for _ in range(20):
        reference = found.get("$ref") if isinstance(found, dict) else None
        if "properties" in found or not isinstance(reference, str):
            return steps
        target: Any = root
        names = reference.removeprefix("#/").split("/")
        for name in names:
            target = target.get(name) if isinstance(target, dict) else None
        if not isinstance(target, dict):
            return steps
        steps, found = names, target
    return []


def _changed(
    root: dict[str, Any],
    before: Mapping[str, FieldSpec],
    after: Mapping[str, FieldSpec],
    order: Sequence[str],
) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(json.dumps(root))
    holder = made
    for step in _container(made):
        holder = holder[step]
    properties = holder.get("properties")
    if not isinstance(properties, dict):
        properties = {}
    required = [key for key in holder.get("required") or [] if isinstance(key, str)]
    for key, spec in after.items():
        old = before.get(key, FieldSpec(label_of(key)))
        if spec == old:
            continue
        properties[key] = _property(made, properties.get(key), key, old, spec)
        if spec.required and key not in required:
            required.append(key)
        elif not spec.required and key in required:
            required.remove(key)
    for key in order:
        properties.setdefault(key, {})
    if required != (holder.get("required") or []):
        _put(holder, "required", required or None)
    rest = [key for key in properties if key not in order]
    holder["properties"] = {key: properties[key] for key in (*order, *rest)}
    return made


def _property(
    root: dict[str, Any], raw: Any, key: str, old: FieldSpec, new: FieldSpec
) -> dict[str, Any]:
    made = dict(raw) if isinstance(raw, dict) else {}
    if new.label != old.label:
        is_usual = new.label == label_of(key) or not new.label
        _put(made, "title", None if is_usual else new.label)
    if new.help != old.help:
        _put(made, "description", new.help or None)
    if (new.kind, new.options, new.most) == (old.kind, old.options, old.most):
        return made
    made = _inlined(root, made)
    nullable = _is_nullable(made)
    known = _values(made)
    if new.kind != old.kind or not _says_kind(made):
        made = _with_kind(made, new.kind, nullable)
    if new.options != old.options or new.kind != old.kind:
        made = _with_options(made, new, known, nullable)
    for word in ("maxItems", "maximum"):
        if word == ("maxItems" if holds_items(KINDS[new.kind]) else "maximum"):
            if new.most != old.most or new.kind != old.kind:
                _put(made, word, new.most)
        elif new.kind != old.kind:
            made.pop(word, None)
    return made


def _put(raw: dict[str, Any], word: str, value: Any) -> None:
    """Set a keyword where it usually stands among the others; None takes it away."""
    if value is None:
        raw.pop(word, None)
    elif word in raw or word not in _ORDER:
        raw[word] = value
    else:
        later = _ORDER[_ORDER.index(word) + 1 :]
        members = list(raw.items())
        place = next((n for n, (name, _) in enumerate(members) if name in later), len(members))
        members.insert(place, (word, value))
        raw.clear()
        raw.update(members)


def _inlined(root: dict[str, Any], raw: dict[str, Any]) -> dict[str, Any]:
    """The property with what it refers to written out, so that nothing else changes with it."""
    from editor.schema.references import References

    if "$ref" not in raw:
        return raw
    found = References(root, lambda _: None).followed(raw)
    return dict(found) if isinstance(found, dict) else {}


def _says_kind(raw: Mapping[str, Any]) -> bool:
    return any(word in raw for word in _OF_KIND)


def _is_nullable(raw: Mapping[str, Any]) -> bool:
    """Whether the field may be empty: it may unless the schema tells otherwise."""
    types = raw.get("type")
    if types is not None:
        return types == "null" or (isinstance(types, list) and "null" in types)
    if isinstance(raw.get("enum"), list):
        return None in raw["enum"]
    for word in ("anyOf", "oneOf"):
        if isinstance(raw.get(word), list):
            return {"type": "null"} in raw[word] or {"const": None} in raw[word]
    return True


def _values(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The values to choose that the schema names, by their text."""
    items = raw.get("items")
    for one in (raw, items if isinstance(items, dict) else {}):
        values = one.get("enum")
        if isinstance(values, list):
            return {as_text(value): value for value in values if value is not None}
        for word in ("oneOf", "anyOf"):
            consts = _consts(one.get(word))
            if consts:
                return {as_text(value): value for value in consts}
    return {}


def _consts(raw: Any) -> list[Any]:
    found = [one["const"] for one in raw or [] if isinstance(one, dict) and "const" in one]
    return [value for value in found if value is not None and is_scalar(value)]


def _with_kind(raw: dict[str, Any], kind: str, nullable: bool) -> dict[str, Any]:
    words = dict(_WORDS.get(kind) or {"type": "string", "x-kind": kind})
    types = words.get("type")
    if types is not None and nullable:
        words["type"] = [*([types] if isinstance(types, str) else types), "null"]
    many = holds_items(KINDS[kind])
    gone = {*_OF_KIND, *(() if many else _OF_LISTS)}
    made = {word: value for word, value in raw.items() if word not in gone}
    items = raw.get("items")
    if many and isinstance(items, dict) and kind != "mappings":
        words["items"] = (
            {**words["items"], **items} if items.get("type") != "object" else words["items"]
        )
    for word, value in words.items():
        _put(made, word, value)
    return made


def _with_options(
    raw: dict[str, Any], spec: FieldSpec, known: Mapping[str, Any], nullable: bool
) -> dict[str, Any]:
    numeric = bool(known) and all(is_number(value) for value in known.values())
    values: list[Any] = []
    for text in spec.options:
        number = resolve(text) if numeric else None
        values.append(known.get(text, number if is_number(number) else text))
    if holds_items(KINDS[spec.kind]):
        items = raw.get("items")
        items = dict(items) if isinstance(items, dict) else {"type": "string"}
        _choose(items, values, nullable=False)
        if spec.kind == "choices" and values and raw.get("x-kind") == "choices":
            raw.pop("x-kind")  # the choices say so
        return {**raw, "items": items}
    _choose(raw, values, nullable=nullable)
    if values and spec.kind == CHOICE.name:
        for word in ("type", "x-kind"):
            raw.pop(word, None)
    elif not values and not _says_kind(raw):
        raw = _with_kind(raw, spec.kind, nullable)
    return raw


def _choose(raw: dict[str, Any], values: list[Any], *, nullable: bool) -> None:
    """Confine a schema to values, in the way in which it did so already."""
    for word in ("oneOf", "anyOf"):
        if _consts(raw.get(word)) and len(_consts(raw[word])) >= len(raw[word]) - 1:
            by_value = {as_text(one.get("const")): one for one in raw[word] if "const" in one}
            rest = [one for one in raw[word] if one.get("const") is None]
            kept = [by_value.get(as_text(value), {"const": value}) for value in values]
            _put(raw, word, [*kept, *rest] if values else None)
            return
    if values and set(raw) <= {"type"} and raw.get("type") == "string":
        raw.clear()  # the values tell their type
    _put(raw, "enum", [*values, *([None] if nullable else [])] if values else None)

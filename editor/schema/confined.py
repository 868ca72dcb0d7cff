"""A JSON Schema of one value made to say another kind, other values to choose, another limit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from editor.schema.kinds import CHOICE, KINDS, as_text, is_number
from editor.schema.references import References
from editor.schema.specs import ALTERNATIVES, FieldSpec, holds_items
from editor.schema.values import is_scalar
from editor.vault.scalars import resolve

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
_TELLING = ("title", "description")


def confined(
    references: References, raw: dict[str, Any], old: FieldSpec, new: FieldSpec, *, nullable: bool
) -> dict[str, Any]:
    """`raw` with another kind, other values to choose or another limit."""
    made = raw
    if isinstance(made.get("items"), dict) and new.options != old.options:
        made = {**made, "items": joined(references, made["items"])}
    known = _values(made)
    if new.kind != old.kind or not _says_kind(made):
        made = _with_kind(made, new.kind, nullable)
    if new.options != old.options or new.kind != old.kind:
        made = _with_options(made, new, known, nullable)
    for word in ("maxItems", "maximum"):
        if word == ("maxItems" if holds_items(KINDS[new.kind]) else "maximum"):
            if new.most != old.most or new.kind != old.kind:
                put(made, word, new.most)
        elif new.kind != old.kind:
            made.pop(word, None)
    return made


def only_alternative(raw: Mapping[str, Any]) -> tuple[str, int] | None:
    """Where the schema of all values but "nothing" stands; None where it has several, or none."""
    places = [
        (word, number)
        for word in ALTERNATIVES
        for number, one in enumerate(raw[word] if isinstance(raw.get(word), list) else ())
        if not (isinstance(one, dict) and _is_nothing(one))
    ]
    if len(places) != 1:
        return None
    word, number = places[0]
    only = raw[word][number]
    return places[0] if isinstance(only, dict) and "const" not in only else None


def put(raw: dict[str, Any], word: str, value: Any) -> None:
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


def joined(references: References, raw: Any) -> dict[str, Any]:
    """The schema with what it refers to, and what holds with it, written out where that is one.

    So that nothing else changes with it, and no other part of it says otherwise.
    """
    found = references.followed(raw)
    if not isinstance(found, dict):
        return {}
    parts = found.get("allOf")
    if not isinstance(parts, list):
        return dict(found)
    made: dict[str, Any] = {}
    own = {word: value for word, value in found.items() if word != "allOf"}
    for part in (*map(references.followed, parts), own):
        if not isinstance(part, dict) or "allOf" in part:
            return dict(found)
        if any(word in made and word not in _TELLING for word in part):
            return dict(found)  # both hold
        made |= part
    return made


def _says_kind(raw: Mapping[str, Any]) -> bool:
    return any(word in raw for word in _OF_KIND)


def _is_nothing(raw: Mapping[str, Any]) -> bool:
    return raw.get("type") == "null" or ("const" in raw and raw["const"] is None)


def is_nullable(raw: Mapping[str, Any]) -> bool:
    """Whether the field may be empty: it may unless the schema tells otherwise."""
    types = raw.get("type")
    if types is not None:
        return types == "null" or (isinstance(types, list) and "null" in types)
    if isinstance(raw.get("enum"), list):
        return None in raw["enum"]
    for word in ALTERNATIVES:
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
        for word in reversed(ALTERNATIVES):
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
        put(made, word, value)
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
    raw.pop("const", None)
    for word in reversed(ALTERNATIVES):
        if _consts(raw.get(word)) and len(_consts(raw[word])) >= len(raw[word]) - 1:
            by_value = {as_text(one.get("const")): one for one in raw[word] if "const" in one}
            rest = [one for one in raw[word] if one.get("const") is None]
            kept = [by_value.get(as_text(value), {"const": value}) for value in values]
            put(raw, word, [*kept, *rest] if values else None)
            return
    if values and set(raw) <= {"type"} and raw.get("type") == "string":
        raw.clear()  # the values tell their type
    put(raw, "enum", [*values, *([None] if nullable else [])] if values else None)

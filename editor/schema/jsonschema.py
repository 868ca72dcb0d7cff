"""Reading the vault's own schema, a JSON Schema (2020-12) of the frontmatter.

What says something about labels, help, kinds and choices is read; the rest is left alone. "x-kind"
on a property names its kind where JSON Schema has no word for it ("image", "long-text", …).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from editor.messages import Message, Problem
from editor.schema.fields import FieldSchema, Option, Schema
from editor.schema.kinds import (
    CHOICE,
    CHOICES,
    COMMA_LIST,
    DATE,
    DATETIME,
    EMAIL,
    INTEGER,
    KINDS,
    LINK,
    LIST,
    MAPPING,
    MAPPINGS,
    NUMBER,
    TEXT,
    YAML,
    YES_NO,
    Kind,
    TextList,
    as_text,
)
from editor.schema.values import is_scalar

_DEEPEST = 20  # references followed before giving up
_FORMATS: Mapping[str, Kind] = {
    "date": DATE,
    "date-time": DATETIME,
    "uri": LINK,
    "iri": LINK,
    "url": LINK,
    "email": EMAIL,
    "idn-email": EMAIL,
}
_TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object", "null"})


def read_schema(text: str, file: str = "initiative.schema.json") -> Schema:
    """The fields that the schema `text` describes.

    Never raises: what cannot be read is told in `problems`, and the rest is used. `file` is how
    problems call the schema.
    """
    try:
        root = json.loads(text)
    except json.JSONDecodeError as error:
        message = Message("schema.not-json", {"file": file, "reason": error.msg})
        return Schema(problems=(Problem(message, error.lineno, error.colno),))
    except (RecursionError, ValueError):
        return Schema(problems=(Problem(Message("schema.too-deep", {"file": file})),))
    return _Reader(root, file).read()


class _Reader:
    def __init__(self, root: Any, file: str) -> None:
        self._root = root
        self._file = file
        self._problems: list[Problem] = []

    def read(self) -> Schema:
        root = self._resolved(self._root)
        if not isinstance(root, dict):
            return Schema(problems=(self._problem("schema.not-an-object"),))
        properties: dict[str, Any] = {}
        required: set[str] = set()
        for part in self._parts(root):
            own = part.get("properties", {})
            if isinstance(own, dict):
                properties.update(own)
            else:
                self._problems.append(self._problem("schema.no-properties"))
            names = part.get("required", [])
            if isinstance(names, list):
                required.update(name for name in names if isinstance(name, str))
        properties.pop("$schema", None)  # Astro allows it in every entry
        fields = {key: self._field(key, raw, key in required) for key, raw in properties.items()}
        for key in sorted(required - set(fields) - {"$schema"}):
            fields[key] = FieldSchema(key, required=True, declared=True)
        return Schema(fields, tuple(self._problems))

    def _problem(self, code: str, **args: str) -> Problem:
        return Problem(Message(code, {"file": self._file, **args}))

    def _resolved(self, raw: Any) -> Any:
        """`raw` with its reference into this file followed; what it says beside wins."""
        for _ in range(_DEEPEST):
            if not isinstance(raw, dict) or not isinstance(raw.get("$ref"), str):
                return raw
            target: Any = self._root
            reference = raw["$ref"]
            steps = reference.removeprefix("#").strip("/")
            for step in steps.split("/") if steps else ():
                name = step.replace("~1", "/").replace("~0", "~")
                target = target.get(name) if isinstance(target, dict) else None
            if not reference.startswith("#") or not isinstance(target, dict):
                self._problems.append(self._problem("schema.bad-reference", reference=reference))
                return {key: value for key, value in raw.items() if key != "$ref"}
            raw = target | {key: value for key, value in raw.items() if key != "$ref"}
        self._problems.append(self._problem("schema.bad-reference", reference=str(raw["$ref"])))
        return {}

    def _parts(self, raw: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """The schemas that hold together: those in allOf, then the schema itself."""
        parts = raw.get("allOf", [])
        for part in parts if isinstance(parts, list) else ():
            found = self._resolved(part)
            if isinstance(found, dict):
                yield found
        yield raw

    def _field(self, key: str, raw: Any, required: bool) -> FieldSchema:
        raw = self._resolved(raw)
        if raw is True:
            raw = {}
        if not isinstance(raw, dict):
            self._problems.append(self._problem("schema.bad-property", key=key))
            return FieldSchema(key, required=required)
        merged: dict[str, Any] = {}
        for part in self._parts(raw):
            merged.update(part)
        types = self._types(merged)
        narrowed = self._narrowed(merged)
        kind = self._kind(key, narrowed, types)
        many = isinstance(kind, TextList) and kind is not COMMA_LIST
        choices = self._choices(self._items(narrowed) if many else narrowed)
        return FieldSchema(
            key,
            label=_text(merged.get("title")),
            help=_text(merged.get("description")),
            kind=kind,
            options=tuple(Option(as_text(value)) for value in choices),
            allowed=tuple(choices),
            types=types,
            required=required,
            declared=True,
            min_items=_count(narrowed.get("minItems")) if many else None,
            max_items=_count(narrowed.get("maxItems")) if many else None,
        )

    def _alternatives(self, raw: dict[str, Any]) -> list[dict[str, Any]]:
        found = []
        for word in ("anyOf", "oneOf"):
            given = raw.get(word)
            for one in given if isinstance(given, list) else ():
                resolved = self._resolved(one)
                if isinstance(resolved, dict):
                    found.append(resolved)
        return found

    def _narrowed(self, raw: dict[str, Any]) -> dict[str, Any]:
        """`raw` with the first of its alternatives that is more than "nothing" taken in."""
        for one in self._alternatives(raw):
            if one.get("type") != "null" and "const" not in one:
                return one | {key: value for key, value in raw.items() if key not in one}
        return raw

    def _items(self, raw: dict[str, Any]) -> dict[str, Any]:
        items = self._resolved(raw.get("items"))
        return self._narrowed(items) if isinstance(items, dict) else {}

    def _types(self, raw: dict[str, Any], depth: int = 0) -> frozenset[str] | None:
        """The JSON types that are allowed; None when nothing is said of them."""
        given = raw.get("type")
        if given is not None:
            named = {given} if isinstance(given, str) else set(given) if _is_names(given) else set()
            return frozenset(named & _TYPES) or None
        values = raw.get("enum") if isinstance(raw.get("enum"), list) else None
        if values is None and "const" in raw:
            values = [raw["const"]]
        if values is not None:
            return frozenset(_type_of(value) for value in values)
        found: set[str] = set()
        for one in self._alternatives(raw) if depth < _DEEPEST else ():
            types = self._types(one, depth + 1)
            if types is None:
                return None
            found |= types
        return frozenset(found) or None

    def _kind(self, key: str, raw: dict[str, Any], types: frozenset[str] | None) -> Kind:  # noqa: PLR0911
        """The kind of the property; text where several types that differ are allowed."""
        named = raw.get("x-kind")
        if isinstance(named, str):
            if named in KINDS:
                return KINDS[named]
            self._problems.append(self._problem("schema.unknown-kind", key=key, kind=named))
        filled = (types or frozenset()) - {"null"}
        if "array" in filled:
            inner = (self._types(self._items(raw)) or frozenset()) - {"null"}
            if inner == {"object"}:
                return MAPPINGS
            if inner & {"object", "array"}:
                return YAML
            return CHOICES if self._choices(self._items(raw)) else LIST
        if "object" in filled:
            return MAPPING
        if filled == {"boolean"}:
            return YES_NO
        if filled and filled <= {"integer", "number"}:
            return NUMBER if "number" in filled else INTEGER
        if self._choices(raw):
            return CHOICE
        if filled <= {"string"} and isinstance(raw.get("format"), str):
            return _FORMATS.get(raw["format"], TEXT)
        return TEXT

    def _choices(self, raw: dict[str, Any]) -> list[Any]:
        """The values of a closed choice: an enumeration, or alternatives of one value each."""
        given = raw.get("enum")
        if not isinstance(given, list):
            given = [one["const"] for one in self._alternatives(raw) if "const" in one]
        return [value for value in given if value is not None and is_scalar(value)]


def _text(raw: Any) -> str:
    return raw.strip() if isinstance(raw, str) else ""


def _count(raw: Any) -> int | None:
    is_count = isinstance(raw, int | float) and not isinstance(raw, bool) and raw >= 0
    return int(raw) if is_count and raw == int(raw) else None


def _is_names(raw: Any) -> bool:
    return isinstance(raw, list) and all(isinstance(one, str) for one in raw)


def _type_of(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "integer" if isinstance(value, int) else "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"

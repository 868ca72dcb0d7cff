"""Reading a JSON Schema (2020-12) of the frontmatter: the vault's own, or the site's.

What says something about labels, help, kinds and choices is read here; the rest is what values are
checked by. "x-kind" on a property names its kind where JSON Schema has no word for it ("image",
"long-text", …).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from editor.messages import Message, Problem
from editor.schema.fields import ASTRO, TERRITORY_FILE, FieldSchema, Option, Schema
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
    SHARES,
    TEXT,
    YAML,
    YES_NO,
    Kind,
    TextList,
    as_text,
)
from editor.schema.references import References
from editor.schema.rules import Rules
from editor.schema.schema_text import UnreadSchemaError, parsed
from editor.schema.values import is_scalar

_DEEPEST = 20  # alternatives within alternatives that are looked into
_DEEPEST_PART = 4  # mappings within mappings whose parts are described
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


_DATES = frozenset({"date", "date-time", "unix-time"})
# What tells about a field, and nothing of what it may hold.
_ANNOTATIONS = frozenset(
    {"$comment", "default", "deprecated", "description", "errorMessage", "examples",
     "patternErrorMessage", "readOnly", "title", "writeOnly"}
)  # fmt: skip
# What is demanded of all fields together.
_OF_ALL = frozenset(
    {"additionalProperties", "anyOf", "dependencies", "dependentRequired", "dependentSchemas",
     "else", "if", "maxProperties", "minProperties", "not", "oneOf", "patternProperties",
     "propertyNames", "then", "unevaluatedProperties"}
)  # fmt: skip


def read_schema(
    text: str, file: str = "initiative.schema.json", source: str = TERRITORY_FILE
) -> Schema:
    """The fields that the schema `text` describes, in JSON or in YAML.

    Never raises: what cannot be read is told in `problems`, and the rest is used. `file` is how
    problems call the schema, `source` what the fields are then known from.
    """
    try:
        root = parsed(text, file)
        return _Reader(_as_meant(root) if source == ASTRO else root, file, source).read()
    except UnreadSchemaError as error:
        return Schema(problems=(error.problem,))
    except RecursionError:
        return Schema(problems=(Problem(Message("schema.too-deep", {"file": file})),))


def _as_meant(raw: Any) -> Any:
    """The site's schema without what it does not mean: it drops unknown keys, and builds."""
    if isinstance(raw, list):
        return [_as_meant(one) for one in raw]
    if not isinstance(raw, dict):
        return raw
    return {
        word: _as_meant(inner)
        for word, inner in raw.items()
        if not (word == "additionalProperties" and inner is False)
    }


class _Reader:
    def __init__(self, root: Any, file: str, source: str) -> None:
        self._root = root
        self._file = file
        self._source = source
        self._problems: dict[Problem, None] = {}
        self._references = References(root, self._bad_reference)
        version = root.get("$schema") if isinstance(root, dict) else None
        self._version = version if isinstance(version, str) else ""

    def read(self) -> Schema:
        root = self._references.followed(self._root)
        if not isinstance(root, dict):
            self._tell("schema.not-an-object")
            return Schema(problems=tuple(self._problems))
        properties: dict[str, list[Any]] = {}
        required: dict[str, None] = {}
        for part in self._parts(root):
            own = part.get("properties", {})
            if isinstance(own, dict):
                for key, raw in own.items():
                    properties.setdefault(key, []).append(raw)
            else:
                self._tell("schema.no-properties")
            required |= dict.fromkeys(_names(part.get("required")))
        for names in (properties, required):
            names.pop("$schema", None)  # Astro allows it in every entry
        fields = {
            key: self._field(key, raws[0] if len(raws) == 1 else {"allOf": raws}, key in required)
            for key, raws in properties.items()
        }
        for key in required:
            if key not in fields:
                fields[key] = FieldSchema(key, required=True, sources=(self._source,))
        return Schema(fields, tuple(self._problems), self._rules_of_all(root))

    def _tell(self, code: str, **args: str) -> None:
        self._problems[Problem(Message(code, {"file": self._file, **args}))] = None

    def _bad_reference(self, reference: str) -> None:
        self._tell("schema.bad-reference", reference=reference)

    def _parts(self, raw: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """The schemas that hold together: those in allOf, then the schema itself."""
        parts = raw.get("allOf", [])
        for part in parts if isinstance(parts, list) else ():
            found = self._references.followed(part)
            if isinstance(found, dict):
                yield found
        yield raw

    def _rules_of_all(self, root: dict[str, Any]) -> Rules | None:
        """What is demanded beyond the single fields: those not known, those that go together."""
        demands = []
        for part in self._parts(root):
            found = {word: part[word] for word in _OF_ALL if word in part}
            if found:
                known = part.get("properties")
                found["properties"] = dict.fromkeys(known if isinstance(known, dict) else {}, True)
                demands.append(self._references.standing_alone(found))
        if not demands:
            return None
        return Rules(demands[0] if len(demands) == 1 else {"allOf": demands}, self._version)

    def _field(self, key: str, raw: Any, required: bool, depth: int = 0) -> FieldSchema:
        if raw is True:
            raw = {}
        whole = raw
        raw = self._references.followed(raw)
        if not isinstance(raw, dict):
            self._tell("schema.bad-property", key=key)
            return FieldSchema(key, required=required, sources=(self._source,))
        merged: dict[str, Any] = {}
        for part in self._parts(raw):
            merged.update(part)
        types = self._types(merged)
        narrowed = self._narrowed(merged)
        kind = self._kind(key, narrowed, types, self._formats(merged))
        many = isinstance(kind, TextList) and kind is not COMMA_LIST
        choices = self._choices(self._items(narrowed) if many else narrowed)
        says = merged.keys() - _ANNOTATIONS - {"allOf"}
        demands = {word for word in says if not word.startswith("x-")}
        rules = None
        if demands and depth == 0:
            rules = Rules(self._references.standing_alone(whole), self._version)
        return FieldSchema(
            key,
            label=_text(merged.get("title")),
            help=_text(merged.get("description")),
            kind=kind,
            options=tuple(Option(as_text(value)) for value in choices),
            allowed=tuple(choices),
            types=types,
            required=required,
            declared=bool(demands) or _text(merged.get("x-kind")) in KINDS,
            min_items=_count(narrowed.get("minItems")) if many else None,
            max_items=_count(narrowed.get("maxItems")) if many else None,
            fields=self._nested(narrowed, kind, depth),
            rules=rules,
            sources=(self._source,),
        )

    def _nested(self, raw: dict[str, Any], kind: Kind, depth: int) -> dict[str, FieldSchema]:
        """The parts of a mapping, or of each mapping in a list."""
        if kind is MAPPINGS:
            raw = self._items(raw)
        if kind not in (MAPPING, MAPPINGS, SHARES) or depth >= _DEEPEST_PART:
            return {}
        parts: dict[str, Any] = {}
        required: set[str] = set()
        for part in self._parts(raw):
            own = part.get("properties")
            parts |= own if isinstance(own, dict) else {}
            required.update(_names(part.get("required")))
        return {
            key: self._field(key, one, key in required, depth + 1) for key, one in parts.items()
        }

    def _alternatives(self, raw: dict[str, Any]) -> list[dict[str, Any]]:
        found = []
        for word in ("anyOf", "oneOf"):
            given = raw.get(word)
            for one in given if isinstance(given, list) else ():
                resolved = self._references.followed(one)
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
        items = self._references.followed(raw.get("items"))
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

    def _formats(self, raw: dict[str, Any]) -> frozenset[str]:
        """The formats of all alternatives; an empty one where an alternative has none."""
        found = [raw, *self._alternatives(raw)]
        filled = [one for one in found[1:] if one.get("type") != "null"] or found[:1]
        return frozenset(_text(one.get("format")) for one in filled)

    def _kind(  # noqa: PLR0911 - one return for each kind
        self,
        key: str,
        raw: dict[str, Any],
        types: frozenset[str] | None,
        formats: frozenset[str],
    ) -> Kind:
        """The kind of the property; text where several types that differ are allowed."""
        named = raw.get("x-kind")
        if isinstance(named, str):
            if named in KINDS:
                return KINDS[named]
            self._tell("schema.unknown-kind", key=key, kind=named)
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
        if formats > {"date"} and formats <= _DATES:
            # A date in any form, as the site's generator writes it; entries tell which.
            return DATETIME
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


def _names(raw: Any) -> list[str]:
    return [one for one in raw if isinstance(one, str)] if isinstance(raw, list) else []


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

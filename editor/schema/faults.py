"""What a JSON Schema validator found, in words for a curator: one message for each cause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from jsonschema_rs import ValidationError, ValidationErrorKind

from editor.messages import Argument, Message
from editor.schema.kinds import as_text, is_number
from editor.schema.patterns import in_words
from editor.schema.values import is_scalar
from editor.vault.scalars import resolve

EXPECTED: Mapping[str, str] = {
    "string": "schema.expected-text",
    "number": "schema.expected-number",
    "integer": "schema.expected-integer",
    "boolean": "schema.expected-yes-no",
    "array": "schema.expected-list",
    "object": "schema.expected-mapping",
    "null": "schema.expected-nothing",
}
_OF_FORMAT = {
    "date": "schema.expected-date",
    "date-time": "schema.expected-datetime",
    "uri": "schema.expected-link",
    "iri": "schema.expected-link",
    "url": "schema.expected-link",
    "email": "schema.expected-email",
    "idn-email": "schema.expected-email",
}
# Keywords with one limit, and how the limit is told.
_LIMITS: Mapping[str, tuple[str, str]] = {
    "minimum": ("schema.too-small", "limit"),
    "maximum": ("schema.too-large", "limit"),
    "exclusiveMinimum": ("schema.not-more", "limit"),
    "exclusiveMaximum": ("schema.not-less", "limit"),
    "minLength": ("schema.too-short", "n"),
    "maxLength": ("schema.too-long", "n"),
    "minItems": ("schema.too-few", "n"),
    "maxItems": ("schema.too-many", "n"),
    "minProperties": ("schema.too-few-parts", "n"),
    "maxProperties": ("schema.too-many-parts", "n"),
}
# Where one text or number breaks several rules, the first of these says it best.
_TELLING = ("type", "const", "enum", "format", "anyOf", "oneOf", "pattern")


def told(
    errors: Iterable[ValidationError], schema: Any, value: Any, depth: int = 0
) -> Iterator[Message]:
    """The messages for `errors`, which `schema` has with `value`; each cause once.

    depth: how many steps of the errors' paths lead to `value`.
    """
    found: dict[tuple[str | int, ...], list[ValidationError]] = {}
    for error in errors:
        found.setdefault(tuple(error.instance_path[depth:]), []).append(error)
    seen = set()
    for path, group in found.items():
        chosen = [min(group, key=_rank)] if is_scalar(group[0].instance) else group
        for error in chosen:
            for message in _messages(error, schema):
                placed = _placed(message, path, value)
                if placed not in seen:
                    seen.add(placed)
                    yield placed


def _rank(error: ValidationError) -> int:
    name = error.kind.name
    return _TELLING.index(name) if name in _TELLING else len(_TELLING)


def _messages(error: ValidationError, schema: Any) -> Iterator[Message]:  # noqa: PLR0912
    own = _own_words(error, schema)
    if own is not None:
        yield own
        return
    kind = error.kind
    match kind:
        case ValidationErrorKind.Type():
            yield _expected(kind.types, error.instance)
        case ValidationErrorKind.Enum():
            yield _not_a_choice(error.instance)
        case ValidationErrorKind.Constant():
            if is_scalar(kind.expected_value):
                yield Message("schema.only-this", {"value": as_text(kind.expected_value)})
            else:
                yield Message("schema.not-allowed")
        case ValidationErrorKind.Format():
            code = _OF_FORMAT.get(kind.format)
            yield Message(code) if code else Message("schema.format", {"format": kind.format})
        case ValidationErrorKind.Pattern():
            form = in_words(kind.pattern)
            if form is not None:
                yield Message("schema.expected-form", {"form": form})
            else:
                yield Message("schema.pattern", {"pattern": kind.pattern})
        case ValidationErrorKind.MultipleOf():
            yield Message("schema.not-a-multiple", {"limit": _figure(kind.multiple_of)})
        case ValidationErrorKind.UniqueItems():
            yield from _twice(error.instance)
        case ValidationErrorKind.Required():
            yield Message("schema.part-missing", {"part": kind.property})
        case ValidationErrorKind.AdditionalProperties():
            for part in kind.unexpected:
                yield Message("schema.part-unknown", {"part": part})
        case ValidationErrorKind.UnevaluatedProperties():
            for part in kind.unexpected:
                yield Message("schema.part-unknown", {"part": part})
        case ValidationErrorKind.PropertyNames():
            for part in error.instance if isinstance(error.instance, dict) else ():
                yield Message("schema.part-misnamed", {"part": part})
                break
        case ValidationErrorKind.AdditionalItems():
            yield Message("schema.too-many", {"n": kind.limit})
        case ValidationErrorKind.Contains():
            yield Message("schema.item-missing")
        case ValidationErrorKind.AnyOf() | ValidationErrorKind.OneOfNotValid():
            yield from _alternatives(error, kind.context, schema)
        case ValidationErrorKind.BacktrackLimitExceeded() | ValidationErrorKind.Referencing():
            return  # the rule cannot be checked, which is not the value's fault
        case _ if kind.name in _LIMITS:
            code, name = _LIMITS[kind.name]
            yield Message(code, {name: _figure(kind.value)})
        case _:
            yield Message("schema.not-allowed")


def _own_words(error: ValidationError, schema: Any) -> Message | None:
    """What the schema itself says of the fault, as `errorMessage` or `patternErrorMessage`."""
    holder: Any = schema
    for step in error.schema_path[:-1]:
        if isinstance(holder, list) and isinstance(step, int) and step < len(holder):
            holder = holder[step]
        elif isinstance(holder, dict):
            holder = holder.get(str(step))
    if not isinstance(holder, dict):
        return None
    words = holder.get("errorMessage")
    if isinstance(words, dict):
        words = words.get(error.kind.name)
    if words is None and error.kind.name == "pattern":
        words = holder.get("patternErrorMessage")
    return Message("schema.own-words", {"words": words}) if isinstance(words, str) else None


def _expected(types: Sequence[str], value: Any) -> Message:
    named = [one for one in types if one != "null"] or ["null"]
    numeric = not {"string", "boolean"} & set(named) and {"number", "integer"} & set(named)
    if numeric and isinstance(value, str) and is_number(resolve(value)):
        return Message("schema.number-as-text")
    return Message(EXPECTED[named[0]])


def _not_a_choice(value: Any) -> Message:
    if value is None or not is_scalar(value):
        return Message("schema.not-allowed")
    return Message("schema.not-a-choice", {"value": as_text(value)})


def _twice(items: Any) -> Iterator[Message]:
    seen: list[Any] = []
    for item in items:
        if item in seen:
            if is_scalar(item):
                yield Message("schema.item-twice", {"item": as_text(item)})
            else:
                yield Message("schema.items-same")
            return
        seen.append(item)


def _alternatives(
    error: ValidationError, branches: Sequence[Sequence[ValidationError]], schema: Any
) -> Iterator[Message]:
    """What is wrong by the alternative that the value comes closest to."""
    here = error.instance_path
    choices = [
        branch
        for branch in branches
        if branch and isinstance(branch[0].kind, ValidationErrorKind.Constant)
    ]
    if len(choices) > 1 and is_scalar(error.instance):
        yield _not_a_choice(error.instance)
        return
    close = min(
        (branch for branch in branches if branch), key=lambda one: _distance(one, here), default=()
    )
    yield from told(close, schema, error.instance, len(here))


def _distance(branch: Sequence[ValidationError], here: Sequence[str | int]) -> tuple[int, ...]:
    """How far off an alternative is: one of another type is further off than all others."""
    of_value = [error.kind for error in branch if error.instance_path == here]
    types = [kind.types for kind in of_value if isinstance(kind, ValidationErrorKind.Type)]
    is_day = any(isinstance(k, ValidationErrorKind.Format) and k.format == "date" for k in of_value)
    return (len(types), types == [["null"]], not is_day, len(branch))


def _placed(message: Message, path: Sequence[str | int], value: Any) -> Message:
    """The message with the part of the value that it is about."""
    holders = []
    for step in path:
        holders.append(value)
        value = value[step]
    for holder, step in zip(reversed(holders), reversed(path), strict=True):
        part: Argument = step
        if isinstance(holder, list) and isinstance(step, int):
            item = holder[step]
            if is_scalar(item) and item is not None:
                if message.code == "schema.not-a-choice":  # which says the item itself
                    continue
                part = Message("schema.quoted", {"text": as_text(item)})
            else:
                part = Message("schema.item", {"n": step + 1})
        message = Message("schema.in-part", {"part": part, "what": message})
    return message


def _figure(number: Any) -> Argument:
    whole = isinstance(number, float) and number.is_integer()
    return int(number) if whole else number if isinstance(number, int) else str(number)

"""Values as fields hold them: what may be written, and when two of them are the same."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from editor.vault.javascript import iso_text, key_text, number_text

_DEEPEST = 90


class UnwritableError(Exception):
    """A value of a type that frontmatter cannot hold, or one that is nested too deeply."""


def normal(value: Any, depth: int = 0) -> Any:  # noqa: PLR0911 - one return for each type
    """`value` as it would be read back: lists, text keys, time stamps at UTC in milliseconds.

    Raises UnwritableError.
    """
    if value is None or isinstance(value, str | bytes) or type(value) in (bool, int, float, date):
        return value
    if isinstance(value, datetime):
        at_utc = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return at_utc.replace(microsecond=at_utc.microsecond // 1000 * 1000)
    if depth > _DEEPEST:
        raise UnwritableError
    if isinstance(value, list | tuple):
        return [normal(item, depth + 1) for item in value]
    if isinstance(value, Mapping):
        members = {}
        for key, item in value.items():
            name = key if isinstance(key, str) else key_text(normal(key, depth + 1))
            if name is None or name in members:
                raise UnwritableError
            members[name] = normal(item, depth + 1)
        return members
    if isinstance(value, int):  # an enumeration's member
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    raise UnwritableError


def identical(one: Any, other: Any) -> bool:
    """The values are equal and of the same types all the way down; not-a-number equals itself."""
    if type(one) is not type(other):
        return False
    if isinstance(one, list):
        return len(one) == len(other) and all(map(identical, one, other))
    if isinstance(one, dict):
        return len(one) == len(other) and all(
            name in other and identical(item, other[name]) for name, item in one.items()
        )
    return bool(one == other) or (isinstance(one, float) and math.isnan(one) and math.isnan(other))


def fingerprint(value: Any) -> Hashable:
    """Something hashable that is equal for identical values."""
    if isinstance(value, list):
        return ("list", *map(fingerprint, value))
    if isinstance(value, dict):
        return ("map", frozenset((name, fingerprint(item)) for name, item in value.items()))
    if isinstance(value, float) and math.isnan(value):
        return "nan", None
    return type(value).__name__, value


def as_json(value: Any) -> Any:  # noqa: PLR0911 - one return for each type
    """`value` in terms of JSON, as a JavaScript program would have it.

    A date alone is `2024-01-02`, a time stamp ISO 8601 at UTC; infinities and not-a-number are
    text, whole numbers have no decimal point; bytes are base64.
    """
    if isinstance(value, dict):
        return {name: as_json(item) for name, item in value.items()}
    if isinstance(value, list):
        return [as_json(item) for item in value]
    if isinstance(value, float):
        if not math.isfinite(value):
            return number_text(value)
        return int(value) if value.is_integer() and abs(value) < 1e21 else value
    if isinstance(value, datetime):
        return iso_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        from base64 import b64encode

        return b64encode(value).decode("ascii")
    return value

"""Fields that tell together when something began and ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache

from editor.regex import regex
from editor.schema.kinds import is_year, read_day, read_moment
from editor.schema.values import Value

_BEGINNING = {"end": "start", "ended": "started", "closed": "founded"}
_END = regex(r"(?:(.*)([_-]))?(end|ended|closed)(?:([_-])(.*))?")
_BEGIN = regex(r"(?:.*[_-])?(?:start|started|founded)(?:[_-].*)?")
When = tuple[int, ...]


def backwards(fields: Mapping[str, Value]) -> Iterator[tuple[str, str]]:
    """The keys of fields that hold an earlier time than the one that tells the beginning, and its
    key: end and start, ended and started, closed and founded, end_date and start_date.
    """
    for key in fields:
        start = _beginning_of(key)
        if start and start in fields and _is_before(fields[key], fields[start]):
            yield key, start


@lru_cache(maxsize=1024)
def _beginning_of(key: str) -> str:
    """The key of the beginning to an end of this key; empty where it is none."""
    match = _END.fullmatch(key)
    if match is None:
        return ""
    return f"{key[: match.start(3)]}{_BEGINNING[match[3]]}{key[match.end(3) :]}"


def is_beginning(key: str) -> bool:
    """Whether a field of this key tells when something began."""
    return _BEGIN.fullmatch(key) is not None


def is_end(key: str) -> bool:
    """Whether a field of this key tells when something ended, and may well lie ahead."""
    return _END.fullmatch(key) is not None


def _is_before(end: Value, start: Value) -> bool:
    one, other = when(end), when(start)
    if one is None or other is None:
        return False
    # A year is not before a day in it, nor a day before its hours.
    shared = min(len(one), len(other))
    return one[:shared] < other[:shared]


def when(value: Value) -> When | None:
    """Year, or year, month and day and so on; None for what is neither a year nor a date."""
    if is_year(value):
        return (int(str(value)),)
    if isinstance(value, str):
        value = read_day(value.strip()) or read_moment(value.strip())
    if not isinstance(value, date):
        return None
    return tuple(value.timetuple()[: 6 if isinstance(value, datetime) else 3])

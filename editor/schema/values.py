"""Values of fields as the publisher's reader gives them, and how they compare."""

from __future__ import annotations

from datetime import date, datetime

# str, int, float, bool, None, date, datetime (aware, UTC), list or dict of these.
Value = object


def same(one: Value, other: Value) -> bool:
    """Whether both are the same value of the same type: 1, 1.0, True and "1" all differ."""
    if type(one) is not type(other):
        return False
    if isinstance(one, str):  # as most are
        return one == other
    if isinstance(one, list) and isinstance(other, list):
        return _same_items(one, other)
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    return one == other or (one != one and other != other)  # noqa: PLR0124 - not a number


def _same_items(one: list[Value], other: list[Value]) -> bool:
    if set(map(type, one)) <= _TEXT:  # as most are; no other value equals a text
        return one == other
    return len(one) == len(other) and all(map(same, one, other))


def is_empty(value: Value) -> bool:
    """Whether the field holds nothing: null, an empty text, an empty list or mapping."""
    return value is None or (isinstance(value, str | list | dict) and not value)


def is_scalar(value: Value) -> bool:
    """Whether the value is neither a list nor a mapping."""
    return not isinstance(value, list | dict)


def is_text_list(value: Value) -> bool:
    """Whether the value is a list that can be shown as chips: scalars of one line, none empty."""
    if not isinstance(value, list):
        return False
    if set(map(type, value)) <= _TEXT:  # as most are
        return not breaks_in("".join(value))
    return all(
        item is not None and is_scalar(item) and not (isinstance(item, str) and breaks_in(item))
        for item in value
    )


def breaks_in(text: str) -> frozenset[str]:
    """The line breaks in the text, by anybody's count."""
    return _NO_BREAK if text.isprintable() else _BREAKS.intersection(text)


_TEXT = frozenset({str})
_NO_BREAK = frozenset[str]()
_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")


def is_date(value: Value) -> bool:
    """Whether the value is a day without a time."""
    return isinstance(value, date) and not isinstance(value, datetime)

"""How values of cells compare, so that numbers, dates and texts sort as curators expect."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TypeVar

from editor.schema.collation import sort_key
from editor.schema.kinds import as_text, read_moment
from editor.schema.values import Value, is_scalar

# Numbers and dates come before texts: (0, number, "") or (1, 0, what the text is sorted by).
Key = tuple[int, float, str]

_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?")
_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}\b.*", re.DOTALL)

T = TypeVar("T")


def number_of(value: Value) -> float | None:
    """What the value measures: a number, or a date as its year with a fraction; else None."""
    if isinstance(value, int | float):
        number = _float(value)
        return None if math.isnan(number) else number
    if isinstance(value, str):
        text = value.strip()
        if _NUMBER.fullmatch(text):
            return float(text)
        value = read_moment(text) if _DATE.fullmatch(text) else None
    if isinstance(value, date):
        day: float = value.timetuple().tm_yday - 1
        if isinstance(value, datetime):
            day += (value.hour * 3600 + value.minute * 60 + value.second) / 86400
        return value.year + day / 367
    return None


def key_of(value: Value, text: str) -> Key:
    """What a cell is sorted by; `text` is what it shows."""
    number = number_of(value)
    if number is not None:
        return (0, number, "")
    return (1, 0, sort_key(text if not is_scalar(value) else as_text(value).strip()))


def sort_rows(rows: Sequence[T], keys: Sequence[tuple[Callable[[T], Key | None], bool]]) -> list[T]:
    """`rows` sorted by each of `keys`, the first being the strongest; the flag is "descending".

    A key of None, an empty cell, comes last either way.
    """
    found = list(rows)
    for key, descending in reversed(keys):
        known = [(key(row), row) for row in found]
        filled = [(own, row) for own, row in known if own is not None]
        filled.sort(key=lambda one: one[0], reverse=descending)
        found = [row for _, row in filled] + [row for own, row in known if own is None]
    return found


def _float(value: float) -> float:
    try:
        return float(value)
    except OverflowError:  # a whole number of more than 300 digits
        return math.inf if value > 0 else -math.inf

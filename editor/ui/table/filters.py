"""What a column is filtered by."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from editor.schema.folding import fold
from editor.schema.kinds import as_text
from editor.schema.values import Value, is_empty, is_scalar
from editor.ui.table.order import number_of


class Filter(NamedTuple):
    """Conditions that a cell must all meet.

    contains: words that the cell's text holds, whatever their case and accents. values: the cell,
    or one of its items, is one of these texts. empty: it holds nothing (True) or something
    (False). low, high: the bounds of a number or a date, inclusive, as typed.
    """

    contains: str = ""
    values: frozenset[str] = frozenset()
    empty: bool | None = None
    low: str = ""
    high: str = ""

    def __bool__(self) -> bool:
        return self != Filter()

    def matcher(self) -> Matcher:
        """The filter, ready to be asked about many cells."""
        return Matcher(self)


class Matcher:
    """A filter with its words folded and its bounds read once."""

    def __init__(self, wanted: Filter) -> None:
        self._words = fold(wanted.contains).split()
        self._values = wanted.values
        self._empty = wanted.empty
        self._low = number_of(wanted.low.strip())
        self._high = number_of(wanted.high.strip())

    def accepts(self, value: Value, text: str) -> bool:
        """Whether a cell that holds `value` and shows `text` meets the conditions."""
        if self._empty is not None and is_empty(value) is not self._empty:
            return False
        if self._values and self._values.isdisjoint(texts_of(value)):
            return False
        if self._words:
            folded = fold(text)
            if not all(word in folded for word in self._words):
                return False
        if self._low is None and self._high is None:
            return True
        number = number_of(value)
        if number is None or (self._low is not None and number < self._low):
            return False
        # "Up to 2018" means all of its days.
        high = self._high
        return high is None or number <= high or (high == int(number) and _is_dated(value))


def texts_of(value: Value) -> list[str]:
    """The texts that a value is counted under: its items, or the value itself; without nothing."""
    found = value if isinstance(value, list) else [value]
    return [as_text(item).strip() for item in found if is_scalar(item) and not is_empty(item)]


def _is_dated(value: Value) -> bool:
    return isinstance(value, date) or (isinstance(value, str) and "-" in value)

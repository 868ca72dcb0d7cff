"""Numbers, years, yes and no."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from editor.messages import Message
from editor.schema.kinds.base import Kind, UnreadError, spaces_around
from editor.schema.values import Value
from editor.vault import scalars

# What stands in the place of a year.
YEAR_WORDS = frozenset({"present", "ongoing", "now", "today", "current", "currently", "unknown"})


class Number(Kind):
    """A number; `whole` ones only when so made. `own` keeps text that holds a number as text."""

    def __init__(self, name: str, *, whole: bool = False, own: bool = True) -> None:
        super().__init__(name)
        self._whole = whole
        self._own = own
        self.expected = "schema.expected-integer" if whole else "schema.expected-number"

    def _holds(self, value: Value) -> bool:
        if isinstance(value, str):
            return self._number(value) is not None
        return is_number(value) and not (self._whole and not _is_whole(value))

    def _read(self, text: str, like: Value) -> Value:
        number = self._number(text)
        if number is None:
            raise UnreadError("schema.unread-integer" if self._whole else "schema.unread-number")
        return text.strip() if self._own and isinstance(like, str) else number

    def _faults(self, value: Value) -> Iterator[Message]:
        if not self.holds(value):
            yield Message(self.expected)
        elif isinstance(value, str) and not self._own:
            yield Message("schema.number-as-text")

    def _number(self, text: str) -> int | float | None:
        value = scalars.resolve(text.strip())
        if not is_number(value) or (self._whole and not _is_whole(value)):
            return None
        assert isinstance(value, int | float)
        return value


class Year(Kind):
    """A year, as a number or as text, or a word in its place such as "present"."""

    expected = "schema.expected-year"

    def _holds(self, value: Value) -> bool:
        return is_year(value) or (isinstance(value, str) and value.strip().casefold() in YEAR_WORDS)

    def _read(self, text: str, like: Value) -> Value:
        """Digits take the type of a year beside; any other text is kept as it is."""
        as_words = isinstance(like, str) and (not like.strip() or like.strip().isdecimal())
        if not as_words and re.fullmatch(r"[1-9][0-9]*", text.strip(), re.ASCII):
            return int(text.strip())
        return text

    def _faults(self, value: Value) -> Iterator[Message]:
        if not self.holds(value):
            yield Message(self.expected)
        elif isinstance(value, str):
            yield from spaces_around(value)


class YesNo(Kind):
    """True or false."""

    expected = "schema.expected-yes-no"

    def _holds(self, value: Value) -> bool:
        return isinstance(value, bool)

    def _read(self, text: str, like: Value) -> Value:  # noqa: ARG002
        value = scalars.resolve(text.strip())
        if not isinstance(value, bool):
            raise UnreadError("schema.unread-yes-no")
        return value

    def _faults(self, value: Value) -> Iterator[Message]:
        if not isinstance(value, bool):
            yield Message(self.expected)


def is_number(value: Value) -> bool:
    """Whether the value is a finite number."""
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def is_year(value: Value) -> bool:
    """Whether the value is a year from 1000 to 2999, as a number or as text."""
    if isinstance(value, str):
        year = value.strip()
        return len(year) == 4 and year.isascii() and year.isdigit() and year[0] in "12"
    return isinstance(value, int) and not isinstance(value, bool) and 1000 <= value <= 2999


def _is_whole(value: Value) -> bool:
    return isinstance(value, int) or (isinstance(value, float) and value.is_integer())

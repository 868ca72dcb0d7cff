"""Dates, with and without a time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

from editor.messages import Message
from editor.regex import regex
from editor.schema.kinds.base import Kind, UnreadError
from editor.schema.values import Value, is_date
from editor.vault import scalars

_DAY = regex(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")


class Day(Kind):
    """A date without a time."""

    expected = "schema.expected-date"

    def _holds(self, value: Value) -> bool:
        return isinstance(value, date) or (
            isinstance(value, str) and read_day(value.strip()) is not None
        )

    def _read(self, text: str, like: Value) -> Value:
        day = read_day(text.strip())
        if day is None:
            raise UnreadError("schema.unread-date")
        return day.isoformat() if isinstance(like, str) else day

    def _faults(self, value: Value) -> Iterator[Message]:
        text = value if isinstance(value, str) else ""
        if not (isinstance(value, date) or read_day(text)):
            yield Message(self.expected)


class Moment(Kind):
    """A date with a time."""

    expected = "schema.expected-datetime"

    def _holds(self, value: Value) -> bool:
        return isinstance(value, date) or (
            isinstance(value, str) and read_moment(value.strip()) is not None
        )

    def _read(self, text: str, like: Value) -> Value:
        moment = read_moment(text.strip())
        if moment is None:
            raise UnreadError("schema.unread-datetime")
        return text.strip() if isinstance(like, str) else moment

    def _faults(self, value: Value) -> Iterator[Message]:
        text = value if isinstance(value, str) else ""
        if not (isinstance(value, date) or read_moment(text)):
            yield Message(self.expected)


def read_day(text: str) -> date | None:
    """The day that "2024-08-05" or "2024-8-5" stands for; None when it is none."""
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def read_moment(text: str) -> datetime | None:
    """The moment at UTC that an ISO text stands for; None when it is none."""
    value = scalars.resolve(text)
    if isinstance(value, datetime):
        return value
    if is_date(value):
        assert isinstance(value, date)
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)

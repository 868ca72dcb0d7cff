"""Dates that cannot be right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from editor.messages import Message
from editor.publish.checks.look import Found, Look
from editor.schema.kinds import DATE, DATETIME, YEAR, as_text
from editor.schema.spans import When, is_beginning, is_end, when

_DATES = (DATE, DATETIME, YEAR)


def date_future(look: Look) -> Iterator[Found]:
    """A day or year ahead where something is told that was; an end may lie ahead.

    Tomorrow passes: it is that day already for somebody.
    """
    tomorrow = look.known.today + timedelta(days=1)
    for key, value in look.entry.fields.items():
        if value is None or is_end(key):
            continue
        if look.schema.field(key).kind not in _DATES and not is_beginning(key):
            continue
        told = when(value)
        if told is not None and _is_after(told, tomorrow):
            message = Message("publish.date-future", {"value": as_text(value)})
            yield Found(look.problem(message, key))


def _is_after(told: When, day: date) -> bool:
    return told[:3] > (day.year, day.month, day.day)[: len(told)]

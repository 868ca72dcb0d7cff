"""Dates that cannot be right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from editor.messages import Message
from editor.publish.checks.look import Found, Look
from editor.schema.fields import FieldSchema
from editor.schema.kinds import DATE, DATETIME, YEAR, as_text
from editor.schema.spans import When, is_beginning, is_end, when

_DATES = (DATE, DATETIME, YEAR)


def date_future(look: Look) -> Iterator[Found]:
    """A day or year ahead where something is told that was; an end may lie ahead.

    Tomorrow passes: it is that day already for somebody.
    """
    tomorrow = look.known.today + timedelta(days=1)
    for key in look.keys("dates", _tells_when):
        value = look.entry.fields.get(key)
        if value is None:
            continue
        told = when(value)
        if told is not None and _is_after(told, tomorrow):
            message = Message("publish.date-future", {"value": as_text(value)})
            yield Found(look.problem(message, key))


def _tells_when(field: FieldSchema) -> bool:
    return not is_end(field.key) and (field.kind in _DATES or is_beginning(field.key))


def _is_after(told: When, day: date) -> bool:
    return told[:3] > (day.year, day.month, day.day)[: len(told)]

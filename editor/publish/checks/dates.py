"""Dates and years that cannot be right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from editor.messages import Message
from editor.publish.checks.look import Found, Look
from editor.schema.fields import FieldSchema
from editor.schema.kinds import DATE, DATETIME, YEAR, as_text, is_number, is_year
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


def year_odd(look: Look) -> Iterator[Found]:
    """A number that is no year where others have years; a schema tells of it by itself."""
    for key in look.keys("years", _holds_years):
        value = look.entry.fields.get(key)
        digits = isinstance(value, str) and value.strip().isdecimal()
        if (digits or is_number(value)) and not is_year(value):
            yield Found(look.problem(Message("publish.year-odd", {"value": as_text(value)}), key))


def _holds_years(field: FieldSchema) -> bool:
    return field.kind is YEAR and not field.declared


def _tells_when(field: FieldSchema) -> bool:
    return not is_end(field.key) and (field.kind in _DATES or is_beginning(field.key))


def _is_after(told: When, day: date) -> bool:
    return told[:3] > (day.year, day.month, day.day)[: len(told)]

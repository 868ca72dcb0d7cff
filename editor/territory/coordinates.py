"""Coordinates of an entry: read from its fields, checked, rounded as the map wants them."""

from __future__ import annotations

import re
from typing import NamedTuple

from editor.messages import Message, Problem
from editor.regex import regex
from editor.territory.bounds import Bounds, is_number

_NUMBER = regex(r"\s*[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d{1,3})?\s*", re.ASCII)


class Place(NamedTuple):
    """Where an entry lies, as its fields say; None for a coordinate that they do not give."""

    x: float | None
    y: float | None
    problems: tuple[Problem, ...] = ()

    @property
    def placed(self) -> bool:
        """Whether both coordinates are known."""
        return self.x is not None and self.y is not None


def read_place(
    x: object,
    y: object,
    bounds: Bounds | None = None,
    *,
    x_field: str = "x",
    y_field: str = "y",
) -> Place:
    """The place that two field values give (None: field absent or empty).

    A number in quotes counts as the number, with a problem. What lies out of `bounds` stays where
    it is, with a problem.
    """
    problems: list[Problem] = []
    read_x = _coordinate(x, x_field, problems)
    read_y = _coordinate(y, y_field, problems)
    if not problems and (read_x is None) != (read_y is None):
        missing, present = (x_field, y_field) if read_x is None else (y_field, x_field)
        problems.append(
            Problem(
                Message("territory.half-placed", {"present": present, "missing": missing}),
                field=present,
            )
        )
    if bounds is not None and read_x is not None and read_y is not None:
        problems.extend(_outside(read_x, read_y, bounds, x_field, y_field))
    return Place(read_x, read_y, tuple(problems))


def _coordinate(value: object, field: str, problems: list[Problem]) -> float | None:
    if value is None or value == "":
        return None
    if is_number(value):
        return value
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        number = float(value)
        if is_number(number):
            args = {"field": field, "value": value}
            problems.append(Problem(Message("territory.coordinate-text", args), field=field))
            return int(number) if number.is_integer() else number
    args = {"field": field, "value": str(value)[:40]}
    problems.append(Problem(Message("territory.coordinate-form", args), field=field))
    return None


def _outside(x: float, y: float, bounds: Bounds, x_field: str, y_field: str) -> list[Problem]:
    ranges = (
        (x_field, x, bounds.min_x, bounds.max_x),
        (y_field, y, bounds.min_y, bounds.max_y),
    )
    return [
        Problem(
            Message(
                "territory.coordinate-outside",
                {"field": field, "value": value, "low": low, "high": high},
            ),
            field=field,
        )
        for field, value, low, high in ranges
        if not low <= value <= high
    ]


def round_to_step(value: float, step: float) -> int | float:
    """`value` as the nearest multiple of `step`, halves upward; an int where it is whole.

    A step that is not above 0 leaves the value as it is.
    """
    return _multiple(value, step, "ROUND_HALF_UP")


def snap(x: float, y: float, bounds: Bounds, step: float) -> tuple[int | float, int | float]:
    """(x, y) moved into the bounds and rounded to `step`, which does not lead out of them."""
    x, y = bounds.clamp(x, y)
    return (
        _round_within(x, bounds.min_x, bounds.max_x, step),
        _round_within(y, bounds.min_y, bounds.max_y, step),
    )


def _round_within(value: float, low: float, high: float, step: float) -> int | float:
    rounded = round_to_step(value, step)
    if rounded > high:
        rounded = _multiple(high, step, "ROUND_FLOOR")
    elif rounded < low:
        rounded = -_multiple(-low, step, "ROUND_FLOOR")
    # Bounds narrower than a step may hold no multiple of it.
    return rounded if low <= rounded <= high else value


def _multiple(value: float, step: float, rounding: str) -> int | float:
    # In decimal, because 3 * 0.1 in binary would be written into the file as 0.30000000000000004.
    if step <= 0:
        return value
    # Imported when first needed: the first window moves nothing.
    from decimal import Decimal

    unit = Decimal(repr(step))
    whole = (Decimal(repr(value)) / unit).to_integral_value(rounding=rounding) * unit
    number = float(whole)
    return int(number) if number.is_integer() else number

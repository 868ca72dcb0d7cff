"""How JavaScript, in which the publisher's reader is written, turns values into text."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time
from typing import Any


def number_text(number: float) -> str:  # noqa: PLR0911 - one return for each type
    """A number as JavaScript prints it: `1` for 1.0, `1e+21`, `NaN`, `-Infinity`."""
    if isinstance(number, float) and not math.isfinite(number):
        return "NaN" if math.isnan(number) else "Infinity" if number > 0 else "-Infinity"
    if number == 0:
        return "0"
    if isinstance(number, int) and abs(number) < 2**53:
        return str(number)
    sign = "-" if number < 0 else ""
    mantissa, _, power = f"{abs(float(number))!r}".partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    digits = (whole + fraction).lstrip("0")
    point = int(power or 0) + len(whole) - (len(whole + fraction) - len(digits))
    digits = digits.rstrip("0")
    if len(digits) <= point <= 21:
        return sign + digits.ljust(point, "0")
    if 0 < point <= 21:
        return f"{sign}{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    tail = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{sign}{digits[0]}{tail}e{point - 1:+d}"


def iso_text(moment: datetime) -> str:
    """A time stamp as JavaScript's toISOString prints it: at UTC, with milliseconds."""
    at_utc = moment.astimezone(UTC)
    return f"{at_utc:%Y-%m-%dT%H:%M:%S}.{at_utc.microsecond // 1000:03d}Z".rjust(24, "0")


def key_text(value: Any) -> str | None:
    """The name that a key of this value gets in a JavaScript object; None when it gets none.

    Dates print as they do where the clock runs at UTC.
    """
    if isinstance(value, list):
        if any(isinstance(item, list) for item in value):
            return None
        return ",".join("" if item is None else key_text(item) or "" for item in value)
    return _scalar_text(value)


def _scalar_text(value: Any) -> str:  # noqa: PLR0911 - one return for each type
    if isinstance(value, str):
        return value
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return number_text(value)
    if isinstance(value, date):
        moment = value if isinstance(value, datetime) else datetime.combine(value, time(), UTC)
        day = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[moment.weekday()]
        month = (
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
        )[moment.month - 1]  # fmt: skip
        clock = f"{moment:%d} {moment.year:04d} {moment:%H:%M:%S}"
        return f"{day} {month} {clock} GMT+0000 (Coordinated Universal Time)"
    if isinstance(value, bytes):
        return ",".join(str(byte) for byte in value)
    return "[object Object]"

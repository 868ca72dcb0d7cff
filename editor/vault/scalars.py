"""What a plain scalar means to the publisher's reader: YAML 1.2 as js-yaml 4.3 resolves it."""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime, timedelta

from editor.regex import regex

Scalar = str | int | float | bool | None | date | datetime

WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
TYPED_START = frozenset("~nNtTfF0123456789+-.")
_DECIMAL = regex(r"[-+]?[0-9]+")
_RADIX = regex(r"([-+]?)0(?:b([01]+)|o([0-7]+)|x([0-9a-fA-F]+))")
_FLOAT = regex(r"[-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9]+(?:[eE][-+]?[0-9]+)?")
_SPECIAL = regex(r"([-+]?)\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_DATE = regex(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_TIMESTAMP = regex(
    r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
    r"(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?"
    r"(?:[ \t]*(?:Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?"
)
_EXACT = 2**53  # beyond it the publisher's numbers, which are doubles, lose digits


def resolve(text: str) -> Scalar:  # noqa: PLR0911 - one return for each type
    """The value of the plain scalar `text`; text when it is nothing else.

    A date alone is a `date`, a time stamp an aware `datetime` at UTC. Numbers have the precision
    of a double. Days and months that overflow roll on, as the publisher's do.
    """
    if not text or text[0] not in TYPED_START:
        return text
    if text in WORDS:
        return WORDS[text]
    if text[0] in "~nNtTfF":
        return text
    if (match := _DECIMAL.fullmatch(text)) or _FLOAT.fullmatch(text):
        number = float(text)
        if not math.isfinite(number):
            return text
        if match is None:
            return number
        return int(text) if abs(number) < _EXACT else int(number)
    if match := _RADIX.fullmatch(text):
        return _radix(match, text)
    if match := _SPECIAL.fullmatch(text):
        if match[0][-1] in "nN":
            return math.nan
        return -math.inf if match[1] == "-" else math.inf
    if match := _DATE.fullmatch(text):
        moment = _moment(int(match[1]), int(match[2]), int(match[3]), timedelta())
        return text if moment is None else moment.date()
    if ":" in text and (match := _TIMESTAMP.fullmatch(text)):
        moment = _timestamp(match)
        return text if moment is None else moment
    return text


def _radix(match: re.Match[str], text: str) -> Scalar:
    sign, binary, octal, hexadecimal = match.groups()
    digits, base = (binary, 2) if binary else (octal, 8) if octal else (hexadecimal, 16)
    number = int(digits, base)
    if number >= _EXACT:
        try:
            number = int(float(number))
        except OverflowError:
            return text
    return -number if sign == "-" else number


def _timestamp(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second, fraction, sign, zone_hour, zone_minute = match.groups()
    after = timedelta(
        hours=int(hour),
        minutes=int(minute),
        seconds=int(second),
        milliseconds=int((fraction or "")[:3].ljust(3, "0")),
    )
    if sign:
        offset = timedelta(hours=int(zone_hour), minutes=int(zone_minute or 0))
        after += offset if sign == "-" else -offset
    return _moment(int(year), int(month), int(day), after)


def _moment(year: int, month: int, day: int, after: timedelta) -> datetime | None:
    """The moment `after` the beginning of a day; None where `datetime` ends."""
    if year < 100:  # the publisher's calendar takes these for years of the 20th century
        year += 1900
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    try:
        return datetime(year, month, 1, tzinfo=UTC) + timedelta(days=day - 1) + after
    except (ValueError, OverflowError):
        return None

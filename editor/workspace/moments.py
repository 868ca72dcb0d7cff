"""Dates and times written by the patterns of Obsidian's templates, which are those of moment.js."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_TOKEN = re.compile(
    r"\[([^\]]*)\]"
    r"|YYYY|YY|gggg|GGGG|Qo|Q|MMMM|MMM|MM|Mo|M|DDDD|DDDo|DDD|DD|Do|D|dddd|ddd|dd|do|d|E|e"
    r"|ww|wo|w|WW|Wo|W|HH|H|hh|h|kk|k|mm|m|ss|s|SSS|A|a|ZZ|Z|X|x"
)


def moment_text(moment: datetime, pattern: str) -> str:
    """`moment` by a pattern such as "dddd, D MMMM YYYY [at] HH:mm", in English.

    What is in brackets, and what is no token, stays as it is. A moment without a zone is taken
    as local time.
    """
    return _TOKEN.sub(lambda found: _part(moment, found), pattern)


def _part(moment: datetime, found: re.Match[str]) -> str:
    token = found[0]
    return found[1] if token.startswith("[") else _NUMBERS[token](moment)


def _ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def _week(moment: datetime) -> tuple[int, int]:
    """Year and week as counted in the United States: the first is that of the first of January."""
    start = moment.date().toordinal() - moment.isoweekday() % 7
    year = moment.year
    for candidate in (year + 1, year):
        january = datetime(candidate, 1, 1)
        first = january.toordinal() - january.isoweekday() % 7
        if start >= first:
            return candidate, (start - first) // 7 + 1
    raise AssertionError(moment)


def _zone(moment: datetime, colon: str) -> str:
    text = moment.astimezone().strftime("%z")
    return f"{text[:3]}{colon}{text[3:5]}"


_NUMBERS: Mapping[str, Callable[[datetime], str]] = {
    "YYYY": lambda m: f"{m.year:04d}",
    "YY": lambda m: f"{m.year % 100:02d}",
    "gggg": lambda m: f"{_week(m)[0]:04d}",
    "GGGG": lambda m: f"{m.isocalendar().year:04d}",
    "Q": lambda m: str((m.month + 2) // 3),
    "Qo": lambda m: _ordinal((m.month + 2) // 3),
    "MMMM": lambda m: _MONTHS[m.month - 1],
    "MMM": lambda m: _MONTHS[m.month - 1][:3],
    "MM": lambda m: f"{m.month:02d}",
    "Mo": lambda m: _ordinal(m.month),
    "M": lambda m: str(m.month),
    "DDDD": lambda m: f"{m.timetuple().tm_yday:03d}",
    "DDDo": lambda m: _ordinal(m.timetuple().tm_yday),
    "DDD": lambda m: str(m.timetuple().tm_yday),
    "DD": lambda m: f"{m.day:02d}",
    "Do": lambda m: _ordinal(m.day),
    "D": lambda m: str(m.day),
    "dddd": lambda m: _DAYS[m.weekday()],
    "ddd": lambda m: _DAYS[m.weekday()][:3],
    "dd": lambda m: _DAYS[m.weekday()][:2],
    "do": lambda m: _ordinal(m.isoweekday() % 7),
    "d": lambda m: str(m.isoweekday() % 7),
    "E": lambda m: str(m.isoweekday()),
    "e": lambda m: str(m.isoweekday() % 7),
    "ww": lambda m: f"{_week(m)[1]:02d}",
    "wo": lambda m: _ordinal(_week(m)[1]),
    "w": lambda m: str(_week(m)[1]),
    "WW": lambda m: f"{m.isocalendar().week:02d}",
    "Wo": lambda m: _ordinal(m.isocalendar().week),
    "W": lambda m: str(m.isocalendar().week),
    "HH": lambda m: f"{m.hour:02d}",
    "H": lambda m: str(m.hour),
    "hh": lambda m: f"{(m.hour - 1) % 12 + 1:02d}",
    "h": lambda m: str((m.hour - 1) % 12 + 1),
    "kk": lambda m: f"{(m.hour - 1) % 24 + 1:02d}",
    "k": lambda m: str((m.hour - 1) % 24 + 1),
    "mm": lambda m: f"{m.minute:02d}",
    "m": lambda m: str(m.minute),
    "ss": lambda m: f"{m.second:02d}",
    "s": lambda m: str(m.second),
    "SSS": lambda m: f"{m.microsecond // 1000:03d}",
    "A": lambda m: "AM" if m.hour < 12 else "PM",
    "a": lambda m: "am" if m.hour < 12 else "pm",
    "Z": lambda m: _zone(m, ":"),
    "ZZ": lambda m: _zone(m, ""),
    "X": lambda m: str(int(m.timestamp())),
    "x": lambda m: str(int(m.timestamp() * 1000)),
}

"""What spreadsheets make of texts when they open a CSV and save it again.

They take texts for numbers, dates, times and truth values, and write those in ways of their own:
"007" comes back as "7", "4-10" as "10-Apr", "true" as "WAHR". Such a cell still says what it said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache
from math import isclose
from typing import NamedTuple

# The longest text that a cell of Excel holds; it cuts off the rest.
_LONGEST_CELL = 32767
_DIGITS = 15  # that spreadsheets keep of a number
_SHORTENED = 8  # digits that are left at the least where a column shows fewer
_SHORTENED_POWER = 3  # the same before an exponent

_NUMBER = re.compile(r"([-+]?)([0-9]*[0-9., '\u00a0\u202f]*)(?:[eE]([-+]?[0-9]+))?")
_POINT = re.compile(r"[0-9]*\.?[0-9]*")
_COMMA = re.compile(r"[0-9]*,[0-9]*")
_POINT_GROUPS = re.compile(r"[0-9]{1,3}(?:[,'\u00a0\u202f ][0-9]{3})+(?:\.[0-9]*)?")
_COMMA_GROUPS = re.compile(r"[0-9]{1,3}(?:[.'\u00a0\u202f ][0-9]{3})+(?:,[0-9]*)?")
_MONEY = re.compile(r"[$€£¥]|[$€£¥]$")

_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_DAYS = re.compile(r"([0-9]{1,4})([./-])[ ]?([0-9]{1,2})\2[ ]?([0-9]{1,4})\.?")
_PAIR = re.compile(r"([0-9]{1,4})[./-][ ]?([0-9]{1,4})\.?")
_NAMED = re.compile(r"(?:([0-9]{1,4})\.?[ /-]*)?([^\W\d_]{3,12})\.?(?:[ /,-]*([0-9]{1,4}))?"
                    r"(?:[ /,-]+([0-9]{2,4}))?")  # fmt: skip
_TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]0+)?)?(?: ?([AaPp])\.?[Mm]\.?)?")
_ERROR = re.compile(
    r"#(?:NAME\?|VALUE!|REF!|DIV/0!|NUM!|NULL!|N/A|ERROR!|SPILL!|CALC!|WERT!|BEZUG!|ZAHL!|NOM\?"
    r"|VALEUR!|NV|#+)|Err:[0-9]{3}|#{3,}"
)
_TRUE = frozenset({"true", "wahr", "vrai", "verdadero", "vero", "waar", "verdadeiro"})
_FALSE = frozenset({"false", "falsch", "faux", "falso", "onwaar"})

# The beginnings of the months' names: English, German, French, Spanish, Italian, Portuguese, Dutch.
_MONTHS = (
    "jan ene gen", "feb fev fév", "mar mär mrz maa mrt", "apr avr abr", "may mai mag mei",
    "jun jui giu", "jul lug", "aug aoû aou ago", "sep set", "oct okt ott out", "nov",
    "dec déc dez dic",
)  # fmt: skip


class Day(NamedTuple):
    """A date as far as a text tells it: at least two of its parts."""

    year: int | None
    month: int | None
    day: int | None


def still_says(cell: str, written: str) -> bool:
    """Whether `cell` is what a spreadsheet may make of `written`, which differs from it."""
    cell, written = _with_one_break(cell), _with_one_break(written)
    if cell == written:
        return True
    if len(written) > _LONGEST_CELL:
        return len(cell) == _LONGEST_CELL and written.startswith(cell)
    if not cell or not written or "\n" in cell:
        return False
    return (
        _same_number(cell, written)
        or _same_truth(cell, written)
        or _same_day(cell, written)
        or _same_time(cell, written)
    )


def is_error(cell: str) -> bool:
    """Whether the cell holds what a spreadsheet writes where a formula failed."""
    return _ERROR.fullmatch(cell) is not None


def truth_of(text: str) -> bool | None:
    """The truth value that a spreadsheet's word stands for, in its languages; None for others."""
    word = text.strip().casefold()
    return True if word in _TRUE else False if word in _FALSE else None


@lru_cache(maxsize=4096)
def numbers_in(text: str) -> tuple[float, ...]:
    """The numbers that `text` may stand for: with a point or a comma before the decimals."""
    bare = text.strip()
    factor = 1.0
    if bare.startswith("(") and bare.endswith(")"):
        bare, factor = bare[1:-1], -1.0
    if bare.endswith("%"):
        bare, factor = bare[:-1].rstrip(), factor / 100
    if re.search(r"[$€£¥]", bare):
        bare = _MONEY.sub("", bare, count=1).strip()
    if bare[-1:] in ("+", "-") and bare[:1].isdigit():
        bare = bare[-1] + bare[:-1]  # LibreOffice takes "101+" for a number
    match = _NUMBER.fullmatch(bare)
    if match is None or not re.search("[0-9]", match[2]):
        return ()
    sign, digits, power = match.groups()
    found = []
    for form, group, point in (
        (_POINT, "", "."), (_COMMA, "", ","),
        (_POINT_GROUPS, r"[,'\u00a0\u202f ]", "."), (_COMMA_GROUPS, r"[.'\u00a0\u202f ]", ","),
    ):  # fmt: skip
        if form.fullmatch(digits):
            plain = re.sub(group, "", digits) if group else digits
            number = float(f"{sign}{plain.replace(point, '.')}e{power or 0}") * factor
            if number not in found:
                found.append(number)
    return tuple(found)


def days_in(text: str) -> tuple[Day, ...]:
    """The dates that `text` may stand for, day, month and year in any order."""
    text = text.strip()
    if match := _ISO.fullmatch(text):
        return _valid([Day(int(match[1]), int(match[2]), int(match[3]))])
    if match := _DAYS.fullmatch(text):
        one, two, three = match[1], match[3], match[4]
        days = [Day(_year(three), int(two), int(one)), Day(_year(one), int(two), int(three))]
        if match[2] != ".":
            days.append(Day(_year(three), int(one), int(two)))
        return _valid(days)
    if match := _PAIR.fullmatch(text):
        one, two = match[1], match[2]
        return _valid(
            [
                Day(None, int(one), int(two)),
                Day(None, int(two), int(one)),
                Day(_year(two), int(one), None),
                Day(_year(one), int(two), None),
            ]
        )
    if match := _NAMED.fullmatch(text):
        return _valid(list(_named_days(match)))
    return ()


def date_of(text: str, order: str) -> date | None:
    """The date that `text` tells in full; `order` ("dmy", "mdy") decides where it may be two."""
    found = {day for day in days_in(text) if None not in day}
    if len(found) > 1:
        parts = [int(part) for part in re.findall("[0-9]+", text)]
        found = {day for day in found if day.month == parts[order.index("m")]}
        found = {day for day in found if day.day == parts[order.index("d")]}
    if len(found) != 1:
        return None
    year, month, day = found.pop()
    assert year is not None
    assert month is not None
    assert day is not None
    return date(year, month, day)


def orders_of(text: str) -> frozenset[str]:
    """In which orders ("dmy", "mdy") the numbers of `text` are a date; both where either is.

    Between dots the day comes first, wherever they are in use.
    """
    match = _DAYS.fullmatch(text.strip())
    if match is None or len(match[1]) > 2:
        return frozenset()
    one, two = int(match[1]), int(match[3])
    found = {"dmy"} if _is_day(two, one) else set()
    return frozenset(found | ({"mdy"} if match[2] != "." and _is_day(one, two) else set()))


def _with_one_break(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _same_number(cell: str, written: str) -> bool:
    ones, others = numbers_in(cell), numbers_in(written)
    if not ones or not others:
        return False
    digits = _digits_in(cell)
    kept = _SHORTENED_POWER if re.search("[eE]", cell) else _SHORTENED
    limit = 10.0 ** -(_DIGITS - 1)
    if kept <= digits < min(_DIGITS, _digits_in(written)):
        limit = max(limit, 0.5 * 10.0 ** (1 - digits))
    return any(isclose(one, other, rel_tol=limit) for one in ones for other in others)


def _digits_in(number: str) -> int:
    """How many digits of a number are written, without the zeros before it."""
    return len(re.sub("[^0-9]", "", re.split("[eE]", number)[0]).lstrip("0"))


def _same_truth(cell: str, written: str) -> bool:
    truth = truth_of(written)
    return truth is not None and truth_of(cell) == truth


def _same_day(cell: str, written: str) -> bool:
    if _shape(cell) == _shape(written):
        return False  # nothing was written in another way: it was edited
    ones, others = days_in(_before_time(cell)), days_in(_before_time(written))
    if not any(_agree(one, other) for one in ones for other in others):
        return False
    times = _times(cell), _times(written)
    return None in times or times[0] == times[1] or (0, 0, 0) in times


def _same_time(cell: str, written: str) -> bool:
    one, other = _TIME.fullmatch(cell.strip()), _TIME.fullmatch(written.strip())
    return one is not None and other is not None and _clock(one) == _clock(other)


def _agree(one: Day, other: Day) -> bool:
    known = [(a, b) for a, b in zip(one, other, strict=True) if a is not None and b is not None]
    return len(known) >= 2 and all(a == b for a, b in known)


def _shape(text: str) -> str:
    """The text with digits and letters made alike; ranges of numbers have one shape."""
    shape = re.sub("[0-9]", "0", text)
    return "0-0" if re.fullmatch("0+-0+", shape) else shape


def _before_time(text: str) -> str:
    return re.split("[T ](?=[0-9]{1,2}:)", text.strip(), maxsplit=1)[0]


def _times(text: str) -> tuple[int, int, int] | None:
    found = re.search(r"[T ]([0-9]{1,2}:[0-9]{2}.*)", text.strip())
    match = _TIME.fullmatch(re.sub(r"(?:\.0+)?Z$", "", found[1])) if found else None
    return _clock(match) if match else None


def _clock(match: re.Match[str]) -> tuple[int, int, int]:
    hour = int(match[1])
    if match[4]:
        hour = hour % 12 + (12 if match[4] in "pP" else 0)
    return hour, int(match[2]), int(match[3] or 0)


def _named_days(match: re.Match[str]) -> Iterator[Day]:
    """The dates of a text with a month's name: "10-Apr", "Apr 10, 2024", "Nov-20"."""
    before, name, after, last = match.groups()
    months = [n for n, names in enumerate(_MONTHS, 1) if name.casefold()[:3] in names.split()]
    for month in months:
        numbers = [number for number in (before, after, last) if number]
        if len(numbers) == 1:
            yield Day(None, month, int(numbers[0]))
            yield Day(_year(numbers[0]), month, None)
        elif len(numbers) == 2:
            yield Day(_year(numbers[1]), month, int(numbers[0]))
            yield Day(_year(numbers[0]), month, int(numbers[1]))


def _year(text: str) -> int | None:
    """A year as written in full or with two digits, as spreadsheets read those."""
    number = int(text)
    if len(text) <= 2:
        return number + (2000 if number < 30 else 1900)
    return number if len(text) == 4 else None


def _valid(days: list[Day]) -> tuple[Day, ...]:
    return tuple(
        dict.fromkeys(
            day
            for day in days
            if sum(part is not None for part in day) >= 2
            and day.month is not None
            and (1 <= day.month <= 12 if day.day is None else _is_day(day.month, day.day))
            and (day.year is None or 1000 <= day.year <= 9999)
        )
    )


def _is_day(month: int, day: int) -> bool:
    try:
        datetime(2000, month, day)
    except ValueError:
        return False
    return True

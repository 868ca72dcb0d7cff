"""What a text that is no value of its kind was probably meant to be."""

from __future__ import annotations

import re
from datetime import date

from editor.regex import regex
from editor.schema.kinds import is_email, is_link, is_number
from editor.schema.values import Value
from editor.vault.scalars import resolve

_THOUSANDS = regex(r"[0-9]{1,3}(?:[ ,'’\u00a0\u202f][0-9]{3})+(?:\.[0-9]+)?")
_COMMA = regex(r"[-+−]?[0-9]+,[0-9]+")
_IN_WORDS = regex(r"[^\d\W]*[^\w]*?([-−]?[0-9]+(?:\.[0-9]+)?)\s*(?:[^\W\d][^\d]*)?")
_YEAR_FIRST = regex(r"([0-9]{4})[./ -]([0-9]{1,2})[./ -]([0-9]{1,2})(?:[T ].*)?")
_YEAR_LAST = regex(r"([0-9]{1,2})[./ -]([0-9]{1,2})[./ -]([0-9]{4})")
_NAMED = regex(r"([0-9]{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+([0-9]{4})")
_NAMED_FIRST = regex(r"([a-z]{3,9})\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\s+([0-9]{4})")
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_SPAN = regex(r"(?:between\s+)?([0-9]+)\s*(?:-|–|—|to|and|\.\.\.?|…)\s*([0-9]+)")
_OPEN_SPAN = regex(r"(?:over|more than|>|≥|at least)\s*([0-9]+)|([0-9]+)\s*(?:or more|and more|\+)")
_MARKDOWN = regex(r"!?\[[^\]]*\]\(\s*<?([^\s)>]+)>?[^)]*\)")
_HOST = regex(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[:/?#]\S*)?")
_SCHEME = regex(r"(https?)\s*[:;]?\s*/{0,3}\s*(?=[a-z0-9])")


def guessed_number(value: Value) -> int | float | None:
    """The number in "1,200", "12,5", "about 30" or "30 people"; None where two could be meant."""
    if not isinstance(value, str):
        return None
    text = value.strip()
    plain = text.replace("−", "-")
    if _THOUSANDS.fullmatch(text):
        plain = re.sub(r"[ ,'’\u00a0\u202f]", "", text)
    elif _COMMA.fullmatch(text):
        plain = plain.replace(",", ".")
    elif match := _IN_WORDS.fullmatch(text):
        plain = match[1].replace("−", "-")
    number = resolve(plain)
    if not is_number(number):
        return None
    assert isinstance(number, int | float)
    return number


def guessed_days(value: Value) -> tuple[date, ...]:
    """The days that a text may stand for: both of "3/4/2024", which differs by country."""
    if not isinstance(value, str):
        return ()
    text = value.strip().casefold()
    found: list[tuple[int, int, int]] = []
    if match := _YEAR_FIRST.fullmatch(text):
        found.append((int(match[1]), int(match[2]), int(match[3])))
    elif match := _YEAR_LAST.fullmatch(text):
        one, other, year = int(match[1]), int(match[2]), int(match[3])
        found += [(year, other, one), (year, one, other)]
    elif match := _NAMED.fullmatch(text):
        found.append((int(match[3]), _month(match[2]), int(match[1])))
    elif match := _NAMED_FIRST.fullmatch(text):
        found.append((int(match[3]), _month(match[1]), int(match[2])))
    days = []
    for year, month, day in dict.fromkeys(found):
        try:
            days.append(date(year, month, day))
        except ValueError:
            continue
    return tuple(days)


def _month(name: str) -> int:
    """The month of a name or its beginning; 0 where there is none."""
    return next((n for n, one in enumerate(_MONTHS, 1) if one.startswith(name)), 0)


def guessed_link(text: str) -> str | None:
    """The web address that `text` was meant to be; None where that cannot be told."""
    bare = text.strip().strip("<>").strip()
    if match := _MARKDOWN.fullmatch(bare):
        bare = match[1]
    if is_email(bare):
        return f"mailto:{bare}"
    lower = bare.casefold()
    if bare.startswith("//"):
        bare = f"https:{bare}"
    elif not lower.startswith(("http://", "https://")) and (match := _SCHEME.match(lower)):
        bare = f"{match[1]}://{bare[match.end() :]}"
    elif _HOST.fullmatch(lower):
        bare = f"https://{bare}"
    return bare if is_link(bare) and bare != text else None


def guessed_email(text: str) -> str | None:
    """The email address that `text` was meant to be; None where that cannot be told."""
    bare = text.strip()
    if match := re.search(r"<([^<>]+)>$", bare):
        bare = match[1]
    if match := _MARKDOWN.fullmatch(bare):
        bare = match[1]
    bare = re.sub(r"^mailto:", "", bare, flags=re.IGNORECASE)
    bare = re.sub(r"\s*(?:\(at\)|\[at\]|\s+at\s+)\s*", "@", bare, flags=re.IGNORECASE)
    bare = re.sub(r"\s*(?:\(dot\)|\[dot\]|\s+dot\s+)\s*", ".", bare, flags=re.IGNORECASE)
    bare = re.sub(r"\s*@\s*", "@", bare).rstrip(".,;")
    return bare if is_email(bare) and bare != text else None


def guessed_year(value: Value) -> Value:
    """The year in "c. 2015", "2015-03" or a date; None where none or several stand there."""
    if isinstance(value, date):
        return value.year
    years = re.findall(r"(?<![0-9])[12][0-9]{3}(?![0-9])", value) if isinstance(value, str) else []
    return int(years[0]) if len(years) == 1 else None


def guessed_range(value: Value) -> Value:
    """The range in "4 to 10", "4 – 10" or "more than 100"; None where there is none."""
    text = value.strip().casefold() if isinstance(value, str) else ""
    if match := _SPAN.fullmatch(text):
        return f"{match[1]}-{match[2]}"
    if match := _OPEN_SPAN.fullmatch(text):
        return f"{match[1] or match[2]}+"
    return None


def turned_range(value: Value) -> Value:
    """A range with its smaller number first."""
    match = re.fullmatch(r"\s*([0-9.]+)(\s*[-–—]\s*)([0-9.]+)\s*", str(value))
    return f"{match[3]}{match[2]}{match[1]}" if match else None


def guessed_entry_link(value: Value) -> Value:
    """A link to an entry with both its brackets, in "[[Name" or "Name]]"."""
    inner = str(value).strip().strip("[]").strip()
    return f"[[{inner}]]" if inner and not re.search(r"[\[\]]", inner) else None

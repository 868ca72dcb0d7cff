"""Coordinates as a curator types them."""

from __future__ import annotations

import re

# A comma between digits without a space is a decimal comma only where a second number follows.
_NUMBER = r"[-+−]?(?:\d+(?:[.]\d*)?|[.]\d+)"
_PAIR = re.compile(
    rf"\s*\(?\[?\s*(?:x\s*[:=]?\s*)?({_NUMBER})\s*(?:[,;/\s]|·)\s*(?:y\s*[:=]?\s*)?({_NUMBER})"
    r"\s*\]?\)?\s*",
    re.ASCII | re.IGNORECASE,
)
_PAIR_WITH_COMMAS = re.compile(
    r"\s*([-+−]?\d+,\d+)\s*[;\s]\s*([-+−]?\d+(?:,\d+)?)\s*|"
    r"\s*([-+−]?\d+)\s*[;]\s*([-+−]?\d+,\d+)\s*",
    re.ASCII,
)
_ALONE = re.compile(rf"\s*(?:[xy]\s*[:=]?\s*)?({_NUMBER}|[-+−]?\d+,\d+)\s*", re.IGNORECASE)


def read_pair(text: str) -> tuple[float, float] | None:
    """x and y in a text such as "203, 161", "x 203  y 161", "[203, 161]" or "203,5; 161"."""
    match = _PAIR_WITH_COMMAS.fullmatch(text)
    if match is not None:
        first, second = (part for part in match.groups() if part is not None)
        return _number(first), _number(second)
    match = _PAIR.fullmatch(text)
    return (_number(match[1]), _number(match[2])) if match is not None else None


def read_number(text: str) -> float | None:
    """One coordinate, with a decimal point or a decimal comma."""
    match = _ALONE.fullmatch(text)
    return _number(match[1]) if match is not None else None


def _number(text: str) -> float:
    number = float(text.replace(",", ".").replace("−", "-"))
    return int(number) if number.is_integer() else number

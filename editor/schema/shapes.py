"""What values look like, as a first step to what a field holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum, auto
from functools import lru_cache

from editor.schema.kinds import (
    YEAR_WORDS,
    is_email,
    is_entry_link,
    is_link,
    is_number,
    is_picture,
    span_of,
)
from editor.schema.values import Value, is_empty, is_scalar, is_text_list

LONG = 100  # characters; a text beyond is edited in several lines
_SHORT = 40  # characters; what is kept of texts that come again
_PART = 40  # characters; texts with longer parts between commas are prose
_NEAR_YEARS = (1800, 2100)  # what numbers are taken for years
_CENTURIES = ("18", "19", "20")
_ROUNDING = 0.02  # shares may be off by this much together
_NEAR = 0.35  # so far off, several parts of 1 are shares still: one of them was changed
_SEVERAL = 3
_SHARE_NAMES = frozenset({"inner", "cultural", "systems"})


class Shape(Enum):
    """What a value looks like."""

    NULL = auto()
    EMPTY_TEXT = auto()
    EMPTY_LIST = auto()
    EMPTY_MAPPING = auto()
    HOLLOW = auto()  # a mapping that holds nothing but keys, as a template's {{date}} reads
    TEXT = auto()
    LONG_TEXT = auto()
    YEAR_TEXT = auto()
    YEAR_WORD = auto()
    RANGE = auto()
    COMMAS = auto()  # short texts with nothing but a comma between them
    SPACED_COMMAS = auto()  # perhaps several texts, perhaps one with commas: the key tells
    LINK = auto()
    EMAIL = auto()
    PICTURE = auto()
    ENTRY_LINK = auto()
    YES_NO = auto()
    YEAR = auto()
    INTEGER = auto()
    FLOAT = auto()
    DATE = auto()
    DATETIME = auto()
    LIST = auto()
    ENTRY_LINKS = auto()
    MAPPING = auto()
    SHARES = auto()
    MAPPINGS = auto()
    OTHER = auto()

    # Enum's own is in Python, and each value that is learnt from asks four times.
    __hash__ = object.__hash__


def shape_of(value: Value) -> Shape:  # noqa: PLR0911 - one return for each shape
    """What the value looks like."""
    if isinstance(value, str):
        return _shape_of_short(value) if len(value) <= _SHORT else _shape_of_text(value)
    if value is None:
        return Shape.NULL
    if isinstance(value, list):
        return _shape_of_list(value)
    if isinstance(value, dict):
        return _shape_of_mapping(value)
    if isinstance(value, bool):
        return Shape.YES_NO
    if isinstance(value, int):
        is_year = _NEAR_YEARS[0] <= value < _NEAR_YEARS[1]
        return Shape.YEAR if is_year else Shape.INTEGER
    if isinstance(value, float):
        return Shape.FLOAT
    if isinstance(value, datetime):
        return Shape.DATETIME
    return Shape.DATE if isinstance(value, date) else Shape.OTHER


@lru_cache(maxsize=4096)
def _shape_of_short(text: str) -> Shape:
    """As `_shape_of_text`: short texts are mostly those of a vocabulary, and come again."""
    return _shape_of_text(text)


def _shape_of_text(text: str) -> Shape:  # noqa: PLR0911 - one return for each shape
    if not text:
        return Shape.EMPTY_TEXT
    if "." in text and is_picture(text):
        return Shape.PICTURE
    if ":" in text and is_link(text):
        return Shape.LINK
    if "@" in text and is_email(text):
        return Shape.EMAIL
    if "[[" in text and is_entry_link(text):
        return Shape.ENTRY_LINK
    if "\n" in text:
        return Shape.LONG_TEXT
    if "," in text and (found := _shape_of_commas(text)) is not None:
        return found
    if len(text) > LONG:
        return Shape.LONG_TEXT
    bare = text.strip()
    if bare[:1].isdigit():
        if len(bare) == 4 and bare.isascii() and bare.isdigit() and bare[:2] in _CENTURIES:
            return Shape.YEAR_TEXT
        if not bare.isdigit() and _is_span(bare):
            return Shape.RANGE
    elif bare.casefold() in YEAR_WORDS:
        return Shape.YEAR_WORD
    return Shape.TEXT


def _shape_of_commas(text: str) -> Shape | None:
    parts = text.split(",")
    bare = [part.strip() for part in parts]
    if max(map(len, bare)) > _PART or not all(map(_has_letter, bare)):
        return None
    if len(bare) > 1 and all(part == one for part, one in zip(parts[1:], bare[1:], strict=True)):
        return Shape.COMMAS
    return Shape.SPACED_COMMAS


def _has_letter(text: str) -> bool:
    return text[:1].isalpha() or re.search(r"[^\W\d]", text) is not None


def _is_span(text: str) -> bool:
    """Whether the text is a range upwards, and no part of a date or a number of a telephone."""
    span = span_of(text)
    if span is None:
        return False
    start, end = span
    return end is None or (end > start and not re.search(r"\b0[0-9]", text))


def _shape_of_list(value: list[Value]) -> Shape:
    if not value:
        return Shape.EMPTY_LIST
    if not is_text_list(value):
        return Shape.MAPPINGS if all(isinstance(item, dict) for item in value) else Shape.OTHER
    return Shape.ENTRY_LINKS if all(map(_is_entry_link, value)) else Shape.LIST


def _is_entry_link(item: Value) -> bool:
    return isinstance(item, str) and "[[" in item and is_entry_link(item)


def _shape_of_mapping(value: Mapping[str, Value]) -> Shape:
    if not value:
        return Shape.EMPTY_MAPPING
    if all(part is None for part in value.values()):
        return Shape.HOLLOW
    given = [part for part in value.values() if not is_empty(part)]
    if len(given) > 1 and all(is_scalar(part) and is_number(part) for part in given):
        shares = [float(str(part)) for part in given]
        if min(shares) >= 0 and _are_shares(value, shares):
            return Shape.SHARES
    return Shape.MAPPING


def _are_shares(value: Mapping[str, Value], shares: list[float]) -> bool:
    """Whether numbers are parts of one whole; some are off, and are told so as shares only."""
    off = abs(sum(shares) - 1)
    if off <= _ROUNDING:
        return True
    if max(shares) > 1:
        return False
    is_near = len(shares) >= _SEVERAL and off <= _NEAR and any(map(_is_broken, shares))
    return is_near or _SHARE_NAMES.issuperset(name.casefold() for name in value)


def _is_broken(share: float) -> bool:
    return not share.is_integer()

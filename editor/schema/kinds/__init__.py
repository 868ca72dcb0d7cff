"""Kinds of fields: each reads what a curator types, writes a value out, checks and completes it.

An entry's own practice is left alone: `parse` is given the value that stands in the file (`like`)
and keeps its type, so that a year written as text stays text. What stands for "nothing" in the
entry (null or an empty text) is given as `nothing`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from editor.schema.kinds.base import Kind, UnreadError, as_text, like_text, spaces_around
from editor.schema.kinds.dates import Day, Moment, read_day, read_moment
from editor.schema.kinds.lists import CommaList, TextList
from editor.schema.kinds.nested import Members, MembersList, Shares, Source
from editor.schema.kinds.numbers import YEAR_WORDS, Number, Year, YesNo, is_number, is_year
from editor.schema.kinds.texts import (
    Email,
    EntryLink,
    Link,
    Location,
    Range,
    is_email,
    is_entry_link,
    is_link,
    is_picture,
    link_target,
    link_words,
    span_of,
)

TEXT = Kind("text")
LONG_TEXT = Kind("long-text")
NUMBER = Number("number")
INTEGER = Number("integer", whole=True)
YEAR = Year("year")
DATE = Day("date")
DATETIME = Moment("datetime")
YES_NO = YesNo("yes-no")
CHOICE = Kind("choice")
LINK = Link("link")
EMAIL = Email("email")
IMAGE = Kind("image")
ENTRY_LINK = EntryLink("entry-link")
LOCATION = Location("location")
RANGE = Range("range")
TERRITORY = Kind("territory")
COORDINATE = Number("coordinate", own=False)
LIST = TextList("list", TEXT)
CHOICES = TextList("choices", CHOICE)
ENTRY_LINKS = TextList("entry-links", ENTRY_LINK)
LOCATIONS = TextList("locations", LOCATION, commas=True)
COMMA_LIST = CommaList("comma-list", TEXT, commas=False)
MAPPING = Members("mapping")
MAPPINGS = MembersList("mappings")
SHARES = Shares("shares")
YAML = Source("yaml")

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        kind.name: kind
        for kind in (
            TEXT,
            LONG_TEXT,
            NUMBER,
            INTEGER,
            YEAR,
            DATE,
            DATETIME,
            YES_NO,
            CHOICE,
            LIST,
            CHOICES,
            LINK,
            EMAIL,
            IMAGE,
            ENTRY_LINK,
            ENTRY_LINKS,
            LOCATION,
            LOCATIONS,
            RANGE,
            COMMA_LIST,
            MAPPING,
            MAPPINGS,
            SHARES,
            TERRITORY,
            COORDINATE,
            YAML,
        )
    }
)

__all__ = [
    "CHOICE",
    "CHOICES",
    "COMMA_LIST",
    "COORDINATE",
    "DATE",
    "DATETIME",
    "EMAIL",
    "ENTRY_LINK",
    "ENTRY_LINKS",
    "IMAGE",
    "INTEGER",
    "KINDS",
    "LINK",
    "LIST",
    "LOCATION",
    "LOCATIONS",
    "LONG_TEXT",
    "MAPPING",
    "MAPPINGS",
    "NUMBER",
    "RANGE",
    "SHARES",
    "TERRITORY",
    "TEXT",
    "YAML",
    "YEAR",
    "YEAR_WORDS",
    "YES_NO",
    "CommaList",
    "Kind",
    "Source",
    "TextList",
    "UnreadError",
    "as_text",
    "is_email",
    "is_entry_link",
    "is_link",
    "is_number",
    "is_picture",
    "is_year",
    "like_text",
    "link_target",
    "link_words",
    "read_day",
    "read_moment",
    "spaces_around",
    "span_of",
]

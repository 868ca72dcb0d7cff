"""Kinds of fields: each reads what a curator types, writes a value out, and checks it.

An entry's own practice is left alone: `parse` is given the value that stands in the file (`like`)
and keeps its type, so that a year written as text stays text. What stands for "nothing" in the
entry (null or an empty text) is given as `nothing`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType

from editor.messages import EditorError, Message
from editor.schema.values import Value, breaks_in, is_date, is_empty, is_scalar
from editor.vault import frontmatter, scalars

_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_LINK = re.compile(r"(?:https?|ftp)://[^\s]+|mailto:[^\s]+", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+")
_PICTURE = re.compile(
    r"\.(?:png|jpe?g|jfif|gif|webp|svg|avif|bmp|ico|tiff?)(?:[?#][^\s]*)?$", re.IGNORECASE
)
_WIKILINK = re.compile(r"!?\[\[([^\]|#]*)[^\]]*\]\]")


class UnreadError(EditorError):
    """What was typed is no value of the kind; nothing of it goes into the file yet."""


class Kind:
    """How fields of one type are read, written and checked. `name` is how schemas call it."""

    # The code that tells a value of another type what belongs here.
    expected = "schema.expected-text"

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"<kind {self.name}>"

    def format(self, value: Value) -> str:
        """The value as a curator reads and edits it: a scalar, or a list of one item a line."""
        if isinstance(value, list):
            return "\n".join(as_text(item) for item in value)
        return as_text(value)

    def parse(self, text: str, like: Value = None, nothing: Value = None) -> Value:
        """The value that `text` stands for; `nothing` when it is blank. Raises UnreadError."""
        return self._read(text, like) if text.strip() else nothing

    def check(self, value: Value) -> Iterator[Message]:
        """What is wrong with the value as one of this kind; an empty value is not wrong."""
        if not is_empty(value):
            yield from self._faults(value)

    def _read(self, text: str, like: Value) -> Value:
        return like_text(text, like)

    def _faults(self, value: Value) -> Iterator[Message]:
        if not is_scalar(value):
            yield Message(self.expected)
        elif isinstance(value, str) and not breaks_in(value):
            yield from spaces_around(value)


class Number(Kind):
    """A number; `whole` ones only when so made. `own` keeps text that holds a number as text."""

    def __init__(self, name: str, *, whole: bool = False, own: bool = True) -> None:
        super().__init__(name)
        self._whole = whole
        self._own = own
        self.expected = "schema.expected-integer" if whole else "schema.expected-number"

    def _read(self, text: str, like: Value) -> Value:
        number = self._number(text)
        if number is None:
            raise UnreadError("schema.unread-integer" if self._whole else "schema.unread-number")
        return text.strip() if self._own and isinstance(like, str) else number

    def _faults(self, value: Value) -> Iterator[Message]:
        if isinstance(value, str) and self._number(value) is not None:
            if not self._own:
                yield Message("schema.number-as-text")
        elif not is_number(value) or (self._whole and not _is_whole(value)):
            yield Message(self.expected)

    def _number(self, text: str) -> int | float | None:
        value = scalars.resolve(text.strip())
        if not is_number(value) or (self._whole and not _is_whole(value)):
            return None
        assert isinstance(value, int | float)
        return value


class Day(Kind):
    """A date without a time."""

    expected = "schema.expected-date"

    def _read(self, text: str, like: Value) -> Value:
        day = read_day(text.strip())
        if day is None:
            raise UnreadError("schema.unread-date")
        return day.isoformat() if isinstance(like, str) else day

    def _faults(self, value: Value) -> Iterator[Message]:
        text = value if isinstance(value, str) else ""
        if not (isinstance(value, date) or read_day(text)):
            yield Message(self.expected)


class Moment(Kind):
    """A date with a time."""

    expected = "schema.expected-datetime"

    def _read(self, text: str, like: Value) -> Value:
        moment = read_moment(text.strip())
        if moment is None:
            raise UnreadError("schema.unread-datetime")
        return text.strip() if isinstance(like, str) else moment

    def _faults(self, value: Value) -> Iterator[Message]:
        text = value if isinstance(value, str) else ""
        if not (isinstance(value, date) or read_moment(text)):
            yield Message(self.expected)


class YesNo(Kind):
    """True or false."""

    expected = "schema.expected-yes-no"

    def _read(self, text: str, like: Value) -> Value:  # noqa: ARG002
        value = scalars.resolve(text.strip())
        if not isinstance(value, bool):
            raise UnreadError("schema.unread-yes-no")
        return value

    def _faults(self, value: Value) -> Iterator[Message]:
        if not isinstance(value, bool):
            yield Message(self.expected)


class TextList(Kind):
    """Several short texts."""

    expected = "schema.expected-list"

    def parse_items(self, texts: list[str], like: Value) -> list[Value]:
        """The list of `texts`. Items that stand in the list `like` stay as they are there; new
        ones take their type: numbers in a list of numbers.
        """
        rest = list(like) if isinstance(like, list) else []
        usual = rest[0] if rest and len({type(item) for item in rest}) == 1 else None
        items = []
        for text in texts:
            known = next((item for item in rest if as_text(item) == text), None)
            if known is not None:
                rest.remove(known)
            items.append(known if known is not None else like_text(text, usual))
        return items

    def _read(self, text: str, like: Value) -> Value:
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        return self.parse_items(lines, like)

    def _faults(self, value: Value) -> Iterator[Message]:
        if not isinstance(value, list):
            yield Message(self.expected)
            return
        seen = set()
        for item in value:
            text = as_text(item) if is_scalar(item) else ""
            if isinstance(item, str) and item != item.strip():
                yield Message("schema.item-space", {"item": item.strip()})
            if text and text in seen:
                yield Message("schema.item-twice", {"item": text})
            seen.add(text)


class Link(Kind):
    """A web address."""

    def _faults(self, value: Value) -> Iterator[Message]:
        yield from super()._faults(value)
        if is_scalar(value) and not is_link(as_text(value).strip()):
            yield Message("schema.expected-link")


class Email(Kind):
    """An email address."""

    def _faults(self, value: Value) -> Iterator[Message]:
        yield from super()._faults(value)
        if is_scalar(value) and not is_email(as_text(value).strip()):
            yield Message("schema.expected-email")


class Source(Kind):
    """Anything at all, edited as its YAML."""

    def _read(self, text: str, like: Value) -> Value:  # noqa: ARG002
        lines = "".join(f"  {line}\n" for line in text.split("\n"))
        found = frontmatter.parse(f"---\nvalue:\n{lines}---\n")
        if found.problems:
            raise UnreadError("schema.unread-yaml", reason=found.problems[0].message)
        if list(found.fields) != ["value"]:
            raise UnreadError("schema.unread-value")
        value: Value = found.fields["value"].value
        return value

    def _faults(self, value: Value) -> Iterator[Message]:  # noqa: ARG002
        yield from ()


TEXT = Kind("text")
LONG_TEXT = Kind("long-text")
NUMBER = Number("number")
INTEGER = Number("integer", whole=True)
DATE = Day("date")
DATETIME = Moment("datetime")
YES_NO = YesNo("yes-no")
CHOICE = Kind("choice")
LIST = TextList("list")
LINK = Link("link")
EMAIL = Email("email")
IMAGE = Kind("image")
TERRITORY = Kind("territory")
COORDINATE = Number("coordinate", own=False)
YAML = Source("yaml")

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        kind.name: kind
        for kind in (
            TEXT,
            LONG_TEXT,
            NUMBER,
            INTEGER,
            DATE,
            DATETIME,
            YES_NO,
            CHOICE,
            LIST,
            LINK,
            EMAIL,
            IMAGE,
            TERRITORY,
            COORDINATE,
            YAML,
        )
    }
)


def as_text(value: Value) -> str:
    """A scalar as a curator reads it; lists and mappings have no such text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return ".nan" if math.isnan(value) else ".inf" if value > 0 else "-.inf"
    return str(value)


def like_text(text: str, like: Value) -> Value:
    """`text` as a value of the type of `like` where it reads so; otherwise as text."""
    if like is None or isinstance(like, str | list | dict):
        return text
    value = scalars.resolve(text.strip())
    if isinstance(like, bool):
        return value if isinstance(value, bool) else text
    if isinstance(like, int | float):
        return value if isinstance(value, int | float) and not isinstance(value, bool) else text
    return value if isinstance(value, date) else text


def is_number(value: Value) -> bool:
    """Whether the value is a finite number."""
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def is_link(text: str) -> bool:
    """Whether the text is a web address."""
    return _LINK.fullmatch(text) is not None


def is_email(text: str) -> bool:
    """Whether the text is an email address."""
    return _EMAIL.fullmatch(text) is not None


def is_picture(text: str) -> bool:
    """Whether the text names a picture: a file, an address, or a wikilink to one."""
    match = _WIKILINK.fullmatch(text.strip())
    return _PICTURE.search(match[1].strip() if match else text.strip()) is not None


def read_day(text: str) -> date | None:
    """The day that "2024-08-05" or "2024-8-5" stands for; None when it is none."""
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def read_moment(text: str) -> datetime | None:
    """The moment at UTC that an ISO text stands for; None when it is none."""
    value = scalars.resolve(text)
    if isinstance(value, datetime):
        return value
    if is_date(value):
        assert isinstance(value, date)
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def spaces_around(text: str) -> Iterator[Message]:
    """The spaces that nobody sees, before or after a text."""
    if text and not text.strip():
        yield Message("schema.only-space")
    elif text[:1].isspace():
        yield Message("schema.space-before")
    elif text[-1:].isspace():
        yield Message("schema.space-after")


def _is_whole(value: Value) -> bool:
    return isinstance(value, int) or (isinstance(value, float) and value.is_integer())

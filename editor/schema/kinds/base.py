"""What all kinds have in common, and the plain text that most of them are."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from editor.messages import EditorError, Message
from editor.schema.completion import Option, ranked
from editor.schema.values import Value, breaks_in, is_empty, is_scalar
from editor.vault import scalars


class UnreadError(EditorError):
    """What was typed is no value of the kind; nothing of it goes into the file yet."""


class Kind:
    """How fields of one type are read, written, checked and completed.

    name: how schemas call it. expected: the code that tells a value of another type what belongs
    here.
    """

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

    def complete(self, text: str, options: Sequence[Option]) -> list[Option]:
        """The options that may be meant by what was typed so far, the likeliest first."""
        return ranked(text, options)

    def spelled(self, text: str, options: Sequence[Option]) -> str:
        """The spelling in use that differs from what was typed only by case; else the text."""
        alike = [one.text for one in options if one.text.casefold() == text.casefold()]
        return text if text in alike or not alike else alike[0]

    def holds(self, value: Value) -> bool:
        """Whether the value can be edited as one of this kind; an empty one holds nothing."""
        return not is_empty(value) and self._holds(value)

    def _holds(self, value: Value) -> bool:
        return is_scalar(value)

    def _read(self, text: str, like: Value) -> Value:
        return like_text(text, like)

    def _faults(self, value: Value) -> Iterator[Message]:
        if not is_scalar(value):
            yield Message(self.expected)
        elif isinstance(value, str) and not breaks_in(value):
            yield from spaces_around(value)


def as_text(value: Value) -> str:  # noqa: PLR0911 - one return for each type
    """A scalar as a curator reads it; lists and mappings have no such text."""
    if isinstance(value, str):
        return value
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


def spaces_around(text: str) -> Iterator[Message]:
    """The spaces that nobody sees, before or after a text."""
    if text and not text.strip():
        yield Message("schema.only-space")
    elif text[:1].isspace():
        yield Message("schema.space-before")
    elif text[-1:].isspace():
        yield Message("schema.space-after")

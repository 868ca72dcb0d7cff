"""What the Qt-free rooms tell a curator: codes with arguments, and the sentences behind the codes.

A room raises or returns a :class:`Message`; it never writes the sentence itself. The window
translates the sentence (`editor/ui/words.py`), and so does the command line (`editor/spoken.py`). The
sentences of each room stand in the module of its name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple, TypeAlias, Union

from editor.language import QT_TRANSLATE_NOOP
from editor.messages.forms import Plural, Sentence

__all__ = [
    "QT_TRANSLATE_NOOP",
    "Argument",
    "EditorError",
    "Label",
    "Message",
    "Plural",
    "Problem",
    "english",
    "labelled",
    "named",
    "sentence",
]


# A message may stand in another one's sentence, as in "{file}, line {line}: {what}".
Argument: TypeAlias = Union[str, int, float, "Message"]


class Label(str):
    """What a field is called: a usual name, as `editor.schema.labels` has them, is translated."""

    __slots__ = ()


@dataclass(frozen=True)
class Message:
    """One thing to tell a curator.

    code: a key of `table.SENTENCES`. args: what stands for the names in its sentence.
    """

    code: str
    args: Mapping[str, Argument] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "args", MappingProxyType(dict(self.args)))

    def __hash__(self) -> int:
        return hash((self.code, tuple(sorted(self.args.items()))))

    def __reduce__(self) -> tuple[type[Message], tuple[str, dict[str, Argument]]]:
        """For other processes, to which a view of a mapping cannot go."""
        return Message, (self.code, dict(self.args))


class Problem(NamedTuple):
    """Something wrong with an entry and where it is.

    line and column count from 1 in the whole file; `field` is the top-level key concerned.
    """

    message: Message
    line: int | None = None
    column: int | None = None
    field: str | None = None


def named(message: Message, file: str | Message) -> Message:
    """`message` naming its file as the curator knows it: by its path in the vault."""
    return Message(message.code, {**message.args, "file": file})


def labelled(message: Message, label: Callable[[str], Label]) -> Message:
    """`message` naming its field as the curator knows it: by its label, not by its key."""
    field = message.args.get("field")
    if not isinstance(field, str) or isinstance(field, Label):
        return message
    return Message(message.code, {**message.args, "field": label(field)})


class EditorError(Exception):
    """An expected failure; carries the sentence for the curator as a message."""

    def __init__(self, code: str, **args: Argument) -> None:
        super().__init__(code)
        self.message = Message(code, args)

    def __str__(self) -> str:
        return english(self.message)


def shown(text: str) -> str:
    """A file's name or path as it can be shown and printed: bytes of no character as \\xNN."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return re.sub("[\udc80-\udcff]", lambda half: f"\\x{ord(half[0]) - 0xDC00:02x}", text)
    return text


def sentence(
    message: Message,
    translate: Callable[[Sentence, Argument], str] | None = None,
    write: Callable[[str, int | float | Label], object] | None = None,
) -> str:
    """The sentence for `message`, messages within it included; braces in arguments stay.

    translate: gives a sentence of the table in another language, in its form for the argument
    `n`. write: how the argument of a name is written that is a number, or a field's label.
    """
    # Imported when first needed: the first window tells nothing.
    from editor.messages.table import SENTENCES

    args: dict[str, object] = {}
    for name, value in message.args.items():
        if isinstance(value, Message):
            args[name] = sentence(value, translate, write)
        elif isinstance(value, Label) and write:
            args[name] = write(name, Label(shown(value)))
        elif isinstance(value, str):
            args[name] = shown(value)
        else:
            args[name] = write(name, value) if write else value
    found, n = SENTENCES[message.code], message.args.get("n", 0)
    return (translate(found, n) if translate else in_english(found, n)).format_map(args)


def in_english(found: Sentence, n: Argument) -> str:
    """A sentence of the table as it stands there, in its form for `n`."""
    if isinstance(found, Plural):
        return found.one if n == 1 else found.many
    return found


def english(message: Message) -> str:
    """The sentence for `message` in English, for programs and for logs."""
    return sentence(message)

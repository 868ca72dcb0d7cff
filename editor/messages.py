"""What the Qt-free rooms tell a curator: codes with arguments, and the sentences behind the codes.

A room raises or returns a :class:`Message`; it never writes the sentence itself. The window
translates the sentence (`editor/ui/words.py`), the command line prints it in English.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - lupdate looks for this shape
    """Mark `text` for the translators' catalogue, without needing Qt here."""
    return text


class Plural(NamedTuple):
    """A sentence that counts; the argument `n` chooses the form."""

    one: str
    many: str


# One row for each code. A code is "<room>.<what>"; names in braces are the message's arguments.
# Sentences say what happened, to what, what was kept and what to do; sentence case, full stop.
SENTENCES: Mapping[str, str | Plural] = MappingProxyType(
    {
        # vault
        "vault.missing": "{file} does not exist.",
        "vault.not-a-file": "{file} is not a file.",
        "vault.too-large": "{file} is too large to be edited ({size} MB). It was left as it is.",
        "vault.not-utf8": "{file} is not UTF-8 text (line {line}). It was left as it is.",
        "vault.unreadable": "{file} cannot be read: {reason}.",
        "vault.changed": "{file} was changed by another program. It was not overwritten.",
        "vault.gone": "{file} was removed by another program. It was not written again.",
        "vault.exists": "{file} exists already. It was not overwritten.",
        "vault.read-only": "{file} is read-only. It was left as it is.",
        "vault.save-failed": "{file} cannot be saved: {reason}. The file is as it was.",
        "vault.not-encodable": "{file} cannot be saved: the new text holds half a character. "
        "The file is as it was.",
        "vault.yaml-broken": "The frontmatter does not parse: {reason}.",
        "vault.not-a-mapping": "The frontmatter is not a list of fields (key: value).",
        "vault.unclosed": "The frontmatter has no closing ---.",
        "vault.edit-refused": "{field} cannot be changed safely: {reason}. Nothing was changed.",
        # schema
        # article
        # territory
        # workspace
    }
)


@dataclass(frozen=True)
class Message:
    """One thing to tell a curator.

    code: a key of `SENTENCES`. args: plain values for the names in its sentence.
    """

    code: str
    args: Mapping[str, str | int | float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "args", MappingProxyType(dict(self.args)))

    def __hash__(self) -> int:
        return hash((self.code, tuple(sorted(self.args.items()))))


@dataclass(frozen=True)
class Problem:
    """Something wrong with an entry and where it is.

    line and column count from 1 in the whole file; `field` is the top-level key concerned.
    """

    message: Message
    line: int | None = None
    column: int | None = None
    field: str | None = None


class EditorError(Exception):
    """An expected failure; carries the sentence for the curator as a message."""

    def __init__(self, code: str, **args: str | int | float) -> None:
        super().__init__(code)
        self.message = Message(code, args)

    def __str__(self) -> str:
        return english(self.message)


def fill(sentence: str, args: Mapping[str, str | int | float]) -> str:
    """`sentence` with its names in braces replaced; a brace in an argument stays as it is."""
    return sentence.format_map(args)


def english(message: Message) -> str:
    """The sentence for `message` in English, as the command line prints it."""
    sentence = SENTENCES[message.code]
    if isinstance(sentence, Plural):
        sentence = sentence.one if message.args.get("n") == 1 else sentence.many
    return fill(sentence, message.args)

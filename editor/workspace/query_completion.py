"""What a query that is being typed may go on with: fields, their values, states, things."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from editor.messages import Message
from editor.schema.completion import Option, ranked
from editor.schema.folding import fold, origin
from editor.workspace.entries import Entry
from editor.workspace.matching import scalars_at
from editor.workspace.query import (
    SCOPES,
    STATES,
    THINGS,
    Keys,
    Names,
    Query,
    Scope,
    Token,
    fields_of,
    names_of,
    tokens,
)

# A name is offered from so many letters on: with one letter nearly anything may be meant.
_LEAST = 2
_NAMES, _VALUES = 4, 8
# Nobody chooses among longer ones, and they would not fit.
_LONGEST = 80
_PLAIN_VALUE = re.compile(r"(?!.*\.\.)[^\s<>=]\S*")
_PLAIN_NAME = re.compile(r'[^\s":.<>=-][^\s":]*')


class Choice(NamedTuple):
    """What may be meant. shown: as it is read; remark: what it means, or how many hold it.

    text: what is written instead of what was typed.
    """

    shown: str
    remark: str
    text: str


class Completion(NamedTuple):
    """Choices for text[start:end] of what was typed."""

    start: int
    end: int
    choices: Sequence[Choice]


class Known:
    """What a vault's queries can name: its fields, as keys and labels, and their values."""

    def __init__(
        self, fields: Iterable[tuple[str, str]], entries: Callable[[], Iterable[Entry]]
    ) -> None:
        self.fields = tuple(dict.fromkeys(fields))
        self.names: Names = names_of(self.fields)
        self._entries = entries
        self._values: dict[Keys, tuple[Option, ...]] = {}

    def glanced(self, entries: int) -> Known:
        """The same, with the values of so many entries only."""
        return Known(self.fields, lambda: islice(self._entries(), entries))

    def label(self, key: str) -> str:
        """What the field is called."""
        return next((label for own, label in self.fields if own == key), key)

    def values(self, keys: Keys) -> tuple[Option, ...]:
        """The values that entries hold at these keys, the commonest first."""
        found = self._values.get(keys)
        if found is None:
            counts = Counter(
                " ".join(text.split())
                for entry in self._entries()
                for text in dict.fromkeys(scalars_at(entry.fields, keys))
                if text and len(text) <= _LONGEST
            )
            found = self._values[keys] = tuple(Option(text, n) for text, n in counts.most_common())
        return found

    def collections(self) -> tuple[Option, ...]:
        """The collections, the largest first."""
        counts = Counter(entry.collection.name for entry in self._entries())
        return tuple(Option(name, n) for name, n in counts.most_common())


def complete(text: str, cursor: int, known: Known, *, asked: bool = False) -> Completion | None:
    """What may be meant at the cursor. asked: whatever is typed, rather than what is likely.

    None where there is nothing to choose.
    """
    folded = fold(text)
    at = len(fold(text[:cursor]))
    token = next((one for one in tokens(folded) if one.start < at <= one.end), None)
    if token is None:
        return (
            Completion(cursor, cursor, _names("", known))
            if asked and _is_free(text, cursor)
            else None
        )
    if token.name:
        if at < token.value_start:
            return None
        choices = _values(token, known)
        start = token.value_start
    else:
        if token.quoted or (len(token.value) < _LEAST and not asked):
            return None
        choices = _names(token.value, known)
        start = token.start + token.minus
    if not choices:
        return None
    if start == token.end:
        return Completion(cursor, cursor, choices)
    return Completion(*origin(text, start, token.end), choices)


def without_begun_name(text: str, known: Known) -> Query | None:
    """The query without its last word, where that may become the name of a field; else None.

    A note tells that the word is passed over.
    """
    folded = fold(text)
    last = None
    for last in tokens(folded):  # noqa: B007 - the last one is wanted
        pass
    if last is None or last.end < len(folded) or last.name or last.quoted or not last.value:
        return None
    names = _names(last.value, known)
    if not names:
        return None
    before = Query.read(folded[: last.start], known.names)
    told = {"word": last.value, "name": names[0].text}
    return before._replace(notes=(*before.notes, Message("workspace.search-name-begun", told)))


def written(value: str) -> str:
    """A value as it stands in a query: in quotes where more than letters could be read there."""
    if '"' in fold(value):
        # A quote would end it: what is longest without one has to do.
        plain = "".join('"' if '"' in fold(character) else character for character in value)
        value = max(plain.split('"'), key=len).strip()
    return value if _PLAIN_VALUE.fullmatch(fold(value)) else f'"{value}"'


def _is_free(text: str, cursor: int) -> bool:
    return not text[cursor - 1 : cursor].strip() and not text[cursor : cursor + 1].strip()


def _names(typed: str, known: Known) -> list[Choice]:
    """The operators and fields whose names begin so."""
    found: dict[str, str] = {}
    for key, label in known.fields:
        if fold(key).startswith(typed) or fold(label).startswith(typed):
            name = key if _PLAIN_NAME.fullmatch(key) else f'"{label or key}"'
            if fold(name) not in SCOPES:
                found[name] = label if fold(label) != fold(key) else ""
    operators = [name for name in SCOPES if name.startswith(typed) and name not in ("file", "body")]
    found = dict.fromkeys(operators, "") | found if typed else found | dict.fromkeys(operators, "")
    names = [Choice(f"{name}:", remark, f"{name}:") for name, remark in found.items()]
    return names[:_NAMES] if typed else names


def _values(token: Token, known: Known) -> list[Choice]:
    scope = SCOPES.get(token.name)
    typed = token.value.strip()
    if scope is Scope.IS:
        return _words("is", typed, STATES)
    if scope is Scope.HAS:
        fields = [key for key, _ in known.fields if key not in THINGS]
        return _words("has", typed, [*THINGS, *fields])
    options: Sequence[Option] = ()
    if scope is Scope.COLLECTION:
        options = known.collections()
    elif scope is None and token.sign in ("", "="):
        options = [
            option for keys in fields_of(token.name, known.names) for option in known.values(keys)
        ]
    found = ranked(typed, options)[:_VALUES]
    if [fold(option.text) for option in found] == [typed]:
        return []
    return [
        Choice(one.text, str(one.count), _exactly(one.text, options, token) + " ") for one in found
    ]


def _exactly(value: str, options: Sequence[Option], token: Token) -> str:
    """The value as it is written, so that no longer one is found with it."""
    folded = fold(value)
    alone = token.sign or not any(
        folded in fold(other.text) and fold(other.text) != folded for other in options
    )
    return written(value) if alone else f"={written(value)}"


def _words(operator: str, typed: str, words: Iterable[str]) -> list[Choice]:
    found = [word for word in words if fold(word).startswith(typed)]
    if found == [typed]:
        return []
    return [Choice(f"{operator}:{word}", "", f"{written(word)} ") for word in found]

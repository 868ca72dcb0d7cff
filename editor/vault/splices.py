"""Changes of text as splices, and where its lines begin and end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from editor.regex import regex
from editor.vault.nodes import Pair

_TO_LINE_END = regex(r"[^\r\n]*")
_BREAK = regex(r"\r\n|\n|\r|\Z")
_COLON = regex(r"[ \t]*:")


class Splice(NamedTuple):
    """text[start:end] is to become `text`."""

    start: int
    end: int
    text: str


class UnsplicedError(Exception):
    """There is no small change that does it; something wider must be written anew."""


def apply(text: str, splices: Iterable[Splice]) -> str:
    """`text` with the splices made; they do not overlap. Those of one place keep their order."""
    parts: list[str] = []
    position = 0
    for splice in sorted(splices, key=lambda splice: (splice.start, splice.end)):
        parts += text[position : splice.start], splice.text
        position = splice.end
    return "".join(parts) + text[position:]


def line_start(text: str, position: int) -> int:
    """Where the line of `position` starts."""
    return max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1


def line_end(text: str, position: int) -> int:
    """Where the line of `position` ends, before its break."""
    match = _TO_LINE_END.match(text, position)
    return match.end() if match else position


def next_line(text: str, position: int) -> int:
    """Where the line below that of `position` starts."""
    match = _BREAK.match(text, line_end(text, position))
    return match.end() if match else len(text)


def placed(text: str, start: int, end: int, new: str) -> list[Splice]:
    """Splices that put `new` in the place of text[start:end], which ends on its first line.

    Where `new` has more lines, a comment or spaces behind `end` stay on the first.
    """
    found = _BREAK.search(new)
    rest = line_end(text, end)
    if found is None or found.start() == len(new) or end == rest:
        return [Splice(start, end, new)]
    return [Splice(start, end, new[: found.start()]), Splice(rest, rest, new[found.start() :])]


def has_colon(text: str, pair: Pair) -> bool:
    """A colon follows the key; between brackets it may be missing."""
    return _COLON.match(text, pair.end) is not None


def behind_key(text: str, pair: Pair) -> int:
    """The index right behind the colon of an implicit key. Raises UnsplicedError for any other."""
    match = _COLON.match(text, pair.end)
    if match is None or pair.explicit:
        raise UnsplicedError
    return match.end()

"""Texts without what makes no difference to a reader who looks for them: case and accents.

Each character folds by itself, whatever stands around it, so that fold(a + b) == fold(a) + fold(b):
a place in a folded text leads back to the one that was folded (`origin`).
"""

from __future__ import annotations

import unicodedata

from editor.regex import regex

__all__ = ["fold", "origin"]

# Only these can fold to more than one character, or to none.
_NOT_ASCII = regex(r"[^\x00-\x7f]+")

# What Unicode takes for letters and signs of their own, and those who type do not.
_PLAIN = {
    **dict(zip("øØđĐħĦłŁŧŦƀɃƶƵɨƗıðÐ", "oOdDhHlLtTbBzZiIidD", strict=True)),
    **{"æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th"},
    **dict.fromkeys("‘’‚‛ʼ′", "'"),
    **dict.fromkeys("“”„‟", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}


class _Folded(dict[int, str]):
    """What each character that was met folds to."""

    def __missing__(self, code: int) -> str:
        found = self[code] = "".join(map(_folded, unicodedata.normalize("NFKD", chr(code))))
        return found


def _folded(character: str) -> str:
    """Nothing for what is not seen by itself: accents, signs of format, direction, variant."""
    if unicodedata.combining(character) or "\ufe00" <= character <= "\ufe0f":
        return ""
    if unicodedata.category(character) == "Cf":
        return ""
    return _PLAIN.get(character, character).casefold()


_FOLDED = _Folded()


def fold(text: str) -> str:
    """`text` without case and accents, for comparing."""
    if not text.isascii():
        # A text has few that are special, so that going through it for each is the quickest.
        for character in set(text):
            if character > "\x7f":
                text = text.replace(character, _FOLDED[ord(character)])
    return text.lower()


def origin(text: str, start: int, end: int) -> tuple[int, int]:
    """Where in `text` stands what stands at [start:end] in fold(text), which is not empty.

    Whole characters, even where only part of one comes from there, with the accents behind them.
    """
    if text.isascii():
        return start, end
    first, behind = _character_at(text, start), _character_at(text, end - 1) + 1
    while behind < len(text) and not fold(text[behind]):
        behind += 1
    return first, behind


def _character_at(text: str, position: int) -> int:
    """The character of `text` from which the one at `position` of fold(text) comes."""
    longer = 0  # by so much is the folded text longer up to here
    for run in _NOT_ASCII.finditer(text):
        if position < run.start() + longer:
            break
        folded_end = run.start() + longer
        for index, character in enumerate(run[0], run.start()):
            folded_end += len(_FOLDED[ord(character)])
            if position < folded_end:
                return index
        longer = folded_end - run.end()
    return position - longer

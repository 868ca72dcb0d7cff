"""The order in which people look for names: a language's alphabet, and numbers by their value.

One key for the window, the command line and what is published, so that they agree. It is a text:
keys can stand in tuples, and sorting by them costs next to nothing. (Qt's QCollator gives keys that
are never equal to each other. The tests hold this order against its.)
"""

from __future__ import annotations

import re
import unicodedata

from editor.regex import regex
from editor.schema.folding import fold

__all__ = ["Collation", "collation", "sort_key", "use"]

# Letters that are no variants of others, by language; "" are those of every language. Elsewhere
# an accent makes a difference only between texts that are else the same.
_LETTERS = {"": {"й": "и"}, "es": {"ñ": "n"}}
# Stands behind such a letter's neighbour, and so sorts behind all that can follow there.
_LAST = "\uffff"

# Signs come first, then numbers, then letters.
_SIGNS = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"
_OTHER_SIGN, _FIRST_SIGN, _NUMBER = "\x1f", 0x20, 0x40
_LIKE = {"¡": "!", "¿": "?", "«": '"', "»": '"', "‹": "'", "›": "'"}
_MOST_DIGITS = 26  # of longer numbers only these say which is larger
_DIGITS = regex(r"\d+")


class _Places(dict[int, str]):
    """What stands for each character of a folded text."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        found = character
        if character in _LIKE:
            found = self[ord(_LIKE[character])]
        elif character.isspace():
            found = self[ord(" ")]
        elif unicodedata.category(character)[0] in "PS":
            found = _OTHER_SIGN + character
        elif unicodedata.category(character) == "Cc":
            found = ""
        self[code] = found
        return found


_PLACES = _Places({ord(sign): chr(_FIRST_SIGN + n) for n, sign in enumerate(_SIGNS)})


def _number(run: re.Match[str]) -> str:
    """Digits, so that more of them are more."""
    digits = run[0] if run[0].isascii() else "".join(str(int(digit)) for digit in run[0])
    digits = digits.lstrip("0") or "0"
    return chr(_NUMBER + min(len(digits), _MOST_DIGITS)) + digits


class Collation:
    """The order of one language; calling it gives the key of a text.

    Texts are compared without case and accents first, then by accents; of those that are the same
    but for case, small letters stand first.
    """

    def __init__(self, language: str = "en") -> None:
        """language: a tag such as "es" or "es-MX"; of one that is not known, as in English."""
        self.language = language
        known = _LETTERS[""] | _LETTERS.get(language.partition("-")[0].lower(), {})
        self._letters = {
            one: beside + _LAST
            for letter, beside in known.items()
            for one in (letter, letter.upper())
        }

    def __call__(self, text: str) -> str:
        """What `text` is sorted by; of no use but to be compared."""
        if text.isascii():
            plain = small = text.lower()
            accents = ""
        else:
            small = text.lower()
            plain = unicodedata.normalize("NFC", text)
            for letter, own in self._letters.items():
                plain = plain.replace(letter, own)
            plain = fold(plain)
            accents = unicodedata.normalize("NFD", text).casefold()
        if not plain.replace(" ", "").isalpha():
            plain = _DIGITS.sub(_number, plain).translate(_PLACES)
        capitals = "" if text == small else text
        return f"{plain}\0{accents}\0{capitals}"


_in_use = Collation()


def use(language: str) -> None:
    """Sort by the alphabet of this language from now on; what is sorted already stays."""
    global _in_use  # noqa: PLW0603 - one program speaks one language
    _in_use = Collation(language)


def collation() -> Collation:
    """The order in use."""
    return _in_use


def sort_key(text: str) -> str:
    """What a text that people see is sorted by."""
    return _in_use(text)

"""What commands print, in the language of their reader.

Which language that is, and its texts, are looked for with the first text that is told: a command
that tells nothing, and one in English, read no catalogue. Texts are marked and translated as in
the window: `translate("Context", "…")`, or a `Message`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Protocol

from editor import PROGRAM

if TYPE_CHECKING:
    from editor.messages import Argument, Label, Message
    from editor.messages.forms import Sentence


class Speaker(Protocol):
    """A language other than English."""

    def translate(self, context: str, text: str, n: int = -1) -> str:
        """The text in this language, in its form for `n`; empty where it is not known."""

    def number(self, value: float) -> str:
        """A number as this language writes it: "1,313.5", "1.313,5"."""


def _nobody() -> Speaker | None:
    return None


_find: Callable[[], Speaker | None] = _nobody


def speak_by(find: Callable[[], Speaker | None] = _nobody) -> None:
    """Speak from now on as the one that `find` gives, when something is told; None: English."""
    global _find  # noqa: PLW0603 - one command has one reader
    _find = find
    _speaker.cache_clear()


@cache
def _speaker() -> Speaker | None:
    return _find()


def translate(context: str, text: str) -> str:
    """A text of the program in the reader's language."""
    speaker = _speaker()
    return _printable((speaker and speaker.translate(context, text)) or text)


def plural(context: str, one: str, many: str, n: int, /) -> str:
    """A text for `n` things, as `editor.ui.languages.plural` gives it."""
    speaker = _speaker()
    found = speaker.translate(context, many, n) if speaker else ""
    return _printable(found or (one if n == 1 else many)).format(n=_written("n", n))


def told(message: Message) -> str:
    """The sentence for `message` in the reader's language."""
    from editor.messages import sentence

    return sentence(message, _translated, _written)


def complain(message: Message | str, where: str = "") -> None:
    """Tell what went wrong on the standard error.

    message: or its code alone. where: the file, unless the sentence names it.
    """
    from editor.messages import Message

    place = f"{where}: " if where else ""
    sentence = told(Message(message) if isinstance(message, str) else message)
    print(f"{PROGRAM}: {place}{sentence}", file=sys.stderr)


def _translated(found: Sentence, n: Argument) -> str:
    from editor.messages import in_english

    speaker = _speaker()
    if speaker is None:
        own = ""
    elif isinstance(found, str):
        own = speaker.translate("messages", found)
    else:
        own = speaker.translate("messages", found.many, n if isinstance(n, int) else 0)
    return _printable(own or in_english(found, n))


def _written(name: str, value: float | Label) -> str:
    if isinstance(value, str):
        return translate("labels", value)
    # As the window has it: counts in groups of thousands, years and lines as they are.
    speaker = _speaker()
    if speaker is None or (name != "n" and not isinstance(value, float)):
        return str(value)
    return speaker.number(value)


# Signs of sentences that come apart into none of a small alphabet by themselves.
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("„“”«»", '"'),
        **dict.fromkeys("‚‘’", "'"),
        **dict.fromkeys("–—−", "-"),
        **{"×": "x", "›": ">", "·": "-", "ß": "ss", "œ": "oe", "Œ": "OE"},
        **{"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"},
    }
)


def _printable(text: str) -> str:
    """`text` in letters that the terminal has: of what it lacks, the nearest."""
    letters = getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        text.encode(letters)
    except UnicodeEncodeError:
        return "".join(_nearest(sign, letters) for sign in text)
    return text


def _nearest(sign: str, letters: str) -> str:
    from unicodedata import normalize

    for plain in (sign, sign.translate(_PLAIN), normalize("NFKD", sign)):
        try:
            return plain.encode(letters).decode(letters)
        except UnicodeEncodeError:
            pass
    return normalize("NFKD", sign).encode("ascii", "ignore").decode("ascii")

"""Known values that fit what is being typed, the best first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

AT_ONCE = 200  # more than these nobody reads; typing narrows them down


@dataclass(frozen=True, slots=True)
class Option:
    """One value to choose, and how many entries hold it.

    label: how the value is shown and looked up where that is not its text, as for `[[Books]]`.
    """

    text: str
    count: int = 0
    label: str = ""

    @property
    def shown(self) -> str:
        """How a curator reads the value."""
        return self.label or self.text


@lru_cache(maxsize=40_000)
def folded(text: str) -> str:
    """The text without case and accents, to look things up by."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def ranked(
    typed: str,
    options: Sequence[Option],
    shown: Callable[[Option], str] = lambda option: option.label or option.text,
) -> list[Option]:
    """The options that hold what was typed: those beginning with it, then those of which a word
    does, then the rest; each in the order given, which is by frequency.
    """
    words = folded(typed).split()
    if not words:
        return list(options[:AT_ONCE])
    wanted = " ".join(words)
    word_start = re.compile(rf"(?<!\w){re.escape(wanted)}")
    ranks: tuple[list[Option], ...] = ([], [], [], [])
    for option in options:
        text = folded(shown(option))
        if wanted in text:
            at_start = text.startswith(wanted)
            ranks[0 if at_start else 1 if word_start.search(text) else 2].append(option)
            if at_start and len(ranks[0]) == AT_ONCE:
                break
        elif len(words) > 1 and all(word in text for word in words):
            ranks[3].append(option)
    return [option for rank in ranks for option in rank][:AT_ONCE]

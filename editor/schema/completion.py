"""Known values that fit what is being typed, the best first."""

from __future__ import annotations

import re
import unicodedata
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

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


Shown = Callable[[Option], str]


def _label(option: Option) -> str:
    return option.label or option.text


def ranked(typed: str, options: Sequence[Option], shown: Shown = _label) -> list[Option]:
    """The options that hold what was typed: those beginning with it, then those of which a word
    does, then the rest; each in the order given, which is by frequency.
    """
    words = folded(typed).split()
    if not words:
        return list(options[:AT_ONCE])
    wanted = " ".join(words)
    word_start = re.compile(rf"(?<!\w){re.escape(wanted)}")
    ranks: tuple[list[Option], ...] = ([], [], [], [])
    texts = _folded_all(options, shown)
    for place in (place for place, text in enumerate(texts) if wanted in text):
        text = texts[place]
        at_start = text.startswith(wanted)
        rank = ranks[0 if at_start else 1 if word_start.search(text) else 2]
        rank.append(options[place])
        if at_start and len(rank) == AT_ONCE:
            break
    if len(words) > 1:
        scattered = (
            option
            for option, text in zip(options, texts, strict=True)
            if wanted not in text and all(word in text for word in words)
        )
        ranks[3].extend(islice(scattered, AT_ONCE))
    return [option for rank in ranks for option in rank][:AT_ONCE]


# What large vocabularies were folded to last: by identity, which each holds on to.
_folds: OrderedDict[tuple[int, Shown], tuple[Sequence[Option], list[str]]] = OrderedDict()
_LARGE = 200
_KEPT = 8


def _folded_all(options: Sequence[Option], shown: Shown) -> list[str]:
    if len(options) < _LARGE or not isinstance(options, tuple):  # a list may change
        return [folded(shown(option)) for option in options]
    place = (id(options), shown)
    kept = _folds.get(place)
    if kept is None:
        kept = _folds[place] = (options, [folded(shown(option)) for option in options])
        if len(_folds) > _KEPT:
            _folds.popitem(last=False)
    _folds.move_to_end(place)
    return kept[1]

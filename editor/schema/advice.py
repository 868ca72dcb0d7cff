"""What practice suggests about a value that no schema calls wrong: the spelling of the others."""

from __future__ import annotations

import re
import unicodedata
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from editor.messages import Message
from editor.schema.fields import Option
from editor.schema.kinds import as_text
from editor.schema.values import Value, is_scalar

# The others are followed from twice as many on: one against one is no practice.
_OUTNUMBERED = 2
_NEAR = 0.6  # how much of two texts has to agree, 0 to 1, for one to be meant by the other
_NEAREST = 2
_LEAST_BEGINNING = 3  # letters
_KEPT = 24  # vocabularies


@lru_cache(maxsize=50_000)
def plain(text: str) -> str:
    """The text as it is compared: without case, accents, and what stands between words."""
    letters = text.casefold()
    if not letters.isascii():  # most are, and there are tens of thousands
        parts = unicodedata.normalize("NFKD", letters)
        letters = "".join(part for part in parts if not unicodedata.combining(part))
    return re.sub(r"[\W_]+", " ", letters.replace("&", " and ")).strip()


def is_spelled_alike(one: str, other: str) -> bool:
    """Whether both differ by no more than case, accents, spaces and punctuation."""
    return bool(plain(one)) and plain(one) == plain(other)


def is_outnumbered(own: int, other: int) -> bool:
    """Whether so many uses of another spelling are the practice beside so many of this one."""
    return other >= _OUTNUMBERED * max(1, own)


class _Spellings:
    """The texts of a vocabulary by how they are compared, the commonest first."""

    def __init__(self, options: Sequence[Option]) -> None:
        self.counts = {option.text: option.count for option in options}
        self.commonest: dict[str, Option] = {}
        for option in options:
            self.commonest.setdefault(plain(option.text), option)


_known: OrderedDict[int, tuple[Sequence[Option], _Spellings]] = OrderedDict()


def _spellings(options: Sequence[Option]) -> _Spellings:
    """The spellings of a vocabulary; kept, since the same one is asked about for each entry."""
    kept = _known.get(id(options))
    if kept is None or kept[0] is not options:
        kept = _known[id(options)] = (options, _Spellings(options))
    _known.move_to_end(id(options))
    while len(_known) > _KEPT:
        _known.popitem(last=False)
    return kept[1]


def advice(options: Sequence[Option], value: Value) -> Iterator[Message]:
    """What the use of the texts `options` by all entries, this one among them, tells of a value.

    Of an item that most spell otherwise, and of two that others write as one with a comma.
    """
    items = value if isinstance(value, list) else [value]
    texts = [item.strip() for item in items if isinstance(item, str) and item.strip()]
    if not texts or not options:
        return
    known = _spellings(options)
    for text in dict.fromkeys(texts):
        common = known.commonest.get(plain(text))
        own = known.counts.get(text, 0)
        if common is None or common.text == text or not plain(text):
            continue
        if is_outnumbered(own, common.count):
            yield Message(
                "schema.spelled-otherwise",
                {"value": text, "other": common.text, "n": common.count},
            )
    if isinstance(value, list):
        yield from _fell_apart(value, known)


def _fell_apart(items: Sequence[Value], known: _Spellings) -> Iterator[Message]:
    texts = [as_text(item).strip() if is_scalar(item) else "" for item in items]
    for one, other in pairwise(texts):
        whole = known.commonest.get(plain(f"{one}, {other}")) if one and other else None
        if whole is None or "," not in whole.text or whole.text in texts:
            continue
        if is_outnumbered(known.counts.get(one, 0), whole.count):
            yield Message(
                "schema.fell-apart",
                {
                    "value": f"{one}, {other}",
                    "one": one,
                    "two": other,
                    "other": whole.text,
                    "n": whole.count,
                },
            )


def choices_near(wrong: str, choices: Sequence[str]) -> list[str]:
    """The choices that were probably meant by a text that is none, the likeliest first."""
    # Imported when there is something wrong: the first window does without it.
    from difflib import SequenceMatcher

    wanted = plain(wrong)
    if not wanted:
        return []
    scores: dict[str, float] = {}
    for one in choices:
        other = plain(one)
        if wanted == other:
            scores[one] = 1.0
        elif len(wanted) >= _LEAST_BEGINNING and other.startswith(wanted):
            scores[one] = 0.9
        else:
            scores[one] = SequenceMatcher(None, wanted, other).ratio()
    ranked = sorted((one for one in choices if scores[one] >= _NEAR), key=lambda one: -scores[one])
    # Where one is spelled alike, no other is meant.
    return ranked[:1] if ranked and scores[ranked[0]] == 1.0 else ranked[:_NEAREST]

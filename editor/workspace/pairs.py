"""Which letters stand next to each other in a text: soon told, and it rules out most words.

A text's pairs are a bit each, 64 by 64, in 512 bytes. The letters of ASCII, digits, space and
hyphen have a number of their own; all else shares the rest, so that it may seem to be there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

__all__ = ["UNKNOWN", "holder", "pairs_of"]

_OWN = b"\nabcdefghijklmnopqrstuvwxyz0123456789 -"
_SIDE = 64
_ROW = _SIDE // 8
_SIZE = _SIDE * _ROW
# By the byte of UTF-8.
_NUMBERS = bytes(
    _OWN.index(byte) if byte in _OWN else len(_OWN) + byte % (_SIDE - len(_OWN))
    for byte in range(256)
)
_NOTHING = bytes(_ROW)

# Of a text that was not looked at: it may hold whatever there is.
UNKNOWN = b"\xff" * _SIZE


def _numbered(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass").translate(_NUMBERS)


def pairs_of(text: str) -> bytes:
    """The pairs in a folded text."""
    # Not before many texts are searched: it takes a moment to be there.
    import numpy as np

    # A line feed behind it: the last letter is one of a pair, too.
    numbers = np.frombuffer(_numbered(f"{text}\n"), np.uint8)
    bits = np.zeros(_SIDE * _SIDE, np.bool_)
    bits[numbers[:-1].astype(np.intp) * _SIDE + numbers[1:]] = True
    return np.packbits(bits, bitorder="little").tobytes()


def holder(word: str, some: Sequence[bytes] = ()) -> tuple[Callable[[bytes], bool], bool]:
    """Tells by a text's pairs whether it can hold the word; and whether it then does, for sure.

    some: the pairs of some of the texts; of the word's, those that these hold least are looked at.
    """
    numbers = _numbered(word)
    sure = all(byte in _OWN for byte in word.encode("utf-8", "surrogatepass"))
    if len(numbers) < 2:
        first = numbers[0] * _ROW if numbers else 0
        return (lambda pairs: not word or pairs[first : first + _ROW] != _NOTHING), sure
    bits = {a * _SIDE + b: None for a, b in pairwise(numbers)}
    ends = [(bit >> 3, 1 << (bit & 7)) for bit in bits]
    ends.sort(key=lambda end: sum(bool(pairs[end[0]] & end[1]) for pairs in some))
    (byte, mask), *others = ends
    if not others:
        return (lambda pairs: bool(pairs[byte] & mask)), sure and len(numbers) == 2
    other, other_mask = others[0]
    return (lambda pairs: bool(pairs[byte] & mask and pairs[other] & other_mask)), False

"""Terms as columns of numbers: rarer terms count more, and each group of an entry has length 1.

Pieces of words share columns by their hash, with signs (feature hashing; Weinberger et al. 2009).
"""

from __future__ import annotations

import math
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from editor.territory.suggest.traits import NAME, WORDS, Terms

Matrix = np.ndarray[Any, Any]

# Columns for pieces of words, which are too many for one each. Entries beyond the second number
# make do with fewer columns, so that ten thousand of them fit into memory.
_MANY, _FEW, _LARGE = 4096, 768, 2000
# Values of one field, or linked entries, that have columns of their own: the commonest.
_OWN = 400


class Encoder:
    """Turns terms into numbers, as learned from the terms of `entries`.

    groups: those that at least one entry has terms in, in a fixed order.
    """

    def __init__(self, entries: Sequence[Mapping[str, Terms]]) -> None:
        self._count = len(entries)
        uses: dict[str, Counter[str]] = {}
        for terms in entries:
            for group, weights in terms.items():
                uses.setdefault(group, Counter()).update(weights.keys())
        self._uses = uses
        self.groups = tuple(sorted(uses))
        self._columns = {
            group: {term: n for n, term in enumerate(_commonest(uses[group]))}
            for group in self.groups
            if group not in (NAME, WORDS)
        }
        self._hashed = _MANY if len(entries) <= _LARGE else _FEW

    def width(self, group: str) -> int:
        """How many columns a group has."""
        return self._hashed if group in (NAME, WORDS) else len(self._columns[group])

    def block(self, group: str, entries: Sequence[Mapping[str, Terms]]) -> Matrix:
        """Entries x `width` of a group: each row of length 1, or 0 where it has no term of it."""
        block = np.zeros((len(entries), self.width(group)), np.float32)
        for row, terms in enumerate(entries):
            columns, values = self._cells(group, terms.get(group, {}))
            # Two terms may share a column.
            np.add.at(block[row], columns, values)
        lengths = np.sqrt((block * block).sum(axis=1, keepdims=True))
        np.divide(block, lengths, out=block, where=lengths > 0)
        return block

    def _cells(self, group: str, terms: Terms) -> tuple[list[int], list[float]]:
        columns: list[int] = []
        values: list[float] = []
        own = self._columns.get(group)
        uses = self._uses[group]
        for term, weight in terms.items():
            rarity = math.log((self._count + 1) / (uses[term] + 0.5))
            if own is not None:
                column, value = own.get(term, -1), weight * rarity
                if column < 0:
                    continue
            else:
                mixed = zlib.crc32(term.encode())
                column = (mixed >> 1) % self._hashed
                # Signs let terms that share a column cancel out on the whole.
                value = (1 + math.log(weight)) * rarity * (1 if mixed & 1 else -1)
            columns.append(column)
            values.append(value)
        return columns, values


def _commonest(uses: Counter[str]) -> Iterable[str]:
    """Terms that more than one entry has, the commonest first, and no more than fit."""
    shared = [term for term, count in uses.items() if count > 1]
    return sorted(shared, key=lambda term: (-uses[term], term))[:_OWN]

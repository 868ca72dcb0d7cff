"""Numbers sorted into a few bins with round edges, each about equally full."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

_BINS = 6


class Bin(NamedTuple):
    """Numbers from `low` up to `high`; a bin's last number is less than the next one's `low`.

    whole: all numbers are whole, so that `high` is the last one in it; else the next one's `low`.
    """

    low: float
    high: float
    whole: bool

    @property
    def label(self) -> str:
        """What a legend calls it."""
        if self.low == self.high:
            return f"{self.low:g}"
        return f"{_text(self.low)}–{_text(self.high)}"


def bins(numbers: Iterable[float]) -> tuple[Bin, ...]:
    """Bins that hold all `numbers`, lowest first; one for each number where they are few."""
    known = sorted(numbers)
    distinct = sorted(set(known))
    if not distinct:
        return ()
    whole = all(number.is_integer() for number in map(float, distinct))
    if len(distinct) <= _BINS:
        return tuple(Bin(number, number, whole) for number in distinct)
    lows = _edges(known, whole)
    highs = [low - 1 if whole else low for low in lows[1:]]
    return tuple(
        Bin(low, high, whole) for low, high in zip(lows, [*highs, distinct[-1]], strict=True)
    )


def bin_of(number: float, among: tuple[Bin, ...]) -> int | None:
    """Which bin holds `number`, counted from 0; None when it lies below or above all."""
    index = bisect_right([one.low for one in among], number) - 1
    return index if index >= 0 and number <= among[-1].high else None


def _edges(known: list[float], whole: bool) -> list[float]:
    """The lowest numbers of the bins: quantiles, rounded to what reads well."""
    extent = known[-1] - known[0]
    unit = 10 ** math.floor(math.log10(extent / _BINS))
    unit = max(unit, 1) if whole else unit
    found = [known[0]]
    for part in range(1, _BINS):
        quantile = known[part * len(known) // _BINS]
        for fine in (10 * unit, 5 * unit, unit):
            edge = round(quantile / fine) * fine
            # Rounded so far that two edges meet, or a bin would be empty: more finely.
            if edge > found[-1] and abs(edge - quantile) <= extent / _BINS / 2:
                if edge <= known[-1]:
                    found.append(round(edge, 12))
                break
    return found


def _text(number: float) -> str:
    return str(int(number)) if float(number).is_integer() else f"{number:g}"

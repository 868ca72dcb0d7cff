"""The usual order of keys, from the orders in use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

_EVEN = 2.0**-20  # of an entry: decides only where entries are even
_ORDERS = 500  # distinct orders of keys that are looked at, the commonest first


def usual_order(orders: Counter[tuple[str, ...]]) -> tuple[str, ...]:
    """The order that agrees most with the orders in use, each with its count.

    A key comes before those that it precedes more often than it follows; where that is even, the
    commonest order decides, so that what comes out is no mixture that no entry keeps. Keys that
    no entry holds together are kept by how early each stands.
    """
    numbers: dict[str, int] = {}  # of the keys, which index what is counted
    looked_at = [
        ([numbers.setdefault(key, len(numbers)) for key in keys], count)
        for keys, count in orders.most_common(_ORDERS)
    ]
    ahead = [[0.0] * len(numbers) for _ in numbers]
    place, uses = [0] * len(numbers), [0] * len(numbers)
    for order, count in looked_at:
        for position, key in enumerate(order):
            place[key] += count * position
            uses[key] += count
            row = ahead[key]
            for later in order[position + 1 :]:
                row[later] += count
    commonest = max(orders, key=lambda keys: (orders[keys], len(keys), keys), default=())
    for key, later in combinations([numbers[key] for key in commonest if key in numbers], 2):
        ahead[key][later] += _EVEN
    names = list(numbers)
    early = sorted(numbers.values(), key=lambda key: (place[key] / uses[key], names[key]))
    ordered: list[int] = []
    for key in sorted(early, key=lambda key: -uses[key]):
        ordered.insert(_best_place(key, ordered, ahead), key)
    rare = {key for keys in orders for key in keys}.difference(numbers)
    return (*(names[key] for key in ordered), *sorted(rare))


def _best_place(key: int, ordered: Sequence[int], ahead: Sequence[Sequence[float]]) -> int:
    """Where `key` contradicts the fewest entries: the cost falls and rises along the list."""
    before, behind = ahead[key], [ahead[other][key] for other in ordered]
    cost = sum(behind)
    best, best_cost = 0, cost
    for number, other in enumerate(ordered):
        cost += before[other] - behind[number]
        if cost <= best_cost:
            best, best_cost = number + 1, cost
    return best

"""The usual order of keys, from the orders in use."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import combinations

_EVEN = 2.0**-20  # of an entry: decides only where entries are even
_ORDERS = 500  # distinct orders of keys that are looked at, the commonest first


def usual_order(orders: Counter[tuple[str, ...]]) -> tuple[str, ...]:
    """The order that agrees most with the orders in use, each with its count.

    A key comes before those that it precedes more often than it follows; where that is even, the
    commonest order decides, so that what comes out is no mixture that no entry keeps. Keys that
    no entry holds together are kept by how early each stands.
    """
    ahead: defaultdict[tuple[str, str], float] = defaultdict(float)
    place: Counter[str] = Counter()
    uses: Counter[str] = Counter()
    for keys, count in orders.most_common(_ORDERS):
        for number, key in enumerate(keys):
            place[key] += count * number
            uses[key] += count
            for later in keys[number + 1 :]:
                ahead[key, later] += count
    commonest = max(orders, key=lambda keys: (orders[keys], len(keys), keys), default=())
    for pair in combinations(commonest, 2):
        ahead[pair] += _EVEN
    early = sorted(uses, key=lambda key: (place[key] / uses[key], key))
    ordered: list[str] = []
    for key in sorted(uses, key=lambda key: (-uses[key], early.index(key))):
        ordered.insert(_best_place(key, ordered, ahead), key)
    rare = {key for keys in orders for key in keys} - set(uses)
    return (*ordered, *sorted(rare))


def _best_place(key: str, ordered: list[str], ahead: Mapping[tuple[str, str], float]) -> int:
    """Where `key` contradicts the fewest entries: the cost falls and rises along the list."""
    cost = sum(ahead.get((other, key), 0) for other in ordered)
    best, best_cost = 0, cost
    for number, other in enumerate(ordered):
        cost += ahead.get((key, other), 0) - ahead.get((other, key), 0)
        if cost <= best_cost:
            best, best_cost = number + 1, cost
    return best

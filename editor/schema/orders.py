"""The usual order of keys, from the orders in use."""

from __future__ import annotations

from collections import Counter

_ORDERS = 500  # distinct orders of keys that are looked at, the commonest first


def usual_order(orders: Counter[tuple[str, ...]]) -> tuple[str, ...]:
    """The order that agrees most with the orders in use, each with its count.

    A key comes before those that it precedes more often than it follows; keys that no entry
    holds together are kept by how early each stands.
    """
    ahead: Counter[tuple[str, str]] = Counter()
    place: Counter[str] = Counter()
    uses: Counter[str] = Counter()
    for keys, count in orders.most_common(_ORDERS):
        for number, key in enumerate(keys):
            place[key] += count * number
            uses[key] += count
            for later in keys[number + 1 :]:
                ahead[key, later] += count
    early = sorted(uses, key=lambda key: (place[key] / uses[key], key))
    ordered: list[str] = []
    for key in sorted(uses, key=lambda key: (-uses[key], early.index(key))):
        ordered.insert(_best_place(key, ordered, ahead), key)
    rare = {key for keys in orders for key in keys} - set(uses)
    return (*ordered, *sorted(rare))


def _best_place(key: str, ordered: list[str], ahead: Counter[tuple[str, str]]) -> int:
    """Where `key` contradicts the fewest entries: the cost falls and rises along the list."""
    cost = sum(ahead[other, key] for other in ordered)
    best, best_cost = 0, cost
    for number, other in enumerate(ordered):
        cost += ahead[key, other] - ahead[other, key]
        if cost <= best_cost:
            best, best_cost = number + 1, cost
    return best

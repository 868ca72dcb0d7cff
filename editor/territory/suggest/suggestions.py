"""Suggested places for an entry: the likely territories one after another, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from editor.territory.suggest.ground import Attraction, Ground, Spot
from editor.territory.suggest.model import Comparison, Model
from editor.territory.suggest.reasons import Reasoning
from editor.territory.suggest.spots import find_spot
from editor.territory.suggest.suggestion import COUNT, Ranked, Suggestion
from editor.territory.suggest.traits import Traits

# How many territories the suggestions are in.
_TERRITORIES = 3
# More likely than not, and so much more likely than any other: such a territory is worth being
# told before it is asked for.
_CLEAR, _CLEARLY = 0.5, 2.0
# A territory without free ground counts this much less.
_CROWDED = 0.75
# The entries most alike, which the reasons count, and those of a territory to be near to.
_NEAREST, _NEAR = 4, 3
# Being linked attracts as much as being this alike.
_LINKED = 1.5


class _Candidate(NamedTuple):
    """A territory, its weight, and what is to attract the pin there."""

    weight: float
    territory: Ranked
    near: tuple[Traits, ...]
    attractions: tuple[Attraction, ...]
    spots: list[Spot]


def rank(model: Model, ground: Ground, entry: Traits) -> tuple[Ranked, ...]:
    """The territories of the map for an entry; the one that its fields name is certain."""
    return _ranked(model.compare(entry), ground)


def clear(ranked: Sequence[Ranked]) -> Ranked | None:
    """The most probable territory, if it is clearly that."""
    first, second = ranked[0] if ranked else None, ranked[1].share if len(ranked) > 1 else 0.0
    is_clear = first is not None and first.share >= max(_CLEAR, _CLEARLY * second)
    return first if is_clear else None


def _ranked(compared: Comparison, ground: Ground) -> tuple[Ranked, ...]:
    entry = compared.entry
    found = [one for one in compared.ranked if one.territory in ground.regions]
    if entry.territory in ground.regions:
        rest = [Ranked(one.territory, 0.0) for one in found if one.territory != entry.territory]
        found = [Ranked(entry.territory, 1.0), *rest]
    return tuple(found)


def suggest(
    model: Model,
    ground: Ground,
    entry: Traits,
    labels: Mapping[str, str] = MappingProxyType({}),
    count: int = COUNT,
) -> tuple[Suggestion, ...]:
    """Up to `count` places for an entry, the best first: one in each of the likely territories,
    then others in them. None where the map has no territories.

    labels: what the fields are called.
    """
    compared = model.compare(entry)
    candidates: list[_Candidate] = []
    for one in _ranked(compared, ground):
        near, attractions = _attractions(compared, model, ground, one.territory)
        spot = find_spot(ground, one.territory, attractions)
        if spot is not None:
            crowded = spot.room < ground.clearance and one.share < 1
            weight = one.share * (_CROWDED if crowded else 1)
            candidates.append(_Candidate(weight, one, near, attractions, [spot]))
        if len(candidates) == min(_TERRITORIES, count):
            break
    # Sorting keeps the order among equals.
    candidates.sort(key=lambda one: -one.weight)
    likest = compared.nearest(_NEAREST, ground.pins)
    reasoning = Reasoning(ground, entry, likest, labels)
    found: list[Suggestion] = []
    for turn in range(count):
        for candidate in candidates[: count - len(found)]:
            taken = [(spot.x, spot.y) for spot in candidate.spots]
            if turn:
                name = candidate.territory.territory
                spot = find_spot(ground, name, candidate.attractions, taken)
                if spot is None or (spot.x, spot.y) in taken:
                    continue
                candidate.spots.append(spot)
            found.append(_suggestion(reasoning, candidate))
    return tuple(found)


def _suggestion(reasoning: Reasoning, candidate: _Candidate) -> Suggestion:
    territory, share = candidate.territory
    spot = candidate.spots[-1]
    reasons = reasoning.reasons(territory, spot, candidate.near)
    near = tuple(one.key for one in candidate.near)
    return Suggestion(reasoning.entry.key, territory, spot.x, spot.y, share, reasons, near)


def _attractions(
    compared: Comparison, model: Model, ground: Ground, territory: str
) -> tuple[tuple[Traits, ...], tuple[Attraction, ...]]:
    """What of a territory the entry is to be near to: what it is linked with and most alike."""
    entry, inside = compared.entry, ground.inside(territory)
    linked = [model.by_key[key] for key in entry.links if key in inside and key in model.by_key]
    near = {one.key: one for one in linked if one.key != entry.key}
    strengths = dict.fromkeys(near, _LINKED)
    for like in compared.nearest(_NEAR, inside):
        key = like.entry.key
        near[key] = like.entry
        strengths[key] = strengths.get(key, 0.0) + like.degree
    ordered = sorted(strengths.items(), key=lambda one: (-one[1], one[0]))[:_NEAR]
    return (
        tuple(near[key] for key, _ in ordered),
        tuple(Attraction(*ground.pins[key], strength) for key, strength in ordered),
    )

"""What is learned of a map's entries, where it is learned: it is asked and never brought away.

What needs numpy is imported when one learns: whoever asks elsewhere is to do without.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from editor.territory.bounds import Bounds
from editor.territory.regions import Point, Region
from editor.territory.suggest.suggestion import Ranked, Suggestion
from editor.territory.suggest.traits import Traits


@dataclass(frozen=True)
class Facts:
    """What there is to learn from.

    traits: by key, of all entries. step: what coordinates are rounded to; 0 for not at all.
    labels: what fields are called, by key.
    """

    traits: Mapping[str, Traits]
    regions: tuple[Region, ...]
    bounds: Bounds
    step: float
    labels: Mapping[str, str]


class Learned:
    """What was learned from facts. It answers the same whenever it is asked."""

    def __init__(self, facts: Facts) -> None:
        from editor.territory.suggest.ground import Ground
        from editor.territory.suggest.model import Model

        self._facts = facts
        self._ground = Ground(facts.regions, facts.bounds, facts.step, {})
        # Names that differ in capitals alone are one territory's.
        names = {region.name.casefold(): region.name for region in facts.regions}
        self._model = Model(facts.traits.values(), names.values(), self._ground.middles)

    def rank(self, key: str) -> tuple[Ranked, ...]:
        """The map's territories for an entry; the one that its fields name is certain."""
        from editor.territory.suggest.suggestions import rank

        return rank(self._model, self._ground, self._facts.traits[key])

    def clear(self, keys: Iterable[str]) -> dict[str, Ranked]:
        """Where these entries belong, and how probable that is; without those it is unclear of."""
        from editor.territory.suggest.suggestions import clear

        found = {}
        for key in keys:
            best = clear(self.rank(key)) if key in self._facts.traits else None
            if best is not None:
                found[key] = best
        return found

    def suggest(self, key: str, pins: Mapping[str, Point], count: int) -> tuple[Suggestion, ...]:
        """Up to `count` places for an entry while pins lie so, the best first.

        None where the map has no territory, or where nothing is known of the entry.
        """
        from editor.territory.suggest.suggestions import suggest

        traits = self._facts.traits.get(key)
        if traits is None:
            return ()
        ground = self._ground
        if pins != ground.pins:
            # It keeps what was worked out of the territories.
            ground = self._ground = ground.with_pins(pins)
        return suggest(self._model, ground, traits, self._facts.labels, count)

"""Why a place is suggested for an entry, in few words each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from editor.messages import Label, Message
from editor.territory.suggest.ground import Ground, Spot
from editor.territory.suggest.model import Likeness
from editor.territory.suggest.traits import LINKS, NAME, WORDS, Traits, stems, words

# Fields that tell of a likeness: those that make up at least this share of it, and no more.
_TELLING, _FIELDS = 0.2, 2


@dataclass(frozen=True)
class Reasoning:
    """What is said of the places for one entry.

    likest: the placed entries that are most like it. labels: what fields are called.
    """

    ground: Ground
    entry: Traits
    likest: Sequence[Likeness]
    labels: Mapping[str, str]

    def reasons(self, territory: str, spot: Spot, near: Sequence[Traits]) -> tuple[Message, ...]:
        """The reasons for a spot in a territory, the strongest first.

        near: the entries that it was put near to.
        """
        found = []
        if self.entry.territory == territory:
            found.append(Message("territory.suggest-field"))
        linked = [key for key in dict.fromkeys(self.entry.links) if self._is_in(territory, key)]
        if linked:
            found.append(Message("territory.suggest-linked", {"n": len(linked)}))
        here = [like for like in self.likest if self._is_in(territory, like.entry.key)]
        if here:
            found.append(self._alike(here))
        named = self._named(territory)
        if named:
            found.append(Message("territory.suggest-named", {"words": ", ".join(named)}))
        titles = [one.title for one in near if one.title][:2]
        if titles:
            found.append(Message("territory.suggest-near", {"what": _both(titles)}))
        if spot.room >= self.ground.clearance:
            found.append(Message("territory.suggest-free"))
        else:
            found.append(Message("territory.suggest-freest", {"room": f"{spot.room:.3g}"}))
        found.append(Message("territory.suggest-inside", {"territory": territory}))
        return tuple(found)

    def _is_in(self, territory: str, key: str) -> bool:
        return key != self.entry.key and key in self.ground.inside(territory)

    def _alike(self, here: Sequence[Likeness]) -> Message:
        # One of four lies here, two of four lie here: the number here chooses the form.
        args: dict[str, str | int | Message] = {"n": len(here), "all": len(self.likest)}
        telling = self._telling(here)
        if not telling:
            return Message("territory.suggest-alike", args)
        return Message("territory.suggest-alike-by", {**args, "fields": _both(telling)})

    def _telling(self, alike: Sequence[Likeness]) -> Sequence[str | Message]:
        """What makes those alike, the most telling first."""
        groups: dict[str, float] = {}
        for like in alike:
            for group, degree in like.groups.items():
                groups[group] = groups.get(group, 0.0) + degree
        whole = sum(groups.values())
        ordered = sorted(groups.items(), key=lambda one: (-round(one[1], 6), one[0]))
        own = {NAME: Message("territory.suggest-name"), WORDS: Message("territory.suggest-words")}
        return [
            own.get(group) or Label(self.labels.get(group, group))
            for group, degree in ordered
            if degree >= _TELLING * whole and group != LINKS
        ][:_FIELDS]

    def _named(self, territory: str) -> list[str]:
        """The long words of a territory's name that the entry has too."""
        entry = self.entry
        held = (value for values in entry.values.values() for value in values)
        own = {stem for text in (entry.name, entry.prose, *held) for stem in stems(text)}
        return [w for w in words(territory) if len(w) > 3 and own.issuperset(stems(w))]


def _both(parts: Sequence[str | Message]) -> str | Message:
    if len(parts) == 1:
        return parts[0]
    return Message("territory.suggest-both", {"one": parts[0], "other": parts[1]})

"""Which members of three lists stand for each other, and in what order they end up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from typing import NamedTuple

from editor.vault.line_merge import matches

_LONGEST_COMPARED = 10_000  # members of mappings, in one hole between equal items


class Triple(NamedTuple):
    """One member: its index in base, in mine and in theirs; None where it is not there."""

    base: int | None
    mine: int | None
    theirs: int | None


class Order(NamedTuple):
    """members: all of them, in the order of the result. clash: both sides moved what was there."""

    members: Sequence[Triple]
    clash: bool


def by_name(
    base: Sequence[Hashable], mine: Sequence[Hashable], theirs: Sequence[Hashable]
) -> Order:
    """Members that are told apart by their names."""
    where = [{name: index for index, name in enumerate(names)} for names in (base, mine, theirs)]
    names = dict.fromkeys([*base, *mine, *theirs])
    triples = {name: Triple(*(places.get(name) for places in where)) for name in names}
    return _arranged(*([triples[name] for name in side] for side in (base, mine, theirs)))


def by_value(
    base: Sequence[Hashable], mine: Sequence[Hashable], theirs: Sequence[Hashable]
) -> Order:
    """Items of lists: equal ones stand for each other, and those that took another's place.

    base, mine, theirs: something hashable for each, equal for equal items.
    """
    mine_plan, theirs_plan = _old_places(base, mine), _old_places(base, theirs)
    mine_at = {old: new for new, old in enumerate(mine_plan) if old is not None}
    theirs_at = {old: new for new, old in enumerate(theirs_plan) if old is not None}
    olds = [Triple(old, mine_at.get(old), theirs_at.get(old)) for old in range(len(base))]
    # What both added is one item.
    added: defaultdict[Hashable, list[int]] = defaultdict(list)
    for index in reversed(range(len(theirs))):
        if theirs_plan[index] is None:
            added[theirs[index]].append(index)
    ours = []
    same: dict[int, Triple] = {}
    for index, old in enumerate(mine_plan):
        if old is not None:
            ours.append(olds[old])
            continue
        other = added[mine[index]].pop() if added[mine[index]] else None
        ours.append(Triple(None, index, other))
        if other is not None:
            same[other] = ours[-1]
    others = [
        olds[old] if old is not None else same.get(index, Triple(None, None, index))
        for index, old in enumerate(theirs_plan)
    ]
    return _arranged(olds, ours, others)


def _old_places(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[int | None]:
    """For each new item the index of the old one that it is, or that it took the place of."""
    plan: list[int | None] = [None] * len(new)
    holes: list[tuple[range, range]] = []
    i = j = 0
    for at, to, count in [*matches(old, new), (len(old), len(new), 0)]:
        holes.append((range(i, at), range(j, to)))
        for offset in range(count):
            plan[to + offset] = at + offset
        i, j = at + count, to + count
    moved: defaultdict[Hashable, list[int]] = defaultdict(list)
    for gone, _ in reversed(holes):
        for index in reversed(gone):
            moved[old[index]].append(index)
    taken = set()
    for _, places in holes:
        for place in places:
            if moved[new[place]]:
                plan[place] = moved[new[place]].pop()
                taken.add(plan[place])
    for gone, places in holes:
        left = [index for index in gone if index not in taken]
        free = [place for place in places if plan[place] is None]
        for place in tuple(free):
            alike = _most_alike(old, left, new[place])
            if alike is not None:
                plan[place] = alike
                left.remove(alike)
                free.remove(place)
        if len(left) == len(free):
            for index, place in zip(left, free, strict=True):
                plan[place] = index
    return plan


def _most_alike(old: Sequence[Hashable], indices: Sequence[int], new: Hashable) -> int | None:
    """Which of the old mappings has the most members in common with the new one, if any."""
    members = _members(new)
    if not members or len(indices) * len(members) > _LONGEST_COMPARED:
        return None
    shared = [(len(members & _members(old[index])), -index) for index in indices]
    best, index = max(shared, default=(0, 0))
    return -index if best else None


def _members(print_: Hashable) -> frozenset[Hashable]:
    """The members of a mapping's fingerprint (see values.py); none of anything else's."""
    if isinstance(print_, tuple) and len(print_) == 2 and print_[0] == "map":
        return frozenset(print_[1])
    return frozenset()


def _arranged(olds: Sequence[Triple], ours: Sequence[Triple], others: Sequence[Triple]) -> Order:
    """All members in order: the one of the side that moved some, what the other added put in."""
    both = set(ours) & set(others)
    stayed = [triple for triple in olds if triple in both]
    our_stayed = [triple for triple in ours if triple in both and triple.base is not None]
    their_stayed = [triple for triple in others if triple in both and triple.base is not None]
    clash = stayed not in (our_stayed, their_stayed) and our_stayed != their_stayed
    moved_by_them = our_stayed == stayed != their_stayed
    first, second = (others, ours) if moved_by_them else (ours, others)
    inside, known = set(first), set(second)
    below: defaultdict[Triple | None, list[Triple]] = defaultdict(list)
    above: Triple | None = None
    for triple in second:
        if triple in inside:
            above = triple
        else:
            below[above].append(triple)
    # Where both added something in one place, mine stands above theirs.
    result: list[Triple] = []
    waiting: list[Triple] = below[None]
    if moved_by_them:
        result, waiting = waiting, []
    for triple in first:
        if waiting and triple in known:
            result += waiting
            waiting = []
        result.append(triple)
        if moved_by_them:
            result += below[triple]
        elif triple in known:
            waiting = below[triple]
    return Order(result + waiting, clash)

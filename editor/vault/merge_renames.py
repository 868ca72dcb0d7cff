"""Fields that one side gave another key, while the other side changed their values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from editor.vault.merge_spots import MixedLinesError, Spot, Spots, read_alone
from editor.vault.values import identical

_MOST = 50  # keys that may be gone: beyond it nobody gave them new names one by one


class Renamed(NamedTuple):
    """Three blocks in which a field has the same key.

    taken: keys of theirs that fields of mine got. both: for each key of mine those of base and
    theirs, of fields that the two sides gave different keys.
    """

    base: Spots
    mine: Spots
    theirs: Spots
    taken: list[str]
    both: dict[str, tuple[str, str]]


def with_renames(base: Spots, mine: Spots, theirs: Spots) -> Renamed:
    """The three, with each key that one side changed changed in the others."""
    used: set[str] = set()
    taken: list[str] = []
    both: dict[str, tuple[str, str]] = {}
    gone = (set(base.names) - set(mine.names)) | (set(base.names) - set(theirs.names))
    if len(gone) > _MOST:
        return Renamed(base, mine, theirs, taken, both)
    for key in [name for name in base.names if name in gone]:
        own, other = _new_key(base, mine, key), _new_key(base, theirs, key)
        # One key is the new one of one field.
        own, other = ("" if new in used else new for new in (own, other))
        used |= {own, other} - {""}
        if own and other:
            if own != other and own not in theirs.names and other not in mine.names:
                both[own] = key, other
        elif own and key in theirs.names and own not in theirs.names:
            base, theirs = _rekeyed(mine, own, key, base, theirs)
        elif other and key in mine.names and other not in mine.names:
            base, mine = _rekeyed(theirs, other, key, base, mine)
            taken += [other] * (other in mine.names)
    return Renamed(base, mine, theirs, taken, both)


def _key(spot: Spot) -> str:
    return spot.pair.name if spot.pair is not None else ""


def _new_key(base: Spots, side: Spots, key: str) -> str:
    """The key that a field of the base has on a side; empty when it is there, or gone.

    It is the same field when the same value that says something stands in the same place.
    """
    if key in side.names:
        return ""
    spot = base.members[base.names.index(key)]
    value = spot.node.value
    if value is None or isinstance(value, bool) or value in ("", [], {}):
        return ""
    above = _above(base.names, key, side.names)
    found = [
        _key(other)
        for other in side.members
        if _key(other) not in base.names
        and identical(other.node.value, value)
        and _above(side.names, _key(other), base.names) == above
    ]
    return found[0] if len(found) == 1 else ""


def _above(names: Sequence[str], key: str, known: Sequence[str]) -> str:
    """The nearest key above that is known."""
    others = set(known)
    return next((name for name in reversed(names[: names.index(key)]) if name in others), "")


def _rekeyed(written: Spots, new: str, old: str, *sides: Spots) -> Sequence[Spots]:
    """Some sides with a key as it is written where it is new; as they are where that fails."""
    spot = written.members[written.names.index(new)]
    if spot.pair is None:
        return sides
    text = spot.block[spot.pair.start : spot.pair.end]
    changed = []
    for spots in sides:
        members = list(spots.members)
        index = spots.names.index(old)
        try:
            members[index] = _with_key(members[index], text)
        except MixedLinesError:
            return sides
        changed.append(spots._replace(members=members))
    return changed


def _with_key(spot: Spot, text: str) -> Spot:
    """A field with another key. Raises MixedLinesError."""
    if spot.pair is None or spot.pair.explicit:
        raise MixedLinesError
    lines = spot.block[spot.start : spot.pair.start] + text + spot.block[spot.pair.end : spot.end]
    again = read_alone(lines, spot)
    if not identical(again.node.value, spot.node.value):
        raise MixedLinesError
    return again

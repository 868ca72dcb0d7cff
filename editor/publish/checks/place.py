"""Where entries stand on their map, and what they say of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from editor.messages import Message, Problem
from editor.publish.checks.look import Found, Look
from editor.schema.advice import choices_near
from editor.territory.regions import Region, region_at
from editor.territory.standing import is_near

# Told instead of that an entry is not placed: it was meant to be.
_TRIED = ("half-placed", "coordinate-wrong")


def unplaced(look: Look) -> Iterator[Found]:
    """An entry of a map without any coordinate."""
    if look.entry.unplaced and not any(look.told.get(code) for code in _TRIED):
        yield Found(look.problem(Message("publish.unplaced-entry")))


def territory_unknown(look: Look) -> Iterator[Found]:
    """A territory that the map does not have."""
    regions = _by_name(look)
    if not regions:
        return
    for name in _named(look):
        if name not in regions:
            near = _meant(look, name, regions)
            mend = Message("schema.mend-use", {"value": near}) if near else None
            message = Message("publish.territory-unknown", {"territory": name})
            yield Found(_at_territory(look, message), mend)


def territory_elsewhere(look: Look) -> Iterator[Found]:
    """A pin that stands outside the territory that its entry names."""
    regions, place = _by_name(look), look.entry.place
    named = [name for name in _named(look) if name in regions]
    if len(named) != 1 or place.x is None or place.y is None:
        return
    if regions[named[0]].contains(place.x, place.y):
        return  # as most do
    map_ = look.map
    if map_ is None or is_near(regions[named[0]], place.x, place.y, map_.step):
        return
    args = {"territory": named[0]}
    here = region_at(regions.values(), place.x, place.y)
    if here is None:
        yield Found(_at_territory(look, Message("publish.territory-outside", args)))
        return
    message = Message("publish.territory-elsewhere", {**args, "here": here.name})
    yield Found(_at_territory(look, message), Message("schema.mend-use", {"value": here.name}))


def territory_missing(look: Look) -> Iterator[Found]:
    """A pin that stands in a territory of which its entry says nothing."""
    here = None if _named(look) else _here(look, tuple(_by_name(look).values()))
    if here is not None:
        message = Message("publish.territory-missing", {"here": here.name})
        mend = Message("schema.mend-use", {"value": here.name})
        yield Found(_at_territory(look, message), mend)


def _at_territory(look: Look, message: Message) -> Problem:
    map_ = look.map
    return look.problem(message, map_.fields.territory if map_ else None)


def _by_name(look: Look) -> Mapping[str, Region]:
    """The territories of the entry's map; none where no file tells them."""
    return look.known.regions(look.entry.collection.map)


def _named(look: Look) -> Sequence[str]:
    """The territories that the entry names."""
    map_ = look.map
    value = look.entry.fields.get(map_.fields.territory) if map_ else None
    items = value if isinstance(value, list) else [value]
    return [text for item in items if isinstance(item, str) and (text := item.strip())]


def _meant(look: Look, name: str, regions: Mapping[str, Region]) -> str | None:
    """The territory that is probably meant: one called nearly so, else the one it stands in."""
    near = choices_near(name, list(regions))
    if near:
        return near[0]
    here = _here(look, tuple(regions.values()))
    return here.name if here is not None else None


def _here(look: Look, regions: Sequence[Region]) -> Region | None:
    place = look.entry.place
    if place.x is None or place.y is None:
        return None
    return region_at(regions, place.x, place.y)

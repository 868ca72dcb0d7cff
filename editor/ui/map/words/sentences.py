"""Sentences about places on the map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF

from editor.messages import QT_TRANSLATE_NOOP
from editor.territory.bearings import Bearing, Near, Spot, middle_of, nearest, part_of
from editor.territory.bounds import Bounds
from editor.territory.regions import Region
from editor.ui.languages import number, plural
from editor.ui.territory.content import Pin
from editor.ui.territory.view import TerritoryView

translate = QCoreApplication.translate

# So many neighbours are told at once; more would not be kept in mind.
MOST_TOLD = 5

_FROM = {
    Bearing.NORTH: QT_TRANSLATE_NOOP("MapWords", "North of {title}, {n} away."),
    Bearing.NORTH_EAST: QT_TRANSLATE_NOOP("MapWords", "North-east of {title}, {n} away."),
    Bearing.EAST: QT_TRANSLATE_NOOP("MapWords", "East of {title}, {n} away."),
    Bearing.SOUTH_EAST: QT_TRANSLATE_NOOP("MapWords", "South-east of {title}, {n} away."),
    Bearing.SOUTH: QT_TRANSLATE_NOOP("MapWords", "South of {title}, {n} away."),
    Bearing.SOUTH_WEST: QT_TRANSLATE_NOOP("MapWords", "South-west of {title}, {n} away."),
    Bearing.WEST: QT_TRANSLATE_NOOP("MapWords", "West of {title}, {n} away."),
    Bearing.NORTH_WEST: QT_TRANSLATE_NOOP("MapWords", "North-west of {title}, {n} away."),
    None: QT_TRANSLATE_NOOP("MapWords", "On the same spot as {title}."),
}
_TO = {
    Bearing.NORTH: QT_TRANSLATE_NOOP("MapWords", "To the north, {n} away: {title}."),
    Bearing.NORTH_EAST: QT_TRANSLATE_NOOP("MapWords", "To the north-east, {n} away: {title}."),
    Bearing.EAST: QT_TRANSLATE_NOOP("MapWords", "To the east, {n} away: {title}."),
    Bearing.SOUTH_EAST: QT_TRANSLATE_NOOP("MapWords", "To the south-east, {n} away: {title}."),
    Bearing.SOUTH: QT_TRANSLATE_NOOP("MapWords", "To the south, {n} away: {title}."),
    Bearing.SOUTH_WEST: QT_TRANSLATE_NOOP("MapWords", "To the south-west, {n} away: {title}."),
    Bearing.WEST: QT_TRANSLATE_NOOP("MapWords", "To the west, {n} away: {title}."),
    Bearing.NORTH_WEST: QT_TRANSLATE_NOOP("MapWords", "To the north-west, {n} away: {title}."),
    None: QT_TRANSLATE_NOOP("MapWords", "On this spot: {title}."),
}
_PARTS = {
    Bearing.NORTH: QT_TRANSLATE_NOOP("MapWords", "In the north of the map"),
    Bearing.NORTH_EAST: QT_TRANSLATE_NOOP("MapWords", "In the north-east of the map"),
    Bearing.EAST: QT_TRANSLATE_NOOP("MapWords", "In the east of the map"),
    Bearing.SOUTH_EAST: QT_TRANSLATE_NOOP("MapWords", "In the south-east of the map"),
    Bearing.SOUTH: QT_TRANSLATE_NOOP("MapWords", "In the south of the map"),
    Bearing.SOUTH_WEST: QT_TRANSLATE_NOOP("MapWords", "In the south-west of the map"),
    Bearing.WEST: QT_TRANSLATE_NOOP("MapWords", "In the west of the map"),
    Bearing.NORTH_WEST: QT_TRANSLATE_NOOP("MapWords", "In the north-west of the map"),
    None: QT_TRANSLATE_NOOP("MapWords", "In the middle of the map"),
}


def whereabouts(view: TerritoryView, pin: Pin, problems: int) -> str:
    """Where a pin is: its territory, its neighbour, its coordinates; and how much is wrong."""
    region = view.region_at(pin.x, pin.y)
    told = [_named(pin, region), *_beside(view, pin), coordinates((pin.x, pin.y))]
    if pin.territory and region is not None and pin.territory.casefold() != region.name.casefold():
        other = translate("MapWords", "The entry names another territory: {name}.")
        told.insert(1, other.format(name=pin.territory))
    if problems:
        told.append(count_problems(problems))
    return " ".join(told)


def surroundings(view: TerritoryView, spot: Spot, but: str | None = None) -> str:
    """What is at a place and around it: the territory, then the nearest pins.

    but: the path of the pin from which one looks around.
    """
    told = _at(view, spot)
    places = {pin.path: (pin.x, pin.y) for pin in view.pin_set.drawn if not pin.dimmed}
    left_out = {but} if but else set()
    for _ in range(MOST_TOLD):
        near = nearest(places, spot, left_out)
        if near is None:
            break
        left_out.add(near.path)
        told.append(_towards(view.pin_set.by_path[near.path], near))
    if len(told) == 2:
        told.append(translate("MapWords", "Nothing is placed near."))
    return " ".join(told)


def in_view(view: TerritoryView) -> str:
    """What part of the map is in view: where its middle is, and how many pins are in it."""
    if view.mover.looked is None:
        told = [translate("MapWords", "The whole map.")]
    else:
        told = _at(view, view.camera.to_map(view.middle()))
    corners = (QPointF(0, 0), QPointF(view.width(), view.height()))
    xs, ys = zip(*(view.camera.to_map(corner) for corner in corners), strict=True)
    shown = Bounds(min(xs), min(ys), max(xs), max(ys))
    n = sum(not pin.dimmed and shown.contains(pin.x, pin.y) for pin in view.pin_set.drawn)
    told.append(plural("MapWords", "1 entry in view.", "{n} entries in view.", n))
    return " ".join(told)


def region_words(region: Region, entries: int, bounds: Bounds) -> str:
    """A territory: how many entries stand in it, and in which part of the map it is."""
    return f"{count_entries(entries)}. {part_words(bounds, middle_of(region.box))}"


def part_words(bounds: Bounds, spot: Spot) -> str:
    """In which part of the map a place is."""
    if not bounds.contains(*spot):
        return translate("MapWords", "Outside the map")
    return translate("MapWords", _PARTS[part_of(bounds, spot)])


def coordinates(spot: Spot) -> str:
    """A place as numbers."""
    return translate("MapWords", "x {x}, y {y}.").format(x=number(spot[0]), y=number(spot[1]))


def count_problems(n: int) -> str:
    """So many problems."""
    return plural("MapWords", "1 problem.", "{n} problems.", n)


def count_entries(n: int) -> str:
    """So many entries."""
    return plural("MapWords", "1 entry", "{n} entries", n)


def _at(view: TerritoryView, spot: Spot) -> list[str]:
    """In which territory and in which part of the map a place is."""
    region, content = view.region_at(*spot), view.content
    told = [
        translate("MapWords", "In {territory}.").format(territory=region.name)
        if region is not None
        else translate("MapWords", "In no territory.")
    ]
    if content is not None:
        told.append(part_words(content.bounds, spot) + ".")
    return told


def _named(pin: Pin, region: Region | None) -> str:
    if region is None:
        return translate("MapWords", "{title}, in no territory.").format(title=pin.title)
    return translate("MapWords", "{title}, in {territory}.").format(
        title=pin.title, territory=region.name
    )


def _beside(view: TerritoryView, pin: Pin) -> Sequence[str]:
    places = {other.path: (other.x, other.y) for other in view.pin_set.drawn}
    near = nearest(places, (pin.x, pin.y), {pin.path})
    if near is None:
        return ()
    title = view.pin_set.by_path[near.path].title
    return (
        translate("MapWords", _FROM[near.bearing]).format(n=_rounded(near.distance), title=title),
    )


def _towards(pin: Pin, near: Near) -> str:
    # The bearing leads from there to here; told is the way there.
    way = None if near.bearing is None else Bearing((near.bearing.value + 4) % 8)
    return translate("MapWords", _TO[way]).format(n=_rounded(near.distance), title=pin.title)


def _rounded(distance: float) -> str:
    return number(round(distance) if distance >= 10 else round(distance, 1))

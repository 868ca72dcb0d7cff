"""A pin's way in words: how far, into which direction, from one territory into another."""

from __future__ import annotations

import math

from editor.messages import Argument, Message
from editor.publish.changes.parts import Move, Places, Point

# Counter-clockwise from the east: y grows upward.
_COMPASS = ("east", "northeast", "north", "northwest", "west", "southwest", "south", "southeast")


def move_words(move: Move, places: Places) -> Message:
    """What became of a pin. At least one end of the way is a place."""
    before, after = move
    if after is None:
        return _at("publish.pin-gone", "publish.pin-gone-in", before or (0, 0), places)
    if before is None:
        return _at("publish.pin-new", "publish.pin-new-in", after, places)
    args: dict[str, Argument] = {
        "n": _length(math.dist(before, after)),
        "direction": Message(f"publish.compass-{direction(before, after)}"),
    }
    left, reached = places.region(*before), places.region(*after)
    if left == reached:
        return Message("publish.moved", args)
    if not reached:
        return Message("publish.moved-out", {**args, "territory": left})
    return Message("publish.moved-into", {**args, "territory": reached})


def direction(before: Point, after: Point) -> str:
    """The one of eight points of the compass that leads from one place to another."""
    angle = math.atan2(after[1] - before[1], after[0] - before[0])
    return _COMPASS[round(angle / (math.pi / 4)) % 8]


def _at(code: str, code_in: str, point: Point, places: Places) -> Message:
    territory = places.region(*point)
    args: dict[str, Argument] = {"x": _number(point[0]), "y": _number(point[1])}
    if territory:
        return Message(code_in, {**args, "territory": territory})
    return Message(code, args)


def _length(units: float) -> int | float:
    if units >= 10:
        return round(units)
    short = round(units, 1) or round(units, 3)
    return int(short) if short == int(short) else short


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else str(round(value, 3))

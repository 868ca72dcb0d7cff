"""Moves the points of a GeoJSON text; every byte but those of their numbers stays."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from editor.messages import EditorError
from editor.territory.artwork import is_still

_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|[{}\[\],:]|true|false|null', re.DOTALL
)
# Points are written to this share of the extent of all: far below what an eye can see.
_PRECISION = 2e-5

Move = Callable[[float, float], tuple[float, float]]


class _Position(NamedTuple):
    """A point, and where its first two numbers stand."""

    x: float
    y: float
    x_span: tuple[int, int]
    y_span: tuple[int, int]


def with_points_moved(text: str, move: Move, file: str) -> str:
    """`text`, of the file `file`, with all points of its geometries moved.

    The numbers of a point that stays stay as they are written. Raises EditorError when the text
    is no JSON, or cannot be changed safely.
    """
    try:
        data = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise EditorError("territory.regions-unread", file=file) from error
    positions = list(_positions(text))
    new = {(one.x, one.y): move(one.x, one.y) for one in positions}
    digits = _digits(list(new.values()))
    written: dict[tuple[float, float], tuple[float, float]] = {}
    parts: list[str] = []
    at = 0
    for one in positions:
        place = (one.x, one.y)
        if is_still(*place, *new[place]):
            written[place] = place
            continue
        texts = [_number(value, digits) for value in new[place]]
        written[place] = (float(texts[0]), float(texts[1]))
        for (start, end), number in zip((one.x_span, one.y_span), texts, strict=True):
            parts += text[at:start], number
            at = end
    made = "".join(parts) + text[at:]
    if _moved(data, written) != json.loads(made.removeprefix("\ufeff")):
        raise EditorError("territory.regions-unread", file=file)
    return made


def _digits(points: list[tuple[float, float]]) -> int:
    largest = max((abs(value) for point in points for value in point), default=1.0)
    unit = max(largest, 1e-9) * _PRECISION
    return min(12, max(0, math.ceil(-math.log10(unit))))


def _number(value: float, digits: int) -> str:
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _positions(text: str) -> Iterator[_Position]:
    """The points in `coordinates` of geometries, in the order of the text."""
    # For each open bracket: what it is, and the key or None that the next value belongs to.
    opened: list[list[Any]] = []
    numbers: list[tuple[float, tuple[int, int]]] = []
    before = ""
    for token in _TOKEN.finditer(text):
        sign = token.group()
        if sign in "{[":
            opened.append([sign, None])
            numbers = []
        elif sign in "}]":
            if sign == "]" and len(numbers) >= 2 and _is_in_geometry(opened):
                (x, x_span), (y, y_span) = numbers[:2]
                yield _Position(x, y, x_span, y_span)
            numbers = []
            opened.pop()
        elif sign == ":":
            opened[-1][1] = json.loads(before)
        elif sign[0] in "-0123456789" and opened and opened[-1][0] == "[":
            numbers.append((float(sign), token.span()))
        before = sign


def _is_in_geometry(opened: list[list[Any]]) -> bool:
    keys = [key for sign, key in opened if sign == "{"]
    return bool(keys) and keys[-1] == "coordinates" and "properties" not in keys


def _moved(data: Any, new: dict[tuple[float, float], tuple[float, float]], inside: int = 0) -> Any:
    """The same for values. inside: 0 outside of coordinates, 1 in them, -1 in properties."""
    if isinstance(data, dict):
        return {
            key: _moved(
                value,
                new,
                -1 if key == "properties" or inside < 0 else int(key == "coordinates"),
            )
            for key, value in data.items()
        }
    if not isinstance(data, list):
        return data
    if inside > 0 and len(data) >= 2 and all(_is_number(value) for value in data):
        return [*new[float(data[0]), float(data[1])], *data[2:]]
    return [_moved(value, new, inside) for value in data]


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)

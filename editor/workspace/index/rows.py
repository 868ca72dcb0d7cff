"""One file as the index remembers it: what the list, the map and the chips show of its entry."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping
from datetime import date
from sys import intern
from typing import Any, TypeAlias

from editor.messages import Message, Problem
from editor.territory.coordinates import Place
from editor.workspace.entries import NOWHERE, Entry, Texts
from editor.workspace.settings import Collection

# Longer texts are left out: reading them again takes little beside parsing them.
LARGEST = 4 * 1024 * 1024
_MARK = "\x1f"  # between the parts of a row
_IS_ENTRY, _BROKEN = 1, 2
_NOT_FOUND = "null"

# When a file was changed last (ns), how many bytes it has, and its inode (0 where there are none).
Stamp: TypeAlias = tuple[int, int, int]


def text_id(text: bytes) -> int:
    """A number for a text that no other text has."""
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "big") >> 1


def shape_of(*parts: object) -> int:
    """A number for what an entry's parts depend on besides its text, such as the map's keys."""
    return zlib.crc32(repr(parts).encode())


def pack(entry: Entry) -> bytes | None:
    """The parts of an entry; None for one that cannot be told so."""
    place = entry.place
    try:
        parts = (
            entry.title,
            entry.territory,
            json.dumps(place.x),
            json.dumps(place.y),
            str(_IS_ENTRY * entry.is_entry | _BROKEN * entry.broken),
            _json([[_told(p) for p in found] for found in (entry.source_problems, place.problems)])
            if entry.problems
            else "",
            _values(entry.fields),
        )
    except (TypeError, ValueError, RecursionError):
        return None
    if any(_MARK in part for part in parts[:5]):
        return None
    return _MARK.join(parts).encode("utf-8", "surrogatepass")


def unpack(
    path: str, row: tuple[int, int, bytes], collection: Collection, texts: Texts
) -> Entry | None:
    """The entry of a row, given as text, check and packed; None when the row is damaged."""
    text, check, packed = row
    if zlib.crc32(packed) != check:
        return None
    title, territory, x, y, flags, told, fields = packed.decode("utf-8", "surrogatepass").split(
        _MARK, 6
    )
    problems: tuple[Problem, ...] = ()
    if told:
        own, of_place = (tuple(map(_problem, found)) for found in json.loads(told))
        problems = own + of_place
        place = Place(_number(x), _number(y), of_place)
    elif x == _NOT_FOUND == y:
        place = NOWHERE
    else:
        place = Place(_number(x), _number(y))
    state = int(flags)
    return Entry(
        path,
        collection,
        title,
        intern(territory),
        place,
        problems,
        is_entry=bool(state & _IS_ENTRY),
        broken=bool(state & _BROKEN),
        text=text,
        fields=fields,
        texts=texts,
    )


def _number(text: str) -> float | None:
    if text == _NOT_FOUND:
        return None
    return int(text) if text.lstrip("-").isdigit() else float(text)


def _values(fields: Mapping[str, Any]) -> str:
    """The fields' values; nothing where JSON would not give the same ones back."""
    try:
        return _json(_same(dict(fields)))
    except (TypeError, ValueError, RecursionError):
        return ""


def _same(value: Any) -> Any:
    """The value, if JSON has it. Raises TypeError."""
    if isinstance(value, dict):
        if not all(type(key) is str for key in value):
            raise TypeError(value)
        for inner in value.values():
            _same(inner)
    elif isinstance(value, list):
        for inner in value:
            _same(inner)
    elif isinstance(value, date):
        raise TypeError(value)
    return value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _told(problem: Problem) -> list[Any]:
    if any(isinstance(value, Message) for value in problem.message.args.values()):
        raise TypeError(problem)
    return [problem.message.code, dict(problem.message.args), *problem[1:]]


def _problem(told: list[Any]) -> Problem:
    code, args, *rest = told
    return Problem(Message(code, args), *rest)

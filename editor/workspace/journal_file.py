"""The journal's bytes: records of unsaved texts, one behind the other, each with its checksum.

What is torn or altered is passed over; the records before and behind it are read.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

HEADER = b"territory-editor journal 1\n"
# Bytes that no UTF-8 text holds: after damage, the next record begins at the next of these.
_MARK = b"\xf5\xfaTE"
_DIGEST = 16
_HEAD = len(_MARK) + 4 + _DIGEST


class Unsaved(NamedTuple):
    """A file whose text differs from what the disk held.

    base: what the disk held, `text`: what it was edited to; None stands for an absent file.
    time: when that was, in seconds since 1970 by a clock that may have been wrong.
    theirs: what another program wrote meanwhile, while the curator had not decided yet between the
    two (`clashed`).
    """

    path: str
    base: str | None
    text: str | None
    time: float = 0.0
    clashed: bool = False
    theirs: str | None = None


class Typed(NamedTuple):
    """What was typed into a field and is no value of it yet, so that no text holds it.

    key: names the field in the entry; label: as the curator sees it.
    """

    path: str
    key: str
    label: str
    text: str


class Gone(NamedTuple):
    """The record of that key counts no more: it was saved, taken back or dropped."""

    of: tuple[str, ...]


Record = Unsaved | Typed | Gone


def key_of(record: Unsaved | Typed) -> tuple[str, ...]:
    """What a later record of the same replaces."""
    return (record.path,) if isinstance(record, Unsaved) else (record.path, record.key)


def encode(number: int, record: Record) -> bytes:
    """A record as bytes; `number` grows with each record of a journal."""
    row = [number, type(record).__name__, *record]
    payload = zlib.compress(json.dumps(row).encode("ascii"), 1)
    return b"".join((_MARK, len(payload).to_bytes(4, "little"), _digest(payload), payload))


def decode(data: bytes) -> Iterator[tuple[int, int, int, Record]]:
    """The whole records in `data`: where each begins and ends, its number, and itself."""
    at = data.find(_MARK)
    while at >= 0:
        start = at + _HEAD
        head = data[at + len(_MARK) : start]
        end = start + int.from_bytes(head[:4], "little")
        found = None
        if end <= len(data) and len(head) == 4 + _DIGEST:
            found = _read(data[start:end], head[4:])
        if found is not None:
            yield at, end, *found
        at = data.find(_MARK, end if found is not None else at + 1)


class Reading(NamedTuple):
    """What a journal holds in the end, by `key_of`, the oldest record first.

    damaged: whether something in it cannot be read, other than the record that was being written
    when the program died.
    """

    held: dict[tuple[str, ...], Unsaved | Typed]
    damaged: bool


def read(data: bytes) -> Reading:
    """Read a journal; whatever bytes it is made of."""
    held: dict[tuple[str, ...], tuple[int, Record]] = {}
    whole = data.startswith(HEADER)
    last = len(HEADER)  # where the last record that could be read ends
    for start, end, number, record in decode(data):
        whole = whole and start == last
        last = end
        key = record.of if isinstance(record, Gone) else key_of(record)
        before = held.pop(key, None)
        held[key] = before if before is not None and before[0] > number else (number, record)
    nothing = last == len(HEADER) < len(data)  # its first record was on disk before it had a name
    kept = {key: one for key, (_, one) in held.items() if not isinstance(one, Gone)}
    return Reading(kept, bool(data) and (not whole or nothing))


def _digest(payload: bytes) -> bytes:
    # Here, since it brings in a library of cryptography, which the first window does without.
    from hashlib import blake2b

    return blake2b(payload, digest_size=_DIGEST).digest()


def _read(payload: bytes, digest: bytes) -> tuple[int, Record] | None:
    if _digest(payload) != digest:
        return None
    try:
        number, name, *values = json.loads(zlib.decompress(payload))
        record = _made(name, values)
    except (ValueError, TypeError, zlib.error, RecursionError):
        return None  # whole, and yet no record that this version knows
    return (number, record) if isinstance(number, int) and record is not None else None


def _made(name: str, values: list[Any]) -> Record | None:
    if name == "Gone":
        return Gone(tuple(map(str, values[0])))
    texts = [*values[:3], values[5]] if name == "Unsaved" else values
    if not all(one is None or isinstance(one, str) for one in texts) or values[0] is None:
        return None
    if name == "Unsaved":
        return Unsaved(*values)
    return Typed(*values) if name == "Typed" else None

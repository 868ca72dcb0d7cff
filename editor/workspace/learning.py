"""Learns what entries tell of their fields: a while over thousands, so off the UI thread."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from editor.schema.advice import plain
from editor.schema.infer import Inference
from editor.schema.values import Value
from editor.workspace.entries import Entry
from editor.workspace.settings import Collection

# Of so many entries it takes long enough to be felt.
MANY = 500
# The UI thread has its turn so often, for at least so long.
_STRETCH_SECONDS = 0.01
_PAUSE_SECONDS = 0.001
# Many are learnt from in less than one by one; so many take a part of a stretch.
_AT_ONCE = 200

_T = TypeVar("_T")


class Learnt(NamedTuple):
    """What was learnt of each collection, and from which entries, by their paths.

    defect: what ended it; then nothing was learnt.
    """

    inferences: Mapping[Collection, Inference] = MappingProxyType({})
    entries: Mapping[str, Entry] = MappingProxyType({})
    defect: Exception | None = None


def learn(entries: Iterable[Entry]) -> Learnt:
    """Learn from entries; may be called in any thread, and never raises."""
    try:
        return _learn(entries)
    except Exception as error:  # noqa: BLE001 - handed over, to be raised where it is heard
        return Learnt(defect=error)


def _learn(entries: Iterable[Entry]) -> Learnt:
    inferences: dict[Collection, Inference] = {}
    seen: dict[str, Entry] = {}
    rest = iter(entries)
    for batch in _in_stretches(iter(lambda: list(islice(rest, _AT_ONCE)), [])):
        held: defaultdict[Collection, list[Entry]] = defaultdict(list)
        for entry in batch:
            held[entry.collection].append(entry)
            seen[entry.path] = entry
        for collection, members in held.items():
            inference = inferences.setdefault(collection, Inference())
            inference.take(lessons(members))
    for inference in inferences.values():
        # What the form asks for first is known then: the ranks of all values, and their spellings.
        for field in inference.schema().fields.values():
            for option in _in_stretches(field.options):
                plain(option.text)
    return Learnt(inferences, seen)


def lessons(entries: Iterable[Entry]) -> Iterator[tuple[str, Mapping[str, Value] | None]]:
    """The fields of entries, by their paths; None for Markdown that is none."""
    return ((entry.path, entry.fields if entry.is_entry else None) for entry in entries)


def _in_stretches(items: Iterable[_T]) -> Iterator[_T]:
    until = time.monotonic() + _STRETCH_SECONDS
    for item in items:
        yield item
        if time.monotonic() > until:
            time.sleep(_PAUSE_SECONDS)
            until = time.monotonic() + _STRETCH_SECONDS

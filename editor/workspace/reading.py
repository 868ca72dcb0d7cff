"""Reads the entries of a vault that was found, in batches; from any thread, one at a time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from threading import Lock
from typing import NamedTuple

from editor.messages import Problem, named
from editor.vault import store
from editor.vault.frontmatter import parse
from editor.workspace.entries import Entry, make_entry, unreadable_entry
from editor.workspace.opening import Found
from editor.workspace.remembering import Remembering


class Batch(NamedTuple):
    """Entries that were read, by their paths.

    texts: of those whose file was read. kept: of those that were remembered, the number that their
    text is kept under. An entry with neither could not be read.
    """

    entries: dict[str, Entry]
    texts: dict[str, str]
    kept: dict[str, int]


def _only(batch: Batch, wanted: Callable[[str], bool]) -> Batch:
    entries, texts, kept = batch
    return Batch(
        {path: entry for path, entry in entries.items() if wanted(path)},
        {path: text for path, text in texts.items() if wanted(path)},
        {path: number for path, number in kept.items() if wanted(path)},
    )


class Reader:
    """Reads files into entries, and has them ready until they are taken."""

    def __init__(self, found: Found, paths: Sequence[str], remembering: Remembering) -> None:
        """paths: the entries, in the order to read them."""
        self._found = found
        self._remembering = remembering
        self._waiting = dict.fromkeys(reversed(paths))
        self._ready = Batch({}, {}, {})
        self._reading = Lock()
        self._turn = Lock()  # whoever waits for `_reading` has it before who reads goes on
        self.total = len(paths)
        """How many entries there were when the vault was opened."""
        self.unread = len(paths)
        """How many entries were not taken yet."""

    @property
    def ready(self) -> int:
        """How many entries are read and wait to be taken."""
        return len(self._ready.entries)

    def read(self, seconds: float = float("inf"), first: str | None = None) -> bool:
        """Read waiting entries for about `seconds`, `first` before others; False when none wait.

        An entry is ready with its text or not at all, even if reading the next one fails.
        """
        with self._alone():
            until = time.monotonic() + seconds
            while self._waiting:
                if first is not None and first in self._waiting:
                    path = first
                    del self._waiting[path]
                else:
                    path, _ = self._waiting.popitem()
                try:
                    self._read_one(path)
                except BaseException:
                    self.unread -= 1  # a defect: it is told, and the others are read
                    raise
                if time.monotonic() > until or self._turn.locked():  # somebody waits
                    break
            return bool(self._waiting)

    def take(self, most: int | None = None) -> Batch:
        """What is ready, of which no more than `most`; it is no longer unread."""
        with self._alone():
            batch, self._ready = self._ready, Batch({}, {}, {})
            if most is not None and len(batch.entries) > most:
                first = frozenset(islice(batch.entries, most))
                self._ready = _only(batch, lambda path: path not in first)
                batch = _only(batch, first.__contains__)
        self.unread -= len(batch.entries)
        return batch

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with self._turn:
            self._reading.acquire()
        try:
            yield
        finally:
            self._reading.release()

    def _read_one(self, path: str) -> None:
        entries, texts, kept = self._ready
        collection = self._found.collections[path]
        map_ = self._found.settings.maps.get(collection.map or "")
        entry = self._remembering.entry(path, collection, map_)
        if entry is not None and entry.number is not None:
            entries[path], kept[path] = entry, entry.number
            return
        try:
            text = store.read(self._found.root / path)
        except store.UnreadableFile as error:
            problem = Problem(named(error.message, path))
            entries[path] = unreadable_entry(path, collection, problem)
            return
        keys, bounds = (map_.fields, map_.bounds) if map_ is not None else (None, None)
        known = self._remembering.texts
        entries[path] = make_entry(path, parse(text), collection, keys, bounds, texts=known)
        texts[path] = text

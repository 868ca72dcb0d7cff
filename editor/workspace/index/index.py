"""The index of one vault: what its files held when they were read last, and where words are."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections import deque
from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Lock
from typing import Any

from editor.workspace.entries import Entry
from editor.workspace.index import database
from editor.workspace.index.kept import KeptTexts
from editor.workspace.index.rows import Stamp, unpack
from editor.workspace.index.words import Words
from editor.workspace.index.writer import Item, Writer
from editor.workspace.settings import Collection

log = logging.getLogger(__name__)


class Index:
    """What is remembered of the vault in folder `root`, once it is open.

    Nothing here raises: without an index that can be used nothing is remembered, and all goes on.
    Close it when the vault is left.
    folder: where indexes lie, the user's cache folder by itself. made_at: when none of the files
    was looked at yet (ns since the epoch), now by itself.
    """

    def __init__(self, root: Path, folder: Path | None = None, made_at: int | None = None) -> None:
        self.file = database.file_for(root, folder or database.default_folder())
        self.texts = KeptTexts(root, self._fetch)
        self._root = root
        self._words = Words()
        self._lock = Lock()  # the connection serves one thread at a time
        self._db: sqlite3.Connection | None = None
        self._rows: dict[str, tuple[Any, ...]] = {}
        self._stored: deque[tuple[str, str, int]] = deque()
        self._entries: dict[str, Item] = {}
        self._started = False
        self._writer = Writer(
            root,
            self._words,
            connect=lambda: database.connect_again(self.file),
            prune=lambda: database.prune(self.file),
            stored=lambda *told: self._stored.append(told),
            failed=self._fail,
            made_at=time.time_ns() if made_at is None else made_at,
        )
        self.usable = False
        """Whether anything can be remembered."""

    # Opening

    def open(self) -> None:
        """Read what is remembered of all files, for `entry`."""
        with self._lock:
            try:
                self._db = database.connect(self.file, self._root)
                self.usable = True
            except database.IndexUnusable as error:
                log.warning("There is no index of %s: %s", self._root, error)
                return
            try:
                rows = self._db.execute(
                    "SELECT path, mtime, size, inode, shape, racy, text, crc, packed FROM files"
                ).fetchall()
            except sqlite3.Error as error:
                rows = []
                self._give_up(error)
        self._rows = {row[0]: row for row in rows}

    def entry(self, path: str, stamp: Stamp, shape: int, collection: Collection) -> Entry | None:
        """The entry of a file that is as it was when it was read; None when it is to be read.

        shape: `rows.shape_of` what it depends on besides its text. The entry comes to be
        searchable by and by, and is `given` again to none.
        """
        row = self._rows.pop(path, None)
        if row is None or row[1:5] != (*stamp, shape):
            return None
        if row[5]:
            return None
        entry = unpack(path, (row[6], row[7], row[8]), collection, self.texts)
        if entry is not None:
            self._entries[path] = Item(entry, None, row[6], stamp, shape)
        return entry

    def keep(self, entry: Entry, text: str, stamp: Stamp | None, shape: int) -> None:
        """Remember an entry that was made of `text`.

        stamp: what the system told of the file before it was read; None has the file looked at
        again, and remembered only if it still holds the text.
        """
        if not self.usable:
            return
        item = Item(entry, text, None, stamp, shape)
        self._words.expect((entry.path,))
        self._writer.take([(entry.path, item)])

    def forget(self, paths: Iterable[str]) -> None:
        """Files are gone."""
        gone = list(paths)
        self._words.forget(gone)
        self._writer.forget(gone)

    def start(self, paths: Iterable[str]) -> None:
        """All files are read: begin to write, in a thread. paths: all files that there are."""
        self._rows = {}
        if not self.usable or self._started:
            return
        self._started = True
        self._words.expect(self._entries)
        self._writer.make_searchable(self._entries.items())
        self._entries = {}
        self._writer.start(paths)

    # While the vault is open

    def take_stored(self, most: int = 500) -> list[tuple[str, str, int]]:
        """Path, text and id of texts that need not be kept in memory any longer."""
        found: list[tuple[str, str, int]] = []
        while self._stored and len(found) < most:
            found.append(self._stored.popleft())
        return found

    def candidates(self, words: Sequence[str], most: int = -1) -> set[str] | None:
        """The files that can hold all of `words` in title, path, fields or article.

        words: folded, each without line breaks; of less than three letters they rule nothing out.
        most: no more than so many are of interest, all by itself. None when it cannot be told, or
        there are more of them. Files that are `unreflected` are to be looked at besides.
        """
        with self._lock:
            if self._db is None or not self.usable:
                return None
            try:
                return self._words.find(self._db, words, most)
            except sqlite3.Error as error:
                self._give_up(error)
                return None

    @property
    def unreflected(self) -> frozenset[str]:
        """Files whose saved text `candidates` knows nothing of yet."""
        return self._words.unreflected

    @property
    def reflected(self) -> set[str]:
        """Files whose saved text `candidates` knows; ask for these first."""
        return self._words.reflected

    @property
    def idle(self) -> bool:
        """Whether everything is written."""
        return not self.usable or self._writer.idle

    def close(self) -> None:
        """Write no more, and let go of the file."""
        self._writer.end()
        with self._lock:
            if self._db is not None:
                self._db.close()
                self._db = None

    def _fetch(self, number: int) -> bytes | None:
        with self._lock:
            if self._db is None:
                return None
            row = self._db.execute("SELECT text FROM texts WHERE id = ?", (number,)).fetchone()
        return row[0] if row else None

    def _fail(self, error: Exception) -> None:
        with self._lock:
            self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        """Go on without an index that fails; a damaged one is made anew at the next opening.

        Texts that are kept nowhere else may still be had from it.
        """
        log.warning("The index %s is left aside: %s", self.file, error)
        self.usable = False
        self._writer.stop()
        if database.is_damaged(error):
            database.remove(self.file)

"""Brings the index up to the entries, in a thread of its own, in small steps."""

from __future__ import annotations

import logging
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from threading import Event, Lock, Thread
from typing import NamedTuple

from editor.schema.folding import fold
from editor.vault import store
from editor.workspace.entries import Entry
from editor.workspace.index import database
from editor.workspace.index.rows import LARGEST, Stamp, pack, text_id
from editor.workspace.index.words import Words
from editor.workspace.matching import scalars

log = logging.getLogger(__name__)

_ROWS = 100  # files that are written at once
_WORDS = 40  # texts that are made searchable at once
# Between two steps, so that the thread of the window has its turn.
_PAUSE_SECONDS = 0.004
# File systems tell when a file was changed by the two seconds, at their worst. What was changed
# so shortly before it was read might have been changed once more in the same instant.
RACY_NS = 2_000_000_000
# Another window on the same vault may be writing.
_BUSY_SECONDS = 0.5
_REFUSALS = 60
_END_SECONDS = 2.0
_PAGES = 200  # of the search index, that are put in order at once


# A row of the table of files.
_Values = tuple[str, int, int, int, int, int, bool, int, bytes]


class Item(NamedTuple):
    """An entry to be kept. stamp: that of the file it was read from; None: to be read again."""

    entry: Entry
    text: str | None
    number: int | None
    stamp: Stamp | None
    shape: int


class Writer:
    """Writes entries to the index, then makes them searchable. Methods are called from anywhere.

    connect: opens the connection that only its thread uses. prune: removes what nobody needs.
    stored: called in that thread when a text can be had from the index. failed: called there when
    the index cannot be used any longer.
    """

    def __init__(
        self,
        root: Path,
        words: Words,
        *,
        connect: Callable[[], sqlite3.Connection],
        prune: Callable[[], None],
        stored: Callable[[str, str, int], None],
        failed: Callable[[Exception], None],
        made_at: int,
    ) -> None:
        """made_at: when nothing was read yet (ns)."""
        self._root = root
        self._words = words
        self._connect = connect
        self._prune = prune
        self._stored = stored
        self._failed = failed
        self._made_at = made_at
        self._lock = Lock()
        self._wake = Event()
        self._ended = Event()
        self._rows: dict[str, Item] = {}
        self._texts: dict[str, Item] = {}
        self._gone: set[str] = set()
        self._racy: dict[str, tuple[Stamp, int]] = {}
        self._connection: sqlite3.Connection | None = None
        self._thread: Thread | None = None
        self._sweep: frozenset[str] | None = None
        self._in_order = False

    def take(self, items: Iterable[tuple[str, Item]]) -> None:
        """Keep these entries, by their paths, instead of what was kept of them."""
        with self._lock:
            for path, item in items:
                self._rows[path] = item
                self._texts.pop(path, None)
                self._gone.discard(path)
        if not self._wake.is_set():  # thousands come one by one
            self._wake.set()

    def make_searchable(self, items: Iterable[tuple[str, Item]]) -> None:
        """Make entries searchable that are kept already."""
        with self._lock:
            self._texts.update(items)
        self._wake.set()

    def forget(self, paths: Iterable[str]) -> None:
        """Keep nothing of these files."""
        with self._lock:
            for path in paths:
                self._rows.pop(path, None)
                self._texts.pop(path, None)
                self._gone.add(path)
        self._wake.set()

    def start(self, paths: Iterable[str]) -> None:
        """Begin to work; what is kept of files that are not among `paths` goes."""
        self._sweep = frozenset(paths)
        if self._thread is None and not self._ended.is_set():
            self._thread = Thread(target=self._run, name="vault-index", daemon=True)
            self._thread.start()

    @property
    def idle(self) -> bool:
        """Whether all is written that can be written now."""
        with self._lock:
            waiting = self._rows or self._texts or self._gone or self._sweep is not None
        return not waiting or self._ended.is_set()

    def stop(self) -> None:
        """Write no more; what was not written is read from the files next time."""
        self._ended.set()
        self._wake.set()

    def end(self) -> None:
        """Stop, and wait for the thread."""
        self.stop()
        if self._thread is None:
            return
        connection = self._connection
        if connection is not None:
            with suppress(sqlite3.Error):  # it may be closed meanwhile
                connection.interrupt()
        self._thread.join(_END_SECONDS)

    # In the thread

    def _run(self) -> None:
        try:
            self._connection = self._connect()
            try:
                self._work(self._connection)
            finally:
                self._connection.close()
        except (sqlite3.Error, OSError) as error:
            if not self._ended.is_set():
                self._ended.set()
                self._failed(error)
        except Exception as error:
            log.exception("The index cannot be written")
            self._ended.set()
            self._failed(error)

    def _work(self, db: sqlite3.Connection) -> None:
        self._adopt(self._words.learn(db))
        self._prune()
        refused = 0
        while not self._ended.is_set():
            # Before the look for work: what comes during that is not slept through.
            self._wake.clear()
            pause = _PAUSE_SECONDS
            try:
                if not self._step(db):
                    self._wake.wait(self._until_racy())
                refused = 0
            except sqlite3.OperationalError as error:
                refused += 1
                if not database.is_busy(error) or refused == _REFUSALS:
                    raise
                pause = _BUSY_SECONDS
            self._ended.wait(pause)

    def _step(self, db: sqlite3.Connection) -> bool:
        """Do the next bit; False when nothing is to be done now."""
        if self._gone or self._sweep is not None:
            self._remove(db)
        elif self._rows:
            self._write_rows(db)
        elif self._texts:
            self._write_words(db)
        elif due := self._due():
            self._look_again(db, due)
        elif not self._in_order:
            self._in_order = self._words.put_in_order(db, _PAGES)
        else:
            return False
        return True

    def _remove(self, db: sqlite3.Connection) -> None:
        with self._lock:
            gone, sweep = set(self._gone), self._sweep
        with _transaction(db):
            if sweep is not None:
                known = {path for (path,) in db.execute("SELECT path FROM files")}
                gone |= known - sweep - self._rows.keys()
            db.executemany("DELETE FROM files WHERE path = ?", [(path,) for path in gone])
            if sweep is not None:
                db.execute("DELETE FROM texts WHERE id NOT IN (SELECT text FROM files)")
                if self._words.is_stale(db):
                    self._words.begin_anew(db)
        with self._lock:
            self._gone -= gone
            if self._sweep is sweep:
                self._sweep = None

    def _write_rows(self, db: sqlite3.Connection) -> None:
        with self._lock:
            batch = dict(islice(self._rows.items(), _ROWS))
        rows, texts, kept = [], [], []
        for path, item in batch.items():
            made = self._row(path, item)
            if made is not None:
                rows.append(made[0])
                texts.append(made[1])
                kept.append((path, item._replace(text=None, number=made[1][0])))
        with _transaction(db):
            db.executemany("DELETE FROM files WHERE path = ?", [(path,) for path in batch])
            db.executemany("INSERT OR IGNORE INTO texts VALUES (?, ?)", texts)
            db.executemany("INSERT OR REPLACE INTO files VALUES (?,?,?,?,?,?,?,?,?)", rows)
        for path, item in kept:
            text = batch[path].text
            if text is not None and item.number is not None:
                self._stored(path, text, item.number)
        with self._lock:
            for path, item in batch.items():
                if self._rows.get(path) is item:
                    del self._rows[path]
            self._texts.update((p, item) for p, item in kept if p not in self._rows)
            for path, mtime, size, inode, _, number, racy, *_ in rows:
                if racy:
                    self._racy[path] = ((mtime, size, inode), number)

    def _row(self, path: str, item: Item) -> tuple[_Values, tuple[int, bytes]] | None:
        text = item.text
        if text is None or len(text) > LARGEST:
            return None
        data = text.encode("utf-8", "surrogatepass")
        number = text_id(data)
        stamp = item.stamp or self._stamp_of(path, number)
        packed = pack(item.entry)
        if stamp is None or packed is None or not _can_be_told(path):
            return None
        racy = item.stamp is None or stamp[0] > self._made_at - RACY_NS
        check = zlib.crc32(packed)
        return (path, stamp[0], stamp[1], stamp[2], item.shape, number, racy, check, packed), (
            number,
            data,
        )

    def _write_words(self, db: sqlite3.Connection) -> None:
        with self._lock:
            batch = dict(islice(self._texts.items(), _WORDS))
        made = []
        for path, item in batch.items():
            entry = item.entry
            fields = fold("\n".join((path, *scalars(entry.fields.values()))))
            made.append((path, item.number, fold(entry.title), fields, fold(entry.body)))
        with _transaction(db):
            rows = self._words.write(db, made)
        self._in_order = False
        self._reflect(batch, rows)

    def _adopt(self, known: Mapping[tuple[str, int], int]) -> None:
        """Take those that are searchable already."""
        with self._lock:
            waiting = dict(self._texts)
        rows = {
            path: row
            for path, item in waiting.items()
            if item.number is not None and (row := known.get((path, item.number))) is not None
        }
        self._reflect(waiting, rows)

    def _reflect(self, items: Mapping[str, Item], rows: Mapping[str, int]) -> None:
        """These rows are those of these items, as far as nothing newer came meanwhile."""
        with self._lock:
            current = {p: row for p, row in rows.items() if self._texts.get(p) is items[p]}
            for path in current:
                del self._texts[path]
            self._words.reflect(current)

    # Files that were read in the instant of their change

    def _until_racy(self) -> float | None:
        with self._lock:
            oldest = min((stamp[0] for stamp, _ in self._racy.values()), default=None)
        if oldest is None:
            return None
        return max(0.05, (oldest + 1.1 * RACY_NS - time.time_ns()) / 1e9)

    def _due(self) -> list[tuple[str, Stamp, int]]:
        if not self._racy:
            return []
        before = time.time_ns() - RACY_NS
        with self._lock:
            due = [
                (path, stamp, number)
                for path, (stamp, number) in self._racy.items()
                if stamp[0] <= before
            ]
            for path, _, _ in due[:_ROWS]:
                del self._racy[path]
        return due[:_ROWS]

    def _look_again(self, db: sqlite3.Connection, due: list[tuple[str, Stamp, int]]) -> None:
        same = [
            (path, number, stamp[0], stamp[1])
            for path, stamp, number in due
            if self._stamp_of(path, number) == stamp
        ]
        with _transaction(db):
            db.executemany(
                "UPDATE files SET racy = 0 WHERE path = ? AND text = ? AND mtime = ? AND size = ?",
                same,
            )

    def _stamp_of(self, path: str, number: int) -> Stamp | None:
        """What the system knows of a file, if that holds the text."""
        try:
            before = (self._root / path).stat()
            text = store.read(self._root / path)
        except (OSError, ValueError, store.UnreadableFile):
            return None
        if text_id(text.encode("utf-8")) != number:
            return None
        return before.st_mtime_ns, before.st_size, before.st_ino


@contextmanager
def _transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All that is written within, or nothing."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _can_be_told(path: str) -> bool:
    """Whether a path is one that the index can hold: some systems have others."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True

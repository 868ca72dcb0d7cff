"""The history of saves: what each entry held before and after, kept outside of the vault.

One SQLite file for each vault, bounded in age and size. Texts that are the same are kept once.
Nothing here holds up or fails a save: what cannot be kept is told once, and the save stands.
"""

from __future__ import annotations

import hashlib
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from editor.messages import EditorError, Message
from editor.vault.store import reason
from editor.workspace.state import SAVES_FILE

if TYPE_CHECKING:
    import sqlite3

# What is older goes, except the newest of each file.
DAYS, ALWAYS_KEPT = 30, 3
MEGABYTES = 200
# A longer text, in characters, is not kept.
_LONGEST = 32 * 1024 * 1024
# What waits while the file cannot be written.
_MOST_WAITING = 2000

# For how many seconds a question waits for what is being written.
_PATIENCE = 2.0

_SCHEMA = """
PRAGMA auto_vacuum = INCREMENTAL;
CREATE TABLE text (id INTEGER PRIMARY KEY, hash BLOB UNIQUE, size INTEGER, data BLOB);
CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT, path BLOB NOT NULL, time REAL NOT NULL, kind TEXT NOT NULL,
  before INTEGER, after INTEGER
);
CREATE INDEX text_size ON text (size);
CREATE INDEX event_path ON event (path);
CREATE INDEX event_before ON event (before);
CREATE INDEX event_after ON event (after);
PRAGMA user_version = 1;
"""


class Kind(Enum):
    """What happened to a file."""

    SAVED = "saved"
    MADE = "made"
    DELETED = "deleted"
    OUTSIDE = "outside"  # another program wrote it
    DROPPED = "dropped"  # unsaved work that was found after a crash, or deleted with its entry


class Event(NamedTuple):
    """A file before and after something happened to it; None stands for an absent file."""

    path: str
    kind: Kind
    before: str | None
    after: str | None
    time: float


class Moment(NamedTuple):
    """What a file held from some moment on.

    kind: None for what was found there before the first that is known, or after something that
    happened unseen. number: for `Saves.text`; None where the file was absent.
    """

    time: float
    kind: Kind | None
    number: int | None


class SavesUnreadable(EditorError):  # noqa: N818 - reads as what happened
    """The history of saves cannot be read."""


@dataclass(frozen=True)
class Bounds:
    """How much is kept: of how many days, in how many megabytes."""

    days: int = DAYS
    megabytes: int = MEGABYTES


class Saves:
    """The history of one vault; every method may be called on the UI thread.

    `record` and `rename` return at once and are written in a thread that lives while there is
    something to write; the others read what was written.
    """

    def __init__(
        self,
        folder: Callable[[], Path],
        told: Callable[[Message], None] = lambda _trouble: None,
        bounds: Bounds = Bounds(),
    ) -> None:
        """folder: makes the vault's folder of the user's state, may raise OSError. told: hears, in
        any thread and once, that saves cannot be kept.
        """
        self._made_folder = folder
        self._told = told
        self.bounds = bounds
        self._lock = threading.Lock()  # guards the next two
        self._waiting: list[Event | Mapping[str, str]] = []
        self._thread: threading.Thread | None = None
        self._writing = threading.Lock()
        self._was_told = False
        self._was_aged = False  # whether what is too old was looked for

    def record(self, events: Iterable[Event]) -> None:
        """Keep these; they are written in their order."""
        self._take([one for one in events if one.before != one.after and not _is_long(one)])

    def rename(self, moves: Mapping[str, str]) -> None:
        """The history of these files goes on under other paths."""
        self._take([dict(moves)])

    def _take(self, what: Sequence[Event | Mapping[str, str]]) -> None:
        if not what:
            return
        with self._lock:
            self._waiting += what
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="saves", daemon=True)
                self._thread.start()

    def flush(self, patience: float | None = None) -> None:
        """Return when what was recorded is written, or cannot be, or after `patience` seconds."""
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join(patience)
            if thread.is_alive():
                return
        if self._waiting:  # from a write that failed
            self._write()

    def moments(self, path: str) -> list[Moment]:
        """What a file held, the newest first. Raises SavesUnreadable."""
        rows = self._read("SELECT time, kind, before, after FROM event WHERE path = ? ORDER BY id",
                          _stored(path))  # fmt: skip
        found: list[Moment] = []
        last: int | None = None  # what the file held, as far as is known
        for when, kind, before, after in rows:
            if before is not None and before != last:
                found.append(Moment(when, None, before))
            found.append(Moment(when, Kind(kind), after))
            last = before if kind == Kind.DROPPED.value else after
        return found[::-1]

    def files(self) -> list[str]:
        """The files of which anything is kept. Raises SavesUnreadable."""
        return sorted(_path(path) for (path,) in self._read("SELECT DISTINCT path FROM event"))

    def removed(self) -> dict[str, Moment]:
        """The files that were deleted and did not come back, and the last that each held."""
        rows = self._read(
            "SELECT path, time, before FROM event WHERE id IN (SELECT max(id) FROM event GROUP BY"
            " path) AND after IS NULL AND before IS NOT NULL ORDER BY id DESC",
        )
        return {_path(path): Moment(when, Kind.DELETED, before) for path, when, before in rows}

    def text(self, number: int) -> str:
        """The text of a moment. Raises SavesUnreadable."""
        rows = self._read("SELECT data FROM text WHERE id = ?", number)
        if not rows:
            raise SavesUnreadable("workspace.save-gone")
        return zlib.decompress(rows[0][0]).decode("utf-8", "surrogatepass")

    def _read(self, query: str, *arguments: object) -> list[tuple]:  # type: ignore[type-arg]
        import sqlite3

        self.flush(_PATIENCE)
        try:
            file = self._made_folder() / SAVES_FILE
            if not file.exists():
                return []
            with closing(_connected(file)) as database:
                return database.execute(query, arguments).fetchall()
        except (OSError, sqlite3.Error) as error:
            raise SavesUnreadable("workspace.saves-unreadable", reason=_why(error)) from error

    # --- writing, in a thread of its own

    def _work(self) -> None:
        while True:
            written = self._write()
            with self._lock:
                if not written or not self._waiting:
                    self._thread = None
                    return

    def _write(self) -> bool:
        """Write what waits; what cannot be written is tried again with the next save."""
        with self._writing:
            with self._lock:
                batch, self._waiting = self._waiting, []
            try:
                self._put(batch)
            except Exception as error:  # noqa: BLE001 - whatever it is, saving goes on
                with self._lock:
                    self._waiting = [*batch, *self._waiting][-_MOST_WAITING:]
                self._tell(Message("workspace.saves-not-kept", {"reason": _why(error)}))
                return False
            return True

    def _put(self, batch: Iterable[Event | Mapping[str, str]]) -> None:
        import sqlite3

        file = self._made_folder() / SAVES_FILE
        batch = list(batch)
        try:
            self._put_into(file, batch)
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
            aside = _put_aside(file)
            self._tell(Message("workspace.saves-damaged", {"file": str(aside)}))
            self._put_into(file, batch)

    def _put_into(self, file: Path, batch: Iterable[Event | Mapping[str, str]]) -> None:
        with closing(_connected(file)) as database:
            with database:
                for one in batch:
                    if isinstance(one, Event):
                        _put_event(database, one)
                    else:
                        for old, new in one.items():
                            database.execute("UPDATE event SET path = ? WHERE path = ?",
                                             (_stored(new), _stored(old)))  # fmt: skip
            _prune(database, self.bounds, aged=not self._was_aged)
            self._was_aged = True

    def _tell(self, trouble: Message) -> None:
        if not self._was_told:
            self._was_told = True
            self._told(trouble)


def _connected(file: Path) -> sqlite3.Connection:
    import sqlite3

    # Opened anew for each batch: a file that was taken away is noticed.
    database = sqlite3.connect(file, timeout=10)
    try:
        database.execute("PRAGMA synchronous = NORMAL")
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version == 0:
            database.executescript(_SCHEMA)
    except BaseException:
        database.close()
        raise
    if version > 1:
        database.close()
        raise OSError(f"{file} was made by another version of the program")
    return database


def _put_event(database: sqlite3.Connection, event: Event) -> None:
    before, after = _put_text(database, event.before), _put_text(database, event.after)
    database.execute(
        "INSERT INTO event (path, time, kind, before, after) VALUES (?, ?, ?, ?, ?)",
        (_stored(event.path), event.time, event.kind.value, before, after),
    )


def _put_text(database: sqlite3.Connection, text: str | None) -> int | None:
    if text is None:
        return None
    data = text.encode("utf-8", "surrogatepass")
    digest = hashlib.blake2b(data, digest_size=20).digest()
    found = database.execute("SELECT id FROM text WHERE hash = ?", (digest,)).fetchone()
    if found is not None:
        return int(found[0])
    packed = zlib.compress(data, 6)
    made = database.execute(
        "INSERT INTO text (hash, size, data) VALUES (?, ?, ?)", (digest, len(packed), packed)
    )
    return made.lastrowid


def _prune(database: sqlite3.Connection, bounds: Bounds, *, aged: bool) -> None:
    """Let what is too old go (`aged`), then the oldest until the rest is small enough."""
    gone = 0
    with database:
        if aged:
            gone = database.execute(
                "DELETE FROM event WHERE time < ? AND id NOT IN (SELECT id FROM (SELECT id,"
                " row_number() OVER (PARTITION BY path ORDER BY id DESC) AS place FROM event)"
                " WHERE place <= ?)",
                (time.time() - bounds.days * 86400, ALWAYS_KEPT),
            ).rowcount
        if gone:
            _drop_texts(database)
        room = bounds.megabytes * 1024 * 1024
        while _size(database) > room:
            gone = database.execute(
                "DELETE FROM event WHERE id IN (SELECT id FROM event ORDER BY id LIMIT"
                " (SELECT max(1, count(*) / 20) FROM event))"
            ).rowcount
            _drop_texts(database)
            if not gone:
                break
    if gone:
        database.execute("PRAGMA incremental_vacuum").fetchall()


def _size(database: sqlite3.Connection) -> int:
    return int(database.execute("SELECT coalesce(sum(size), 0) FROM text").fetchone()[0])


def _drop_texts(database: sqlite3.Connection) -> None:
    database.execute(
        "DELETE FROM text WHERE id NOT IN (SELECT before FROM event WHERE before IS NOT NULL"
        " UNION SELECT after FROM event WHERE after IS NOT NULL)"
    )


def _put_aside(file: Path) -> Path:
    number = next(n for n in range(1, 10_000) if not _aside(file, n).exists())
    aside = _aside(file, number)
    file.replace(aside)
    for ending in ("-journal", "-wal", "-shm"):
        with suppress(OSError):
            file.with_name(file.name + ending).unlink()
    return aside


def _aside(file: Path, number: int) -> Path:
    return file.with_name(f"{file.stem}.damaged-{number}{file.suffix}")


def _is_damage(error: Exception) -> bool:
    words = ("malformed", "not a database", "no such table", "no such column")
    return any(word in str(error) for word in words)


def _is_long(event: Event) -> bool:
    return any(text is not None and len(text) > _LONGEST for text in (event.before, event.after))


def _stored(path: str) -> bytes:
    return path.encode("utf-8", "surrogatepass")


def _path(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogatepass")


def _why(error: Exception) -> str:
    return reason(error) if isinstance(error, OSError) else str(error) or repr(error)


def known(moments: Iterable[Moment]) -> Iterator[tuple[Moment, int]]:
    """The moments of which a text is kept, and its number."""
    for one in moments:
        if one.number is not None:
            yield one, one.number

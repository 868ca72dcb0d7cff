"""The journal of one window on one vault: its unsaved texts on disk, within seconds of a change.

A folder of the session holds the journal and a lock. It is there as long as something is unsaved;
when its lock is free and it is still there, its program died (`editor/workspace/found.py`).
"""

from __future__ import annotations

import errno
import os
import re
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from editor.messages import Message
from editor.vault.store import reason
from editor.workspace.journal_file import HEADER, Gone, Record, Typed, Unsaved, encode, key_of
from editor.workspace.lock import Lock

# How long a change waits for others to be written with it, however steadily they come.
DELAY_SECONDS = 0.5
# When the journal could not be written, it is tried again after so long.
RETRY_SECONDS = 5.0
# A journal of more bytes is written anew when less than a third of them still counts.
_SMALL = 4 * 1024 * 1024

LOCK_FILE = "lock"
JOURNAL_FILE = "journal"

_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_AT_ONCE = 1024 * 1024  # bytes that are handed to the system together

Key = tuple[str, ...]


def sessions_folder(vault_folder: Path) -> Path:
    """Where the sessions of a vault have their folders, in its folder of the user's state."""
    return vault_folder / "unsaved"


class Journal:
    """Takes unsaved texts on the UI thread and writes them in a thread of its own.

    The thread lives while something waits to be written. Every method returns at once but `flush`.
    """

    def __init__(
        self,
        folder: Callable[[], Path],
        told: Callable[[Message | None], None] = lambda _trouble: None,
        *,
        delay: float = DELAY_SECONDS,
        retry: float = RETRY_SECONDS,
    ) -> None:
        """folder: makes the folder of the sessions and gives it; may raise OSError. told: hears,
        in any thread, that unsaved texts cannot be kept, and None when they are kept again.
        """
        self._made_folder = folder
        self._told = told
        self._delay, self._retry = delay, retry
        self._changed = threading.Condition()  # guards the next five
        self._live: dict[Key, Unsaved | Typed] = {}
        self._waiting: dict[Key, Record] = {}
        self._thread: threading.Thread | None = None
        self._closed = False
        self._hurry = False  # whether what waits is to be written at once
        self._writing = threading.Lock()  # guards what follows
        self._session: _Session | None = None
        self._trouble: Message | None = None

    @property
    def folder(self) -> Path | None:
        """This session's folder, while it has one."""
        session = self._session
        return session.folder if session is not None else None

    def keep(self, records: Iterable[Unsaved | Typed]) -> None:
        """Keep these, each in the place of what was kept of the same before."""
        self._take({key_of(record): record for record in records})

    def drop(self, keys: Iterable[Key], *, at_once: bool = False) -> None:
        """Keep these no longer, by `key_of`. at_once: not only with the next write."""
        self._take({key: Gone(key) for key in keys}, at_once=at_once)

    def _take(
        self, records: dict[Key, Unsaved | Typed] | dict[Key, Gone], *, at_once: bool = False
    ) -> None:
        with self._changed:
            self._hurry = self._hurry or at_once
            for key, record in records.items():
                if not isinstance(record, Gone):
                    self._live[key] = record
                elif self._live.pop(key, None) is None:
                    continue
                self._waiting[key] = record
            if self._waiting and self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
                self._thread.start()
            elif at_once:
                self._changed.notify_all()

    def held(self, key: Key) -> Unsaved | Typed | None:
        """What is kept of that key, or soon will be."""
        return self._live.get(key)

    def all_unsaved(self) -> list[Unsaved]:
        """The unsaved texts that are kept, or soon will be."""
        with self._changed:
            return [one for one in self._live.values() if isinstance(one, Unsaved)]

    def flush(self, patience: float = 10.0) -> bool:
        """Write what waits now, in the thread that asks; whether all is on disk.

        patience: seconds to wait for a write that is going on.
        """
        return self._write(patience)

    def move(self) -> None:
        """The folder of the sessions is another now: go on there, and then leave the old one."""
        with self._writing:
            old, self._session = self._session, None
        with self._changed:
            records = dict(self._live)
        self._take(records)
        if self.flush() and old is not None:
            old.remove()

    def check(self) -> None:
        """See that the disk still holds what is kept; else it is written again soon."""
        session = self._session
        if session is None or session.is_whole():
            return
        with self._changed:
            if self._live and not self._waiting:
                records = dict(self._live)
            else:
                return
        self._take(records)

    def close(self) -> None:
        """End in order: what is unsaved is meant to go, and nothing is left behind."""
        with self._changed:
            self._closed = True
            self._live.clear()
            self._waiting.clear()
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join()
        with self._writing:
            self._end_session()

    def _work(self) -> None:
        wait = self._delay
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._hurry, wait)
                self._hurry = False
                if self._closed or not self._waiting:
                    self._thread = None
                    return
            wait = self._delay if self._write() else self._retry

    def _write(self, patience: float = -1) -> bool:
        if not self._writing.acquire(timeout=patience):
            return False
        try:
            with self._changed:
                if self._closed:
                    return True
                batch, self._waiting = self._waiting, {}
                live = dict(self._live)
            try:
                self._put(batch, live)
            except Exception as error:  # noqa: BLE001 - whatever it is, the journal goes on
                with self._changed:
                    self._waiting = {**batch, **self._waiting}
                why = reason(error) if isinstance(error, OSError) else repr(error)
                self._tell(Message("workspace.not-journalled", {"reason": why}))
                return False
            self._tell(None)
            return True
        finally:
            self._writing.release()

    def _put(self, batch: dict[Key, Record], live: dict[Key, Unsaved | Typed]) -> None:
        """Bring the disk from what it holds to `live`; `batch` is what differs."""
        if not live:
            self._end_session()
            return
        if not batch:
            return
        session = self._session
        if session is not None and session.is_whole() and not session.is_wasteful():
            session.append(batch.values())
            return
        if session is None or not session.is_there():
            self._end_session()
            session = self._session = _new_session(self._made_folder())
        session.write_anew(live.values())

    def _end_session(self) -> None:
        if self._session is not None:
            self._session.remove()
            self._session = None

    def _tell(self, trouble: Message | None) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self._told(trouble)


class _Session:
    """The folder of a session, with its lock held and its journal open."""

    def __init__(self, sessions: Path) -> None:
        """Make it, in the folder of all of them. Raises OSError."""
        sessions.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.folder = _new_folder(sessions)
        self._lock = Lock(self.folder / LOCK_FILE)
        self._number: int | None = None  # the open journal
        self._size = 0  # its bytes
        self._records = 0  # ever written to it
        self._sizes: dict[Key, int] = {}  # bytes of the records that count
        try:
            if not self._lock.take():
                raise _TakenError(errno.EBUSY, os.strerror(errno.EBUSY))
        except OSError:
            self.remove()
            raise

    def is_there(self) -> bool:
        """Whether nobody has taken the folder away."""
        return (self.folder / LOCK_FILE).exists()

    def is_whole(self) -> bool:
        """Whether the journal on disk is the one that was written last, as far as can be told."""
        if self._number is None:
            return False
        try:
            there = (self.folder / JOURNAL_FILE).stat()
        except OSError:
            return False
        return os.path.samestat(there, os.fstat(self._number)) and there.st_size == self._size

    def is_wasteful(self) -> bool:
        """Whether most of it counts no more."""
        return self._size > _SMALL and self._size > 3 * sum(self._sizes.values())

    def append(self, records: Iterable[Record]) -> None:
        """Write records behind the others. Raises OSError; then the next write is a new journal."""
        assert self._number is not None
        try:
            self._write(self._number, records)
        except OSError:
            self._close_journal()
            raise

    def write_anew(self, records: Iterable[Unsaved | Typed]) -> None:
        """Put a journal of these records in the place of what there is. Raises OSError."""
        self._close_journal()
        fresh = self.folder / f"{JOURNAL_FILE}.new"
        fresh.unlink(missing_ok=True)
        number = os.open(fresh, _FLAGS, 0o600)
        try:
            self._size, self._sizes = 0, {}
            _write_all(number, HEADER)
            self._size = len(HEADER)
            self._write(number, records)
        finally:
            os.close(number)
        fresh.replace(self.folder / JOURNAL_FILE)
        _flush_folder(self.folder)
        self._number = os.open(
            self.folder / JOURNAL_FILE, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0)
        )

    def _write(self, number: int, records: Iterable[Record]) -> None:
        parts: list[bytes] = []
        length = 0
        for record in records:
            self._records += 1
            data = encode(self._records, record)
            if isinstance(record, Gone):
                self._sizes.pop(record.of, None)
            else:
                self._sizes[key_of(record)] = len(data)
            parts.append(data)
            length += len(data)
            if length > _AT_ONCE:
                _write_all(number, b"".join(parts))
                self._size += length
                parts, length = [], 0
        _write_all(number, b"".join(parts))
        self._size += length
        os.fsync(number)

    def _close_journal(self) -> None:
        if self._number is not None:
            with suppress(OSError):
                os.close(self._number)
            self._number = None

    def remove(self) -> None:
        """Leave nothing behind, as far as the system allows it."""
        self._close_journal()
        for name in (JOURNAL_FILE, f"{JOURNAL_FILE}.new"):
            with suppress(OSError):
                (self.folder / name).unlink(missing_ok=True)
        # The lock goes last: a folder without a journal is nobody's loss.
        remove_folder(self.folder, self._lock)


def remove_folder(folder: Path, lock: Lock) -> None:
    """Remove a session's folder, in which only the lock is left, as far as the system allows it."""
    if os.name == "nt":  # which removes no file that is open
        lock.release()
    with suppress(OSError):
        (folder / LOCK_FILE).unlink(missing_ok=True)
    lock.release()
    with suppress(OSError):
        folder.rmdir()


def _new_session(sessions: Path) -> _Session:
    """A session; another window that looks for dead ones may take a lock before its owner does."""
    for _ in range(9):
        try:
            return _Session(sessions)
        except _TakenError:
            continue
    return _Session(sessions)


class _TakenError(OSError):
    pass


def _new_folder(sessions: Path) -> Path:
    """A folder of its own, its name behind those that are there: clocks may go backwards."""
    taken = [
        int(found[1]) for one in sessions.iterdir() if (found := re.match(r"(\d+)-", one.name))
    ]
    number = max(taken, default=0) + 1
    folder = sessions / f"{number:06}-{os.getpid()}-{os.urandom(3).hex()}"
    folder.mkdir(mode=0o700)
    return folder


def _write_all(number: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(number, view) :]


def _flush_folder(folder: Path) -> None:
    """Make the names in a folder last, where the system can."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)

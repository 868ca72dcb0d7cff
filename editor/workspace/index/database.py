"""The index's file: where it lies, how it is laid out, and when it is made anew."""

from __future__ import annotations

import hashlib
import logging
import os
import platform
import sqlite3
import time
import unicodedata
from contextlib import suppress
from pathlib import Path

from platformdirs import user_cache_path

from editor import PROGRAM, __version__

log = logging.getLogger(__name__)

# To be raised whenever rows, or what is made of them, come to mean something else.
FORMAT = 2
# Another window may be writing; what waits longer than this is done without the index.
_PATIENCE_SECONDS = 0.25
# The index of a vault that was not opened for so long goes.
_KEPT_SECONDS = 90 * 24 * 3600
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}

# A text stays as long as a file has it, so that what another window knows of it is still there.
# words: its rows are never changed. Those that `worded` does not name any longer count for nothing.
_LAYOUT = """
CREATE TABLE made (by TEXT, root TEXT, generation INTEGER);
CREATE TABLE files (
    path TEXT PRIMARY KEY, mtime INTEGER, size INTEGER, inode INTEGER, shape INTEGER,
    text INTEGER, racy INTEGER, crc INTEGER, packed BLOB
) WITHOUT ROWID;
CREATE TABLE texts (id INTEGER PRIMARY KEY, text BLOB);
CREATE TABLE worded (id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT, text INTEGER);
CREATE VIRTUAL TABLE words USING fts5(
    title, fields, article, content='', tokenize='trigram case_sensitive 1'
);
"""


class _OfAnother(Exception):  # noqa: N818 - reads as what happened
    """The index is of another version of the program, or what else may lie there."""


class IndexUnusable(Exception):  # noqa: N818 - reads as what happened
    """There is no index to be had; everything goes on without."""


def default_folder() -> Path:
    """Where the indexes of all vaults lie."""
    return user_cache_path(PROGRAM, appauthor=False) / "index"


def file_for(root: Path, folder: Path) -> Path:
    """The file of the vault at `root`: its own on each machine, as home folders may be shared."""
    named = f"{platform.node()}\0{os.path.realpath(root)}"
    return folder / (
        hashlib.sha256(named.encode("utf-8", "surrogateescape")).hexdigest()[:24] + ".db"
    )


def connect(file: Path, root: Path) -> sqlite3.Connection:
    """Open the index in `file`, made anew when it is missing, damaged or of another version.

    Raises IndexUnusable, with the reason.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        for attempt in (1, 2):
            try:
                return _open(file, root)
            except (_OfAnother, sqlite3.DatabaseError) as error:
                if attempt == 2 or not (isinstance(error, _OfAnother) or is_damaged(error)):
                    raise
                log.info("The index %s is made anew: %s", file, error)
                remove(file)
        raise AssertionError("unreachable")
    except (_OfAnother, sqlite3.Error, OSError, ValueError) as error:
        raise IndexUnusable(str(error)) from error


def connect_again(file: Path) -> sqlite3.Connection:
    """Another connection to an index that is open. Raises sqlite3.Error."""
    connection = sqlite3.connect(
        file, timeout=_PATIENCE_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        # A lost second after a power cut costs a second reading; a flush costs at each batch.
        connection.execute("PRAGMA synchronous = NORMAL")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def is_damaged(error: Exception) -> bool:
    """Whether the index itself is to blame, and not what it lies on or who else uses it."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


def is_busy(error: Exception) -> bool:
    """Whether another window only has to end what it writes."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
    }


def remove(file: Path) -> None:
    """Let the next opening begin anew; windows that have it open keep what they have."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            file.with_name(file.name + suffix).unlink()


def prune(used: Path) -> None:
    """Remove the indexes of vaults that were not opened for long; `used` is in use now."""
    with suppress(OSError):
        os.utime(used)
        before = time.time() - _KEPT_SECONDS
        for file in used.parent.glob("*.db"):
            if file != used and file.stat().st_mtime < before:
                remove(file)


def _open(file: Path, root: Path) -> sqlite3.Connection:
    connection = connect_again(file)
    try:
        # Readers and the writer do not wait for each other. Where there is no shared memory
        # for that, such as on some network drives, SQLite stays with what it had.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA journal_size_limit = 4194304")
        wanted = (_maker(), _name(root))
        if _made(connection) is None:
            _lay_out(connection, wanted)
        made = _made(connection)
    except BaseException:
        connection.close()
        raise
    if made != wanted:
        connection.close()
        raise _OfAnother("it is of another version")
    return connection


def _made(connection: sqlite3.Connection) -> tuple[str, str] | None:
    """Who made the index, and of which vault; None for an empty file."""
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
        return None
    row = connection.execute("SELECT by, root FROM made").fetchone()
    return (str(row[0]), str(row[1])) if row else ("", "")


def _lay_out(connection: sqlite3.Connection, wanted: tuple[str, str]) -> None:
    """Lay the tables out, unless another window just did."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _made(connection) is None:
            for statement in _LAYOUT.split(";\n"):
                connection.execute(statement)
            connection.execute("INSERT INTO made VALUES (?, ?, 0)", wanted)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _maker() -> str:
    return f"{FORMAT} {__version__} {unicodedata.unidata_version}"


def _name(root: Path) -> str:
    return os.fsencode(os.path.realpath(root)).decode("utf-8", "backslashreplace")

"""What is searched: each text's words as every three letters in a row, in SQLite's FTS5."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from threading import Lock

# Shorter words are looked for in memory.
SHORTEST = 3
# Rows that count for nothing are thrown out when there are more of them than this.
_MOST_STALE = 2_000


class Words:
    """Which texts are searchable, and which files they are of; may be asked from any thread.

    A row of the search index is never changed: a file that changed gets another.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._paths: dict[int, str] = {}  # by the row
        self._rows: dict[str, int] = {}
        self._learnt = False
        self._generation = 0
        self._unreflected: set[str] = set()

    @property
    def unreflected(self) -> frozenset[str]:
        """Files that are not searchable as they are now."""
        with self._lock:
            return frozenset(self._unreflected)

    @property
    def reflected(self) -> set[str]:
        """Files that are searchable as they are now."""
        with self._lock:
            return set(self._rows)

    def expect(self, paths: Iterable[str]) -> None:
        """These files are to be searchable, and are not yet, or no longer."""
        with self._lock:
            for path in paths:
                self._unreflected.add(path)
                row = self._rows.pop(path, None)
                if row is not None:
                    self._paths.pop(row, None)

    def forget(self, paths: Iterable[str]) -> None:
        """These files are gone."""
        self.expect(paths)
        with self._lock:
            self._unreflected.difference_update(paths)

    def reflect(self, rows: Mapping[str, int]) -> None:
        """These files are searchable by these rows."""
        with self._lock:
            self._rows.update(rows)
            self._paths.update((row, path) for path, row in rows.items())
            self._unreflected.difference_update(rows)

    def find(self, db: sqlite3.Connection, words: Sequence[str], most: int = -1) -> set[str] | None:
        """The files that hold all the folded words, of those that are searchable.

        None when it is unknown, or there are more of them than `most`, which is not negative.
        Words of less than three letters are not looked at. Raises sqlite3.Error.
        """
        wanted = [word for word in words if len(word) >= SHORTEST and "\0" not in word]
        if not wanted or not self._learnt:
            return None
        asked = " ".join('"' + word.replace('"', '""') + '"' for word in wanted)
        if self._generation_of(db) != self._generation:
            return None
        limit = most + 1 if most >= 0 else -1
        rows = db.execute(
            "SELECT rowid FROM words WHERE words MATCH ? LIMIT ?", (asked, limit)
        ).fetchall()
        if len(rows) == limit:
            return None
        paths = self._paths
        return {path for (row,) in rows if (path := paths.get(row)) is not None}

    # For the writer

    def learn(self, db: sqlite3.Connection) -> dict[tuple[str, int], int]:
        """Read which texts are searchable: their rows, by path and id."""
        db.execute("BEGIN")
        self._generation = self._generation_of(db)
        found = db.execute("SELECT path, text, id FROM worded").fetchall()
        db.execute("COMMIT")
        self._learnt = True
        return {(path, text): row for path, text, row in found}

    def write(
        self, db: sqlite3.Connection, texts: Sequence[tuple[str, int | None, str, str, str]]
    ) -> dict[str, int]:
        """Make texts searchable: path, id, and the folded title, fields and article; their rows."""
        rows: dict[str, int] = {}
        for path, text, *parts in texts:
            made = db.execute("INSERT INTO worded (path, text) VALUES (?, ?)", (path, text))
            rows[path] = made.lastrowid or 0
            db.execute("INSERT INTO words (rowid, title, fields, article) VALUES (?, ?, ?, ?)",
                       (rows[path], *parts))  # fmt: skip
        return rows

    def is_stale(self, db: sqlite3.Connection) -> bool:
        """Whether much is searched that no file holds any longer."""
        held, all_ = db.execute(
            "SELECT count(f.path), count(*) FROM worded w"
            " LEFT JOIN files f ON f.path = w.path AND f.text = w.text"
        ).fetchone()
        return bool(all_ - held > _MOST_STALE and all_ > 2 * held)

    def begin_anew(self, db: sqlite3.Connection) -> None:
        """Throw all out; other windows learn it by the generation."""
        db.execute("INSERT INTO words (words) VALUES ('delete-all')")
        db.execute("DELETE FROM worded")
        db.execute("UPDATE made SET generation = generation + 1")
        self._generation = self._generation_of(db)

    def put_in_order(self, db: sqlite3.Connection, pages: int) -> bool:
        """Join some of the parts that were written one by one; True when nothing is left to do."""
        before = db.total_changes
        db.execute("INSERT INTO words (words, rank) VALUES ('merge', ?)", (pages,))
        return db.total_changes - before < 2

    @staticmethod
    def _generation_of(db: sqlite3.Connection) -> int:
        row = db.execute("SELECT generation FROM made").fetchone()
        return int(row[0]) if row else -1

"""A database alike Lucide's, of the icons alone that the program names: a tenth of them all."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

# Where an icon is named there is a text of this look. No name is put together of several.
_NAME = re.compile(r'"([a-z0-9-]+)"')


def names(package: Path) -> Iterator[str]:
    """Whatever may be the name of an icon in a package's modules."""
    for module in package.rglob("*.py"):
        yield from _NAME.findall(module.read_text("utf-8"))


def write_used(database: Path, package: Path, place: Path) -> None:
    """Write the icons of a database that a package names into a new one."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.unlink(missing_ok=True)
    named = set(names(package))
    source = sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    rows = source.execute("SELECT name, svg FROM icons ORDER BY name").fetchall()
    source.close()
    target = sqlite3.connect(place)
    target.execute("CREATE TABLE icons (name TEXT PRIMARY KEY, svg TEXT NOT NULL) WITHOUT ROWID")
    target.executemany("INSERT INTO icons VALUES (?, ?)", [row for row in rows if row[0] in named])
    target.commit()
    target.close()

"""What a cell shows: one line for any value, and a row that remembers its lines."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from editor.messages import Problem
from editor.schema.fields import Schema
from editor.schema.form import form_field, problems_together
from editor.schema.kinds import IMAGE, Kind, as_text
from editor.schema.values import Value, is_empty
from editor.ui.table.order import Key, key_of
from editor.ui.words import words
from editor.vault import frontmatter
from editor.workspace.entries import Entry

# Columns that are no fields; no key of a field starts with a null character.
NAME = "\0name"
FILE = "\0file"
COLLECTION = "\0collection"
TITLE = "title"

_LONGEST = 400  # characters that a cell has any room for
_DEEPEST = 4
_BETWEEN = " · "  # the items of a list


def line_of(value: Value, kind: Kind | None = None) -> str:
    """The value in one line, cut where no cell has room for more."""
    if kind is IMAGE and isinstance(value, str) and "://" not in value:
        value = PurePosixPath(value).name
    return " ".join(_plain(value, 0)[:_LONGEST].split())


def _plain(value: Value, depth: int) -> str:
    if depth > _DEEPEST:
        return "…"
    if isinstance(value, list):
        # Items such as places hold commas of their own.
        return _BETWEEN.join(_plain(item, depth + 1) for item in value[:_LONGEST])
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_plain(item, depth + 1)}" for key, item in value.items())
    return as_text(value)


class Row:
    """An entry as it is at the moment, with what was worked out to show it."""

    __slots__ = ("_edited", "_keys", "_lines", "_problems", "_together", "entry", "values")

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.values: Mapping[str, Value] = entry.fields
        self._lines: dict[str, str] = {}
        self._keys: dict[str, Key | None] = {}
        self._problems: dict[str, tuple[str, ...]] = {}
        self._together: dict[str, list[Problem]] | None = None
        self._edited: tuple[str | None, frozenset[str]] | None = None

    @property
    def broken(self) -> bool:
        """The fields cannot be read, so that they can only be shown as a problem."""
        return not self.entry.readable or bool(self.entry.source_problems)

    def value(self, key: str) -> Value:
        """What the cell holds; None where the entry has no such field."""
        if key == NAME:
            return self.entry.title
        if key == FILE:
            return self.entry.path
        if key == COLLECTION:
            return self.entry.collection.name
        return self.values.get(key)

    def has(self, key: str) -> bool:
        """Whether the entry has the field."""
        return key in self.values

    def line(self, key: str, kind: Kind | None = None) -> str:
        """What the cell shows."""
        line = self._lines.get(key)
        if line is None:
            line = line_of(self.value(key), kind)
            if key == TITLE and not line:
                line = self.entry.title
            self._lines[key] = line
        return line

    def sort_key(self, key: str) -> Key | None:
        """What the cell is sorted by; None when it is empty."""
        if key not in self._keys:
            value, line = self.value(key), self.line(key)
            self._keys[key] = key_of(line if is_empty(value) else value, line) if line else None
        return self._keys[key]

    def problems(self, key: str, schema: Schema) -> tuple[str, ...]:
        """What is wrong with the cell, in sentences."""
        found = self._problems.get(key)
        if found is None:
            found = self._problems[key] = self._find_problems(key, schema)
        return found

    def _find_problems(self, key: str, schema: Schema) -> tuple[str, ...]:
        front = self.entry.frontmatter
        own = tuple(words(one.message) for one in self.entry.problems if one.field == key)
        if front is None or self.broken:
            # Told where the entry is named.
            return tuple(words(one.message) for one in self.entry.problems) if key == TITLE else own
        if self._together is None:
            self._together = problems_together(front, schema)
        if not (key in self.values or key in self._together or schema.field(key).required):
            return own
        found = [*form_field(front, schema, key).problems, *self._together.get(key, ())]
        return tuple(words(one.message) for one in found) or own

    def edited(self, key: str, saved: str | None) -> bool:
        """Whether the field is written otherwise than in `saved`, the text on disk."""
        if self._edited is None or self._edited[0] is not saved:
            self._edited = (saved, self._find_edited(saved))
        return key in self._edited[1]

    def _find_edited(self, saved: str | None) -> frozenset[str]:
        front = self.entry.frontmatter
        if front is None or saved is None or saved == front.text:
            return frozenset()
        before = {key: field.source for key, field in frontmatter.parse(saved).fields.items()}
        now = {key: field.source for key, field in front.fields.items()}
        return frozenset(
            key for key in before.keys() | now.keys() if before.get(key) != now.get(key)
        )

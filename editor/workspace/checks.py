"""What is wrong with each entry: its frontmatter, its place, and the values of its fields."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

from editor.messages import Problem
from editor.schema.fields import Schema
from editor.schema.form import form_fields
from editor.workspace.entries import Entry
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace


class Checks:
    """The problems of a vault's entries, each worked out once; fields take their time.

    Until an entry's fields are looked at, `problems` tells what reading the entry found.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._found: dict[str, tuple[Entry, tuple[Problem, ...]]] = {}

    def problems(self, entry: Entry) -> tuple[Problem, ...]:
        """What is wrong with the entry, as far as is known."""
        known = self._found.get(entry.path)
        return known[1] if known is not None and known[0] is entry else entry.problems

    def look(self, entries: Iterable[Entry]) -> None:
        """Look at the fields of these entries, now."""
        for _ in self._looked_at(entries):
            pass

    def learn(self, entries: Iterator[Entry], seconds: float) -> tuple[list[Entry], bool]:
        """Look at the fields of entries for about `seconds`.

        Gives those of which more is known to be wrong than before, and whether all are done.
        """
        until = time.monotonic() + seconds
        worse = []
        for entry, differs in self._looked_at(entries):
            if differs:
                worse.append(entry)
            if time.monotonic() > until:
                return worse, False
        return worse, True

    def forget(self) -> None:
        """Begin anew: the schemas say something else now."""
        self._found.clear()

    def _looked_at(self, entries: Iterable[Entry]) -> Iterator[tuple[Entry, bool]]:
        schemas: dict[Collection, Schema] = {}
        for entry in entries:
            before = self.problems(entry)
            known = self._found.get(entry.path)
            if known is None or known[0] is not entry:
                collection = entry.collection
                if collection not in schemas:
                    schemas[collection] = self._workspace.schema(collection)
                self._found[entry.path] = (entry, problems_of(entry, schemas[collection]))
            yield entry, self._found[entry.path][1] != before


def problems_of(entry: Entry, schema: Schema) -> tuple[Problem, ...]:
    """All that is wrong with an entry, from its first line to its last."""
    front = entry.frontmatter
    if front is None or not front.present or front.broken:
        return entry.problems
    found = list(entry.problems)
    told = {problem.field for problem in found}
    for field in form_fields(front, schema):
        found.extend(one for one in field.problems if field.key not in told and one not in found)
    return tuple(sorted(found, key=lambda problem: problem.line or 0))

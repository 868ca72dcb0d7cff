"""One entry as the checks look at it, and what they know of the vault around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from editor.messages import Message, Problem
from editor.schema.fields import Schema
from editor.vault.frontmatter import Frontmatter
from editor.workspace.checks import problems_of
from editor.workspace.entries import Entry
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace


class Concern(Enum):
    """What a check depends on beside the entry itself, and so when it is due again."""

    FIELDS = "fields"  # what is known of the fields of its collection
    PLACE = "place"  # the map and its territories
    PICTURES = "pictures"  # the files of pictures
    LINKS = "links"  # names and titles of other entries, and other files
    ARTICLE = "article"  # the template of its collection


class Found(NamedTuple):
    """What a check found in one entry. mend: as in `Finding`."""

    problem: Problem
    mend: Message | None = None


class Known:
    """What the checks know of the vault; asked anew after what it tells of has changed."""

    def __init__(self, workspace: Workspace, today: Callable[[], date] = date.today) -> None:
        self.workspace = workspace
        self.today = today()
        self._schemas: dict[Collection, Schema] = {}

    def schema(self, collection: Collection) -> Schema:
        """What is known of the fields of a collection's entries."""
        if collection not in self._schemas:
            self._schemas[collection] = self.workspace.schema(collection)
        return self._schemas[collection]


class Look:
    """One entry; what several checks ask for is worked out once."""

    def __init__(self, entry: Entry, known: Known) -> None:
        self.entry = entry
        self.known = known

    @cached_property
    def front(self) -> Frontmatter | None:
        """Its fields as written; None where the file cannot be read."""
        return self.entry.frontmatter

    @property
    def schema(self) -> Schema:
        """What is known of its fields."""
        return self.known.schema(self.entry.collection)

    @cached_property
    def told(self) -> Mapping[str, list[Problem]]:
        """What the rooms below tell of the entry by itself, by the code of the check."""
        # Imported here: the table holds checks, which look.
        from editor.publish.checks.fields import check_of

        found: dict[str, list[Problem]] = {}
        for problem in self._problems():
            found.setdefault(check_of(problem.message), []).append(problem)
        return found

    def _problems(self) -> Iterable[Problem]:
        return problems_of(self.entry, self.schema)

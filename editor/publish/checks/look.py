"""One entry as the checks look at it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cached_property
from typing import NamedTuple, TypeVar, cast

from editor.messages import Message, Problem
from editor.publish.checks.codes import check_of
from editor.publish.checks.known import Known
from editor.publish.checks.marks import Mark, marks_in
from editor.schema.fields import FieldSchema, Schema
from editor.vault.frontmatter import Frontmatter
from editor.workspace.checks import problems_of
from editor.workspace.entries import Entry
from editor.workspace.prose import without_code
from editor.workspace.settings import MapSettings

T = TypeVar("T")


class Concern(Enum):
    """What a check depends on beside the entry itself, and so when it is due again."""

    FIELDS = "fields"  # what is known of the fields of its collection
    PLACE = "place"  # the map and its territories
    PICTURES = "pictures"  # the files of pictures
    LINKS = "links"  # names and titles of other entries, and other files
    ARTICLE = "article"  # the template of its collection
    TOGETHER = "together"  # what other entries hold


class Found(NamedTuple):
    """What a check found in one entry. mend, others: as in `Finding`."""

    problem: Problem
    mend: Message | None = None
    others: tuple[str, ...] = ()


class Look:
    """One entry; what several checks ask for is worked out once."""

    def __init__(self, entry: Entry, known: Known) -> None:
        self.entry = entry
        self.known = known
        self._worked_out: dict[object, object] = {}

    def once(self, work: Callable[[Look], T]) -> T:
        """What `work` finds in the entry, worked out for the first check that asks."""
        if work not in self._worked_out:
            self._worked_out[work] = work(self)
        return cast(T, self._worked_out[work])

    @cached_property
    def front(self) -> Frontmatter | None:
        """Its fields as written; None where the file cannot be read."""
        return self.entry.frontmatter

    @property
    def schema(self) -> Schema:
        """What is known of its fields."""
        return self.known.schema(self.entry.collection)

    def keys(self, sort: str, fits: Callable[[FieldSchema], bool]) -> Sequence[str]:
        """The fields it has that `fits` says yes to, in their order. sort: names `fits`."""
        wanted = self.known.keys(self.entry.collection, sort, fits)
        return [key for key in self.entry.fields if key in wanted]

    @property
    def map(self) -> MapSettings | None:
        """The map that it belongs on."""
        return self.known.workspace.map_of(self.entry)

    @cached_property
    def told(self) -> Mapping[str, Sequence[Problem]]:
        """What the rooms below tell of the entry by itself, by the code of the check."""
        found: dict[str, list[Problem]] = {}
        for problem in problems_of(
            self.entry, self.schema, self.known.checked(self.entry.collection)
        ):
            if problem.line is None and problem.field is not None:
                problem = problem._replace(line=self.line_of(problem.field))  # noqa: PLW2901
            found.setdefault(check_of(problem.message), []).append(problem)
        return found

    @property
    def knows_obsidian(self) -> bool:
        """Whether its dialect has wikilinks, callouts, comments and the like."""
        return self.entry.collection.dialect == "obsidian"

    @cached_property
    def body(self) -> str:
        """The article."""
        return self.front.body if self.front is not None else ""

    @cached_property
    def prose(self) -> str:
        """The article with spaces in place of its code."""
        return without_code(self.body, comments=self.knows_obsidian)

    @cached_property
    def marks(self) -> Sequence[Mark]:
        """The links and pictures in the article."""
        body = self.body
        if "[" not in body and "<img" not in body.lower():
            return ()
        return marks_in(self.prose)

    def line_of(self, field: str) -> int | None:
        """The line of a field; None where it is not there."""
        there = self.front.fields.get(field) if self.front is not None else None
        return there.line if there is not None and there.pair is not None else None

    def line_at(self, position: int) -> int:
        """The line of the file at a position of the article."""
        assert self.front is not None
        text = self.front.text[: self.front.body_start + position]
        return text.count("\n") + 1 if "\n" in text else text.count("\r") + 1

    def problem(self, message: Message, field: str | None = None) -> Problem:
        """`message` of a field, or of the entry as a whole."""
        return Problem(message, self.line_of(field) if field is not None else None, field=field)

    def problem_at(self, message: Message, position: int) -> Problem:
        """`message` of what stands at a position of the article."""
        return Problem(message, self.line_at(position))

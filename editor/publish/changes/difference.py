"""What differs between two texts of one file of a vault, worked out when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from editor.publish.changes.article import article_parts
from editor.publish.changes.fields import frontmatter_parts
from editor.publish.changes.line_ends import line_ends_part, with_breaks_of
from editor.publish.changes.other_files import other_parts
from editor.publish.changes.parts import Move, Part, Places, State, What
from editor.vault.diff import unified
from editor.vault.fields import Frontmatter, parse
from editor.vault.splices import apply


@dataclass(frozen=True)
class Difference:
    """A file then and now. before, after: its texts, None where there is none.

    path: where it is now, or was. old_path: where it was. binary: what has no text, such as a
    picture; then both texts are None, and `state` is as it was given.
    """

    path: str
    before: str | None
    after: str | None
    places: Places = field(default_factory=Places)
    old_path: str = ""
    binary: State | None = None

    @property
    def state(self) -> State:
        """What became of the file."""
        if self.binary is not None:
            return self.binary
        if self.before is None:
            return State.ADDED
        if self.after is None:
            return State.REMOVED
        return State.RENAMED if self.old_path not in ("", self.path) else State.CHANGED

    @property
    def is_entry(self) -> bool:
        """Whether it is Markdown; all else is told of by its lines."""
        return self.path.endswith(".md")

    @cached_property
    def title(self) -> str:
        """What the entry is called; of any other file its path."""
        if not self.is_entry:
            return self.path
        for front in (self._new, self._old):
            title = front.fields.get("title") if front is not None else None
            if title is not None and isinstance(title.value, str | int | float):
                return str(title.value).strip() or _stem(self.path)
        return _stem(self.path)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """All that differs, in the order of the file; together they account for every byte."""
        if self.before is None or self.after is None:
            return ()
        if not self.is_entry:
            return other_parts(self.path, self.before, self.after)
        before = with_breaks_of(self.after, self.before)
        ends = line_ends_part(self.before, before, self.after)
        old = parse(before)
        new = self._new or parse(self.after)
        return (
            *ends,
            *frontmatter_parts(old, new, self.places),
            *article_parts(old, new),
        )

    @property
    def fields(self) -> tuple[Part, ...]:
        """The fields that differ, coordinates left out where the pin moved."""
        return tuple(part for part in self.parts if part.what is What.FIELD)

    @property
    def moved(self) -> Move | None:
        """The way of its pin."""
        return next((part.move for part in self.parts if part.move is not None), None)

    @property
    def paragraphs(self) -> tuple[Part, ...]:
        """What differs in the article."""
        return tuple(part for part in self.parts if part.what is What.ARTICLE)

    @property
    def raw(self) -> str:
        """The lines that differ, as a unified diff."""
        return unified(self.path, self.before or "", self.after or "")

    def without(self, part: Part) -> str:
        """The text after with one part as it was before."""
        return apply(self.after or "", part.back)

    @cached_property
    def _old(self) -> Frontmatter | None:
        return parse(self.before) if self.before is not None else None

    @cached_property
    def _new(self) -> Frontmatter | None:
        return parse(self.after) if self.after is not None else None


def _stem(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".md").replace("_", " ")

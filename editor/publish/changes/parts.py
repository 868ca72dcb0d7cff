"""What a difference between two texts of a file is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Literal, NamedTuple

from editor.messages import Message
from editor.vault.splices import Splice


class What(Enum):
    """What a part is a difference of.

    FIELD: one field. PIN: the coordinates, and the territory that came with them. ORDER: that of
    the fields. FRONTMATTER: several fields, or all of it, where they cannot be told apart. ARTICLE:
    a paragraph, heading, list item. SPACING: comments and blank lines. LINE_ENDS: those of the
    whole file. LINES: lines of another file. NOTE: something that is only told.
    """

    FIELD = "field"
    PIN = "pin"
    ORDER = "order"
    FRONTMATTER = "frontmatter"
    ARTICLE = "article"
    SPACING = "spacing"
    LINE_ENDS = "line-ends"
    LINES = "lines"
    NOTE = "note"


class Run(NamedTuple):
    """Some words of a text that changed. `gap` stands for sentences that did not."""

    kind: Literal["same", "removed", "added", "gap"]
    text: str


Point = tuple[float, float]


class Move(NamedTuple):
    """A pin's way, in map units with y growing upward; None where it is not placed."""

    before: Point | None
    after: Point | None


class Places(NamedTuple):
    """How a file's place on the map is read, and what its fields are called.

    x, y, territory: the keys of the fields. region: the territory that a point lies in, "" for
    none. map: the map's name. label: what the form calls the field of a key; the key by itself.
    """

    x: str = "x"
    y: str = "y"
    territory: str = "territory"
    region: Callable[[float, float], str] = lambda _x, _y: ""
    map: str = ""
    label: Callable[[str], str] = str


@dataclass(frozen=True)
class Part:
    """One thing that differs, which can be taken back by itself.

    words: it as a curator reads it. back: what to do with the text after, so that this part is as
    it was before; empty for what is only told. keys: the fields concerned. runs: its words, where
    they are many. under: the heading above it. line: where it is in the text after, from 1.
    """

    what: What
    words: Message
    back: tuple[Splice, ...] = ()
    keys: tuple[str, ...] = ()
    runs: tuple[Run, ...] = ()
    under: str = ""
    move: Move | None = None
    line: int | None = None

    @property
    def name(self) -> tuple[object, ...]:
        """Tells the part from the others, also when its file is compared anew."""
        return self.what, self.keys, self.under, self.words.code


def name_of(part: Part, places: Places) -> str:
    """What its field is called; of several their keys, which is what tells a renamed one apart."""
    return places.label(part.keys[0]) if len(part.keys) == 1 else ", ".join(part.keys)


class State(Enum):
    """What became of a file."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    RENAMED = "renamed"

"""A file's frontmatter as fields: names, values, where and how they are written."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from editor.messages import Message, Problem
from editor.vault.fences import Fences, find_fences, looks_unclosed, place_of
from editor.vault.nodes import Node, Pair, YamlError
from editor.vault.sources import written
from editor.vault.yaml_reader import read_document

LARGEST_BLOCK = 1024 * 1024  # characters; beyond it the fields are not read


class _Block(NamedTuple):
    """The frontmatter's place in the text of a file."""

    text: str
    start: int
    end: int


class Field:
    """One top-level key of the frontmatter, with its value as the publisher reads it.

    value: shared with every other reader of it, so never to be changed in place. pair: the key and
    the value as written; None when a merge key brought the field in.
    """

    __slots__ = ("_block", "key", "pair", "value")

    def __init__(self, key: str, value: Any, pair: Pair | None, block: _Block) -> None:
        self.key = key
        self.value = value
        self.pair = pair
        # Not the frontmatter: in a circle they would both stay until garbage is looked for.
        self._block = block

    @property
    def source(self) -> str:
        """The value's YAML text as written; that of a block without its indentation."""
        if self.pair is None:
            return ""
        return written(self._block.text[self._block.start : self._block.end], self.pair.value)

    @property
    def line(self) -> int:
        """The line of the key in the whole file, counted from 1."""
        return self.place[0]

    @property
    def place(self) -> tuple[int, int]:
        """Line and column of the key in the whole file, counted from 1."""
        start = self.pair.start if self.pair else 0
        return place_of(self._block.text, self._block.start + start)

    @property
    def editable(self) -> bool:
        """The value may be edited in a form; else only as YAML text."""
        return (
            self.pair is not None
            and not self.pair.explicit
            and all(_simple(node) for node in self.pair.value.walk())
        )

    def __repr__(self) -> str:
        return f"Field({self.key!r}, {self.value!r})"


def _simple(node: Node) -> bool:
    """The node is fully told by its value."""
    if node.kind == "alias" or node.tag or node.anchor or node.merge:
        return False
    return node.kind != "map" or not any(
        pair.explicit or (pair.key is not None and pair.key.kind != "scalar") for pair in node.items
    )


class Frontmatter:
    """A text split at its fences; the fields are read when first asked for.

    text: the whole file. present: there is a frontmatter. block_start, block_end, body_start:
    indices into `text`.
    """

    __slots__ = ("_fields", "_problems", "_root", "block_end", "block_start", "body_start",
                 "present", "text")  # fmt: skip

    def __init__(self, text: str, fences: Fences | None) -> None:
        self.text = text
        self.present = fences is not None
        self.block_start, self.block_end, self.body_start = fences or (0, 0, 0)
        self._fields: Mapping[str, Field] | None = None
        self._problems: tuple[Problem, ...] = ()
        self._root: Node | None = None

    @property
    def block(self) -> str:
        """The YAML between the fences."""
        return self.text[self.block_start : self.block_end]

    @property
    def body(self) -> str:
        """The article: everything below the closing fence; the whole text without frontmatter."""
        return self.text[self.body_start :]

    @property
    def fields(self) -> Mapping[str, Field]:
        """The fields in file order, those of merge keys last; none when the block is broken."""
        if self._fields is None:
            self._fields = MappingProxyType(self._read())
        return self._fields

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why the publisher's reader rejects the file, with the place."""
        if self._fields is None:
            _ = self.fields
        return self._problems

    @property
    def broken(self) -> bool:
        """There is a block, and the publisher gets no fields out of it."""
        return self.present and bool(self.problems)

    @property
    def root(self) -> Node | None:
        """The mapping that the fields stand in; offsets count from the start of the block."""
        if self._fields is None:
            _ = self.fields
        return self._root

    def _read(self) -> dict[str, Field]:
        if not self.present:
            if looks_unclosed(self.text):
                self._problems = (Problem(Message("vault.unclosed"), 1, 1),)
            return {}
        if self.block_end - self.block_start > LARGEST_BLOCK:
            size = (self.block_end - self.block_start) // 1024
            self._problem(Message("vault.yaml-large", {"size": size}), 0)
            return {}
        try:
            root = read_document(self.block)
        except YamlError as error:
            field = error.details.get("field")
            self._problem(Message(error.code, error.details), error.position, field)
            return {}
        if root is None or (root.kind in ("empty", "scalar") and root.value is None):
            return {}
        if root.kind != "map":
            self._problem(Message("vault.not-a-mapping"), root.start)
            return {}
        self._root = root
        block = _Block(self.text, self.block_start, self.block_end)
        fields = {}
        for pair in root.items:
            name = pair.name
            if pair.key is None or not (pair.key.merge and not pair.explicit):
                fields[name] = Field(name, pair.value.value, pair, block)
        if len(fields) < len(root.value):
            for name, value in root.value.items():
                if name not in fields:
                    fields[name] = Field(name, value, None, block)
        return fields

    def _problem(self, message: Message, position: int, field: Any = None) -> None:
        line, column = place_of(self.text, self.block_start + position)
        self._problems = (Problem(message, line, column, field if field else None),)


def parse(text: str) -> Frontmatter:
    """Split `text` at its fences. Bad YAML is told in `problems`, never raised."""
    return Frontmatter(text, find_fences(text))

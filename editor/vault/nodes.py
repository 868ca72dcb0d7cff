"""The tree that YAML text is read into: values, each with the span of text it was written in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

Kind = Literal["scalar", "list", "map", "alias", "empty"]
Style = Literal["plain", "single", "double", "literal", "folded", "flow", "block", ""]


class YamlError(Exception):
    """Text that the publisher's reader rejects: a message code with arguments, and the place."""

    def __init__(self, code: str, position: int, **args: str | int | float) -> None:
        super().__init__(code)
        self.code = code
        self.position = position
        self.details = args


class Node:
    """One value as written; offsets are indices into the text that was read.

    start, end: the value itself, comments and closing line break left out. head: where its tag
    or anchor starts, else `start`. indent: column of a block list's dashes or a block mapping's
    keys. items: the nodes of a list, the pairs of a mapping. target: what an alias stands for.
    """

    __slots__ = (
        "anchor", "end", "head", "indent", "items", "kind", "merge", "start", "style", "tag",
        "target", "value",
    )  # fmt: skip

    kind: Kind
    style: Style
    items: list[Any]
    anchor: str | None
    tag: str | None
    target: Node | None

    def __init__(self, kind: Kind, style: Style, value: Any, start: int, end: int) -> None:
        self.kind = kind
        self.style = style
        self.value = value
        self.start = self.head = start
        self.end = end
        self.items = _NOTHING
        self.anchor = self.tag = self.target = None
        self.merge = False
        self.indent = -1

    def walk(self) -> Iterator[Node]:
        """This node and every node written below it; what an alias stands for is left out."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            if node.kind == "list":
                waiting.extend(reversed(node.items))
            elif node.kind == "map":
                for pair in reversed(node.items):
                    waiting.append(pair.value)
                    if pair.key is not None:
                        waiting.append(pair.key)


class Pair:
    """One key with its value. start, end: the key as written; explicit: written with `?`.

    key: the key's node where it is more than a plain word; name: the key as the publisher's
    objects have it, text.
    """

    __slots__ = ("end", "explicit", "key", "name", "start", "value")

    def __init__(  # noqa: PLR0917 - built for every field of every entry
        self, name: str, start: int, end: int, value: Node, key: Node | None, explicit: bool
    ) -> None:
        self.name = name
        self.start = start
        self.end = end
        self.value = value
        self.key = key
        self.explicit = explicit


_NOTHING: list[Any] = []  # shared by all nodes without items; never added to

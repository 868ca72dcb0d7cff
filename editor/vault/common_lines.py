"""The short way through lines of the common forms `key: value` and `- value`.

What it reads, the long way would read the same; what it is not sure of, it leaves to the long way.
"""

from __future__ import annotations

import re
from typing import Any

from editor.regex import regex
from editor.vault.cursor import Cursor
from editor.vault.nodes import Node, Pair
from editor.vault.scalars import TYPED_START, WORDS, resolve

_PLAIN = (
    r"((?:[^\s\x00-\x20,\[\]{}#&*!|>'\"%@`?:-]|-(?=[^\s,]))[^:#\r\n\t]*"
    r"(?::(?=[^\s])[^:#\r\n\t]*)*)"
)
_VALUE = rf"{_PLAIN}|\"([^\"\\\x00-\x1f]*)\"|'([^'\x00-\x1f]*)'"
_PAIR = regex(rf"([A-Za-z_][\w-]*):(?:[ ]+(?:{_VALUE}))?[ ]*\r?\n", re.ASCII)
_ITEM = regex(rf"([ ]*)-[ ]+(?:{_VALUE})[ ]*\r?\n", re.ASCII)
_ODD = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_SPACES = regex(r" *")


class CommonLines(Cursor):
    """A cursor that can take a line at a step."""

    __slots__ = ("plain_lines",)

    def __init__(self, text: str) -> None:
        super().__init__(text)
        # What can be printed is not odd, and told without that expression, which takes half a
        # millisecond to compile.
        printable = text[:-1].replace("\n", "").isprintable()
        self.plain_lines = printable or _ODD.search(text, 0, len(text) - 1) is None

    def common_pair(self, column: int, members: dict[str, Any]) -> Pair | None:
        """The pair on this line, when line and successor are of a common form; else None.

        Leaves the cursor at the next token, as the long way does.
        """
        match = _PAIR.match(self.text, self.position)
        if match is None or self.position - self.line_start != column:
            return None
        name = match[1]
        if name in WORDS or name in members:
            return None
        start = match.start()
        key_end = match.end(1)
        which = match.lastindex
        after = match.end()
        if which == 1:
            value = self._list(after, column, key_end + 1)
            if value is None:
                return None
        else:
            text = match[which]  # type: ignore[index]
            value = _scalar(match, which, text)  # type: ignore[arg-type]
            if not self._settle(after, column):
                return None
        members[name] = value.value
        return Pair(name, start, key_end, value, None, False)

    def _list(self, after: int, column: int, behind: int) -> Node | None:
        """The block list of plain lines that starts at `after`, or the empty value; else None."""
        text = self.text
        if text[after] == "#":
            return None
        if text[after] not in " -":
            return Node("empty", "", None, behind, behind) if self._settle(after, column) else None
        match = _ITEM.match(text, after)
        if match is None or (indent := len(match[1])) < column:
            return None
        values: list[Any] = []
        items: list[Node] = []
        node = Node("list", "block", values, after + indent, after)
        node.items = items
        node.indent = indent
        while True:
            which = match.lastindex
            item = _scalar(match, which, match[which])  # type: ignore[arg-type,index]
            items.append(item)
            values.append(item.value)
            after = match.end()
            if text[after] == "#":
                return None
            if text[after] not in " -":
                break
            match = _ITEM.match(text, after)
            if match is None or len(match[1]) != indent:
                spaces = _SPACES.match(text, after)
                deep = spaces.end() - after if spaces else 0
                following = text[after + deep]
                if deep > column or following == "-":
                    return None
                break
        node.end = item.end
        return node if self._settle(after, column) else None

    def _settle(self, after: int, column: int) -> bool:
        """Move to the token on the line at `after`, unless that line may belong to the value."""
        char = self.text[after]
        indent = 0
        if char in " \t\r\n":
            if column == 0:
                return False
            spaces = _SPACES.match(self.text, after)
            indent = spaces.end() - after if spaces else 0
            char = self.text[after + indent]
            if indent > column or char in "\t\r\n":
                return False
        self.position = after + indent
        self.line_start = after
        self.indent = indent
        self.first_tab = -1
        if char == "#":
            self.skip_space()
        return True


def _scalar(match: re.Match[str], which: int, text: str) -> Node:
    """The node for what stands in one of the value groups of a line."""
    start = match.start(which)
    if which == 2:
        if text[-1] == " ":
            text = text.rstrip(" ")
        value = resolve(text) if text[0] in TYPED_START else text
        return Node("scalar", "plain", value, start, start + len(text))
    return Node(
        "scalar", "double" if which == 3 else "single", text, start - 1, start + len(text) + 1
    )

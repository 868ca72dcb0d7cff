"""Changes of JSON text that leave every byte as it was, but for what differs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from editor.schema.values import same

_WIDTH = 100  # columns; what is longer goes over several lines
_BLANK = " \t\r\n"


class _Node(NamedTuple):
    """A value and where it stands. parts: the members of an object, or the items of a list."""

    start: int
    end: int
    value: Any
    parts: tuple[_Part, ...] = ()


class _Part(NamedTuple):
    """A member or an item. start: where its key stands, or the item itself; name: None for items.

    lead: the white space before it.
    """

    lead: str
    start: int
    name: str | None
    node: _Node


def rewritten(text: str, wanted: Any, *, expanded: int = 0) -> str:
    """`text`, which is JSON, as the text of `wanted`, with all that is the same kept as written.

    expanded: how many levels of what is new go over several lines even if they are short.
    Raises ValueError when `text` is no JSON.
    """
    node = _Scanner(text).node(_skip(text, len(text) - len(text.removeprefix("\ufeff"))))
    new = _Writer(text).written(node, wanted, expanded)
    return text[: node.start] + new + text[node.end :]


def _skip(text: str, position: int) -> int:
    while position < len(text) and text[position] in _BLANK:
        position += 1
    return position


class _Scanner:
    """Finds where values stand; the text is known to be well-formed once `json` has read it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._decoder = json.JSONDecoder()
        json.loads(text.removeprefix("\ufeff"))

    def node(self, start: int) -> _Node:
        value, end = self._decoder.raw_decode(self._text, start)
        parts: list[_Part] = []
        if isinstance(value, dict | list) and value:
            position = start + 1
            while True:
                after = _skip(self._text, position)
                lead, at, name = self._text[position:after], after, None
                if isinstance(value, dict):
                    name, after = self._decoder.raw_decode(self._text, after)
                    after = _skip(self._text, _skip(self._text, after) + 1)
                inner = self.node(after)
                parts.append(_Part(lead, at, name, inner))
                position = _skip(self._text, inner.end) + 1
                if self._text[position - 1] in "]}":
                    break
        return _Node(start, end, value, tuple(parts))


class _Writer:
    def __init__(self, text: str) -> None:
        self._text = text
        self._break = "\r\n" if "\r\n" in text else "\n"
        lines = text.splitlines()
        indents = [line[: len(line) - len(line.lstrip())] for line in lines if line.strip()]
        self._unit = min((one for one in indents if one), key=len, default="  ")
        # What is all on one line stays there; an empty object has no habits yet.
        self._flat = "\n" not in text.strip() and len(text.strip()) > 2
        self._loose = ": " if '": ' in text or '":' not in text else ":"
        self._gap = self._loose[1:]

    def written(self, node: _Node, wanted: Any, expanded: int = 0) -> str:
        """The text of `wanted` in the place of `node`."""
        if same(node.value, wanted):
            return self._text[node.start : node.end]
        names = [part.name for part in node.parts]
        both = isinstance(node.value, dict) and isinstance(wanted, dict)
        if both and wanted and names and len(set(names)) == len(names):
            return self._object(node, wanted)
        if isinstance(node.value, list) and isinstance(wanted, list) and wanted and node.parts:
            return self._list(node, wanted)
        return self._fresh(wanted, self._indent_at(node.start), expanded or self._depth(wanted))

    def _object(self, node: _Node, wanted: dict[str, Any]) -> str:
        known = {part.name: part for part in node.parts}
        wide = self._is_wide(node)
        # What is new beside members over several lines is written like them.
        levels = max(
            (
                1
                for part in node.parts
                if "\n" in self._text[part.node.start : part.node.end]
                and isinstance(part.node.value, dict)
            ),
            default=0,
        )
        pieces = []
        for name, value in wanted.items():
            part = known.get(name)
            if part is not None:
                head = self._text[part.start : part.node.start]
                pieces.append((part.lead, head + self.written(part.node, value)))
            else:
                indent = self._indent_of(node) if wide else ""
                text = self._fresh(value, indent, levels if wide else 0, len(name) + 4)
                head = json.dumps(name, ensure_ascii=False) + self._loose
                pieces.append(("", head + text))
        return self._joined(node, pieces, "{}", wanted)

    def _list(self, node: _Node, wanted: list[Any]) -> str:
        rest = list(node.parts)
        pieces = []
        for value in wanted:
            part = next((one for one in rest if same(one.node.value, value)), None)
            if part is not None:
                rest.remove(part)
                pieces.append((part.lead, self._text[part.node.start : part.node.end]))
            else:
                indent = self._indent_of(node) if self._is_wide(node) else ""
                pieces.append(("", self._fresh(value, indent, 0)))
        return self._joined(node, pieces, "[]", wanted)

    def _joined(
        self, node: _Node, pieces: Sequence[tuple[str, str]], ends: str, wanted: Any
    ) -> str:
        last = node.parts[-1].node.end
        close = self._text[last : node.end - 1]
        if self._is_wide(node):
            usual = self._break + self._indent_of(node)
            parts = [(lead if "\n" in lead else usual) + text for lead, text in pieces]
            return ends[0] + ",".join(parts) + close + ends[1]
        first = node.parts[0].lead
        gap = self._gap if len(node.parts) < 2 else node.parts[1].lead
        parts = [(gap if number else first) + text for number, (_, text) in enumerate(pieces)]
        line = ends[0] + ",".join(parts) + close + ends[1]
        column = node.start - self._text.rfind("\n", 0, node.start) - 1
        if column + len(line) <= _WIDTH or "\n" not in self._text.strip():
            return line
        return self._fresh(wanted, self._indent_at(node.start), 1)

    def _fresh(self, value: Any, indent: str, expanded: int, used: int = 0) -> str:
        """A value in new text; `used`: columns that are taken before it on its line."""
        line = json.dumps(value, ensure_ascii=False, separators=("," + self._gap, self._loose))
        fits = len(indent) + used + len(line) < _WIDTH
        if (
            not isinstance(value, dict | list)
            or not value
            or self._flat
            or (fits and not (expanded and isinstance(value, dict)))
        ):
            return line
        inner = indent + self._unit
        if isinstance(value, dict):
            parts = [
                json.dumps(name, ensure_ascii=False)
                + self._loose
                + self._fresh(one, inner, expanded - 1 if expanded else 0, len(name) + 4)
                for name, one in value.items()
            ]
            ends = "{}"
        else:
            parts = [self._fresh(one, inner, 0) for one in value]
            ends = "[]"
        lines = f",{self._break}{inner}".join(parts)
        return f"{ends[0]}{self._break}{inner}{lines}{self._break}{indent}{ends[1]}"

    def _depth(self, wanted: Any) -> int:
        """How far the members of an object that was empty are laid out below each other."""
        nested = isinstance(wanted, dict) and any(isinstance(v, dict) for v in wanted.values())
        return 2 if nested else 0

    def _is_wide(self, node: _Node) -> bool:
        return any("\n" in part.lead for part in node.parts)

    def _indent_of(self, node: _Node) -> str:
        """The indentation of the members of a wide node."""
        lead = next(part.lead for part in node.parts if "\n" in part.lead)
        return lead[lead.rfind("\n") + 1 :]

    def _indent_at(self, position: int) -> str:
        """The indentation of the line that holds `position`."""
        line = self._text[self._text.rfind("\n", 0, position) + 1 :]
        return line[: len(line) - len(line.lstrip(" \t"))]

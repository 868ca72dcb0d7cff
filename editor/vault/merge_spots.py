"""The members of a block, each with the lines that it has to itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from editor.vault.layout import comments_above, lines_of
from editor.vault.line_merge import lines_in
from editor.vault.nodes import Node, Pair, YamlError
from editor.vault.splices import line_start, next_line
from editor.vault.yaml_reader import read_document


class Spot(NamedTuple):
    """One field, member or item as written.

    block[start:end] are its lines; above: the comments right above it; below: what follows up to
    the next one (blank lines, comments that stand apart).
    """

    block: str
    start: int
    end: int
    above: str
    below: str
    node: Node
    pair: Pair | None = None

    @property
    def lines(self) -> str:
        """Its lines, those of its value among them."""
        return self.block[self.start : self.end]

    @property
    def text(self) -> str:
        """All that goes where it goes."""
        return self.above + self.lines + self.below


class Spots(NamedTuple):
    """The members of a mapping or list. head: the lines before the first; rest: behind the last."""

    head: str
    members: Sequence[Spot]
    rest: str

    @property
    def names(self) -> list[str]:
        """The keys of a mapping's members."""
        return [spot.pair.name for spot in self.members if spot.pair is not None]


class MixedLinesError(Exception):
    """Members that do not stand on lines of their own."""


def spots_of(block: str, node: Node, start: int, end: int) -> Spots:
    """The members of a block collection within block[start:end]. Raises MixedLinesError."""
    if node.style != "block" or not node.items:
        raise MixedLinesError
    if node.kind == "map":
        spans = [lines_of(block, pair) for pair in node.items]
    else:
        spans = [_item_lines(block, item, node.indent) for item in node.items]
    edges = [start, *(to for _, to in spans)]
    tops = []
    for (at, _), floor in zip(spans, edges, strict=False):
        if at < floor:
            raise MixedLinesError
        tops.append(comments_above(block, at, floor))
    ends = [*tops[1:], edges[-1]]
    members = []
    for item, top, (at, to), bottom in zip(node.items, tops, spans, ends, strict=True):
        pair = item if isinstance(item, Pair) else None
        value = item.value if isinstance(item, Pair) else item
        members.append(Spot(block, at, to, block[top:at], block[to:bottom], value, pair))
    if ends[-1] > end:
        raise MixedLinesError
    return Spots(block[start : tops[0]], members, block[ends[-1] : end])


def _item_lines(block: str, item: Node, column: int) -> tuple[int, int]:
    """The lines of an item of a list, from that of its dash. Raises MixedLinesError."""
    start = line_start(block, item.head)
    while block[start : start + column].strip(" ") or block[start + column] != "-":
        if start == 0:
            raise MixedLinesError
        start = line_start(block, start - (2 if block.startswith("\r\n", start - 2) else 1))
    return start, next_line(block, max(item.end, start + column + 1))


def alone(spot: Spot) -> Spot:
    """The same field as the only one of a block. Raises MixedLinesError."""
    return read_alone(spot.lines, spot)


def read_alone(lines: str, spot: Spot) -> Spot:
    """`lines` as the field that `spot` is. Raises MixedLinesError."""
    try:
        root = read_document(lines)
    except YamlError:
        raise MixedLinesError from None
    if root is None or root.kind != "map" or len(root.items) != 1:
        raise MixedLinesError
    pair = root.items[0]
    return Spot(lines, 0, len(lines), spot.above, spot.below, pair.value, pair)


def moved(lines: str, head: int, by: int) -> str:
    """`lines` with those behind the first `head` characters indented by some spaces more or less.

    Raises MixedLinesError.
    """
    shifted = [lines[:head]]
    for line in lines_in(lines[head:]):
        bare = line.lstrip(" ")
        column = len(line) - len(bare) + by
        if column < 0 and bare.strip() and bare[0] != "#":
            raise MixedLinesError
        shifted.append(" " * column + bare if bare.strip() else line)
    return "".join(shifted)

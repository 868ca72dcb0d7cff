"""How fields, members and items are written: what a merge looks at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from editor.vault.merge_order import Order, by_name, by_value
from editor.vault.merge_pieces import Outcome, text_of
from editor.vault.merge_spots import MixedLinesError, Spot, Spots, spots_of
from editor.vault.nodes import Node
from editor.vault.values import fingerprint, identical

_COMMENT = re.compile(r"(?:^|[ \t])#[^\r\n]*", re.MULTILINE)


class UnmergedError(Exception):
    """There is no safe way to merge these field by field."""


def name_of(spot: Spot | None) -> str:
    """The key of a field or of a mapping's member."""
    return spot.pair.name if spot is not None and spot.pair is not None else ""


def standing(base: Any, mine: Any, theirs: Any) -> Any:
    """The value that stands of three, where lines are alike but aliases may say otherwise.

    Raises UnmergedError where both sides have another.
    """
    if identical(mine, theirs) or identical(theirs, base):
        return mine
    if identical(mine, base):
        return theirs
    raise UnmergedError


def order_of(base: Spots, mine: Spots, theirs: Spots, kind: str) -> Order:
    """The members of three mappings or lists in order. Raises MixedLinesError."""
    if kind == "map":
        for spots in (base, mine, theirs):
            if len(set(spots.names)) < len(spots.names):
                raise MixedLinesError
        return by_name(base.names, mine.names, theirs.names)
    return by_value(*(_prints(spots.members) for spots in (base, mine, theirs)))


def _prints(members: Sequence[Spot]) -> list[Any]:
    return [fingerprint(spot.node.value) for spot in members]


def _odd(node: Node) -> bool:
    """Something in it means more than it says where it stands."""
    return any(
        one.tag or one.anchor or one.kind == "alias" or one.merge for one in node.walk()
    ) or any(pair.explicit for one in node.walk() if one.kind == "map" for pair in one.items)


def first_line(spot: Spot) -> int:
    """Where the members of a field may begin: below the line of its key."""
    if spot.pair is None:
        return spot.start
    at = spot.block.find("\n", spot.pair.end)
    return at + 1 if 0 <= at < spot.end else spot.end


def old_parts_of(base: Spot | None, mine: Spot) -> Spots:
    """The members of the base; what was empty has none. Raises MixedLinesError."""
    if base is None or base.node.value in (None, [], {}):
        return Spots("", [], "")
    if base.node.kind != mine.node.kind:
        raise MixedLinesError
    return parts_of(base)


def parts_of(spot: Spot) -> Spots:
    """The members of a list or mapping. Raises MixedLinesError."""
    if _odd(spot.node):
        raise MixedLinesError
    first = first_line(spot)
    parts = spots_of(spot.block, spot.node, first, spot.end)
    return parts._replace(head=spot.block[spot.start : first] + parts.head)


def dash_of(spot: Spot) -> int:
    """The column of an item's dash."""
    lines = spot.lines
    return len(lines) - len(lines.lstrip(" "))


def undashed(spot: Spot | None) -> Any:
    """An item with a space for its dash, as members of a mapping stand. Raises MixedLinesError."""
    if spot is None:
        return None
    at = spot.start + dash_of(spot)
    if spot.block[at] != "-":
        raise MixedLinesError
    return spot._replace(block=f"{spot.block[:at]} {spot.block[at + 1 :]}")


def single_line(spot: Spot) -> bool:
    """A scalar, or nothing, on the line of its key or dash."""
    node = spot.node
    return (
        node.kind in ("scalar", "empty")
        and not (node.tag or node.anchor)
        and spot.lines.count("\n") == 1
        and (spot.pair is None or not spot.pair.explicit)
    )


def cut(spot: Spot) -> tuple[str, str, str]:
    """A line up to the value, the value, and what follows."""
    block, node = spot.block, spot.node
    gap = block[node.start - 1] if node.start > spot.start else ""
    if node.kind == "empty" and gap in ":-":
        # So that a value takes the space along that it needs.
        return block[spot.start : node.start], "", block[node.start : spot.end]
    start = node.start
    if spot.pair is not None or block[spot.start : start].rstrip().endswith("-"):
        start = spot.start + len(block[spot.start : start].rstrip(" \t"))
    return block[spot.start : start], block[start : node.end], block[node.end : spot.end]


def _comments(lines: str) -> list[str]:
    return [found.strip() for found in _COMMENT.findall(lines)]


def keeps_comments(base: Spot | None, mine: Spot, theirs: Spot, merged: Outcome) -> bool:
    """Every comment that one side wrote is there."""
    there = Counter(_comments(text_of(merged.pieces)))
    there += Counter(_comments(text_of(merged.pieces, theirs=True))) if merged.clashes else there
    old = base.lines if base else ""
    return all(new_comments(old, spot.lines) <= there for spot in (mine, theirs))


def says_nothing_new(base: Spot, there: Spot) -> bool:
    """What is there says no more than the base did: it may go with what the other side removed."""
    if base.lines == there.lines and base.above == there.above:
        return True
    return identical(base.node.value, there.node.value) and not new_comments(
        base.text, there.above + there.lines
    )


def new_comments(before: str, after: str) -> Counter[str]:
    """The comments of some lines that others do not hold."""
    return Counter(_comments(after)) - Counter(_comments(before))

"""Merges the fields of three blocks: each as a whole, or member by member where both changed it.

Lines that one side changed come over as that side wrote them. What is returned here is not
verified; see merge.py.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from editor.vault.checked import GONE, EditRefused
from editor.vault.edits import change
from editor.vault.fields import parse
from editor.vault.merge_order import Order, by_name, by_value
from editor.vault.merge_pieces import (
    Clash,
    Outcome,
    Piece,
    merge_lines,
    text_of,
    three_way,
)
from editor.vault.merge_spots import (
    MixedLinesError,
    Spot,
    Spots,
    alone,
    moved,
    read_alone,
    spots_of,
)
from editor.vault.merge_values import ValuesClashError, merged_value
from editor.vault.nodes import Node
from editor.vault.values import fingerprint, identical

_COMMENT = re.compile(r"(?:^|[ \t])#[^\r\n]*", re.MULTILINE)
_LINE_TEXTS = ("literal", "folded")


_Way = Callable[[Spot | None, Spot, Spot], Outcome | None]


class UnmergedError(Exception):
    """There is no safe way to merge these field by field."""


class Fields:
    """The fields of three blocks, merged. pieces: the lines; values: what is expected of them."""

    def __init__(self, base: Spots, mine: Spots, theirs: Spots) -> None:
        self.pieces: list[Piece] = []
        self.values: dict[str, Any] = {}
        self.taken: list[str] = []
        self._merge(base, mine, theirs)

    def _merge(self, base: Spots, mine: Spots, theirs: Spots) -> None:
        for spots in (base, mine, theirs):
            if len(set(spots.names)) < len(spots.names):
                raise UnmergedError
        self._add(merge_lines(base.head, mine.head, theirs.head, None, "frontmatter"))
        for one in by_name(base.names, mine.names, theirs.names).members:
            old = base.members[one.base] if one.base is not None else None
            own = mine.members[one.mine] if one.mine is not None else None
            other = theirs.members[one.theirs] if one.theirs is not None else None
            name = _name(own or other or old)
            merged = Merger(name).field(old, own, other)
            self._add(merged)
            if merged.value is not GONE:
                self.values[name] = merged.value
            if merged.took:
                self.taken.append(name)
        self._add(merge_lines(base.rest, mine.rest, theirs.rest, None, "frontmatter"))

    def _add(self, merged: Outcome) -> None:
        self.pieces += merged.pieces


def _name(spot: Spot | None) -> str:
    return spot.pair.name if spot is not None and spot.pair is not None else ""


class Merger:
    """Merges what is in one field. key: the field."""

    def __init__(self, key: str) -> None:
        self.key = key

    def field(self, base: Spot | None, mine: Spot | None, theirs: Spot | None) -> Outcome:
        """A field with the comments around it."""
        return self._whole(base, mine, theirs, self._field_lines, joinable=False)

    # -- one member ------------------------------------------------------------------------

    def _whole(
        self,
        base: Spot | None,
        mine: Spot | None,
        theirs: Spot | None,
        lines: Callable[[Spot | None, Spot, Spot], Outcome],
        *,
        joinable: bool,
    ) -> Outcome:
        """A member that may be missing on one side."""
        if mine is None and theirs is None:
            return Outcome([], GONE)
        if mine is None or theirs is None:
            return self._one_sided(base, mine, theirs, joinable)
        own = lines(base, mine, theirs)
        old_above, old_below = (base.above, base.below) if base else ("", "")
        above = merge_lines(old_above, mine.above, theirs.above, self.key, "field")
        below = merge_lines(old_below, mine.below, theirs.below, self.key, "field")
        pieces = [*above.pieces, *own.pieces, *below.pieces]
        return Outcome(pieces, own.value, above.took or own.took or below.took)

    def _one_sided(
        self, base: Spot | None, mine: Spot | None, theirs: Spot | None, joinable: bool
    ) -> Outcome:
        there = mine or theirs
        if there is None:
            raise UnmergedError
        if base is None:
            return Outcome([there.text], there.node.value, took=mine is None)
        if _says_nothing_new(base, there):
            kept = there.below if _new_comments(base.text, there.below) else ""
            return Outcome([kept], GONE, took=(theirs is None) != bool(kept))
        own = mine.text if mine else None
        other = theirs.text if theirs else None
        clash = Clash(self.key, base.text, own, other, joinable=joinable)
        return Outcome([clash], mine.node.value if mine else GONE)

    def _field_lines(self, base: Spot | None, mine: Spot, theirs: Spot) -> Outcome:
        """The lines of a field that is on both sides."""
        plain = self._plain(base, mine, theirs)
        if plain is not None:
            return plain
        ways = (self._members_of_field, self._pieces_of_line, self._by_value, self._text_lines)
        return self._first(ways, base, mine, theirs) or self._clash(base, mine, theirs)

    def _first(
        self, ways: Sequence[_Way], base: Spot | None, mine: Spot, theirs: Spot
    ) -> Outcome | None:
        """What the first way makes that loses nothing."""
        for way in (*ways, _as_mine, _as_theirs):
            try:
                merged = way(base, mine, theirs)
            except (MixedLinesError, ValuesClashError):
                continue
            if merged is not None and _keeps_comments(base, mine, theirs, merged):
                return merged
        return None

    def _plain(self, base: Spot | None, mine: Spot, theirs: Spot) -> Outcome | None:
        """What needs no look inside: one side, or both alike, changed the lines."""
        old = base.lines if base else ""
        lines = three_way(old, mine.lines, theirs.lines)
        if lines is None:
            return None
        if mine.lines == theirs.lines or base is None:
            values = [spot.node.value for spot in (base or mine, mine, theirs)]
            return Outcome([lines], _standing(*values))
        took = lines != mine.lines
        return Outcome([lines], (theirs if took else mine).node.value, took)

    def _clash(
        self, base: Spot | None, mine: Spot, theirs: Spot, *, joinable: bool = False
    ) -> Outcome:
        old = base.lines if base else None
        clash = Clash(self.key, old, mine.lines, theirs.lines, joinable=joinable)
        return Outcome([clash], mine.node.value)

    # -- ways to merge what both changed ---------------------------------------------------

    def _pieces_of_line(self, base: Spot | None, mine: Spot, theirs: Spot) -> Outcome | None:
        """A scalar, its comment and its style apart: each may be changed by another side."""
        if base is None or not all(_single_line(spot) for spot in (base, mine, theirs)):
            return None
        value_alike = identical(mine.node.value, theirs.node.value)
        olds, ours, others = (_cut(spot) for spot in (base, mine, theirs))
        joined = []
        for index, (old, own, other) in enumerate(zip(olds, ours, others, strict=True)):
            standing = three_way(old, own, other)
            if standing is None and index == 1:
                if value_alike or identical(theirs.node.value, base.node.value):
                    standing = own
                elif identical(mine.node.value, base.node.value):
                    standing = other
            elif standing is None and own.strip() == other.strip():
                standing = own
            if standing is None:
                return None
            joined.append(standing)
        value = _standing(base.node.value, mine.node.value, theirs.node.value)
        lines = "".join(joined)
        return Outcome([lines], value, took=lines != mine.lines)

    def _text_lines(self, base: Spot | None, mine: Spot, theirs: Spot) -> Outcome | None:
        """The lines of a text that is written as lines."""
        spots = [spot for spot in (base, mine, theirs) if spot is not None]
        if base is None or any(spot.node.style not in _LINE_TEXTS for spot in spots):
            return None
        merged = merge_lines(base.lines, mine.lines, theirs.lines, self.key, "field")
        own = read_alone(text_of(merged.pieces), mine)
        other = read_alone(text_of(merged.pieces, theirs=True), mine)
        if not isinstance(own.node.value, str) or not isinstance(other.node.value, str):
            return None
        return merged._replace(value=own.node.value)

    def _by_value(self, base: Spot | None, mine: Spot, theirs: Spot) -> Outcome | None:
        """Lists and mappings that are not all written as lines: one, given the merged value."""
        kinds = {mine.node.kind, theirs.node.kind}
        if not kinds & {"list", "map"}:
            return None
        own, other = alone(mine), alone(theirs)
        old = alone(base).node.value if base is not None else GONE
        value = merged_value(old, own.node.value, other.node.value)
        for spot in (mine, theirs):
            with suppress(EditRefused):
                fenced = parse(f"---\n{spot.lines}\n---\n")
                lines = change(fenced, _name(own), value).block[:-1]
                merged = Outcome([lines], value, took=lines != mine.lines)
                if _keeps_comments(base, mine, theirs, merged):
                    return merged
        return None

    def _members_of_field(self, base: Spot | None, mine: Spot, theirs: Spot) -> Outcome | None:
        """A list or mapping in lines, member by member."""
        own, other = alone(mine), alone(theirs)
        old = alone(base) if base is not None else None
        if own.pair is None or other.pair is None:
            return None
        by = own.node.indent - other.node.indent
        if by:
            other = self._reindented(other, by)
        if old is not None and old.node.kind == own.node.kind and old.node.style == "block":
            by = own.node.indent - old.node.indent
            old = self._reindented(old, by) if by else old
        return self._collection(old, own, other)

    def _reindented(self, spot: Spot, by: int) -> Spot:
        parts = spots_of(spot.block, spot.node, _first_line(spot), spot.end)
        head = _first_line(spot) + len(parts.head)
        again = read_alone(moved(spot.lines, head, by), spot)
        if not identical(again.node.value, spot.node.value):
            raise MixedLinesError
        return again

    def _collection(self, base: Spot | None, mine: Spot, theirs: Spot) -> Outcome | None:
        """The members of a list or mapping, with the line of its key or dash in front."""
        if mine.node.kind != theirs.node.kind:
            return None
        own, other, old = _parts(mine), _parts(theirs), _old_parts(base, mine)
        head = three_way(old.head, own.head, other.head)
        rest = three_way(old.rest, own.rest, other.rest)
        order = _order(old, own, other, mine.node.kind)
        if head is None or rest is None or order.clash:
            return None
        pieces: list[Piece] = [head]
        values: list[Any] = []
        names: list[str] = []
        took = head != own.head or rest != own.rest
        for one in order.members:
            spots = (
                old.members[one.base] if one.base is not None else None,
                own.members[one.mine] if one.mine is not None else None,
                other.members[one.theirs] if one.theirs is not None else None,
            )
            merged = self._whole(*spots, self._member_lines, joinable=mine.node.kind == "list")
            pieces += merged.pieces
            took = took or merged.took
            if merged.value is not GONE:
                values.append(merged.value)
                names.append(_name(spots[1] or spots[2]))
        if not values or not text_of(pieces, theirs=True).strip():
            return None
        value = values if mine.node.kind == "list" else dict(zip(names, values, strict=True))
        return Outcome([*pieces, rest], value, took)

    def _member_lines(self, base: Spot | None, mine: Spot, theirs: Spot) -> Outcome:
        """The lines of an item of a list, or of a member of a mapping."""
        plain = self._plain(base, mine, theirs)
        if plain is not None:
            return plain
        ways = (self._inner_collection, self._pieces_of_line)
        return self._first(ways, base, mine, theirs) or self._clash(
            base, mine, theirs, joinable=mine.pair is None
        )

    def _inner_collection(self, base: Spot | None, mine: Spot, theirs: Spot) -> Outcome | None:
        columns = {spot.node.indent for spot in (base, mine, theirs) if spot and spot.node.items}
        if mine.node.kind not in ("list", "map") or len(columns) != 1:
            return None
        if mine.pair is not None:
            return self._collection(base, mine, theirs)
        if mine.node.kind != "map":
            return None
        # The first member of a mapping stands behind the dash: it gets a line to itself meanwhile.
        merged = self._collection(_undashed(base), _undashed(mine), _undashed(theirs))
        pieces = list(merged.pieces) if merged is not None else []
        chosen = next((i for i, it in enumerate(pieces) if isinstance(it, Clash)), len(pieces))
        leading = text_of(pieces[:chosen])
        column = _dash(mine)
        if merged is None or not leading or leading[: column + 1].strip(" "):
            return None
        leading = leading[:column] + "-" + leading[column + 1 :]
        return merged._replace(pieces=[leading, *pieces[chosen:]])


def _as_mine(_: Spot | None, mine: Spot, theirs: Spot) -> Outcome | None:
    """The same value in two styles."""
    alike = identical(mine.node.value, theirs.node.value)
    return Outcome([mine.lines], mine.node.value) if alike else None


def _as_theirs(_: Spot | None, mine: Spot, theirs: Spot) -> Outcome | None:
    merged = _as_mine(_, theirs, mine)
    return merged and merged._replace(took=True)


# -- what is looked at -----------------------------------------------------------------------


def _standing(base: Any, mine: Any, theirs: Any) -> Any:
    """The value that stands of three, where lines are alike but aliases may say otherwise."""
    if identical(mine, theirs) or identical(theirs, base):
        return mine
    if identical(mine, base):
        return theirs
    raise UnmergedError


def _order(base: Spots, mine: Spots, theirs: Spots, kind: str) -> Order:
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


def _first_line(spot: Spot) -> int:
    """Where the members of a field may begin: below the line of its key."""
    if spot.pair is None:
        return spot.start
    at = spot.block.find("\n", spot.pair.end)
    return at + 1 if 0 <= at < spot.end else spot.end


def _old_parts(base: Spot | None, mine: Spot) -> Spots:
    """The members of the base; what was empty has none. Raises MixedLinesError."""
    if base is None or base.node.value in (None, [], {}):
        return Spots("", [], "")
    if base.node.kind != mine.node.kind:
        raise MixedLinesError
    return _parts(base)


def _parts(spot: Spot) -> Spots:
    """The members of a list or mapping. Raises MixedLinesError."""
    if _odd(spot.node):
        raise MixedLinesError
    first = _first_line(spot)
    parts = spots_of(spot.block, spot.node, first, spot.end)
    return parts._replace(head=spot.block[spot.start : first] + parts.head)


def _dash(spot: Spot) -> int:
    """The column of an item's dash."""
    lines = spot.lines
    return len(lines) - len(lines.lstrip(" "))


def _undashed(spot: Spot | None) -> Any:
    if spot is None:
        return None
    at = spot.start + _dash(spot)
    if spot.block[at] != "-":
        raise MixedLinesError
    return spot._replace(block=f"{spot.block[:at]} {spot.block[at + 1 :]}")


def _single_line(spot: Spot) -> bool:
    node = spot.node
    return (
        node.kind in ("scalar", "empty")
        and not (node.tag or node.anchor)
        and spot.lines.count("\n") == 1
        and (spot.pair is None or not spot.pair.explicit)
    )


def _cut(spot: Spot) -> tuple[str, str, str]:
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


def _keeps_comments(base: Spot | None, mine: Spot, theirs: Spot, merged: Outcome) -> bool:
    """Every comment that one side wrote is there."""
    there = Counter(_comments(text_of(merged.pieces)))
    there += Counter(_comments(text_of(merged.pieces, theirs=True))) if merged.clashes else there
    old = base.lines if base else ""
    return all(_new_comments(old, spot.lines) <= there for spot in (mine, theirs))


def _says_nothing_new(base: Spot, there: Spot) -> bool:
    """What is there says no more than the base did: it may go with what the other side removed."""
    if base.lines == there.lines and base.above == there.above:
        return True
    return identical(base.node.value, there.node.value) and not _new_comments(
        base.text, there.above + there.lines
    )


def _new_comments(before: str, after: str) -> Counter[str]:
    return Counter(_comments(after)) - Counter(_comments(before))

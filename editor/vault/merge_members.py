"""Merges one field that both sides changed: its list or mapping member by member, or its line.

Lines that one side changed come over as that side wrote them. What is returned here is not
verified; see merge.py.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from contextlib import suppress
from typing import Any

from editor.vault.checked import GONE, EditRefused
from editor.vault.edits import change
from editor.vault.fields import parse
from editor.vault.merge_pieces import Clash, Outcome, Piece, merge_lines, text_of, three_way
from editor.vault.merge_spots import MixedLinesError, Spot, alone, moved, read_alone, spots_of
from editor.vault.merge_values import ValuesClashError, merged_value
from editor.vault.merge_written import (
    UnmergedError,
    cut,
    dash_of,
    first_line,
    keeps_comments,
    name_of,
    new_comments,
    old_parts_of,
    order_of,
    parts_of,
    says_nothing_new,
    single_line,
    standing,
    undashed,
)
from editor.vault.nodes import Node, Pair
from editor.vault.splices import Splice, apply
from editor.vault.values import fingerprint, identical

_LINE_TEXTS = ("literal", "folded")
_Way = Callable[[Spot | None, Spot, Spot], Outcome | None]


class Merger:
    """Merges what is in one field. key: the field."""

    def __init__(self, key: str) -> None:
        self.key = key

    def field(self, base: Spot | None, mine: Spot | None, theirs: Spot | None) -> Outcome:
        """A field with the comments around it."""
        return self._whole(base, mine, theirs, self._field_lines, joinable=False)

    def clashing_field(self, base: Spot, mine: Spot, theirs: Spot) -> Outcome:
        """A field of which one must be chosen, whatever is in it."""
        return self._whole(base, mine, theirs, self._clash, joinable=False)

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
        if says_nothing_new(base, there):
            kept = there.below if new_comments(base.text, there.below) else ""
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
            if merged is not None and keeps_comments(base, mine, theirs, merged):
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
            return Outcome([lines], standing(*values))
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
        if base is None or not all(single_line(spot) for spot in (base, mine, theirs)):
            return None
        value_alike = identical(mine.node.value, theirs.node.value)
        olds, ours, others = (cut(spot) for spot in (base, mine, theirs))
        joined = []
        for index, (old, own, other) in enumerate(zip(olds, ours, others, strict=True)):
            part = three_way(old, own, other)
            if part is None and index == 1:
                if value_alike or identical(theirs.node.value, base.node.value):
                    part = own
                elif identical(mine.node.value, base.node.value):
                    part = other
            elif part is None and own.strip() == other.strip():
                part = own
            if part is None:
                return None
            joined.append(part)
        value = standing(base.node.value, mine.node.value, theirs.node.value)
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
        for spot, its, others in ((mine, own, other), (theirs, other, own)):
            with suppress(EditRefused):
                fenced = parse(f"---\n{spot.lines}\n---\n")
                lines = change(fenced, name_of(own), value).block[:-1]
                lines = _in_style_of(others, its, read_alone(lines, its))
                merged = Outcome([lines], value, took=lines != mine.lines)
                if keeps_comments(base, mine, theirs, merged):
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
        parts = spots_of(spot.block, spot.node, first_line(spot), spot.end)
        head = first_line(spot) + len(parts.head)
        again = read_alone(moved(spot.lines, head, by), spot)
        if not identical(again.node.value, spot.node.value):
            raise MixedLinesError
        return again

    def _collection(self, base: Spot | None, mine: Spot, theirs: Spot) -> Outcome | None:
        """The members of a list or mapping, with the line of its key or dash in front."""
        if mine.node.kind != theirs.node.kind:
            return None
        own, other, old = parts_of(mine), parts_of(theirs), old_parts_of(base, mine)
        head = three_way(old.head, own.head, other.head)
        rest = three_way(old.rest, own.rest, other.rest)
        order = order_of(old, own, other, mine.node.kind)
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
                names.append(name_of(spots[1] or spots[2]))
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
        merged = self._collection(undashed(base), undashed(mine), undashed(theirs))
        pieces = list(merged.pieces) if merged is not None else []
        chosen = next((i for i, it in enumerate(pieces) if isinstance(it, Clash)), len(pieces))
        leading = text_of(pieces[:chosen])
        column = dash_of(mine)
        if merged is None or not leading or leading[: column + 1].strip(" "):
            return None
        leading = leading[:column] + "-" + leading[column + 1 :]
        return merged._replace(pieces=[leading, *pieces[chosen:]])


def _in_style_of(side: Spot, kept: Spot, merged: Spot) -> str:
    """The lines of a merged list or mapping, scalars that only `side` has written as there."""
    written = _scalars(side.node)
    known = _scalars(kept.node)
    splices = []
    for place, node in _scalars(merged.node).items():
        there = written.get(place)
        if there is not None and place not in known:
            text = side.block[there.start : there.end]
            splices.append(Splice(node.start, node.end, text))
    lines = apply(merged.block, splices)
    try:
        again = read_alone(lines, merged)
    except MixedLinesError:
        return merged.block
    return lines if identical(again.node.value, merged.node.value) else merged.block


def _scalars(node: Node) -> dict[Hashable, Node]:
    """The scalars on one line right below a node, by their keys and values."""
    found: dict[Hashable, Node] = {}
    for item in node.items if node.kind in ("list", "map") else ():
        key, value = (item.name, item.value) if isinstance(item, Pair) else ("", item)
        if value.kind == "scalar" and value.style in ("plain", "single", "double"):
            found[key, fingerprint(value.value)] = value
    return found


def _as_mine(_: Spot | None, mine: Spot, theirs: Spot) -> Outcome | None:
    """The same value in two styles."""
    alike = identical(mine.node.value, theirs.node.value)
    return Outcome([mine.lines], mine.node.value) if alike else None


def _as_theirs(_: Spot | None, mine: Spot, theirs: Spot) -> Outcome | None:
    merged = _as_mine(_, theirs, mine)
    return merged and merged._replace(took=True)

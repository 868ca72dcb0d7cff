"""Puts members among those of a list or mapping; the ones that stay keep their text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from editor.vault.nodes import Node, Pair
from editor.vault.splices import (
    Splice,
    UnsplicedError,
    apply,
    behind_key,
    has_colon,
    line_end,
    line_start,
    next_line,
)
from editor.vault.values import fingerprint
from editor.vault.writer import after_dash, after_key, in_flow, text_of

if TYPE_CHECKING:
    from editor.vault.planner import Planner


def item_style(node: Node) -> str:
    """The style that a scalar in the place of `node`, or a new item in it, should have."""
    if node.kind == "scalar":
        return node.style
    styles = [str(item.style) for item in node.items if node.kind == "list" and item.style]
    quotes = [style for style in styles if style in ("single", "double")]
    return quotes[0] if quotes and "plain" not in styles else "plain"


class Members:
    """The members of one list or mapping, and how to put new ones among them."""

    def __init__(self, planner: Planner, node: Node) -> None:
        self.planner = planner
        self.text = planner.text
        self.manners = planner.manners
        self.node = node
        self.flow = node.style == "flow"
        self.is_list = node.kind == "list"
        if any(not self.is_list and self._odd(pair) for pair in node.items):
            raise UnsplicedError

    def _odd(self, pair: Pair) -> bool:
        merge = pair.key is not None and pair.key.merge
        return pair.explicit or merge or not has_colon(self.text, pair)

    # -- where members stand -------------------------------------------------------------

    def _start(self, index: int) -> int:
        member = self.node.items[index]
        if not self.is_list:
            return int(member.start)
        return int(member.head) if self.flow else self._dash(index)

    def _dash(self, index: int) -> int:
        """Where the dash of an item stands: in its line, or above when the item stands lower."""
        position = self.node.items[index].head
        start = line_start(self.text, position)
        column = self.node.indent
        while self.text[start + column : start + column + 1] != "-" or self.text[
            start : start + column
        ].strip(" -?:"):
            if start == 0:
                raise UnsplicedError
            start = line_start(self.text, start - 1)
        return start + column

    def _end(self, index: int) -> int:
        member = self.node.items[index]
        return int(member.end if self.is_list else max(member.end, member.value.end))

    def _change(self, index: int, value: Any) -> list[Splice]:
        member = self.node.items[index]
        if self.is_list:
            behind = member.head if self.flow else self._dash(index) + 1
            return self.planner.change(
                member, behind, self.node.indent, value, flow=self.flow, dash=True
            )
        behind = behind_key(self.text, member)
        return self.planner.change(member.value, behind, self.node.indent, value, flow=self.flow)

    # -- lists ---------------------------------------------------------------------------

    def change_list(self, values: Sequence[Any]) -> list[Splice]:
        """Give a list other items; those that stay, or only move, keep their text."""
        plan = _align(self.node.value, values)
        return self._arrange(plan, values)

    def change_map(self, members: dict[str, Any]) -> list[Splice]:
        """Give a mapping other members; the order of those that stay is kept."""
        names = [pair.name for pair in self.node.items]
        plan: list[int | None] = []
        values: list[Any] = []
        added: defaultdict[int, list[str]] = defaultdict(list)
        last = -1
        for name in members:
            if name in names:
                last = names.index(name)
            else:
                added[last].append(name)
        for index in range(-1, len(names)):
            if index >= 0 and names[index] in members:
                plan.append(index)
                values.append(members[names[index]])
            for name in added[index]:
                plan.append(None)
                values.append((name, members[name]))
        return self._arrange(plan, values)

    # -- both ----------------------------------------------------------------------------

    def _arrange(self, plan: Sequence[int | None], values: Sequence[Any]) -> list[Splice]:
        """Write the members in the order of `plan`: old ones by index, None for a new one."""
        splices: list[Splice] = []
        texts: list[str] = []
        ends: dict[int, int] = {}  # up to which the text of a member has it
        for index, value in zip(plan, values, strict=True):
            if index is None:
                texts.append(self._written(value))
                continue
            changes = self._change(index, value)
            splices += changes
            start = self._start(index)
            # Lines that are put together anew reach to their end, comments included.
            ends[index] = max(self._end(index), *(to for _, to, _ in changes), 0)
            shifted = [Splice(at - start, to - start, text) for at, to, text in changes]
            texts.append(apply(self.text[start : ends[index]], shifted))
        if list(plan) == list(range(len(self.node.items))):
            return splices
        if self.flow:
            return self._joined_flow(plan, texts)
        return self._joined_block(plan, texts, ends)

    def _written(self, value: Any) -> str:
        style = item_style(self.node)
        column = self.node.indent
        if self.is_list:
            if self.flow:
                return in_flow(value, self.manners, style)
            return "-" + self._dash_gap() + after_dash(value, column, self.manners, style)[1:]
        name, item = value
        key = text_of(name, "plain", self.manners, self.flow)
        if self.flow:
            return f"{key}: {in_flow(item, self.manners)}"
        return f"{key}:{after_key(item, column, self.manners)}"

    def _dash_gap(self) -> str:
        """What stands between dash and item in this list."""
        for index, item in enumerate(self.node.items):
            behind = self._dash(index) + 1
            gap = self.text[behind : item.head]
            if gap and not gap.strip(" "):
                return gap if not _holds_lines(item) else " "
        return " "

    def _joined_flow(self, plan: Sequence[int | None], texts: Sequence[str]) -> list[Splice]:
        count = len(self.node.items)
        gaps = [self.text[self._end(i) : self._start(i + 1)] for i in range(count - 1)]
        opening = self.text[self.node.start + 1 : self._start(0)]
        closing = self.text[self._end(count - 1) : self.node.end - 1]
        if "#" in opening + closing + "".join(gaps):
            raise UnsplicedError
        usual = gaps[0] if gaps else ", "
        parts = [texts[0]]
        for (before, after), text in zip(pairwise(plan), texts[1:], strict=True):
            neighbours = before is not None and after == before + 1
            parts += gaps[before] if neighbours and before is not None else usual, text
        return [
            Splice(
                self._start(0), self._end(count - 1), "".join(parts)
            )
        ]  # fmt: skip

    def _joined_block(
        self, plan: Sequence[int | None], texts: Sequence[str], told: Mapping[int, int]
    ) -> list[Splice]:
        """Lines of the members: each takes along the comments right above it when it moves.

        told: the index up to which the text of each old member says what is there.
        """
        text, count = self.text, len(self.node.items)
        indent = " " * self.node.indent
        starts = [self._start(index) for index in range(count)]
        alone = not text[line_start(text, starts[0]) : starts[0]].strip(" ")
        first = line_start(text, starts[0]) if alone else starts[0]
        if not alone and (not plan or plan[0] != 0):
            raise UnsplicedError
        ends = [line_end(text, self._end(index)) for index in range(count)]
        last = ends[-1]
        # What stands between two members: blank lines and comments, which belong to the lower one.
        leads = [""] + [
            text[next_line(text, ends[index]) : line_start(text, starts[index + 1])]
            for index in range(count - 1)
        ]
        breaks = [text[end : next_line(text, end)] or self.manners.line_break for end in ends]
        kept = set(plan)
        moved = [index for index in plan if index is not None]
        in_order = moved == sorted(moved)
        lines: list[tuple[str, str]] = []  # each with its line break
        own_last = ("", "")  # the line of what was the last member
        waiting = 0
        for index, body in zip(plan, texts, strict=True):
            if index is None:
                above = lines[-1][1] if lines else self.manners.line_break
                lines.append((indent + body, above))
                continue
            if in_order:
                # What stood above members that are gone stays where it was.
                lines += [_split_break(leads[i]) for i in range(waiting, index) if i not in kept]
                waiting = index + 1
            lines.append(_split_break(leads[index]))
            own = indent + body + text[told[index] : ends[index]]
            lines.append((own, breaks[index]))
            own_last = lines[-1] if index == count - 1 else own_last
        if in_order:
            lines += [_split_break(leads[i]) for i in range(waiting, count) if i not in kept]
        lines = [line for line in lines if line != ("", "")]
        if count - 1 in kept and lines[-1] != own_last:
            # The break behind the last line stays where it is: the line that had it takes another.
            lines[lines.index(own_last)] = (own_last[0], lines[-1][1])
        joined = "".join(line + line_break for line, line_break in lines)
        joined = joined.removesuffix(lines[-1][1])
        if not alone:
            joined = joined[len(indent) :]
        return [Splice(first, last, joined)]


def _split_break(lines: str) -> tuple[str, str]:
    """Some lines without their last break, and that break."""
    bare = lines[:-2] if lines.endswith("\r\n") else lines[:-1]
    return bare, lines[len(bare) :]


def _holds_lines(node: Node) -> bool:
    return bool(node.items) and node.style == "block"


def _align(old: Sequence[Any], new: Sequence[Any]) -> list[int | None]:
    """For each new item the index of the old one whose place it takes, or None.

    Equal items are matched first, moved ones too; what differs between two matches takes the
    places there in order.
    """
    from difflib import SequenceMatcher

    old_keys = [fingerprint(item) for item in old]
    new_keys = [fingerprint(item) for item in new]
    plan: list[int | None] = [None] * len(new)
    gone: list[int] = []
    holes: list[tuple[range, range]] = []
    matcher = SequenceMatcher(None, old_keys, new_keys, autojunk=False)
    for what, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if what == "equal":
            for offset in range(new_end - new_start):
                plan[new_start + offset] = old_start + offset
        else:
            gone.extend(range(old_start, old_end))
            holes.append((range(old_start, old_end), range(new_start, new_end)))
    free: defaultdict[Any, list[int]] = defaultdict(list)
    for index in gone:
        free[old_keys[index]].append(index)
    for _, places in holes:
        for place in places:
            if free[new_keys[place]]:
                plan[place] = free[new_keys[place]].pop(0)
    taken = set(plan)
    for indices, places in holes:
        left = [index for index in indices if index not in taken]
        for place in places:
            if plan[place] is None and left:
                plan[place] = left.pop(0)
    return plan

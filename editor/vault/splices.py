"""Plans the smallest change of YAML text that gives a value another value.

Only the text of what differs is replaced: items and nested fields that stay keep their bytes.
The plans are not verified here.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from editor.vault.nodes import Node, Pair
from editor.vault.values import fingerprint, identical
from editor.vault.writer import (
    Manners,
    after_dash,
    after_key,
    block_text,
    in_flow,
    scalar_of,
    text_of,
)

_TO_LINE_END = re.compile(r"[^\r\n]*")
_BREAK = re.compile(r"\r\n|\n|\r|\Z")
_BLANKS = re.compile(r"[ \t]*")
_COLON = re.compile(r"[ \t]*:")


class Splice(NamedTuple):
    """text[start:end] is to become `text`."""

    start: int
    end: int
    text: str


class UnsplicedError(Exception):
    """There is no small change that does it; something wider must be written anew."""


def apply(text: str, splices: Iterable[Splice]) -> str:
    """`text` with the splices made; they do not overlap."""
    parts: list[str] = []
    position = 0
    for splice in sorted(splices):
        parts += text[position : splice.start], splice.text
        position = splice.end
    return "".join(parts) + text[position:]


def line_start(text: str, position: int) -> int:
    """Where the line of `position` starts."""
    return max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1


def line_end(text: str, position: int) -> int:
    """Where the line of `position` ends, before its break."""
    match = _TO_LINE_END.match(text, position)
    return match.end() if match else position


def next_line(text: str, position: int) -> int:
    """Where the line below that of `position` starts."""
    match = _BREAK.match(text, line_end(text, position))
    return match.end() if match else len(text)


def placed(text: str, start: int, end: int, new: str) -> list[Splice]:
    """Splices that put `new` in the place of text[start:end], which ends on its first line.

    Where `new` has more lines, a comment behind `end` stays on the first.
    """
    found = _BREAK.search(new)
    rest = line_end(text, end)
    if found is None or found.start() == len(new) or not text[end:rest].strip():
        return [Splice(start, end, new)]
    return [Splice(start, end, new[: found.start()]), Splice(rest, rest, new[found.start() :])]


def behind_key(text: str, pair: Pair) -> int:
    """The index right behind the colon of an implicit key."""
    match = _COLON.match(text, pair.end)
    if match is None or pair.explicit:
        raise UnsplicedError
    return match.end()


class Planner:
    """Plans splices of one block, in the manners found there."""

    def __init__(self, text: str, manners: Manners) -> None:
        self.text = text
        self.manners = manners

    def change(
        self, node: Node, behind: int, column: int, value: Any, *, flow: bool, dash: bool = False
    ) -> list[Splice]:
        """Give `node` another value. Raises UnsplicedError.

        behind: the index behind its colon or dash. column: of the key or dash it belongs to.
        flow: it stands between brackets. dash: it is an item of a block list.
        """
        if identical(node.value, value):
            return []
        same_kind = (node.kind == "list" and isinstance(value, list)) or (
            node.kind == "map" and isinstance(value, dict)
        )
        if same_kind and node.items and value:
            members = _Members(self, node)
            return members.change_list(value) if node.kind == "list" else members.change_map(value)
        if flow or (same_kind and node.style == "flow"):
            text = in_flow(value, self.manners, _style(node))
            gap = " " if node.kind == "empty" and self.text[behind - 1] == ":" else ""
            return [Splice(node.start, node.end, gap + text)]
        if isinstance(value, list | dict) and value:
            return self._lines(node, behind, column, value, dash)
        return self._leaf(node, behind, column, value)

    def _leaf(self, node: Node, behind: int, column: int, value: Any) -> list[Splice]:
        """Put a scalar, or an empty list or mapping, in the place of `node`."""
        before = self.text[node.start : node.end]
        style = node.style if node.kind == "scalar" else "plain"
        if value is None:
            return self._emptied(node, behind)
        if isinstance(value, list | dict):
            text = "[]" if isinstance(value, list) else "{}"
        elif isinstance(value, str) and self._wants_block(node, value):
            indent = self._text_column(node, column)
            block_style = style if style == "folded" else "literal"
            block = block_text(value, block_style, indent, self.manners.line_break)
            text = block or scalar_of(value, "double", self.manners)
        else:
            text = scalar_of(value, style, self.manners, before=before)
        if node.kind == "empty":
            return placed(self.text, behind, behind, " " + text)
        if node.items and node.style == "block":
            # The lines of a block go; what stands behind its key stays there.
            end = line_end(self.text, behind)
            header, line_break, rest = text.partition(self.manners.line_break)
            return [Splice(behind, behind, " " + header), Splice(end, node.end, line_break + rest)]
        return placed(self.text, node.start, node.end, text)

    def _emptied(self, node: Node, behind: int) -> list[Splice]:
        if node.head != node.start:
            return [Splice(node.start, node.end, "null")]
        end = line_end(self.text, behind)
        if end < node.head:  # it stands on lines of its own, and the key's line is not touched
            return [Splice(end, node.end, "")]
        return [Splice(behind, node.end, "")]

    def _wants_block(self, node: Node, value: str) -> bool:
        if node.style in ("literal", "folded"):
            return True
        return "\n" in value and node.style not in ("single", "double")

    def _text_column(self, node: Node, column: int) -> int:
        """The indentation for lines of a literal in the place of `node`."""
        if node.style in ("literal", "folded"):
            first = next_line(self.text, node.start)
            match = _BLANKS.match(self.text, first)
            if first < node.end and match and match.end() > first:
                return match.end() - first
        return column + self.manners.step

    def _lines(self, node: Node, behind: int, column: int, value: Any, dash: bool) -> list[Splice]:
        """Put a block list or mapping below the key, whose line keeps what else stands on it."""
        if dash:
            return [Splice(behind, node.end, after_dash(value, column, self.manners))]
        text = after_key(value, column, self.manners)
        end = line_end(self.text, behind)
        if node.head > end:
            return [Splice(end, node.end, text)]
        first_end = min(node.end, end)
        if node.end > end:
            return [Splice(behind, node.end, text)]
        return [Splice(behind, first_end, ""), Splice(end, end, text)]


def _style(node: Node) -> str:
    """The style that a scalar in the place of `node`, or a new item in it, should have."""
    if node.kind == "scalar":
        return node.style
    styles = [str(item.style) for item in node.items if node.kind == "list" and item.style]
    quotes = [style for style in styles if style in ("single", "double")]
    return quotes[0] if quotes and "plain" not in styles else "plain"


class _Members:
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
        return pair.explicit or merge or (self.flow and _COLON.match(self.text, pair.end) is None)

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
        for index, value in zip(plan, values, strict=True):
            if index is None:
                texts.append(self._written(value))
                continue
            changes = self._change(index, value)
            splices += changes
            start = self._start(index)
            shifted = [Splice(at - start, to - start, text) for at, to, text in changes]
            texts.append(apply(self.text[start : self._end(index)], shifted))
        if list(plan) == list(range(len(self.node.items))):
            return splices
        return self._joined_flow(plan, texts) if self.flow else self._joined_block(plan, texts)

    def _written(self, value: Any) -> str:
        style = _style(self.node)
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

    def _joined_block(self, plan: Sequence[int | None], texts: Sequence[str]) -> list[Splice]:
        """Lines of the members: each takes along the comments right above it when it moves."""
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
            own = indent + body + text[self._end(index) : ends[index]]
            lines.append((own, breaks[index]))
        if in_order:
            lines += [_split_break(leads[i]) for i in range(waiting, count) if i not in kept]
        lines = [line for line in lines if line != ("", "")]
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

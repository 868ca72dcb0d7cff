"""Plans the smallest change of YAML text that gives a value another value.

Only the text of what differs is replaced: items and nested fields that stay keep their bytes.
The plans are not verified here.
"""

from __future__ import annotations

from typing import Any

from editor.regex import regex
from editor.vault.members import Members, item_style
from editor.vault.nodes import Node
from editor.vault.splices import Splice, line_end, next_line, placed
from editor.vault.values import identical
from editor.vault.writer import Manners, after_dash, after_key, block_text, in_flow, scalar_of

_BLANKS = regex(r"[ \t]*")


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
            members = Members(self, node)
            return members.change_list(value) if node.kind == "list" else members.change_map(value)
        # Empty brackets say nothing of how the file writes what is not empty.
        in_brackets = node.style == "flow" and (node.items or self.manners.flow)
        if flow or (same_kind and in_brackets):
            text = in_flow(value, self.manners, item_style(node))
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
        if node.end > end:
            return [Splice(behind, node.end, text)]
        return [Splice(behind, node.end, ""), Splice(end, end, text)]

"""Reads lists and mappings, in brackets and in lines, as the publisher's reader does."""

from __future__ import annotations

from editor.vault.common_lines import CommonLines
from editor.vault.cursor import BLANK_OR_BREAK, END
from editor.vault.mappings import MappingBuilder, MergeBudget
from editor.vault.nodes import Node, Pair, YamlError

_DEEP = 90  # from here on the long way, which counts every level


class CollectionReader(CommonLines):
    """Reads collections whose members `compose` reads.

    tag, anchor: the properties read for the node that is being composed.
    """

    __slots__ = ("anchor", "anchors", "budget", "depth", "tag", "unfinished")

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.depth = 0
        self.budget = MergeBudget()
        self.anchors: dict[str, Node] = {}
        self.unfinished: set[int] = set()
        self.tag: str | None = None
        self.anchor: str | None = None

    def compose(self, parent: int, context: str, seek: bool, compact: bool) -> Node | None:
        """The node at the cursor, or None when there is nothing.

        parent: the column it must be indented beyond. context: block-out, block-in, flow-out or
        flow-in. seek: it may start on a later line. compact: a block list or mapping may start
        on this line. Raises YamlError.
        """
        raise NotImplementedError

    def _open(self, node: Node) -> None:
        """Let aliases inside a collection see it, as the publisher's reader does."""
        if self.anchor is not None:
            self.anchors[self.anchor] = node
            self.unfinished.add(id(node))

    def read_flow(self, indent: int) -> Node:
        """The list or mapping in brackets at the cursor. Raises YamlError."""
        text, start = self.text, self.position
        is_map = text[start] == "{"
        closing = "}" if is_map else "]"
        builder = MappingBuilder(self.budget)
        node = Node(
            "map" if is_map else "list", "flow", builder.value if is_map else [], start, start
        )
        node.items = []
        self._open(node)
        self.position += 1
        comma = True
        while text[self.position] != END:
            self.skip_space()
            char = text[self.position]
            if char == closing:
                self.position += 1
                node.end = self.position
                return node
            if not comma:
                raise YamlError("vault.yaml-comma", self.position)
            if char == ",":
                raise YamlError("vault.yaml-comma-extra", self.position)
            self._flow_entry(node, builder, indent, is_map)
            self.skip_space()
            comma = text[self.position] == ","
            if comma:
                self.position += 1
        raise YamlError("vault.yaml-flow-open", start)

    def _flow_entry(self, node: Node, builder: MappingBuilder, indent: int, is_map: bool) -> None:
        text = self.text
        first = self.position
        explicit = text[self.position] == "?" and text[self.position + 1] in BLANK_OR_BREAK
        if explicit:
            self.position += 1
            self.skip_space()
        line, key_start = self.line_start, self.position
        key = self.compose(indent, "flow-in", seek=False, compact=True)
        key_end = key.end if key else key_start
        self.skip_space()
        paired = explicit
        value: Node | None = None
        if text[self.position] == ":" and (explicit or self.line_start == line):
            paired = True
            self.position += 1
            behind = self.position
            self.skip_space()
            value = self.compose(indent, "flow-in", seek=False, compact=True)
            if value is None:
                value = Node("empty", "", None, behind, behind)
        if not is_map and not paired:
            item = key or Node("empty", "", None, key_start, key_start)
            node.items.append(item)
            node.value.append(item.value)
            return
        if value is None:
            value = Node("empty", "", None, key_end, key_end)
        if is_map:
            node.items.append(builder.add(key, key_start, value, explicit=explicit))
            return
        single = MappingBuilder(self.budget)
        item = Node("map", "flow", single.value, first, max(value.end, key_end))
        item.items = [single.add(key, key_start, value, explicit=explicit)]
        node.items.append(item)
        node.value.append(item.value)

    def read_block_list(self, column: int) -> Node | None:
        """The block list whose first dash stands at the cursor, in `column`. Raises YamlError.

        None where there is no dash.
        """
        text = self.text
        char = text[self.position]
        if self.first_tab != -1 or char != "-" or text[self.position + 1] not in BLANK_OR_BREAK:
            return None
        node = Node("list", "block", [], self.position, self.position)
        node.indent = column
        node.items = []
        self._open(node)
        while text[self.position] != END:
            if self.first_tab != -1:
                raise YamlError("vault.yaml-tab", self.first_tab)
            if text[self.position] != "-" or text[self.position + 1] not in BLANK_OR_BREAK:
                break
            self.position += 1
            dash = self.position
            if self.skip_space() and self.indent <= column:
                node.items.append(Node("empty", "", None, dash, dash))
                node.value.append(None)
                node.end = dash
                continue
            line = self.line_start
            item = self.compose(column, "block-in", seek=False, compact=True)
            item = item or Node("empty", "", None, dash, dash)
            node.items.append(item)
            node.value.append(item.value)
            node.end = item.end
            self.skip_space()
            if (self.line_start == line or self.indent > column) and text[self.position] != END:
                raise YamlError("vault.yaml-indent", self.position)
            if self.indent < column:
                break
        return node

    def read_block_map(self, column: int, flow_indent: int) -> Node | None:
        """A block mapping; or the lone value at its place, already finished. Raises YamlError."""
        if self.first_tab != -1:
            return None
        text = self.text
        builder = MappingBuilder(self.budget)
        node = Node("map", "block", builder.value, self.position, self.position)
        node.indent = column
        items: list[Pair] = []
        node.items = items
        tag, anchor = self.tag, self.anchor
        self._open(node)
        after_question = False
        while text[self.position] != END:
            if self.first_tab != -1 and not after_question:
                raise YamlError("vault.yaml-tab", self.first_tab)
            pair = self._next_pair(column, flow_indent, builder, bool(items))
            if not isinstance(pair, Pair):
                if pair is None:
                    break
                self.tag, self.anchor = tag, anchor
                return pair
            items.append(pair)
            node.end = max(pair.end, pair.value.end)
            after_question = pair.explicit and pair.value.kind == "empty"
            if self.indent < column:
                break
        if not items:
            return None
        self.tag, self.anchor = tag, anchor
        return node

    def _next_pair(
        self, column: int, flow_indent: int, builder: MappingBuilder, detected: bool
    ) -> Pair | Node | None:
        """The pair at the cursor; a lone value when it is no mapping; None where that ends."""
        text = self.text
        short = self.plain_lines and self.depth < _DEEP
        if short and (pair := self.common_pair(column, builder.value)) is not None:
            if self.indent > column and text[self.position] != END:
                raise YamlError("vault.yaml-indent", self.position)
            return pair
        if text[self.position] in "?:" and text[self.position + 1] in BLANK_OR_BREAK:
            if text[self.position] == ":":
                raise YamlError("vault.yaml-key-missing", self.position)
            return self._explicit_pair(column, builder)
        return self._implicit_pair(column, flow_indent, builder, detected)

    def _implicit_pair(
        self, column: int, flow_indent: int, builder: MappingBuilder, detected: bool
    ) -> Pair | Node | None:
        """A pair; or, when the mapping has none yet, the lone value that stands here; or None."""
        text = self.text
        line, start = self.line_start, self.position
        key = self.compose(flow_indent, "flow-out", seek=False, compact=True)
        if key is None:
            return None
        if self.line_start != line:
            if detected:
                plain = key.style == "plain"  # which took the next line for its own
                raise YamlError("vault.yaml-colon" if plain else "vault.yaml-key-lines", start)
            return key
        self.skip_blanks()
        if text[self.position] != ":":
            if detected:
                raise YamlError("vault.yaml-colon", start)
            return key
        self.position += 1
        if text[self.position] not in BLANK_OR_BREAK:
            raise YamlError("vault.yaml-colon-space", self.position)
        value = self._value(column, compact=False)
        pair = builder.add(key, start, value)
        self._end_of_pair(column, line)
        return pair

    def _explicit_pair(self, column: int, builder: MappingBuilder) -> Pair:
        """A pair of the form `? key`, with `: value` on a line of its own or without."""
        text = self.text
        line = self.line_start
        self.position += 1
        key_start = self.position
        key = self._value(column, compact=True)
        self._end_of_pair(column, line)
        value = Node("empty", "", None, key.end, key.end)
        at_colon = text[self.position] == ":" and text[self.position + 1] in BLANK_OR_BREAK
        if self.indent == column and at_colon:
            line = self.line_start
            self.position += 1
            value = self._value(column, compact=True)
            pair = builder.add(key, key_start, value, explicit=True, merge=False)
            self._end_of_pair(column, line)
            return pair
        return builder.add(key, key_start, value, explicit=True, merge=False)

    def _value(self, column: int, compact: bool) -> Node:
        behind = self.position
        node = self.compose(column, "block-out", seek=True, compact=compact)
        return node or Node("empty", "", None, behind, behind)

    def _end_of_pair(self, column: int, line: int) -> None:
        self.skip_space()
        same = self.line_start == line or self.indent > column
        if same and self.text[self.position] != END:
            raise YamlError("vault.yaml-indent", self.position)

"""Reads a YAML document as js-yaml 4.3 does, and keeps where each value was written.

The grammar is that reader's, deviations from the YAML specification included: what the publisher
accepts is accepted here, with the same values, and what makes it reject a file is an error here.
Lines of the common form `key: value` and `- value` take a short way with the same result.
"""

from __future__ import annotations

from editor.vault.collection_reader import CollectionReader
from editor.vault.cursor import BLANK_OR_BREAK, END, FLOW
from editor.vault.nodes import Node, YamlError
from editor.vault.scalar_reader import read_block, read_double, read_plain, read_single
from editor.vault.scalars import resolve
from editor.vault.tags import DEFAULT_HANDLES, apply_tag, read_directives, read_tag

_MOST_EXPANDED = 100_000  # values that aliases may stand for, all in all
_Place = tuple[int, int, int, int]  # position, line start, indentation, first tab
_NO_PROPERTIES: tuple[str | None, str | None] = (None, None)
_IN_LINES = ("block-out", "block-in")
_DEEPEST = 100  # the publisher's reader gives up here


def read_document(text: str) -> Node | None:
    """The document in `text`, None when it holds none. Raises YamlError."""
    nul = text.find("\0")
    if nul >= 0:
        raise YamlError("vault.yaml-unprintable", nul, character="U+0000")
    if not text.endswith(("\n", "\r")):
        text += "\n"
    return _Reader(text + END).document()


class _Reader(CollectionReader):
    """Composes nodes from the text under the cursor."""

    __slots__ = ("expanded", "handles", "weights")

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.handles = dict(DEFAULT_HANDLES)
        self.weights: dict[int, int] = {}
        self.expanded = 0

    def document(self) -> Node | None:
        """The only document of the text; None where it holds none. Raises YamlError."""
        if self.text.startswith("\ufeff"):
            self.position = self.line_start = 1
        self.skip_spaces()
        if self.text[self.position] == END:
            return None
        node = self._one_document()
        if self.text[self.position] != END:
            # More than one document is an error, but an unreadable one is the better reason.
            second = self.position
            self._one_document()
            raise YamlError("vault.yaml-documents", second)
        return node

    def _one_document(self) -> Node | None:
        self.anchors = {}
        read_directives(self, self.handles)
        self.skip_space()
        if self.indent == 0 and self.text.startswith("---", self.position):
            self.position += 3
            self.skip_space()
        node = self.compose(self.indent - 1, "block-out", seek=False, compact=True)
        self.skip_space()
        if self.position == self.line_start and self.at_document_mark():
            if self.text[self.position] == ".":
                self.position += 3
                self.skip_space()
            return node
        if self.text[self.position] != END:
            raise YamlError("vault.yaml-rest", self.position)
        return node

    # -- one node ------------------------------------------------------------------------

    def compose(self, parent: int, context: str, seek: bool, compact: bool) -> Node | None:
        """As in the base, no deeper than the publisher's reader goes."""
        if self.depth >= _DEEPEST:
            raise YamlError("vault.yaml-deep", self.position, depth=_DEEPEST)
        self.depth += 1
        try:
            return self._compose(parent, context, seek, compact)
        finally:
            self.depth -= 1

    def _compose(self, parent: int, context: str, seek: bool, compact: bool) -> Node | None:
        self.tag, self.anchor = _NO_PROPERTIES
        # How this node's line is indented: 1 deeper than the parent, 0 like it, -1 less.
        status, new_line = 1, False
        if seek and self.skip_space():
            status, new_line = _compare(self.indent, parent), True
        behind, head = self.position, None
        collections = context in _IN_LINES
        if status == 1:
            head, behind, lines, moved = self._read_properties(new_line)
            if lines:
                status, new_line = _compare(self.indent, parent), True
            if head and not moved:
                collections = False
        collections = collections and (new_line or compact)
        tag, anchor = self.tag, self.anchor
        node: Node | None = None
        if status == 1:
            tried = collections and self.first_tab == -1 and self.text[self.position] != END
            node, whose_first_key = self._content(parent, context, collections, head)
            if whose_first_key:
                return node
            if tried and (node is None or node.style in ("literal", "folded")):
                # Looking for a mapping here makes the publisher's reader forget them; an alias
                # to the anchor then stands for the empty mapping that it began.
                if anchor is not None:
                    self.unfinished.discard(id(self.anchors[anchor]))
                tag = anchor = None
            elif node is not None and node.kind == "alias" and (tag or anchor) and not tried:
                raise YamlError("vault.yaml-alias-properties", node.start)
        elif status == 0 and context == "block-out" and collections:
            node = self.read_block_list(self.position - self.line_start)
        if node is None:
            if tag is None and anchor is None:
                return None
            node = Node("empty", "", None, behind, behind)
        return self._finish(node, tag, anchor, head[0] if head else None)

    def _read_properties(self, new_line: bool) -> tuple[_Place | None, int, int, bool]:
        """Read a tag and an anchor.

        Returns where they start, where they end, how many line breaks were passed, and whether
        one of them stands behind the last.
        """
        head: _Place | None = None
        behind, lines, moved = self.position, 0, False
        while True:
            char = self.text[self.position]
            again = (char == "!" and self.tag is not None) or (
                char == "&" and self.anchor is not None
            )
            if again and (new_line or lines):
                break  # belongs to the first key of a mapping on this line
            here = (self.position, self.line_start, self.indent, self.first_tab)
            if not (self._read_tag() or self._read_anchor()):
                break
            head = head or here
            behind = self.position
            breaks = self.skip_space()
            lines += breaks
            moved = breaks > 0
        return head, behind, lines, moved

    def _finish(self, node: Node, tag: str | None, anchor: str | None, head: int | None) -> Node:
        """Give a node its tag and anchor, and a plain scalar its value."""
        self.tag = self.anchor = None
        if head is not None:
            node.head = head
        if tag is not None:
            apply_tag(node, tag, node.head)
        elif node.style == "plain" and isinstance(node.value, str):
            node.merge = node.value == "<<"
            node.value = resolve(node.value)
        if anchor is not None:
            node.anchor = anchor
            self.anchors[anchor] = node
            self.unfinished.discard(id(node))
        return node

    def _content(
        self, parent: int, context: str, collections: bool, head: _Place | None
    ) -> tuple[Node | None, bool]:
        """What stands at the cursor, behind its properties.

        The second value tells that the properties turned out to be those of the first key of the
        mapping that is returned.
        """
        in_lines = context in _IN_LINES
        indent = parent + 1 if in_lines else parent
        node: Node | None = None
        if collections:
            column = self.position - self.line_start
            node = self.read_block_list(column) or self.read_block_map(column, indent)
        char = self.text[self.position]
        if node is not None:
            return node, False
        if char in "[{":
            node = self.read_flow(indent)
        elif in_lines and char in "|>":
            node = read_block(self, indent)
        elif head and in_lines and not collections and (node := self._map_from(head, indent)):
            return node, True
        elif char == "'":
            node = read_single(self)
        elif char == '"':
            node = read_double(self)
        elif char == "*":
            node = self._alias()
        else:
            node = read_plain(self, indent, context == "flow-in")
        return node, False

    def _map_from(self, head: _Place, indent: int) -> Node | None:
        """A mapping on this line whose first key has the properties that were just read."""
        now = (self.position, self.line_start, self.indent, self.first_tab)
        tag, anchor, anchors = self.tag, self.anchor, dict(self.anchors)
        self.position, self.line_start, self.indent, self.first_tab = head
        self.tag = self.anchor = None
        node = self.read_block_map(self.position - self.line_start, indent)
        if node is not None and node.kind == "map" and node.style == "block":
            self.tag = self.anchor = None
            return node
        self.position, self.line_start, self.indent, self.first_tab = now
        self.tag, self.anchor, self.anchors = tag, anchor, anchors
        return None

    def _read_tag(self) -> bool:
        if self.text[self.position] != "!":
            return False
        if self.tag is not None:
            raise YamlError("vault.yaml-properties", self.position)
        self.tag = read_tag(self, self.handles)
        return True

    def _read_anchor(self) -> bool:
        if self.text[self.position] != "&":
            return False
        if self.anchor is not None:
            raise YamlError("vault.yaml-properties", self.position)
        self.anchor = self._name()
        return True

    def _name(self) -> str:
        start = self.position + 1
        position = start
        while self.text[position] not in BLANK_OR_BREAK + FLOW + END:
            position += 1
        if position == start:
            raise YamlError("vault.yaml-name", self.position)
        self.position = position
        return self.text[start:position]

    def _alias(self) -> Node:
        start = self.position
        name = self._name()
        target = self.anchors.get(name)
        if target is None:
            raise YamlError("vault.yaml-alias", start, name=name)
        if id(target) in self.unfinished:
            raise YamlError("vault.yaml-alias-inside", start, name=name)
        self.expanded += self._weigh(target)
        if self.expanded > _MOST_EXPANDED:
            raise YamlError("vault.yaml-alias-many", start)
        node = Node("alias", "", target.value, start, self.position)
        node.target = target
        self.skip_space()
        return node

    def _weigh(self, target: Node) -> int:
        """How many values an alias to `target` stands for, aliases in it counted as often."""
        weight = self.weights.get(id(target))
        if weight is None:
            # Targets of aliases below it were weighed when those aliases were read.
            weight = sum(
                1 if node.target is None else self.weights[id(node.target)]
                for node in target.walk()
            )
            self.weights[id(target)] = weight
        return weight


def _compare(indent: int, parent: int) -> int:
    return (indent > parent) - (indent < parent)

"""A value as YAML text of its own, apart from the indentation that it has behind its key."""

from __future__ import annotations

import re
import textwrap

from editor.regex import regex
from editor.vault.nodes import Node

_WIDTH_GIVEN = regex(r"[|>][+-]?[1-9]")  # the lines of such a scalar cannot be moved
_KEEPS_END = regex(r"[|>][1-9]?\+")
_BREAK = regex(r"\r\n|\n|\r")


def written(block: str, node: Node) -> str:
    """The YAML text of a value, its further lines moved left as far as they go together."""
    text = block[node.head : node.end]
    if "\n" not in text and "\r" not in text:
        return text
    if node.indent >= 0 and node.head == node.start:
        return textwrap.dedent(" " * node.indent + text)
    if node.style in ("literal", "folded") and _WIDTH_GIVEN.match(block, node.start):
        return text
    found = _BREAK.search(text)
    start = found.end() if found else len(text)
    return text[:start] + textwrap.dedent(text[start:])


def below_key(yaml_text: str, column: int, break_: str) -> str:
    """YAML text as it stands behind a colon, its lines indented by `column`."""
    # Behind `|+` the empty lines at the end count.
    source = yaml_text if _KEEPS_END.match(yaml_text) else yaml_text.rstrip("\r\n")
    lines = re.split(r"\r\n|\n|\r", source)
    if not source.strip():
        return ""
    own_lines = re.match(r"(?:[-?](?:\s|$)|#|[^\s\[{\"'|>][^\r\n]*:(?:\s|$))", lines[0]) or (
        lines[0][:1] in "\"'" and re.search(r"[\"']\s*:(?:\s|$)", lines[0])
    )
    indent = "" if _WIDTH_GIVEN.match(source) else " " * column
    lines = [indent + line if line.strip() else line for line in lines]
    joined = break_.join(lines)
    return break_ + joined if own_lines else " " + joined[len(indent) :]

"""Edits of a whole YAML file by the means that change frontmatter: byte for byte, and verified."""

from __future__ import annotations

import re
from collections.abc import Callable

from editor.messages import EditorError
from editor.vault.checked import EditRefused
from editor.vault.fences import line_break
from editor.vault.fields import parse
from editor.vault.nodes import YamlError
from editor.vault.splices import line_start
from editor.vault.yaml_reader import read_document

_START = re.compile(r"^---(?=[ \t\r\n]|\Z)[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r|\Z)", re.MULTILINE)
_END = re.compile(r"^(?:\.\.\.|---)(?=[ \t\r\n]|\Z)", re.MULTILINE)

# Takes a text with frontmatter and gives it changed. Raises EditRefused.
Step = Callable[[str], str]


def edited(text: str, file: str, *steps: Step) -> str:
    """`text`, a YAML file called `file`, after edits of its frontmatter-like block.

    A byte order mark, the marks of a document and a last line without a break stay as they are.
    Raises EditorError when the file does not parse, or cannot be changed safely.
    """
    head, block, foot = _parted(text, file)
    closed = block.endswith(("\n", "\r")) or not block
    break_ = line_break(text, len(head))
    fence = f"---{break_}"
    front = parse(fence + block + ("" if closed else break_) + fence)
    if front.body or front.broken:
        raise EditorError("vault.yaml-file-broken", file=file)
    whole = front.text
    try:
        for step in steps:
            whole = step(whole)
    except EditRefused as error:
        raise EditorError("vault.yaml-file-unsafe", file=file) from error
    made = parse(whole).block
    if not closed and made.endswith(block[line_start(block, len(block)) :] + break_):
        made = made.removesuffix(break_)
    return head + made + foot


def _parted(text: str, file: str) -> tuple[str, str, str]:
    """What stands before the only document, the document, and what stands behind it."""
    try:
        root = read_document(text)
    except YamlError as error:
        raise EditorError("vault.yaml-file-broken", file=file) from error
    start, end = (root.head, root.end) if root is not None else (len(text), len(text))
    first = 1 if text.startswith("\ufeff") else 0  # where the first line starts
    marks = [first + mark.end() for mark in _START.finditer(text[first:])]
    head = max((mark for mark in marks if mark <= start), default=first)
    foot = _END.search(text, max(head, end))
    stop = foot.start() if foot is not None else len(text)
    return text[:head], text[head:stop], text[stop:]

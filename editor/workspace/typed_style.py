"""The style of what is being typed: the one that the curator found, not that of a key on the way.

On the way from 4-10 to 11-20 stands 1, which has to be quoted; what is typed next must not inherit
the quotes.
"""

from __future__ import annotations

from collections.abc import Sequence

from editor.vault import frontmatter
from editor.vault.nodes import Node, Pair
from editor.vault.values import identical

_Step = str | int
_SINGLE = ("scalar", "empty")


def as_saved(text: str, saved: str | None, key: str, value: object) -> str:
    """`text` with the line that gets another value as the disk has it, where it can be told.

    value: what the field `key` is about to hold. The line is that of the field, or that of the one
    part of it that differs, if it is a line of its own in both texts.
    """
    if saved is None or saved == text:
        return text
    front = frontmatter.parse(text)
    field = front.fields.get(key)
    if field is None:
        return text
    path = _changed_part(field.value, value)
    if path is None:
        return text
    now = _own_line(front, key, path)
    old_front = frontmatter.parse(saved)
    then = _own_line(old_front, key, path) if now is not None else None
    if now is None or then is None:
        return text
    return text[: now.start] + saved[then] + text[now.stop :]


def _changed_part(before: object, after: object) -> list[_Step] | None:
    """The way to the one scalar in which both differ; None where they differ in more."""
    steps: list[_Step] = []
    while True:
        parts: list[_Step]
        if isinstance(before, dict) and isinstance(after, dict):
            if list(before) != list(after):
                return None
            parts = [key for key in before if not identical(before[key], after[key])]
        elif isinstance(before, list) and isinstance(after, list):
            if len(before) != len(after):
                return None
            pairs = enumerate(zip(before, after, strict=True))
            parts = [number for number, (one, other) in pairs if not identical(one, other)]
        else:
            return None if isinstance(before, dict | list) else steps
        if len(parts) != 1:
            return None
        steps += parts
        before, after = before[parts[0]], after[parts[0]]  # type: ignore[index]


def _own_line(front: frontmatter.Frontmatter, key: str, path: Sequence[_Step]) -> slice | None:
    """Where the line lies, from its key on, that holds one scalar in a mapping of a block."""
    field = front.fields.get(key)
    found: Pair | Node | None = field.pair if field is not None else None
    if front.root is None or front.root.style == "flow":
        return None
    for step in path:
        if found is None:
            return None
        found = _below(found.value if isinstance(found, Pair) else found, step)
    if not isinstance(found, Pair) or found.explicit or found.value.kind not in _SINGLE:
        return None
    text = front.block
    end = text.find("\n", found.start)
    if end < 0 or found.value.end > end:
        return None
    return slice(front.block_start + found.start, front.block_start + end)


def _below(node: Node, step: _Step) -> Pair | Node | None:
    """The pair or the item at `step` of a mapping or list that stands on lines of its own."""
    if node.style != "block":
        return None
    if node.kind == "map":
        return next((pair for pair in node.items if pair.name == step), None)
    if node.kind == "list" and isinstance(step, int) and step < len(node.items):
        item: Node = node.items[step]
        return item
    return None

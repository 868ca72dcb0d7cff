"""Where fields stand in a block: their lines, the comments above them, the place for a new one."""

from __future__ import annotations

from collections.abc import Sequence

from editor.regex import regex
from editor.vault.fences import break_above, line_break
from editor.vault.fields import Frontmatter
from editor.vault.nodes import Node, Pair
from editor.vault.splices import line_start, next_line
from editor.vault.writer import Manners

_COMMENT_ABOVE = regex(r"[ \t]*#[^\r\n]*(?:\r\n|\n|\r)")


def manners_in(front: Frontmatter, near: int) -> Manners:
    """The manners in which the frontmatter is written; line breaks as at index `near` of it."""
    return Manners(front.root, line_break(front.text, front.block_start + near))


def manners_below(front: Frontmatter, place: int) -> Manners:
    """The same for a new line at index `place`: its break is that of the line above."""
    return Manners(front.root, break_above(front.text, front.block_start + place))


def lines_of(block: str, pair: Pair) -> tuple[int, int]:
    """The lines of a field, from its key to the end of its value."""
    return line_start(block, pair.start), next_line(block, max(pair.end, pair.value.end))


def comments_above(block: str, start: int, floor: int) -> int:
    """The start of the comment lines that stand right above `start`, not above `floor`."""
    while start > floor:
        above = line_start(block, start - 1 - block.startswith("\r\n", start - 2))
        match = _COMMENT_ABOVE.match(block, above)
        if match is None or match.end() != start:
            break
        start = above
    return max(start, floor)


def chunks_of(block: str, root: Node) -> list[tuple[int, int]]:
    """For each field its lines with the comments above and what follows up to the next."""
    lines = [lines_of(block, pair) for pair in root.items]
    floors = [0, *(end for _, end in lines)]
    starts = [
        comments_above(block, start, floor)
        for (start, _), floor in zip(lines, floors, strict=False)
    ]
    return list(zip(starts, [*starts[1:], lines[-1][1]], strict=True))


def place_for(front: Frontmatter, key: str, order: Sequence[str]) -> int:
    """Where in the block the line of a new field goes."""
    block = front.block
    root = front.root
    if root is None:
        return len(block)
    pairs = {pair.name: pair for pair in root.items}
    if key in order:
        rank = list(order).index(key)
        for name in reversed(order[:rank]):
            if name in pairs:
                return lines_of(block, pairs[name])[1]
        for name in order[rank + 1 :]:
            if name in pairs:
                return comments_above(block, lines_of(block, pairs[name])[0], 0)
    last = lines_of(block, root.items[-1])[1]
    rest = block[last:]
    return last if not rest.strip() else last + len(rest.rstrip("\r\n \t")) + _break_at_end(rest)


def _break_at_end(rest: str) -> int:
    """The length of the line break behind the last text in `rest`."""
    tail = rest[len(rest.rstrip("\r\n \t")) :].lstrip(" \t")
    blanks = len(rest[len(rest.rstrip("\r\n \t")) :]) - len(tail)
    return blanks + (2 if tail.startswith("\r\n") else 1)

"""Sets a value below keys of mappings, as the lines that a curator would write for it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from editor.vault.checked import EditRefused, field_of, verified
from editor.vault.edits import change
from editor.vault.fields import Frontmatter, parse
from editor.vault.layout import lines_of, manners_below, manners_in
from editor.vault.nested_edits import set_nested, with_value
from editor.vault.nodes import Node, Pair
from editor.vault.source_edits import set_source
from editor.vault.splices import Splice, UnsplicedError, behind_key, line_end, line_start, placed
from editor.vault.values import normal
from editor.vault.writer import text_of
from editor.vault.yaml_reader import read_document


def put(
    text: str, path: Sequence[str], value: Any, lines: Sequence[str], order: Sequence[str] = ()
) -> str:
    """`text` with the value at `path` set, one key of mappings below the other.

    lines: the value as YAML where it is new there: one line for behind its key, or several for
    below it. order: of the keys beside it, which tells where a new one goes; at the end if
    nothing does. Raises EditRefused.
    """
    front = parse(text)
    key, *inner = path
    field = field_of(front, key, missing=True)
    value = normal(value)
    wanted = with_value(field.value if field else None, inner, value, key)
    if field is None or (inner and not field.value):
        for name in reversed(inner):
            lines = _below(name, lines, front)
        return set_source(text, key, "\n".join(lines))
    if not inner:
        return change(front, key, value, order).text
    parent, pair = _found(front, path)
    if parent is None:
        # The keys on the way are new as well, or have no mapping yet.
        above = path[:-1]
        made = with_value(_value_at(field.value, above[1:]), path[-1:], value, key)
        return put(text, above, made, _below(path[-1], lines, front), ())
    if pair is not None and (_same_kind(pair.value, value) or not isinstance(value, list | dict)):
        return set_nested(text, path, value)
    with suppress(EditRefused, UnsplicedError):
        if pair is None:
            splices = [_addition(front, parent, path[-1], lines, order)]
        else:
            splices = _replacement(front, parent, pair, lines)
        return verified(front, splices, key, wanted).text
    return set_nested(text, path, value)


def _below(key: str, lines: Sequence[str], front: Frontmatter) -> list[str]:
    """The lines of a mapping with this one key."""
    manners = manners_in(front, 0)
    name = text_of(key, "plain", manners)
    if len(lines) == 1 and not _is_member(lines[0]):
        return [f"{name}: {lines[0]}"]
    return [f"{name}:", *(" " * manners.step + line for line in lines)]


def _is_member(line: str) -> bool:
    """Whether a line is `key: value`, which cannot stand behind another key."""
    node = read_document(line)
    return node is not None and node.kind == "map" and node.style == "block"


def _same_kind(node: Node, value: Any) -> bool:
    kinds = {"list": list, "map": dict}
    return bool(node.items and value) and isinstance(value, kinds[node.kind])


def _value_at(value: Any, path: Sequence[str]) -> Any:
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return value


def _found(front: Frontmatter, path: Sequence[str]) -> tuple[Node | None, Pair | None]:
    """The block mapping that holds the last key of `path`, and its pair; None where there is none.

    A mapping between brackets, or one that stands elsewhere, is none.
    """
    field = front.fields[path[0]]
    node = field.pair.value if field.pair is not None else None
    pair: Pair | None = None
    for number, step in enumerate(path[1:], 1):
        if node is None or node.kind != "map" or node.style != "block" or not node.items:
            return None, None
        pair = next((one for one in node.items if one.name == step), None)
        if number == len(path) - 1:
            return node, pair
        node = pair.value if pair is not None else None
    return None, None


def _addition(
    front: Frontmatter, parent: Node, key: str, lines: Sequence[str], order: Sequence[str]
) -> Splice:
    """The splice that puts a new member into a block mapping."""
    block = front.block
    names = [pair.name for pair in parent.items]
    before = order[: order.index(key)] if key in order else ()
    above = next((names.index(name) for name in reversed(before) if name in names), None)
    if above is None and before is not None and key in order:
        place = line_start(block, parent.items[0].start)
        if block[place : parent.items[0].start].strip(" "):
            place = lines_of(block, parent.items[-1])[1]
    else:
        place = lines_of(block, parent.items[-1 if above is None else above])[1]
    break_ = manners_below(front, place).line_break
    indent = " " * parent.indent
    return Splice(
        place, place, "".join(indent + line + break_ for line in _below(key, lines, front))
    )


def _replacement(
    front: Frontmatter, parent: Node, pair: Pair, lines: Sequence[str]
) -> list[Splice]:
    """Splices that put the lines in the place of a member's value."""
    block, node = front.block, pair.value
    behind = behind_key(block, pair)
    manners = manners_in(front, behind)
    if len(lines) > 1 or _is_member(lines[0]):
        inner = " " * (parent.indent + manners.step)
        text = "".join(manners.line_break + inner + line for line in lines)
        if node.kind == "empty":
            end = line_end(block, behind)
            return [Splice(end, end, text)]
        return [Splice(behind, node.end, text)]
    if node.kind == "empty":
        return placed(block, behind, behind, " " + lines[0])
    if node.items and node.style == "block":
        return [Splice(behind, node.end, " " + lines[0])]
    return placed(block, node.start, node.end, lines[0])

"""Changes of a schema that is written in YAML, by the means that change entries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from editor.schema.values import same
from editor.vault.checked import EditRefused
from editor.vault.fields import Frontmatter, parse
from editor.vault.frontmatter import remove_field, set_field
from editor.vault.layout import chunks_of
from editor.vault.nodes import Node

_FENCE = "---\n"


def rewritten(text: str, wanted: dict[str, Any], properties: Sequence[str]) -> str:
    """`text`, which is YAML, with what differs from `wanted` written anew.

    properties: the steps to the mapping whose members are put in the order that they have in
    `wanted`. Raises EditRefused.
    """
    bom = "\ufeff" if text.startswith("\ufeff") else ""
    head = bom + (_FENCE if text.removeprefix(bom).startswith(_FENCE) else "")
    body = text.removeprefix(head)
    closed = body.endswith("\n")
    whole = _FENCE + body + ("" if closed else "\n") + _FENCE
    front = parse(whole)
    if front.broken or front.body:
        raise EditRefused("vault.edit-unsafe", field=properties[-1])
    for key in front.fields:
        if key not in wanted:
            whole = remove_field(whole, key)
    for key, value in wanted.items():
        whole = set_field(whole, key, value, order=list(wanted))
    whole = _ordered(whole, wanted, properties)
    block = parse(whole).block
    return head + (block if closed else block.rstrip("\r\n"))


def _ordered(text: str, wanted: dict[str, Any], properties: Sequence[str]) -> str:
    """`text` with the members of the mapping at `properties` in the order of `wanted`."""
    front = parse(text)
    node = _at(front, properties)
    order: Any = wanted
    for step in properties:
        order = order.get(step) or {}
    if node is None or [pair.name for pair in node.items] == list(order):
        return text
    names = [pair.name for pair in node.items]
    if node.style != "block" or sorted(names) != sorted(order):
        raise EditRefused("vault.edit-unsafe", field=properties[-1])
    chunks = dict(zip(names, chunks_of(front.block, node), strict=True))
    first = min(start for start, _ in chunks.values())
    last = max(end for _, end in chunks.values())
    joined = "".join(front.block[slice(*chunks[name])] for name in order)
    at = front.block_start
    changed = parse(text[: at + first] + joined + text[at + last :])
    if {key: field.value for key, field in changed.fields.items()}.keys() != wanted.keys():
        raise EditRefused("vault.edit-unsafe", field=properties[-1])
    for key, field in changed.fields.items():
        if key in (properties[0],) and not same(field.value, wanted[key]):
            raise EditRefused("vault.edit-unsafe", field=key)
    return changed.text


def _at(front: Frontmatter, steps: Sequence[str]) -> Node | None:
    first = front.fields.get(steps[0])
    node = first.pair.value if first and first.pair else None
    for step in steps[1:]:
        if node is None or node.kind != "map":
            return None
        node = next((pair.value for pair in node.items if pair.name == step), None)
    return node if node is not None and node.kind == "map" else None

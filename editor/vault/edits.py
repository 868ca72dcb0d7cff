"""Edits of a file's text that change one field and leave every other byte as it was.

Each is verified before it is returned (see checked.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from editor.regex import regex
from editor.vault.checked import GONE, EditRefused, checked, field_of, spliced, values_of, verified
from editor.vault.fences import line_break, looks_unclosed
from editor.vault.fields import Field, Frontmatter, parse
from editor.vault.layout import chunks_of, lines_of, manners_below, manners_in, place_for
from editor.vault.planner import Planner
from editor.vault.splices import Splice, UnsplicedError, behind_key
from editor.vault.values import UnwritableError, identical, normal
from editor.vault.writer import Manners, after_key, text_of

_BREAK = regex(r"\r\n|\n|\r")


def set_field(text: str, key: str, value: object, *, order: Sequence[str] = ()) -> str:
    """`text` with the field set; added where `order` puts it when it is not there.

    Lists and mappings are changed item by item. Raises EditRefused.
    """
    return change(parse(text), key, value, order).text


def set_fields(text: str, values: Mapping[str, object], *, order: Sequence[str] = ()) -> str:
    """`text` with several fields set. Raises EditRefused, then none is."""
    front = parse(text)
    for key, value in values.items():
        front = change(front, key, value, order)
    return front.text


def remove_field(text: str, key: str) -> str:
    """`text` without the field and its lines; comments above it stay. Raises EditRefused."""
    front = parse(text)
    field = field_of(front, key)
    pair = field.pair if field else None
    if pair is None or front.root is None:
        raise EditRefused("vault.edit-unsafe", field=key)
    if front.root.style == "flow":
        members = {name: value for name, value in front.root.value.items() if name != key}
        return verified(front, _root_splices(front, members, key), key, GONE).text
    start, end = lines_of(front.block, pair)
    return verified(front, [Splice(start, end, "")], key, GONE).text


def rename_field(text: str, old: str, new: str) -> str:
    """`text` with a field's key changed; it stays where it is. Raises EditRefused."""
    front = parse(text)
    field = field_of(front, old)
    if old == new:
        return text
    if new in front.fields:
        raise EditRefused("vault.edit-exists", field=new)
    pair = field.pair if field else None
    if pair is None:
        raise EditRefused("vault.edit-unsafe", field=old)
    start, style = pair.start, "plain"
    if pair.key is not None:
        start, style = pair.key.start, pair.key.style or "plain"
    manners = manners_in(front, start)
    in_flow = front.root is not None and front.root.style == "flow"
    written = text_of(new, style, manners, in_flow)
    changed = spliced(front, [Splice(start, pair.end, written)])
    wanted = {new if name == old else name: value for name, value in values_of(front).items()}
    return checked(changed, wanted, old, front, ordered=True).text


def reorder_fields(text: str, keys: Sequence[str]) -> str:
    """`text` with its fields in the order of `keys`; those not named follow as they were.

    Comments right above a field go with it. Raises EditRefused.
    """
    front = parse(text)
    for key in keys:
        field_of(front, key)
    root = front.root
    if root is None:
        return text
    names = [pair.name for pair in root.items]
    wanted = [*dict.fromkeys(keys), *(name for name in names if name not in keys)]
    if wanted == names:
        return text
    if root.style == "flow" or any(names.count(name) > 1 for name in names):
        raise EditRefused("vault.edit-unsafe", field=wanted[0])
    chunks = dict(zip(names, chunks_of(front.block, root), strict=True))
    first = min(start for start, _ in chunks.values())
    last = max(end for _, end in chunks.values())
    joined = "".join(front.block[slice(*chunks[name])] for name in wanted)
    changed = spliced(front, [Splice(first, last, joined)])
    values = {name: front.fields[name].value for name in wanted if name in front.fields}
    return checked(changed, values | values_of(front), wanted[0], front, ordered=True).text


def set_body(text: str, body: str) -> str:
    """`text` with another article below its frontmatter. Raises EditRefused."""
    front = parse(text)
    if body == front.body:
        return text
    head = text[: front.body_start]
    if front.present and body and not head.endswith(("\n", "\r")):
        head += line_break(text, front.body_start)
    changed = parse(head + body)
    if front.present and (changed.body != body or changed.block != front.block):
        raise EditRefused("vault.edit-fence")
    return changed.text


def set_block(text: str, block: str) -> str:
    """`text` with other YAML between its fences, well-formed or not. Raises EditRefused."""
    front = parse(text)
    if not front.present:
        raise EditRefused("vault.edit-fence")
    if block and not block.endswith(("\n", "\r")):
        block += line_break(text, front.block_start)
    changed = parse(text[: front.block_start] + block + text[front.block_end :])
    if changed.block != block or changed.body != front.body:
        raise EditRefused("vault.edit-fence")
    return changed.text


def add_block(text: str, block: str) -> str:
    """`text`, which has no frontmatter, with this YAML above it, in its own line breaks.

    Raises EditRefused.
    """
    if parse(text).present or looks_unclosed(text):
        raise EditRefused("vault.edit-fence")
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    body = text.removeprefix(mark)
    break_ = line_break(body, 0)
    lines = _BREAK.sub(break_, block)
    if lines and not lines.endswith(("\n", "\r")):
        lines += break_
    changed = parse(f"{mark}---{break_}{lines}---{break_}{body}")
    if changed.broken or changed.block != lines or changed.body != body:
        raise EditRefused("vault.edit-fence")
    return changed.text


def change(front: Frontmatter, key: str, value: Any, order: Sequence[str] = ()) -> Frontmatter:
    """The frontmatter with one field set: what `set_field` does, read already.

    Raises EditRefused.
    """
    field = field_of(front, key, missing=True)
    try:
        value = normal(value)
        if field is not None and identical(field.value, value):
            return front
        reason = EditRefused("vault.edit-unsafe", field=key)
        for splices in _ways(front, field, key, value, order):
            try:
                return verified(front, splices, key, value)
            except EditRefused as error:
                reason = error
    except UnwritableError as error:
        raise EditRefused("vault.edit-value", field=key) from error
    raise reason


def _ways(
    front: Frontmatter, field: Field | None, key: str, value: Any, order: Sequence[str]
) -> Iterator[list[Splice]]:
    """Splices that set the field, the smallest first; a wider one is tried where one fails."""
    if field is None or field.pair is None:
        if front.root is not None and front.root.style == "flow":
            yield _root_splices(front, {**front.root.value, key: value}, key)
            return
        yield [_addition(front, key, value, order)]
        return
    root = front.root
    pair = field.pair
    manners = manners_in(front, pair.value.end)
    block = front.block
    flow = root is not None and root.style == "flow"
    column = root.indent if root is not None and not flow else 0
    try:
        behind = behind_key(block, pair)
    except UnsplicedError:
        raise EditRefused("vault.edit-unsafe", field=key) from None
    with suppress(UnsplicedError):
        yield Planner(block, manners).change(pair.value, behind, column, value, flow=flow)
    if not flow:
        style = pair.value.style if pair.value.kind == "scalar" else "plain"
        style = style if style in ("single", "double") else "plain"
        end = max(behind, pair.value.end)
        yield [Splice(behind, end, after_key(value, column, manners, style))]
        yield [Splice(behind, end, after_key(value, column, manners, "double"))]


def _addition(front: Frontmatter, key: str, value: Any, order: Sequence[str]) -> Splice:
    """The splice that adds a field; with a frontmatter around it where there is none."""
    if not front.present:
        manners = manners_in(front, 0)
        line = _line(key, value, 0, manners)
        return Splice(0, 0, f"---{manners.line_break}{line}---{manners.line_break}")
    column = front.root.indent if front.root is not None else 0
    place = place_for(front, key, order)
    return Splice(place, place, _line(key, value, column, manners_below(front, place)))


def _line(key: str, value: Any, column: int, manners: Manners) -> str:
    name = text_of(key, "plain", manners)
    return f"{' ' * column}{name}:{after_key(value, column, manners)}{manners.line_break}"


def _root_splices(front: Frontmatter, members: dict[str, Any], key: str) -> list[Splice]:
    """Splices for a frontmatter that is one flow mapping."""
    root = front.root
    if root is None:
        raise EditRefused("vault.edit-unsafe", field=key)
    try:
        return Planner(front.block, manners_in(front, 0)).change(
            root, root.start, 0, members, flow=True
        )
    except UnsplicedError as error:
        raise EditRefused("vault.edit-unsafe", field=key) from error

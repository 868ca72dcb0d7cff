"""Edits inside a field: items of lists, values in mappings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from editor.vault.checked import GONE, EditRefused, field_of
from editor.vault.edits import change, remove_field
from editor.vault.fields import Field, parse


def set_nested(text: str, path: Sequence[str | int], value: object) -> str:
    """`text` with one value inside a field set: keys of mappings, indices of lists.

    Mappings on the way are made where they are missing. Raises EditRefused.
    """
    front = parse(text)
    key, *inner = path
    field = field_of(front, str(key), missing=not inner)
    before = field.value if field else None
    return change(front, str(key), with_value(before, inner, value, str(key)), ()).text


def remove_nested(text: str, path: Sequence[str | int]) -> str:
    """`text` without one value inside a field. Raises EditRefused."""
    key, *inner = path
    if not inner:
        return remove_field(text, str(key))
    front = parse(text)
    field = field_of(front, str(key))
    return change(
        front, str(key), with_value(field.value if field else None, inner, GONE, str(key)), ()
    ).text


def add_item(text: str, key: str, item: object, index: int | None = None) -> str:
    """`text` with an item more in a list, at its end or before `index`. Raises EditRefused.

    A field that is missing or empty becomes a list of this item.
    """
    front = parse(text)
    field = field_of(front, key, missing=True)
    items = _items(field, key) if field and field.value is not None else []
    items.insert(len(items) if index is None else index, item)
    return change(front, key, items, ()).text


def change_item(text: str, key: str, index: int, item: object) -> str:
    """`text` with one item of a list changed. Raises EditRefused."""
    return set_nested(text, (key, index), item)


def remove_item(text: str, key: str, index: int) -> str:
    """`text` with one item of a list less. Raises EditRefused."""
    return remove_nested(text, (key, index))


def move_item(text: str, key: str, index: int, to: int) -> str:
    """`text` with one item of a list moved to another index. Raises EditRefused."""
    front = parse(text)
    field = field_of(front, key)
    items = _items(field, key)
    if not (0 <= index < len(items) and 0 <= to < len(items)):
        raise EditRefused("vault.edit-item-missing", field=key, item=index)
    items.insert(to, items.pop(index))
    return change(front, key, items, ()).text


def _items(field: Field | None, key: str) -> list[Any]:
    if field is None or not isinstance(field.value, list):
        raise EditRefused("vault.edit-not-a-list", field=key)
    return list(field.value)


def with_value(before: Any, path: Sequence[str | int], value: Any, key: str) -> Any:
    """A copy of `before` in which the value at `path` is another, or gone."""
    if not path:
        return value
    step, *rest = path
    if isinstance(step, int):
        if not isinstance(before, list):
            raise EditRefused("vault.edit-not-a-list", field=key)
        if not 0 <= step < len(before):
            raise EditRefused("vault.edit-item-missing", field=key, item=step)
        items = list(before)
        inner = with_value(items[step], rest, value, key)
        items[step : step + 1] = [] if inner is GONE else [inner]
        return items
    if before is not None and not isinstance(before, dict):
        raise EditRefused("vault.edit-item-missing", field=key, item=step)
    members = dict(before or {})
    inner = with_value(members.get(step), rest, value, key)
    if inner is GONE:
        if step not in members:
            raise EditRefused("vault.edit-item-missing", field=key, item=step)
        del members[step]
    else:
        members[step] = inner
    return members

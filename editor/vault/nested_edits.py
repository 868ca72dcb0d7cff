"""Edits inside a field: items of lists, values in mappings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from editor.vault.checked import GONE, EditRefused, field_of
from editor.vault.edits import change, remove_field
from editor.vault.fields import parse


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


def with_value(before: Any, path: Sequence[str | int], value: Any, key: str) -> Any:
    """A copy of `before` in which the value at `path` is another; GONE takes it out.

    key: the field that `before` is the value of, for what is told. Raises EditRefused.
    """
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

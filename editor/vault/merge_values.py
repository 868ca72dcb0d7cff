"""Merges values: lists item by item, mappings by key."""

from __future__ import annotations

from typing import Any

from editor.vault.checked import GONE
from editor.vault.merge_order import by_name, by_value
from editor.vault.values import fingerprint, identical


class ValuesClashError(Exception):
    """Both sides changed the same value in different ways."""


def merged_value(base: Any, mine: Any, theirs: Any) -> Any:
    """The value that three make; GONE stands for one that is not there. Raises ValuesClashError."""
    if same(mine, theirs) or same(theirs, base):
        return mine
    if same(mine, base):
        return theirs
    if isinstance(mine, list) and isinstance(theirs, list):
        return _merged_list(_as(list, base), mine, theirs)
    if isinstance(mine, dict) and isinstance(theirs, dict):
        return _merged_map(_as(dict, base), mine, theirs)
    raise ValuesClashError


def same(one: Any, other: Any) -> bool:
    """Both are gone, or identical."""
    return one is other or (GONE not in (one, other) and identical(one, other))


def _as(kind: type, base: Any) -> Any:
    """The base as a list or mapping; what was empty has no members."""
    if isinstance(base, kind):
        return base
    if base is GONE or base is None or base in ([], {}):
        return kind()
    raise ValuesClashError


def _merged_list(base: list[Any], mine: list[Any], theirs: list[Any]) -> list[Any]:
    order = by_value(*([fingerprint(item) for item in items] for items in (base, mine, theirs)))
    if order.clash:
        raise ValuesClashError
    items = [
        merged_value(
            base[one.base] if one.base is not None else GONE,
            mine[one.mine] if one.mine is not None else GONE,
            theirs[one.theirs] if one.theirs is not None else GONE,
        )
        for one in order.members
    ]
    return [item for item in items if item is not GONE]


def _merged_map(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
) -> dict[str, Any]:
    names = [list(values) for values in (base, mine, theirs)]
    members = {}
    for one in by_name(*names).members:
        place, index = next((at, index) for at, index in enumerate(one) if index is not None)
        name = names[place][index]
        value = merged_value(*(values.get(name, GONE) for values in (base, mine, theirs)))
        if value is not GONE:
            members[name] = value
    return members

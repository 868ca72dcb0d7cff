"""Makes plain enums and flags in a fraction of the time that Python takes, with the same outcome.

PySide6 makes all enums of a class of Qt when the class is first used: 260 with 3,500 members until
the window is up, most of which nobody asks for. It calls `Enum`, `IntEnum`, `Flag` or `IntFlag`
with names and integers, and Python finds out for each member anew what members can be that these
never are. That took a sixth of the time until the window could be used.

Import it before Qt. What is not plain is left to Python, and so is everything where Python comes to
another outcome for a small example: a later version of it may.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from enum import Enum, EnumType, Flag, FlagBoundary, IntEnum, IntFlag
from functools import reduce
from operator import or_
from typing import Any

_EXAMPLE = [("None_", 0), ("One", 1), ("Two", 2), ("Both", 3), ("Uno", 1), ("Far", 12)]
_python = EnumType._create_  # type: ignore[attr-defined]


def _create(
    kind: type[Enum],
    class_name: str,
    names: Any,
    *,
    module: str | None = None,
    boundary: FlagBoundary | None = None,
    **options: Any,
) -> type[Enum]:
    """In place of `EnumType._create_`, which is what calling `Enum` with names comes to."""
    if module is None:  # that of the caller's caller, as Python has it
        try:
            module = sys._getframe(2).f_globals.get("__name__")
        except ValueError:  # there is none where Qt calls from a thread of its own
            return _python(kind, class_name, names, boundary=boundary, **options)
    plain = _PLAIN.get(kind)
    asked = options.get("qualname") is not None or options.get("type") is not None
    if plain is not None and not asked and _are_pairs(names):
        members = dict(names)
        if len(members) == len(names) and plain.takes(members):
            return plain.make(class_name, module, members, boundary)
    return _python(kind, class_name, names, module=module, boundary=boundary, **options)


def _are_pairs(names: Any) -> bool:
    return type(names) is list and {(type(one), len(one)) for one in names} == {(tuple, 2)}


class _Plain:
    """Makes enums of a kind whose members are names that mean nothing else, and integers."""

    def __init__(self, kind: type[Enum]) -> None:
        self._kind = kind
        self._new = int.__new__ if issubclass(kind, int) else None
        self._is_flag = issubclass(kind, Flag)
        self._taken = {"mro"}.union(*map(vars, kind.__mro__))
        empty = vars(_python(kind, "Empty", ()))
        self._parts = {k: v for k, v in empty.items() if k not in ("__dict__", "__weakref__")}

    def takes(self, members: Mapping[str, Any]) -> bool:
        """Whether these are such members; those of flags in ascending order, none negative."""
        if set(map(type, members.values())) != {int} or not self._taken.isdisjoint(members):
            return False
        if any(name.startswith("_") for name in members):
            return False
        if not self._is_flag:
            return True
        bits = [value for value in dict.fromkeys(members.values()) if value.bit_count() == 1]
        return min(members.values()) >= 0 and bits == sorted(bits)

    def make(
        self,
        class_name: str,
        module: str | None,
        members: Mapping[str, int],
        boundary: FlagBoundary | None = None,
    ) -> type[Enum]:
        """An enum without members, as Python makes it, and then what Python does for each."""
        parts = {k: v.copy() if type(v) in (list, dict) else v for k, v in self._parts.items()}
        parts["__module__"] = module
        if boundary is not None and self._is_flag:
            parts["_boundary_"] = boundary
        made: Any = type.__new__(EnumType, class_name, (self._kind,), parts)
        order, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
        for name, value in members.items():
            member = by_value.get(value)
            if member is None:
                member = object.__new__(made) if self._new is None else self._new(made, value)
                member._value_ = value
                member._name_ = name
                member.__objclass__ = made
                member._sort_order_ = len(order)
                by_value[value] = member
                if not self._is_flag or value.bit_count() == 1:
                    order.append(name)
            by_name[name] = member
        # After all: each of these has Python look its members up anew.
        for name, member in by_name.items():
            type.__setattr__(made, name, member)
        if self._is_flag:
            every = reduce(or_, by_value, 0)
            singles = sum(members[name] for name in order)  # each is a bit of its own
            if "_singles_mask_" in parts:
                made._flag_mask_, made._singles_mask_ = every, singles
            else:  # as in Python 3.11.2, which is Debian 12's
                made._flag_mask_ = singles
            made._all_bits_ = 2 ** every.bit_length() - 1
        if "_hashable_values_" in parts:
            made._hashable_values_ = list(by_value)
        return made

    def is_right(self) -> bool:
        """Whether Python comes to the same for an example, and has all that is needed for one."""
        pythons = _python(self._kind, "Example", _EXAMPLE, module=__name__)
        try:
            own = self.make("Example", __name__, dict(_EXAMPLE))
        except (AttributeError, TypeError):
            return False
        return _told(pythons) == _told(own)


def _told(made: type[Enum]) -> list[list[tuple[str, str]]]:
    """All that an enum and its members have; `type` keeps `__new__` as a static method."""
    each = [vars(made), *({"name": k, **vars(v)} for k, v in made.__members__.items())]
    return [sorted((k, repr(getattr(v, "__func__", v))) for k, v in one.items()) for one in each]


_PLAIN = {
    kind: plain for kind in (Enum, IntEnum, Flag, IntFlag) if (plain := _Plain(kind)).is_right()
}
EnumType._create_ = _create  # type: ignore[attr-defined]

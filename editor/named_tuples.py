"""Makes named tuples in a fraction of the time that Python takes, with the same outcome.

Eighty of them stand in the modules that the first window needs. For each of them Python writes a
function and compiles it, compiles the type of every field, and fits the finished class with all
that stands in it, one after the other. That took a thirtieth of the time until the window could be
used.

Import it before the modules whose named tuples are to be made so. What is not plain is left to
Python, and so is everything where Python comes to another outcome for an example: a later version
of it may.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping
from functools import cache
from types import CellType, CodeType, FunctionType, resolve_bases
from typing import Any, NamedTuple

_meta: Any = typing.NamedTupleMeta  # type: ignore[attr-defined]
_python = _meta.__new__
_GIVEN_BY_CLASS = {
    "__annotations__", "__firstlineno__", "__module__", "__orig_bases__", "__qualname__",
    "__static_attributes__",
}  # fmt: skip


class _Pattern(NamedTuple):
    """What Python makes, to be had with other fields."""

    first: str
    second: str


_PARTS = {
    name: part
    for name, part in vars(_Pattern).items()
    if name not in {*_Pattern._fields, *_GIVEN_BY_CLASS, "__dict__", "__weakref__"}
}
_getter: Any = type(vars(_Pattern)["first"])
# What else a class may not have: Python refuses it, or knows what to make of it.
_PROHIBITED = {"__classcell__", "__init__", "_field_types", "_source", *_PARTS} - {"__doc__"}


def _new(kind: type, name: str, bases: tuple[type, ...], given: dict[str, Any]) -> type:
    """In place of Python's function, which a `class` of a NamedTuple comes to."""
    types = given.get("__annotations__", {})
    fields = tuple(types)
    defaults = {field: given[field] for field in fields if field in given}
    is_plain = (
        len(bases) == 1
        and set(map(type, types.values())) == {str}
        and not any(field.startswith("_") for field in fields)
        and fields[len(fields) - len(defaults) :] == tuple(defaults)
        and _PROHIBITED.isdisjoint(given)
    )
    if not is_plain:
        made: type = _python(kind, name, bases, given)
        return made
    return _make(name, fields, defaults, given)


def _make(
    name: str, fields: tuple[str, ...], defaults: Mapping[str, Any], given: Mapping[str, Any]
) -> type:
    listed = _listed(fields)
    format_ = ", ".join(f"{field}=%r" for field in fields)
    values = {"num_fields": len(fields), "field_names": fields, "repr_fmt": f"({format_})"}
    parts = {key: _with(part, values, name) for key, part in _PARTS.items()}
    parts |= {field: _getter(index, _told(index)) for index, field in enumerate(fields)}
    parts |= {
        "__doc__": f"{name}({listed})",
        "_fields": fields,
        "_field_defaults": dict(defaults),
        "__match_args__": fields,
        "__new__": _maker(name, fields, tuple(defaults.values()), given["__annotations__"]),
    }
    parts |= {key: value for key, value in given.items() if key not in defaults}
    return type(name, (tuple,), parts)


def _with(part: Any, values: Mapping[str, Any], name: str) -> Any:
    """A method of the pattern that knows other fields; what is none as it is."""
    if isinstance(part, classmethod):
        return classmethod(_with(part.__func__, values, name))
    if not isinstance(part, FunctionType):
        return part
    cells = zip(part.__code__.co_freevars, part.__closure__ or (), strict=True)
    closure = tuple(CellType(values[n]) if n in values else cell for n, cell in cells)
    made = FunctionType(part.__code__, part.__globals__, part.__name__, None, closure)
    made.__qualname__ = f"{name}.{part.__name__}"
    made.__doc__ = part.__doc__ and part.__doc__.replace(_Pattern.__name__, name)
    return made


def _maker(
    name: str, fields: tuple[str, ...], defaults: tuple[Any, ...], types: Mapping[str, Any]
) -> Any:
    """The function that makes a tuple of values for the fields; staticmethod by its name."""
    code = _code(len(fields)).replace(co_varnames=("_cls", *fields))
    scope = {**_Pattern.__new__.__globals__, "__name__": f"namedtuple_{name}"}
    made = FunctionType(code, scope, "__new__", defaults or None)
    made.__qualname__ = f"{name}.__new__"
    made.__doc__ = f"Create new instance of {name}({_listed(fields)})"
    made.__annotations__ = dict(types)
    return made


def _listed(fields: tuple[str, ...]) -> str:
    return ", ".join(fields) + ("," if len(fields) == 1 else "")


@cache
def _code(number: int) -> CodeType:
    """Of a function with so many fields, whatever their names are."""
    names = "".join(f"_{index}, " for index in range(number))
    made: Callable[..., object] = eval(f"lambda _cls, {names}: _tuple_new(_cls, ({names}))")
    return made.__code__


@cache
def _told(index: int) -> str:
    return f"Alias for field number {index}"


def _is_right() -> bool:
    """Whether Python comes to the same for an example."""

    def given() -> dict[str, Any]:
        types = {"one": "int", "other": "str | None"}
        own = {"__doc__": "An example.", "other": None, "twice": property(lambda it: it.one * 2)}
        return {"__module__": __name__, "__qualname__": "Example", "__annotations__": types, **own}

    bases = resolve_bases((NamedTuple,))
    try:
        return _all_of(_new(_meta, "Example", bases, given())) == _all_of(
            _python(_meta, "Example", bases, given())
        )
    except (AttributeError, TypeError, ValueError):
        return False


def _all_of(made: Any) -> list[object]:
    """All that a named tuple has and does; types of fields are told when they are asked for."""
    functions = [getattr(made, name) for name, part in vars(made).items() if callable(part)]
    one = made(3)
    return [
        sorted(vars(made)),
        [(f.__name__, f.__qualname__, f.__doc__, f.__module__) for f in functions],
        [repr(vars(made)[field]) for field in made._fields],
        [made.__doc__, made.__name__, made.__mro__[1:], made.__match_args__, made._field_defaults],
        [tuple(one), repr(one), one.twice, one._asdict(), one.__getnewargs__()],
        [repr(one._replace(one=2)), repr(made._make((1, "a"))), repr(made(other=1, one=2))],
    ]


if _is_right():
    _meta.__new__ = staticmethod(_new)

"""Named tuples are what Python makes of them, whoever makes them."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import typing
from types import resolve_bases
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor import named_tuples

BASES = resolve_bases((NamedTuple,))
META: Any = typing.NamedTupleMeta  # type: ignore[attr-defined]


def _both(name: str, types: dict[str, Any], **own: Any) -> tuple[Any, Any]:
    """The class as it is made here, and as Python makes it."""

    def namespace() -> dict[str, Any]:
        module = {"__module__": __name__, "__qualname__": name}
        return {**module, "__annotations__": dict(types), **own}

    return (
        named_tuples._new(META, name, BASES, namespace()),
        named_tuples._python(META, name, BASES, namespace()),
    )


def _said(attempt: Any) -> tuple[str, str]:
    try:
        return "", repr(attempt())
    except Exception as error:  # noqa: BLE001 - whatever it is, Python says the same
        return type(error).__name__, str(error)


names = st.from_regex(r"[a-z][a-z_]{0,3}", fullmatch=True).filter(lambda name: name != "_cls")


@settings(max_examples=50)
@given(st.lists(names, min_size=1, max_size=6, unique=True), st.data())
def test_what_is_made_here_does_what_pythons_does(fields: list[str], data: st.DataObject) -> None:
    import keyword

    fields = [field + "x" if keyword.iskeyword(field) else field for field in fields]
    if len(set(fields)) < len(fields):
        return
    optional = data.draw(st.integers(0, len(fields)))
    defaults: dict[str, object] = {field: [field] for field in fields[len(fields) - optional :]}
    own, pythons = _both("Made", dict.fromkeys(fields, "int"), **defaults)
    values = list(range(len(fields)))
    for made in (
        lambda kind: kind(*values),
        lambda kind: kind(**dict(zip(fields, values, strict=True))),
        lambda kind: kind(*values[: len(fields) - optional]),
        lambda kind: kind(*values, 1),
        lambda kind: kind(),
        lambda kind: kind(*values, another=1),
        lambda kind: kind._make(values),
        lambda kind: kind._make([*values, 1]),
        lambda kind: kind(*values)._replace(**{fields[-1]: "z"}),
        lambda kind: kind(*values)._replace(another=1),
        lambda kind: kind(*values)._asdict(),
        lambda kind: [getattr(kind(*values), field) for field in fields],
        lambda kind: kind._field_defaults,
        lambda kind: kind.__match_args__,
        lambda kind: kind.__doc__,
        lambda kind: setattr(kind(*values), fields[0], 1),
        lambda kind: vars(kind(*values)),
    ):
        assert _said(lambda made=made: made(own)) == _said(lambda made=made: made(pythons))


def test_what_stands_in_a_class_is_kept() -> None:
    def with_sign(self: Any) -> str:
        return f"+{self.one}"

    def representation(self: Any) -> str:
        return "shown"

    own, pythons = _both(
        "Made",
        {"one": "int", "other": "str | None"},
        other=None,
        __doc__="What it is for.",
        with_sign=with_sign,
        twice=property(lambda it: it.one * 2),
        of=classmethod(lambda kind, text: kind(int(text))),
        LIMIT=3,
        __repr__=representation,
        __bool__=lambda _self: False,
    )
    for kind in (own, pythons):
        it = kind.of("4")
        assert (it.one, it.other, it.twice, it.with_sign(), it.LIMIT) == (4, None, 8, "+4", 3)
        assert (repr(it), bool(it), kind.__doc__) == ("shown", False, "What it is for.")
        assert (kind.__name__, kind.__qualname__, kind.__module__) == ("Made", "Made", __name__)
        assert it == (4, None)
        assert hash(it) == hash((4, None))
        assert isinstance(it, tuple)


@pytest.mark.parametrize(
    ("types", "own"),
    [
        ({"one": "int", "two": "int"}, {"one": 1}),  # the one without a default comes last
        ({"_one": "int"}, {}),
        ({"one": "int"}, {"_replace": 3}),
        ({"one": "int"}, {"__new__": 3}),
        ({"one": "int"}, {"__init__": 3}),
    ],
)
def test_what_python_refuses_is_refused(types: dict[str, Any], own: dict[str, Any]) -> None:
    error, said = _said(lambda: _both("Made", types, **own))
    namespace = {"__module__": "m", "__qualname__": "Made", "__annotations__": types, **own}
    assert error in {"TypeError", "ValueError", "AttributeError"}
    assert (error, said) == _said(lambda: named_tuples._python(META, "Made", BASES, namespace))


class Pickled(NamedTuple):
    one: int
    other: str = "x"


def test_one_can_be_copied_and_pickled() -> None:
    it = Pickled(1)
    assert pickle.loads(pickle.dumps(it)) == copy.copy(it) == copy.deepcopy(it) == it
    assert typing.get_type_hints(Pickled) == {"one": int, "other": str}


_PROGRAM = """
from __future__ import annotations
import editor.named_tuples
from typing import NamedTuple

class Plain(NamedTuple):
    one: int
    other: str = "x"

    def both(self):
        return self.one, self.other

class Deeper(Plain):
    def both(self):
        return super().both()[::-1]

print(type(Plain.__annotations__["one"]).__name__)
print(Plain(1), Deeper(2).both(), Plain.both.__qualname__)
"""


def test_the_classes_of_a_program_are_made_so() -> None:
    run = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True
    )
    # Where Python would have compiled the type.
    kind, told = run.stdout.splitlines()
    assert kind == ("str" if sys.version_info < (3, 14) else kind)
    assert told == "Plain(one=1, other='x') ('x', 2) Plain.both"

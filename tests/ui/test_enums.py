"""Enums that are made quickly are those that Python makes."""

from __future__ import annotations

import _thread
import enum
import pickle
import subprocess
import sys
import time
from enum import Enum, Flag, IntEnum, IntFlag
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

import editor.ui.enums
from tests.conftest import ROOT


# Python makes the members of these, since they are none of the plain kinds.
class _Enum(Enum):
    pass


class _IntEnum(IntEnum):
    pass


class _Flag(Flag):
    pass


class _IntFlag(IntFlag):
    pass


KINDS = {Enum: _Enum, IntEnum: _IntEnum, Flag: _Flag, IntFlag: _IntFlag}
_names = st.sampled_from(
    ["A", "B", "C", "None_", "All", "name", "value", "real", "x1", "_private", "__dunder__x", "mro"]
)
_members = st.lists(
    st.tuples(_names, st.integers(-2, 9) | st.sampled_from([2**31, 2**32 - 1, -(2**31), True])),
    min_size=1,
    unique_by=lambda pair: pair[0],
)


def _told(kind: type[Enum], members: object, **options: object) -> object:
    """Everything about an enum that can be seen, or what is wrong with it."""
    try:
        made = kind("Made", members, **options)
    except (ValueError, TypeError) as error:
        return str(error)
    told: list[object] = [made.__module__, made.__qualname__, len(made), bool(made), repr(made)]
    told += [[one.name for one in made], [one.name for one in reversed(made)], dir(made)]
    for name, one in made.__members__.items():
        told += [
            name,
            one.name,
            one.value,
            type(one.value),
            repr(one),
            str(one),
            f"{one}",
            hash(one),
        ]
        told += [made(one.value) is one, made[name] is one, one in made, bool(one)]
        told.append(getattr(made, name, None) is one)
        if issubclass(made, Flag):
            told += [_result(lambda one=one: ~one)]
            told += [_result(lambda one=one, two=two: (one | two, one & two, one ^ two, two in one))
                     for two in made.__members__.values()]  # fmt: skip
    told.append(_result(lambda: made(77)))
    return told


def _result(of: object) -> str:
    try:
        return repr(of())  # type: ignore[operator]
    # The last of flags whose bits have no names, by Python 3.11.2.
    except (ValueError, TypeError, AttributeError) as error:
        return str(error)


# What is a truth, as a value of a member, is inverted by Python too.
@pytest.mark.filterwarnings("ignore:Bitwise inversion:DeprecationWarning")
@pytest.mark.parametrize("kind", KINDS)
@given(members=_members)
def test_it_is_as_python_makes_it(kind: type[Enum], members: list[tuple[str, int]]) -> None:
    assert _told(kind, members) == _told(KINDS[kind], members)


@pytest.mark.parametrize(
    "members", ["A B", ["A", "B"], {"A": 1, "B": "two"}, [("A", "x")], [("A", 1, 2)], []]
)
@pytest.mark.parametrize("kind", [Enum, Flag])
def test_what_is_not_plain_is_left_to_python(kind: type[Enum], members: object) -> None:
    assert _told(kind, members) == _told(KINDS[kind], members)


@pytest.mark.parametrize(
    ("kind", "option"),
    [(Enum, {"qualname": "Other.Made"}), (Enum, {"type": float}), (Enum, {"boundary": enum.KEEP}),
     (Flag, {"boundary": enum.KEEP}), (Flag, {"boundary": enum.EJECT}), (Flag, {"start": 3}),
     (IntFlag, {"boundary": enum.STRICT}), (Enum, {"module": "other"})],
)  # fmt: skip
def test_what_is_asked_for_besides_is_so(kind: type[Enum], option: dict[str, object]) -> None:
    members = [("A", 1), ("B", 2), ("C", 8)]
    assert _told(kind, members, **option) == _told(KINDS[kind], members, **option)


Kept = IntEnum("Kept", [("A", 1), ("B", 2)])


def test_it_is_made_where_nobody_of_python_has_called() -> None:
    """As in a thread of Qt's that comes to an enum before anything of Python's."""
    made: list[type[IntFlag]] = []
    members = [("One", 1), ("Two", 2)]
    begun = map(partial(IntFlag, "Made"), [members])
    _thread.start_new_thread(made.extend, (begun,))
    until = time.monotonic() + 20
    while not made and time.monotonic() < until:
        time.sleep(0.001)
    assert [(one.name, one.value) for one in made[0]] == members


def test_it_can_be_pickled_and_extended_no_more() -> None:
    assert pickle.loads(pickle.dumps(Kept.B)) is Kept.B
    with pytest.raises(TypeError):

        class _More(Kept):
            pass

    with pytest.raises(AttributeError):
        Kept.A = 3  # type: ignore[misc]
    assert enum.unique(Kept) is Kept


_QT = """
import enum, importlib, sys
import editor.ui.importing
class E(enum.Enum): pass
class I(enum.IntEnum): pass
class F(enum.Flag): pass
class N(enum.IntFlag): pass
python = {enum.Enum: E, enum.IntEnum: I, enum.Flag: F, enum.IntFlag: N}
count = 0
def told(of):
    try:
        return of().value
    except AttributeError as error:  # of Python 3.11.2, where bits have no names
        return str(error)
for module in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtWebEngineCore"):
    module = importlib.import_module("PySide6." + module)
    for scope in [module, *(getattr(module, name) for name in dir(module))]:
        for name in dir(scope) if scope is module or isinstance(scope, type) else ():
            made = getattr(scope, name, None)
            if isinstance(made, enum.EnumType) and made.__base__ in python:
                members = [(name, one.value) for name, one in made.__members__.items()]
                right = python[made.__base__](made.__name__, members, boundary=enum.KEEP)
                assert [(o.name, o.value, repr(o)) for o in made] == \\
                       [(o.name, o.value, repr(o)) for o in right], made
                assert {n: o.name for n, o in made.__members__.items()} == \\
                       {n: o.name for n, o in right.__members__.items()}, made
                if members and issubclass(made, enum.Flag):  # PySide6 wants unknown bits to be kept
                    assert told(lambda: made(2**40)) == told(lambda: right(2**40)), made
                    for one, two in zip(made, right):
                        assert told(lambda: ~one) == told(lambda: ~two), made
                count += 1
print(count)
"""


def test_qts_enums_are_as_python_makes_them() -> None:
    run = subprocess.run(
        [sys.executable, "-c", _QT], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert int(run.stdout) > 500


def test_where_python_keeps_enums_otherwise_they_are_left_to_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = editor.ui.enums._Plain(IntFlag)
    assert plain.is_right()

    def lacking(*_arguments: object) -> type[Enum]:
        raise AttributeError("_singles_mask_")

    monkeypatch.setattr(plain, "make", lacking)
    assert not plain.is_right()
    # As in Python 3.11.2, which is Debian 12's.
    older = editor.ui.enums._Plain(IntFlag)
    older._parts.pop("_singles_mask_", None)
    made = older.make("Made", __name__, {"One": 1, "Two": 2, "Both": 3})
    assert made._flag_mask_ == 3  # type: ignore[attr-defined]
    assert repr(made.One | made.Two) == repr(made.Both)  # type: ignore[attr-defined]

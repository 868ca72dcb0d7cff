"""Imports Qt without what PySide6 does to imports, and without what it brings for messages only.

Import it before the rest of `ui/`. PySide6 does three things on its way which nothing here uses,
and which took a third of the time until all modules of the window were there:

It compiles a hundred kilobytes of Python of its own, out of an archive in its library, for which
there is no bytecode: what tells of the signatures of functions, in messages of errors and in help.
These modules are read here when something of them is first asked for.

It puts an import of its own in place of Python's, which reads and keeps the source of every module
that is imported from then on, in search of its own name: for snake_case names. Python's own is put
back.

It imports modules of Python for the same messages. They, too, are read when something is asked of
them.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Mapping, Sequence
from copy import copy
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec
from threading import RLock
from types import ModuleType
from typing import Any

# Before Qt, whose enums it makes.
import editor.ui.enums  # noqa: F401

_SIGNATURES = "shibokensupport.signature"
_LATE = frozenset(
    f"{_SIGNATURES}.{name}"
    for name in (
        "mapping", "errorhandler", "layout", "parser", "lib.tool", "lib.enum_sig",
        "lib.pyi_generator",
    )
)  # fmt: skip
# What PySide6 imports for the same messages, and other modules for what is seldom wanted.
_LATE_OF_PYTHON = ("inspect", "textwrap", "traceback")
# In this one PySide6 looks a function up past `getattr`.
_MAPPING = f"{_SIGNATURES}.mapping"
_reading = RLock()


class _Late(ModuleType):
    """A module that is read when something of it is first asked for, by whichever thread."""

    def __init__(self, spec: ModuleSpec) -> None:
        super().__init__(spec.name)
        self.__dict__.update(module_from_spec(spec).__dict__)
        self.__spec__ = copy(spec)  # PySide6 gives it another name
        self._unread: ModuleSpec | None = spec
        if spec.name == _MAPPING:
            self.update_mapping = self._update_mapping

    def __getattr__(self, name: str) -> object:
        if name.startswith("__") or name not in self._read():  # the first: by each import of it
            raise AttributeError(name)
        return self.__dict__[name]

    def _read(self) -> dict[str, Any]:
        with _reading:
            spec, self._unread = self._unread, None
            if spec is not None and spec.loader is not None:
                self.__spec__ = spec
                try:
                    spec.loader.exec_module(self)
                except BaseException:
                    self._unread = spec  # so that who asks next is told the same
                    raise
        return self.__dict__

    def _update_mapping(self) -> None:
        self._read()["update_mapping"]()


def _put_late(name: str) -> None:
    """Have a module found that is read later."""
    spec = find_spec(name)
    if spec is not None:
        sys.modules[name] = late = _Late(spec)
        package, _, own = name.rpartition(".")
        if package:
            setattr(sys.modules[package], own, late)


def _no_source(_module: ModuleType) -> str:
    """PySide6 searches the modules that it has imported for its own name; that takes a while."""
    raise OSError


def _import_qt() -> None:
    for name in _LATE_OF_PYTHON:
        if name not in sys.modules:
            _put_late(name)
    inspect = vars(sys.modules["inspect"])
    if "getsource" not in inspect:  # it was not read
        inspect["getsource"] = _no_source
    python = builtins.__import__

    def without_signatures(
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        if name.startswith(_SIGNATURES):
            for late in _LATE & {f"{name}.{one}" for one in fromlist or ()}:
                if late not in sys.modules:
                    _put_late(late)
        return python(name, globals, locals, fromlist, level)

    builtins.__import__ = without_signatures
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.__import__ = python
        if inspect.get("getsource") is _no_source:
            del inspect["getsource"]
        if hasattr(builtins, "__orig_import__"):  # where PySide6 keeps what it has found
            builtins.__orig_import__ = python


if "PySide6.QtCore" not in sys.modules:
    _import_qt()

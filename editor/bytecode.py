"""Keeps the bytecode of a start's modules in one file, from which the next start reads them.

Python looks for each module in folders, and opens and reads a file of bytecode for it. For the four
hundred modules of a start that takes a fifteenth of the time until the window can be used, and in a
bundle, where they are packed, a tenth.

Bytecode is used as long as what it was made of has the size and the times that it had, and modules
are looked for in the same folders. The file is a cache: without it, or with one that does not fit,
modules are found as ever.

What this module imports itself is found as ever, too: so it does with the little that Python has
loaded anyway, without paths, types and the like.
"""

from __future__ import annotations

import marshal
import os
import sys
import time
import zlib
from importlib.machinery import ModuleSpec, SourceFileLoader

from editor import PROGRAM

TYPE_CHECKING = False  # as `typing` has it
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.abc import InspectLoader
    from types import CodeType, ModuleType
    from typing import Any

_PACKAGE = os.path.dirname(os.path.abspath(__file__))
# What another Python has written, or the program in another place or with other packages, does not
# fit.
_FOLDERS = tuple(map(str, sys.path))
_MADE_BY = (5, sys.version, sys.flags.optimize, _PACKAGE, _FOLDERS)
# What was written so long ago in another place goes: the program may have gone from there.
_STALE_SECONDS = 30 * 86400
# In so many bytes the file begins with the length of what tells of its content.
_HEAD = 8


def _state(file: str) -> tuple[int, int, int]:
    """What tells that a file was written anew. Raises OSError.

    Python does without the time of change; but its files of bytecode come and go with the sources,
    and a Flatpak dates all files 1970.
    """
    found = os.stat(file)
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns


class _Kept:
    """A module's bytecode: where it lies among all, and the file that it was made of."""

    start: int
    end: int
    origin: str
    cached: str | None
    is_package: bool

    def __init__(self, about: tuple[Any, ...]) -> None:
        self.start, self.end, self.origin, self.cached, self.is_package, *made_of = about
        self._source, self._state = made_of

    def fits(self) -> bool:
        """Whether that file is as it was."""
        try:
            return bool(_state(self._source) == self._state)
        except OSError:
            return False


def _found(name: str) -> ModuleSpec:
    """How Python finds a module, by all but what is here. Raises ImportError."""
    package = sys.modules.get(name.rpartition(".")[0])
    for finder in sys.meta_path:
        if not isinstance(finder, StartModules):
            spec = finder.find_spec(name, getattr(package, "__path__", None))
            if spec is not None:
                return spec
    raise ImportError(f"No module named {name!r}", name=name)


def _has_bytecode(spec: ModuleSpec) -> bool:
    """Whether it is of a module of Python that was found as ever."""
    origin, loader = str(spec.origin), spec.loader
    if isinstance(loader, _Loader) or not (spec.has_location and origin.endswith((".py", ".pyc"))):
        return False
    if isinstance(loader, SourceFileLoader):
        return os.path.isfile(origin)  # PySide6 makes a module that only says that it has one
    return hasattr(loader, "get_code")


def _own_bytes(file: str) -> bytes:
    """Raises OSError, also where the file is another user's: what is in it would be run."""
    with open(file, "rb", buffering=0) as opened:
        if hasattr(os, "geteuid") and os.fstat(opened.fileno()).st_uid != os.geteuid():
            raise PermissionError(file)
        return opened.read()


def _folder() -> str:
    """Where the user's files are kept that the program can do without."""
    given, home = (os.environ.get(name, "") for name in ("XDG_CACHE_HOME", "HOME"))
    if sys.platform == "linux" and os.path.isabs(given or home):
        # As platformdirs has it, which takes more time to import than all that is done here.
        return os.path.join(given or os.path.join(home, ".cache"), PROGRAM)
    from platformdirs import user_cache_path

    return str(user_cache_path(PROGRAM, appauthor=False))


class _Loader(SourceFileLoader):
    """Python's own, but for where the bytecode comes from."""

    def __init__(self, name: str, path: str, modules: StartModules) -> None:
        super().__init__(name, path)
        self._modules = modules

    def get_code(self, fullname: str) -> CodeType | None:
        """What was kept; when the start is over, for modules that are read late, what Python finds.

        Raises ImportError where that is nothing.
        """
        code = self._modules.code(fullname)
        return _code(_found(fullname)) if code is None else code


def _code(spec: ModuleSpec) -> CodeType | None:
    loader: InspectLoader = spec.loader  # type: ignore[assignment]
    return loader.get_code(spec.name)


class StartModules:
    """Finds modules for a start, from `begin` to `end`; one of `sys.meta_path`.

    Its file lies in the user's cache folder, one for each place that the program is started from.
    """

    def __init__(self) -> None:
        self._file = ""
        self._kept: dict[str, tuple[Any, ...]] = {}
        self._bytecode = memoryview(b"")
        self._before: frozenset[str] = frozenset()
        self._found_elsewhere: list[ModuleSpec] = []

    def begin(self) -> None:
        """Have what is imported from now on found in the file, if it is not so already."""
        if self in sys.meta_path:
            return
        name = f"{zlib.crc32(os.fsencode(_PACKAGE)):08x}.start"
        self._file = os.path.join(_folder(), "bytecode", name)
        self._read()
        self._before = frozenset(sys.modules)
        sys.meta_path.insert(0, self)

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """As Python asks its finders."""
        found = self._kept.get(name)
        if found is None:
            return None
        kept = _Kept(found)
        if not kept.fits():
            return None
        loader = _Loader(name, kept.origin, self)
        spec = ModuleSpec(name, loader, origin=kept.origin, is_package=kept.is_package)
        spec.has_location = True
        spec.cached = kept.cached  # Python would take a while to come to it
        if kept.is_package:
            spec.submodule_search_locations = [os.path.dirname(kept.origin)]
        return spec

    def code(self, name: str) -> CodeType | None:
        """A module's code, while the file is there and whole."""
        bytecode = self._bytecode  # first, since another thread may be forgetting it last
        found = self._kept.get(name)
        if found is None:
            return None
        kept = _Kept(found)
        try:
            code: CodeType = marshal.loads(bytecode[kept.start : kept.end])
        except (EOFError, TypeError, ValueError):  # no more of it is written than its length
            return None
        return code

    def end(self) -> None:
        """Have modules found as ever from now on: those of the start are there."""
        if self not in sys.meta_path:
            return
        # In a new list: a thread that is going through the old one would pass one finder over.
        sys.meta_path = [finder for finder in sys.meta_path if finder is not self]
        for name, module in list(sys.modules.items()):
            spec = getattr(module, "__spec__", None)
            if spec is not None and name not in self._before and _has_bytecode(spec):
                self._found_elsewhere.append(spec)
        if not self._found_elsewhere:
            self._forget()

    def keep(self) -> Iterator[None]:
        """Write what this start has found elsewhere into the file, in steps of some milliseconds.

        The last one waits for the disk.
        Nothing is written where Python is not to write bytecode; of one in a bundle nobody said so.
        """
        from editor.processes import bundled

        if self._found_elsewhere and (bundled() or not sys.dont_write_bytecode):
            try:
                yield from self._write()
            except Exception as error:  # noqa: BLE001 - sources may be edited, a bundle replaced
                import logging  # which brings in sockets and more

                logging.getLogger(__name__).info("The bytecode of a start is not kept: %s", error)
        self._forget()

    def _read(self) -> None:
        try:
            content = memoryview(_own_bytes(self._file))
            begin = _HEAD + int.from_bytes(content[:_HEAD], "little")
            made_by, length, kept = marshal.loads(content[_HEAD:begin])
        except (OSError, ValueError, EOFError, TypeError):
            return
        if made_by == _MADE_BY and len(content) == begin + length:
            self._kept = kept
            self._bytecode = content[begin:]

    def _write(self) -> Iterator[None]:
        from pathlib import Path

        kept: dict[str, tuple[Any, ...]] = {}
        bytecode = bytearray()
        for name, one in self._kept.items():
            if _Kept(one).fits():
                begin, (start, end, *about) = len(bytecode), one
                bytecode += self._bytecode[start:end]
                kept[name] = (begin, len(bytecode), *about)
        for spec in self._found_elsewhere:
            # In a bundle there are no sources, and the modules are part of the program's file.
            origin = spec.origin or ""
            source = origin if os.path.isfile(origin) else sys.executable
            state = _state(source)  # before it is read: it may change meanwhile
            begin = len(bytecode)
            bytecode += marshal.dumps(_code(spec))
            is_package = spec.submodule_search_locations is not None
            kept[spec.name] = (
                begin, len(bytecode), origin, spec.cached, is_package, source, state,
            )  # fmt: skip
            yield
        head = marshal.dumps((_MADE_BY, len(bytecode), kept))
        file = Path(self._file)
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = file.with_suffix(f".{os.getpid()}")
        try:
            fresh.touch(mode=0o600)
            with fresh.open("wb") as opened:
                opened.write(len(head).to_bytes(_HEAD, "little") + head + bytecode)
                opened.flush()
                os.fsync(opened.fileno())
            fresh.replace(file)
        finally:
            fresh.unlink(missing_ok=True)
        for other in file.parent.iterdir():
            if other.stat().st_mtime < time.time() - _STALE_SECONDS:
                other.unlink()

    def _forget(self) -> None:
        self._kept, self._found_elsewhere = {}, []
        self._bytecode = memoryview(b"")

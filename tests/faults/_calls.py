"""Makes single calls to the system fail, or end the process, where Python hands them over.

Everything that saving asks of the system goes through functions of the module `os`. Replacing
those counts the calls on any machine and without tools; `traced.py` holds the count against what
strace sees. Only calls about files count.
"""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

# Those that the system may refuse. `access` cannot fail but only say no.
NAMES = (
    "open", "read", "write", "close", "fsync", "fstat", "stat", "lstat", "lseek", "ftruncate",
    "replace", "rename", "link", "symlink", "readlink", "unlink", "mkdir", "rmdir", "scandir",
    "listdir", "chmod", "fchmod", "fchown", "listxattr", "getxattr", "setxattr", "removexattr",
)  # fmt: skip

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EPERM, errno.EINTR, errno.EROFS)


@dataclass
class Calls:
    """What was called, and which of them fails. made: the names in the order of the calls."""

    made: list[str] = field(default_factory=list)
    failed: str = ""


Fault = Callable[[str, Callable[..., Any], tuple[Any, ...], dict[str, Any]], Any]


def failing(number: int) -> Fault:
    """The call does nothing and says why. A file is closed all the same, as systems do."""

    def fault(name: str, call: Callable[..., Any], args: tuple[Any, ...], more: Any) -> Any:
        if name == "close":
            call(*args, **more)
        raise OSError(number, os.strerror(number))

    return fault


def failing_late(name: str, call: Callable[..., Any], args: tuple[Any, ...], more: Any) -> Any:
    """The call does what it should and says that it failed, as network drives do."""
    call(*args, **more)
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def cut_short(name: str, call: Callable[..., Any], args: tuple[Any, ...], more: Any) -> Any:
    """The call writes or reads a part only."""
    if name == "write" and len(args[1]) > 1:
        return call(args[0], args[1][: len(args[1]) // 2])
    if name == "read" and args[1] > 1:
        return call(args[0], args[1] // 2)
    return call(*args, **more)


def killed(*_args: Any) -> Any:
    """The process ends before the call."""
    os.kill(os.getpid(), signal.SIGKILL)


@contextmanager
def watched(
    at: int | None = None,
    fault: Fault | None = None,
    *,
    on: bool = False,
    flush: bool = True,
    always: Callable[[str, tuple[Any, ...]], int] = lambda _name, _args: 0,
) -> Iterator[Calls]:
    """Within it, calls are counted, and the one number `at` (from 0) has the fault.

    on: those after it have it too. flush: whether what is flushed really is, which takes most of
    the time and cannot be seen from here. always: the error number that a call has in any case, 0
    for none; such calls do not count.
    """
    calls = Calls()
    real = {name: getattr(os, name) for name in NAMES if hasattr(os, name)}

    def guard(name: str) -> Callable[..., Any]:
        call = real[name]

        def guarded(*args: Any, **more: Any) -> Any:
            if number := always(name, args):
                raise OSError(number, os.strerror(number))
            calls.made.append(name)
            n = len(calls.made) - 1
            if fault is not None and at is not None and (n == at or (on and n > at)):
                calls.failed = calls.failed or name
                return fault(name, call, args, more)
            return None if name == "fsync" and not flush else call(*args, **more)

        return guarded

    for name in real:
        setattr(os, name, guard(name))
    try:
        yield calls
    finally:
        for name, call in real.items():
            setattr(os, name, call)

"""What nobody expected: exceptions of any thread, logged with their traceback and told once a kind.

`install` puts this in the way of Python's own hooks, which are still called after it.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, NamedTuple

from editor.regex import regex

if TYPE_CHECKING:
    import logging

LOG_NAME = "territory-editor.log"
_LOG_BYTES, _LOGS_KEPT = 1024 * 1024, 3
_CRASH = "crash-"  # a file of these is open while the program runs; one that says something stays
_LONGEST = 100_000  # characters of one traceback that are logged

# What PySide puts before the words of an exception, for each method it went through.
_OF_PYSIDE = regex(r"(?:Error calling Python override of \S+: )+")


def _log() -> logging.Logger:
    # Imported when first needed, as below: most starts log nothing, and it brings in more.
    import logging

    return logging.getLogger("territory-editor")


class Report(NamedTuple):
    """Something unexpected. summary: its kind and words; details: the traceback."""

    summary: str
    details: str
    log: Path


class Unexpected:
    """Logs, and tells `told` once for each kind, in whatever thread it happened.

    kept: called for each kind before it is told: what is unsaved shall be on disk.
    """

    def __init__(self, folder: Path) -> None:
        """folder: where the logs are kept."""
        self.log_file = folder / LOG_NAME
        self.told: Callable[[Report], None] = lambda _report: None
        self.kept: Callable[[], object] = lambda: None
        self._folder = folder
        self._times: dict[str, int] = {}
        self._lock = threading.Lock()
        self._busy = threading.local()
        self._handler: logging.Handler | None = None
        self._crash: IO[str] | None = None
        self._before: tuple[Callable[..., object], ...] | None = None
        self._mine: tuple[Callable[..., object], ...] = ()

    def install(self) -> None:
        """Hear of everything from now on."""
        self._crash = self._open_crash_file()
        before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._before = before

        def of_main(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            # Python itself would print each of a flood; who else listens, decides for himself.
            if self.take(error, trace) or before[0] is not sys.__excepthook__:
                before[0](kind, error, trace)

        def of_thread(args: threading.ExceptHookArgs) -> None:
            if args.exc_value is not None:
                name = args.thread.name if args.thread is not None else "?"
                self.take(args.exc_value, args.exc_traceback, f"in thread {name}")
            before[1](args)

        def of_nobody(args: sys.UnraisableHookArgs) -> None:
            if args.exc_value is not None:
                self.take(args.exc_value, args.exc_traceback, args.err_msg or "")
            before[2](args)

        self._mine = (of_main, of_thread, of_nobody)
        sys.excepthook, threading.excepthook, sys.unraisablehook = of_main, of_thread, of_nobody

    def uninstall(self) -> None:
        """Leave everything as it was before; the program ends in order."""
        if self._before is not None:
            # Who came later stays.
            for owner, name, mine, before in zip(
                (sys, threading, sys),
                ("excepthook", "excepthook", "unraisablehook"),
                self._mine,
                self._before,
                strict=True,
            ):
                if getattr(owner, name) is mine:
                    setattr(owner, name, before)
            self._before = None
        if self._handler is not None:
            _log().removeHandler(self._handler)
            _log().propagate = True
            self._handler.close()
            self._handler = None
        if self._crash is not None:
            faulthandler.disable()
            self._crash.close()
            with suppress(OSError):
                Path(self._crash.name).unlink()
            self._crash = None

    def take(self, error: BaseException, trace: TracebackType | None, where: str = "") -> bool:
        """Log an exception, and tell of it if it is the first of its kind. Raises nothing.

        False where it is one of many that were not worth a line.
        """
        if isinstance(error, KeyboardInterrupt | SystemExit):
            return True
        if getattr(self._busy, "taking", False):
            return True  # telling of one led to another
        self._busy.taking = True
        try:
            times = self._count(_kind(error, trace))
            if not _is_round(times):
                return False
            self._take(error, trace, where, times)
        except Exception:  # noqa: BLE001 - there is nobody left to tell
            traceback.print_exc()
        finally:
            self._busy.taking = False
        return True

    def _take(
        self, error: BaseException, trace: TracebackType | None, where: str, times: int
    ) -> None:
        summary = _summary(error)
        self._open_log()
        if times > 1:
            _log().error("%s (%d times by now)", summary, times)
            return
        details = "".join(traceback.format_exception(type(error), error, trace))[-_LONGEST:]
        _log().error("%s %s\n%s", summary, where, details)
        try:
            self.kept()
        finally:
            self.told(Report(summary, details, self.log_file))

    def note(self, level: int, text: str) -> None:
        """Log what is not worth telling, such as Qt's own warnings; a flood is thinned out."""
        times = self._count(text)
        if _is_round(times):
            self._open_log()
            _log().log(
                level, "%s%s", text[:_LONGEST], f" ({times} times by now)" if times > 1 else ""
            )

    def crash_before(self) -> str:
        """What a start before this one said when the system ended it; empty for nothing.

        It goes into the log, and is told once.
        """
        found = []
        for file in sorted(self._folder.glob(f"{_CRASH}*.txt")):
            try:
                if self._crash is not None and file.samefile(self._crash.name):
                    continue
                if _is_alive(file):
                    continue
                if text := file.read_text(encoding="utf-8", errors="replace").strip():
                    found.append(text[:_LONGEST])
                file.unlink()
            except OSError:
                continue
        if found:
            self._open_log()
        for text in found:
            _log().critical("an earlier start crashed\n%s", text)
        return "\n\n".join(found)

    def _open_crash_file(self) -> IO[str] | None:
        """Have hard crashes leave their traceback in a file, unless they leave it elsewhere."""
        if faulthandler.is_enabled():
            return None
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = (self._folder / f"{_CRASH}{os.getpid()}.txt").open("w", encoding="utf-8")
        except OSError:
            return None
        faulthandler.enable(file)
        return file

    def _open_log(self) -> None:
        with self._lock:
            if self._handler is None:
                self._handler = _log_into(self.log_file)

    def _count(self, kind: str) -> int:
        with self._lock:
            if len(self._times) > 1000 and kind not in self._times:
                kind = "others"
            self._times[kind] = times = self._times.get(kind, 0) + 1
        return times


def _log_into(file: Path) -> logging.Handler:
    """A log that begins anew when it is long. Where it cannot be written, nothing is."""
    import logging  # which brings in sockets and more
    from logging.handlers import RotatingFileHandler

    handler: logging.Handler
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            file, maxBytes=_LOG_BYTES, backupCount=_LOGS_KEPT, encoding="utf-8", delay=True,
            errors="backslashreplace",
        )  # fmt: skip
        handler.handleError = lambda record: None  # type: ignore[method-assign]  # noqa: ARG005
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log().setLevel(logging.INFO)
    _log().propagate = False
    _log().addHandler(handler)
    return handler


def _kind(error: BaseException, trace: TracebackType | None) -> str:
    """The same for what goes wrong in the same way at the same place."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__} {place}"


def _summary(error: BaseException) -> str:
    try:
        words = _OF_PYSIDE.sub("", str(error)).strip().partition("\n")[0][:300]
    except Exception:  # noqa: BLE001 - an error may not even have words
        words = ""
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


def _is_round(times: int) -> bool:
    """Whether something that happens for the n-th time is worth a line: 1, 10, 100, ..."""
    while times >= 10 and times % 10 == 0:
        times //= 10
    return times == 1


def _is_alive(file: Path) -> bool:
    """Whether the program that opened a crash file still runs."""
    number = file.stem.removeprefix(_CRASH)
    if not number.isdecimal() or os.name == "nt":  # where an open file cannot be removed anyway
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return int(number) != os.getpid()

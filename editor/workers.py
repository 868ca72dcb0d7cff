"""Work with numpy and shapely, in processes of its own that end when there is none for a while.

The two libraries take 20 MB, and Python's lock while they are imported: a window at rest has no
use for them, and a process that ends gives all of it back. Functions and what they are given go
there by pickle: both are of modules that any process can import, and nothing is of Qt.

Where nobody has called `begin`, as in commands and scripts, all is done where it is asked for.
"""

from __future__ import annotations

import itertools
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Concatenate, Final, Generic, ParamSpec, TypeVar, cast

from editor import processes
from editor.working_process import Request

if TYPE_CHECKING:
    import subprocess

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")

IDLE_SECONDS: Final = 8.0
"""A process that had nothing to do for so long ends."""

# It ends by itself when it is told to; one that does not is stopped.
_END_SECONDS = 5.0
# Somebody else may have stopped it, to get memory: then it is tried once more.
_ATTEMPTS = 2
# So long `end` waits for who is about to begin a process, before it looks for that again.
_AGAIN_SECONDS = 0.05


class EndedError(Exception):
    """The program ends: nobody waits for the answer any more."""


class Worker:
    """A process that is there while there is work for it. Threads wait for each other's work."""

    def __init__(self) -> None:
        self._free = threading.Condition(threading.RLock())
        self._begun = False
        self._process: subprocess.Popen[bytes] | None = None
        self._watch: threading.Thread | None = None
        self._used = 0.0
        self._numbers = itertools.count()
        self._made: set[int] = set()
        self._forgotten: deque[int] = deque()

    @property
    def running(self) -> bool:
        """Whether there is a process now."""
        return self._process is not None

    def begin(self) -> None:
        """Use a process from now on."""
        self._begun = True

    def end(self) -> None:
        """Use none from now on; returns when it is gone.

        Who waits for an answer gets an EndedError: the work may take seconds, or never end where
        somebody has the process stand still.
        """
        self._begun = False
        while not self._free.acquire(timeout=_AGAIN_SECONDS):
            process = self._process
            if process is not None:
                process.kill()
        try:
            watch = self._watch
            self._leave(stop=True)
        finally:
            self._free.release()
        if watch is not None:
            watch.join()

    def make_ready(self) -> None:
        """Have a process at hand for what is likely to be asked soon; returns at once."""
        if self._begun and self._free.acquire(blocking=False):
            try:
                with suppress(OSError):  # whoever has work does without
                    self._at_hand()
            finally:
                self._free.release()

    def call(self, function: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """What `function` returns or raises; it must not matter how often it is called."""
        asked = Request((), None, None, function, args, kwargs)
        return cast(R, self._ask(asked, lambda: function(*args, **kwargs)))

    def _ask(self, asked: Request, here: Callable[[], object]) -> object:
        """Let the process answer; where there can be none, `here` does."""
        if not self._begun:
            return here()
        import pickle

        with self._free:
            for _ in range(_ATTEMPTS):
                if not self._begun:
                    raise EndedError
                try:
                    done, answer = self._exchange(asked)
                except (OSError, EOFError, pickle.UnpicklingError):
                    self._leave(stop=True)
                    continue
                except BaseException:
                    # Half a question may be on its way.
                    self._leave(stop=True)
                    raise
                if done:
                    return answer
                raise answer
        if not self._begun:
            raise EndedError
        return here()

    def _exchange(self, asked: Request) -> tuple[bool, Any]:
        import pickle

        process = self._at_hand()
        assert process.stdin is not None
        assert process.stdout is not None
        if asked.number in self._made:
            asked = asked._replace(make=None)
        forget = tuple(self._forgotten.popleft() for _ in range(len(self._forgotten)))
        # Nothing gathers it all: between its parts other threads have their turn.
        pickle.dump(asked._replace(forget=forget), process.stdin, pickle.HIGHEST_PROTOCOL)
        process.stdin.flush()
        answer: tuple[bool, Any] = pickle.load(process.stdout)
        self._made.difference_update(forget)
        if asked.number is not None and answer[0]:
            self._made.add(asked.number)
        self._used = time.monotonic()
        return answer

    def _at_hand(self) -> subprocess.Popen[bytes]:
        self._used = time.monotonic()
        if self._process is None:
            # Imported here, where it is used: a start has no time for it.
            import subprocess

            self._process = subprocess.Popen(
                processes.command("working", "-P"),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            self._watch = threading.Thread(
                target=self._end_when_idle, args=(self._process,), name="worker", daemon=True
            )
            self._watch.start()
        return self._process

    def _end_when_idle(self, process: subprocess.Popen[bytes]) -> None:
        with self._free:
            while self._process is process:
                left = self._used + IDLE_SECONDS - time.monotonic()
                if left > 0:
                    self._free.wait(left)
                else:
                    self._leave()

    def _leave(self, *, stop: bool = False) -> None:
        """Part with the process. stop: whatever it does."""
        process, self._process, self._watch = self._process, None, None
        self._made.clear()
        self._forgotten.clear()
        self._free.notify_all()
        if process is None:
            return
        import subprocess

        if stop:
            process.kill()
        for end in (process.stdin, process.stdout):
            with suppress(OSError):
                if end is not None:
                    end.close()
        try:
            process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Kept(Generic[T]):
    """An object that is kept where `worker` works, and made anew there after a process has ended.

    It is only asked, never changed in what it answers.
    """

    def __init__(self, worker: Worker, make: Callable[..., T], /, *args: object) -> None:
        self._worker = worker
        self._number = next(worker._numbers)
        self._make = make, args
        self._here: T | None = None
        weakref.finalize(self, worker._forgotten.append, self._number).atexit = False

    def call(
        self, function: Callable[Concatenate[T, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """What `function` returns or raises when it is called with the object first."""
        asked = Request((), self._number, self._make, function, args, kwargs)
        return cast(R, self._worker._ask(asked, lambda: function(self._object(), *args, **kwargs)))

    def _object(self) -> T:
        if self._here is None:
            make, args = self._make
            self._here = make(*args)
        return self._here


GEOMETRY: Final = Worker()
"""Of what a map shows: territories and titles. Nothing that takes longer, or titles wait for it."""

INFERENCE: Final = Worker()
"""Of territories from where entries lie."""

ADVICE: Final = Worker()
"""Of what is learned of entries."""

_ALL: Final = (GEOMETRY, INFERENCE, ADVICE)


def begin() -> None:
    """Use processes from now on."""
    for worker in _ALL:
        worker.begin()


def end() -> None:
    """Use none from now on; returns when they are gone."""
    for worker in _ALL:
        worker.end()

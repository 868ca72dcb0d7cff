"""Work off the UI thread where only the newest answer matters."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from functools import cache, partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from editor.workers import EndedError

Job = Callable[[], object]


class Newest(QObject):
    """Runs one job at a time in a thread of its own; of those that wait, only the last is run.

    done(answer) comes on the UI thread, where this object has to be made and used. It also comes
    for a job that was overtaken while it ran: under a steady stream of jobs there would be no
    answer else. What a job raises is raised on the UI thread in place of `done`.

    The thread lives as long as there is work. When this object is destroyed, the running job
    ends unheard and what waits is not begun; the program ends after the running job, or without
    waiting for it where it may hang, or where a process works (`editor.workers`).
    """

    done = Signal(object)

    def __init__(self, parent: QObject | None = None, *, may_hang: bool = False) -> None:
        """may_hang: jobs may never end, such as a look at a server that does not answer; they must
        not leave anything half done.
        """
        super().__init__(parent)
        self._asked = 0  # the number of the last job
        self._valid = 1  # the first whose answer is still wanted
        self._stopped = False
        self._busy = False
        owner, messenger = weakref.ref(self), _messenger()
        self._line = _Line(partial(messenger.answered.emit, owner), may_hang=may_hang)
        self.destroyed.connect(partial(_Line.close, self._line))

    @property
    def busy(self) -> bool:
        """Whether the answer to the last job is still to come."""
        return self._busy

    def ask(self, job: Job) -> None:
        """Run `job` next, in place of what waited so far; it may use only what it was given."""
        if self._stopped:
            return
        self._asked += 1
        self._line.put(self._asked, job)
        self._busy = True

    def drop(self) -> None:
        """Forget what waits, and the answer of what runs."""
        self._valid = self._asked + 1
        self._busy = False
        self._line.clear()

    def stop(self) -> None:
        """Answer nothing and run nothing from now on; returns once the thread has ended."""
        self._stopped = True
        self.drop()
        self._line.close()
        self._line.join()

    def receive(self, number: int, answer: object) -> None:
        """Take the answer of a job, on the UI thread."""
        if number < self._valid:
            return
        if number == self._asked:
            self._busy = False
        if isinstance(answer, _Failure):
            raise answer.error
        self.done.emit(answer)


class _Failure(NamedTuple):
    error: Exception


class _Line:
    """The thread, what it does and what waits for it. It may outlive its owner."""

    def __init__(self, tell: Callable[[int, object], None], *, may_hang: bool) -> None:
        self._tell = tell
        self._may_hang = may_hang
        self._lock = threading.Lock()
        self._waiting: tuple[int, Job] | None = None
        self._thread: threading.Thread | None = None
        self._running = False
        self._closed = False

    def put(self, number: int, job: Job) -> None:
        """Let `job` wait, and start the thread unless it runs."""
        with self._lock:
            self._waiting = (number, job)
            if self._running:
                return
            self._thread = threading.Thread(target=self._work, name="newest", daemon=self._may_hang)
            self._thread.start()
            self._running = True

    def clear(self) -> None:
        """Forget what waits."""
        with self._lock:
            self._waiting = None

    def close(self) -> None:
        """Begin no other job and tell nothing more."""
        with self._lock:
            self._closed = True
            self._waiting = None

    def join(self) -> None:
        """Wait until the thread has ended."""
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        while self._work_once():
            pass

    def _work_once(self) -> bool:
        """Do what waits; false when nothing does. Nothing of a job is kept when it is done."""
        with self._lock:
            if self._waiting is None:
                self._running = False
                return False
            number, job = self._waiting
            self._waiting = None
        answer: object
        try:
            answer = job()
        except EndedError:
            return True
        except Exception as error:  # noqa: BLE001 - raised again on the UI thread
            answer = _Failure(error)
        except BaseException as error:  # noqa: BLE001
            # An exit would end the program on the UI thread; here it only ends the job.
            answer = _Failure(RuntimeError("the job was broken off"))
            answer.error.__cause__ = error
        if not self._closed:
            self._tell(number, answer)
        return True


class _Messenger(QObject):
    """Brings answers to the UI thread. There is one, and it outlives every thread that uses it:
    a thread never holds on to an object that the UI thread may destroy.
    """

    answered = Signal(object, int, object)

    def __init__(self) -> None:
        super().__init__()
        self.answered.connect(self._bring)

    def _bring(self, owner: weakref.ref[Newest], number: int, answer: object) -> None:
        newest = owner()
        if newest is not None and isValid(newest):
            newest.receive(number, answer)


@cache
def _messenger() -> _Messenger:
    return _Messenger()

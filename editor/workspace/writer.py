"""Writes a save's files in a thread of its own, some at a time, until it is told to stop."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Container, Sequence

from editor.vault import store
from editor.workspace.saving import Job, Outcome, carry_out

# Files that are written together take about so long, so that stopping is felt at once.
_SECONDS = 0.1
_FIRST = 8


class Writer:
    """Begins when it is made. The thread holds on to nothing but the jobs, and ends with them."""

    def __init__(
        self,
        jobs: Sequence[Job],
        write: Callable[[Sequence[Job]], list[Outcome]] = carry_out,
    ) -> None:
        self._write = write
        self._jobs = jobs
        self._waiting = deque(range(len(jobs)))  # which of them
        self._outcomes: deque[Outcome] = deque()
        self._turn = threading.Lock()  # held while files are written
        self._error: Exception | None = None
        self._left = len(jobs)
        self._thread = threading.Thread(target=self._work, name="saving")
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether files are still to be written."""
        return self._thread.is_alive()

    @property
    def left(self) -> int:
        """How many outcomes are still to be given out."""
        return self._left

    def outcomes(self, most: int) -> list[Outcome]:
        """What became of files since this was asked last, of so many at most.

        Raises what ended the writing when all that was written before that is given out.
        """
        given: list[Outcome] = []
        while self._outcomes and len(given) < most:
            given.append(self._outcomes.popleft())
        self._left -= len(given)
        if not given and self._error is not None:
            error, self._error = self._error, None
            raise error
        return given

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until all is written, for so long at most; whether it is."""
        self._thread.join(seconds)
        return not self.busy

    def stop(self) -> None:
        """Write no more than what is being written now."""
        self._left -= len(self._next(len(self._waiting)))

    def leave(self, paths: Container[str]) -> bool:
        """Leave these files alone from now on; whether any was to be written still.

        Waits for those that are being written now.
        """
        with self._turn:
            kept = [at for at in self._waiting if self._jobs[at].path not in paths]
            left_alone = len(self._waiting) - len(kept)
            self._waiting = deque(kept)
        self._left -= left_alone
        return left_alone > 0

    def _work(self) -> None:
        count = _FIRST
        try:
            while True:
                with self._turn:
                    jobs = self._next(count)
                    if not jobs:
                        return
                    began = time.monotonic()
                    self._outcomes.extend(self._write(jobs))
                    each = max((time.monotonic() - began) / len(jobs), 1e-6)
                count = max(1, min(store.TOGETHER, int(_SECONDS / each)))
                # Whoever waits for the turn gets it: a lock that is taken again at once is
                # hardly ever given away.
                time.sleep(0.0005)
        except Exception as error:  # noqa: BLE001 - raised again where outcomes are asked for
            self._error = error

    def _next(self, count: int) -> list[Job]:
        jobs: list[Job] = []
        while len(jobs) < count:
            try:
                jobs.append(self._jobs[self._waiting.popleft()])
            except IndexError:  # the last one, or stopped meanwhile
                break
        return jobs

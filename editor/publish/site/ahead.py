"""Small pictures made ahead on other threads, so that all cores of the machine have a share."""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor

from editor.publish.embedding import Picture

# More threads gain little, and each holds a picture in its full size.
_MOST_THREADS = 4


class Ahead:
    """Runs jobs on a few threads, which begin with the first."""

    def __init__(self) -> None:
        self._threads: ThreadPoolExecutor | None = None
        self._waiting: dict[Hashable, Future[Picture]] = {}

    def ask(self, key: Hashable, job: Callable[[], Picture]) -> None:
        """Have `job` done by some thread; nothing new where `key` is asked for already."""
        if key in self._waiting:
            return
        if self._threads is None:
            count = min(_MOST_THREADS, os.cpu_count() or 1)
            self._threads = ThreadPoolExecutor(count, thread_name_prefix="pictures")
        self._waiting[key] = self._threads.submit(job)

    def take(self, key: Hashable) -> Picture | None:
        """What was asked for, as soon as it is there; None where nothing was.

        Raises what the job raised: EditorError, OSError.
        """
        future = self._waiting.pop(key, None)
        return future.result() if future is not None else None

    def close(self) -> None:
        """Begin no more jobs, and wait for those that run."""
        self._waiting.clear()
        if self._threads is not None:
            self._threads.shutdown(cancel_futures=True)
            self._threads = None

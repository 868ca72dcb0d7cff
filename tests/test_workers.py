"""Work in processes of its own: what is asked there, what is kept there, and when they end."""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from operator import attrgetter
from pathlib import Path
from random import Random
from tempfile import NamedTemporaryFile

import pytest

from editor import processes, workers
from editor.workers import EndedError, Kept, Worker

PATIENCE_SECONDS = 30.0


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    worker.begin()
    yield worker
    worker.end()


def until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not done():
        assert time.monotonic() < end
        time.sleep(0.01)


def there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_all_is_done_here_until_it_is_begun() -> None:
    worker = Worker()
    assert worker.call(os.getpid) == os.getpid()
    assert Kept(worker, Random, 1).call(Random.random) == Random(1).random()
    assert not worker.running
    worker.make_ready()
    assert not worker.running


def test_a_process_answers(worker: Worker) -> None:
    process = worker.call(os.getpid)
    assert process != os.getpid()
    assert worker.call(sorted, [3, 1, 2], reverse=True) == [3, 2, 1]
    assert worker.call(os.getpid) == process


def test_it_may_be_at_hand_before_it_is_asked(worker: Worker) -> None:
    assert not worker.running
    worker.make_ready()
    assert worker.running
    assert worker.call(os.getpid) != os.getpid()


def test_it_brings_nothing_of_the_window(worker: Worker) -> None:
    loaded = "sorted(name.partition('.')[0] for name in __import__('sys').modules)"
    names = worker.call(eval, loaded)
    assert "editor" in names
    assert not {"PySide6", "shiboken6", "numpy"} & set(names)


def test_what_is_raised_there_is_raised_here(worker: Worker) -> None:
    with pytest.raises(ValueError, match="seven") as raised:
        worker.call(int, "seven")
    assert any("Traceback" in note for note in raised.value.__notes__)
    assert worker.call(int, "7") == 7


def test_what_cannot_be_told_is_raised_and_harms_no_other_question(worker: Worker) -> None:
    with pytest.raises(Exception, match="pickle"):
        worker.call(list, [1] * 100_000 + [lambda: 1])
    with pytest.raises(Exception, match="pickle"):
        worker.call(iter, {1: 2}.keys())
    assert worker.call(int, "7") == 7


def test_what_is_printed_there_harms_no_answer(worker: Worker) -> None:
    worker.call(print, "x" * 100, flush=True)
    assert worker.call(int, "7") == 7


def test_an_object_is_made_once_and_kept(worker: Worker) -> None:
    kept, like = Kept(worker, Random, 5), Random(5)
    assert [kept.call(Random.random) for _ in range(3)] == [like.random() for _ in range(3)]
    other = Kept(worker, Random, 5)
    assert other.call(Random.random) == Random(5).random()
    assert kept.call(Random.random) == like.random()


def test_an_object_that_nobody_asks_any_more_is_forgotten(worker: Worker) -> None:
    kept = Kept(worker, NamedTemporaryFile)
    file = Path(kept.call(attrgetter("name")))
    worker.call(os.getpid)
    assert file.exists()
    del kept
    gc.collect()
    worker.call(os.getpid)
    assert not file.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signal")
def test_a_process_that_was_stopped_is_followed_by_another(worker: Worker) -> None:
    process = worker.call(os.getpid)
    kept = Kept(worker, Random, 5)
    kept.call(Random.random)
    os.kill(process, signal.SIGKILL)
    assert kept.call(Random.random) == Random(5).random()
    assert worker.call(os.getpid) not in (process, os.getpid())


def test_where_no_process_can_be_it_is_done_here(
    worker: Worker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(processes, "command", lambda *_: [str(tmp_path / "nothing")])
    assert worker.call(os.getpid) == os.getpid()
    assert Kept(worker, Random, 1).call(Random.random) == Random(1).random()
    worker.make_ready()
    assert not worker.running


def test_it_ends_when_there_was_nothing_to_do(
    worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "IDLE_SECONDS", 0.05)
    kept = Kept(worker, Random, 5)
    kept.call(Random.random)
    process = worker.call(os.getpid)
    until(lambda: not worker.running)
    until(lambda: not there(process))
    assert kept.call(Random.random) == Random(5).random()


def test_it_is_gone_after_the_end(worker: Worker) -> None:
    process = worker.call(os.getpid)
    worker.end()
    assert not worker.running
    assert not there(process)
    assert worker.call(os.getpid) == os.getpid()


def test_the_end_waits_for_no_answer(worker: Worker) -> None:
    process = worker.call(os.getpid)
    with ThreadPoolExecutor(2) as pool:
        asked = [pool.submit(worker.call, time.sleep, 10 * PATIENCE_SECONDS) for _ in range(2)]
        until(lambda: not worker._free.acquire(blocking=False) or bool(worker._free.release()))
        begun = time.monotonic()
        worker.end()
        assert time.monotonic() < begun + PATIENCE_SECONDS
        for one in asked:
            with pytest.raises(EndedError):
                one.result(PATIENCE_SECONDS)
    assert not worker.running
    assert not there(process)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signal")
def test_the_end_waits_for_no_process_that_stands_still(worker: Worker) -> None:
    process = worker.call(os.getpid)
    os.kill(process, signal.SIGSTOP)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(worker.call, sorted, [3, 1, 2])
        until(lambda: not worker._free.acquire(blocking=False) or bool(worker._free.release()))
        worker.end()
        with pytest.raises(EndedError):
            asked.result(PATIENCE_SECONDS)
    assert not there(process)


def test_threads_wait_for_each_other(worker: Worker) -> None:
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda n: worker.call(pow, n, 2), range(200)))
    assert found == [n * n for n in range(200)]

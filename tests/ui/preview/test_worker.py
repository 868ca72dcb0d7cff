"""Only the newest of what waits is done, off the UI thread."""

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from editor.ui.preview.worker import NewestWorker


@pytest.fixture
def make() -> Iterator[Callable[[Callable[[int], int]], NewestWorker[int, int]]]:
    made: list[NewestWorker[int, int]] = []

    def worker(work: Callable[[int], int]) -> NewestWorker[int, int]:
        made.append(NewestWorker(work))
        return made[-1]

    yield worker
    for one in made:
        one.stop()


def test_what_waits_is_replaced(qtbot: QtBot, make) -> None:
    go, done, answers = threading.Event(), [], []

    def work(asked: int) -> int:
        go.wait(10)
        done.append((asked, threading.current_thread() is threading.main_thread()))
        return asked * 2

    worker = make(work)
    worker.answered.connect(lambda asked, answer: answers.append((asked, answer)))
    for asked in range(1, 6):
        worker.ask(asked)
    go.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [(1, 2), (5, 10)]
    assert done == [(1, False), (5, False)]


def test_what_waits_can_be_forgotten(qtbot: QtBot, make) -> None:
    go, answers = threading.Event(), []

    def work(asked: int) -> int:
        go.wait(10)
        return asked

    worker = make(work)
    worker.answered.connect(lambda asked, _: answers.append(asked))
    worker.ask(1)
    worker.ask(2)
    worker.forget()
    go.set()
    qtbot.waitUntil(lambda: answers == [1])
    worker.ask(3)
    qtbot.waitUntil(lambda: answers == [1, 3])


def test_a_failure_is_raised_on_the_ui_thread_and_work_goes_on(qtbot: QtBot, make) -> None:
    answers: list[int] = []

    def work(asked: int) -> int:
        return 6 // asked

    worker = make(work)
    worker.answered.connect(lambda _, answer: answers.append(answer))
    with capture_exceptions() as failures:
        worker.ask(0)
        qtbot.waitUntil(lambda: bool(failures))
    assert failures[0][0] is ZeroDivisionError
    worker.ask(2)
    qtbot.waitUntil(lambda: answers == [3])


def test_after_stop_nothing_is_answered(qtbot: QtBot) -> None:
    answers: list[int] = []
    worker = NewestWorker[int, int](lambda asked: asked)
    worker.answered.connect(lambda asked, _: answers.append(asked))
    worker.ask(1)
    worker.stop()
    qtbot.waitUntil(lambda: True)
    assert answers == []

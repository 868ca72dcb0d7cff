import threading

import pytest

from editor.ui.territory.background import Newest


@pytest.fixture
def worker(qapp):
    made = Newest()
    made.answers = []
    made.done.connect(made.answers.append)
    return made


def test_an_answer_comes_on_the_thread_that_asked(worker, qtbot):
    threads = []
    worker.done.connect(lambda _: threads.append(threading.current_thread()))
    worker.ask(threading.current_thread)
    assert worker.busy
    qtbot.waitUntil(lambda: not worker.busy)
    assert worker.answers[0] is not threading.current_thread()
    assert threads == [threading.current_thread()]


def test_only_the_newest_of_those_that_wait_is_run(worker, qtbot):
    begun, go_on = threading.Event(), threading.Event()
    ran = []

    def first():
        begun.set()
        assert go_on.wait(10)
        return 1

    worker.ask(first)
    assert begun.wait(10)
    for number in (2, 3, 4):
        worker.ask(lambda number=number: ran.append(number) or number)
    go_on.set()
    qtbot.waitUntil(lambda: not worker.busy)
    assert ran == [4]
    assert worker.answers == [4]


def test_a_dropped_answer_does_not_come(worker, qtbot):
    begun, go_on = threading.Event(), threading.Event()

    def slow():
        begun.set()
        assert go_on.wait(10)
        return "late"

    worker.ask(slow)
    assert begun.wait(10)
    worker.drop()
    assert not worker.busy
    go_on.set()
    worker.ask(lambda: "next")
    qtbot.waitUntil(lambda: not worker.busy)
    assert worker.answers == ["next"]


def test_a_job_that_fails_is_logged_and_the_next_one_runs(worker, qtbot, caplog):
    worker.ask(lambda: 1 / 0)
    qtbot.waitUntil(lambda: not worker.busy)
    assert "work for the map failed" in caplog.text
    worker.ask(lambda: "fine")
    qtbot.waitUntil(lambda: not worker.busy)
    assert worker.answers == ["fine"]

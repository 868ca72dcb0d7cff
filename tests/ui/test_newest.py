"""One job at a time off the UI thread, and of those that wait only the newest."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from editor.ui.newest import Newest
from editor.workers import EndedError


class Gate:
    """A job that waits, once begun, until it may go on."""

    def __init__(self, answer: object = None) -> None:
        self.begun, self.may_go = threading.Event(), threading.Event()
        self.ended = False
        self.answer = answer

    def __call__(self) -> object:
        self.begun.set()
        assert self.may_go.wait(10)
        self.ended = True
        return self.answer


class Stand:
    """A worker with the answers it gave."""

    def __init__(self, worker: Newest) -> None:
        self.worker = worker
        self.answers: list[object] = []
        worker.done.connect(self.answers.append)

    def hold(self, answer: object = None) -> Gate:
        """Ask for a job that runs until its gate opens."""
        gate = Gate(answer)
        self.worker.ask(gate)
        assert gate.begun.wait(10)
        return gate


@pytest.fixture
def stand(qapp: object) -> Iterator[Stand]:
    made = Stand(Newest())
    yield made
    made.worker.stop()


def background_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "newest"]


def test_a_job_runs_elsewhere_and_its_answer_comes_here(stand: Stand, qtbot: QtBot) -> None:
    told_on: list[threading.Thread] = []
    stand.worker.done.connect(lambda _: told_on.append(threading.current_thread()))
    assert not stand.worker.busy
    stand.worker.ask(threading.current_thread)
    assert stand.worker.busy
    qtbot.waitUntil(lambda: not stand.worker.busy)
    assert stand.answers[0] is not threading.current_thread()
    assert told_on == [threading.current_thread()]


def test_of_those_that_wait_only_the_newest_runs(stand: Stand, qtbot: QtBot) -> None:
    ran: list[int] = []
    gate = stand.hold(1)
    for number in (2, 3, 4):
        stand.worker.ask(lambda number=number: ran.append(number) or number)
    gate.may_go.set()
    qtbot.waitUntil(lambda: not stand.worker.busy)
    assert ran == [4]
    assert stand.answers == [1, 4]


def test_an_overtaken_answer_comes_while_the_worker_stays_busy(stand: Stand, qtbot: QtBot) -> None:
    first = stand.hold("old")
    second = Gate("new")
    stand.worker.ask(second)
    first.may_go.set()
    qtbot.waitUntil(lambda: stand.answers == ["old"])
    assert stand.worker.busy
    second.may_go.set()
    qtbot.waitUntil(lambda: not stand.worker.busy)
    assert stand.answers == ["old", "new"]


def test_what_is_dropped_does_not_answer_and_what_waits_is_not_run(
    stand: Stand, qtbot: QtBot
) -> None:
    ran: list[int] = []
    gate = stand.hold("late")
    stand.worker.ask(lambda: ran.append(1))
    stand.worker.drop()
    assert not stand.worker.busy
    gate.may_go.set()
    stand.worker.ask(lambda: "next")
    qtbot.waitUntil(lambda: not stand.worker.busy)
    assert stand.answers == ["next"]
    assert ran == []


def test_an_answer_that_is_under_way_can_still_be_dropped(stand: Stand) -> None:
    gate = stand.hold("late")
    gate.may_go.set()
    for thread in background_threads():
        thread.join(10)
    stand.worker.drop()
    QCoreApplication.processEvents()
    assert stand.answers == []


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (ZeroDivisionError, ZeroDivisionError),
        (SystemExit, RuntimeError),  # which would have ended the program
        (BaseException, RuntimeError),
    ],
)
def test_an_error_is_raised_here_and_the_next_job_runs(
    stand: Stand, qtbot: QtBot, error: type[BaseException], raised: type[Exception]
) -> None:
    def fail() -> None:
        raise error("why")

    with capture_exceptions() as failures:
        stand.worker.ask(fail)
        qtbot.waitUntil(lambda: bool(failures))
    kind, told, _ = failures[0]
    assert kind is raised
    assert error in (type(told), type(told.__cause__))
    assert not stand.worker.busy
    stand.worker.ask(lambda: "fine")
    qtbot.waitUntil(lambda: stand.answers == ["fine"])


def test_stopping_waits_for_the_thread_and_nothing_comes_after(stand: Stand) -> None:
    gate = stand.hold("late")
    waiting = Gate()
    stand.worker.ask(waiting)
    opener = threading.Timer(0.05, gate.may_go.set)
    opener.start()
    stand.worker.stop()
    assert gate.ended
    assert background_threads() == []
    assert not stand.worker.busy
    stand.worker.stop()
    stand.worker.ask(waiting)
    assert not stand.worker.busy
    QCoreApplication.processEvents()
    assert stand.answers == []
    assert not waiting.begun.is_set()
    opener.join()


def test_one_that_never_worked_can_be_stopped(stand: Stand) -> None:
    stand.worker.stop()
    stand.worker.stop()
    assert not stand.worker.busy


def test_the_thread_ends_with_the_work(stand: Stand, qtbot: QtBot) -> None:
    stand.worker.ask(lambda: 1)
    qtbot.waitUntil(lambda: stand.answers == [1])
    for thread in background_threads():
        thread.join(10)
    assert background_threads() == []


def _delete_at_once(owner: QObject) -> None:
    delete(owner)


def _delete_later(owner: QObject) -> None:
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("destroy", [_delete_at_once, _delete_later])
def test_when_the_owner_is_gone_nothing_comes_and_nothing_is_begun(
    qapp: object, destroy: Callable[[QObject], None]
) -> None:
    owner = QObject()
    stand = Stand(Newest(owner))
    gate, waiting = stand.hold("late"), Gate()
    stand.worker.ask(waiting)
    destroy(owner)
    gate.may_go.set()
    for thread in background_threads():
        thread.join(10)
    QCoreApplication.processEvents()
    assert stand.answers == []
    assert not waiting.begun.is_set()


def test_an_answer_under_way_to_an_owner_that_is_gone_is_lost(qapp: object) -> None:
    owner = QObject()
    stand = Stand(Newest(owner))
    stand.hold("late").may_go.set()
    for thread in background_threads():
        thread.join(10)
    delete(owner)
    QCoreApplication.processEvents()
    assert stand.answers == []


def test_one_that_is_let_go_of_is_not_kept_by_its_thread(qapp: object) -> None:
    answers: list[object] = []
    worker = Newest()
    worker.done.connect(answers.append)
    gate, waiting = Gate("late"), Gate()
    worker.ask(gate)
    assert gate.begun.wait(10)
    worker.ask(waiting)
    del worker
    gc.collect()
    gate.may_go.set()
    for thread in background_threads():
        thread.join(10)
    QCoreApplication.processEvents()
    assert answers == []
    assert not waiting.begun.is_set()


def test_a_storm_of_jobs_ends_with_the_newest(stand: Stand, qtbot: QtBot) -> None:
    for number in range(2000):
        stand.worker.ask(lambda number=number: number)
        if number % 50 == 0:
            QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: not stand.worker.busy)
    assert stand.answers[-1] == 1999
    assert stand.answers == sorted(stand.answers)


HANGING = """
import threading
from PySide6.QtCore import QCoreApplication
from editor.ui.newest import Newest
from editor.workers import EndedError

application = QCoreApplication([])
begun = threading.Event()

def hang():
    begun.set()
    threading.Event().wait()

worker = Newest(may_hang=True)
worker.ask(hang)
assert begun.wait(10)
print("the program ends")
"""


def test_a_job_that_never_returns_does_not_keep_the_program_from_ending() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", HANGING], capture_output=True, text=True, timeout=30, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "the program ends\n", "")


def test_a_job_whose_process_ended_with_the_program_tells_nothing(stand: Stand) -> None:
    def ended() -> object:
        raise EndedError

    with capture_exceptions() as told:
        gate = stand.hold("before")
        stand.worker.ask(ended)
        gate.may_go.set()
        stand.worker._line.join()
        QCoreApplication.processEvents()
    assert told == []
    assert stand.answers == ["before"]

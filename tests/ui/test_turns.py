"""Steps that each take a turn of the event loop."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from editor.ui.turns import Turns


def test_the_event_loop_turns_between_long_steps(qtbot: QtBot, qapp: QObject) -> None:
    turns, told = Turns(qapp), []
    clock = QTimer(qapp, interval=0)
    clock.timeout.connect(lambda: told.append("turn"))

    def steps() -> Iterator[None]:
        for n in range(3):
            told.append(f"step {n}")
            time.sleep(0.02)
            yield

    clock.start()
    turns.begin(steps())
    assert told == []
    assert turns.waiting
    qtbot.waitUntil(lambda: not turns.waiting)
    clock.stop()
    for n in (1, 2):
        assert "turn" in told[told.index(f"step {n - 1}") : told.index(f"step {n}")]


def test_short_steps_share_a_turn(qtbot: QtBot, qapp: QObject) -> None:
    turns, done = Turns(qapp), []
    turns.begin(iter(lambda: done.append(1) or len(done) < 5, False))
    qtbot.waitUntil(lambda: bool(done))
    assert len(done) == 5
    qtbot.waitUntil(lambda: not turns.waiting)


def test_what_is_left_is_dropped_and_tidied_up(qtbot: QtBot, qapp: QObject) -> None:
    turns, done = Turns(qapp), []

    def steps() -> Iterator[None]:
        try:
            for n in range(100):
                done.append(n)
                time.sleep(0.01)
                yield
        finally:
            done.append("tidied")

    turns.begin(steps())
    qtbot.waitUntil(lambda: bool(done))
    turns.drop()
    assert done[-1] == "tidied"
    count = len(done)
    qtbot.wait(30)
    assert len(done) == count
    assert not turns.waiting


def test_a_step_may_begin_others(qtbot: QtBot, qapp: QObject) -> None:
    turns, done = Turns(qapp), []

    def first() -> Iterator[None]:
        done.append("first")
        turns.begin(second())
        yield
        done.append("never")

    def second() -> Iterator[None]:
        done.append("second")
        yield

    turns.begin(first())
    qtbot.waitUntil(lambda: not turns.waiting)
    assert done == ["first", "second"]

"""Circles of objects end on the UI thread, whoever makes objects elsewhere."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from editor.ui.garbage import Garbage


class Circle:
    """Nothing but itself holds it; tells in which thread it ends."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        self.itself = self
        self.ended = ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread())


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    owner = QObject()
    yield Garbage(owner)
    owner.deleteLater()
    qtbot.waitUntil(gc.isenabled)
    gc.unfreeze()


def test_it_is_looked_for_on_the_ui_thread_only(garbage: Garbage, qtbot: QtBot) -> None:
    ended: list[threading.Thread] = []
    kept: list[list[int]] = []

    def work() -> None:
        for _ in range(20):
            Circle(ended)
        kept.extend([] for _ in range(100_000))

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert not ended
    qtbot.waitUntil(lambda: len(ended) == 20)
    assert set(ended) == {threading.main_thread()}


def test_it_is_looked_for_again_and_again(garbage: Garbage, qtbot: QtBot) -> None:
    kept: list[list[int]] = []
    for _ in range(3):
        ended: list[threading.Thread] = []
        Circle(ended)
        kept.extend([] for _ in range(5_000))
        qtbot.waitUntil(lambda found=ended: bool(found))

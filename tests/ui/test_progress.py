from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QProgressBar,
    QProgressDialog,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui import progress as module
from editor.ui import progress_bar
from editor.ui.look import DIALOG_MARGINS
from editor.ui.progress import Counting, progress, read_all
from editor.workspace.through import CalledOffError
from editor.workspace.workspace import Workspace
from tests.ui.reader import screen_reader


@pytest.fixture
def parent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    monkeypatch.setattr(module, "_PATIENCE_MS", 0)
    monkeypatch.setattr(module, "_SECONDS", 0.0)
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def call_off_when_shown(name: str, seen: list[str]) -> QTimer:
    """Click Cancel once the bar is there."""
    timer = QTimer(interval=0)

    def look() -> None:
        bar = next(
            (one for one in QApplication.topLevelWidgets() if one.objectName() == name), None
        )
        if isinstance(bar, QProgressDialog) and bar.isVisible():
            timer.stop()
            seen.append(f"{bar.labelText()} {bar.maximum()}")
            button = bar.findChild(QPushButton)
            assert button is not None
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    timer.timeout.connect(look)
    timer.start()
    return timer


def test_long_work_tells_how_far_it_is_and_is_called_off(parent: QWidget) -> None:
    seen: list[str] = []
    timer = call_off_when_shown("counting", seen)
    done: list[int] = []
    until = time.monotonic() + 10
    with (  # noqa: PT012 - what is gone through is called off from within
        pytest.raises(CalledOffError),
        progress(parent, "Counting sheep…", "counting") as through,
    ):
        for number in through(range(10_000_000)):
            done.append(number)
            assert time.monotonic() < until
    assert seen == ["Counting sheep… 10000000"]
    assert len(done) < 10_000_000
    timer.stop()
    with progress(parent, "Counting sheep…", "counting") as through:
        assert list(through([1, 2, 3])) == [1, 2, 3]


def test_a_vault_that_is_not_read_yet_is_read_with_a_way_out(
    parent: QWidget, tmp_path: Path
) -> None:
    for n in range(200):
        (tmp_path / f"{n}.md").write_text(f"---\ntitle: Entry {n}\n---\n")
    workspace = Workspace.open(tmp_path)
    seen: list[str] = []
    timer = call_off_when_shown("readingAll", seen)
    assert not read_all(parent, workspace)
    timer.stop()
    assert len(seen) == 1
    assert workspace.loading
    assert read_all(parent, workspace)
    assert len(workspace.entries()) == 200
    assert read_all(parent, workspace)


def test_counting_in_a_thread_ends_when_it_is_stopped() -> None:
    counting = Counting()
    through = iter(counting.through(["a", "b", "c"]))
    assert next(through) == "a"
    assert next(through) == "b"
    assert (counting.done, counting.total) == (1, 3)
    counting.stop()
    with pytest.raises(CalledOffError):
        next(through)


def test_a_screen_reader_is_told_few_of_the_steps(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It goes through all of them, one after the other, long after the work is done."""
    monkeypatch.setattr(progress_bar, "_LISTENING_MS", 0)
    told: dict[bool, list[int]] = {}
    for heard in (True, False):
        with screen_reader(heard):
            bar = progress_bar.Bar(parent, "Counting sheep…", "counting", 0)
            inner = bar.findChild(QProgressBar)
            assert inner is not None
            assert inner.accessibleName() == "Counting sheep…"
            told[heard] = []
            inner.valueChanged.connect(told[heard].append)
            assert all(bar.go_on(n, 50) for n in range(1, 51))
            assert bar.isVisible()
            bar.cancel()
            assert not bar.go_on(50, 50)
            bar.close()
    assert told[False][:50] == list(range(1, 51))
    assert told[True][0] == 1
    assert len(told[True]) < 10


@pytest.mark.parametrize("words", ["Short…", "What is being done told in very many words indeed…"])
def test_the_bar_has_room_for_its_words_and_edges_as_other_dialogs(
    parent: QWidget, words: str
) -> None:
    box = progress_bar.Bar(parent, words, "box", 0)
    box.show()
    label, bar = box.findChild(QLabel), box.findChild(QProgressBar)
    button = box.findChild(QPushButton)
    assert label is not None
    assert bar is not None
    assert button is not None
    assert label.width() >= label.sizeHint().width()
    parts = [part.geometry() for part in (label, bar, button)]
    room = box.rect().marginsRemoved(DIALOG_MARGINS)
    assert all(room.contains(part) for part in parts)
    assert all(one.bottom() < other.top() for one, other in pairwise(parts))
    assert box.width() >= 360
    assert bar.accessibleName() == words
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert box.wasCanceled()
    box.deleteLater()

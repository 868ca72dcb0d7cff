"""Circles of objects end on the UI thread, whoever makes objects elsewhere."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from editor.ui.garbage import Garbage

ROOT = Path(__file__).parents[2]


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


# Runs the program as its arguments say, beside a thread that makes circles all the time, and tells
# where Python looked for garbage from the first import on to the end.
BESIDE = """
import gc, sys, threading, time
looked = []
gc.callbacks.append(lambda phase, _: looked.append(threading.current_thread().name))
def litter():
    while True:
        circles = [[] for _ in range(2_000)]
        for one in circles:
            one.append(one)
        time.sleep(0.002)
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from editor import app, cli
begun = threading.Event()
def leave_circle():
    # A dialog that only a circle holds, with a timer that runs, and none of Qt's own to end it.
    dialog = QDialog()
    dialog.show()
    timer = QTimer(dialog)
    timer.start(0)
    dialog.itself = [dialog, timer]
    dialog.close()
def go(window, left=[40]):
    leave_circle()
    left[0] -= 1
    if left[0] % 20 == 19:
        window.actions_by_name["settings"].trigger()
        for one in window.findChildren(QDialog):
            one.close()
    if left[0]:
        QTimer.singleShot(20, lambda: go(window))
    else:
        window.close()
finish = app._Starter._finish_start
def finished(starter):
    finish(starter)
    begin()
    go(starter._window)
app._Starter._finish_start = finished
def begin():
    del looked[:]
    threading.Thread(target=litter, name="litter", daemon=True).start()
take = app.Appearance._apply
def applied(appearance):
    take(appearance)
    if "--screenshots" in sys.argv and not begun.is_set():
        begun.set()
        begin()
app.Appearance._apply = applied
status = cli.run(sys.argv[1:])
print(status, len(looked) > 1, sorted(set(looked)), gc.isenabled(), file=sys.stderr)
"""


@pytest.mark.parametrize("screens", [False, True], ids=["window", "screenshots"])
def test_no_other_thread_looks_for_it_while_the_program_runs(tmp_path: Path, screens: bool) -> None:
    vault = tmp_path / "vault"
    vault.mkdir()
    for title in ("Open Loom", "Second Kettle"):
        (vault / f"{title}.md").write_text(f"---\ntitle: {title}\n---\nText.\n")
    arguments = ["--screenshots", str(tmp_path / "screens")] if screens else []
    done = subprocess.run(
        [sys.executable, "-c", BESIDE, *arguments, str(vault)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.splitlines()[-1] == "0 True ['MainThread'] False"

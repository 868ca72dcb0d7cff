"""Exceptions in Qt's own slots and virtual methods: told once, the work kept, the window stays."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QEvent,
    QObject,
    QRunnable,
    QThreadPool,
    QTimer,
    Signal,
    qWarning,
)
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.preferences import Preferences
from editor.ui.recovery.reports import ReportsDialog
from editor.ui.unexpected import Surprises
from editor.ui.window import MainWindow
from editor.unexpected import Unexpected
from editor.workspace import edits
from editor.workspace.found import is_left
from editor.workspace.journal import JOURNAL_FILE
from editor.workspace.journal_file import read
from editor.workspace.state import vault_folder
from tests.ui.windows import forget_changes

pytestmark = [pytest.mark.qt, pytest.mark.qt_no_exception_capture]

ENTRY = "---\ntitle: Tidewater School\n---\nTides.\n"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    root.mkdir()
    (root / "tidewater.md").write_text(ENTRY)
    return root


@pytest.fixture
def unexpected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Unexpected]:
    # What the hooks of before do with it is not of interest here.
    monkeypatch.setattr(sys, "excepthook", lambda *_args: None)
    monkeypatch.setattr(threading, "excepthook", lambda *_args: None)
    monkeypatch.setattr(sys, "unraisablehook", lambda *_args: None)
    made = Unexpected(tmp_path / "log")
    made.install()
    yield made
    made.uninstall()


@pytest.fixture
def surprises(unexpected: Unexpected) -> Iterator[Surprises]:
    made = Surprises(unexpected)
    yield made
    made.end()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path, surprises: Surprises) -> MainWindow:
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: vault)
    made.recovery.listen_to(surprises)

    qtbot.addWidget(made, before_close_func=forget_changes)
    made.show()
    made.open_vault(vault)
    return made


class Emitter(QObject):
    happened = Signal()


def in_slot() -> None:
    emitter = Emitter()

    def slot() -> None:
        raise ValueError("in a slot")

    emitter.happened.connect(slot)
    emitter.happened.emit()


def in_timer() -> None:
    def late() -> None:
        raise ValueError("in a timer")

    QTimer.singleShot(0, late)


class Failing(QWidget):
    times = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.times += 1
        raise ValueError("while painting")


class Filter(QObject):
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            raise ValueError("in a filter")
        return False


def in_filter() -> None:
    # Sent at once, the exception would come back to who sent it.
    application = QApplication.instance()
    assert application is not None
    watcher = Filter(application)
    watched = QObject(watcher)
    watched.installEventFilter(watcher)
    QApplication.postEvent(watched, QEvent(QEvent.Type.User))


class Work(QRunnable):
    def run(self) -> None:
        raise ValueError("in a worker")


def in_worker() -> None:
    QThreadPool.globalInstance().start(Work())
    QThreadPool.globalInstance().waitForDone()


def in_thread() -> None:
    def work() -> None:
        raise ValueError("in a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def offered(window: MainWindow) -> str:
    row = window.notices.findChild(QWidget, "offer.unexpected")
    label = row.findChild(QLabel, "offerText") if row is not None else None
    return label.text() if label is not None else ""


@pytest.mark.parametrize(
    ("happen", "words"),
    [
        (in_slot, "in a slot"),
        (in_timer, "in a timer"),
        (in_filter, "in a filter"),
        (in_worker, "in a worker"),
        (in_thread, "in a thread"),
    ],
)
def test_it_is_told_wherever_it_happens_and_the_work_is_kept(
    window: MainWindow, qtbot: QtBot, vault: Path, happen: Callable[[], None], words: str
) -> None:
    assert window.workspace is not None
    edits.set_field(window.workspace, "tidewater.md", "title", "Ebb School")
    happen()
    qtbot.waitUntil(lambda: words in offered(window))
    assert "kept safe" in offered(window)
    (session,) = (vault_folder(vault) / "unsaved").iterdir()
    held = read((session / JOURNAL_FILE).read_bytes()).held
    assert "Ebb School" in (held["tidewater.md",].text or "")
    assert window.isVisible()
    assert not is_left(vault_folder(vault))  # this window goes on


def test_a_storm_while_painting_is_told_once(
    window: MainWindow, qtbot: QtBot, unexpected: Unexpected
) -> None:
    told: list[object] = []
    assert window.recovery is not None
    window.recovery._surprises.told.connect(told.append)  # type: ignore[union-attr]
    widget = Failing()
    qtbot.addWidget(widget)
    painted = QTimer(widget, interval=0)
    painted.timeout.connect(widget.update)
    painted.start()
    QTimer.singleShot(0, widget.show)
    qtbot.waitUntil(lambda: widget.times > 30)
    widget.hide()
    painted.stop()
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert "while painting" in offered(window)
    assert unexpected.log_file.read_text().count("ValueError: while painting") < 5


def test_the_details_can_be_seen_and_copied(window: MainWindow, qtbot: QtBot) -> None:
    in_slot()
    qtbot.waitUntil(lambda: bool(offered(window)))
    row = window.notices.findChild(QWidget, "offer.unexpected")
    assert row is not None
    button = row.findChild(QPushButton, "offerButton")
    assert button is not None
    button.click()
    dialog = window.findChild(ReportsDialog)
    assert dialog is not None
    text = dialog.findChild(QPlainTextEdit, "reportText")
    copy = dialog.findChild(QPushButton, "reportCopy")
    assert text is not None
    assert copy is not None
    assert "in slot" in text.toPlainText()
    copy.click()
    assert "ValueError: in a slot" in QApplication.clipboard().text()
    dialog.close()


@pytest.mark.qt_log_ignore("the mast is loose")
def test_warnings_of_qt_go_into_the_log(window: MainWindow, unexpected: Unexpected) -> None:
    for _ in range(100):
        qWarning("the mast is loose")
    assert 1 <= unexpected.log_file.read_text().count("the mast is loose") <= 3

"""A vault is read while the window is used: progress, stop, going on, and what may come between."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QProgressBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.schema.infer import Inference
from editor.schema.kinds import INTEGER
from editor.ui import loading
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.vault import scan, store
from editor.workspace import edits, workspace
from editor.workspace.learning import Learnt
from tests.stall import StallMeter

MANY = 40


class Gate:
    """Lets so many files through; who reads more of them waits."""

    def __init__(self) -> None:
        self.opened = threading.Semaphore(0)
        self.open_for_all = False

    def pass_through(self) -> None:
        if not self.open_for_all:
            assert self.opened.acquire(timeout=20)

    def let(self, count: int) -> None:
        self.opened.release(count)

    def let_all(self) -> None:
        self.open_for_all = True
        self.opened.release(1000)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """Files whose names start with "slow" are read only when the gate lets them."""
    made = Gate()

    def read(path: Path, really: Callable[[Path], str] = store.read) -> str:
        if path.name.startswith("slow"):
            made.pass_through()
        return really(path)

    monkeypatch.setattr(store, "read", read)
    # Batches of one entry, and nobody waits for slow ones.
    monkeypatch.setattr(loading, "_SECONDS", 0)
    monkeypatch.setattr(loading, "_TIMES", 1)
    monkeypatch.setattr(loading, "_FIRST_SECONDS", 0)
    yield made
    made.let_all()


def entry(n: int) -> str:
    return f"---\ntitle: Harbour {n:03}\nsize: {n}\n---\nTides.\n"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    root.mkdir()
    (root / ".territory").mkdir()
    settings = "collections: [{name: Harbours, entries: '*.md'}]\n"
    (root / ".territory" / "vault.yaml").write_text(settings)
    (root / "first.md").write_text(entry(0))
    for n in range(1, MANY):
        (root / f"slow{n:03}.md").write_text(entry(n))
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, gate: Gate) -> MainWindow:
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: tmp_path)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    return made


def part(window: MainWindow, kind: type[QWidget], name: str) -> QWidget:
    found = window.findChild(kind, name)
    assert found is not None
    return found


def rows(window: MainWindow) -> int:
    listed = part(window, QListView, "entryList")
    assert isinstance(listed, QListView)
    return listed.model().rowCount()


def told(window: MainWindow) -> str:
    label = part(window, QLabel, "loadingText")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def press(window: MainWindow, name: str) -> None:
    button = part(window, QToolButton, name)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_window_fills_while_entries_are_read(
    window: MainWindow, vault: Path, gate: Gate, qtbot: QtBot
) -> None:
    assert window.open_vault(vault)
    assert rows(window) == 1
    assert window.selection.path == "first.md"
    assert told(window) == f"Reading entries: 1 of {MANY}"
    gate.let(10)
    qtbot.waitUntil(lambda: rows(window) == 11)
    bar = part(window, QProgressBar, "loadingBar")
    assert isinstance(bar, QProgressBar)
    assert (bar.value(), bar.maximum()) == (11, MANY)
    gate.let_all()
    qtbot.waitUntil(lambda: rows(window) == MANY)
    assert told(window) == ""
    assert window.selection.path == "first.md"


def test_reading_can_be_stopped_and_go_on(
    window: MainWindow, vault: Path, gate: Gate, qtbot: QtBot
) -> None:
    window.open_vault(vault)
    gate.let(4)
    qtbot.waitUntil(lambda: rows(window) == 5)
    press(window, "loadingStop")
    assert told(window) == f"{MANY - 5} of {MANY} entries are not read and not shown"
    assert not part(window, QToolButton, "loadingStop").isVisible()
    # What is read can be worked with.
    assert window.workspace is not None
    edits.set_field(window.workspace, "slow001.md", "size", 77)
    assert window.save()
    assert "size: 77" in (vault / "slow001.md").read_text()
    assert rows(window) == 5
    gate.let_all()
    press(window, "loadingGoOn")
    qtbot.waitUntil(lambda: rows(window) == MANY)
    assert told(window) == ""


def test_the_keyboard_stops_and_goes_on(
    window: MainWindow, vault: Path, gate: Gate, qtbot: QtBot
) -> None:
    window.open_vault(vault)
    stop = part(window, QToolButton, "loadingStop")
    stop.setFocus()
    QTest.keyClick(stop, Qt.Key.Key_Space)
    go_on = part(window, QToolButton, "loadingGoOn")
    assert go_on.hasFocus()
    gate.let_all()
    QTest.keyClick(go_on, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: rows(window) == MANY)


def test_an_edit_made_while_others_are_read_stays(
    window: MainWindow, vault: Path, gate: Gate, qtbot: QtBot
) -> None:
    window.open_vault(vault)
    workspace = window.workspace
    assert workspace is not None
    edits.set_field(workspace, "first.md", "size", 99)
    gate.let_all()
    qtbot.waitUntil(lambda: not workspace.loading)
    assert "size: 99" in (workspace.text("first.md") or "")
    assert workspace.document.dirty == {"first.md"}
    workspace.document.undo()
    assert not workspace.document.dirty


def test_another_vault_is_opened_while_one_is_read(
    window: MainWindow, vault: Path, gate: Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "only.md").write_text(entry(7))
    window.open_vault(vault)
    assert window.open_vault(other)
    assert rows(window) == 1
    gate.let_all()
    qtbot.wait(50)  # nothing may come of the first any more
    assert rows(window) == 1
    assert told(window) == ""
    assert window.workspace is not None
    assert window.workspace.root == other


def test_a_vault_is_closed_while_it_is_read(
    window: MainWindow, vault: Path, gate: Gate, qtbot: QtBot
) -> None:
    window.open_vault(vault)
    assert window.close_vault()
    assert told(window) == ""
    gate.let_all()
    qtbot.wait(50)
    assert rows(window) == 0


def test_the_window_is_closed_while_a_vault_is_read(
    window: MainWindow, vault: Path, gate: Gate
) -> None:
    window.open_vault(vault)
    assert window.close()
    gate.let_all()


def test_a_file_that_vanishes_before_it_is_read_is_told(
    window: MainWindow, vault: Path, gate: Gate, qtbot: QtBot
) -> None:
    (vault / "empty.md").write_bytes(b"")
    window.open_vault(vault)
    for path in vault.glob("slow*"):
        path.unlink()
    gate.let_all()
    qtbot.waitUntil(lambda: told(window) == "")
    assert window.workspace is not None
    (problem,) = window.workspace.entry("slow001.md").problems
    assert problem.message.code == "vault.missing"
    assert rows(window) == MANY + 1


def test_a_defect_in_reading_one_file_is_raised_and_the_others_are_read(
    window: MainWindow,
    vault: Path,
    gate: Gate,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read = store.read

    def failing(path: Path) -> str:
        if path.name == "slow005.md":
            raise RuntimeError("a defect")
        return read(path)

    monkeypatch.setattr(store, "read", failing)
    with qtbot.capture_exceptions() as raised:
        window.open_vault(vault)
        gate.let_all()
        qtbot.waitUntil(lambda: told(window) == "")
    assert [str(error) for _, error, _ in raised] == ["a defect"]
    assert rows(window) == MANY - 1


class Slow:
    """A folder that takes its time to be looked through."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.may_end = threading.Event()
        find = scan.Scan.find

        def finding(self_: scan.Scan, pattern: str) -> list[scan.Seen]:
            if self_.root.name == "harbour":
                assert self.may_end.wait(20)
            return find(self_, pattern)

        monkeypatch.setattr(scan.Scan, "find", finding)
        monkeypatch.setattr(loading.Loader, "SHOWN_SECONDS", 0.01)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    made = Slow(monkeypatch)
    yield made
    made.may_end.set()


def test_a_folder_that_takes_long_is_looked_through_while_the_window_works(
    window: MainWindow, vault: Path, gate: Gate, slow: Slow, qtbot: QtBot
) -> None:
    gate.let_all()
    assert window.open_vault(vault)
    assert window.workspace is None
    assert told(window) == "Looking through harbour"
    slow.may_end.set()
    qtbot.waitUntil(lambda: window.workspace is not None and rows(window) == MANY)
    assert window.selection.path == "first.md"


def test_a_folder_that_takes_long_can_be_given_up(
    window: MainWindow, vault: Path, slow: Slow, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "only.md").write_text(entry(7))
    window.open_vault(vault)
    press(window, "loadingStop")
    assert told(window) == ""
    slow.may_end.set()
    window.open_vault(other)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace is not None
    assert window.workspace.root == other


def test_of_two_folders_asked_for_the_last_is_opened(
    window: MainWindow, vault: Path, slow: Slow, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "only.md").write_text(entry(7))
    window.open_vault(vault)
    window.open_vault(other)
    slow.may_end.set()
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace is not None
    assert window.workspace.root == other


def test_a_failure_that_comes_late_is_told(
    window: MainWindow, slow: Slow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "harbour").mkdir()
    (tmp_path / "harbour" / "tides.txt").touch()
    assert window.open_vault(tmp_path / "harbour")
    slow.may_end.set()
    qtbot.waitUntil(lambda: window.notices.findChild(QWidget, "offer.begin") is not None)
    assert told(window) == ""


def test_what_fields_there_are_is_learnt_apart_and_known_in_the_end(
    window: MainWindow, qtbot: QtBot, vault: Path, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "MANY", MANY)
    here: list[str] = []
    update = Inference.update

    def noted(self: Inference, path: str, *about: object) -> None:
        if threading.current_thread() is threading.main_thread():
            here.append(path)
        update(self, path, *about)

    window.form.tell_places()
    window.entries.check_fields()
    monkeypatch.setattr(Inference, "update", noted)
    window.open_vault(vault)
    gate.let_all()
    qtbot.waitUntil(lambda: window.workspace is not None and not window.workspace.loading)
    assert len(here) <= 2  # for the first form
    here.clear()
    collection = window.workspace.settings.collections[0]
    assert window.workspace.schema(collection).field("size").kind is INTEGER
    assert window.workspace.schema(collection).field("size").declared is False
    assert not here


def test_the_entry_asked_for_is_shown_a_turn_after_a_vault_of_many(
    qtbot: QtBot, window: MainWindow, vault: Path, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "MANY", MANY)
    gate.let_all()
    assert window.open_vault(vault / "slow007.md")
    qtbot.waitUntil(lambda: window.selection.path == "slow007.md")
    assert window.focusWidget() is window.entries.list
    assert window.open_vault(vault)
    assert window.close_vault()
    assert window.open_vault(vault / "slow011.md")
    qtbot.waitUntil(lambda: window.selection.path == "slow011.md")


def test_a_defect_in_learning_is_raised_and_the_vault_is_usable(
    window: MainWindow, qtbot: QtBot, vault: Path, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "MANY", MANY)

    def learn(_entries: object) -> Learnt:
        return Learnt(defect=ZeroDivisionError("made to fail"))

    monkeypatch.setattr(loading, "learn", learn)
    gate.let_all()
    with qtbot.captureExceptions() as raised:
        window.open_vault(vault)
        qtbot.waitUntil(lambda: window.workspace is not None and not window.workspace.loading)
        qtbot.waitUntil(lambda: bool(raised))
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    collection = window.workspace.settings.collections[0]
    assert window.workspace.schema(collection).field("size").kind is INTEGER


def test_the_ui_thread_is_not_held_while_thousands_are_read(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = tmp_path / "many"
    many.mkdir()
    (many / ".territory").mkdir()
    settings = "collections: [{name: Harbours, entries: '*.md'}]\n"
    (many / ".territory" / "vault.yaml").write_text(settings)
    for n in range(3000):
        (many / f"{n:04}.md").write_text(entry(n))
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: tmp_path)
    qtbot.addWidget(window)
    window.show()
    meter = StallMeter(window)
    with qtbot.waitExposed(window):
        pass
    monkeypatch.setattr(loading.Loader, "SHOWN_SECONDS", 0.02)
    meter.start()
    window.open_vault(many)
    qtbot.waitUntil(lambda: window.workspace is not None and rows(window) == 3000, timeout=60_000)
    qtbot.waitUntil(lambda: window.workspace is not None and not window.workspace.loading)
    meter.stop()
    # Of its own work: what it waits for others depends on how busy the machine is.
    assert meter.busiest < 0.1


def test_the_list_stays_where_it_is_while_others_come_above(
    window: MainWindow, vault: Path, gate: Gate, qtbot: QtBot
) -> None:
    for n in range(1, MANY):
        (vault / f"slow{n:03}.md").write_text(entry(MANY - n))
    window.resize(1024, 700)
    window.open_vault(vault)
    gate.let(25)
    qtbot.waitUntil(lambda: rows(window) == 26)
    listed = part(window, QListView, "entryList")
    assert isinstance(listed, QListView)
    bar = listed.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum() - 7)
    top = listed.indexAt(QPoint(1, 1))
    title, at = top.data(), listed.visualRect(top).y()
    gate.let(10)
    qtbot.waitUntil(lambda: rows(window) == 36)
    top = listed.indexAt(QPoint(1, 1))
    assert (top.data(), listed.visualRect(top).y()) == (title, at)
    assert window.selection.path == "first.md"
    assert listed.currentIndex().data() == "Harbour 000"

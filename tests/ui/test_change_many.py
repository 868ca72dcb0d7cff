"""A change of many entries, from the way out to undo."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.messages import EditorError
from editor.ui import progress, save_queue
from editor.ui.applying import ChangedMeanwhileError, apply_many, turn
from editor.ui.change_many import change_many
from editor.ui.plan_dialog import PlanDialog
from editor.ui.save_queue import SaveQueue
from editor.workspace import getting_ready
from editor.workspace.history import Edit
from editor.workspace.lifecycle import delete
from editor.workspace.outside import Intake
from editor.workspace.plan import Plan
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened, set_in_all

ENTRY = "---\ntitle: One\nsize: 1-3\n---\n"
PATHS = [f"{n}.md" for n in range(230)]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(make_vault(tmp_path, **{path.removesuffix(".md"): ENTRY for path in PATHS}))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def press(name: str, titles: list[str]) -> None:
    """Press a button of the dialog that opens next."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PlanDialog):
            QTimer.singleShot(5, when_open)
            return
        titles.append(dialog.windowTitle())
        assert QGuiApplication.overrideCursor() is None
        QTest.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, when_open)


def sizes(workspace: Workspace) -> Callable[[Sequence[str]], Plan]:
    return lambda some: set_in_all(workspace, some, "size", "4-10")


def test_all_parts_become_one_step(workspace: Workspace, parent: QWidget) -> None:
    titles: list[str] = []
    press("planApprove", titles)
    assert change_many(parent, workspace, PATHS, sizes(workspace), verb="Set")
    assert {workspace.entry(path).fields["size"] for path in PATHS} == {"4-10"}
    assert QGuiApplication.overrideCursor() is None
    workspace.document.undo()
    assert workspace.document.dirty == frozenset()
    assert workspace.document.undo_label is None
    assert titles == ["Set “size” of 230 entries"]


def test_what_is_not_agreed_to_is_not_made(workspace: Workspace, parent: QWidget) -> None:
    titles: list[str] = []
    press("planCancel", titles)
    assert not change_many(parent, workspace, PATHS, sizes(workspace), title="Really", verb="Set")
    assert (titles, workspace.document.undo_label) == (["Really"], None)


def test_what_is_called_off_is_not_shown(workspace: Workspace, parent: QWidget) -> None:
    def make(some: Sequence[str]) -> Plan:
        parent.findChildren(QProgressDialog)[-1].cancel()
        return sizes(workspace)(some)

    assert not change_many(parent, workspace, PATHS, make, verb="Set")
    assert workspace.document.undo_label is None
    assert not [one for one in parent.findChildren(QDialog) if isinstance(one, PlanDialog)]


def test_where_every_entry_refuses_the_reason_is_raised(
    workspace: Workspace, parent: QWidget
) -> None:
    def refuse(_some: Sequence[str]) -> Plan:
        raise EditorError("vault.edit-fence")

    with pytest.raises(EditorError):
        change_many(parent, workspace, PATHS, refuse, verb="Set")
    assert QGuiApplication.overrideCursor() is None


def test_a_change_of_many_can_be_called_off_while_it_is_got_ready(
    workspace: Workspace, parent: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getting_ready, "_FEW", 100)
    monkeypatch.setattr(progress, "_SECONDS", 0)
    change = sizes(workspace)(PATHS).change
    expect, got_ready = workspace.expect, []

    def called_off(edits: Sequence[Edit]) -> None:
        got_ready.extend(edits)
        expect(edits)
        bar = parent.findChild(QProgressDialog, "changingEntries")
        assert bar is not None
        assert bar.maximum() == len(PATHS)
        if len(got_ready) >= 100:
            bar.cancel()

    monkeypatch.setattr(workspace, "expect", called_off)
    assert not apply_many(parent, workspace, change)
    assert 100 <= len(got_ready) < len(PATHS)
    assert workspace.document.undo_label is None
    monkeypatch.setattr(workspace, "expect", expect)
    assert apply_many(parent, workspace, change)
    assert {workspace.entry(path).fields["size"] for path in PATHS} == {"4-10"}


def test_a_change_that_another_program_overtook_is_not_made(
    workspace: Workspace, parent: QWidget
) -> None:
    change = sizes(workspace)(PATHS).change
    Intake(workspace, {PATHS[7]: ENTRY.replace("One", "Theirs")}).step()
    with pytest.raises(ChangedMeanwhileError) as raised:
        apply_many(parent, workspace, change)
    assert raised.value.message.args == {"file": PATHS[7]}
    assert {workspace.entry(path).fields["size"] for path in PATHS} == {"1-3"}
    assert workspace.entry(PATHS[7]).title == "Theirs"
    assert QGuiApplication.overrideCursor() is None


def stop_when(name: str, done: int) -> list[str]:
    """Cancel the bar of that name once so much is done; gives what it said."""
    told: list[str] = []
    timer = QTimer(QApplication.instance())

    def look() -> None:
        for bar in QApplication.topLevelWidgets():
            there = bar.objectName() == name and bar.isVisible()
            if there and isinstance(bar, QProgressDialog) and bar.value() >= done:
                timer.stop()
                told.append(bar.labelText())
                bar.cancel()

    timer.timeout.connect(look)
    timer.start(0)
    return told


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getting_ready, "_FEW", 100)
    monkeypatch.setattr(progress, "_SECONDS", 0)
    monkeypatch.setattr(progress, "_PATIENCE_MS", 0)


@pytest.mark.usefixtures("impatient")
def test_an_undo_of_many_that_is_called_off_leaves_all_as_it_was(
    workspace: Workspace, parent: QWidget
) -> None:
    workspace.document.apply(sizes(workspace)(PATHS).change)
    label = workspace.document.undo_label
    told = stop_when("changingEntries", 120)
    assert not turn(parent, workspace, back=True)
    assert told == ["Undoing…"]
    assert workspace.document.undo_label == label
    assert workspace.document.redo_label is None
    assert {workspace.entry(path).fields["size"] for path in PATHS} == {"4-10"}
    assert turn(parent, workspace, back=True)
    assert {workspace.entry(path).fields["size"] for path in PATHS} == {"1-3"}
    told = stop_when("changingEntries", 120)
    assert not turn(parent, workspace, back=False)
    assert told == ["Redoing…"]
    assert turn(parent, workspace, back=False)
    assert {workspace.entry(path).fields["size"] for path in PATHS} == {"4-10"}


@pytest.mark.usefixtures("impatient")
def test_many_files_that_are_made_and_removed_can_be_called_off(
    workspace: Workspace, parent: QWidget
) -> None:
    removed: list[Path] = []

    def trash(file: Path) -> None:
        assert workspace.document.reaching
        with pytest.raises(RuntimeError):  # nothing else may change the vault meanwhile
            workspace.document.undo()
        removed.append(file)
        file.unlink()

    workspace.trash = trash
    root, change = workspace.root, delete(workspace, PATHS).change
    told = stop_when("changingFiles", len(PATHS) + 50)
    assert not apply_many(parent, workspace, change)
    assert told == ["Making and removing files…"]
    assert 40 < len(removed) < len(PATHS)
    assert all((root / path).read_text() == ENTRY for path in PATHS)
    assert len(workspace.entries()) == len(PATHS)
    assert workspace.document.undo_label is None
    assert not workspace.document.reaching
    assert apply_many(parent, workspace, change)
    assert not any((root / path).exists() for path in PATHS)
    stop_when("changingFiles", len(PATHS) + 2)
    assert not turn(parent, workspace, back=True)
    assert not any((root / path).exists() for path in PATHS)
    assert not workspace.entries()
    assert turn(parent, workspace, back=True)
    assert all((root / path).read_text() == ENTRY for path in PATHS)


@pytest.mark.usefixtures("impatient")
def test_a_save_on_its_way_takes_nothing_in_while_files_are_removed(
    workspace: Workspace, parent: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(save_queue, "_INTERVAL_MS", 0)
    monkeypatch.setattr(getting_ready, "_FEW", len(PATHS))
    saved, gone, root = PATHS[:100], PATHS[100:], workspace.root
    workspace.document.apply(sizes(workspace)(saved).change)
    (root / saved[0]).write_text(ENTRY.replace("One", "Theirs"))
    queue = SaveQueue(parent)
    queue.start(workspace)
    last = root / saved[-1]
    until = time.monotonic() + 10
    while "4-10" not in last.read_text():  # the window stands still meanwhile
        assert time.monotonic() < until
    assert queue.busy
    workspace.trash = Path.unlink
    assert apply_many(parent, workspace, delete(workspace, gone).change)
    assert not any((root / path).exists() for path in gone)
    qtbot.waitUntil(lambda: not queue.busy, timeout=10_000)
    assert workspace.entry(saved[0]).title == "Theirs" or saved[0] in workspace.conflicts
    assert not workspace.document.dirty - {saved[0]}

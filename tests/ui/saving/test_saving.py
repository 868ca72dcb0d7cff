"""Saving goes on while the curator does, and one failure stops nobody else."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.vault import kept, leftovers
from editor.workspace import edits, lifecycle, writer
from editor.workspace.saving import Job, Outcome, carry_out
from editor.workspace.workspace import Workspace
from tests.ui.windows import forget_changes

COUNT = 60


def entry(number: int) -> str:
    return f"---\ntitle: Entry {number:02}\nsize: 4-10\n---\nTides.\n"


def path_of(number: int) -> str:
    return f"{number:02}.md"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    root.mkdir()
    for number in range(COUNT):
        (root / path_of(number)).write_bytes(entry(number).encode())
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: vault)
    qtbot.addWidget(made, before_close_func=end_saving)
    made.show()
    assert made.open_vault(vault)
    qtbot.waitUntil(lambda: made.workspace is not None and not made.workspace.loading)
    return made


def end_saving(window: MainWindow) -> None:
    window.saving.queue.stop()
    window.saving.queue.finish()
    forget_changes(window)


@pytest.fixture
def workspace(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


class Gate:
    """A slow disk: writes one file at a time, and each only when it is let."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self._steps = threading.Semaphore(0)

    def let(self, files: int) -> None:
        for _ in range(files):
            self._steps.release()

    def __call__(self, jobs: Sequence[Job]) -> list[Outcome]:
        outcomes = []
        for job in jobs:
            while not self.open.is_set() and not self._steps.acquire(timeout=0.01):
                pass
            outcomes += carry_out([job])
        return outcomes


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made = Gate()
    monkeypatch.setattr(writer.Writer.__init__, "__defaults__", (made,))
    monkeypatch.setattr(writer, "_FIRST", 1)
    monkeypatch.setattr(writer, "_SECONDS", 1e-9)
    yield made
    made.open.set()


def change(workspace: Workspace, numbers: Sequence[int] = range(COUNT), to: str = "11-20") -> None:
    for number in numbers:
        edits.set_field(workspace, path_of(number), "size", to)


def press_save(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def note(window: MainWindow) -> str:
    shown = window.findChild(QLabel, "savingText")
    assert shown is not None
    return shown.text() if shown.isVisible() else ""


def size_of(vault: Path, number: int) -> str:
    return (vault / path_of(number)).read_text().partition("size: ")[2].partition("\n")[0]


def test_some_files_are_saved_before_anything_else_happens(
    window: MainWindow, workspace: Workspace, vault: Path
) -> None:
    change(workspace, [3])
    press_save(window)
    window.saving.queue.finish()
    assert size_of(vault, 3) == "11-20"
    assert not workspace.document.dirty
    assert note(window) == ""


def test_the_curator_goes_on_while_files_are_written(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, vault: Path, gate: Gate
) -> None:
    change(workspace)
    press_save(window)
    assert window.saving.busy
    assert note(window) == f"Saving: 0 of {COUNT} files"
    gate.let(10)
    qtbot.waitUntil(lambda: note(window) == f"Saving: 10 of {COUNT} files")
    qtbot.waitUntil(lambda: len(workspace.document.dirty) == COUNT - 10)
    change(workspace, [0, 59], to="21-50")  # one that is written already, one that is not
    gate.open.set()
    qtbot.waitUntil(lambda: not window.saving.busy)
    assert note(window) == ""
    assert workspace.document.dirty == {path_of(0), path_of(59)}
    assert (size_of(vault, 0), size_of(vault, 59)) == ("11-20", "11-20")
    assert window.findChild(QLabel, "statusSaved").text().startswith("Saved 60 files")
    assert window.isWindowModified()


def test_stopping_leaves_unsaved_what_is_not_written(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, vault: Path, gate: Gate
) -> None:
    change(workspace)
    press_save(window)
    gate.let(5)
    qtbot.waitUntil(lambda: note(window).startswith("Saving: 5 "))
    stop = window.findChild(QToolButton, "savingStop")
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    gate.open.set()
    qtbot.waitUntil(lambda: not window.saving.busy)
    written = {path_of(number) for number in range(COUNT) if size_of(vault, number) == "11-20"}
    assert 5 <= len(written) <= 6
    assert workspace.document.dirty == {path_of(number) for number in range(COUNT)} - written
    assert note(window) == ""
    press_save(window)
    qtbot.waitUntil(lambda: not workspace.document.dirty)


def test_saving_again_meanwhile_saves_what_was_changed_since(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, vault: Path, gate: Gate
) -> None:
    change(workspace)
    press_save(window)
    change(workspace, [0, 30], to="21-50")
    press_save(window)
    press_save(window)
    gate.open.set()
    qtbot.waitUntil(lambda: not window.saving.busy)
    assert not workspace.document.dirty
    assert (size_of(vault, 0), size_of(vault, 30), size_of(vault, 31)) == (
        "21-50", "21-50", "11-20",
    )  # fmt: skip


def test_an_undo_meanwhile_is_unsaved(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, vault: Path, gate: Gate
) -> None:
    change(workspace, [0, 1])
    press_save(window)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.document.dirty == {path_of(0)}
    gate.open.set()
    qtbot.waitUntil(lambda: not window.saving.busy)
    assert size_of(vault, 1) == "11-20"
    assert workspace.document.dirty == {path_of(1)}
    press_save(window)
    qtbot.waitUntil(lambda: not workspace.document.dirty)
    assert size_of(vault, 1) == "4-10"


def test_an_entry_deleted_meanwhile_stays_deleted(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, vault: Path, gate: Gate
) -> None:
    workspace.trash = Path.unlink
    change(workspace)
    press_save(window)
    gate.let(3)
    qtbot.waitUntil(lambda: note(window).startswith("Saving: 3 "))
    gate.open.set()
    workspace.document.apply(lifecycle.delete(workspace, [path_of(3), path_of(50)]).change)
    assert not (vault / path_of(50)).exists()
    qtbot.waitUntil(lambda: not window.saving.busy)
    assert not (vault / path_of(3)).exists()
    assert not (vault / path_of(50)).exists()
    assert not workspace.document.dirty
    assert window.notices.text == ""
    workspace.document.undo()
    assert size_of(vault, 50) == "4-10"
    assert path_of(50) in workspace.document.dirty


def test_an_entry_renamed_meanwhile_is_saved_under_its_new_name(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, vault: Path, gate: Gate
) -> None:
    change(workspace)
    press_save(window)
    gate.open.set()
    workspace.document.apply(lifecycle.rename(workspace, path_of(59), "last.md").change)
    qtbot.waitUntil(lambda: not window.saving.busy)
    assert not (vault / path_of(59)).exists()
    assert "11-20" in (vault / "last.md").read_text()
    assert not workspace.document.dirty
    assert window.notices.text == ""


def test_one_sentence_for_all_that_failed_alike_and_a_list_on_demand(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, vault: Path
) -> None:
    for number in range(40):
        (vault / path_of(number)).chmod(0o444)
    change(workspace)
    assert not window.save()
    assert window.notices.text == (
        "00.md is read-only. It was left as it is. The same happened to 39 more files."
    )
    assert len(workspace.document.dirty) == 40
    offer = window.notices.findChild(QWidget, "offer.unsaved-files")
    assert offer is not None
    assert offer.findChild(QLabel, "offerText").text() == "40 files were not saved."
    seen: list[tuple[int, str, str]] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QDialog):
            QTimer.singleShot(10, look)
            return
        rows = box.findChild(QTreeWidget, "unsavedFiles")
        row = rows.topLevelItem(7)
        seen.append((rows.topLevelItemCount(), row.text(0), row.text(1)))
        rows.setCurrentItem(row)
        copy = box.findChild(QPushButton, "copyUnsaved")
        QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
        QTest.keyClick(rows, Qt.Key.Key_Return)

    QTimer.singleShot(0, look)
    QTest.mouseClick(offer.findChild(QPushButton, "offerButton"), Qt.MouseButton.LeftButton)
    assert seen == [(40, "07.md", "07.md is read-only. It was left as it is.")]
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 40
    assert lines[7] == "07.md\t07.md is read-only. It was left as it is."
    assert window.selection.path == "07.md"
    for number in range(40):
        (vault / path_of(number)).chmod(0o644)
    assert window.save()
    assert window.notices.text == ""
    assert not workspace.document.dirty


def when_modal(what: Callable[[QWidget], bool]) -> None:
    """Do something to the box that is shown next; again while it says False."""

    def look() -> None:
        box = QApplication.activeModalWidget()
        if box is None or not what(box):
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def test_closing_waits_for_what_is_being_saved(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, vault: Path, gate: Gate
) -> None:
    change(workspace)
    press_save(window)
    seen: list[str] = []

    def let(box: QWidget) -> bool:
        if box.objectName() != "savingBox":
            return False
        seen.append(box.findChild(QLabel, "savingBoxText").text())
        gate.open.set()
        return True

    when_modal(let)
    assert window.close()
    assert seen == [f"Saving: 0 of {COUNT} files"]
    assert all(size_of(vault, number) == "11-20" for number in range(COUNT))


def test_closing_asks_about_what_was_not_saved(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, vault: Path, gate: Gate
) -> None:
    change(workspace)
    press_save(window)
    asked: list[str] = []

    def stop(box: QWidget) -> bool:
        if box.objectName() == "savingBox":
            if not asked:
                asked.append("")
                QTest.keyClick(box, Qt.Key.Key_Escape)
                gate.let(1)
            return False
        if not isinstance(box, QMessageBox):
            return False
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.Cancel).click()
        return True

    when_modal(stop)
    assert not window.close()
    assert window.isVisible()
    assert len(workspace.document.dirty) == COUNT - 1
    assert asked[1] == f"{COUNT - 1} entries have changes that are not saved."
    gate.open.set()
    assert window.save()


def test_saving_before_closing_waits_too(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, vault: Path, gate: Gate
) -> None:
    change(workspace)
    seen: list[str] = []

    def follow(box: QWidget) -> bool:
        if isinstance(box, QMessageBox) and not seen:
            seen.append("asked")
            box.button(QMessageBox.StandardButton.Save).click()
        elif box.objectName() == "savingBox":
            seen.append("waits")
            gate.open.set()
            return True
        return False

    when_modal(follow)
    assert window.close()
    assert seen == ["asked", "waits"]
    assert all(size_of(vault, number) == "11-20" for number in range(COUNT))


def test_old_leftovers_are_removed_when_a_vault_is_opened(
    qtbot: QtBot, window: MainWindow, vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = leftovers.fresh_name(vault / path_of(0))
    left.write_text("half")
    os.utime(left, (1, 1))
    window.saving.show_workspace(window.workspace)
    window.saving.rest.start(0)
    qtbot.waitUntil(lambda: not left.exists())
    assert len(list(vault.iterdir())) == COUNT


def test_a_file_that_a_killed_program_left_half_written_is_told(
    qtbot: QtBot, tmp_path: Path, vault: Path
) -> None:
    from tests.vault.test_writing import leave

    torn, changed = vault / path_of(0), vault / path_of(1)
    new = entry(0).replace("4-10", "2000-3000")
    torn.write_text(new[:-9] + entry(0)[len(new) - 9 :] + "\0" * 5)
    leave(torn, entry(0).encode(), new.encode())
    copy = leave(changed, b"before", b"after")
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: vault)
    qtbot.addWidget(window)
    window.show()
    assert window.open_vault(vault)
    qtbot.waitUntil(lambda: window.workspace is not None and not window.workspace.loading)
    assert torn.read_text() == new
    assert window.notices.text.startswith("01.md was not written whole when the program ended.")
    assert str(copy.folder) in window.notices.text
    assert list(kept.kept_folder().iterdir()) == [copy.folder]

"""The diff promise: what a save will change can be seen before, and nothing else changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from editor.ui.changes.saving_dialog import SavingDialog
from editor.ui.window import MainWindow
from editor.workspace import edits, placing
from tests.ui.windows import shown_window

ONE = (
    b"\xef\xbb\xbf---\r\ntitle: Tidewater School  # first\r\nsize: '4-10'\r\nx: 20\r\ny: 30\r\n"
    b"---\r\nTides. \r\n\r\nNo end"
)
TWO = b"---\ntitle: Kelp\nsectors:\n- A\n-   B\nx: 1\ny: 2\n---\nHere.\n"
WAIT = 15_000


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    (root / ".territory").mkdir(parents=True)
    (root / ".territory" / "vault.yaml").write_text(
        "collections: [{name: A, entries: '*.md', map: main}]\nmaps: {main: {}}\n"
    )
    (root / "one.md").write_bytes(ONE)
    (root / "two.md").write_bytes(TWO)
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    made = shown_window(qtbot, tmp_path, vault)
    made.open_vault(vault)
    return made


def on_dialog(window: MainWindow, act: Callable[[SavingDialog], object]) -> list[SavingDialog]:
    """Do something in the dialog that opens next; the list gets it."""
    found: list[SavingDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, SavingDialog) or dialog.busy:
            QTimer.singleShot(10, window, look)
            return
        found.append(dialog)
        act(dialog)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, window, look)
    return found


def change(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    edits.set_field(workspace, "one.md", "size", "11-20")
    edits.set_field(workspace, "two.md", "sectors", ["A", "C", "B"])
    placing.move_many(workspace, {"two.md": (7, 2)})
    edits.set_body(workspace, "two.md", "Here.\nAnd there.\n", typed=False)


def differing(before: bytes, after: bytes) -> list[tuple[str, int, str]]:
    """The lines that go and come between two files on disk, found without the program's help."""
    import difflib

    old, new = ([*text.decode().split("\n")] for text in (before, after))
    found: list[tuple[str, int, str]] = []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag != "equal":
            found += [("removed", n + 1, old[n]) for n in range(i, i_end)]
            found += [("added", n + 1, new[n]) for n in range(j, j_end)]
    return found


def test_a_save_changes_the_lines_that_were_shown_and_no_other(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    change(window)
    seen: dict[str, list[tuple[str, int, str]]] = {}

    def look(dialog: SavingDialog) -> None:
        for row, file in enumerate(dialog.files):
            dialog.list.setCurrentIndex(dialog.list.model().index(row, 0))
            qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT)
            seen[file.path] = [
                (line.sign, line.old or line.new or 0, line.text)
                for line in dialog.lines.lines
                if line.sign in ("removed", "added")
            ]
        save = dialog.findChild(QPushButton, "saveNow")
        assert save is not None
        assert save.text() == "Save 2"
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)

    found = on_dialog(window, look)
    window.actions_by_name["save-lines"].trigger()
    assert found
    window.saving.wait()
    disk = {path: (vault / path).read_bytes() for path in ("one.md", "two.md")}
    assert seen == {
        "one.md": differing(ONE, disk["one.md"]),
        "two.md": differing(TWO, disk["two.md"]),
    }
    assert [text for _, _, text in seen["one.md"]] == ["size: '4-10'\r", "size: '11-20'\r"]
    assert not window.workspace.document.dirty if window.workspace else False


def test_the_status_line_leads_to_the_lines_of_its_file(window: MainWindow, qtbot: QtBot) -> None:
    change(window)
    window.selection.select("two.md")
    link = window.findChild(QToolButton, "statusChanges")
    assert link is not None
    qtbot.waitUntil(link.isVisible, timeout=WAIT)

    def look(dialog: SavingDialog) -> None:
        row = dialog.list.currentIndex().row()
        assert dialog.files[row].path == "two.md"
        told = dialog.findChild(QLabel, "savingTold")
        assert told is not None
        assert told.text() == "2 files. No other line will differ on disk."
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    found = on_dialog(window, look)
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert found
    workspace = window.workspace
    assert workspace is not None
    assert workspace.document.dirty == {"one.md", "two.md"}


def test_nothing_unsaved_is_said(window: MainWindow) -> None:
    def look(dialog: SavingDialog) -> None:
        assert dialog.told.text() == "Nothing is unsaved."
        save = dialog.findChild(QPushButton, "saveNow")
        assert save is not None
        assert not save.isEnabled()

    found = on_dialog(window, look)
    window.actions_by_name["save-lines"].trigger()
    assert found

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.conflict.copies_dialog import CopiesDialog
from editor.ui.conflict.copy_row import CopyRow
from editor.ui.conflict.dialog import MergeDialog
from editor.ui.window import MainWindow
from editor.workspace.outside import take_outside
from editor.workspace.workspace import Workspace
from tests.ui.windows import shown_window
from tests.workspace.trash import Trash

ENTRY = """---
title: Tidewater School
size: 4-10
---
The school stands at the edge of the harbour and teaches the tides to everybody who asks for it.
"""
SYNC = "tide.sync-conflict-20240102-150405-ABCDEF7.md"
THEIRS = ENTRY.replace("4-10", "1-3").replace("harbour", "cove")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    root.mkdir()
    (root / "tide.md").write_text(ENTRY)
    (root / "other.md").write_text("---\ntitle: Other\n---\n")
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    return shown_window(qtbot, tmp_path, vault)


def opened(window: MainWindow, vault: Path) -> Workspace:
    window.open_vault(vault)
    workspace = window.workspace
    assert workspace is not None
    workspace.trash = Trash(vault.parent / "trash")
    return workspace


def told(window: MainWindow) -> str:
    labels = window.findChildren(QLabel, "offerText")
    return next((label.text() for label in labels if label.isVisible()), "")


def press(within: QWidget, name: str) -> None:
    button = next(b for b in within.findChildren(QPushButton, name) if b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(kind: type[QWidget], use: Callable[[QWidget], None]) -> None:
    """Let `use` answer the dialog of this kind that opens next."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(5, when_open)
            return
        try:
            use(dialog)
        except BaseException:
            dialog.close()
            raise

    QTimer.singleShot(0, when_open)


def rows(dialog: QWidget) -> list[str]:
    found = [row for row in dialog.findChildren(CopyRow) if row.isVisible()]
    return [row.findChild(QLabel, "copyTold").text() for row in found]  # type: ignore[union-attr]


def test_a_copy_is_offered_merged_and_gone_in_one_step(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    (vault / SYNC).write_text(THEIRS)
    workspace = opened(window, vault)
    qtbot.waitUntil(lambda: bool(told(window)))
    assert told(window) == "A sync program left another version of “Tidewater School”."
    assert window.actions_by_name["copies"].isEnabled()
    assert len(window.entries.list.paths) == 2
    seen: list[str] = []

    def merge(dialog: QWidget) -> None:
        assert isinstance(dialog, CopiesDialog)
        seen.extend(rows(dialog))
        answer(MergeDialog, take)
        press(dialog, "copyMerge")

    def take(dialog: QWidget) -> None:
        assert isinstance(dialog, MergeDialog)
        press(dialog, "mergeAllTheirs")
        press(dialog, "mergeUse")

    answer(CopiesDialog, merge)
    press(window, "offerButton")
    (row,) = seen
    assert row.startswith("Syncthing, 2 Jan 2024")
    assert row.endswith("2 lines differ")
    assert workspace.document.text("tide.md") == THEIRS
    assert not (vault / SYNC).exists()
    qtbot.waitUntil(lambda: not window.actions_by_name["copies"].isEnabled())
    assert told(window) == ""
    window.actions_by_name["undo"].trigger()
    assert (vault / SYNC).read_text() == THEIRS
    assert workspace.document.text("tide.md") == ENTRY
    qtbot.waitUntil(lambda: bool(told(window)))


def test_a_copy_that_comes_while_the_vault_is_open(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    workspace = opened(window, vault)
    (vault / SYNC).write_text(THEIRS)
    take_outside(workspace, {SYNC: THEIRS})
    qtbot.waitUntil(lambda: bool(told(window)))
    (vault / SYNC).unlink()
    take_outside(workspace, {SYNC: None})
    qtbot.waitUntil(lambda: not told(window))


def test_copies_that_are_the_same_go_at_once(window: MainWindow, vault: Path, qtbot: QtBot) -> None:
    (vault / SYNC).write_text(ENTRY)
    (vault / "other (conflicted copy).md").write_text("---\ntitle: Other\n---\n")
    (vault / "other (Case Conflict).md").write_bytes(b"---\ntitle: Caf\xe9\n---\n")
    opened(window, vault)
    qtbot.waitUntil(lambda: bool(told(window)))
    assert told(window) == "Sync programs left other versions of 2 entries."

    def remove(dialog: QWidget) -> None:
        assert [row.rpartition(": ")[2] for row in rows(dialog)][1:] == [
            "the same as the entry"
        ] * 2
        assert "is not UTF-8 text" in rows(dialog)[0]
        press(dialog, "copiesRemoveSame")
        assert len(rows(dialog)) == 1
        press(dialog, "copiesClose")

    answer(CopiesDialog, remove)
    window.actions_by_name["copies"].trigger()
    left = sorted(file.name for file in vault.iterdir())
    assert left == ["other (Case Conflict).md", "other.md", "tide.md"]
    window.actions_by_name["undo"].trigger()
    assert (vault / SYNC).exists()


def test_a_doubtful_copy_may_be_kept_for_good(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    (vault / "tide 2.md").write_text(THEIRS)
    opened(window, vault)
    qtbot.waitUntil(lambda: bool(told(window)))
    assert len(window.entries.list.paths) == 3
    answer(CopiesDialog, lambda dialog: press(dialog, "copyKeep"))
    press(window, "offerButton")
    qtbot.waitUntil(lambda: not window.actions_by_name["copies"].isEnabled())
    assert told(window) == ""
    assert (vault / "tide 2.md").exists()
    window.close_vault()
    opened(window, vault)
    assert window.others.copies.copies() == ()


def test_a_copy_may_be_removed_and_its_entry_stays(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    (vault / SYNC).write_text(THEIRS)
    workspace = opened(window, vault)
    qtbot.waitUntil(lambda: bool(told(window)))
    answer(CopiesDialog, lambda dialog: press(dialog, "copyRemove"))
    press(window, "offerButton")
    assert not (vault / SYNC).exists()
    assert workspace.document.text("tide.md") == ENTRY
    qtbot.waitUntil(lambda: not window.actions_by_name["copies"].isEnabled())
    assert told(window) == ""


def test_a_copy_that_cannot_go_is_told(window: MainWindow, vault: Path, qtbot: QtBot) -> None:
    (vault / SYNC).write_text(THEIRS)
    workspace = opened(window, vault)
    qtbot.waitUntil(lambda: bool(told(window)))
    trash = workspace.trash
    assert isinstance(trash, Trash)
    trash.refused.add(SYNC)

    def fail(dialog: QWidget) -> None:
        press(dialog, "copyRemove")
        label = dialog.findChild(QLabel, "copiesTold")
        assert label is not None
        assert SYNC in label.text()
        press(dialog, "copiesClose")

    answer(CopiesDialog, fail)
    press(window, "offerButton")
    assert (vault / SYNC).exists()
    qtbot.waitUntil(lambda: bool(told(window)))

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.conflict.dialog import MergeDialog
from editor.ui.recovery.versions import VersionsDialog
from editor.ui.window import MainWindow
from editor.workspace import edits
from editor.workspace.outside import take_outside
from editor.workspace.workspace import Workspace
from tests.ui.windows import forget_changes, shown_window

ENTRY = "---\ntitle: Tidewater School\nsize: 4-10\ny: 12\nx: 30\n---\nTides.\n"
PATH = "tidewater.md"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    root.mkdir()
    (root / PATH).write_bytes(ENTRY.encode())
    (root / "other.md").write_bytes(b"---\ntitle: Other\nsize: 1\n---\n")
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    made = shown_window(qtbot, tmp_path, vault)
    made.open_vault(vault / PATH)
    return made


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def write(window: MainWindow, path: str, old: str, new: str) -> None:
    """Another program changes a file, and the editor hears of it."""
    file = workspace_of(window).root / path
    text = file.read_text().replace(old, new)
    file.write_bytes(text.encode())
    take_outside(workspace_of(window), {path: text})


def clash(window: MainWindow) -> None:
    """The same field is changed here and outside."""
    edits.set_field(workspace_of(window), PATH, "size", "1-3")
    write(window, PATH, "4-10", "11-50")


def shown(window: QWidget, kind: type[QWidget], name: str) -> QWidget | None:
    return next((part for part in window.findChildren(kind, name) if part.isVisible()), None)


def told(window: MainWindow) -> str:
    label = shown(window, QLabel, "offerText")
    return label.text() if isinstance(label, QLabel) else ""


def answer(use: Callable[[QDialog], None]) -> None:
    """Let `use` answer the dialog that opens next."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, MergeDialog | QMessageBox):
            QTimer.singleShot(5, when_open)
            return
        try:
            use(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, when_open)


def press(dialog: QWidget, name: str) -> None:
    button = shown(dialog, QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def take(name: str) -> Callable[[QDialog], None]:
    def use(dialog: QDialog) -> None:
        press(dialog, name)
        press(dialog, "mergeUse")

    return use


def click(label: str) -> Callable[[QDialog], None]:
    def use(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        buttons = {b.text().replace("&", ""): b for b in dialog.buttons()}
        buttons[label].click()

    return use


def test_a_clash_is_told_above_the_work_and_at_the_entry(window: MainWindow) -> None:
    assert not window.actions_by_name["clashes"].isEnabled()
    clash(window)
    assert told(window) == (
        "“Tidewater School” is not saved: it clashes with what another program wrote."
    )
    assert shown(window, QWidget, "clashStrip")
    assert window.actions_by_name["clashes"].isEnabled()
    assert window.entries.list.clashes(PATH)
    window.selection.select("other.md")
    assert not shown(window, QWidget, "clashStrip")
    edits.set_field(workspace_of(window), "other.md", "size", 2)
    write(window, "other.md", "size: 1", "size: 3")
    assert told(window) == "2 files are not saved: they clash with what other programs wrote."
    assert shown(window, QWidget, "clashStrip")


def test_what_is_chosen_is_one_step(window: MainWindow, vault: Path) -> None:
    clash(window)
    document = workspace_of(window).document
    answer(take("mergeAllTheirs"))
    press(window, "clashChoose")
    assert document.text(PATH) == ENTRY.replace("4-10", "11-50")
    assert told(window) == ""
    assert not shown(window, QWidget, "clashStrip")
    window.actions_by_name["undo"].trigger()
    assert document.text(PATH) == ENTRY.replace("4-10", "1-3")
    assert told(window)
    window.actions_by_name["redo"].trigger()
    assert told(window) == ""
    assert (vault / PATH).read_text() == ENTRY.replace("4-10", "11-50")


def test_mine_is_saved_over_what_the_other_program_wrote(window: MainWindow, vault: Path) -> None:
    clash(window)
    answer(take("mergeAllMine"))
    press(window, "offerButton")
    assert not window.entries.list.clashes(PATH)
    assert window.save()
    assert (vault / PATH).read_text() == ENTRY.replace("4-10", "1-3")
    assert told(window) == ""


def test_put_off_it_is_offered_again(window: MainWindow) -> None:
    clash(window)
    answer(lambda dialog: press(dialog, "mergeLater"))
    press(window, "offerButton")
    assert told(window)
    assert workspace_of(window).document.text(PATH) == ENTRY.replace("4-10", "1-3")
    # The curator does not want to hear of it now; the menu still has it.
    close = shown(window, QWidget, "offerClose")
    assert close is not None
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    edits.set_field(workspace_of(window), PATH, "title", "Tides")
    assert told(window) == ""
    assert window.actions_by_name["clashes"].isEnabled()


def test_saving_asks_and_then_saves(window: MainWindow, vault: Path) -> None:
    edits.set_field(workspace_of(window), PATH, "size", "1-3")
    (vault / PATH).write_bytes(ENTRY.replace("4-10", "11-50").replace("Tides", "Winds").encode())
    answer(take("mergeAllMine"))
    assert window.save()
    assert (vault / PATH).read_text() == ENTRY.replace("4-10", "1-3").replace("Tides", "Winds")
    assert told(window) == ""


def test_saving_leaves_alone_what_is_not_decided(window: MainWindow, vault: Path) -> None:
    edits.set_field(workspace_of(window), PATH, "size", "1-3")
    edits.set_field(workspace_of(window), "other.md", "size", 2)
    (vault / PATH).write_bytes(ENTRY.replace("4-10", "11-50").encode())
    answer(lambda dialog: press(dialog, "mergeLater"))
    assert not window.save()
    assert (vault / PATH).read_text() == ENTRY.replace("4-10", "11-50")
    assert "size: 2" in (vault / "other.md").read_text()
    # Told once, with the button to choose.
    assert window.notices.text == ""
    assert "is not saved" in told(window)


def test_what_does_not_clash_is_merged_and_saved_unasked(window: MainWindow, vault: Path) -> None:
    edits.set_field(workspace_of(window), PATH, "size", "1-3")
    (vault / PATH).write_bytes(ENTRY.replace("Tides", "Winds").encode())
    assert window.save()
    assert (vault / PATH).read_text() == ENTRY.replace("4-10", "1-3").replace("Tides", "Winds")


@pytest.mark.parametrize(("button", "there"), [("Keep mine", True), ("Remove it here too", False)])
def test_a_file_that_was_removed_is_kept_or_let_go(
    window: MainWindow, vault: Path, button: str, there: bool
) -> None:
    edits.set_field(workspace_of(window), PATH, "size", "1-3")
    (vault / PATH).unlink()
    answer(click(button))
    window.save()
    assert (vault / PATH).exists() is there
    assert workspace_of(window).has_entry(PATH) is there
    if not there:
        window.actions_by_name["undo"].trigger()
        assert workspace_of(window).document.text(PATH) == ENTRY.replace("4-10", "1-3")


def test_a_removed_file_that_came_back_is_asked_about(window: MainWindow, vault: Path) -> None:
    edits.set_field(workspace_of(window), PATH, "size", "1-3")
    (vault / PATH).unlink()
    take_outside(workspace_of(window), {PATH: None})
    answer(click("Keep mine"))
    press(window, "clashChoose")
    (vault / PATH).write_bytes(ENTRY.replace("4-10", "11-50").encode())
    answer(take("mergeAllTheirs"))
    assert window.save()
    assert workspace_of(window).document.text(PATH) == ENTRY.replace("4-10", "11-50")
    window.actions_by_name["undo"].trigger()
    assert workspace_of(window).document.text(PATH) == ENTRY.replace("4-10", "1-3")


def test_a_file_that_changes_once_more_meanwhile(window: MainWindow) -> None:
    clash(window)

    def late(dialog: QDialog) -> None:
        write(window, PATH, "11-50", "51-100")
        answer(again)
        press(dialog, "mergeAllTheirs")
        press(dialog, "mergeUse")

    def again(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        assert "once more" in dialog.text()
        answer(last)
        dialog.buttons()[0].click()

    def last(dialog: QDialog) -> None:
        assert isinstance(dialog, MergeDialog)
        mine = dialog.findChild(QWidget, "clashMineText")
        assert mine is not None
        assert mine.content() == "11-50"  # type: ignore[attr-defined]
        press(dialog, "mergeAllTheirs")
        press(dialog, "mergeUse")

    answer(late)
    press(window, "offerButton")
    assert workspace_of(window).document.text(PATH) == ENTRY.replace("4-10", "51-100")
    assert told(window) == ""


def test_the_menu_of_a_row_offers_it(window: MainWindow, qtbot: QtBot) -> None:
    clash(window)
    rows = window.entries.list
    at = rows.visualRect(rows.currentIndex()).center()
    rows.customContextMenuRequested.emit(QPoint(at))
    menu = rows.findChild(QMenu, "entryMenu")
    assert menu is not None
    row = next(one for one in menu.actions() if one.text().startswith("Choose between"))
    answer(take("mergeAllTheirs"))
    row.trigger()
    assert workspace_of(window).document.text(PATH) == ENTRY.replace("4-10", "11-50")
    assert not window.findChildren(VersionsDialog), "the earlier versions were not asked for"


def test_another_vault_has_other_clashes(window: MainWindow, tmp_path: Path) -> None:
    clash(window)
    other = tmp_path / "island"
    other.mkdir()
    (other / "a.md").write_text("---\ntitle: A\n---\n")
    forget_changes(window)
    window.open_vault(other)
    assert told(window) == ""
    assert not window.actions_by_name["clashes"].isEnabled()

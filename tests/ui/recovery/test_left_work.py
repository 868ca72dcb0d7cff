"""After a crash: what was unsaved is shown against the files, restored, dropped or kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.messages import EditorError
from editor.ui.recovery.dialog import RecoveryDialog
from editor.ui.unexpected import Surprises
from editor.ui.window import MainWindow
from editor.unexpected import Unexpected
from editor.workspace import edits, getting_ready
from editor.workspace.found import is_left
from editor.workspace.history import Change
from editor.workspace.journal import Journal, sessions_folder
from editor.workspace.journal_file import Typed, Unsaved
from editor.workspace.state import make_vault_folder, vault_folder
from tests.ui.windows import shown_window

ROW = Qt.ItemDataRole.UserRole
ENTRY = "---\ntitle: {}\nfounded: 2019-05-01\n---\nTides.\n"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    root.mkdir()
    for name in ("Anchor", "Buoy", "Cutter"):
        (root / f"{name.lower()}.md").write_text(ENTRY.format(name))
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    return shown_window(qtbot, tmp_path, vault)


def leave(vault: Path, *records: Unsaved | Typed) -> None:
    """Leave unsaved work as a program that dies does."""
    journal = Journal(lambda: sessions_folder(make_vault_folder(vault)))
    journal.keep(records)
    assert journal.flush()
    session = journal._session
    assert session is not None
    session._lock.release()
    session._close_journal()


def unsaved(name: str, text: str = "Ebb.", when: float = 5.0) -> Unsaved:
    base = ENTRY.format(name)
    return Unsaved(f"{name.lower()}.md", base, base.replace("Tides.", text), when)


def dialog_of(window: MainWindow, qtbot: QtBot) -> RecoveryDialog:
    def shown() -> list[RecoveryDialog]:
        return [one for one in window.findChildren(RecoveryDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def button(parent: QWidget, name: str) -> QPushButton:
    found = parent.findChild(QPushButton, name)
    assert found is not None
    return found


def offers(window: MainWindow) -> list[str]:
    return [
        one.text() for one in window.notices.findChildren(QLabel, "offerText") if one.isVisible()
    ]


def test_nothing_left_shows_nothing(window: MainWindow, vault: Path, qtbot: QtBot) -> None:
    window.open_vault(vault)
    window.recovery.look()
    assert not window.findChildren(RecoveryDialog)
    assert offers(window) == []


def test_what_was_unsaved_is_restored_and_can_be_undone(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    leave(vault, unsaved("Anchor"), unsaved("Buoy"))
    window.open_vault(vault)
    assert window.workspace is not None
    dialog = dialog_of(window, qtbot)
    assert "+ Ebb." in dialog.lines.toPlainText().splitlines()
    assert button(dialog, "recoveryRestore").text() == "Restore 2"
    button(dialog, "recoveryRestore").click()
    document = window.workspace.document
    assert document.dirty == {"anchor.md", "buoy.md"}
    assert "Ebb." in (document.text("buoy.md") or "")
    assert "Tides." in (vault / "buoy.md").read_text()
    assert "restored" in window.notices.text
    assert not is_left(vault_folder(vault))
    window.actions_by_name["undo"].trigger()
    assert document.dirty == frozenset()
    assert "restored" not in window.notices.text


def test_that_it_is_not_saved_is_told_until_it_is(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    leave(vault, unsaved("Anchor"), unsaved("Buoy"))
    window.open_vault(vault)
    button(dialog_of(window, qtbot), "recoveryRestore").click()
    assert window.workspace is not None
    document = window.workspace.document
    assert "not saved yet" in window.notices.text
    window.actions_by_name["save"].trigger()
    qtbot.waitUntil(lambda: not document.dirty)
    qtbot.waitUntil(lambda: "not saved yet" not in window.notices.text)


def test_what_is_equal_by_now_is_no_news(window: MainWindow, vault: Path, qtbot: QtBot) -> None:
    one = unsaved("Anchor")
    leave(vault, one)
    (vault / "anchor.md").write_text(one.text or "")
    window.open_vault(vault)
    qtbot.waitUntil(lambda: not is_left(vault_folder(vault)))
    qtbot.waitUntil(lambda: not window.recovery.left._timer.isActive())
    assert not window.findChildren(RecoveryDialog)


def test_later_keeps_everything_and_offers_it_again(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    leave(vault, unsaved("Anchor"))
    window.open_vault(vault)
    button(dialog_of(window, qtbot), "recoveryLater").click()
    qtbot.waitUntil(lambda: bool(offers(window)))
    assert is_left(vault_folder(vault))
    row = window.notices.findChild(QWidget, "offer.left-work")
    assert row is not None
    button(row, "offerButton").click()
    button(dialog_of(window, qtbot), "recoveryRestore").click()
    assert window.workspace is not None
    assert window.workspace.document.dirty == {"anchor.md"}


def test_only_what_is_ticked_is_restored(window: MainWindow, vault: Path, qtbot: QtBot) -> None:
    leave(vault, unsaved("Anchor"), unsaved("Buoy"))
    window.open_vault(vault)
    assert window.workspace is not None
    dialog = dialog_of(window, qtbot)
    dialog.rows.setFocus()
    QTest.keyClick(dialog.rows, Qt.Key.Key_Space)
    assert button(dialog, "recoveryRestore").text() == "Restore 1"
    button(dialog, "recoveryRestore").click()
    assert window.workspace.document.dirty == {"buoy.md"}
    assert dialog.isVisible()
    button(dialog, "recoveryLater").click()
    assert is_left(vault_folder(vault))


def press(label: str) -> None:
    def click() -> None:
        question = QApplication.activeModalWidget()
        if not isinstance(question, QMessageBox):
            QTimer.singleShot(10, click)
            return
        {one.text().replace("&", ""): one for one in question.buttons()}[label].click()

    QTimer.singleShot(0, click)


@pytest.mark.parametrize(("answer", "left"), [("Drop", False), ("Cancel", True)])
def test_dropping_asks_once(
    window: MainWindow, vault: Path, qtbot: QtBot, answer: str, left: bool
) -> None:
    leave(vault, unsaved("Anchor"))
    window.open_vault(vault)
    dialog = dialog_of(window, qtbot)
    press(answer)
    button(dialog, "recoveryDrop").click()
    assert dialog.isVisible() is left
    dialog.close()
    assert is_left(vault_folder(vault)) is left
    assert window.workspace is not None
    assert window.workspace.document.dirty == frozenset()


def test_a_file_changed_since_is_merged(window: MainWindow, vault: Path, qtbot: QtBot) -> None:
    leave(vault, unsaved("Anchor"))
    other = ENTRY.format("Anchor").replace("2019", "2020")
    (vault / "anchor.md").write_text(other)
    window.open_vault(vault)
    button(dialog_of(window, qtbot), "recoveryRestore").click()
    assert window.workspace is not None
    text = window.workspace.document.text("anchor.md")
    assert text == other.replace("Tides.", "Ebb.")


def test_a_file_that_is_gone_is_made_again_and_nothing_else_is_written(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    leave(vault, unsaved("Anchor"), unsaved("Buoy"))
    (vault / "anchor.md").unlink()
    window.open_vault(vault)
    dialog = dialog_of(window, qtbot)
    assert dialog.rows.model().index(0, 0).data() == "Anchor"
    button(dialog, "recoveryRestore").click()
    assert "Ebb." in (vault / "anchor.md").read_text()
    assert "Tides." in (vault / "buoy.md").read_text()


def test_what_was_no_value_yet_stands_in_its_field_again(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    leave(vault, Typed("buoy.md", "founded", "Founded", "in spring"))
    window.open_vault(vault)
    button(dialog_of(window, qtbot), "recoveryRestore").click()
    window.selection.select("buoy.md")
    line = window.findChild(QLineEdit, "field.founded")
    assert line is not None
    assert line.text() == "in spring"
    assert window.form.unfinished() == ["Founded in Buoy"]
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Escape)


def test_two_sessions_of_one_file_come_together(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    leave(vault, unsaved("Anchor", "Ebb."))
    base = ENTRY.format("Anchor")
    leave(vault, Unsaved("anchor.md", base, base.replace("2019", "2020"), 6.0))
    window.open_vault(vault)
    button(dialog_of(window, qtbot), "recoveryRestore").click()
    assert window.workspace is not None
    text = window.workspace.document.text("anchor.md") or ""
    assert "Ebb." in text
    assert "2020" in text


def test_other_vaults_are_told(
    window: MainWindow, vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "lagoon"
    other.mkdir()
    (other / "a.md").write_text("---\ntitle: A\n---\n")
    leave(other, Unsaved("a.md", "---\ntitle: A\n---\n", "---\ntitle: B\n---\n", 1.0))
    window.recovery.look()
    assert offers(window) == ["Unsaved work was found in lagoon as well."]
    window.open_vault(vault)
    rows = window.notices.findChildren(QWidget, f"offer.left-in:{other}")
    (row,) = (one for one in rows if one.isVisible())
    button(row, "offerButton").click()
    assert window.workspace is not None
    assert window.workspace.root == other
    dialog_of(window, qtbot).close()


def test_a_vault_whose_folder_was_renamed_finds_its_work_again(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    leave(vault, unsaved("Anchor"))
    moved = vault.rename(vault.with_name("haven"))
    window.open_vault(moved)
    (row,) = window.notices.findChildren(QWidget, f"offer.left-in:{vault}")
    button(row, "offerButton").click()
    button(dialog_of(window, qtbot), "recoveryRestore").click()
    assert window.workspace is not None
    assert window.workspace.document.dirty == {"anchor.md"}
    assert not is_left(vault_folder(vault))


def test_a_crash_of_the_last_start_is_told(
    window: MainWindow, vault: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    leave(vault, unsaved("Anchor"))
    folder = tmp_path / "log"
    folder.mkdir()
    (folder / "crash-999999999.txt").write_text("Fatal Python error: Segmentation fault")
    surprises = Surprises(Unexpected(folder))
    try:
        window.recovery.listen_to(surprises)
        window.open_vault(vault)
        assert "The program crashed when it ran last." in offers(window)
        dialog = dialog_of(window, qtbot)
        told = dialog.findChild(QLabel, "recoveryTold")
        assert told is not None
        assert "crashed before this was saved" in told.text()
        dialog.close()
    finally:
        surprises.end()
        surprises.unexpected.uninstall()


def test_a_damaged_journal_is_told(window: MainWindow, vault: Path, qtbot: QtBot) -> None:
    leave(vault, unsaved("Anchor"), unsaved("Buoy"))
    (journal,) = sessions_folder(vault_folder(vault)).glob("*/journal")
    data = bytearray(journal.read_bytes())
    data[60] ^= 1
    journal.write_bytes(data)
    window.open_vault(vault)
    dialog = dialog_of(window, qtbot)
    assert dialog.rows.model().rowCount() == 1
    assert "cannot be read any more" in window.notices.text
    dialog.close()


def test_where_both_sides_changed_the_same_the_curator_chooses(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    leave(vault, unsaved("Anchor"))
    (vault / "anchor.md").write_text(ENTRY.format("Anchor").replace("Tides.", "Flood."))
    window.open_vault(vault)
    dialog = dialog_of(window, qtbot)
    assert "Clashes in 1 place" in str(dialog.rows.model().index(0, 0).data(ROW).told)
    asked: list[str] = []

    def choose(close: bool) -> None:
        clash = QApplication.activeModalWidget()
        if clash is None or clash.objectName() != "mergeDialog":
            QTimer.singleShot(10, lambda: choose(close))
            return
        asked.append(clash.findChild(QLabel, "mergeTitle").text())  # type: ignore[union-attr]
        if close:
            clash.close()
            return
        button(clash, "mergeAllMine").click()
        button(clash, "mergeUse").click()

    QTimer.singleShot(0, lambda: choose(True))
    button(dialog, "recoveryRestore").click()
    assert dialog.isVisible()  # not decided: it waits
    QTimer.singleShot(0, lambda: choose(False))
    button(dialog, "recoveryRestore").click()
    assert asked == ["Anchor", "Anchor"]
    assert window.workspace is not None
    assert "Ebb." in (window.workspace.document.text("anchor.md") or "")
    assert not is_left(vault_folder(vault))


def test_what_was_got_ready_for_is_let_go_of_where_restoring_is_refused(
    window: MainWindow, vault: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getting_ready, "_FEW", 0)
    leave(vault, unsaved("Anchor"), unsaved("Buoy"))
    window.open_vault(vault)
    dialog = dialog_of(window, qtbot)
    workspace = window.workspace
    assert workspace is not None
    standby, ready = workspace._contents._standby, []

    def refuse(change: Change) -> None:
        ready.extend(standby._expected)
        raise EditorError("workspace.not-made", file="buoy.md", reason="Disk full")

    monkeypatch.setattr(workspace.document, "apply", refuse)
    button(dialog, "recoveryRestore").click()
    assert "buoy.md" in window.notices.text
    assert sorted(ready) == ["anchor.md", "buoy.md"]
    assert not standby._expected


def test_a_file_that_changes_while_it_is_looked_at_is_not_written_over(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    leave(vault, unsaved("Anchor"))
    window.open_vault(vault)
    dialog = dialog_of(window, qtbot)
    assert window.workspace is not None
    edits.set_field(window.workspace, "anchor.md", "founded", "2020-01-01")
    button(dialog, "recoveryRestore").click()
    text = window.workspace.document.text("anchor.md") or ""
    assert "2020-01-01" in text
    assert "Ebb." in text

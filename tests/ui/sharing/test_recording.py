"""Chosen changes are committed from the window, in words that are proposed and can be edited."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from tests.publish.git.hub import GIT, Hub, git, identify, made, write
from tests.ui.sharing.windows import Driver, trust
from tests.ui.windows import forget_changes

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")

BELL = "---\ntitle: Bell\nsize: 4-10\n---\nThe bell rings.\n"
COVE = "---\ntitle: Cove\n---\nThe cove.\n"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    hub = Hub(tmp_path, {"bell.md": BELL, "cove.md": COVE})
    trust(hub.ada)
    return hub.ada


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path, vault: Path) -> Driver:
    return ready(Driver(qtbot, tmp_path, vault))


def ready(driver: Driver) -> Driver:
    driver.show_changes()
    driver.window.activateWindow()
    return driver


def message(driver: Driver) -> QPlainTextEdit:
    return driver.part(QPlainTextEdit, "shareMessage")


def record(driver: Driver) -> QPushButton:
    return driver.part(QPushButton, "shareCommit")


def idle(driver: Driver) -> None:
    driver.wait(lambda: not driver.desk.doing.busy)
    driver.settle()


def clear_box(driver: Driver, title: str) -> None:
    """Click the box of a changed file."""
    files = driver.part(QListView, "changedEntries")
    model = files.model()
    row = next(r for r in range(model.rowCount()) if model.index(r, 0).data() == title)
    rect = files.visualRect(model.index(row, 0))
    at = QPoint(rect.left() + 12 + 7, rect.center().y())
    QTest.mouseClick(files.viewport(), Qt.MouseButton.LeftButton, pos=at)


def log(vault: Path) -> list[str]:
    return git(vault, "log", "--format=%s").splitlines()


def test_a_message_is_proposed_and_chosen_files_are_committed(driver: Driver, vault: Path) -> None:
    assert not record(driver).isEnabled()
    write(vault, "bell.md", BELL.replace("4-10", "11-20"))
    write(vault, "dock.md", "---\ntitle: Dock\n---\nA dock.\n")
    driver.wait(lambda: message(driver).toPlainText() == "Add Dock, update Bell (size)")
    assert record(driver).text() == "Record 2"
    clear_box(driver, "Dock")
    driver.wait(lambda: message(driver).toPlainText() == "Update Bell (size)")
    assert record(driver).text() == "Record 1"
    driver.click("shareCommit")
    idle(driver)
    assert driver.part(QLabel, "shareSaid").text() == "Recorded 1 change"
    assert log(vault) == ["Update Bell (size)", "Begin"]
    assert git(vault, "status", "--porcelain").split() == ["??", "dock.md"]
    driver.wait(lambda: record(driver).text() == "Record")  # what was left out stays so
    assert not record(driver).isEnabled()


def test_very_many_files_are_counted(driver: Driver, vault: Path) -> None:
    write(vault, "bell.md", BELL.replace("4-10", "11-20"))
    for n in range(305):
        write(vault, f"new/{n}.md", f"---\ntitle: New {n}\n---\n")
    counted = "Add 305 initiatives, update bell"
    driver.wait(lambda: message(driver).toPlainText() == counted)
    assert record(driver).text() == "Record 306"
    driver.click("shareCommit")
    idle(driver)
    assert log(vault)[0] == counted
    assert not git(vault, "status", "--porcelain")


def test_own_words_stay_whatever_changes(driver: Driver, vault: Path, qtbot: QtBot) -> None:
    write(vault, "bell.md", BELL.replace("4-10", "11-20"))
    driver.wait(lambda: bool(message(driver).toPlainText()))
    driver.window.actions_by_name["share-record"].trigger()
    assert message(driver).hasFocus()
    qtbot.keyClicks(message(driver), "The bell grew")
    write(vault, "cove.md", COVE + "More.\n")
    driver.wait(lambda: record(driver).text() == "Record 2")
    assert message(driver).toPlainText() == "The bell grew"
    QTest.keyClick(message(driver), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(driver)
    assert log(vault)[0] == "The bell grew"
    driver.wait(lambda: not message(driver).toPlainText())


def type_into_body(driver: Driver, qtbot: QtBot, path: str, text: str) -> None:
    driver.window.selection.select(path)
    driver.window.show_view("article")
    body = driver.part(QPlainTextEdit, "bodyEditor")
    body.setFocus()
    qtbot.keyClicks(body, text)
    driver.show_changes()


def test_unsaved_changes_are_asked_about(driver: Driver, vault: Path, qtbot: QtBot) -> None:
    type_into_body(driver, qtbot, "bell.md", "Loudly. ")
    driver.wait(lambda: record(driver).isEnabled())
    asked = driver.on_dialog(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    driver.click("shareCommit")
    driver.wait(lambda: bool(asked))
    assert log(vault) == ["Begin"]
    done = driver.on_dialog(lambda dialog: driver.click("recordSave", dialog))
    driver.click("shareCommit")
    driver.wait(lambda: bool(done))
    idle(driver)
    assert len(log(vault)) == 2
    assert "Loudly. The bell rings." in git(vault, "show", "HEAD:bell.md")
    workspace = driver.window.workspace
    assert workspace is not None
    assert not workspace.document.dirty


def test_what_is_unsaved_can_be_left_out(driver: Driver, vault: Path, qtbot: QtBot) -> None:
    type_into_body(driver, qtbot, "bell.md", "Loudly. ")
    write(vault, "cove.md", COVE + "More.\n")
    driver.wait(lambda: record(driver).text() == "Record 2")
    done = driver.on_dialog(lambda dialog: driver.click("recordLeave", dialog))
    driver.click("shareCommit")
    driver.wait(lambda: bool(done))
    idle(driver)
    assert git(vault, "diff", "--name-only", "HEAD~1", "HEAD").split() == ["cove.md"]
    assert (vault / "bell.md").read_text() == BELL
    forget_changes(driver.window)


def test_a_moved_file_is_committed_in_both_places(driver: Driver, vault: Path) -> None:
    (vault / "bell.md").rename(vault / "carillon.md")
    driver.wait(lambda: record(driver).isEnabled())
    assert record(driver).text() == "Record 1"
    driver.click("shareCommit")
    idle(driver)
    assert git(vault, "ls-tree", "--name-only", "HEAD").split() == ["carillon.md", "cove.md"]
    assert not git(vault, "status", "--porcelain")


def test_git_asks_for_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    git(vault, "config", "--unset", "user.name")
    git(vault, "config", "--unset", "user.email")
    git(vault, "config", "user.useConfigOnly", "true")
    trust(vault)
    driver = ready(Driver(qtbot, tmp_path, vault))
    write(vault, "dock.md", "---\ntitle: Dock\n---\n")
    driver.wait(lambda: record(driver).isEnabled())
    driver.click("shareCommit")
    idle(driver)
    assert driver.desk.panel.trouble.text.startswith("Git does not know whose name")

    def give(dialog: QDialog) -> None:
        QTest.keyClicks(driver.part(QLineEdit, "identityName", dialog), "Ada")
        QTest.keyClicks(driver.part(QLineEdit, "identityEmail", dialog), "ada")
        driver.click("identityKeep", dialog)
        told = driver.part(QLabel, "identityTold", dialog)
        assert told.text() == "“ada” is no e-mail address."
        QTest.keyClicks(driver.part(QLineEdit, "identityEmail", dialog), "@example.org")
        assert not told.isVisible()
        driver.part(QAbstractButton, "identityEverywhere", dialog).setChecked(False)
        driver.click("identityKeep", dialog)

    done = driver.on_dialog(give)
    driver.click("shareTroubleMend0")
    driver.wait(lambda: bool(done))
    idle(driver)
    assert git(vault, "log", "-1", "--format=%an %ae").strip() == "Ada ada@example.org"
    assert driver.desk.panel.trouble.text == ""


def test_a_hook_that_refuses_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    identify(vault, "Ada")
    hook = vault / ".git" / "hooks" / "pre-commit"
    hook.write_text("#!/bin/sh\necho 'A title is missing.' >&2\nexit 1\n")
    hook.chmod(0o755)
    trust(vault)
    driver = ready(Driver(qtbot, tmp_path, vault))
    write(vault, "dock.md", "---\ntitle: Dock\n---\n")
    driver.wait(lambda: record(driver).isEnabled())
    driver.click("shareCommit")
    idle(driver)
    assert "A title is missing." in driver.desk.panel.trouble.text
    assert log(vault) == ["Begin"]
    assert message(driver).toPlainText() == "Add Dock"  # the words are kept

"""Getting and sending from the window, between two clones and a bare repository."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.plain import without_mnemonic
from editor.ui.reasons import reason_of
from tests.publish.git.hub import GIT, Hub, git, write
from tests.ui.sharing.windows import Driver, trust
from tests.ui.windows import forget_changes

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")

BELL = "---\ntitle: Bell\nsize: 4-10\nplace: North\n---\nThe bell rings.\n"
ENTRIES = {"bell.md": BELL, "cove.md": "---\ntitle: Cove\n---\nThe cove.\n"}


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    return Hub(tmp_path, ENTRIES)


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path, hub: Hub) -> Driver:
    trust(hub.ada)
    made = Driver(qtbot, tmp_path, hub.ada)
    made.show_changes()
    made.window.activateWindow()
    return made


def said(driver: Driver) -> str:
    return driver.part(QLabel, "shareSaid").text()


def trouble(driver: Driver) -> str:
    return driver.desk.panel.trouble.text


def idle(driver: Driver) -> None:
    driver.wait(lambda: not driver.desk.doing.busy)
    driver.settle()


def test_others_changes_are_got(driver: Driver, hub: Hub) -> None:
    hub.commit(hub.ben, "bell.md", BELL.replace("4-10", "11-20"), push=True)
    driver.click("shareGet")
    idle(driver)
    assert said(driver) == "Got 1 change from others"
    workspace = driver.window.workspace
    assert workspace is not None
    driver.wait(lambda: "11-20" in (workspace.document.text("bell.md") or ""))
    driver.click("shareGet")
    idle(driver)
    assert said(driver) == "Others have sent nothing new"


def test_what_is_recorded_is_sent(driver: Driver, hub: Hub) -> None:
    hub.commit(hub.ada, "bell.md", BELL.replace("4-10", "11-20"))
    driver.wait(lambda: driver.part(QPushButton, "shareSend").text() == "Send 1")
    driver.click("shareSend")
    idle(driver)
    assert said(driver) == "Sent 1"
    assert "11-20" in git(hub.bare, "show", "main:bell.md")
    assert driver.part(QLabel, "shareCounts").text() == "Everything is sent"


def test_sending_behind_others_offers_to_get_first(driver: Driver, hub: Hub) -> None:
    hub.commit(hub.ben, "cove.md", "---\ntitle: Cove\n---\nOf Ben.\n", push=True)
    hub.commit(hub.ada, "bell.md", BELL.replace("4-10", "11-20"))
    driver.wait(lambda: driver.part(QPushButton, "shareSend").text() == "Send 1")
    driver.click("shareSend")
    idle(driver)
    assert trouble(driver).startswith("Others have sent changes to main on origin meanwhile.")
    driver.click("shareTroubleMend0")
    idle(driver)
    assert said(driver) == "Got 1 change from others, sent 2"
    assert trouble(driver) == ""
    assert "11-20" in git(hub.bare, "show", "main:bell.md")
    assert "Of Ben." in git(hub.bare, "show", "main:cove.md")


def test_all_of_it_by_the_keyboard(driver: Driver, hub: Hub) -> None:
    hub.commit(hub.ben, "cove.md", "---\ntitle: Cove\n---\nOf Ben.\n", push=True)
    hub.commit(hub.ada, "bell.md", BELL.replace("4-10", "11-20"))
    send = driver.part(QPushButton, "shareSend")
    driver.wait(lambda: send.text() == "Send 1")
    driver.part(QPlainTextEdit, "shareMessage").setFocus()
    for _ in range(10):
        if send.hasFocus():
            break
        QTest.keyClick(driver.window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(send, Qt.Key.Key_Space)
    idle(driver)
    mend = driver.part(QPushButton, "shareTroubleMend0")
    assert mend.hasFocus()
    QTest.keyClick(mend, Qt.Key.Key_Space)
    idle(driver)
    assert said(driver) == "Got 1 change from others, sent 2"
    assert driver.desk.panel.has_focus


def test_a_file_that_one_side_removed(driver: Driver, hub: Hub) -> None:
    hub.commit(hub.ben, "cove.md", "---\ntitle: Cove\n---\nOf Ben.\n", push=True)
    hub.commit(hub.ada, "cove.md", None)
    driver.wait(lambda: driver.part(QPushButton, "shareSend").text() == "Send 1")
    asked: list[str] = []

    def take(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        asked.append(dialog.text())
        driver.click("clashTakeTheirs", dialog)

    done = driver.on_dialog(take)
    driver.click("shareBoth")
    driver.wait(lambda: bool(done))
    idle(driver)
    assert asked == ["You removed cove.md, and others changed it."]
    assert (hub.ada / "cove.md").read_text().endswith("Of Ben.\n")
    assert "Of Ben." in git(hub.bare, "show", "main:cove.md")


@pytest.mark.parametrize("recorded", [True, False])
def test_a_file_that_others_removed_and_where_mine_is_kept(
    driver: Driver, hub: Hub, recorded: bool
) -> None:
    mine = "---\ntitle: Cove\n---\nOf Ada.\n"
    hub.commit(hub.ben, "cove.md", None, push=True)
    if recorded:
        hub.commit(hub.ada, "cove.md", mine)
    else:
        write(hub.ada, "cove.md", mine)
    told: list[str] = []

    def later(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        assert dialog.text() == "Others removed cove.md, and you changed it."
        told.append(dialog.informativeText())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    done = driver.on_dialog(later)
    driver.click("shareGet")
    driver.wait(lambda: bool(done))
    idle(driver)
    assert ("stays in the history" in told[0]) is recorded
    assert ("is not recorded yet" in told[0]) is not recorded
    assert (hub.ada / "cove.md").read_text() == mine


def test_work_that_is_not_recorded_comes_together_with_what_came(driver: Driver, hub: Hub) -> None:
    hub.commit(hub.ben, "bell.md", BELL.replace("4-10", "11-20"), push=True)
    write(hub.ada, "bell.md", BELL.replace("North", "South"))
    driver.click("shareGet")
    driver.wait(lambda: bool(trouble(driver)))
    assert trouble(driver).startswith("Your changes in bell.md that are not recorded yet")
    text = (hub.ada / "bell.md").read_text()
    assert text == BELL.replace("4-10", "11-20").replace("North", "South")


def test_a_picture_that_both_changed(driver: Driver, hub: Hub) -> None:
    for folder in (hub.ada, hub.ben):
        git(folder, "pull", "-q")
    (hub.ada / "a.png").write_bytes(b"\x89PNG\0mine")
    (hub.ben / "a.png").write_bytes(b"\x89PNG\0theirs")
    for folder in (hub.ada, hub.ben):
        git(folder, "add", "-A")
        git(folder, "commit", "-qm", "A picture")
    git(hub.ben, "push", "-q")
    driver.wait(lambda: driver.part(QPushButton, "shareSend").text() == "Send 1")
    asked: list[str] = []

    def keep(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        asked.append(dialog.text())
        driver.click("clashKeepMine", dialog)

    done = driver.on_dialog(keep)
    driver.click("shareGet")
    driver.wait(lambda: bool(done))
    idle(driver)
    assert asked == ["You and others changed a.png."]
    assert (hub.ada / "a.png").read_bytes() == b"\x89PNG\0mine"
    assert git(hub.ada, "log", "-1", "--format=%P").split()[1:]  # both sides are joined


def test_a_clash_is_chosen_and_no_marker_seen(driver: Driver, hub: Hub) -> None:
    hub.commit(hub.ben, "bell.md", BELL.replace("4-10", "51-100").replace("North", "South"), True)
    hub.commit(hub.ada, "bell.md", BELL.replace("4-10", "1-3"))
    driver.wait(lambda: driver.part(QPushButton, "shareSend").text() == "Send 1")
    done = driver.on_dialog(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    driver.click("shareBoth")
    driver.wait(lambda: bool(done))
    assert trouble(driver).startswith("You and others changed the same in one file.")
    assert git(hub.ada, "show", "HEAD:bell.md") == BELL.replace("4-10", "1-3")
    assert not git(hub.ada, "status", "--porcelain")
    titles: list[str] = []

    def choose(dialog: QDialog) -> None:
        titles.append(driver.part(QLabel, "mergeTitle", dialog).text())
        driver.click("mergeAllTheirs", dialog)
        driver.click("mergeUse", dialog)

    done = driver.on_dialog(choose)
    driver.click("shareTroubleMend0")
    driver.wait(lambda: bool(done))
    idle(driver)
    assert titles == ["Bell"]
    assert said(driver) == "Got 1 change from others, sent 2"
    text = git(hub.bare, "show", "main:bell.md")
    assert text == BELL.replace("4-10", "51-100").replace("North", "South")
    assert (hub.ada / "bell.md").read_text() == text


def test_unsaved_work_survives_what_comes(driver: Driver, hub: Hub, qtbot: QtBot) -> None:
    driver.window.selection.select("bell.md")
    driver.window.show_view("article")
    body = driver.part(QPlainTextEdit, "bodyEditor")
    body.setFocus()
    qtbot.keyClicks(body, "Loudly. ")
    hub.commit(hub.ben, "bell.md", BELL.replace("4-10", "11-20"), push=True)
    driver.show_changes()
    driver.click("shareGet")
    idle(driver)
    workspace = driver.window.workspace
    assert workspace is not None
    driver.wait(lambda: "11-20" in (workspace.document.text("bell.md") or ""))
    assert "Loudly." in (workspace.document.text("bell.md") or "")
    assert "bell.md" in workspace.document.dirty
    forget_changes(driver.window)


def test_a_branch_that_is_shared_nowhere(driver: Driver, hub: Hub) -> None:
    git(hub.ada, "switch", "-qc", "spring")
    driver.wait(lambda: driver.part(QLabel, "shareCounts").text() == "Not sent yet")
    driver.click("shareSend")
    idle(driver)
    assert "shared nowhere yet" in trouble(driver)
    mend = driver.part(QPushButton, "shareTroubleMend0")
    assert mend.text() == "Send it to origin"
    driver.click("shareTroubleMend0")
    idle(driver)
    assert trouble(driver) == ""
    assert "spring" in git(hub.bare, "branch")


def test_a_remote_that_is_not_there(driver: Driver, hub: Hub) -> None:
    hub.bare.rename(hub.bare.with_name("elsewhere"))
    driver.click("shareGet")
    idle(driver)
    assert "There is no repository at" in trouble(driver)
    assert driver.part(QAbstractButton, "shareTroubleMend0").text() == "Change the address…"
    driver.click("shareTroubleClose")
    assert trouble(driver) == ""


def test_it_can_be_stopped(driver: Driver, hub: Hub) -> None:
    waiting = hub.ada.parent / "waiting"
    slow = hub.ada.parent / "slow"
    slow.write_text(f"#!/bin/sh\ntouch '{waiting}'\nexec sleep 600\n")
    slow.chmod(0o755)
    git(hub.ada, "config", "remote.origin.uploadpack", str(slow))
    trust(hub.ada)
    driver.desk.following.look()
    driver.settle()
    head = git(hub.ada, "rev-parse", "HEAD")
    driver.click("shareGet")
    driver.wait(waiting.exists)
    assert driver.part(QLabel, "shareDoing").isVisible()
    assert not driver.part(QPushButton, "shareGet").isEnabled()
    driver.click("shareStop")
    idle(driver)
    assert trouble(driver) == "Stopped. Your work is kept here."
    assert git(hub.ada, "rev-parse", "HEAD") == head
    assert not driver.part(QWidget, "shareProgress").isVisible()


def test_closing_the_window_ends_what_is_on_its_way(driver: Driver, hub: Hub) -> None:
    waiting = hub.ada.parent / "waiting"
    slow = hub.ada.parent / "slow"
    slow.write_text(f"#!/bin/sh\ntouch '{waiting}'\nexec sleep 600\n")
    slow.chmod(0o755)
    git(hub.ada, "config", "remote.origin.uploadpack", str(slow))
    trust(hub.ada)
    driver.desk.following.look()
    driver.settle()
    driver.click("shareGet")
    driver.wait(waiting.exists)
    assert driver.window.close()  # the check for what is left behind sees the rest


def test_trust_is_asked_for_when_it_is_needed(qtbot: QtBot, tmp_path: Path, hub: Hub) -> None:
    driver = Driver(qtbot, tmp_path, hub.ada)
    driver.show_changes()
    hub.commit(hub.ben, "bell.md", BELL.replace("4-10", "11-20"), push=True)
    done = driver.on_dialog(lambda dialog: driver.click("trustYes", dialog))
    driver.click("shareGet")
    driver.wait(lambda: bool(done))
    idle(driver)
    assert said(driver) == "Got 1 change from others"


# --- branches ----------------------------------------------------------------------------------


def branch_row(driver: Driver, text: str) -> None:
    menu = driver.window.sharing.branches
    menu.popup(driver.window.mapToGlobal(driver.window.rect().center()))
    row = next(row for row in menu.actions() if without_mnemonic(row.text()) == text)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(row).center())
    menu.hide()


def test_branches_are_switched_and_made(driver: Driver, hub: Hub) -> None:
    git(hub.ada, "branch", "spring")
    driver.wait(lambda: len(driver.desk.following.reading.branches) == 2)
    offered = {item.title: item for item in driver.window.sources.items("action")}
    assert "main" not in offered  # it is the branch of now
    actions = driver.window.actions_by_name
    assert reason_of(actions["share-branch"]) == ""
    offered["spring"].run()
    for name in ("share-both", "share-get", "share-send", "share-branch"):
        assert reason_of(actions[name]) == "Wait until git is done with the last thing."
    idle(driver)
    assert reason_of(actions["share-get"]) == ""
    assert said(driver) == "On branch spring now"
    branch_row(driver, "main")
    idle(driver)
    branch_row(driver, "spring")
    idle(driver)
    assert git(hub.ada, "branch", "--show-current").strip() == "spring"
    faults: list[str] = []

    def name(dialog: QDialog) -> None:
        line = driver.part(QWidget, "branchName", dialog)
        QTest.keyClicks(line, "main")
        faults.append(driver.part(QLabel, "branchFault", dialog).text())
        assert not driver.part(QPushButton, "branchMake", dialog).isEnabled()
        QTest.keyClicks(line, " two")
        driver.click("branchMake", dialog)

    done = driver.on_dialog(name)
    branch_row(driver, "New branch…")
    driver.wait(lambda: bool(done))
    idle(driver)
    assert faults == ["There is a branch main already."]
    assert git(hub.ada, "branch", "--show-current").strip() == "main-two"


def test_a_switch_keeps_unsaved_work(driver: Driver, hub: Hub, qtbot: QtBot) -> None:
    git(hub.ada, "switch", "-qc", "spring")
    hub.commit(hub.ada, "bell.md", BELL.replace("4-10", "11-20"))
    git(hub.ada, "switch", "-q", "main")
    workspace = driver.window.workspace
    assert workspace is not None
    driver.wait(lambda: not driver.window.outside.watching.busy)
    driver.wait(lambda: workspace.document.text("bell.md") == BELL)
    driver.window.selection.select("bell.md")
    driver.window.show_view("article")
    body = driver.part(QPlainTextEdit, "bodyEditor")
    body.setFocus()
    qtbot.keyClicks(body, "Loudly. ")
    driver.wait(lambda: len(driver.desk.following.reading.branches) == 2)
    branch_row(driver, "spring")
    idle(driver)
    driver.wait(lambda: "11-20" in (workspace.document.text("bell.md") or ""))
    assert "Loudly. The bell rings." in (workspace.document.text("bell.md") or "")
    assert "bell.md" in workspace.document.dirty
    assert driver.part(QLabel, "statusSaved").text() == "On branch spring now"
    forget_changes(driver.window)


def test_a_switch_never_takes_uncommitted_work(driver: Driver, hub: Hub) -> None:
    git(hub.ada, "switch", "-qc", "spring")
    hub.commit(hub.ada, "bell.md", BELL.replace("4-10", "11-20"))
    git(hub.ada, "switch", "-q", "main")
    write(hub.ada, "bell.md", BELL.replace("North", "West"))
    driver.wait(lambda: driver.desk.following.reading.standing.changed == 1)
    branch_row(driver, "spring")
    idle(driver)
    assert "bell.md was changed and is not recorded" in trouble(driver)
    assert (hub.ada / "bell.md").read_text() == BELL.replace("North", "West")
    assert git(hub.ada, "branch", "--show-current").strip() == "main"

"""How the vault stands in git, in the status line, the list and the share panel; and trust."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.publish.git.journal import Move, note
from editor.publish.git.repository import find
from editor.ui.entries.model import Role
from tests.publish.git.hub import GIT, Hub, git, made, write
from tests.ui.sharing.windows import Driver, trust
from tests.ui.windows import forget_changes

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")

ENTRIES = {
    "bell.md": "---\ntitle: Bell\n---\nThe bell.\n",
    "cove.md": "---\ntitle: Cove\n---\nThe cove.\n",
    "dock.md": "---\ntitle: Dock\n---\nThe dock.\n",
}


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    return Hub(tmp_path, ENTRIES)


def status(driver: Driver) -> str:
    link = driver.part(QToolButton, "statusGit")
    return link.text() if link.isVisible() else ""


def letters(driver: Driver) -> dict[str, str]:
    model = driver.window.entries.list.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    signs = {row.data(): row.data(Role.SIGN) for row in rows}
    return {title: sign.letter for title, sign in signs.items() if sign is not None}


def test_state_is_followed(qtbot: QtBot, tmp_path: Path, hub: Hub) -> None:
    driver = Driver(qtbot, tmp_path, hub.ada)
    assert status(driver) == "git: main"
    assert letters(driver) == {}
    # Another program writes files.
    write(hub.ada, "bell.md", ENTRIES["bell.md"] + "More.\n")
    write(hub.ada, "echo.md", "---\ntitle: Echo\n---\n")
    driver.wait(lambda: letters(driver) == {"Bell": "C", "Echo": "N"})
    assert status(driver) == "git: main, 2 changed"
    # Another git commits.
    git(hub.ada, "add", "-A")
    git(hub.ada, "commit", "-qm", "From outside")
    driver.wait(lambda: status(driver) == "git: main, 1 to send")
    assert letters(driver) == {}
    git(hub.ada, "switch", "-qc", "spring")
    driver.wait(lambda: status(driver) == "git: spring")


def test_a_save_is_followed(qtbot: QtBot, tmp_path: Path, hub: Hub) -> None:
    driver = Driver(qtbot, tmp_path, hub.ada)
    driver.window.selection.select("cove.md")
    body = driver.part(QPlainTextEdit, "bodyEditor")
    body.setFocus()
    qtbot.keyClicks(body, "Sea. ")
    assert driver.window.save()
    driver.wait(lambda: letters(driver) == {"Cove": "C"})
    assert status(driver) == "git: main, 1 changed"


def test_what_git_leaves_out_is_told(qtbot: QtBot, tmp_path: Path, hub: Hub) -> None:
    # What the vault's own .gitignore names is no entry at all.
    write(tmp_path, "left-out", "draft.md\n")
    git(hub.ada, "config", "core.excludesFile", str(tmp_path / "left-out"))
    write(hub.ada, "draft.md", "---\ntitle: Draft\n---\n")
    driver = Driver(qtbot, tmp_path, hub.ada)
    assert letters(driver) == {"Draft": "–"}
    assert status(driver) == "git: main"


def test_the_status_line_leads_to_the_changes(qtbot: QtBot, tmp_path: Path, hub: Hub) -> None:
    driver = Driver(qtbot, tmp_path, hub.ada)
    driver.click("statusGit")
    assert driver.window.views.shown == "changes"
    assert driver.desk.panel.isVisible()


def test_a_vault_without_git(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    write(tmp_path / "plain", "a.md", "---\ntitle: A\n---\n")
    driver = Driver(qtbot, tmp_path, tmp_path / "plain")
    assert status(driver) == ""
    driver.show_changes()
    told = driver.part(QLabel, "shareUnshared")
    assert told.isVisible()
    assert told.text().startswith("This vault is not shared yet.")


def test_a_computer_without_git(
    qtbot: QtBot, tmp_path: Path, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    driver = Driver(qtbot, tmp_path, hub.ada)
    assert status(driver) == ""
    driver.show_changes()
    assert "Git is not installed" in driver.part(QLabel, "shareUnshared").text()
    forget_changes(driver.window)


# --- trust ------------------------------------------------------------------------------------


def offered(driver: Driver) -> QWidget | None:
    offers = driver.window.notices.findChildren(QWidget, "offer.git-trust")
    return next((offer for offer in offers if offer.isVisible()), None)


def test_trust_is_asked_once_and_kept(qtbot: QtBot, tmp_path: Path, hub: Hub) -> None:
    mark = tmp_path / "ran"
    hook = hub.ada / ".git" / "hooks" / "post-index-change"
    hook.write_text(f"#!/bin/sh\ntouch '{mark}'\n")
    hook.chmod(0o755)
    git(hub.ada, "config", "core.fsmonitor", f"touch '{mark}'; false #")
    mark.unlink(missing_ok=True)
    driver = Driver(qtbot, tmp_path, hub.ada)
    assert status(driver) == "git: main"  # git is asked, and runs nothing
    assert not mark.exists()
    offer = offered(driver)
    assert offer is not None
    shown: list[str] = []

    def agree(dialog: QWidget) -> None:
        shown.append(driver.part(QPlainTextEdit, "trustRuns", dialog).toPlainText())
        driver.click("trustYes", dialog)

    done = driver.on_dialog(agree)
    driver.click("offerButton", offer)
    driver.wait(lambda: bool(done))
    assert "post-index-change" in shown[0]
    assert f"touch '{mark}'" in shown[0]
    assert driver.desk.following.reading.standing.trusted
    assert offered(driver) is None
    # It is kept, and asked again when other programs are named.
    driver.window.open_vault(hub.ada)
    driver.settle()
    assert driver.desk.following.reading.standing.trusted
    git(hub.ada, "config", "core.fsmonitor", "rm -rf everything #")
    driver.wait(lambda: not driver.desk.following.reading.standing.trusted)
    driver.wait(lambda: offered(driver) is not None)


def test_trust_can_be_put_off_and_withdrawn(qtbot: QtBot, tmp_path: Path, hub: Hub) -> None:
    driver = Driver(qtbot, tmp_path, hub.ada)
    done = driver.on_dialog(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    offer = offered(driver)
    assert offer is not None
    driver.click("offerButton", offer)
    driver.wait(lambda: bool(done))
    assert not driver.desk.following.reading.standing.trusted
    driver.window.open_vault(hub.ada)
    driver.settle()
    assert offered(driver) is None  # asked once
    trust(hub.ada)
    driver.desk.following.look()
    driver.settle()
    assert driver.desk.following.reading.standing.trusted
    done = driver.on_dialog(lambda dialog: driver.click("trustNo", dialog))
    driver.window.actions_by_name["share-trust"].trigger()
    driver.wait(lambda: bool(done))
    assert not driver.desk.following.reading.standing.trusted
    driver.show_changes()
    assert "trust" in driver.part(QLabel, "shareNoticeText").text()


# --- what somebody else left ---------------------------------------------------------------------


def test_a_merge_of_somebody_else(qtbot: QtBot, tmp_path: Path, hub: Hub) -> None:
    hub.commit(hub.ben, "bell.md", "---\ntitle: Bell of Ben\n---\n", push=True)
    hub.commit(hub.ada, "bell.md", "---\ntitle: Bell of Ada\n---\n")
    git(hub.ada, "fetch", "-q")
    git(hub.ada, "merge", "origin/main", check=False)
    trust(hub.ada)
    driver = Driver(qtbot, tmp_path, hub.ada)
    driver.show_changes()
    told = driver.part(QLabel, "shareNoticeText").text()
    assert "A merge was begun in this repository by another program" in told
    assert not driver.window.actions_by_name["share-record"].isEnabled()
    assert not driver.part(QWidget, "shareCommit").isVisible()
    driver.click("shareNoticeMend0")
    driver.wait(lambda: not driver.part(QLabel, "shareNoticeText").isVisible())
    assert (hub.ada / "bell.md").read_text() == "---\ntitle: Bell of Ada\n---\n"
    assert driver.part(QWidget, "shareCommit").isVisible()


def test_a_pull_that_was_cut_off_goes_on(qtbot: QtBot, tmp_path: Path, hub: Hub) -> None:
    hub.commit(hub.ben, "bell.md", "---\ntitle: Bell of Ben\n---\n", push=True)
    git(hub.ada, "fetch", "-q")
    trust(hub.ada)
    found = find(hub.ada)
    assert found is not None
    to = git(hub.ada, "rev-parse", "origin/main").strip()
    head = git(hub.ada, "rev-parse", "HEAD").strip()
    note(found, Move(head, to, "main", True, "pull"))  # and here the power went
    driver = Driver(qtbot, tmp_path, hub.ada)
    driver.show_changes()
    assert "was cut off" in driver.part(QLabel, "shareNoticeText").text()
    driver.click("shareNoticeMend0")
    driver.wait(lambda: not driver.part(QLabel, "shareNoticeText").isVisible())
    assert (hub.ada / "bell.md").read_text() == "---\ntitle: Bell of Ben\n---\n"


def test_a_repository_that_begins_above(qtbot: QtBot, tmp_path: Path) -> None:
    root = made(tmp_path / "site")
    write(root, "content/bell.md", ENTRIES["bell.md"])
    git(root, "add", "-A")
    git(root, "commit", "-qm", "Bell")
    write(root, "content/bell.md", ENTRIES["bell.md"] + "More.\n")
    trust(root / "content")
    driver = Driver(qtbot, tmp_path, root / "content")
    assert status(driver) == "git: main, 1 changed"
    assert letters(driver) == {"Bell": "C"}
    driver.show_changes()
    notes = driver.part(QLabel, "shareNotes")
    assert not notes.isVisible()
    driver.click("shareAbout")
    assert notes.isVisible()
    assert notes.text().startswith(f"The repository begins above the vault, in {root}.")


def test_a_lock_and_a_detached_head(qtbot: QtBot, tmp_path: Path, hub: Hub) -> None:
    git(hub.ada, "checkout", "-q", "--detach")
    trust(hub.ada)
    driver = Driver(qtbot, tmp_path, hub.ada)
    driver.show_changes()
    assert status(driver) == "git: no branch"
    assert not driver.part(QLabel, "shareCounts").text()  # whether it is sent, nobody knows
    assert "No branch is checked out" in driver.part(QLabel, "shareNoticeText").text()
    lock = hub.ada / ".git" / "index.lock"
    lock.write_text("")
    os.utime(lock, (1, 1))
    driver.desk.following.look()
    driver.wait(lambda: str(lock) in driver.part(QLabel, "shareNoticeText").text())
    lock.unlink()
    driver.wait(lambda: str(lock) not in driver.part(QLabel, "shareNoticeText").text())

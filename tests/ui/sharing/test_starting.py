"""A vault begins to be shared from the window, with what is written shown before."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from editor.workspace.merge_setup import look
from tests.publish.git.hub import ENTRY, GIT, git, identify, made, write
from tests.ui.sharing.windows import Driver, trust

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    write(folder, "tide.md", ENTRY)
    write(folder, "draft/one.md", ENTRY)
    return folder


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path, vault: Path) -> Driver:
    made = Driver(qtbot, tmp_path, vault)
    made.show_changes()
    return made


def bare(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q", "--bare", "-b", "main", "hub.git")
    return tmp_path / "hub.git"


def idle(driver: Driver) -> None:
    driver.wait(lambda: not driver.desk.doing.busy)
    driver.settle()


def fill(driver: Driver, dialog: QDialog, **texts: str) -> None:
    for name, text in texts.items():
        line = driver.part(QLineEdit, name, dialog)
        line.clear()
        QTest.keyClicks(line, text)


def test_a_vault_begins_to_be_shared(driver: Driver, tmp_path: Path, vault: Path) -> None:
    hub = bare(tmp_path)
    shown: list[str] = []

    def agree(dialog: QDialog) -> None:
        agree_button = driver.part(QPushButton, "startAgree", dialog)
        assert not agree_button.isEnabled()
        fill(driver, dialog, startName="Ada", startEmail="ada", startAddress=str(hub))
        assert driver.part(QLabel, "startTold", dialog).text() == "“ada” is no e-mail address."
        assert not agree_button.isEnabled()
        fill(driver, dialog, startEmail="ada@example.org")
        assert agree_button.isEnabled()
        shown.append(driver.part(QPlainTextEdit, "startWritten", dialog).toPlainText())
        shown.append(driver.part(QLabel, "startFiles", dialog).text())
        assert not (vault / ".git").exists()
        driver.click("startAgree", dialog)

    done = driver.on_dialog(agree)
    driver.click("shareStart")
    driver.wait(lambda: bool(done))
    driver.wait(lambda: driver.part(QLabel, "shareSaid").text() == "Sent 1")
    idle(driver)
    assert "    *.md merge=territory-editor" in shown[0].splitlines()
    for name in (".gitattributes", ".gitignore"):
        lines = [f"    {line}" for line in (vault / name).read_text().splitlines()]
        assert "\n".join(lines) in shown[0]
    assert shown[1].startswith("The vault’s 2 files")
    assert set(git(hub, "ls-tree", "-r", "--name-only", "main").split()) == {
        ".gitattributes",
        ".gitignore",
        "draft/one.md",
        "tide.md",
    }
    standing = driver.desk.following.reading.standing
    assert standing.trusted
    assert standing.upstream == "origin/main"
    setup = look(vault)
    assert setup is not None
    assert setup.done
    assert git(tmp_path, "config", "--global", "user.email").strip() == "ada@example.org"


def test_putting_it_off_writes_nothing(driver: Driver, vault: Path) -> None:
    done = driver.on_dialog(lambda dialog: driver.click("startCancel", dialog))
    driver.window.actions_by_name["share-start"].trigger()
    driver.wait(lambda: bool(done))
    assert {each.name for each in vault.iterdir()} == {"tide.md", "draft"}


def test_an_address_comes_later(qtbot: QtBot, tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    trust(vault)
    hub = bare(tmp_path)
    driver = Driver(qtbot, tmp_path, vault)
    driver.show_changes()
    assert driver.part(QLabel, "shareCounts").text() == "On this computer only"
    faults: list[str] = []

    def agree(dialog: QDialog) -> None:
        fill(driver, dialog, addressLine="ext::sh")
        faults.append(driver.part(QLabel, "addressTold", dialog).text())
        assert not driver.part(QPushButton, "addressAgree", dialog).isEnabled()
        fill(driver, dialog, addressLine=str(hub))
        driver.click("addressAgree", dialog)

    done = driver.on_dialog(agree)
    driver.click("shareStart")
    driver.wait(lambda: bool(done))
    driver.wait(lambda: driver.part(QLabel, "shareSaid").text() == "Sent 1")
    idle(driver)
    assert faults[0].startswith("“ext::sh” is no address of a repository.")
    assert "tide.md" in git(hub, "ls-tree", "--name-only", "main")


def test_a_wrong_address_can_be_changed(qtbot: QtBot, tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    trust(vault)
    identify(vault, "Ada")
    hub = bare(tmp_path)
    git(vault, "remote", "add", "origin", str(tmp_path / "nowhere.git"))
    driver = Driver(qtbot, tmp_path, vault)
    driver.show_changes()
    driver.click("shareSend")
    idle(driver)
    driver.click("shareTroubleMend0")  # to send it there
    idle(driver)
    assert "There is no repository at" in driver.desk.panel.trouble.text

    def agree(dialog: QDialog) -> None:
        fill(driver, dialog, addressLine=str(hub))
        driver.click("addressAgree", dialog)

    done = driver.on_dialog(agree)
    driver.click("shareTroubleMend0")
    driver.wait(lambda: bool(done))
    driver.wait(lambda: driver.part(QLabel, "shareSaid").text() == "Sent 1")
    idle(driver)

"""Two curators work on the same entry in two windows, and share it through git."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.publish.git.repository import find, trusting
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from tests.e2e.driver import Driver, run_main
from tests.publish.git.hub import ENTRY, GIT, Hub, git

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")


def trust(vault: Path) -> None:
    found = find(vault)
    assert found is not None
    trusting(found)


def settled(driver: Driver) -> None:
    """Wait until git has done what it was asked, and said how things stand."""
    driver.wait(lambda: driver.window.sharing.desk is not None)
    desk = driver.window.sharing.desk
    assert desk is not None
    driver.wait(lambda: not desk.doing.busy and not desk.following.busy)


def record(driver: Driver) -> None:
    """Go to the changes and record them in the words that are proposed."""
    settled(driver)
    driver.keys("Ctrl+Shift+R")
    driver.wait(lambda: driver.part(QPushButton, "shareCommit").isEnabled())
    driver.click(driver.part(QPushButton, "shareCommit"))
    settled(driver)


def share(driver: Driver) -> str:
    """Get and send; returns what was said of it."""
    driver.keys("Ctrl+Shift+G")
    settled(driver)
    assert not driver.part(QWidget, "shareTrouble").isVisible()
    return driver.part(QLabel, "shareSaid").text()


def say(driver: Driver, words: str) -> None:
    """Write at the end of the article."""
    driver.keys("Ctrl+1")
    body = driver.part(QPlainTextEdit, "bodyEditor")
    body.setFocus()
    driver.keys("Ctrl+End", body)
    driver.qtbot.keyClicks(body, words)


def test_both_curators_edits_arrive(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    hub = Hub(tmp_path)
    for vault in (hub.ada, hub.ben):
        trust(vault)

    def ben(driver: Driver) -> None:
        driver.pick("Tidewater")
        say(driver, "Ben was here.")
        driver.save()
        record(driver)
        assert share(driver) == "Sent 1"

    def ada(driver: Driver) -> None:
        driver.pick("Tidewater")
        driver.retype("field.title", "Tidewater School of Tides")
        driver.save()
        record(driver)
        # Ben, at another computer, was faster.
        other = MainWindow(Preferences(tmp_path / "ben.ini"), lambda: tmp_path)
        driver.qtbot.addWidget(other)
        other.show()
        other.finish_start()
        assert other.open_vault(hub.ben)
        other.activateWindow()
        driver.wait(other.isActiveWindow)
        ben(Driver(driver.qtbot, other))
        other.close()
        driver.window.activateWindow()
        driver.wait(driver.window.isActiveWindow)
        assert share(driver) == "Got 1 change from others, sent 2"
        workspace = driver.window.workspace
        assert workspace is not None
        driver.wait(lambda: "Ben was here." in (workspace.document.text("tide.md") or ""))
        assert "Tidewater School of Tides" in (workspace.document.text("tide.md") or "")

    assert run_main(qtbot, monkeypatch, [str(hub.ada)], ada) == 0
    text = git(hub.bare, "show", "main:tide.md")
    expected = ENTRY.replace("Tidewater School", "Tidewater School of Tides", 1)
    assert text == expected + "Ben was here."
    assert (hub.ada / "tide.md").read_text() == text
    assert git(hub.bare, "log", "--format=%an", "main").split().count("Ben") == 1

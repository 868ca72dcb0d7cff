"""Another language is chosen while there is unsaved work, and the program starts again with it."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from platformdirs import user_config_path
from PySide6.QtCore import QLockFile, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor import PROGRAM, processes
from editor.ui import restarting
from editor.ui.window import MainWindow
from tests.e2e.driver import Driver, run_main
from tests.ui.windows import is_read

ENTRY = "---\ntitle: Oca\n---\nEbb.\n"


def test_the_program_starts_again_in_another_language_and_nothing_is_lost(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    vault = tmp_path / "harbour"
    vault.mkdir()
    file = vault / "oca.md"
    file.write_text(ENTRY, encoding="utf-8")
    started: list[list[str]] = []
    shown: list[MainWindow] = []

    def note(command: Sequence[str], after: Path) -> bool:
        assert shown[0].isVisible()
        assert after.exists()
        started.append(list(command))
        return True

    def script(driver: Driver) -> None:
        driver.wait(lambda: is_read(driver.window))
        driver.pick("Oca")
        driver.retype("field.title", "Oca 2")
        driver.keys("Tab")
        window, workspace = driver.window, driver.window.workspace
        shown.append(window)
        assert workspace is not None
        window.settings.show("language")
        box = driver.part(QComboBox, "setting.language.control")
        assert "order of names" in box.accessibleDescription()
        box.setFocus()
        for key in (Qt.Key.Key_End, Qt.Key.Key_Up):
            QTest.keyClick(box, key)
        assert box.currentText() == "Français"
        driver.part(QPushButton, "settingsClose").click()

        driver.answer(QMessageBox.StandardButton.Cancel)
        offered(driver).click()
        assert window.isVisible()
        assert (workspace.document.dirty, started) == ({"oca.md"}, [])
        assert file.read_text(encoding="utf-8") == ENTRY

        with monkeypatch.context() as without:
            gone = str(tmp_path / "gone" / "territory-editor")
            without.setattr(processes, "itself", lambda *_arguments: [gone])
            see_it_stay(driver, gone)

        monkeypatch.setattr(restarting, "start", note)
        driver.answer(QMessageBox.StandardButton.Save)
        offered(driver).click()
        assert not window.isVisible()
        assert not restart_locks()
        assert file.read_text(encoding="utf-8") == ENTRY.replace("Oca", "Oca 3")
        assert started == [processes.itself(str(vault))]

    assert run_main(qtbot, monkeypatch, [str(vault)], script) == 0


def see_it_stay(driver: Driver, program: str) -> None:
    """Press the button where `program` cannot be started: all is there and goes on."""
    window, workspace = driver.window, driver.window.workspace
    driver.answer(QMessageBox.StandardButton.Discard)
    offered(driver).click()
    assert window.isVisible()
    told = f"{program} could not be started, so this window stays open"
    assert told in window.notices.text
    assert window.workspace is workspace is not None
    assert workspace.document.dirty == {"oca.md"}
    assert driver.part(QLineEdit, "field.title").text() == "Oca 2"
    driver.retype("field.title", "Oca 3")
    driver.keys("Tab")
    driver.wait(lambda: "Oca 3" in driver.page_text())
    assert not restart_locks()


def restart_locks() -> list[Path]:
    """Files by which a program that was started waits for the one before."""
    return list(user_config_path(PROGRAM, appauthor=False).glob("restart-*"))


def offered(driver: Driver) -> QPushButton:
    """The button of the offer to start again."""
    notices: QWidget = driver.window.notices
    return next(one for one in notices.findChildren(QPushButton) if one.text() == "Start again now")


def test_the_program_can_start_itself(tmp_path: Path) -> None:
    (tmp_path / "oca.md").write_text(ENTRY, encoding="utf-8")
    ready = tmp_path / "ready"
    subprocess.run(
        processes.itself(str(tmp_path)),
        cwd=processes.HOME,
        env={
            **{key: value for key, value in os.environ.items() if key != "PYTHONPATH"},
            "TERRITORY_EDITOR_READY_FILE": str(ready),
            "TERRITORY_EDITOR_QUIT_WHEN_READY": "1",
        },
        check=True,
        timeout=60,
        stderr=subprocess.DEVNULL,
    )
    assert ready.exists()
    assert sys.executable == processes.itself()[0]


def test_a_program_that_was_started_waits_for_the_one_before(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    turn = QLockFile(str(tmp_path / "restart.lock"))
    assert turn.tryLock(0)
    told = tmp_path / "told"
    script = "import os, sys; open(sys.argv[1], 'w').write(repr(dict(os.environ)) + '.')"
    assert restarting.start([sys.executable, "-c", script, str(told)], tmp_path / "restart.lock")
    qtbot.waitUntil(lambda: told.exists() and told.read_text("utf-8").endswith("."))
    environment = ast.literal_eval(told.read_text("utf-8")[:-1])
    assert environment.pop("TERRITORY_EDITOR_AFTER") == str(tmp_path / "restart.lock")
    assert environment["HOME"] == os.environ["HOME"]

    monkeypatch.setenv("TERRITORY_EDITOR_AFTER", str(tmp_path / "restart.lock"))
    order = []

    def leave() -> None:
        order.append("left")
        turn.unlock()

    leaving = threading.Timer(0.05, leave)
    leaving.start()
    assert restarting.wait_for_turn()
    order.append("came")
    leaving.join()
    assert order == ["left", "came"]
    assert "TERRITORY_EDITOR_AFTER" not in os.environ
    assert not (tmp_path / "restart.lock").exists()
    # A start as any other waits for nobody.
    assert restarting.wait_for_turn()
    # Nor does one for whom nothing can be locked.
    monkeypatch.setenv("TERRITORY_EDITOR_AFTER", str(tmp_path / "gone" / "restart.lock"))
    assert restarting.wait_for_turn()


def test_a_program_that_does_not_end_is_waited_for_so_long_and_told_of(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lock = tmp_path / "restart.lock"
    turn = QLockFile(str(lock))
    assert turn.tryLock(0)
    # Whoever thinks about what is not saved before may think for long.
    os.utime(lock, (0, 0))
    monkeypatch.setenv("TERRITORY_EDITOR_AFTER", str(lock))
    monkeypatch.setattr(restarting, "PATIENCE_SECONDS", 0.05)
    assert not restarting.wait_for_turn()
    assert lock.exists()

    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "oca.md").write_text(ENTRY, encoding="utf-8")
    monkeypatch.setenv("TERRITORY_EDITOR_AFTER", str(lock))

    def script(driver: Driver) -> None:
        driver.wait(lambda: is_read(driver.window))
        driver.wait(lambda: "has not ended yet" in driver.window.notices.text)
        driver.window.notices.clear()
        driver.window.vault_shown.emit()
        assert driver.window.notices.text == ""

    assert run_main(qtbot, monkeypatch, [str(tmp_path / "vault")], script) == 0
    monkeypatch.setenv("TERRITORY_EDITOR_AFTER", str(lock))

    def without_vault(driver: Driver) -> None:
        driver.wait(lambda: "has not ended yet" in driver.window.notices.text)

    assert run_main(qtbot, monkeypatch, [], without_vault) == 0
    turn.unlock()

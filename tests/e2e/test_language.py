"""Another language is chosen while there is unsaved work, and the program starts again with it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor import processes
from editor.ui import restarting
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
    monkeypatch.setattr(restarting, "start", lambda command: started.append(list(command)))

    def script(driver: Driver) -> None:
        driver.wait(lambda: is_read(driver.window))
        driver.pick("Oca")
        driver.retype("field.title", "Oca 2")
        driver.keys("Tab")
        window, workspace = driver.window, driver.window.workspace
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

        driver.answer(QMessageBox.StandardButton.Save)
        offered(driver).click()
        assert not window.isVisible()
        assert file.read_text(encoding="utf-8") == ENTRY.replace("Oca", "Oca 2")
        assert started == [processes.itself(str(vault))]

    assert run_main(qtbot, monkeypatch, [str(vault)], script) == 0


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

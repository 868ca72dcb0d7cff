"""The program is killed while somebody types; the next start brings the work back."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from editor.ui.recovery.dialog import RecoveryDialog
from editor.workspace.found import is_left
from editor.workspace.state import vault_folder
from tests.conftest import ROOT
from tests.e2e.driver import Driver, run_main
from tests.faults._window_typist import LETTER

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")

ENTRY = "---\ntitle: Tide\n---\nEbb.\n"


def test_what_was_typed_before_the_program_was_killed_is_restored_and_saved(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    vault, state, log = tmp_path / "harbour", tmp_path / "state", tmp_path / "log"
    vault.mkdir()
    (vault / "tide.md").write_text(ENTRY)
    log.touch()
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.faults._window_typist", vault, state, log, "1"],
        cwd=ROOT, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        until = time.monotonic() + 60
        while time.monotonic() < until and not log.read_text():
            time.sleep(0.02)
        time.sleep(2.5)
    finally:
        typist.kill()
        typist.wait()
    killed = time.monotonic()
    due = [line for line in log.read_text().splitlines() if float(line.split()[0]) < killed - 2]
    assert due
    assert (vault / "tide.md").read_text() == ENTRY
    monkeypatch.setenv("XDG_STATE_HOME", str(state))
    assert is_left(vault_folder(vault))

    def script(driver: Driver) -> None:
        driver.wait(lambda: bool(driver.window.findChildren(RecoveryDialog)))
        (dialog,) = driver.window.findChildren(RecoveryDialog)
        assert dialog.isVisible()
        restore = dialog.findChild(QPushButton, "recoveryRestore")
        assert restore is not None
        driver.click(restore)
        driver.wait(lambda: QApplication.activeModalWidget() is None)
        assert driver.window.workspace is not None
        assert driver.window.workspace.document.dirty == {"tide.md"}
        driver.window.activateWindow()
        driver.wait(driver.window.isActiveWindow)
        driver.keys("Ctrl+S", driver.window)
        driver.wait(lambda: not driver.window.workspace.document.dirty)  # type: ignore[union-attr]

    assert run_main(qtbot, monkeypatch, [str(vault)], script) == 0
    text = (vault / "tide.md").read_text()
    assert text.count(LETTER) >= len(due)
    assert text.replace(LETTER, "") == ENTRY
    assert not is_left(vault_folder(vault))

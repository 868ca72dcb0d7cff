"""From a problem told to its place, its mend and the saved file, entered through main()."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from editor.ui.problems.list import ProblemList
from editor.ui.problems.rows import Row
from tests.e2e.driver import Driver, run_main


def approve() -> None:
    dialog = QApplication.activeModalWidget()
    button = dialog.findChild(QPushButton, "planApprove") if isinstance(dialog, QDialog) else None
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_space_is_found_mended_everywhere_and_saved(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sample_vault: Path
) -> None:
    def acts(driver: Driver) -> None:
        workspace = driver.window.workspace
        assert workspace is not None
        before = {
            one.path: (workspace.root / one.path).read_bytes()
            for one in workspace.entries()
            if one.readable
        }
        holders = {path for path, text in before.items() if b'" global"' in text}
        assert holders
        reviewing = driver.window.entries.reviewing
        driver.wait(lambda: reviewing.whole)
        count = driver.part(QLabel, "viewTab.problems.count").text()
        assert int(count) == reviewing.count > 0

        driver.keys("Ctrl+5", driver.window)
        page = driver.window.views.problems
        driver.wait(lambda: not page.busy)
        QTest.keyClicks(driver.part(QLineEdit, "problemSearch"), "space around locations")
        driver.wait(lambda: not page.busy)
        rows = driver.part(ProblemList, "problemList")
        found = [one for one in rows.rows.items if isinstance(one, Row)]
        assert {one.finding.path for one in found} == holders
        driver.keys("Down", driver.part(QLineEdit, "problemSearch"))
        driver.wait(rows.hasFocus)
        driver.keys("Down", rows)
        driver.keys("Return", rows)
        assert driver.window.selection.path == found[0].finding.path
        assert driver.window.views.shown == "article"

        driver.keys("Ctrl+5", driver.window)
        QTimer.singleShot(0, approve)
        driver.keys("Ctrl+Shift+Return", rows)
        driver.window.activateWindow()
        driver.wait(driver.window.isActiveWindow)
        driver.save()
        for path, text in before.items():
            on_disk = (workspace.root / path).read_bytes()
            assert on_disk == text.replace(b'" global"', b'"global"')
        driver.wait(lambda: reviewing.count == int(count) - len(holders))

    assert run_main(qtbot, monkeypatch, [str(sample_vault)], acts) == 0

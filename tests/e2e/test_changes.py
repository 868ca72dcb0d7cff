"""What differs, seen, saved as promised, and taken back; entered through main()."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from editor.ui.changes.page import ChangesPage
from tests.e2e.driver import Driver, run_main


def test_a_pin_and_a_field_are_changed_seen_saved_and_taken_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sample_vault: Path
) -> None:
    def acts(driver: Driver) -> None:
        workspace = driver.window.workspace
        assert workspace is not None
        placed = next(one for one in workspace.entries() if one.place.placed)
        file = workspace.root / placed.path
        before = file.read_bytes()
        x, y = placed.place.x, placed.place.y
        assert x is not None
        assert y is not None
        driver.pick(placed.title)
        driver.keys("Ctrl+2")
        driver.wait(lambda: driver.window.map.view.settled)
        driver.drag_pin(placed.path, x + 40, y)
        moved = workspace.entry(placed.path).place
        assert (moved.x, moved.y) != (x, y)
        driver.retype("field.title", "Another name")

        driver.keys("Ctrl+6")
        page = driver.part(ChangesPage, "changesView")
        driver.wait(lambda: not page.busy and len(page.detail.rows) >= 2)
        told = [row.text for row in page.detail.rows]
        assert f"Title: {placed.title} → Another name" in told
        assert any(text.startswith("moved ") for text in told)
        driver.wait(lambda: driver.window.top_bar.count("changes") == 1)

        driver.save()
        driver.wait(lambda: not page.busy)
        assert [row.text for row in page.detail.rows] == told
        assert file.read_bytes() != before

        QTest.keyClick(page.list, Qt.Key.Key_Return)
        while page.detail.rows:
            shown = len(page.detail.rows)
            driver.click(page.detail.rows[0].revert)
            driver.wait(lambda n=shown: not page.busy and len(page.detail.rows) < n)  # type: ignore[misc]
        assert not page.list.isVisible()
        driver.save()
        assert file.read_bytes() == before
        driver.keys("Ctrl+Z", driver.window)
        driver.wait(lambda: bool(workspace.document.dirty))
        link = driver.part(QToolButton, "statusChanges")
        driver.wait(link.isVisible)
        assert driver.part(QPushButton, "saveButton").text() == "Save 1"

    assert run_main(qtbot, monkeypatch, [str(sample_vault)], acts) == 0

"""Narrowing the list by a facet and merging spellings over the vault, entered through main()."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.vocabulary.rows import RowRole
from tests.e2e.driver import Driver, run_main


def add_facet(driver: Driver, label: str) -> None:
    driver.click(driver.part(QToolButton, "chip.facet"))
    driver.wait(lambda: any(m.isVisible() for m in driver.window.findChildren(QMenu, "facetMenu")))
    menu = driver.window.findChildren(QMenu, "facetMenu")[-1]
    action = next(one for one in menu.actions() if one.text() == label)
    driver.click(menu, menu.actionGeometry(action).center())
    driver.wait(lambda: not menu.isVisible())


def approve() -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    button = dialog.findChild(QPushButton, "planApprove")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_spelling_is_made_alike_over_the_vault(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sample_vault: Path
) -> None:
    def acts(driver: Driver) -> None:
        workspace = driver.window.workspace
        assert workspace is not None
        entries = workspace.entries()
        before = {
            one.path: (workspace.root / one.path).read_bytes() for one in entries if one.readable
        }
        holders = {path for path, text in before.items() if b'" global"' in text}
        assert holders

        add_facet(driver, "Locations")
        section = driver.part(QWidget, "facet.field:locations")
        values = section.findChild(QListView, "facetValues")
        assert values is not None
        model = values.model()
        row = [model.index(n, 0).data() for n in range(model.rowCount())].index("global")
        values.scrollTo(model.index(row, 0))
        driver.click(values.viewport(), values.visualRect(model.index(row, 0)).center())
        assert set(driver.window.entries.shown_paths()) == holders
        assert driver.part(QLabel, "entriesLeft").text() == f"{len(holders)} of {len(entries)}"
        driver.click(driver.part(QPushButton, "clearFacets"))

        driver.keys("Ctrl+4", driver.window)
        driver.wait(lambda: driver.part(QWidget, "vocabularyPage").isVisible())
        fields = driver.part(QListView, "vocabularyFields")
        driver.wait(lambda: fields.model().rowCount() > 0)
        keys = [
            fields.model().index(n, 0).data(RowRole.KEY) for n in range(fields.model().rowCount())
        ]
        place = fields.visualRect(fields.model().index(keys.index("locations"), 0)).center()
        driver.click(fields.viewport(), place)
        driver.wait(lambda: bool(driver.window.findChildren(QPushButton, "variantMerge")))
        QTimer.singleShot(0, approve)
        driver.click(driver.part(QPushButton, "variantMerge"))
        for path, text in before.items():
            now = workspace.document.text(path)
            assert now is not None
            assert now.encode() == text.replace(b'" global"', b'"global"')
        driver.window.activateWindow()
        driver.wait(driver.window.isActiveWindow)
        driver.save()
        driver.wait(lambda: not workspace.document.dirty)
        for path, text in before.items():
            on_disk = (workspace.root / path).read_bytes()
            assert on_disk == text.replace(b'" global"', b'"global"')
        driver.keys("Ctrl+Z", driver.window)
        assert workspace.document.dirty == holders

    assert run_main(qtbot, monkeypatch, [str(sample_vault)], acts) == 0

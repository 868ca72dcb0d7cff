"""The past of a vault, entered through the real main(): its map scrubbed, a position brought back,
and a field of another time restored from the history of an entry.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from editor.ui.map.past.slider import TimeSlider
from editor.ui.recovery.versions import VersionsDialog, ViewOf
from editor.ui.territory.view import TerritoryView
from tests.e2e.driver import Driver, run_main
from tests.publish.git.hub import GIT, git
from tests.publish.timeline.histories import entry, history

pytestmark = pytest.mark.skipif(GIT is None, reason="there is no git")

SETTINGS = """collections:
  - {name: All, entries: 'profiles/*.md', map: main}
maps:
  main: {bounds: [[0, 0], [735, 1313]]}
"""


def test_the_past_is_seen_and_brought_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # The repository holds more than the vault.
    root = history(
        tmp_path / "site",
        [
            {
                "vault/.territory/vault.yaml": SETTINGS,
                "vault/profiles/anchor.md": entry("Mooring", 300, 400, more="size: 1-3\n"),
                "vault/profiles/buoy.md": entry("Buoy", 600, 300),
            },
            {"vault/profiles/anchor.md": entry("Anchor", 900, 200, more="size: 4-10\n")},
        ],
    )
    vault = root / "vault"
    file = vault / "profiles" / "anchor.md"
    before = file.read_text()

    def script(driver: Driver) -> None:
        window = driver.window
        driver.wait(lambda: window.workspace is not None and not window.workspace.loading)
        driver.pick("Anchor")
        driver.keys("Ctrl+2")
        view = driver.part(TerritoryView, "territoryView")
        driver.wait(lambda: view.settled)
        driver.keys("Ctrl+Shift+Y")
        slider = driver.part(TimeSlider, "timeSlider")
        driver.wait(lambda: slider.isVisible() and slider.now == 2)
        driver.click(slider, QPoint(round(slider.place_of(0)), 16))
        date = driver.part(QLabel, "timeDate")
        assert "2020" in date.text()
        assert {pin.title for pin in view.pins} == {"Mooring", "Buoy"}
        driver.wait(lambda: view.settled)
        driver.click(view, view.camera.to_view(300, 400).toPoint())
        driver.click(driver.part(QPushButton, "pastRestore"))
        driver.wait(lambda: bool(window.workspace and window.workspace.document.dirty))
        driver.keys("Escape", view)
        assert not slider.isVisible()
        driver.save()
        assert file.read_text() == before.replace("x: 900\ny: 200", "x: 300\ny: 400")
        window.actions_by_name["versions"].trigger()
        (dialog,) = window.findChildren(VersionsDialog)
        driver.wait(lambda: not dialog.busy)
        rows = driver.part(QListView, "versionsRows")
        QTest.keyClick(rows, Qt.Key.Key_End)
        driver.wait(lambda: not dialog.busy)
        driver.click(dialog.tabs, dialog.tabs.part_of(ViewOf.NOW).center())
        for row in dialog.parts.rows:
            if "size" not in row.text:
                assert row.tick is not None
                driver.click(row.tick, QPoint(8, 8))
        driver.click(driver.part(QPushButton, "versionsRestore"))
        window.activateWindow()
        driver.wait(window.isActiveWindow)
        driver.save()

    assert run_main(qtbot, monkeypatch, [str(vault)], script) == 0
    wanted = before.replace("x: 900\ny: 200", "x: 300\ny: 400").replace("size: 4-10", "size: 1-3")
    assert file.read_text() == wanted
    changed = git(root, "diff", "--stat")
    assert "1 file changed, 3 insertions(+), 3 deletions(-)" in changed

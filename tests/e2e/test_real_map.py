"""The real map: three hundred pins lie where the published map, y upward, has them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.e2e.driver import Driver, run_main

pytestmark = pytest.mark.real

WIDTH, HEIGHT = 1313, 735
SETTINGS = f"""\
collections:
  - name: Real
    entries: "*.md"
    map: main
maps:
  main:
    bounds: [[0, 0], [{HEIGHT}, {WIDTH}]]
"""


@pytest.fixture
def facts(real: Path) -> list[dict[str, str]]:
    with (real / "initiatives.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def vault(tmp_path: Path, facts: list[dict[str, str]]) -> Path:
    folder = tmp_path / "real map"
    (folder / ".territory").mkdir(parents=True)
    (folder / ".territory" / "vault.yaml").write_text(SETTINGS, encoding="utf-8")
    for fact in facts:
        title, territory = json.dumps(fact["title"]), json.dumps(fact["territory"])
        text = f"---\ntitle: {title}\nterritory: {territory}\nx: {fact['x']}\ny: {fact['y']}\n---\n"
        (folder / f"{fact['slug']}.md").write_text(text, encoding="utf-8")
    return folder


def test_a_click_where_the_published_map_has_an_entry_selects_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vault: Path, facts: list[dict[str, str]]
) -> None:
    places = {f"{fact['slug']}.md": (float(fact["x"]), float(fact["y"])) for fact in facts}

    def script(driver: Driver) -> None:
        window = driver.window
        window.resize(1440, 900)
        driver.wait(lambda: window.workspace is not None and not window.workspace.loading)
        driver.click_tab("map")
        view = window.map.view
        driver.wait(lambda: view.settled and len(view.pins) == len(places))
        whole = view.camera.rect(window.workspace.map("main").bounds)  # type: ignore[union-attr]

        def pixel(x: float, y: float) -> QPoint:
            """As Leaflet lays out CRS.Simple over the picture: x to the right, y upward."""
            across, down = x / WIDTH, 1 - y / HEIGHT
            return QPoint(
                round(whole.left() + across * whole.width()),
                round(whole.top() + down * whole.height()),
            )

        spots = {path: pixel(x, y) for path, (x, y) in places.items()}
        lone = [
            path
            for path, spot in spots.items()
            if all(other == path or (spots[other] - spot).manhattanLength() > 14 for other in spots)
            and view.childAt(spot) is None
        ]
        assert len(lone) > 60
        for path in lone:
            window.selection.select(None)
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spots[path])
            assert window.selection.path == path
        assert not window.workspace.document.dirty  # type: ignore[union-attr]

    assert run_main(qtbot, monkeypatch, [str(vault)], script) == 0

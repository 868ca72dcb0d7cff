"""Placing on the map, entered through the real main(): what the mouse and keys do to the files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from editor.ui.territory.view import TerritoryView
from tests.e2e.driver import Driver, run_main

WIDTH, HEIGHT = 1313, 735
SETTINGS = f"""\
collections:
  - name: Small
    entries: "*.md"
    map: main
maps:
  main:
    bounds: [[0, 0], [{HEIGHT}, {WIDTH}]]
"""
# Odd quotes, comments and line ends, which a move must leave alone.
ENTRY = """\
---
title: '{name}'  # the name
x:   {x}
y: {y} # up
note: >-
  a  b
---
Text
""".replace("\n", "\r\n")
PLACES = {"Anchor": (300, 400), "Buoy": (620, 380), "Cable": (900, 200), "Delta": (640, 560)}
LEFT = Qt.MouseButton.LeftButton
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    (folder / ".territory").mkdir(parents=True)
    (folder / ".territory" / "vault.yaml").write_text(SETTINGS, encoding="utf-8")
    for name, (x, y) in PLACES.items():
        (folder / f"{name}.md").write_bytes(ENTRY.format(name=name, x=x, y=y).encode())
    return folder


class Chart:
    """The map of the window, used by mouse and keys; coordinates worked out from its corners."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        window = driver.window
        window.resize(1440, 900)
        driver.click_tab("map")
        self.view = driver.part(TerritoryView, "territoryView")
        self.rest()

    def rest(self) -> None:
        self.driver.wait(lambda: self.view.settled)

    def pixel(self, name: str) -> QPoint:
        """Where the published map, y upward, would have the entry in what is in view."""
        place = self.driver.window.workspace.entry(f"{name}.md").place  # type: ignore[union-attr]
        whole = self.view.camera.rect(self.driver.window.workspace.map("main").bounds)  # type: ignore[union-attr]
        across, down = place.x / WIDTH, 1 - place.y / HEIGHT
        return QPoint(
            round(whole.left() + across * whole.width()),
            round(whole.top() + down * whole.height()),
        )

    def turn(self, notches: int, at: QPoint) -> None:
        """Turn the wheel, a notch at a time."""
        for _ in range(abs(notches)):
            event = QWheelEvent(
                QPointF(at), QPointF(self.view.mapToGlobal(at)), QPoint(),
                QPoint(0, 120 if notches > 0 else -120), Qt.MouseButton.NoButton, NONE,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(self.view, event)
            self.rest()

    def drag(self, start: QPoint, shift: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mousePress(self.view, LEFT, NONE, start)
        for part in (0.2, 0.6, 1.0):
            stop = start + QPoint(round(shift.x() * part), round(shift.y() * part))
            self.move(stop, keys)
        QTest.mouseRelease(self.view, LEFT, keys, start + shift)

    def move(self, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        spot = QPointF(at)
        event = QMouseEvent(
            QEvent.Type.MouseMove, spot, QPointF(self.view.mapToGlobal(at)),
            Qt.MouseButton.NoButton, LEFT, keys,
        )  # fmt: skip
        QApplication.sendEvent(self.view, event)


def written(vault: Path, name: str) -> tuple[int, int]:
    """The coordinates in the file; all else in it has to be what it was."""
    text = (vault / f"{name}.md").read_bytes().decode()
    found = re.search(r"x:   (\S+)\r\ny: (\S+) # up", text)
    assert found is not None
    x, y = int(found[1]), int(found[2])
    assert text == ENTRY.format(name=name, x=x, y=y)
    return x, y


@pytest.mark.parametrize(
    ("notches", "grab"),
    [(-2, (0, 0)), (0, (3, -2)), (3, (-3, 1)), (8, (4, 2)), (14, (1, -4))],
)
def test_a_drag_writes_where_it_was_let_go_to_the_unit(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vault: Path, notches: int, grab: tuple[int, int]
) -> None:
    def script(driver: Driver) -> None:
        chart = Chart(driver)
        chart.turn(notches, chart.pixel("Buoy"))
        scale = chart.view.camera.scale
        shift = QPoint(84, 47)
        chart.drag(chart.pixel("Buoy") + QPoint(*grab), shift)
        driver.save()
        x, y = PLACES["Buoy"]
        # The pixel pressed is a whole one, the pin's place is not: what counts is the way.
        assert written(vault, "Buoy") == (round(x + 84 / scale), round(y - 47 / scale))
        for other in PLACES.keys() - {"Buoy"}:
            assert written(vault, other) == PLACES[other]

    assert run_main(qtbot, monkeypatch, [str(vault)], script) == 0


def test_gestures_one_after_another(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vault: Path
) -> None:
    def script(driver: Driver) -> None:
        chart = Chart(driver)
        view, document = chart.view, driver.window.workspace.document  # type: ignore[union-attr]

        def places() -> dict[str, tuple[float | None, float | None]]:
            entries = driver.window.workspace.entries()  # type: ignore[union-attr]
            return {entry.title: (entry.place.x, entry.place.y) for entry in entries}

        # A click, and one that trembles, move nothing.
        at = chart.pixel("Cable")
        QTest.mouseClick(view, LEFT, NONE, at)
        chart.drag(at, QPoint(2, 1))
        assert driver.window.selection.path == "Cable.md"
        assert places() == PLACES
        assert not document.dirty

        # Escape calls a drag off.
        QTest.mousePress(view, LEFT, NONE, at)
        chart.move(at + QPoint(60, 60))
        QTest.keyClick(view, Qt.Key.Key_Escape)
        QTest.mouseRelease(view, LEFT, NONE, at + QPoint(60, 60))
        assert places() == PLACES

        # Shift keeps to one axis.
        chart.drag(at, QPoint(90, 12), SHIFT)
        x, y = places()["Cable"]
        assert y == 200
        assert x is not None
        assert x > 900
        driver.keys("Ctrl+Z", view)
        assert places() == PLACES

        # Arrow keys nudge by one unit, with Shift by ten; together they are one undo.
        for _ in range(3):
            QTest.keyClick(view, Qt.Key.Key_Up)
        QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
        assert places()["Cable"] == (890, 203)
        driver.keys("Ctrl+Z", view)
        assert places() == PLACES

        # Two that are picked move together, and are one undo.
        chart.rest()
        QTest.mouseClick(view, LEFT, NONE, chart.pixel("Buoy"))
        QTest.mouseClick(view, LEFT, SHIFT, chart.pixel("Delta"))
        scale = view.camera.scale
        chart.drag(chart.pixel("Delta"), QPoint(-40, 30))
        by = (round(-40 / scale), round(-30 / scale))
        moved = {
            name: (PLACES[name][0] + by[0], PLACES[name][1] + by[1]) for name in ("Buoy", "Delta")
        }
        assert places() == PLACES | moved
        driver.keys("Ctrl+Z", view)
        assert places() == PLACES
        driver.keys("Ctrl+Shift+Z", view)
        driver.save()
        assert {name: written(vault, name) for name in PLACES} == PLACES | moved

        # The lock turns a drag into a pan.
        driver.click(driver.part(QToolButton, "mapLock"))
        chart.drag(chart.pixel("Anchor"), QPoint(30, 0))
        assert places()["Anchor"] == PLACES["Anchor"]

    assert run_main(qtbot, monkeypatch, [str(vault)], script) == 0

from __future__ import annotations

import json
import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from editor.publish.checks.finding import Severity
from editor.publish.checks.switches import switch
from editor.territory.regions import Region
from editor.ui.form.problems import ProblemLine
from editor.workers import GEOMETRY
from editor.workspace import edits, region_edits
from tests.ui.problems.using import Opened, Problems

SETTINGS = (
    "collections:\n  - {name: All, entries: '*.md', map: main}\n"
    "maps: {main: {bounds: [[0, 0], [100, 100]], regions: regions.geojson}}\n"
)


def region(name: str, left: int) -> dict[str, object]:
    corners = [[left, 0], [left + 50, 0], [left + 50, 100], [left, 100], [left, 0]]
    shape = {"type": "Polygon", "coordinates": [corners]}
    return {"type": "Feature", "properties": {"name": name}, "geometry": shape}


REGIONS = json.dumps(
    {"type": "FeatureCollection", "features": [region("Bay", 0), region("Sea", 50)]}
)
FILES = {
    ".territory/vault.yaml": SETTINGS,
    ".territory/regions.geojson": REGIONS,
    "a.md": "---\ntitle: Anchor\nterritory: Bay\nx: 70\ny: 10\nlocations: [' x']\n---\nTides.\n",
    "b.md": "---\ntitle: Beacon\nterritory: Bay\nx: 80\ny: 20\nimage: none.png\n---\nTides.\n",
}


@pytest.fixture
def problems(opened: Opened, qtbot: QtBot) -> Problems:
    found = opened(FILES)
    qtbot.waitUntil(lambda: found.window.entries.reviewing.whole)
    found.window.selection.select("a.md")
    return found


def lines(problems: Problems, key: str) -> list[ProblemLine]:
    found = problems.window.form.findChildren(ProblemLine)
    return [one for one in found if one.objectName().startswith(f"problem.{key}.") and one.text()]


def told(problems: Problems, key: str) -> list[str]:
    return [one.text() for one in lines(problems, key) if one.isVisible()]


def press(problems: Problems, name: str) -> None:
    link = problems.window.form.findChild(QAbstractButton, name)
    assert link is not None
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)


def test_a_field_tells_what_the_review_found(problems: Problems, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(told(problems, "territory")) == 1)
    findings = problems.window.entries.reviewing.findings("a.md")
    assert any(one.check == "territory-elsewhere" for one in findings)
    problems.window.selection.select("b.md")
    qtbot.waitUntil(lambda: any("none.png" in one for one in told(problems, "image")))


def test_what_is_found_is_mended_in_the_form(problems: Problems, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(told(problems, "territory")) == 1)
    press(problems, "mend.territory.0.0")
    assert "territory: Sea" in problems.text("a.md")
    qtbot.waitUntil(lambda: not told(problems, "territory"))
    assert problems.window.workspace is not None
    problems.window.workspace.document.undo()
    assert problems.text("a.md") == FILES["a.md"]
    qtbot.waitUntil(lambda: len(told(problems, "territory")) == 1)


def test_all_alike_are_mended_from_the_form(problems: Problems, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(told(problems, "territory")) == 1)

    def approve() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        button = dialog.findChild(QPushButton, "planApprove")
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, approve)
    press(problems, "mendAll.territory.0")
    assert "territory: Sea" in problems.text("a.md")
    assert "territory: Sea" in problems.text("b.md")


def test_the_form_heeds_how_grave_a_check_is_in_the_vault(problems: Problems, qtbot: QtBot) -> None:
    workspace = problems.window.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: len(told(problems, "locations")) == 1)
    assert lines(problems, "locations")[0].property("role") == "problem"
    workspace.document.apply(switch(workspace, {"value-space": Severity.NOTE}))
    qtbot.waitUntil(lambda: lines(problems, "locations")[0].property("role") == "muted")
    assert len(told(problems, "locations")) == 1
    workspace.document.apply(switch(workspace, {"value-space": None}))
    qtbot.waitUntil(lambda: not told(problems, "locations"))
    workspace.document.undo()
    workspace.document.undo()
    qtbot.waitUntil(lambda: len(told(problems, "locations")) == 1)


def test_a_problem_goes_as_it_is_mended_by_hand(problems: Problems, qtbot: QtBot) -> None:
    workspace = problems.window.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: len(told(problems, "territory")) == 1)
    edits.set_field(workspace, "a.md", "territory", "Sea")
    qtbot.waitUntil(lambda: not told(problems, "territory"))


def test_what_a_field_tells_by_itself_is_not_told_twice(opened: Opened, qtbot: QtBot) -> None:
    text = "---\ntitle: Anchor\nx: '12'\ny: 10\n---\nTides.\n"
    problems = opened({**FILES, "a.md": text})
    qtbot.waitUntil(lambda: problems.window.entries.reviewing.whole)
    problems.window.selection.select("a.md")
    findings = problems.window.entries.reviewing.findings("a.md")
    assert any(one.check == "coordinate-text" for one in findings)
    qtbot.waitUntil(lambda: len(told(problems, "x")) == 1)


def test_the_window_waits_for_no_process_to_tell_where_borders_cross(
    problems: Problems, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asking: list[threading.Thread] = []
    call = GEOMETRY.call

    def heard(*args: Any, **kwargs: Any) -> object:
        asking.append(threading.current_thread())
        return call(*args, **kwargs)

    monkeypatch.setattr(GEOMETRY, "call", heard)
    workspace, reviewing = problems.window.workspace, problems.window.entries.reviewing
    assert workspace is not None
    corners = ((0.0, 0.0), (50.0, 100.0), (50.0, 0.0), (0.0, 100.0))
    region_edits.keep(workspace, "main", [Region("Bow", ((corners,),))])
    qtbot.waitUntil(lambda: not reviewing.busy)
    (finding,) = reviewing.findings(".territory/regions.geojson")
    assert finding.problem.message.code == "territory.region-crosses"
    assert asking
    assert threading.main_thread() not in asking

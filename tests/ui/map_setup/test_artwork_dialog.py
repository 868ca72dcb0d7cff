from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.territory.bounds import Bounds
from editor.ui.map.setup.artwork_dialog import ArtworkDialog
from editor.workspace import new_artwork
from editor.workspace.map_draft import bring_files, new_draft, plan_of
from editor.workspace.map_files import place_of
from editor.workspace.map_settings import set_map
from editor.workspace.settings import FILE
from tests.ui.map_setup.conftest import PLACES, write_picture

CORNERS = ((40, 260), (360, 250), (330, 40), (60, 50))


@pytest.fixture
def dialog(qtbot, workspace, picture):
    draft = new_draft(workspace).with_picture(picture, place_of(workspace, picture), both=True)
    draft = replace(draft, bounds=Bounds(0, 0, 400, 300))
    bring_files(workspace, draft)
    workspace.document.apply(plan_of(workspace, draft).change)
    made = ArtworkDialog(None, workspace, "main")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def take(dialog, qtbot, file):
    dialog.take(file)
    qtbot.waitUntil(lambda: not dialog.chosen.busy, timeout=10_000)


def match(dialog, hands, places, to=lambda x, y: (x, y)):
    for x, y in places:
        hands.point(dialog.old, x, y)
        hands.point(dialog.new, *to(x, y))


def preview(dialog, qtbot, hands):
    hands.click(dialog.go)
    qtbot.waitUntil(dialog.preview.isVisible, timeout=10_000)


def texts(workspace):
    found = {one.path: workspace.document.text(one.path) for one in workspace.entries()}
    return {**found, FILE: workspace.text(FILE)}


def test_landmarks_move_every_pin_and_undo_brings_them_back(
    dialog, qtbot, hands, workspace, tmp_path
):
    before = texts(workspace)
    take(dialog, qtbot, write_picture(tmp_path / "new.png", 800, 600))
    bounds = hands.find(dialog, "artworkBounds")
    bounds.setCurrentIndex(bounds.count() - 1)
    assert bounds.currentText() == "Its pixels: [[0, 0], [600, 800]]"
    assert not dialog.go.isEnabled()
    match(dialog, hands, CORNERS, lambda x, y: (2 * x, 2 * y))
    assert dialog.go.isEnabled()
    for side, scale in ((0, 1), (1, 2)):
        for place, corner in zip(dialog.landmarks.places(side), CORNERS, strict=True):
            assert place == pytest.approx([scale * value for value in corner], abs=2 * scale)
    preview(dialog, qtbot, hands)
    assert hands.find(dialog, "artworkSummary").text().startswith("3 of 3 pins move.")
    assert texts(workspace) == before
    hands.click(dialog.go)
    assert not dialog.isVisible()
    for name, old in PLACES.items():
        place = workspace.entry(f"towns/{name}.md").place
        assert (place.x, place.y) == pytest.approx((2 * old[0], 2 * old[1]), abs=5)
    assert "picture: new.png" in workspace.text(FILE)
    assert (workspace.root / ".territory" / "new.png").exists()
    workspace.document.undo()
    assert texts(workspace) == before


def test_working_it_out_is_counted_and_called_off(
    dialog, qtbot, hands, workspace, tmp_path, monkeypatch
):
    before = texts(workspace)
    take(dialog, qtbot, write_picture(tmp_path / "new.png"))
    match(dialog, hands, CORNERS[:3], lambda x, y: (x + 10, y))
    held = threading.Event()
    edits = new_artwork._entry_edits

    def slow(*args):
        held.wait(10)
        return edits(*args)

    monkeypatch.setattr(new_artwork, "_entry_edits", slow)
    hands.click(dialog.go)
    told = hands.find(dialog, "artworkTold")
    qtbot.waitUntil(lambda: told.text() == "Working out where every pin goes… 0 of 3")
    # Cancel ends the work, not the dialog with all that was matched.
    hands.click(hands.find(dialog, "artworkCancel"))
    held.set()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=10_000)
    assert dialog.isVisible()
    assert not dialog.preview.isVisible()
    assert len(dialog.landmarks.places(0)) == 3
    assert texts(workspace) == before
    preview(dialog, qtbot, hands)


def test_a_pin_that_leaves_the_picture_is_flagged_first(dialog, qtbot, hands, tmp_path):
    take(dialog, qtbot, write_picture(tmp_path / "new.png"))
    match(dialog, hands, CORNERS[:3], lambda x, y: (x - 30, y - 30))
    preview(dialog, qtbot, hands)
    row = dialog.preview.rows.item(0)
    assert row.text().startswith("Kosmos\n")
    assert "leaves the picture" in row.text()
    assert "1 needs a look" in hands.find(dialog, "artworkSummary").text()
    dialog.preview.rows.setCurrentRow(0)
    assert dialog.preview.pane.selected_pin().path == "towns/Kosmos.md"


def test_markers_are_dragged_and_taken_away_on_both_pictures(dialog, qtbot, hands, tmp_path):
    take(dialog, qtbot, write_picture(tmp_path / "new.png"))
    match(dialog, hands, CORNERS[:3])
    before = dialog.landmarks.places(1)
    hands.drag(dialog.new, before[1], (20, 0))
    after = dialog.landmarks.places(1)
    assert after[1][0] == pytest.approx(before[1][0] + 20 / dialog.new.camera.scale, abs=0.5)
    assert (after[0], after[2]) == (before[0], before[2])
    dialog.old.setFocus()
    QTest.keyClick(dialog.old, Qt.Key.Key_2)
    assert dialog.landmarks.current == 1
    QTest.keyClick(dialog.old, Qt.Key.Key_Delete)
    assert [len(dialog.landmarks.places(side)) for side in (0, 1)] == [2, 2]
    assert not dialog.go.isEnabled()


def test_landmarks_on_one_spot_are_told(dialog, qtbot, hands, tmp_path):
    take(dialog, qtbot, write_picture(tmp_path / "new.png"))
    match(dialog, hands, ((40, 40), (350, 250)))
    hands.point(dialog.old, 200, 20)
    hands.point(dialog.new, 60, 280)
    dialog.landmarks.move(1, 2, *dialog.landmarks.places(1)[0])
    assert "1 and 3 lie at one place of the new" in hands.find(dialog, "artworkProblem").text()
    assert not dialog.go.isEnabled()


def test_a_picture_that_cannot_be_read_is_told(dialog, qtbot, hands, tmp_path):
    broken = tmp_path / "broken.svg"
    broken.write_text("<svg")
    take(dialog, qtbot, broken)
    assert "broken.svg" in hands.find(dialog, "artworkProblem").text()
    assert not dialog.go.isEnabled()
    take(dialog, qtbot, write_picture(tmp_path / "new.png"))
    assert hands.find(dialog, "artworkProblem").isHidden()


def test_territories_that_cannot_be_moved_are_told_and_nothing_changes(
    dialog, qtbot, hands, workspace, tmp_path
):
    file = workspace.root / ".territory" / "regions.geojson"
    file.write_text("{")
    known = workspace.settings.maps["main"]._replace(regions="regions.geojson")
    workspace.document.apply(set_map(workspace, known, {"towns"}))
    before = texts(workspace)
    made = ArtworkDialog(None, workspace, "main")
    qtbot.addWidget(made)
    made.show()
    take(made, qtbot, write_picture(tmp_path / "new.png"))
    match(made, hands, CORNERS[:3])
    hands.click(made.go)
    problem = hands.find(made, "artworkProblem")
    qtbot.waitUntil(problem.isVisible, timeout=10_000)
    assert ".territory/regions.geojson cannot be moved" in problem.text()
    assert made.go.isEnabled()
    assert texts(workspace) == before

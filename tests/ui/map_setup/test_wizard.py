from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWizard

from editor.territory.bounds import Bounds
from editor.ui.map.setup import picture_panel
from editor.ui.map.setup.setup import Setup
from editor.ui.map.setup.wizard import MapWizard
from editor.workspace import getting_ready
from editor.workspace.map_draft import new_draft
from editor.workspace.settings import FILE
from editor.workspace.through import CalledOffError
from tests.ui.map_setup.conftest import write_picture

TITLES = ["Picture", "Entries", "Bounds", "Direction", "Territories", "What will be written"]


@pytest.fixture
def wizard(qtbot, workspace):
    made = MapWizard(None, Setup(workspace, new_draft(workspace), new=True))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def choose(monkeypatch, hands, qtbot, wizard):
    """Choose a picture by the button, as if the system's dialog had given this file."""

    def chosen(file):
        monkeypatch.setattr(picture_panel, "choose_picture", lambda *_: file)
        hands.click(hands.find(wizard, "mapPictureChoose"))
        qtbot.waitUntil(lambda: not wizard.map_setup.busy, timeout=10_000)

    return chosen


def go_on(wizard, hands, to):
    while wizard.currentPage().title() != to:
        button = wizard.button(QWizard.WizardButton.NextButton)
        hands.click(button)


def finish(wizard, hands):
    hands.click(wizard.button(QWizard.WizardButton.FinishButton))


def texts(workspace):
    return {one.path: workspace.document.text(one.path) for one in workspace.entries()}


def test_a_picture_becomes_a_map_as_one_step(wizard, workspace, hands, choose, picture):
    before = texts(workspace)
    choose(picture)
    assert hands.find(wizard, "mapPictureSize").text() == "400 × 300 pixels"
    for title in TITLES[1:]:
        hands.click(wizard.button(QWizard.WizardButton.NextButton))
        assert wizard.currentPage().title() == title
    assert "sea.png" in hands.find(wizard, "mapSummaryCopied").text()
    assert not (workspace.root / ".territory").exists()
    finish(wizard, hands)
    assert not wizard.isVisible()
    assert (workspace.root / FILE).read_text() == (
        "maps:\n  main:\n    picture: sea.png\n    bounds: [[0, 0], [300, 400]]\n"
        "    fields: {x: x, y: y, territory: territory}\n    step: 1\n"
    )
    assert (workspace.root / ".territory" / "sea.png").read_bytes() == picture.read_bytes()
    assert texts(workspace) == before
    assert workspace.map("main").picture == workspace.root / ".territory" / "sea.png"
    workspace.document.undo()
    assert not (workspace.root / FILE).exists()


def test_a_known_entry_tells_that_y_is_counted_from_the_top(
    wizard, workspace, hands, choose, picture
):
    choose(picture)
    go_on(wizard, hands, "Direction")
    entries, pane = hands.find(wizard, "mapKnownEntry"), hands.find(wizard, "mapDirectionPane")
    entries.setCurrentIndex(entries.findText("Kosmos"))
    hands.point(pane, 60, 280)
    assert "from the top" in hands.find(wizard, "mapVerdict").text()
    assert [(pin.title, pin.y) for pin in pane.pins if pin.title == "Kosmos"] == [("Kosmos", 20)]
    mend = hands.find(wizard, "mapMend")
    assert mend.text() == "Write y anew in 3 entries"
    hands.click(mend)
    assert [(pin.title, pin.y) for pin in pane.pins if pin.title == "Kosmos"] == [("Kosmos", 280)]
    assert "That is right" in hands.find(wizard, "mapVerdict").text()
    go_on(wizard, hands, TITLES[-1])
    finish(wizard, hands)
    assert workspace.document.text("towns/Kosmos.md") == (
        "---\ntitle: Kosmos\nx: 60\ny: 280 # up\n---\n"
    )
    workspace.document.undo()
    assert "y: 20 # up" in workspace.document.text("towns/Kosmos.md")
    assert not (workspace.root / FILE).exists()


def test_exchanged_fields_are_found_and_exchanged(wizard, workspace, hands, choose, tmp_path):
    choose(write_picture(tmp_path / "square.png", 400, 400))
    go_on(wizard, hands, "Direction")
    entries, pane = hands.find(wizard, "mapKnownEntry"), hands.find(wizard, "mapDirectionPane")
    entries.setCurrentIndex(entries.findText("Aria"))
    hands.point(pane, 250, 350)
    hands.find(wizard, "mapKnownEntry").setCurrentIndex(entries.findText("Kosmos"))
    hands.point(pane, 20, 60)
    mend = hands.find(wizard, "mapMend")
    assert mend.text() == "Exchange the two fields"
    hands.click(mend)
    assert wizard.map_setup.draft.fields[:2] == ("y", "x")
    go_on(wizard, hands, TITLES[-1])
    finish(wizard, hands)
    assert "fields: {x: y, y: x, territory: territory}" in workspace.text(FILE)
    assert workspace.entry("towns/Aria.md").place.x == 250


def test_two_known_entries_tell_the_bounds(wizard, workspace, hands, choose, tmp_path):
    choose(write_picture(tmp_path / "large.png", 1600, 1200))
    go_on(wizard, hands, "Direction")
    entries, pane = hands.find(wizard, "mapKnownEntry"), hands.find(wizard, "mapDirectionPane")
    for title, x, y in (("Kosmos", 240, 80), ("Aria", 1400, 1000)):
        entries.setCurrentIndex(entries.findText(title))
        hands.point(pane, x, y)
    assert "other bounds" in hands.find(wizard, "mapVerdict").text()
    hands.click(hands.find(wizard, "mapMend"))
    bounds = wizard.map_setup.draft.bounds
    found = (bounds.min_x, bounds.min_y, bounds.max_x, bounds.max_y)
    assert found == pytest.approx((0, 0, 400, 300), abs=4)
    assert "That is right" in hands.find(wizard, "mapVerdict").text()


def test_markers_are_used_by_keyboard(wizard, hands, choose, picture, qtbot):
    choose(picture)
    go_on(wizard, hands, "Direction")
    entries, pane = hands.find(wizard, "mapKnownEntry"), hands.find(wizard, "mapDirectionPane")
    entries.setCurrentIndex(entries.findText("Middle"))
    hands.settled(pane)
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_Return)
    markers = wizard.panels[3].markers
    (x, y) = markers.places[0]
    assert (x, y) == pytest.approx((200, 150), abs=2)
    QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(pane, Qt.Key.Key_Up)
    scale = pane.camera.scale
    assert markers.places[0] == pytest.approx((x + 10 / scale, y + 1 / scale))
    QTest.keyClick(pane, Qt.Key.Key_Delete)
    assert markers.places == ()


def test_a_broken_picture_is_told_and_holds_the_way(wizard, hands, choose, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n nothing")
    choose(broken)
    assert "broken.png is broken" in hands.find(wizard, "mapPictureProblem").text()
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    hands.click(hands.find(wizard, "mapPictureNone"))
    assert wizard.button(QWizard.WizardButton.NextButton).isEnabled()


def test_a_clash_of_names_is_asked_and_nothing_is_lost(wizard, workspace, hands, choose, picture):
    folder = workspace.root / ".territory"
    folder.mkdir()
    (folder / "sea.png").write_bytes(b"another")
    choose(picture)
    both, other = (hands.find(wizard, name) for name in ("mapPictureBoth", "mapPictureReplace"))
    assert both.isChecked()
    assert both.text() == "Keep both: sea-2.png"
    hands.click(other)
    assert wizard.map_setup.draft.picture == "sea.png"
    go_on(wizard, hands, TITLES[-1])
    finish(wizard, hands)
    assert (folder / "sea.png").read_bytes() == picture.read_bytes()
    assert workspace.trash.names == ["sea.png"]


def test_bounds_keep_the_pictures_shape_and_tell_who_falls_outside(wizard, hands, choose, picture):
    choose(picture)
    go_on(wizard, hands, "Bounds")
    width = hands.find(wizard, "mapWidth")
    width.setFocus()
    width.selectAll()
    QTest.keyClicks(width, "200")
    QTest.keyClick(width, Qt.Key.Key_Tab)
    assert wizard.map_setup.draft.bounds == Bounds(0, 0, 200, 150)
    assert hands.find(wizard, "mapOutside").text().startswith("1 of 3 entries falls outside.")
    lock = hands.find(wizard, "mapKeepShape")
    hands.click(lock)
    height = hands.find(wizard, "mapHeight")
    height.setFocus()
    height.selectAll()
    QTest.keyClicks(height, "300")
    QTest.keyClick(height, Qt.Key.Key_Tab)
    assert wizard.map_setup.draft.bounds == Bounds(0, 0, 200, 300)
    assert "100% too high" in hands.find(wizard, "mapStretch").text()
    hands.click(hands.find(wizard, "mapAsPixels"))
    assert wizard.map_setup.draft.bounds == Bounds(0, 0, 400, 300)
    assert hands.find(wizard, "mapStretch").isHidden()
    assert hands.find(wizard, "mapOutside").isHidden()


def test_territories_of_a_file_are_checked_against_the_entries(
    wizard, workspace, hands, choose, picture, tmp_path, monkeypatch
):
    file = tmp_path / "lands.geojson"
    file.write_text('{"type": "FeatureCollection", "features": [{"type": "Feature"}]}')
    choose(picture)
    go_on(wizard, hands, "Territories")
    wizard.panels[4].take(file)
    assert "Region 1 has no property" in hands.find(wizard, "mapRegionsProblems").text()
    go_on(wizard, hands, TITLES[-1])
    finish(wizard, hands)
    assert (workspace.root / ".territory" / "lands.geojson").read_text() == file.read_text()
    assert workspace.settings.maps["main"].regions == "lands.geojson"


def test_a_vault_whose_settings_are_broken_is_told_on_the_last_page(
    qtbot, workspace, hands, picture
):
    folder = workspace.root / ".territory"
    folder.mkdir()
    (folder / "vault.yaml").write_text("maps: [")
    made = MapWizard(None, Setup(workspace, new_draft(workspace), new=True))
    qtbot.addWidget(made)
    made.show()
    go_on(made, hands, TITLES[-1])
    assert "vault.yaml is not well-formed" in hands.find(made, "mapSummaryProblem").text()
    assert not made.button(QWizard.WizardButton.FinishButton).isEnabled()


def test_the_last_page_can_be_called_off_and_entered_again(
    wizard, workspace, hands, choose, picture, monkeypatch
):
    choose(picture)
    go_on(wizard, hands, "Territories")
    worked_out = wizard.map_setup.worked_out

    def called_off(parent):
        raise CalledOffError

    monkeypatch.setattr(wizard.map_setup, "worked_out", called_off)
    go_on(wizard, hands, "What will be written")
    told = hands.find(wizard, "mapSummaryProblem")
    assert told.text() == "This was called off. Go back and on again to see it."
    assert not wizard.button(QWizard.WizardButton.FinishButton).isEnabled()
    monkeypatch.setattr(wizard.map_setup, "worked_out", worked_out)
    hands.click(wizard.button(QWizard.WizardButton.BackButton))
    go_on(wizard, hands, "What will be written")
    assert wizard.button(QWizard.WizardButton.FinishButton).isEnabled()


def test_a_map_that_is_called_off_brings_no_picture(
    wizard, workspace, hands, choose, picture, monkeypatch
):
    def called_off(_edits):
        raise CalledOffError

    choose(picture)
    go_on(wizard, hands, TITLES[-1])
    brought = workspace.root / ".territory" / picture.name
    expect = workspace.expect
    monkeypatch.setattr(getting_ready, "_FEW", 0)
    monkeypatch.setattr(workspace, "expect", called_off)
    finish(wizard, hands)
    assert wizard.isVisible()
    assert not brought.exists()
    assert workspace.document.undo_label is None
    monkeypatch.setattr(workspace, "expect", expect)
    finish(wizard, hands)
    assert not wizard.isVisible()
    assert brought.exists()

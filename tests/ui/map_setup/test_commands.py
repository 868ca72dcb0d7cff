"""The map's menu, the words on the map and the chooser, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.ui.map.setup import setup
from editor.workspace import map_settings
from editor.workspace.settings import MapFields
from tests.ui.map_setup.conftest import write_picture
from tests.ui.windows import shown_window
from tests.workspace.vaults import make_vault

TWO = """\
collections:
  - {name: Land, entries: land/*.md, map: land}
  - {name: Sea, entries: sea/*.md, map: sea}
maps:
  land: {bounds: [[0, 0], [100, 200]]}
  sea: {bounds: [[0, 0], [100, 200]], picture: gone.png}
"""
ENTRY = "---\ntitle: {0}\nx: 50\ny: 60\nterritory: {0}\n---\n"


@pytest.fixture
def window(qtbot, tmp_path):
    return shown_window(qtbot, tmp_path, tmp_path, size=(1200, 800))


def open_map(window, qtbot, root):
    assert window.open_vault(root)
    qtbot.waitUntil(lambda: not window.workspace.loading)
    window.show_view("map")
    qtbot.waitUntil(lambda: window.map.view.settled, timeout=10_000)
    return window.map


def two_maps(tmp_path):
    root = make_vault(
        tmp_path / "vault", **{"land/Hill": ENTRY.format("Hill"), "sea/Reef": ENTRY.format("Reef")}
    )
    (root / ".territory").mkdir()
    (root / ".territory" / "vault.yaml").write_text(TWO)
    return root


def in_dialog(qtbot, use):
    """Use the next dialog; if it is open then, it is cancelled."""
    seen = []

    def act():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, act)
            return
        try:
            seen.append(dialog.objectName())
            use(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, act)
    return seen


def test_several_maps_are_chosen_from_and_each_keeps_its_camera(window, qtbot, tmp_path, hands):
    page = open_map(window, qtbot, two_maps(tmp_path))
    chooser = hands.find(page.view, "mapChooser")
    assert chooser.isVisible()
    assert chooser.currentText() == "land"
    assert [pin.title for pin in page.view.pins] == ["Hill"]
    page.view.zoom(3.0, page.view.middle())
    land = page.view.camera
    chooser.setFocus()
    QTest.keyClick(chooser, Qt.Key.Key_Down)
    assert page.map_name == "sea"
    assert [pin.title for pin in page.view.pins] == ["Reef"]
    qtbot.waitUntil(lambda: page.view.settled, timeout=10_000)
    assert page.view.camera.scale < land.scale
    window.selection.select("sea/Reef.md")
    window.selection.select("land/Hill.md")
    assert page.map_name == "land"
    assert chooser.currentText() == "land"
    assert page.view.camera == land


def test_one_map_needs_no_chooser(window, qtbot, tmp_path, hands):
    root = make_vault(tmp_path / "vault", **{"Hill": ENTRY.format("Hill")})
    page = open_map(window, qtbot, root)
    assert not hands.find(page.view, "mapChooser").isVisible()


def test_a_vault_without_a_map_offers_to_set_one_up(window, qtbot, tmp_path, hands):
    root = make_vault(tmp_path / "vault", **{"Hill": "---\ntitle: Hill\n---\n"})
    page = open_map(window, qtbot, root)
    button = hands.find(page.view, "emptyMapAction")
    assert button.text() == "Set up a map…"
    assert not window.actions_by_name["map-settings"].isEnabled()

    def finish(dialog):
        while dialog.nextId() >= 0:
            dialog.next()
        dialog.accept()

    seen = in_dialog(qtbot, finish)
    hands.click(button)
    assert seen == ["mapWizard"]
    assert page.map_name == "main"
    assert window.workspace.entry("Hill.md").unplaced
    assert (root / ".territory" / "vault.yaml").exists()
    window.workspace.trash = lambda file: file.unlink()
    window.workspace.document.undo()
    assert page.map_name is None


def test_a_missing_picture_offers_to_choose_one(window, qtbot, tmp_path, hands):
    root = two_maps(tmp_path)
    page = open_map(window, qtbot, root)
    page.show_map("sea")
    notice = page.view.chrome.notice
    qtbot.waitUntil(notice.isVisible, timeout=10_000)
    assert "gone.png is not there" in notice.text
    picture = write_picture(tmp_path / "found.png", 200, 100)

    def choose(dialog):
        dialog.panels[0].setup.choose_picture(picture)
        qtbot.waitUntil(lambda: not dialog.map_setup.busy, timeout=10_000)
        assert dialog.go.isEnabled()
        stretch = hands.find(dialog, "mapPictureStretch")
        assert stretch.isHidden()
        dialog.panels[0].setup.choose_picture(write_picture(tmp_path / "wide.png", 300, 100))
        qtbot.waitUntil(lambda: not dialog.map_setup.busy, timeout=10_000)
        assert "300 × 100" in stretch.text()
        assert "50% too high" in stretch.text()
        dialog.panels[0].setup.choose_picture(picture)
        qtbot.waitUntil(lambda: not dialog.map_setup.busy, timeout=10_000)
        dialog.map_setup.finish(dialog)

    seen = in_dialog(qtbot, choose)
    hands.click(hands.find(page.view, "mapNoticeAction"))
    assert seen == ["mapSettings"]
    assert "picture: found.png" in window.workspace.text(".territory/vault.yaml")
    qtbot.waitUntil(lambda: not notice.isVisible() and page.view.settled, timeout=10_000)


def test_settings_show_their_changes_before_they_write_them(window, qtbot, tmp_path, hands):
    page = open_map(window, qtbot, two_maps(tmp_path))
    before = window.workspace.text(".territory/vault.yaml")
    told = []

    def change(dialog):
        assert not dialog.go.isEnabled()
        dialog.tabs.setCurrentIndex(1)
        step = hands.find(dialog, "mapStep")
        dialog.activateWindow()
        step.setFocus()
        qtbot.waitUntil(step.hasFocus)
        step.selectAll()
        QTest.keyClicks(step, "0.5")
        QTest.keyClick(step, Qt.Key.Key_Tab)
        seen = in_dialog(qtbot, lambda plan: told.append(plan.lines.model().rowCount()))
        hands.click(dialog.go)
        assert seen == ["planDialog"]

    in_dialog(qtbot, change)
    window.actions_by_name["map-settings"].trigger()
    assert told[0] >= 3
    assert window.workspace.text(".territory/vault.yaml") == before
    assert page.map_name == "land"


def test_the_settings_go_through_the_entries_once_however_many_panels_show_them(
    window, qtbot, tmp_path, hands, monkeypatch
):
    page = open_map(window, qtbot, two_maps(tmp_path))
    page.show_map("land")
    gone_through, verified = [], []
    places, verify = setup.places, map_settings._Writer._verify

    def counted(*args):
        gone_through.append(args)
        return places(*args)

    def told(self, before, after):
        verified.append(after)
        verify(self, before, after)

    monkeypatch.setattr(setup, "places", counted)
    monkeypatch.setattr(map_settings._Writer, "_verify", told)

    def use(dialog):
        dialog.tabs.setCurrentIndex(3)
        assert not dialog.go.isEnabled()
        assert not verified  # nothing is written that has to be
        dialog.map_setup.set(fields=MapFields("y", "x", "territory"))

    assert in_dialog(qtbot, use) == []
    window.actions_by_name["map-settings"].trigger()
    assert len(gone_through) == 2


def test_new_artwork_is_in_the_menu(window, qtbot, tmp_path):
    open_map(window, qtbot, two_maps(tmp_path))
    seen = in_dialog(qtbot, lambda dialog: None)
    window.actions_by_name["map-artwork"].trigger()
    assert seen == ["artworkDialog"]


def with_bounds(tmp_path, bounds):
    root = two_maps(tmp_path)
    file = root / ".territory" / "vault.yaml"
    file.write_text(TWO.replace("[[0, 0], [100, 200]]}", f"{bounds}}} # corners", 1))
    return root


def test_reversed_bounds_are_put_in_order_by_a_click(window, qtbot, tmp_path, hands):
    page = open_map(window, qtbot, with_bounds(tmp_path, "[[100, 0], [0, 200]]"))
    notice = hands.find(page.view, "mapBoundsNotice")
    assert notice.isVisible()
    assert "larger corner first" in notice.text
    assert [pin.title for pin in page.view.pins] == ["Hill"]
    before = window.workspace.text(".territory/vault.yaml")
    button = hands.find(page.view, "mapBoundsNoticeAction")
    assert button.text() == "Put them in order"
    hands.click(button)
    after = window.workspace.text(".territory/vault.yaml")
    assert after == before.replace("[[100, 0], [0, 200]]", "[[0, 0], [100, 200]]")
    assert not notice.isVisible()
    window.workspace.document.undo()
    assert window.workspace.text(".territory/vault.yaml") == before
    assert notice.isVisible()


@pytest.mark.parametrize("bounds", ["[[0, 0], [0, 200]]", "wide"])
def test_bounds_of_no_use_lead_to_the_settings(window, qtbot, tmp_path, hands, bounds):
    page = open_map(window, qtbot, with_bounds(tmp_path, bounds))
    assert [pin.title for pin in page.view.pins] == ["Hill"]

    def choose(dialog):
        assert dialog.tabs.tabText(dialog.tabs.currentIndex()) == "Bounds"
        dialog.map_setup.set(step=2)
        assert bounds in dialog.map_setup.plan().change.edits[0].after
        hands.click(hands.find(dialog, "mapAroundEntries"))
        dialog.map_setup.finish(dialog)

    seen = in_dialog(qtbot, choose)
    hands.click(hands.find(page.view, "mapBoundsNoticeAction"))
    assert seen == ["mapSettings"]
    text = window.workspace.text(".territory/vault.yaml")
    assert "bounds: [[50, 40], [70, 60]]" in text
    assert "# corners" in text
    assert not hands.find(page.view, "mapBoundsNotice").isVisible()


def middle_of(view):
    return view.grab().toImage().pixelColor(view.width() // 2, view.height() // 3).name()


def test_a_picture_that_another_program_saves_is_shown_as_it_is_now(window, qtbot, tmp_path, hands):
    root = two_maps(tmp_path)
    page = open_map(window, qtbot, root)
    page.show_map("sea")
    notice = page.view.chrome.notice
    qtbot.waitUntil(notice.isVisible, timeout=10_000)
    picture = root / ".territory" / "gone.png"
    for colour in ("#802040", "#204080"):
        write_picture(picture, 200, 100, colour)

        def shown(colour=colour):
            return page.view.settled and middle_of(page.view) == colour

        qtbot.waitUntil(shown, timeout=10_000)
        assert not notice.isVisible()
    place = window.workspace.entry("sea/Reef.md").place
    assert (place.x, place.y) == (50, 60)
    assert not window.workspace.document.dirty


def test_a_map_more_asks_whose_it_is_and_says_where_they_stood(window, qtbot, tmp_path, hands):
    page = open_map(window, qtbot, two_maps(tmp_path))

    def use(dialog):
        dialog.next()
        rows = hands.find(dialog, "mapCollections")
        assert rows.item(0).text() == "Land  ·  1 entry  ·  so far on land"
        assert hands.find(dialog, "mapName").text() == "main"
        assert not dialog.panels[1].complete
        assert hands.find(dialog, "mapNobody").isVisible()
        rows.item(0).setCheckState(Qt.CheckState.Checked)
        assert dialog.panels[1].complete
        while dialog.nextId() >= 0:
            dialog.next()
        dialog.accept()

    in_dialog(qtbot, use)
    window.actions_by_name["map-set-up"].trigger()
    assert page.map_name == "main"
    assert [pin.title for pin in page.view.pins] == ["Hill"]
    text = window.workspace.text(".territory/vault.yaml")
    assert "- {name: Land, entries: land/*.md, map: main}" in text
    assert "sea: {bounds: [[0, 0], [100, 200]], picture: gone.png}" in text
    window.workspace.document.undo()
    assert window.workspace.text(".territory/vault.yaml") == TWO
    assert window.workspace.entry("land/Hill.md").collection.map == "land"

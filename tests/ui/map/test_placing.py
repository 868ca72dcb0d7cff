"""What is done with picked entries on the map page, by mouse, menu and keys, down to the files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QToolButton

from editor.messages import english
from editor.ui.actions import make_actions
from editor.ui.map.page import MapPage
from editor.ui.preferences import Preferences
from editor.ui.selection import Selection
from editor.workspace.workspace import Workspace
from tests.ui.reader import listening

CONTROL = Qt.KeyboardModifier.ControlModifier
SETTINGS = """\
collections: [{name: A, entries: '*.md', map: main}]
maps: {main: {bounds: [[0, 0], [400, 600]], regions: regions.geojson}}
"""
REGIONS = """\
{"type": "FeatureCollection", "features": [
 {"type": "Feature", "properties": {"name": "Shore"}, "geometry": {"type": "Polygon",
  "coordinates": [[[0, 0], [300, 0], [300, 400], [0, 400]]]}},
 {"type": "Feature", "properties": {"name": "Reef"}, "geometry": {"type": "Polygon",
  "coordinates": [[[300, 0], [600, 0], [600, 400], [300, 400]]]}}
]}
"""
ENTRIES = {
    "tide": "---\ntitle: Tidewater School\nterritory: 'Shore'\nx: 100\ny: 100\n---\n",
    "kelp": "---\ntitle: Kelp Commons\nterritory: Shore\nx: 200\ny: 150\n---\n",
    "gull": "---\ntitle: Gull Works\nterritory: Reef\nx: 400\ny: 300\n---\n",
    "fog": "---\ntitle: Fog Lab\n---\n",
    "half": "---\ntitle: Half Way\nx: 5\n---\n",
    "word": "---\ntitle: Word\nx: abc\ny: 3\n---\n",
}


class Desk:
    def __init__(self, qtbot, root, preferences):
        self.qtbot = qtbot
        self.workspace = Workspace.open(root)
        self.workspace.load()
        self.selection = Selection()
        self.page = MapPage(self.selection, make_actions(self.selection), None, preferences)
        qtbot.addWidget(self.page)
        qtbot.addWidget(self.page.tray)
        self.view, self.placer = self.page.view, self.page.placer
        self.refused = []
        self.page.refused.connect(self.refused.append)
        self.selection.changed.connect(self.page.show_entry)
        self.workspace.subscribe(self.page.take_notice)
        self.page.show_workspace(self.workspace)
        self.page.resize(1000, 640)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.view.setFocus()
        self.rest()

    def rest(self):
        self.qtbot.waitUntil(lambda: self.view.settled, timeout=10_000)

    def pixel(self, path):
        pin = self.view.pin_set.by_path[path]
        return self.view.camera.to_view(pin.x, pin.y).toPoint()

    def drag(self, path, x, y):
        start, end = self.pixel(path), self.view.camera.to_view(x, y).toPoint()
        QTest.mousePress(self.view, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(self.view, (start + end) / 2)
        QTest.mouseMove(self.view, end)
        QTest.mouseRelease(self.view, Qt.MouseButton.LeftButton, pos=end)

    def part(self, kind, name):
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def click(self, kind, name):
        QTest.mouseClick(self.part(kind, name), Qt.MouseButton.LeftButton)

    def place(self, path):
        place = self.workspace.entry(path).place
        return place.x, place.y

    def undo_label(self):
        label = self.workspace.document.undo_label
        return english(label) if label else None

    def menu(self, at, reason=QContextMenuEvent.Reason.Mouse):
        event = QContextMenuEvent(reason, at, self.view.mapToGlobal(at))
        QApplication.sendEvent(self.view, event)
        return self.view.findChildren(QMenu, "mapMenu")[-1]


def texts(menu):
    return [action.text() for action in menu.actions() if action.text()]


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


@pytest.fixture
def desk(qtbot, tmp_path, preferences):
    root = tmp_path / "vault"
    (root / ".territory").mkdir(parents=True)
    for name, text in ENTRIES.items():
        (root / f"{name}.md").write_text(text)
    (root / ".territory" / "vault.yaml").write_text(SETTINGS)
    (root / ".territory" / "regions.geojson").write_text(REGIONS)
    return Desk(qtbot, root, preferences)


def test_dropped_in_another_territory_it_is_offered_and_one_undo_takes_both_back(desk):
    desk.drag("tide.md", 420, 80)
    offer = desk.placer.offer
    assert offer.isVisible()
    assert desk.part(QLabel, "territoryOfferText").text() == "Now in Reef"
    assert desk.part(QPushButton, "territoryOfferKeep").text() == "Keep Shore"
    assert desk.workspace.entry("tide.md").territory == "Shore"
    desk.click(QPushButton, "territoryOfferSet")
    assert not offer.isVisible()
    text = desk.workspace.document.text("tide.md")
    assert "territory: 'Reef'\n" in text
    desk.workspace.document.undo()
    assert desk.workspace.document.text("tide.md") == ENTRIES["tide"]
    assert desk.undo_label() is None


def test_the_offer_is_declined_by_its_button_and_by_the_next_step(desk):
    desk.drag("tide.md", 420, 80)
    desk.click(QPushButton, "territoryOfferKeep")
    assert not desk.placer.offer.isVisible()
    assert desk.workspace.entry("tide.md").territory == "Shore"
    desk.drag("kelp.md", 430, 120)
    assert desk.placer.offer.isVisible()
    desk.drag("gull.md", 450, 250)
    assert not desk.placer.offer.isVisible()
    desk.drag("tide.md", 100, 100)
    assert not desk.placer.offer.isVisible()  # back home


def test_undo_withdraws_the_offer(desk):
    desk.drag("tide.md", 420, 80)
    desk.workspace.document.undo()
    assert not desk.placer.offer.isVisible()
    assert desk.placer.offer.names == {}


def test_one_offer_for_many(desk):
    desk.view.picks.pick_all(["tide.md", "kelp.md"])
    desk.drag("kelp.md", 500, 150)
    assert desk.part(QLabel, "territoryOfferText").text() == "2 now in Reef"
    QTest.keyClick(desk.view, Qt.Key.Key_T)
    assert desk.workspace.entry("tide.md").territory == "Reef"
    assert desk.workspace.entry("kelp.md").territory == "Reef"
    assert desk.undo_label() == "Move 2 entries"
    desk.workspace.document.undo()
    assert not desk.workspace.document.dirty


def test_always_sets_it_in_the_same_step_and_is_remembered(desk, preferences):
    desk.placer.actions["map-always"].trigger()
    assert preferences.settings.choice("map/territory") == "always"
    desk.drag("tide.md", 420, 80)
    assert desk.workspace.entry("tide.md").territory == "Reef"
    assert desk.undo_label() == "Move Tidewater School to Reef"
    assert not desk.placer.offer.isVisible()
    desk.placer.actions["map-never"].trigger()
    desk.drag("kelp.md", 420, 150)
    assert desk.workspace.entry("kelp.md").territory == "Shore"
    assert not desk.placer.offer.isVisible()


def test_nudges_are_one_step_and_offer_at_the_border(desk):
    desk.selection.select("tide.md")
    for _ in range(3):
        QTest.keyClick(desk.view, Qt.Key.Key_Right)
    assert desk.place("tide.md") == (103, 100)
    desk.workspace.document.undo()
    assert not desk.workspace.document.dirty
    for _ in range(20):
        QTest.keyClick(desk.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert desk.place("tide.md") == (300, 100)
    QTest.keyClick(desk.view, Qt.Key.Key_Right)
    QTest.keyClick(desk.view, Qt.Key.Key_Right)
    assert desk.placer.offer.isVisible()
    QTest.keyClick(desk.view, Qt.Key.Key_T)
    assert desk.workspace.entry("tide.md").territory == "Reef"
    desk.workspace.document.undo()
    assert desk.workspace.entry("tide.md").territory == "Shore"


def test_taken_off_the_map_by_key_and_back_by_undo(desk):
    desk.view.picks.pick_all(["tide.md", "kelp.md"])
    QTest.keyClick(desk.view, Qt.Key.Key_Delete)
    assert desk.workspace.document.text("tide.md") == ENTRIES["tide"].replace(
        "x: 100\ny: 100\n", ""
    )
    assert desk.undo_label() == "Take 2 entries off the map"
    assert [row.path for row in desk.page.tray.rows if row.path == "kelp.md"] == ["kelp.md"]
    desk.workspace.document.undo()
    assert not desk.workspace.document.dirty


def test_the_bar_counts_and_arranges(desk):
    assert not desk.placer.bar.isVisible()
    QTest.keyClick(desk.view, Qt.Key.Key_A, CONTROL)
    assert desk.placer.bar.isVisible()
    assert desk.part(QLabel, "picksCount").text() == "3 selected"
    desk.placer.actions["map-left"].trigger()
    assert {desk.place(path)[0] for path in ("tide.md", "kelp.md", "gull.md")} == {100}
    assert desk.undo_label() == "Move 2 entries"
    desk.workspace.document.undo()
    desk.placer.actions["map-across"].trigger()
    assert desk.place("kelp.md") == (250, 150)
    desk.workspace.document.undo()
    desk.click(QToolButton, "picksClose")
    assert not desk.placer.bar.isVisible()


def test_pins_on_one_spot_are_nudged_apart(desk):
    desk.drag("tide.md", 200, 150)
    desk.workspace.document.settle()
    QTest.keyClick(desk.view, Qt.Key.Key_A, CONTROL)
    desk.click(QToolButton, "picksApart")
    (x1, y1), (x2, y2) = desk.place("tide.md"), desk.place("kelp.md")
    assert (x1 - x2) ** 2 + (y1 - y2) ** 2 >= 5**2


def test_coordinates_are_typed(desk):
    desk.selection.select("tide.md")
    QTest.keyClick(desk.view, Qt.Key.Key_C)
    x, y = desk.part(QLineEdit, "coordinateX"), desk.part(QLineEdit, "coordinateY")
    assert (x.text(), y.text()) == ("100", "100")
    QTest.keyClicks(x, "203, 161")
    QTest.keyClick(x, Qt.Key.Key_Return)
    assert desk.place("tide.md") == (203, 161)
    assert not desk.placer.box.isVisible()
    desk.placer.actions["map-type"].trigger()
    QGuiApplication.clipboard().setText("[204, 162]")
    QTest.keyClick(x, Qt.Key.Key_V, CONTROL)
    assert (x.text(), y.text()) == ("204", "162")
    QTest.keyClick(y, Qt.Key.Key_Return)
    assert desk.place("tide.md") == (204, 162)


def test_what_is_typed_outside_is_told_and_escape_closes(desk):
    desk.selection.select("tide.md")
    desk.placer.actions["map-type"].trigger()
    x = desk.part(QLineEdit, "coordinateX")
    x.setText("9999")
    QTest.keyClick(x, Qt.Key.Key_Return)
    told = desk.part(QLabel, "coordinateTold")
    assert told.text() == "The map reaches from 0, 0 to 600, 400."
    QTest.keyClick(x, Qt.Key.Key_Escape)
    assert not desk.placer.box.isVisible()
    assert not desk.workspace.document.dirty


def test_an_unplaced_entry_is_placed_from_the_menu_where_it_was_opened(desk):
    desk.selection.select("fog.md")
    at = desk.view.camera.to_view(321, 123).toPoint()
    x, y = desk.view.camera.to_map(QPointF(at))
    menu = desk.menu(at)
    row = next(a for a in menu.actions() if a.objectName() == "placeHere")
    assert row.text() == "Place “Fog Lab” here"
    row.trigger()
    menu.close()
    assert desk.place("fog.md") == (round(x), round(y))
    assert desk.undo_label() == "Place Fog Lab"
    assert desk.part(QLabel, "territoryOfferText").text() == "Now in Reef"
    assert desk.part(QPushButton, "territoryOfferKeep").text() == "Leave it empty"


def test_the_menu_of_a_pin_opens_by_key_and_offers_its_territory(desk):
    desk.selection.select("gull.md")
    menu = desk.menu(QPoint(5, 5), QContextMenuEvent.Reason.Keyboard)
    assert "Open the article" in texts(menu)
    assert "Select all in Reef" in texts(menu)
    menu.close()
    desk.drag("gull.md", 50, 50)
    menu = desk.menu(desk.pixel("gull.md"))
    next(a for a in menu.actions() if a.text() == "Set territory to Shore").trigger()
    menu.close()
    assert desk.workspace.entry("gull.md").territory == "Shore"


def test_coordinates_are_copied(desk):
    desk.view.picks.pick_all(["tide.md", "kelp.md"])
    QTest.keyClick(desk.view, Qt.Key.Key_C, CONTROL)
    assert sorted(QGuiApplication.clipboard().text().splitlines()) == ["100, 100", "200, 150"]


def test_a_lock_holds_for_keys_and_menus_and_is_remembered(desk, preferences):
    desk.view.set_locked(True)
    assert preferences.pins_locked(desk.workspace.root)
    desk.drag("tide.md", 300, 300)
    desk.selection.select("tide.md")
    desk.placer.hint._timer.stop()
    with listening() as heard:
        QTest.keyClick(desk.view, Qt.Key.Key_Right)
        QTest.keyClick(desk.view, Qt.Key.Key_Delete)
    assert heard == ["The pins are locked."]
    assert not desk.workspace.document.dirty
    assert desk.placer.hint.isVisible()
    desk.click(QPushButton, "lockHintUnlock")
    assert not desk.view.locked
    assert not desk.placer.hint.isVisible()
    assert not preferences.pins_locked(desk.workspace.root)


def test_half_places_come_first_in_the_tray_and_a_drop_mends_them(desk):
    rows = {row.path: row.problem for row in desk.page.tray.rows}
    assert list(rows)[:2] == ["half.md", "word.md"]
    assert rows["half.md"] == "x only"
    assert "abc" in rows["word.md"]
    desk.view.drop(["word.md", "half.md"], QPointF(desk.view.camera.to_view(50, 60).toPoint()))
    x, y = desk.view.camera.to_map(QPointF(desk.view.camera.to_view(50, 60).toPoint()))
    assert desk.place("word.md") == (round(x), round(y))
    assert desk.place("half.md") != desk.place("word.md")
    assert not desk.workspace.entry("word.md").problems
    assert desk.undo_label() == "Place 2 entries"


def test_what_lies_outside_is_moved_inside(desk):
    text = ENTRIES["gull"].replace("400", "900")
    change = desk.workspace.document
    from editor.workspace import edits

    edits.set_field(desk.workspace, "gull.md", "x", 900)
    assert change.text("gull.md") == text
    desk.selection.select("gull.md")
    assert desk.placer.actions["map-inside"].isEnabled()
    desk.placer.actions["map-inside"].trigger()
    assert desk.place("gull.md") == (600, 300)


def test_enter_and_arrows_in_the_typed_coordinates_do_nothing_to_the_map(desk):
    opened = []
    desk.page.opened.connect(opened.append)
    desk.selection.select("tide.md")
    desk.placer.actions["map-type"].trigger()
    x = desk.part(QLineEdit, "coordinateX")
    x.setText("9999")
    QTest.keyClick(x, Qt.Key.Key_Return)
    QTest.keyClick(x, Qt.Key.Key_Up)
    assert desk.placer.box.isVisible()
    x.setText("120")
    QTest.keyClick(x, Qt.Key.Key_Return)
    assert desk.place("tide.md") == (120, 100)
    assert opened == []


def test_ctrl_enter_opens_no_entry(desk):
    opened = []
    desk.page.opened.connect(opened.append)
    desk.selection.select("tide.md")
    QTest.keyClick(desk.view, Qt.Key.Key_Return, CONTROL)
    assert opened == []
    QTest.keyClick(desk.view, Qt.Key.Key_Return)
    assert opened == ["tide.md"]

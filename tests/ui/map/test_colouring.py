"""Pins are coloured by any field, and dimmed by the list's search, its facets and the legend."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QToolButton

from editor.territory import tones
from editor.ui.entries import panel
from editor.ui.map import shown
from editor.ui.menu_rows import menu_of
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.workspace.lifecycle import delete
from editor.workspace.placing import move_many
from tests.ui.windows import forget_changes
from tests.workspace.vaults import set_in_all

SETTINGS = """\
collections:
  - {name: All, entries: "*.md", map: main}
maps:
  main: {bounds: [[0, 0], [100, 100]]}
"""
SECTORS = {"Apple": "Food", "Bridge": "Arts", "Cave": "Food", "Door": ""}


@pytest.fixture
def vault(tmp_path):
    folder = tmp_path / "vault"
    (folder / ".territory").mkdir(parents=True)
    (folder / ".territory" / "vault.yaml").write_text(SETTINGS, encoding="utf-8")
    for number, (name, sector) in enumerate(SECTORS.items()):
        text = (
            f"---\ntitle: {name}\nsectors: [{sector}]\nsize: {number}-9\nx: {20 * number}\ny: 5\n"
        )
        (folder / f"{name}.md").write_text(f"{text}---\n{name} of things\n", encoding="utf-8")
    return folder


def opened(qtbot, vault, settings):
    window = MainWindow(Preferences(settings), lambda: vault)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.resize(1440, 900)
    window.show()
    assert window.open_vault(vault)
    qtbot.waitUntil(lambda: not window.workspace.loading)
    window.show_view("map")
    return window


@pytest.fixture
def window(qtbot, vault, tmp_path):
    return opened(qtbot, vault, tmp_path / "settings.ini")


def dimmed(window):
    return {pin.title for pin in window.map.view.pins if pin.dimmed}


def colour_by(window, text):
    heading = window.map.view.findChild(QToolButton, "legendField")
    menu = heading.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == text).trigger()


def pick(window, label):
    rows = window.map.view.chrome.legend.rows
    model = rows.model()
    row = next(n for n in range(model.rowCount()) if model.index(n).data() == label)
    at = rows.visualRect(model.index(row)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_field_is_chosen_in_the_legend_and_remembered_for_the_vault(
    qtbot, window, vault, tmp_path
):
    usual = [pin.tone for pin in window.map.view.pins]
    colour_by(window, "Team size")
    qtbot.waitUntil(lambda: [pin.tone for pin in window.map.view.pins] != usual)
    depths = [tones.depth(pin.tone) for pin in window.map.view.pins]
    assert depths == sorted(depths)
    assert window.map.view.findChild(QToolButton, "legendField").text() == "Colour: Team size"
    window.close_vault()
    again = opened(qtbot, vault, tmp_path / "settings.ini")
    assert again.map.colouring.chosen == "size"
    colour_by(again, "As usual")
    qtbot.waitUntil(lambda: [pin.tone for pin in again.map.view.pins] == usual)
    keys = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat).allKeys()
    assert not [key for key in keys if key.startswith("map-colour")]


def test_the_legend_stays_folded_up(qtbot, window, vault, tmp_path):
    legend = window.map.view.chrome.legend
    QTest.mouseClick(legend.fold, Qt.MouseButton.LeftButton)
    assert not legend.rows.isVisible()
    window.close_vault()
    again = opened(qtbot, vault, tmp_path / "settings.ini").map.view.chrome.legend
    qtbot.waitUntil(again.isVisible)
    assert not again.rows.isVisible()
    QTest.mouseClick(again.fold, Qt.MouseButton.LeftButton)
    assert again.rows.isVisible()
    unfolded = opened(qtbot, vault, tmp_path / "settings.ini").map.view.chrome.legend
    qtbot.waitUntil(unfolded.isVisible)
    assert unfolded.rows.isVisible()


def test_the_map_menu_offers_the_fields_too(qtbot, window):
    action = window.actions_by_name["map-colour"]
    assert any(action in menu_of(top).actions() for top in window.menuBar().actions())
    menu = menu_of(action)
    menu.aboutToShow.emit()
    next(row for row in menu.actions() if row.text() == "Team size").trigger()
    qtbot.waitUntil(lambda: window.map.colouring.chosen == "size")
    assert window.map.view.findChild(QToolButton, "legendField").text() == "Colour: Team size"


def test_the_fields_are_offered_on_the_map_by_the_palette_and_by_keys(qtbot, window):
    window.show_view("table")
    window.actions_by_name["map-colour"].trigger()
    menu = window.map.colouring.menu
    assert menu.isVisible()
    assert window.map.view.isVisible()
    rows = {row.text(): row for row in menu.actions()}
    menu.setActiveAction(rows["Team size"])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.map.colouring.chosen == "size")


def test_problems_are_a_colour(qtbot, window):
    colour_by(window, "Problems")
    qtbot.waitUntil(lambda: {pin.tone for pin in window.map.view.pins} == {tones.SOUND})
    window.workspace.document.settle()
    field = window.form.findChild(QLineEdit, "field.x")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "400")  # out of bounds
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tones.FAULTY in {pin.tone for pin in window.map.view.pins})


def test_map_and_list_follow_a_change_of_many_a_turn_later(qtbot, window, monkeypatch):
    monkeypatch.setattr(shown, "_MANY", 1)
    monkeypatch.setattr(panel, "_AT_ONCE", 1)
    workspace = window.workspace

    def tones():
        return {pin.title: pin.tone for pin in window.map.view.pins}

    def give(sector):
        plan = set_in_all(workspace, ["Bridge.md", "Door.md"], "sectors", [sector])
        workspace.document.apply(plan.change)

    def unsaved():
        return window.entries.findChild(QToolButton, "chip.unsaved").text()

    usual, none = tones(), unsaved()
    give("Food")
    assert (tones(), unsaved()) == (usual, none)
    qtbot.waitUntil(lambda: len(set(tones().values())) == 1)
    qtbot.waitUntil(lambda: unsaved() != none)
    # Pins that are moved lie there at once, and what comes or goes meanwhile is no matter.
    move_many(workspace, {"Apple.md": (50, 50), "Cave.md": (60, 60)})
    assert {(pin.x, pin.y) for pin in window.map.view.pins} >= {(50, 50), (60, 60)}
    give("Arts")
    workspace.trash = Path.unlink
    workspace.document.apply(delete(workspace, ["Bridge.md"]).change)
    assert set(tones()) == {"Apple", "Cave", "Door"}
    qtbot.waitUntil(lambda: len(set(tones().values())) == 2)
    assert not window.map.shown._unlooked


def test_the_search_dims_the_rest_and_one_click_shows_all_again(qtbot, window):
    note = window.map.view.findChild(QFrame, "dimmedNote")
    assert not note.isVisible()
    QTest.keyClicks(window.entries.search, "ap")
    qtbot.waitUntil(lambda: dimmed(window) == {"Bridge", "Cave", "Door"})
    assert note.isVisible()
    QTest.mouseClick(note.findChild(QToolButton, "showAllPins"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dimmed(window))
    assert not note.isVisible()
    assert window.entries.search.text() == ""


def test_values_chosen_in_the_legend_stand_out(qtbot, window):
    pick(window, "Food")
    qtbot.waitUntil(lambda: dimmed(window) == {"Bridge", "Door"})
    pick(window, "Arts")
    qtbot.waitUntil(lambda: dimmed(window) == {"Door"})
    pick(window, "Food")
    pick(window, "Arts")
    qtbot.waitUntil(lambda: not dimmed(window))
    assert not window.workspace.document.dirty


def test_the_legend_counts_what_is_not_dimmed(qtbot, window):
    QTest.keyClicks(window.entries.search, "apple")
    rows = window.map.view.chrome.legend.rows.model()
    spoken = Qt.ItemDataRole.AccessibleTextRole
    qtbot.waitUntil(lambda: "Food, 1 of 2" in [rows.index(n).data(spoken) for n in range(3)])


def test_the_tray_follows_the_search(qtbot, vault, tmp_path):
    for name in ("Egg", "Fig"):
        (vault / f"{name}.md").write_text(f"---\ntitle: {name}\n---\n", encoding="utf-8")
    window = opened(qtbot, vault, tmp_path / "settings.ini")
    tray = window.map.tray
    assert len(tray.rows) == 2
    heading = tray.findChild(QLabel, "unplacedHeading")
    assert heading.text() == "Unplaced 2"
    QTest.keyClicks(window.entries.search, "egg")
    qtbot.waitUntil(lambda: [row.title for row in tray.rows] == ["Egg"])
    assert heading.text() == "Unplaced 1 of 2"
    window.entries.show_everything()
    qtbot.waitUntil(lambda: len(tray.rows) == 2)
    assert heading.text() == "Unplaced 2"

"""The map without a pointer and without eyes: walked by keys, told in words, shown as a list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.map.words.list_dialog import MapList
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from tests.ui.access.tree import faults
from tests.ui.reader import listening
from tests.ui.windows import forget_changes, is_read

KEY, HELD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def heard() -> Iterator[list[str]]:
    with listening() as said:
        yield said


def test_the_map_is_used_by_keys_and_told_in_words(  # noqa: PLR0915 - one window for all of it
    qtbot: QtBot, tmp_path: Path, sample_vault: Path, heard: list[str]
) -> None:
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: sample_vault)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.resize(1280, 800)
    window.show()
    window.open_vault(sample_vault)
    qtbot.waitUntil(lambda: is_read(window))
    window.show_view("map")
    page, view = window.map, window.map.view
    qtbot.waitUntil(lambda: bool(view.regions) and bool(view.pins))
    note = window.findChild(QWidget, "mapWords")
    assert note is not None

    # With nothing selected: what is around the middle; then from pin to pin by direction.
    window.selection.select(None)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, KEY.Key_W)
    assert heard[-1] == "Nothing is selected on the map."
    qtbot.keyClick(view, KEY.Key_H)
    assert "To the " in heard[-1]
    assert note.isVisible()
    qtbot.keyClick(view, KEY.Key_Escape)
    assert not note.isVisible()
    window.selection.select("content/atlas/profiles/99_Kinds_of_Bean.md")
    path = window.selection.path
    assert path is not None
    start = view.pin_set.by_path[path]
    heard.clear()
    qtbot.keyClick(view, KEY.Key_Right, HELD.ControlModifier)
    there = view.selected_pin()
    assert there is not None
    assert there.x > start.x
    assert window.selection.path == there.path
    region = view.region_at(there.x, there.y)
    assert region is not None
    assert heard[-1].startswith(f"{there.title}, in {region.name}.")
    assert f"x {there.x:g}, y {there.y:g}." in heard[-1]
    assert "away." in heard[-1]
    qtbot.keyClick(view, KEY.Key_W)
    assert note.text == heard[-1]

    # A nudge is told; so is a place that is typed.
    qtbot.keyClick(view, KEY.Key_Up)
    assert heard[-1] == f"x {there.x:g}, y {there.y + 1:g}, {region.name}"
    qtbot.keyClick(view, KEY.Key_C)
    qtbot.keyClicks(page.placer.box.x_line, f"{start.x:g}")
    page.placer.box.y_line.setText(f"{start.y + 3:g}")
    qtbot.keyClick(page.placer.box.y_line, KEY.Key_Return)
    assert heard[-1].startswith(f"x {start.x:g}, y {start.y + 3:g}")

    # A key that a button on the map has no use for does nothing to the map below.
    opened: list[object] = []
    view.opened.connect(opened.append)
    zoom = window.findChild(QToolButton, "zoomIn")
    assert zoom is not None
    zoom.setFocus()
    before = view.camera
    qtbot.keyClick(zoom, KEY.Key_Return)
    qtbot.waitUntil(lambda: view.camera.scale > before.scale)
    assert not opened
    place = window.workspace.entry(there.path).place
    qtbot.keyClick(zoom, KEY.Key_Delete)
    assert window.workspace.entry(there.path).place == place

    # Where the keys bring the map is told once it rests, however often they were pressed.
    small = page.minimap
    for _ in range(4):
        qtbot.keyClick(view, KEY.Key_Plus)
    qtbot.waitUntil(lambda: heard[-1].endswith("in view.") and view.mover.resting)
    assert small.isVisible()
    heard.clear()
    small.setFocus()
    for key in (KEY.Key_Up, KEY.Key_Left, KEY.Key_Left):
        qtbot.keyClick(small, key)
    qtbot.waitUntil(lambda: bool(heard))
    middle = view.camera.to_map(view.middle())
    region = view.region_at(*middle)
    place = f"In {region.name}." if region is not None else "In no territory."
    (said,) = heard
    assert said.startswith(f"{place} ")
    assert said.endswith("in view.")
    for _ in range(30):
        qtbot.keyClick(small, KEY.Key_Left)
    qtbot.waitUntil(lambda: len(heard) == 2)
    qtbot.keyClick(small, KEY.Key_Left)
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard[2] == f"The map goes no farther. {heard[1]}"
    view.setFocus()
    qtbot.keyClick(view, KEY.Key_Home)
    qtbot.waitUntil(lambda: len(heard) == 4)
    shown = sum(not pin.dimmed for pin in view.pins)
    assert heard[3] == f"The whole map. {shown} entries in view."

    # The list: territories with what stands in them, narrowed by typing.
    view.setFocus()
    qtbot.keyClick(view, KEY.Key_L)
    shown = window.findChild(MapList, "mapList")
    assert shown is not None
    tree, told = shown.findChild(QTreeWidget, "mapListTree"), shown.findChild(QLabel, "mapListTold")
    assert tree is not None
    assert told is not None
    assert shown.path == there.path
    assert told.text().startswith(there.title)
    assert faults(shown) == []
    groups = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    assert sum(group.childCount() for group in groups) == len(view.pins) + len(page.unplaced())
    assert "Unplaced" in [group.text(0) for group in groups]
    qtbot.keyClicks(shown.search, "lighthouse")
    assert heard[-1] == "1 entry"
    (group,) = [group for group in groups if not group.isHidden()]
    (row,) = [row for n in range(group.childCount()) if not (row := group.child(n)).isHidden()]
    tree.setCurrentItem(row)
    assert window.selection.path == shown.path
    show = shown.findChild(QPushButton, "mapListShow")
    assert show is not None
    qtbot.keyClick(tree, KEY.Key_Return)
    qtbot.waitUntil(view.hasFocus)
    pin = view.selected_pin()
    assert pin is not None
    assert pin.title == row.text(0)
    qtbot.waitUntil(lambda: not view.mover.moving)
    assert view.rect().contains(QPoint(view.tip(pin).toPoint()))

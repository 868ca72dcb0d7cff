"""What is to be seen: pins, titles, regions, words where there is nothing."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QListView, QToolButton

from editor.territory.bounds import Bounds
from editor.ui import look
from editor.ui.territory.content import LegendRow, MapContent, Pin
from editor.ui.territory.tints import (
    EARTH,
)

BOUNDS = Bounds(0, 0, 1313, 735)


def seen(stand):
    stand.rest()
    return stand.view.grab().toImage()


def colour(image, at):
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(at.x() * ratio), round(at.y() * ratio)).name()


def differing(one, other):
    """How many pixels differ by more than the rounding of an edge."""
    first, second = (
        np.frombuffer(image.constBits(), np.uint8).astype(np.int16) for image in (one, other)
    )
    return int((abs(first - second) > 40).sum())


def words(view, name):
    panel = view.findChild(QFrame, name)
    return panel.text if panel.isVisible() else None


def test_a_pin_is_drawn_where_it_lies_in_its_tone(stand):
    stand.show()
    image = seen(stand)
    assert colour(image, stand.pixel("a.md")) == look.DATA_TONES[0].lower()
    assert colour(image, stand.pixel("c.md")) == look.DATA_TONES[2].lower()
    assert colour(image, stand.pixel("d.md")) == look.DATA_NONE.lower()


def test_a_moved_pin_is_drawn_at_its_new_place_only(stand):
    view = stand.show()
    old = stand.pixel("c.md")
    view.show_pins([p._replace(x=1100, y=600) if p.path == "c.md" else p for p in view.pins])
    image = seen(stand)
    assert colour(image, old) != look.DATA_TONES[2].lower()
    assert colour(image, stand.pixel("c.md")) == look.DATA_TONES[2].lower()


def test_the_selected_pin_is_the_large_marker(stand):
    view = stand.show()
    head = stand.pixel("c.md") - QPointF(0, 26)
    before = colour(seen(stand), head)
    view.show_selected("c.md")
    assert before != look.LIGHT.accent.lower()
    assert colour(seen(stand), head) == _accent(view)
    view.show_selected(None)
    assert colour(seen(stand), head) == before


def test_the_hovered_pin_shows_its_title(stand):
    pins = [Pin(f"{n}.md", f"A crowded title {n}", 600 + n, 300) for n in range(8)]
    stand.show(pins=pins)
    before = seen(stand)
    stand.move(stand.pixel("7.md"))
    assert stand.view.grab().toImage() != before
    stand.move(QPointF(10, 10))
    assert stand.view.grab().toImage() == before


def test_a_dimmed_pin_is_faint_and_has_no_title(stand):
    view = stand.show()
    at = stand.pixel("c.md")
    beside = at + QPointF(30, 0)
    before = seen(stand)
    view.show_pins([p._replace(dimmed=p.path == "c.md") for p in view.pins])
    after = seen(stand)
    assert before.copy(_around(beside)) != after.copy(_around(beside))
    ground = after.pixelColor((at + QPointF(-40, 0)).toPoint())
    faint, full = (image.pixelColor(at.toPoint()) for image in (after, before))
    assert _distance(faint, ground) < _distance(full, ground)
    stand.press(at)
    stand.release(at)
    assert stand.of("picked") == [("c.md",)]


def test_pins_dimmed_later_look_like_pins_dimmed_from_the_start(stand):
    view = stand.show()
    plain, pins = seen(stand), view.pins
    view.show_dimmed(frozenset({"c.md"}))
    later = seen(stand)
    assert [pin.path for pin in view.pins if pin.dimmed] == ["c.md"]
    view.show_pins([])
    view.show_pins([p._replace(dimmed=p.path == "c.md") for p in pins])
    assert differing(seen(stand), later) == 0
    view.show_dimmed(frozenset())
    assert differing(seen(stand), plain) == 0


def _around(point):
    return QRect(round(point.x()) - 15, round(point.y()) - 8, 30, 16)


def _distance(one, other):
    return sum(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


def test_while_dragging_the_territory_below_is_tinted(stand):
    view = stand.show()
    ground = view.camera.to_view(300, 450)
    start = stand.pixel("b.md")
    before = colour(seen(stand), ground)
    stand.press(start)
    stand.move(start + QPointF(30, 30))
    during = colour(seen(stand), ground)
    stand.release(start)
    assert during != before
    assert colour(seen(stand), ground) == before


def test_pictures_of_the_still_map_agree_after_panning_back_and_forth(stand):
    view = stand.show()
    before = seen(stand)
    for _ in range(6):
        view.pan(-130, 70)
        view.grab()
    for _ in range(6):
        view.pan(130, -70)
    assert differing(seen(stand), before) == 0


def test_titles_stay_beside_their_pins_while_panning(stand):
    view = stand.show()
    before = seen(stand)
    view.pan(-40, -25)
    shifted = view.grab().toImage()
    area = before.rect().adjusted(0, 0, -200, -200)
    assert shifted.copy(area.adjusted(40, 175, -40, -25)) == before.copy(
        area.adjusted(80, 200, 0, 0)
    )


def test_without_pins_there_are_words_on_the_map(stand):
    view = stand.show(pins=[])
    assert words(view, "emptyMap") == "Drag an unplaced entry onto the map."
    view.show_pins([Pin("a.md", "A", 5, 5)])
    assert words(view, "emptyMap") is None


def test_without_a_map_there_are_words(stand):
    view = stand.show()
    view.show_map(None)
    assert words(view, "emptyMap") == "This collection has no map."
    view.grab()


def test_without_regions_and_territories_there_is_an_island(stand):
    view = stand.show(MapContent(BOUNDS), pins=[])
    image = seen(stand)
    # Beside the words in the middle, which say that nothing is placed.
    assert colour(image, view.camera.to_view(400, 360)) != _sea(view)
    assert colour(image, QPointF(3, 3)) == _sea(view)


def test_without_regions_they_are_inferred_from_the_pins(stand):
    pins = [Pin(f"{n}.md", "", 200 + 60 * (n % 5), 200 + 60 * (n // 5), "A") for n in range(20)]
    view = stand.show(MapContent(BOUNDS), pins=pins)
    image = seen(stand)
    assert colour(image, view.camera.to_view(230, 230)) == EARTH[0].lower()
    assert colour(image, view.camera.to_view(1100, 600)) == _sea(view)
    more = [Pin(f"b{n}.md", "", 1000 + 60 * (n % 5), 500 + 30 * (n // 5), "B") for n in range(20)]
    view.show_pins([*pins, *more])
    assert colour(seen(stand), view.camera.to_view(1090, 575)) != _sea(view)


def test_the_picture_fills_the_bounds(stand, tmp_path):
    image = QImage(130, 70, QImage.Format.Format_RGB32)
    image.fill(QColor("#80a0c0"))
    path = tmp_path / "map.png"
    assert image.save(str(path))
    view = stand.show(MapContent(BOUNDS, path, regions=()), pins=[Pin("a.md", "", 5, 5)])
    found = seen(stand)
    for x, y in ((20, 700), (1300, 20), (650, 400)):
        assert colour(found, view.camera.to_view(x, y)) == "#80a0c0"
    assert colour(found, QPointF(2, 2)) == QColor(look.tones_of(view).window).name()
    view.zoom(20, view.camera.to_view(650, 400))
    assert colour(seen(stand), QPointF(300, 300)) == "#80a0c0"


@pytest.mark.parametrize("content", [None, b"no picture"])
def test_a_picture_that_cannot_be_shown_is_told_in_place_and_the_map_works(
    stand, tmp_path, content
):
    path = tmp_path / "map.png"
    if content is not None:
        path.write_bytes(content)
    view = stand.show(MapContent(BOUNDS, path, regions=None))
    assert "map.png" in words(view, "mapNotice")
    start = stand.pixel("b.md").toPoint()
    stand.drag(start, start + QPointF(50, 0).toPoint())
    assert len(stand.of("moved")) == 1
    view.show_map(MapContent(BOUNDS, None, regions=None))
    assert words(view, "mapNotice") is None


def test_a_pin_far_beyond_the_map_is_no_trouble(stand):
    pins = [Pin("far.md", "Far", 1e15, -1e15), Pin("out.md", "Out", 1400, 100)]
    view = stand.show(pins=pins)
    view.zoom(64, QPointF(500, 300))
    seen(stand)
    view.reveal("out.md")
    view.reveal("far.md")
    stand.rest()
    assert view.rect().contains(stand.pixel("out.md").toPoint())


def test_the_legend_shows_when_there_are_rows(stand):
    view = stand.show()
    legend = view.findChild(QFrame, "mapLegend")
    assert not legend.isVisible()
    stand.show_legend("Colour by sector", [LegendRow(f"Sector {n}", n, 10 - n) for n in range(12)])
    assert legend.isVisible()
    assert view.rect().contains(legend.geometry())
    rows = legend.findChild(QListView)
    assert rows.model().index(11, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Sector 11, -1"
    stand.show_legend("", [])
    assert not legend.isVisible()


def test_the_legend_shows_all_of_it_after_a_click_and_some_after_a_second(stand):
    view = stand.show()
    stand.show_legend("Colour by sector", [LegendRow(f"Sector {n}", n, 10) for n in range(12)])
    legend = view.findChild(QFrame, "mapLegend")
    more = legend.findChild(QToolButton, "legendMore")
    height = legend.height()
    assert more.text() == "7 more"
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert legend.height() > 1.5 * height
    assert view.rect().contains(legend.geometry())
    QTest.keyClick(more, Qt.Key.Key_Space)
    assert legend.height() == height
    assert stand.told == []


def test_the_legend_is_folded_up_to_its_heading(stand):
    view = stand.show()
    stand.show_legend("Colour by sector", [LegendRow(f"Sector {n}", n, 10) for n in range(12)])
    legend = view.chrome.legend
    whole = legend.geometry()
    QTest.mouseClick(legend.fold, Qt.MouseButton.LeftButton)
    assert not legend.rows.isVisible()
    assert not legend.more.isVisible()
    assert legend.heading.isVisible()
    assert legend.height() < whole.height() / 3
    assert legend.geometry().bottomRight() == whole.bottomRight()
    QTest.keyClick(legend.fold, Qt.Key.Key_Space)
    assert legend.geometry() == whole
    assert legend.rows.isVisible()


def test_rows_of_the_legend_are_chosen_and_let_go_by_click_and_key(stand):
    view = stand.show()
    legend = view.chrome.legend
    told = []
    legend.chosen.connect(told.append)
    stand.show_legend("Colour by sector", [LegendRow(f"Sector {n}", n, 10) for n in range(4)])
    rows = legend.rows
    for row in (2, 0):
        at = rows.visualRect(rows.model().index(row)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told == [[2], [0, 2]]
    # Other numbers for the same rows let go of nothing.
    stand.show_legend("Colour by sector", [LegendRow(f"Sector {n}", n, 9, 3) for n in range(4)])
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert told[-1] == [2]
    assert rows.model().index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Sector 1, 3 of 9"


def test_nothing_floats_over_the_edge_of_a_small_view(stand):
    view = stand.show(pins=[])
    stand.show_legend("Colour by sector", [LegendRow("A very long name " * 5, 0, 12)])
    stand.window.resize(420, 320)
    stand.rest()
    for panel in view.findChildren(QFrame):
        if panel.isVisible() and panel.parent() is view:
            assert view.rect().contains(panel.geometry()), panel.objectName()


def test_showing_the_same_again_draws_nothing(stand):
    view = stand.show()
    view.show_pins(list(view.pins))
    view.show_selected(None)
    assert view.settled


@pytest.fixture
def dark(qapp):
    before = QPalette(qapp.palette())
    qapp.setPalette(look.palette(look.DARK))
    yield
    qapp.setPalette(before)


def test_in_the_dark_the_map_is_dark(stand, dark):
    view = stand.show()
    image = seen(stand)
    assert look.tones_of(view) is look.DARK
    assert QColor(colour(image, view.camera.to_view(300, 450))).lightness() < 110


def test_switching_to_the_dark_redraws(stand, qapp):
    view = stand.show()
    before = QPalette(qapp.palette())
    light = colour(seen(stand), view.camera.to_view(300, 450))
    try:
        qapp.setPalette(look.palette(look.DARK))
        stand.qtbot.waitUntil(lambda: look.tones_of(view).dark)
        assert colour(seen(stand), view.camera.to_view(300, 450)) != light
    finally:
        qapp.setPalette(before)


@pytest.mark.real
def test_the_real_entries_lie_as_on_the_real_map(stand, real):
    with (real / "initiatives.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    pins = [
        Pin(row["slug"], row["title"], float(row["x"]), float(row["y"]), row["territory"])
        for row in rows
    ]
    view = stand.show(MapContent(BOUNDS), pins=pins)
    by_title = {pin.title: view.camera.to_view(pin.x, pin.y) for pin in pins}
    assert len(by_title) == 300
    # y upward: STRP (y 508) lies above Home for Humanity (y 35) on the screen.
    assert by_title["STRP"].y() < by_title["Home for Humanity"].y()
    assert by_title["Leap Collective"].x() > by_title["Worldview Journeys"].x()
    image = seen(stand)
    drawn = [pin for pin in pins if colour(image, view.camera.to_view(pin.x, pin.y)) != _sea(view)]
    assert len(drawn) == 300
    start = by_title["STRP"].toPoint()
    stand.press(start)
    stand.move(start + QPointF(30, 0).toPoint())
    assert stand.below is not None
    stand.release(start)


def _accent(view):
    return QColor(look.tones_of(view).accent).name()


def _sea(view):
    return QColor(look.tones_of(view).sea).name()

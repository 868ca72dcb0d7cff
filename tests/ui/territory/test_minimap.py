"""The whole map in small, and zooming to what is picked."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from editor.ui.territory.minimap import Minimap


@pytest.fixture
def small(stand):
    view = stand.show()
    made = Minimap(view)
    stand.rest()
    return made


def middle(view):
    return view.camera.to_map(QPointF(view.width() / 2, view.height() / 2))


def zoom(stand, factor):
    stand.view.zoom(factor, stand.view.middle())
    stand.rest()


def test_it_is_there_only_when_less_than_the_whole_map_is_in_view(stand, small):
    assert not small.isVisible()
    zoom(stand, 4)
    assert small.isVisible()
    zoom(stand, 1 / 4)
    assert not small.isVisible()


def test_a_small_view_has_no_room_for_it(stand, small):
    zoom(stand, 4)
    stand.window.resize(400, 300)
    stand.qtbot.waitUntil(lambda: not small.isVisible())


def test_a_click_and_a_drag_in_it_move_the_map(stand, small):
    view = stand.view
    zoom(stand, 8)
    inner = QPoint(small.width() // 4, small.height() // 4)
    QTest.mouseClick(small, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, inner)
    stand.rest()
    x, y = middle(view)
    assert x == pytest.approx(1313 / 4, abs=40)
    assert y == pytest.approx(735 * 3 / 4, abs=40)
    QTest.mousePress(small, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, inner)
    QTest.mouseMove(small, QPoint(small.width() // 2, small.height() // 2))
    assert middle(view)[0] == pytest.approx(1313 / 2, abs=40)
    QTest.mouseRelease(small, Qt.MouseButton.LeftButton)
    stand.rest()
    assert stand.told == []


def test_arrow_keys_in_it_move_the_map(stand, small):
    zoom(stand, 8)
    before = middle(stand.view)
    small.setFocus()
    QTest.keyClick(small, Qt.Key.Key_Right)
    QTest.keyClick(small, Qt.Key.Key_Up)
    stand.rest()
    after = middle(stand.view)
    assert after[0] > before[0]
    assert after[1] > before[1]


def test_it_can_be_put_away_and_had_again(stand, small):
    told = []
    small.wanted_changed.connect(told.append)
    zoom(stand, 4)
    small.findChild(QToolButton, "minimapClose").click()
    assert not small.isVisible()
    small.set_wanted(True)
    assert small.isVisible()
    assert told == [False, True]


def test_it_shows_the_ground_and_the_pins(stand, small):
    zoom(stand, 4)
    whole = small.grab().toImage()
    stand.view.show_pins([])
    stand.rest()
    assert small.grab().toImage() != whole


def test_zooming_to_one_pin_brings_it_near_into_the_middle(stand):
    view = stand.show()
    fitted = view.mover.fitted_scale
    view.show_selected("b.md")
    view.zoom_to_picked()
    stand.rest()
    assert middle(view) == pytest.approx((480, 250))
    assert view.camera.scale == pytest.approx(6 * fitted)


def test_zooming_to_several_pins_shows_all_of_them(stand):
    view = stand.show()
    view.picks.pick_all(["a.md", "b.md"])
    view.zoom_to_picked()
    stand.rest()
    inner = view.rect().adjusted(80, 80, -80, -80)
    assert all(inner.contains(stand.pixel(path).toPoint()) for path in ("a.md", "b.md"))
    assert view.camera.scale > view.mover.fitted_scale


def test_zooming_to_nothing_does_nothing(stand):
    view = stand.show()
    before = view.camera
    view.zoom_to_picked()
    stand.rest()
    assert view.camera == before

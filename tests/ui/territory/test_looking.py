"""Zooming, panning, picking and keys."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from editor.territory.bounds import Bounds
from editor.ui.territory.content import MapContent


def turn(view, at, delta):
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
    return event


def near(point):
    return pytest.approx(point, abs=1e-6)


def test_at_first_the_whole_map_is_in_view(stand):
    view = stand.show()
    rect = view.camera.rect(Bounds(0, 0, 1313, 735))
    assert view.rect().contains(rect.toAlignedRect())
    assert rect.center().x() == near(view.width() / 2)
    assert rect.center().y() == near(view.height() / 2)


@pytest.mark.parametrize("delta", [120, -120, 360, 15])
def test_the_wheel_zooms_at_the_pointer(stand, delta):
    view = stand.show()
    at = QPoint(333, 222)
    before, scale = view.camera.to_map(QPointF(at)), view.camera.scale
    turn(view, at, delta)
    stand.rest()
    assert view.camera.to_map(QPointF(at)) == near(before)
    assert view.camera.scale == near(scale * 2 ** (delta / 360))


def test_the_point_stays_under_the_pointer_all_the_way(stand):
    view = stand.show()
    at = QPoint(700, 180)
    before = view.camera.to_map(QPointF(at))
    places = []
    view.camera_changed.connect(lambda: places.append(view.camera.to_map(QPointF(at))))
    for _ in range(4):
        turn(view, at, 120)
    stand.rest()
    assert len(places) > 1
    assert all(place == near(before) for place in places)


def test_turns_of_the_wheel_add_up(stand):
    view = stand.show()
    scale = view.camera.scale
    for _ in range(6):
        turn(view, QPoint(500, 300), 120)
    stand.rest()
    assert view.camera.scale == near(scale * 4)


def test_zooming_ends_somewhere(stand):
    view = stand.show()
    scale = view.camera.scale
    for _ in range(60):
        turn(view, QPoint(500, 300), 240)
    stand.rest()
    assert view.camera.scale == near(scale * 64)
    for _ in range(60):
        turn(view, QPoint(500, 300), -480)
    stand.rest()
    assert view.camera.scale == near(scale / 2)


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_dragging_empty_ground_pans(stand, button):
    view = stand.show()
    before = view.camera
    stand.press(QPoint(500, 320), button)
    stand.move(QPoint(530, 340), QPoint(580, 370))
    stand.release(QPoint(580, 370), button)
    assert view.camera.to_map(QPointF(580, 370)) == near(before.to_map(QPointF(500, 320)))
    assert stand.told == []


def test_space_pans_even_on_a_pin(stand):
    view = stand.show()
    before = view.camera
    start = stand.pixel("c.md").toPoint()
    QTest.keyPress(view, Qt.Key.Key_Space)
    stand.drag(start, start + QPoint(30, 30), start + QPoint(60, 0))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert stand.told == []
    assert view.camera.left == near(before.left - 60 / before.scale)


def test_the_map_cannot_be_lost(stand):
    view = stand.show()
    for _ in range(12):
        stand.drag(QPoint(60, 60), QPoint(400, 400), QPoint(940, 640))
    shown = view.camera.rect(Bounds(0, 0, 1313, 735)).intersected(QRectF(view.rect()))
    assert shown.width() >= 95
    assert shown.height() >= 95


@pytest.mark.parametrize(
    ("key", "factor"),
    [(Qt.Key.Key_Plus, 2**0.5), (Qt.Key.Key_Equal, 2**0.5), (Qt.Key.Key_Minus, 2**-0.5)],
)
def test_keys_zoom(stand, key, factor):
    view = stand.show()
    scale = view.camera.scale
    QTest.keyClick(view, key)
    stand.rest()
    assert view.camera.scale == near(scale * factor)


@pytest.mark.parametrize(("name", "factor"), [("zoomIn", 2**0.5), ("zoomOut", 2**-0.5)])
def test_buttons_zoom(stand, name, factor):
    view = stand.show()
    scale = view.camera.scale
    view.findChild(QToolButton, name).click()
    stand.rest()
    assert view.camera.scale == near(scale * factor)


def test_home_shows_the_whole_map_again(stand):
    view = stand.show()
    fitted = view.camera
    turn(view, QPoint(100, 100), 480)
    stand.rest()
    assert view.camera != fitted
    QTest.keyClick(view, Qt.Key.Key_Home)
    stand.rest()
    assert view.camera == fitted
    turn(view, QPoint(100, 100), 480)
    stand.rest()
    view.findChild(QToolButton, "zoomFit").click()
    stand.rest()
    assert view.camera == fitted


def test_the_lock_button_locks(stand):
    view = stand.show()
    view.findChild(QToolButton, "mapLock").click()
    assert view.locked
    view.set_locked(False)
    assert not view.findChild(QToolButton, "mapLock").isChecked()


@pytest.mark.parametrize(
    ("key", "across", "up"),
    [
        (Qt.Key.Key_Left, -1, 0),
        (Qt.Key.Key_Right, 1, 0),
        (Qt.Key.Key_Up, 0, 1),
        (Qt.Key.Key_Down, 0, -1),
    ],
)
def test_arrows_nudge_the_selected_pin(stand, key, across, up):
    view = stand.show()
    view.show_selected("b.md")
    QTest.keyClick(view, key)
    QTest.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)
    assert stand.of("moved") == [
        ("b.md", 480 + across, 250 + up),
        ("b.md", 480 + 10 * across, 250 + 10 * up),
    ]


def test_a_nudge_stays_on_the_map(stand):
    view = stand.show()
    view.show_selected("d.md")
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert stand.of("moved")[0] == ("d.md", 1290, 10)
    view.show_pins([pin._replace(x=1313) if pin.path == "d.md" else pin for pin in view.pins])
    stand.told.clear()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert stand.told == []


@pytest.mark.parametrize("selected", [None, "unplaced.md"])
def test_without_a_selected_pin_arrows_pan(stand, selected):
    view = stand.show()
    view.show_selected(selected)
    left = view.camera.left
    QTest.keyClick(view, Qt.Key.Key_Right)
    stand.rest()
    assert view.camera.left > left
    assert stand.told == []


def test_locked_pins_are_not_nudged(stand):
    view = stand.show()
    view.show_selected("b.md")
    view.set_locked(True)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert stand.told == []


def test_a_double_click_and_enter_open(stand):
    view = stand.show()
    QTest.mouseDClick(
        view,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        stand.pixel("c.md").toPoint(),
    )
    assert stand.of("opened") == [("c.md",)]
    view.show_selected("b.md")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert stand.of("opened") == [("c.md",), ("b.md",)]


def test_clicks_and_keys_on_nothing_do_nothing(stand):
    view = stand.show()
    before = view.camera
    empty = QPoint(500, 320)
    for button in (
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.RightButton,
        Qt.MouseButton.MiddleButton,
        Qt.MouseButton.BackButton,
    ):
        QTest.mouseClick(view, button, Qt.KeyboardModifier.NoModifier, empty)
        QTest.mouseDClick(view, button, Qt.KeyboardModifier.NoModifier, empty)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_Delete):
        QTest.keyClick(view, key)
    assert stand.told == []
    assert view.camera == before


def test_events_without_a_map_do_nothing(stand):
    view = stand.show()
    view.show_map(None)
    view.show_pins([])
    turn(view, QPoint(100, 100), 120)
    stand.drag(QPoint(100, 100), QPoint(200, 200))
    QTest.keyClick(view, Qt.Key.Key_Plus)
    stand.rest()
    assert stand.told == []


def test_reveal_brings_a_pin_into_view(stand):
    view = stand.show()
    view.zoom(12, QPointF(10, 10))
    stand.rest()
    assert not view.rect().contains(stand.pixel("d.md").toPoint())
    view.reveal("d.md")
    stand.rest()
    assert view.rect().contains(stand.pixel("d.md").toPoint())


def test_reveal_leaves_a_pin_in_view_where_it_is(stand):
    view = stand.show()
    before = view.camera
    view.reveal("c.md")
    view.reveal("nowhere.md")
    stand.rest()
    assert view.camera == before


def test_a_resize_keeps_the_whole_map_whole(stand):
    view = stand.show()
    stand.window.resize(700, 500)
    stand.rest()
    rect = view.camera.rect(Bounds(0, 0, 1313, 735))
    assert view.rect().contains(rect.toAlignedRect())


def test_a_resize_keeps_the_middle_in_the_middle(stand):
    view = stand.show()
    view.zoom(4, QPointF(200, 200))
    stand.rest()
    scale = view.camera.scale
    middle = view.camera.to_map(QPointF(view.width() / 2, view.height() / 2))
    stand.window.resize(700, 500)
    stand.rest()
    assert view.camera.scale == scale
    assert view.camera.to_map(QPointF(view.width() / 2, view.height() / 2)) == near(middle)


def test_another_map_with_the_same_bounds_keeps_the_view(stand):
    view = stand.show()
    view.zoom(4, QPointF(200, 200))
    stand.rest()
    before = view.camera
    view.show_map(MapContent(Bounds(0, 0, 1313, 735), regions=()))
    assert view.camera == before
    view.show_map(MapContent(Bounds(0, 0, 400, 300), regions=()))
    assert view.camera != before


def test_the_view_tells_screen_readers_what_is_selected(stand):
    view = stand.show()
    assert view.accessibleName() == "Map"
    assert view.accessibleDescription() == "4 entries are placed."
    view.show_selected("b.md")
    assert view.accessibleDescription() == "Life Itself, x 480, y 250, West"

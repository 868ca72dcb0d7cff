"""Dragging and dropping pins, with events as the window system sends them."""

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.territory.bounds import Bounds
from editor.ui.territory.content import ENTRY_MIME, MapContent, Pin

ZOOMS = [0.6, 1.0, 2.3, 7.0, 40.0]


def look_at(stand, x, y, factor):
    """Zoom by `factor` from the whole map, with (x, y) somewhere in view."""
    view = stand.view
    view.zoom(factor, view.camera.to_view(x, y))
    stand.rest()
    middle = QPointF(view.width() / 2, view.height() / 2)
    shift = middle - view.camera.to_view(x, y)
    view.pan(shift.x(), shift.y())
    stand.rest()


@pytest.mark.parametrize("factor", ZOOMS)
@pytest.mark.parametrize("grab", [(0, 0), (4, -3), (-5, 2)])
def test_a_drag_lands_where_the_grabbed_point_is_let_go(stand, factor, grab):
    view = stand.show()
    look_at(stand, 480, 250, factor)
    scale = view.camera.scale
    start = stand.pixel("b.md").toPoint() + QPoint(*grab)
    end = start + QPoint(73, -41)
    stand.drag(start, start + QPoint(20, -20), end)
    assert stand.of("moved") == [("b.md", round(480 + 73 / scale), round(250 + 41 / scale))]


@pytest.mark.parametrize("factor", ZOOMS)
def test_a_drop_from_the_tray_lands_under_the_pointer(stand, factor):
    view = stand.show()
    look_at(stand, 700, 350, factor)
    at = QPointF(411, 287)
    x, y = view.camera.to_map(at)
    drop(view, "new entry é.md", at)
    assert stand.of("dropped") == [("new entry é.md", int(x + 0.5), int(y + 0.5))]
    assert stand.of("moved") == []


def test_up_on_the_screen_is_a_larger_y(stand):
    view = stand.show()
    start = stand.pixel("c.md").toPoint()
    stand.drag(start, start - QPoint(0, 20), start - QPoint(0, 60))
    ((_, x, y),) = stand.of("moved")
    assert x == 900
    assert y == round(400 + 60 / view.camera.scale)


def test_a_click_picks_and_never_moves(stand):
    stand.show()
    at = stand.pixel("b.md").toPoint()
    stand.press(at)
    stand.move(at + QPoint(2, 1), at + QPoint(3, -2))
    stand.release(at + QPoint(3, -2))
    assert stand.told == [("picked", "b.md")]


def test_a_drag_tells_once(stand):
    stand.show()
    start = stand.pixel("b.md").toPoint()
    stand.drag(start, *(start + QPoint(5 * n, 3 * n) for n in range(1, 30)))
    assert [told[0] for told in stand.told] == ["picked", "moved"]


def test_a_drag_back_to_where_it_began_moves_nothing(stand):
    stand.show()
    start = stand.pixel("b.md").toPoint()
    stand.drag(start, start + QPoint(90, 40), start)
    assert stand.of("moved") == []


def test_escape_calls_a_drag_off(stand):
    view = stand.show()
    start = stand.pixel("b.md").toPoint()
    stand.press(start)
    stand.move(start + QPoint(60, 40))
    assert view.dragged == "b.md"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.dragged is None
    stand.move(start + QPoint(90, 60))
    stand.release(start + QPoint(90, 60))
    assert stand.of("moved") == []


def test_the_right_button_calls_a_drag_off(stand):
    view = stand.show()
    start = stand.pixel("b.md").toPoint()
    stand.press(start)
    stand.move(start + QPoint(60, 40))
    stand.press(start + QPoint(60, 40), Qt.MouseButton.RightButton)
    assert view.dragged is None
    stand.release(start + QPoint(60, 40))
    assert stand.of("moved") == []


def test_hiding_the_view_calls_a_drag_off(stand):
    view = stand.show()
    start = stand.pixel("b.md").toPoint()
    stand.press(start)
    stand.move(start + QPoint(60, 40))
    view.hide()
    assert view.dragged is None
    assert stand.of("moved") == []


def test_a_pin_that_vanishes_ends_its_drag(stand):
    view = stand.show()
    start = stand.pixel("b.md").toPoint()
    stand.press(start)
    stand.move(start + QPoint(60, 40))
    view.show_pins([pin for pin in view.pins if pin.path != "b.md"])
    assert view.dragged is None
    stand.release(start + QPoint(60, 40))
    assert stand.of("moved") == []


def test_beyond_the_edge_a_pin_lands_on_the_edge(stand):
    stand.show()
    start = stand.pixel("d.md").toPoint()
    stand.drag(start, start + QPoint(20, 20), QPoint(998, 698))
    assert stand.of("moved") == [("d.md", 1313, 0)]


@pytest.mark.parametrize(("step", "multiple"), [(5, 5), (0.25, 0.25), (10, 10)])
def test_coordinates_are_rounded_to_the_step(stand, step, multiple):
    stand.show(MapContent(Bounds(0, 0, 1313, 735), regions=(), step=step))
    start = stand.pixel("c.md").toPoint()
    stand.drag(start, start + QPoint(50, 31))
    ((_, x, y),) = stand.of("moved")
    assert (x / multiple).is_integer()
    assert (y / multiple).is_integer()
    assert x != 900


def test_the_head_of_the_selected_marker_can_be_dragged(stand):
    view = stand.show()
    view.show_selected("c.md")
    start = stand.pixel("c.md").toPoint() - QPoint(3, 28)
    stand.drag(start, start + QPoint(40, 0), start + QPoint(80, 0))
    assert stand.of("moved") == [("c.md", round(900 + 80 / view.camera.scale), 400)]


def test_while_dragging_the_territory_below_is_told(stand):
    stand.show()
    start = stand.pixel("b.md").toPoint()
    stand.press(start)
    stand.move(start + QPoint(20, 0))
    assert stand.below == "West"
    stand.move(stand.pixel("c.md"))
    assert stand.below == "East"
    stand.release(start)
    assert stand.below is None


def test_a_lock_turns_drags_into_pans(stand):
    view = stand.show()
    view.set_locked(True)
    before = view.camera
    start = stand.pixel("b.md").toPoint()
    stand.drag(start, start + QPoint(40, 30), start + QPoint(80, 60))
    assert stand.of("moved") == []
    assert view.camera.left == pytest.approx(before.left - 80 / before.scale)
    assert view.camera.top == pytest.approx(before.top + 60 / before.scale)


def test_zooming_in_the_middle_of_a_drag_keeps_the_pin_under_the_pointer(stand):
    view = stand.show()
    start = stand.pixel("b.md").toPoint()
    end = start + QPoint(80, -40)
    stand.press(start)
    stand.move(start + QPoint(20, -20), end)
    view.zoom(3, QPointF(100, 100))
    stand.rest()
    x, y = view.camera.to_map(QPointF(end))
    stand.release(end)
    ((_, landed_x, landed_y),) = stand.of("moved")
    assert (landed_x, landed_y) == (pytest.approx(x, abs=1), pytest.approx(y, abs=1))


def test_a_tray_drag_shows_the_territory_below_and_leaves_no_trace(stand):
    view = stand.show()
    data = entry_data("new.md")
    enter(view, data, QPointF(300, 300))
    assert stand.below == "West"
    QApplication.sendEvent(view, move_event(data, QPointF(800, 300)))
    assert stand.below == "East"
    QApplication.sendEvent(view, QDragLeaveEvent())
    assert stand.below is None
    assert stand.told == []


@pytest.mark.parametrize("mime", ["text/plain", "text/uri-list"])
def test_other_things_cannot_be_dropped(stand, mime):
    view = stand.show()
    data = QMimeData()
    data.setData(mime, QByteArray(b"file:///tmp/x"))
    assert not enter(view, data, QPointF(300, 300)).isAccepted()


def test_nothing_can_be_dropped_where_there_is_no_map(stand):
    view = stand.show()
    view.show_map(None)
    assert not enter(view, entry_data("new.md"), QPointF(300, 300)).isAccepted()


def test_pins_on_one_spot_give_the_one_on_top(stand):
    stand.show(pins=[Pin("x.md", "X", 500, 300), Pin("y.md", "Y", 500, 300)])
    at = stand.pixel("x.md")
    stand.press(at)
    stand.release(at)
    assert stand.of("picked") == [("y.md",)]


def entry_data(path):
    data = QMimeData()
    data.setData(ENTRY_MIME, QByteArray(path.encode()))
    return data


def enter(view, data, at):
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(view, event)
    return event


def move_event(data, at):
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QDragMoveEvent(at.toPoint(), Qt.DropAction.CopyAction, data, left, none)


def drop(view, path, at):
    data = entry_data(path)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter(view, data, at)
    QApplication.sendEvent(view, move_event(data, at))
    QApplication.sendEvent(view, QDropEvent(at, Qt.DropAction.CopyAction, data, left, none))

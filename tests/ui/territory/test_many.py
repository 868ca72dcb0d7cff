"""Many pins picked, and moved together, with events as the window system sends them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from editor.territory.bounds import Bounds
from editor.ui.territory.content import MapContent, Pin
from editor.ui.territory.picks import Pick, Picks
from tests.ui.reader import listening

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ZOOMS = [0.6, 1.0, 2.3, 7.0, 40.0]


def click(stand, path, keys=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(stand.view, Qt.MouseButton.LeftButton, keys, stand.pixel(path).toPoint())


def picked(stand):
    return set(stand.view.picks.paths)


def test_shift_adds_and_takes_away_and_the_last_one_leads(stand):
    stand.show()
    click(stand, "b.md")
    click(stand, "c.md", SHIFT)
    click(stand, "a.md", CONTROL)
    assert stand.view.picks.paths == ("b.md", "c.md", "a.md")
    assert stand.of("picked") == [("b.md",), ("c.md",), ("a.md",)]
    click(stand, "a.md", SHIFT)
    assert stand.view.picks.paths == ("b.md", "c.md")
    assert stand.view.selected_pin().path == "c.md"
    assert stand.of("moved") == []


def test_a_plain_click_on_one_of_many_leaves_that_one(stand):
    stand.show()
    QTest.keyClick(stand.view, Qt.Key.Key_A, CONTROL)
    assert len(picked(stand)) == 4
    click(stand, "b.md")
    assert stand.view.picks.paths == ("b.md",)


def test_all_that_no_search_leaves_out_are_picked_by_key(stand):
    pins = [
        Pin("a.md", "A", 100, 100),
        Pin("b.md", "B", 200, 100, dimmed=True),
        Pin("c.md", "C", 300, 100),
    ]
    stand.show(pins=pins)
    QTest.keyClick(stand.view, Qt.Key.Key_A, CONTROL)
    assert picked(stand) == {"a.md", "c.md"}


def test_escape_and_a_click_on_the_ground_leave_the_leading_one(stand):
    view = stand.show()
    click(stand, "b.md")
    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert view.picks.lead == "b.md"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.picks.paths == ("b.md",)
    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(500, 650))
    assert view.picks.paths == ("b.md",)


def band(stand, start, end, keys=SHIFT):
    stand.press(start, keys=keys)
    stand.move(start + QPoint(20, 20), end)
    stand.release(end)


def test_shift_and_a_drag_on_the_ground_pick_what_is_in_the_band(stand):
    view = stand.show()
    before = view.camera
    start = view.camera.to_view(400, 450).toPoint()
    band(stand, start, view.camera.to_view(1000, 200).toPoint())
    assert picked(stand) == {"b.md", "c.md"}
    assert view.camera == before
    click(stand, "a.md", SHIFT)
    band(stand, start, view.camera.to_view(600, 200).toPoint())
    assert picked(stand) == {"a.md", "b.md", "c.md"}


def test_a_plain_drag_on_the_ground_pans_unless_bands_are_wanted(stand):
    view = stand.show()
    start = view.camera.to_view(400, 450).toPoint()
    end = view.camera.to_view(1000, 200).toPoint()
    view.gestures.bands = True
    before = view.camera
    click(stand, "d.md")
    band(stand, start, end, Qt.KeyboardModifier.NoModifier)
    assert picked(stand) == {"b.md", "c.md"}
    assert view.camera == before
    view.gestures.bands = False
    stand.drag(start, start + QPoint(30, 30), end)
    assert view.camera != before


def test_escape_calls_a_band_off(stand):
    view = stand.show()
    start = view.camera.to_view(400, 450).toPoint()
    stand.press(start, keys=SHIFT)
    stand.move(start + QPoint(300, 200))
    assert view.gestures.band is not None
    QTest.keyClick(view, Qt.Key.Key_Escape)
    stand.release(start + QPoint(300, 200))
    assert picked(stand) == set()


@pytest.mark.parametrize("factor", ZOOMS)
def test_many_move_together_and_the_grabbed_one_lands_under_the_pointer(stand, factor):
    view = stand.show()
    view.zoom(factor, stand.pixel("b.md"))
    stand.rest()
    shift = QPointF(480, 330) - stand.pixel("b.md")
    view.pan(shift.x(), shift.y())
    stand.rest()
    view.picks.pick_all(["c.md", "b.md", "a.md"])
    scale = view.camera.scale
    start = stand.pixel("b.md").toPoint() + QPoint(2, -1)
    stand.drag(start, start + QPoint(20, -20), start + QPoint(43, -31))
    dx, dy = round(480 + 43 / scale) - 480, round(250 + 31 / scale) - 250
    assert {told[0]: told[1:] for told in stand.of("moved")} == {
        "a.md": (197 + dx, 609 + dy),
        "b.md": (480 + dx, 250 + dy),
        "c.md": (900 + dx, 400 + dy),
    }


def test_the_edge_stops_the_group_and_does_not_deform_it(stand):
    view = stand.show()
    view.picks.pick_all(["b.md", "c.md"])
    start = stand.pixel("b.md").toPoint()
    goal = view.camera.to_view(1200, 250).toPoint()
    stand.drag(start, start + QPoint(20, 0), goal)
    assert set(stand.of("moved")) == {("c.md", 1313, 400), ("b.md", 893, 250)}


def test_shift_keeps_a_drag_to_one_axis(stand):
    view = stand.show()
    start = stand.pixel("b.md").toPoint()
    stand.press(start)
    stand.move(start + QPoint(50, 20))
    QTest.keyPress(view, Qt.Key.Key_Shift)
    stand.release(start + QPoint(50, 20))
    ((_, x, y),) = stand.of("moved")
    assert (x, y) == (round(480 + 50 / view.camera.scale), 250)


def test_arrow_keys_nudge_all_that_are_picked(stand):
    view = stand.show()
    view.picks.pick_all(["a.md", "d.md"])
    QTest.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert set(stand.of("moved")) == {("a.md", 197, 619), ("d.md", 1290, 30)}


def test_a_lock_lets_nothing_move_and_says_so(stand):
    view = stand.show()
    view.set_locked(True)
    told = []
    view.locked_out.connect(lambda: told.append("locked"))
    click(stand, "b.md")
    start = stand.pixel("b.md").toPoint()
    stand.drag(start, start + QPoint(40, 0), start + QPoint(80, 0))
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert stand.of("moved") == []
    assert told == ["locked", "locked"]


def test_control_and_an_arrow_go_to_the_nearest_pin_there(stand):
    view = stand.show()
    click(stand, "b.md")
    QTest.keyClick(view, Qt.Key.Key_Right, CONTROL)
    assert view.picks.paths == ("c.md",)
    QTest.keyClick(view, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert view.picks.paths == ("c.md", "b.md")
    with listening() as heard:
        for _ in stand.view.pins:
            QTest.keyClick(view, Qt.Key.Key_Left, CONTROL)
    assert heard[-1] == "There is no pin further that way."


def test_held_at_the_edge_a_drag_brings_more_of_the_map_into_view(stand):
    view = stand.show()
    view.zoom(4, stand.pixel("b.md"))
    stand.rest()
    start = stand.pixel("b.md").toPoint()
    stand.press(start)
    grab = QPointF(start) - stand.pixel("b.md")
    edge = QPoint(view.width() - 3, 350)
    stand.move(start + QPoint(20, 0), edge)
    left = view.camera.left
    stand.qtbot.waitUntil(lambda: view.camera.left > left + 40, timeout=5000)
    stand.release(edge)
    held = view.camera
    x, _y = held.to_map(QPointF(edge) - grab)
    ((_, landed, _),) = stand.of("moved")
    assert landed == round(x)
    stand.rest()
    assert view.camera == held


def test_picks_know_who_leads():
    picks = Picks()
    picks.pick("a")
    picks.pick("b", Pick.ADD)
    picks.follow("a")
    assert picks.paths == ("b", "a")
    picks.follow("c")
    assert picks.paths == ("c",)
    picks.pick("c", Pick.TOGGLE)
    assert picks.paths == ("c",)
    picks.pick_all([])
    assert picks.paths == ("c",)
    picks.pick_all(["x", "c", "y"])
    assert picks.paths == ("x", "y", "c")
    picks.keep({"x"})
    assert picks.paths == ("x", "c")
    picks.follow(None)
    assert picks.paths == ()


def test_pins_outside_a_small_map_are_nudged_inside(stand):
    content = MapContent(Bounds(0, 0, 100, 100))
    view = stand.show(content, [Pin("o.md", "Out", 150, 50), Pin("p.md", "In", 50, 50)])
    view.picks.pick("o.md")
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert stand.of("moved") == [("o.md", 100, 50)]

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from editor.territory.corners import Corner, RingKey
from editor.ui.map.regions.tool import Mode, RegionTool
from editor.workspace.region_edits import Deed
from tests.ui.territory.conftest import REGIONS

WEST, EAST = RingKey(0, 0, 0), RingKey(1, 0, 0)


@pytest.fixture
def tool(stand):
    view = stand.show()
    tool = RegionTool(view)
    view.installEventFilter(tool)
    view.extras.use(tool)
    tool.show_regions(REGIONS)
    tool.told = []
    tool.edited.connect(lambda rings, deed: tool.told.append((deed, dict(rings))))
    tool.drawn.connect(lambda ring: tool.told.append(("drawn", ring)))
    tool.split.connect(lambda line: tool.told.append(("split", line)))
    tool.removed.connect(lambda: tool.told.append("removed"))
    tool.left.connect(lambda: tool.told.append("left"))
    return tool


def pixel(stand, x, y):
    return stand.view.camera.to_view(x, y).toPoint()


def click(stand, x, y):
    QTest.mouseClick(stand.view, Qt.MouseButton.LeftButton, pos=pixel(stand, x, y))


def test_a_click_selects_a_territory_and_no_pin(stand, tool):
    click(stand, 197, 609)
    assert tool.shape.region.name == "West"
    click(stand, 900, 400)
    assert tool.shape.region.name == "East"
    assert stand.told == []
    assert tool.told == []


def test_a_point_that_is_dragged_moves_for_both_neighbours(stand, tool):
    tool.select_name("West")
    start = pixel(stand, 600, 735)
    stand.drag(start, start + QPoint(20, 30), start + QPoint(40, 60))
    ((deed, rings),) = tool.told
    assert deed is Deed.MOVE_POINT
    assert set(rings) == {WEST, EAST}
    x, y = stand.view.camera.to_map(start + QPoint(40, 60))
    assert rings[WEST][2] == rings[EAST][3] == pytest.approx((x, y), abs=0.06)


def test_a_drag_without_the_join_moves_one_alone(stand, tool):
    tool.joined = False
    tool.select_name("West")
    start = pixel(stand, 600, 735)
    stand.drag(start, start + QPoint(20, 30), start + QPoint(40, 60))
    assert set(tool.told[0][1]) == {WEST}


def test_escape_calls_a_drag_off(stand, tool):
    tool.select_name("West")
    start = pixel(stand, 600, 735)
    stand.press(start)
    stand.move(start + QPoint(20, 30), start + QPoint(40, 60))
    QTest.keyClick(stand.view, Qt.Key.Key_Escape)
    stand.release(start + QPoint(40, 60))
    assert tool.told == []


def test_the_middle_of_an_edge_becomes_a_point(stand, tool):
    tool.select_name("West")
    click(stand, 600, 367.5)
    ((deed, rings),) = tool.told
    assert deed is Deed.ADD_POINT
    assert rings[WEST][2] == rings[EAST][4] == (600, 367.5)


def test_a_right_click_removes_a_point(stand, tool):
    tool.select_name("East")
    QTest.mouseClick(stand.view, Qt.MouseButton.RightButton, pos=pixel(stand, 1313, 735))
    assert tool.told == [(Deed.REMOVE_POINT, {EAST: ((600, 0), (1313, 0), (600, 735))})]


def test_drawing_snaps_to_borders_and_closes_on_the_first_point(stand, tool):
    tool.start(Mode.DRAW)
    click(stand, 601, 733)
    click(stand, 700, 500)
    click(stand, 650, 300)
    click(stand, 600, 735)
    ((_, ring),) = tool.told
    assert ring[0] == (600, 735)
    assert len(ring) == 3
    assert tool.mode is Mode.EDIT


def test_backspace_takes_the_last_point_back_and_escape_all(stand, tool):
    tool.start(Mode.DRAW)
    click(stand, 300, 300)
    click(stand, 400, 300)
    QTest.keyClick(stand.view, Qt.Key.Key_Backspace)
    assert len(tool.line.points) == 1
    QTest.keyClick(stand.view, Qt.Key.Key_Escape)
    assert tool.mode is Mode.EDIT
    assert tool.told == []


def test_a_territory_is_drawn_with_keys_alone(stand, tool):
    tool.start(Mode.DRAW)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
        for _ in range(3):
            QTest.keyClick(stand.view, key, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(stand.view, Qt.Key.Key_Space)
    QTest.keyClick(stand.view, Qt.Key.Key_Return)
    (((_, ring)),) = tool.told
    (x, y), *rest = ring
    assert rest == [(x, y + 30), (x - 30, y + 30)]


def test_a_line_splits(stand, tool):
    tool.select_name("West")
    tool.start(Mode.SPLIT)
    click(stand, 300, 720)
    click(stand, 300, 20)
    QTest.keyClick(stand.view, Qt.Key.Key_Return)
    assert tool.told[0][0] == "split"
    assert len(tool.told[0][1]) == 2


def test_keys_go_through_territories_and_points_and_move_them(stand, tool):
    QTest.keyClick(stand.view, Qt.Key.Key_PageDown)
    assert tool.shape.region.name == "East"
    QTest.keyClick(stand.view, Qt.Key.Key_Tab)
    assert tool.shape.corner == Corner(EAST, 0)
    QTest.keyClick(stand.view, Qt.Key.Key_Up)
    QTest.keyClick(stand.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert [rings[EAST][0] for _, rings in tool.told] == [(600, 1), (590, 0)]
    QTest.keyClick(stand.view, Qt.Key.Key_Delete)
    assert tool.told[-1][0] is Deed.REMOVE_POINT
    QTest.keyClick(stand.view, Qt.Key.Key_Escape)
    QTest.keyClick(stand.view, Qt.Key.Key_Delete)
    assert tool.told[-1] == "removed"
    for _ in range(2):
        QTest.keyClick(stand.view, Qt.Key.Key_Escape)
    assert tool.told[-1] == "left"


def test_tab_leaves_the_map_behind_the_last_point(stand, tool):
    tool.select_name("East")
    for _ in range(4):
        QTest.keyClick(stand.view, Qt.Key.Key_Tab)
    assert tool.shape.corner == Corner(EAST, 3)
    QTest.keyClick(stand.view, Qt.Key.Key_Tab)
    assert tool.shape.corner is None


def test_a_border_that_crosses_itself_is_told_while_it_is_dragged(stand, tool):
    tool.joined = False
    tool.select_name("West")
    start = pixel(stand, 0, 0)
    end = pixel(stand, 590, 600)
    stand.press(start)
    stand.move(start + QPoint(30, -30), end, pixel(stand, 800, 400))
    assert tool.crosses
    stand.release(pixel(stand, 800, 400))
    assert tool.told[0][0] is Deed.MOVE_POINT


def test_inferred_territories_are_not_edited(stand, tool):
    tool.editable = False
    tool.select_name("West")
    start = pixel(stand, 600, 735)
    stand.drag(start, start + QPoint(20, 30), start + QPoint(40, 60))
    click(stand, 600, 367.5)
    assert tool.told == []

import os

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from editor.ui.territory.content import ENTRY_MIME
from editor.ui.territory.tray.list import drag_picture
from editor.ui.territory.tray.rows import TrayRow
from editor.ui.territory.tray.tray import UnplacedTray

ROWS = (
    TrayRow("a.md", "Commons Transition", "Integral"),
    TrayRow("dir/é.md", "River Assembly"),
    TrayRow("c.md", "Slow Schools Network"),
)


@pytest.fixture
def tray(qtbot):
    made = UnplacedTray()
    qtbot.addWidget(made)
    made.resize(280, 300)
    made.show_entries(ROWS)
    made.show()
    qtbot.waitExposed(made)
    return made


def rows(tray):
    return tray.findChild(QListView, "unplacedList")


def centre(tray, row):
    listed = rows(tray)
    return listed.visualRect(listed.model().index(row, 0)).center()


def heading(tray):
    return tray.findChild(QLabel, "unplacedHeading").text()


def test_the_number_stands_above_the_rows(tray):
    assert heading(tray) == "Unplaced 3"
    assert [rows(tray).model().index(row, 0).data() for row in range(3)] == [
        row.title for row in ROWS
    ]


def test_nothing_unplaced_is_said_calmly(tray):
    tray.show_entries([])
    assert heading(tray) == "Everything is placed"
    assert not rows(tray).isVisible()
    tray.show_entries(ROWS[:1])
    assert heading(tray) == "Unplaced 1"
    assert rows(tray).isVisible()


def test_a_click_picks_and_a_double_click_activates(tray, qtbot):
    picked, activated = [], []
    tray.picked.connect(picked.append)
    tray.activated.connect(activated.append)
    viewport, left = rows(tray).viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(viewport, left, Qt.KeyboardModifier.NoModifier, centre(tray, 1))
    assert picked == ["dir/é.md"]
    QTest.mouseDClick(viewport, left, Qt.KeyboardModifier.NoModifier, centre(tray, 1))
    assert activated == ["dir/é.md"]


def test_enter_activates_the_chosen_row(tray):
    activated = []
    tray.activated.connect(activated.append)
    tray.show_selected("c.md")
    rows(tray).setFocus()
    QTest.keyClick(rows(tray), Qt.Key.Key_Return)
    assert activated == ["c.md"]


def test_a_drag_carries_the_path(tray):
    model = rows(tray).model()
    index = model.index(1, 0)
    data = model.mimeData([index])
    assert bytes(data.data(ENTRY_MIME).data()).decode() == "dir/é.md"
    assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled


def test_a_file_name_that_is_not_utf_8_can_be_dragged(tray):
    path = os.fsdecode(b"dir/\xe9.md")
    tray.show_entries([TrayRow(path, "Old name")])
    model = rows(tray).model()
    data = model.mimeData([model.index(0, 0)])
    assert os.fsdecode(bytes(data.data(ENTRY_MIME).data())) == path


def test_the_drag_picture_has_its_tip_at_the_hot_spot(tray):
    picture, hot = drag_picture(tray)
    image = picture.toImage()
    ratio = picture.devicePixelRatio()
    above = image.pixelColor(int(hot.x() * ratio), int((hot.y() - 10) * ratio))
    below = image.pixelColor(int(hot.x() * ratio), int((hot.y() + 11) * ratio))
    assert above.alpha() > 200
    assert below.alpha() < 60


def test_the_chosen_row_stays_chosen_while_it_is_there(tray):
    tray.show_selected("c.md")
    tray.show_entries(ROWS[1:])
    assert rows(tray).currentIndex().data() == "Slow Schools Network"
    tray.show_entries(ROWS[:2])
    assert not rows(tray).currentIndex().isValid()


def test_an_entry_that_is_not_here_marks_no_row(tray):
    tray.show_selected("c.md")
    tray.show_selected("placed.md")
    assert not rows(tray).currentIndex().isValid()
    tray.show_selected(None)
    assert not rows(tray).currentIndex().isValid()


def test_marking_a_row_picks_nothing(tray):
    picked = []
    tray.picked.connect(picked.append)
    tray.show_selected("c.md")
    assert picked == []


def test_a_press_without_a_drag_moves_nothing(tray):
    viewport = rows(tray).viewport()
    QTest.mousePress(
        viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 900)
    )
    QTest.mouseRelease(
        viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 900)
    )
    assert heading(tray) == "Unplaced 3"


def test_in_a_low_column_it_leaves_room_above(qtbot):
    column = QWidget()
    above, tray = QListView(column), UnplacedTray(column)
    above.setMinimumHeight(190)
    layout = QVBoxLayout(column)
    layout.addWidget(above, 1)
    layout.addWidget(tray)
    qtbot.addWidget(column)
    tray.show_entries([TrayRow(f"{n}.md", f"Entry {n}") for n in range(9)])
    rows = tray.findChild(QListView, "unplacedList")
    heights = []
    for height in (900, 460):
        column.resize(280, height)
        column.show()
        heights.append(rows.height())
        assert above.height() >= 190
    assert heights[0] > heights[1] >= 100

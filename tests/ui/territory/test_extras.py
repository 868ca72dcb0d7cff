"""What others draw over the map, tools that take its place, and parts that float on it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from editor.ui.territory.chrome import EDGE, GAP, Corner

SPOT = QRect(300, 200, 20, 20)


class Spot:
    """A square of one colour."""

    colour = QColor("#ff00ff")

    def paint(self, painter, frame):
        painter.fillRect(SPOT, self.colour)

    def covers(self, frame):
        return QRegion(SPOT)


class Recorder(Spot):
    """A tool that uses the left button and the letter A, and keeps what it was told."""

    def __init__(self):
        self.told = []

    def press(self, event):
        return self._tell("press", event.button() == Qt.MouseButton.LeftButton)

    def move(self, event):
        return self._tell("move", bool(event.buttons() & Qt.MouseButton.LeftButton))

    def release(self, event):
        return self._tell("release", event.button() == Qt.MouseButton.LeftButton)

    def double_click(self, event):
        return self._tell("double", True)

    def key_down(self, event):
        return self._tell("key", event.key() == Qt.Key.Key_A)

    def call_off(self):
        self.told.append("off")

    def _tell(self, what, used):
        self.told.append(what)
        return used


def colour_at(view, point):
    return view.grab().toImage().pixelColor(point)


def test_an_extra_is_drawn_until_it_is_removed(stand):
    view = stand.show()
    extra = Spot()
    view.extras.add(extra)
    assert colour_at(view, SPOT.center()) == Spot.colour
    view.extras.remove(extra)
    assert colour_at(view, SPOT.center()) != Spot.colour
    view.extras.remove(extra)


def test_a_tool_gets_events_first_and_pins_rest(stand):
    view = stand.show()
    tool = Recorder()
    view.extras.use(tool)
    stand.drag(stand.pixel("a.md"), QPoint(400, 300), QPoint(500, 300))
    QTest.keyClick(view, Qt.Key.Key_A)
    assert [t for t in tool.told if t != "move"] == ["press", "release", "key"]
    assert stand.told == []


def test_what_a_tool_does_not_use_moves_the_map(stand):
    view = stand.show()
    view.extras.use(Recorder())
    before = view.camera
    stand.press(QPoint(400, 300), Qt.MouseButton.MiddleButton)
    stand.move(QPoint(420, 310))
    stand.release(QPoint(420, 310), Qt.MouseButton.MiddleButton)
    assert view.camera == before.panned(20, 10)


def test_a_tool_is_called_off_when_another_comes_and_when_the_map_goes(stand):
    view = stand.show()
    first, second = Recorder(), Recorder()
    view.extras.use(first)
    view.extras.use(second)
    assert first.told == ["off"]
    view.hide()
    assert second.told == ["off"]


def test_parts_in_one_corner_stand_beside_each_other(stand):
    view = stand.show()
    first, second = QLabel("One", view), QLabel("Two", view)
    for part in (first, second):
        part.resize(80, 30)
        view.chrome.add(part, Corner.BOTTOM_LEFT)
        part.show()
    assert first.geometry() == QRect(EDGE, view.height() - EDGE - 30, 80, 30)
    assert second.geometry() == QRect(EDGE, view.height() - EDGE - 60 - GAP, 80, 30)
    first.hide()
    assert second.y() == view.height() - EDGE - 30
    view.parentWidget().resize(800, 500)
    assert second.y() == view.height() - EDGE - 30

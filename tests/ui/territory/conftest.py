from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.territory.bounds import Bounds
from editor.territory.regions import Region
from editor.ui.territory.content import MapContent, Pin
from editor.ui.territory.placing import Placing
from editor.ui.territory.view import TerritoryView

BOUNDS = Bounds(0, 0, 1313, 735)


def box(name, left, bottom, right, top):
    corners = ((left, bottom), (right, bottom), (right, top), (left, top))
    return Region(name, ((tuple((float(x), float(y)) for x, y in corners),),))


REGIONS = (box("West", 0, 0, 600, 735), box("East", 600, 0, 1313, 735))
PINS = (
    Pin("a.md", "42 Acres", 197, 609, "West", 0),
    Pin("b.md", "Life Itself", 480, 250, "West", 1),
    Pin("c.md", "Pari Center", 900, 400, "East", 2),
    Pin("d.md", "Kosmos", 1290, 20, "East"),
)


class Stand:
    """A view in a window, with what it told, and hands to use it."""

    def __init__(self, qtbot):
        self.qtbot = qtbot
        self.window = QWidget()
        self.view = TerritoryView(self.window)
        layout = QHBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        qtbot.addWidget(self.window)
        self.window.resize(1000, 700)
        self.told = []
        for name in ("picked", "opened"):
            signal = getattr(self.view, name)
            signal.connect(lambda *args, name=name: self.told.append((name, *args)))
        self.view.placed.connect(self._hear)

    def _hear(self, placement):
        name = "dropped" if placement.fresh else "moved"
        self.told += [(name, path, *spot) for path, spot in placement.places.items()]

    @property
    def below(self):
        """The territory below the drag, which is tinted."""
        highlight = self.view.findChild(Placing).highlight
        return highlight and highlight.name

    def show_legend(self, title, rows):
        self.view.chrome.legend.show_rows(title, rows)
        self.view.chrome.lay_out()

    def show(self, content=None, pins=PINS):
        self.view.show_map(content or MapContent(BOUNDS, regions=REGIONS))
        self.view.show_pins(pins)
        self.window.show()
        self.qtbot.waitExposed(self.window)
        self.view.setFocus()
        self.rest()
        return self.view

    def rest(self):
        """Wait until nothing moves and nothing is being prepared."""
        self.qtbot.waitUntil(lambda: self.view.settled, timeout=10_000)

    def pixel(self, path):
        pin = next(pin for pin in self.view.pins if pin.path == path)
        return self.view.camera.to_view(pin.x, pin.y)

    def press(self, at, button=Qt.MouseButton.LeftButton, keys=Qt.KeyboardModifier.NoModifier):
        QTest.mousePress(self.view, button, keys, _point(at))

    def move(self, *stops):
        for at in stops:
            QTest.mouseMove(self.view, _point(at))

    def release(self, at, button=Qt.MouseButton.LeftButton):
        QTest.mouseRelease(self.view, button, Qt.KeyboardModifier.NoModifier, _point(at))

    def drag(self, start, *stops):
        self.press(start)
        self.move(*stops)
        self.release(stops[-1])

    def of(self, name):
        return [told[1:] for told in self.told if told[0] == name]


def _point(at):
    return at.toPoint() if isinstance(at, QPointF) else QPoint(at)


@pytest.fixture
def stand(qtbot):
    return Stand(qtbot)

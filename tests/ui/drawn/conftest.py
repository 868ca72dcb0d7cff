from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from editor.territory.bounds import Bounds
from editor.territory.regions import Region
from editor.ui.drawn.wish import DrawnMap
from editor.ui.territory.content import LegendRow, MapContent, Pin

BOUNDS = Bounds(0, 0, 1313, 735)


def box(name, left, bottom, right, top):
    corners = ((left, bottom), (right, bottom), (right, top), (left, top))
    return Region(name, ((tuple((float(x), float(y)) for x, y in corners),),))


REGIONS = (box("The West", 0, 0, 600, 735), box("The East", 600, 0, 1313, 735))
PINS = (
    Pin("a.md", "Slow Bakery", 197, 609, "The West", 0),
    Pin("b.md", "Repair & <Care>", 480, 250, "The West", 1),
    Pin("c.md", "Night Orchard", 900, 400, "The East", 2),
    Pin("d.md", "Ferry School", 1200, 60, "The East", 9),
    Pin("e.md", "Lost Letters", 700, 600, "The East", None, True),
)
LEGEND = (LegendRow("Bread", 0, 1), LegendRow("Repair", 1, 1), LegendRow("None", None, 3))


@pytest.fixture
def drawn():
    """A map with two regions, five pins of all sorts and a legend."""
    return DrawnMap("A small vault", MapContent(BOUNDS, None, REGIONS), PINS, "Colour", LEGEND)


@pytest.fixture
def font(qapp):
    return QGuiApplication.font()

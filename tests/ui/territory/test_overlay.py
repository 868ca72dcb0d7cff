"""What is drawn above the map stays in view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from editor.ui import look
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import Pin
from editor.ui.territory.marks import plate_rect
from editor.ui.territory.overlay import Overlay

VIEW = QRectF(0, 0, 500, 300)


@pytest.mark.parametrize("x", [20, 250, 350, 490])
def test_the_selected_title_lies_within_the_view(qtbot: QtBot, x: int) -> None:
    camera = Camera(1.0)
    pin = Pin("a.md", "The Office of Later", *camera.to_map(QPointF(x, 150)))
    nowhere = QPointF()
    overlay = Overlay(camera, VIEW, look.LIGHT, QFont(), pin, None, nowhere, 5.0)
    corner, shown = overlay.title_of(pin)
    assert shown == pin.title
    plate = plate_rect(corner, shown, overlay._title_font(pin))
    assert VIEW.contains(plate)
    # Beside the pin and not upon it.
    assert not plate.contains(QPointF(x, plate.center().y()))


@pytest.mark.parametrize(("x", "on_the_right"), [(20, True), (200, True), (300, False)])
def test_the_beginning_of_a_title_that_has_no_room_is_shown(
    qtbot: QtBot, x: int, on_the_right: bool
) -> None:
    camera = Camera(1.0)
    pin = Pin("a.md", "The Office of Later, " * 20, *camera.to_map(QPointF(x, 150)))
    overlay = Overlay(camera, VIEW, look.LIGHT, QFont(), pin, None, QPointF(), 5.0)
    corner, shown = overlay.title_of(pin)
    assert shown.startswith("The Office")
    assert shown.endswith("…")
    assert VIEW.contains(plate_rect(corner, shown, overlay._title_font(pin)))
    assert (corner.x() > x) is on_the_right
    assert VIEW.contains(QRectF(overlay.plates()[0]))

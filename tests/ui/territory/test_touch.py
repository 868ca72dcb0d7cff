"""Fingers on a screen and on a touchpad."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="module")
def screen():
    return QTest.createTouchDevice()


def test_two_fingers_zoom_at_their_middle(stand, screen):
    view = stand.show()
    scale, before = view.camera.scale, view.camera.to_map(QPointF(500, 300))
    QTest.touchEvent(view, screen).press(0, QPoint(450, 300)).press(1, QPoint(550, 300)).commit()
    QTest.touchEvent(view, screen).move(0, QPoint(400, 300)).move(1, QPoint(600, 300)).commit()
    QTest.touchEvent(view, screen).release(0, QPoint(400, 300)).release(
        1, QPoint(600, 300)
    ).commit()
    assert view.camera.scale == pytest.approx(2 * scale)
    assert view.camera.to_map(QPointF(500, 300)) == pytest.approx(before, abs=2 / scale)
    assert stand.told == []


def test_a_second_finger_calls_off_what_the_first_began(stand, screen):
    view = stand.show()
    at = stand.pixel("c.md").toPoint()
    QTest.touchEvent(view, screen).press(0, at).commit()
    QTest.touchEvent(view, screen).move(0, at + QPoint(40, 0)).commit()
    assert view.dragged == "c.md"
    QTest.touchEvent(view, screen).stationary(0).press(1, QPoint(200, 200)).commit()
    assert view.dragged is None
    QTest.touchEvent(view, screen).release(0, at).release(1, QPoint(200, 200)).commit()
    assert stand.of("moved") == []


def test_one_finger_picks_and_pans(stand, screen):
    view = stand.show()
    at = stand.pixel("c.md").toPoint()
    QTest.touchEvent(view, screen).press(0, at).commit()
    QTest.touchEvent(view, screen).release(0, at).commit()
    assert stand.of("picked") == [("c.md",)]
    left = view.camera.left
    QTest.touchEvent(view, screen).press(0, QPoint(500, 320)).commit()
    QTest.touchEvent(view, screen).move(0, QPoint(560, 320)).commit()
    QTest.touchEvent(view, screen).release(0, QPoint(560, 320)).commit()
    assert view.camera.left < left


@pytest.mark.parametrize(("keys", "zooms"), [("NoModifier", False), ("ControlModifier", True)])
def test_two_fingers_on_a_touchpad_push_the_map_and_zoom_with_ctrl(stand, keys, zooms):
    view = stand.show()
    before = view.camera
    at = QPointF(500, 300)
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at)),
        QPoint(10, -24),
        QPoint(20, -48),
        Qt.MouseButton.NoButton,
        getattr(Qt.KeyboardModifier, keys),
        Qt.ScrollPhase.ScrollUpdate,
        False,
    )
    QApplication.sendEvent(view, event)
    stand.rest()
    assert (view.camera.scale != before.scale) == zooms
    if not zooms:
        assert view.camera == before.panned(10, -24)

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF

from editor.territory.bounds import Bounds
from editor.ui.territory.camera import Camera, allowed_scale, fitting

SCALES = st.floats(0.01, 200)
PLACES = st.floats(-5000, 5000)
CAMERAS = st.builds(Camera, SCALES, PLACES, PLACES)


def near(point):
    return pytest.approx(point, rel=1e-6, abs=1e-6)


def test_y_grows_upward():
    camera = Camera(2, 100, 700)
    assert camera.to_view(110, 690) == QPointF(20, 20)
    assert camera.to_map(QPointF(20, 20)) == (110, 690)


@given(CAMERAS, PLACES, PLACES)
def test_to_the_view_and_back(camera, x, y):
    assert camera.to_map(camera.to_view(x, y)) == near((x, y))


@given(CAMERAS, SCALES, st.floats(0, 2000), st.floats(0, 2000))
def test_zooming_keeps_the_point(camera, scale, column, row):
    at = QPointF(column, row)
    assert camera.zoomed(scale, at).to_map(at) == near(camera.to_map(at))


@given(CAMERAS, SCALES, st.floats(0, 2000), st.floats(0, 2000), st.floats(0, 1))
def test_so_does_each_moment_of_it(camera, scale, column, row, part):
    at = QPointF(column, row)
    between = camera.towards(camera.zoomed(scale, at), part)
    assert between.to_map(at) == pytest.approx(camera.to_map(at), rel=1e-4, abs=1e-2)


@given(CAMERAS, CAMERAS)
def test_a_movement_begins_and_ends_where_it_should(start, end):
    assert start.towards(end, 1) == end
    begun = start.towards(end, 0)
    assert (begun.scale, begun.left, begun.top) == near((start.scale, start.left, start.top))


def test_fitting_shows_all_in_the_middle():
    bounds = Bounds(0, 0, 1313, 735)
    rect = fitting(bounds, QSizeF(800, 800), 20).rect(bounds)
    assert rect.left() == near(20)
    assert rect.width() == near(760)
    assert rect.center().y() == near(400)


@given(CAMERAS)
def test_a_held_camera_shows_some_of_the_map(camera):
    bounds = Bounds(0, 0, 1313, 735)
    rect = camera.held(bounds, QSizeF(800, 600)).rect(bounds)
    assert rect.left() <= 800 - 95
    assert rect.right() >= 95
    assert rect.top() <= 600 - 95
    assert rect.bottom() >= 95


def test_zoom_has_ends():
    assert allowed_scale(1e9, 2) == 128
    assert allowed_scale(1e-9, 2) == 1

"""Titles beside the pins, and the territories' names."""

import random
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QCursor

from editor.ui.territory.content import Pin

CHANCE = random.Random(3)
CROWD = [
    Pin(f"{n}.md", f"Initiative number {n}", CHANCE.uniform(0, 1313), CHANCE.uniform(0, 735))
    for n in range(150)
]


def offsets(stand):
    """Of each title from its pin."""
    away = {path: rect.topLeft() - stand.pixel(path) for path, rect in stand.view.titled().items()}
    return {path: (at.x(), at.y()) for path, at in away.items()}


def about(places):
    """The same, but for the last digits, which a camera's own place loses in panning."""
    return {path: pytest.approx(at, abs=1e-3) for path, at in places.items()}


@pytest.mark.parametrize("factor", [0.5, 1, 1.7, 4, 20])
def test_titles_do_not_overlap(stand, factor):
    view = stand.show(pins=CROWD)
    view.zoom(factor, view.middle())
    stand.rest()
    titled = view.titled()
    assert titled
    assert not any(one.intersects(other) for one, other in combinations(titled.values(), 2))


def test_panning_changes_no_title(stand):
    view = stand.show(pins=CROWD)
    view.zoom(3, view.middle())
    stand.rest()
    before = offsets(stand)
    # What is under the pointer would be hovered, and other titles give way to it.
    QCursor.setPos(view.mapToGlobal(QPoint(-40, -40)))
    for step in ((-400, 120), (250, -300)):
        view.pan(*step)
        stand.rest()
        assert offsets(stand) == about(before)


def test_titles_are_the_same_after_zooming_out_and_in_again(stand):
    view = stand.show(pins=CROWD)
    view.zoom(2, view.middle())
    stand.rest()
    before = offsets(stand)
    for factor in (8, 1 / 16, 2):
        view.zoom(factor, QPointF(200, 300))
        stand.rest()
    assert offsets(stand) == about(before)


def test_zooming_in_shows_more_and_keeps_what_was_shown(stand):
    view = stand.show(pins=CROWD)
    far = offsets(stand)
    view.zoom(1.15, view.middle())
    stand.rest()
    near = offsets(stand)
    assert len(near) > len(far)
    assert sum(path in near for path in far) > 0.95 * len(far)


def test_the_selected_title_is_shown_and_what_it_covers_gives_way(stand):
    view = stand.show(pins=CROWD)
    view.zoom(2, view.middle())
    stand.rest()
    before = set(view.titled())
    hidden = set()
    for path in sorted(before):
        view.show_selected(path)
        hidden |= before - set(view.titled()) - {path}
    assert hidden
    view.show_selected(None)
    assert set(view.titled()) == before


def test_an_overlaid_title_leaves_no_trace(stand):
    view = stand.show(pins=CROWD)
    view.zoom(2, view.middle())
    stand.rest()
    before = view.grab().toImage()
    inner = view.rect().adjusted(100, 100, -100, -100)
    seen = [path for path in view.titled() if inner.contains(stand.pixel(path).toPoint())]
    for path in seen[:5]:
        view.show_selected(path)
        assert view.grab().toImage() != before
    view.show_selected(None)
    assert view.grab().toImage() == before


def test_frames_while_zooming_differ_from_frame_to_frame(stand):
    view = stand.show(pins=CROWD)
    frames = []
    for _ in range(3):
        view.zoom(1.3, view.middle())
        frames.append(view.grab().toImage())
    assert frames[0] != frames[1] != frames[2]
    stand.rest()
    assert view.grab().toImage() != frames[2]


def test_thousands_of_pins_are_stretched_while_zooming_and_sharp_again_after(stand):
    pins = [Pin(f"{n}.md", f"{n}", n % 70 * 18, n // 70 * 10) for n in range(4900)]
    view = stand.show(pins=pins)
    before = view.grab().toImage()
    view.zoom(1.3, view.middle())
    view.grab()
    view.zoom(1 / 1.3, view.middle())
    stand.rest()
    assert view.grab().toImage() == before

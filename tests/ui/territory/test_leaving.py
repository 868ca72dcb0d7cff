"""A map that nobody looks at keeps no pictures of itself, and looks the same as ever afterwards."""

import pytest
from PySide6.QtCore import QPointF

from editor.ui.territory import still
from editor.ui.territory.minimap import Minimap


def zoomed(stand):
    view = stand.show()
    small = Minimap(view)
    view.zoom(4, view.middle())
    stand.rest()
    assert small.isVisible()
    assert view.overview is not None
    return view, small


def leave(stand):
    """Leave it for long, and come back."""
    stand.window.hide()
    stand.qtbot.waitUntil(lambda: stand.view.overview is None)
    stand.window.show()
    stand.qtbot.waitExposed(stand.window)


def test_what_was_let_go_is_drawn_anew(stand, monkeypatch):
    monkeypatch.setattr(still, "_LEFT_MS", 1)
    view, small = zoomed(stand)
    seen, seen_small = view.grab().toImage(), small.grab().toImage()
    leave(stand)
    # At once, in the small one as well, whose ground is drawn later.
    assert small.grab().toImage() == seen_small
    assert view.grab().toImage() == seen
    stand.rest()
    assert view.overview is not None
    assert view.grab().toImage() == seen


def test_who_comes_back_soon_finds_it_as_it_was(stand):
    view, _small = zoomed(stand)
    overview = view.overview
    stand.window.hide()
    stand.window.show()
    stand.qtbot.waitExposed(stand.window)
    assert view.overview is overview


@pytest.mark.parametrize("steps", [(140, 0), (-90, 60)])
def test_pushed_about_it_looks_as_if_it_were_drawn_there(stand, steps, monkeypatch):
    """What is drawn over an old picture has nothing left of it."""
    monkeypatch.setattr(still, "_LEFT_MS", 1)
    view, _small = zoomed(stand)
    for _ in range(6):
        middle = view.middle()
        stand.drag(middle, middle + QPointF(*steps) / 2, middle + QPointF(*steps))
        stand.rest()
    pushed = view.grab().toImage()
    leave(stand)
    stand.rest()
    assert view.grab().toImage() == pushed

"""What is where on a page."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from editor.territory.bounds import Bounds
from editor.ui.drawn.layout import lay_out
from editor.ui.drawn.sizes import in_pixels, on_paper, usual
from editor.ui.drawn.wish import CalledOff, Wish, unheard
from editor.ui.territory.content import LegendRow, Pin
from tests.ui.drawn.conftest import BOUNDS

PAGE = Wish(1400, 800)


@pytest.fixture
def crowd(drawn):
    """The map with four hundred pins on a grid, every one with a title."""
    pins = tuple(
        Pin(f"{n}.md", f"Initiative {n}", 40 + n % 25 * 51, 30 + n // 25 * 44, "The West", n % 12)
        for n in range(400)
    )
    return replace(drawn, pins=pins)


def title_boxes(layout):
    metrics = QFontMetricsF(layout.title_font)
    return [
        QRectF(t.x, t.y, metrics.horizontalAdvance(t.text), metrics.height()) for t in layout.titles
    ]


def test_titles_lie_on_no_other_title_and_on_the_page(crowd, font):
    layout = lay_out(crowd, PAGE, font, unheard)
    boxes = title_boxes(layout)
    assert len(boxes) > 50
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    assert all(layout.area.contains(box) for box in boxes)


def test_the_legend_hides_no_pin_and_no_title(crowd, font):
    layout = lay_out(crowd, PAGE, font, unheard)
    assert layout.legend is not None
    places = [layout.camera.to_view(pin.x, pin.y) for pin in layout.pins]
    assert len(places) == 400
    assert not any(layout.legend.rect.contains(place) for place in places)
    assert not any(layout.legend.rect.intersects(box) for box in title_boxes(layout))


def test_the_legend_floats_where_there_is_nothing_else(drawn, font):
    layout = lay_out(drawn, PAGE, font, unheard)
    assert layout.legend is not None
    assert layout.legend.floating
    assert layout.area == layout.page


def test_a_full_map_makes_room_for_the_legend(crowd, font):
    layout = lay_out(crowd, PAGE, font, unheard)
    assert layout.legend is not None
    assert not layout.legend.floating
    assert not layout.area.intersects(layout.legend.rect)
    assert layout.area.united(layout.legend.rect) == layout.page


def test_every_row_of_a_long_legend_is_there(drawn, font):
    rows = tuple(LegendRow(f"Value {n}", n, n + 1) for n in range(40))
    layout = lay_out(replace(drawn, legend=rows), PAGE, font, unheard)
    assert layout.legend is not None
    assert layout.legend.shape.columns * layout.legend.shape.lines >= 40


def test_a_legend_without_room_is_told_of(drawn, font):
    layout = lay_out(drawn, Wish(120, 60), font, unheard)
    assert layout.legend is None
    assert [told.code for told in layout.left_out] == ["publish.legend-roomless"]


def test_without_labels_there_are_neither_titles_nor_names(drawn, font):
    layout = lay_out(drawn, replace(PAGE, labels=False), font, unheard)
    assert (layout.titles, layout.names) == ((), ())
    assert len(layout.pins) == 5


def test_dimmed_pins_have_no_title(drawn, font):
    layout = lay_out(drawn, PAGE, font, unheard)
    assert {title.pin.path for title in layout.titles} == {"a.md", "b.md", "c.md", "d.md"}


def test_a_part_of_the_map_fills_the_page(drawn, font):
    part = Bounds(100, 500, 500, 700)
    layout = lay_out(drawn, replace(PAGE, part=part, legend=False), font, unheard)
    assert [pin.path for pin in layout.pins] == ["a.md"]
    assert layout.camera.rect(part).width() == pytest.approx(1400, abs=1)
    assert layout.left_out == ()


def test_what_lies_beyond_the_map_is_told_of(drawn, font):
    far = Pin("far.md", "Far away", 3000, 90)
    layout = lay_out(replace(drawn, pins=(*drawn.pins, far)), PAGE, font, unheard)
    assert far not in layout.pins
    told = layout.left_out[0]
    assert (told.code, told.args["n"]) == ("publish.pins-outside", 1)


def test_y_grows_upward(drawn, font):
    layout = lay_out(drawn, replace(PAGE, legend=False), font, unheard)
    top = layout.camera.to_view(0, BOUNDS.max_y)
    bottom = layout.camera.to_view(0, 0)
    assert top.y() < bottom.y()
    assert layout.page.contains(top)
    assert layout.page.contains(QPointF(layout.camera.to_view(BOUNDS.max_x, 0)))


def test_a_page_that_nobody_wants_is_given_up(drawn, font):
    def progress(share):
        raise CalledOff

    with pytest.raises(CalledOff):
        lay_out(drawn, PAGE, font, progress)


def test_large_drawings_have_larger_letters():
    small, large = in_pixels(1600, 900), in_pixels(3840, 2160)
    assert small.page == (1600, 900)
    assert large.page == (1920, 1080)
    assert in_pixels(3840, 2160, 2.0).page == (960, 540)


def test_usual_sizes_follow_the_map():
    assert usual(BOUNDS).pixels == (3840, 2150)
    assert usual(Bounds(0, 0, 100, 200)).pixels == (1920, 3840)
    across, down = on_paper("A4").inches
    assert (round(across * 25.4), round(down * 25.4)) == (297, 210)
    assert on_paper("A4", upright=True).inches == (down, across)

"""What is drawn on the map stands out from what it lies on, by the ratios of WCAG."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from editor.territory import tones as codes
from editor.territory.bounds import Bounds
from editor.ui import look
from editor.ui.map.dimmed_note import DimmedNote
from editor.ui.territory.content import LegendRow, MapContent
from editor.ui.territory.hover_card import CardText, HoverCard
from editor.ui.territory.marks import Chip, paint_plate, plate_rect
from editor.ui.territory.names import PlacedName
from editor.ui.territory.sprites import NameSprites, TitleSprites, title_font
from editor.ui.territory.tints import (
    EARTH,
    contrast,
    data_tint,
    grounds,
    highlighted,
    name_ink,
    pin_edge,
    region_tint,
)

BOUNDS = Bounds(0, 0, 1313, 735)
TEXT, SHAPE = 4.5, 3.0
BOTH = pytest.mark.parametrize("tones", [look.LIGHT, look.DARK], ids=["light", "dark"])
# So large that the strokes of letters have cores in their own colour.
RATIO = 4
TONES = [
    *range(3 * len(look.DATA_TONES)),
    *(codes.step(number, 9) for number in range(9)),
    codes.SOUND,
    codes.FAULTY,
    None,
]


@pytest.fixture(params=["light", "dark"])
def tones(request, qapp):
    before = QPalette(qapp.palette())
    chosen = look.LIGHT if request.param == "light" else look.DARK
    qapp.setPalette(look.palette(chosen))
    yield chosen
    qapp.setPalette(before)


def test_contrast_is_that_of_the_guidelines():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@BOTH
def test_names_and_titles_can_be_read_on_every_ground(tones):
    plain = [region_tint(tone, tones) for tone in range(len(EARTH))] + [QColor(tones.sea)]
    for ground in plain:
        for shown in (ground, highlighted(ground, tones)):
            assert shown in grounds(tones)
            assert contrast(name_ink(tones), shown) >= TEXT
            assert contrast(tones.ink, shown) >= TEXT


@BOTH
@given(own=st.integers(0, 0xFFFFFF))
def test_names_can_be_read_on_any_colour_that_a_region_is_given(tones, own):
    ground = region_tint(0, tones, f"#{own:06x}")
    for shown in (ground, highlighted(ground, tones)):
        assert contrast(name_ink(tones), shown) >= TEXT
        assert contrast(tones.ink, shown) >= TEXT


@BOTH
def test_a_region_keeps_the_hue_that_it_is_given(tones):
    for own in ("#ff0000", "#0000ff", "#803020"):
        hue = region_tint(0, tones, own).hsvHue()
        away = abs(hue - QColor(own).hsvHue())
        assert min(away, 360 - away) < 20


@BOTH
@pytest.mark.parametrize("tone", TONES)
def test_pins_stand_out_from_every_ground(tones, tone):
    if tones.dark:
        # The outline is as dark as the night around; the pin shines within it.
        assert contrast(data_tint(tone, tones), tones.window) >= SHAPE
    else:
        assert all(contrast(pin_edge(tone, tones), on) >= SHAPE for on in grounds(tones))
        assert contrast(pin_edge(tone, tones), tones.pane) >= SHAPE


@BOTH
def test_data_tones_differ_from_each_other_and_from_none(tones):
    fills = [data_tint(tone, tones).name() for tone in range(len(look.DATA_TONES))]
    assert len({*fills, data_tint(None, tones).name()}) == len(fills) + 1


@BOTH
def test_each_step_of_a_scale_stands_out_more_than_the_one_before(tones):
    ground = QColor(tones.pane)
    for steps in range(2, 8):
        fills = [data_tint(codes.step(number, steps), tones) for number in range(steps)]
        ratios = [contrast(fill, ground) for fill in fills]
        assert ratios == sorted(ratios)
        # Dark to light in even steps, so that a scale can be read without seeing colours.
        assert all(b / a > 1.1 for a, b in itertools.pairwise(ratios))


@BOTH
@pytest.mark.parametrize("ground", ["#000000", "#ffffff", "#808080", "#c03030"])
def test_what_is_written_on_a_picture_can_be_read_whatever_lies_below(qapp, tones, ground):
    font = QFont(qapp.font())
    font.setPixelSize(13)
    title = TitleSprites(title_font(font), tones, RATIO).sprite("Hills")
    name = NameSprites(tones, RATIO).sprite(PlacedName(0, 0, ("Hills",), 13, 30, 13), True)
    for sprite, ink in ((title, QColor(tones.ink)), (name, name_ink(tones))):
        image = QImage(sprite.size(), QImage.Format.Format_RGB32)
        image.fill(QColor(ground))
        painter = QPainter(image)
        painter.drawPixmap(0, 0, sprite)
        painter.end()
        written = _close_to(sprite.toImage(), ink)
        around = _around(written, RATIO) - _around(written, RATIO // 2)
        assert len(around) > 100
        ratios = sorted(contrast(ink, image.pixelColor(x, y)) for x, y in around)
        # At a few corners the halo is thin.
        assert ratios[len(ratios) // 10] >= TEXT


def _close_to(image, ink):
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 250 and contrast(image.pixelColor(x, y), ink) < 1.1
    }


def _around(pixels, reach):
    span = range(-reach, reach + 1)
    return {(x + dx, y + dy) for x, y in pixels for dx in span for dy in span}


def test_plates_and_chips_can_be_read(qapp, tones):
    font = QFont(qapp.font())
    font.setPixelSize(13)
    image = _blank(QSize(300, 120), tones.sea)
    painter = QPainter(image)
    corner = QPointF(20, 10)
    paint_plate(painter, corner, "Hills", font, tones)
    chip = Chip("1304, 100", "Environment", font, tones)
    rect = QRectF(chip.rect(QPointF(0, 80), QRectF(0, 0, 300, 120)))
    chip.paint(painter, rect)
    painter.end()
    half = rect.adjusted(4, 4, -4, -rect.height() / 2)
    for part in (plate_rect(corner, "Hills", font), half, half.translated(0, half.height())):
        assert _strongest(image, part) >= TEXT


def test_all_that_floats_over_the_map_can_be_read(stand, tones):
    view = stand.show(MapContent(BOUNDS), pins=[])
    rows = [LegendRow(f"Sector {n}", n, 10, 3) for n in range(7)]
    stand.show_legend("Colour by sector", rows)
    view.chrome.legend.rows.selectionModel().select(
        view.chrome.legend.rows.model().index(1), QItemSelectionModel.SelectionFlag.Select
    )
    view.chrome.notice.say("The picture cannot be shown", "It is not there.")
    view.chrome.notice.offer("Choose another")
    note = DimmedNote(view)
    note.tell(3, 40)
    card = HoverCard(view)
    card.show_text(CardText("Hills", "Environment · x 5  y 5", "A beginning", "A problem"))
    card.show()
    card.place(QPointF(200, 500))
    stand.rest()
    image = _blank(stand.window.size(), tones.window)
    stand.window.render(image)
    checked = set()
    for part in view.findChildren(QWidget):
        if isinstance(part, QLabel | QAbstractButton) and part.isVisible() and part.text():
            assert _strongest(image, _place(part, stand.window)) >= TEXT, part.text()
            checked.add(part.text())
    assert checked > {"Colour by sector", "2 more", "It is not there.", "Show all", "A problem"}
    shown = view.chrome.legend.rows
    for number in range(5):
        row = shown.visualRect(shown.model().index(number))
        row = QRectF(row.translated(shown.viewport().mapTo(stand.window, QPoint())))
        label, count = row.adjusted(30, 2, -60, -2), row.adjusted(row.width() - 50, 2, -2, -2)
        assert _strongest(image, label) >= TEXT
        assert _strongest(image, count) >= TEXT


def _blank(size, tone):
    image = QImage(size * RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(RATIO)
    image.fill(QColor(tone))
    return image


def _place(part, window):
    return QRectF(QRect(part.mapTo(window, QPoint()), part.size()))


def _strongest(image, part):
    """The contrast to the ground of what differs most from it: the cores of the letters."""
    area = QRectF(part.topLeft() * RATIO, part.size() * RATIO).toAlignedRect()
    cut = image.copy(area.intersected(QRect(QPoint(), image.size())))
    pixels = np.frombuffer(cut.constBits(), np.uint32)
    values, counts = np.unique(pixels, return_counts=True)
    ground = QColor.fromRgb(int(values[counts.argmax()]))
    return max(
        contrast(QColor.fromRgb(int(value)), ground)
        for value, count in zip(values, counts, strict=True)
        if count >= RATIO * RATIO
    )

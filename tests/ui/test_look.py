"""Every tone that text has can be read on every ground it stands on."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QProxyStyle,
    QStyle,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui import icons, look
from editor.ui.actions import ACTIONS
from editor.ui.changes.detail import DetailPane
from editor.ui.style import style_sheet

GROUNDS = ("window", "pane", "selection", "accent_tint", "sea")
TEXTS = ("ink", "muted", "accent", "problem", "added")


def luminance(tone: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    colour = QColor(tone)

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * linear(colour.redF())
        + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF())
    )


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tones", [look.LIGHT, look.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_can_be_read_on_every_ground(tones: look.Tones, ground: str, text: str) -> None:
    assert contrast(getattr(tones, text), getattr(tones, ground)) >= 4.5


@pytest.mark.parametrize("tones", [look.LIGHT, look.DARK], ids=["light", "dark"])
def test_text_can_be_read_on_the_sea_and_on_the_accent(tones: look.Tones) -> None:
    assert contrast(tones.ink, tones.sea) >= 4.5
    assert contrast(tones.muted_on_sea, tones.sea) >= 4.5
    assert contrast(tones.on_accent, tones.accent) >= 4.5


@pytest.mark.parametrize("tones", [look.LIGHT, look.DARK], ids=["light", "dark"])
def test_what_can_be_filled_in_stands_out_from_what_it_lies_on(tones: look.Tones) -> None:
    for ground in ("window", "pane"):
        assert contrast(tones.edge, getattr(tones, ground)) >= 3
        assert contrast(tones.accent, getattr(tones, ground)) >= 3


@pytest.mark.parametrize("tones", [look.LIGHT, look.DARK], ids=["light", "dark"])
def test_widgets_know_their_tones_from_the_palette(qtbot: QtBot, tones: look.Tones) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setPalette(look.palette(tones))
    assert look.tones_of(widget) is tones
    assert widget.palette().color(QPalette.ColorRole.Text).name() == tones.ink.lower()


def test_the_style_sheet_leaves_no_name_unfilled() -> None:
    for tones in (look.LIGHT, look.DARK):
        assert "$" not in style_sheet(tones)


def test_every_icon_of_an_action_is_in_the_set(qtbot: QtBot) -> None:
    for row in ACTIONS:
        if row.icon:
            drawn = icons.icon(row.icon).pixmap(16, 16).toImage()
            assert any(drawn.pixelColor(x, y).alpha() > 0 for x in range(16) for y in range(16)), (
                row.icon
            )
    with pytest.raises(KeyError):
        icons.icon("no such icon")


def test_letters_are_drawn_as_they_are(qapp: QApplication) -> None:
    """Some faces draw "4x10" with a sign of multiplication, and "->" as an arrow."""
    font = look.interface_font()
    assert font.featureValue(QFont.Tag("calt")) == 0
    assert font.isFeatureSet(QFont.Tag("calt"))
    for feature in ("calt", "liga"):
        assert look.source_font(13).featureValue(QFont.Tag(feature)) == 0
        assert look.source_font(13).isFeatureSet(QFont.Tag(feature))


def test_the_type_scale_is_measured_in_the_applications_font(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.font()
    labels = {style: QLabel("x") for style in look.Text}
    for style, label in labels.items():
        qtbot.addWidget(label)
        look.wear(label, style)
    sizes = {style: label.font().pixelSize() for style, label in labels.items()}
    assert sizes[look.Text.SMALL] < sizes[look.Text.HEADING] < sizes[look.Text.TITLE]
    try:
        larger = QFont(before)
        larger.setPixelSize(2 * QFontInfo(before).pixelSize())
        look.set_application_font(app, larger)
        for style, label in labels.items():
            assert abs(label.font().pixelSize() - 2 * sizes[style]) <= 1, style
            assert label.font().family() == look.text_font(style).family()
    finally:
        look.set_application_font(app, before)
    assert {style: label.font().pixelSize() for style, label in labels.items()} == sizes


def test_an_icon_without_room_is_nothing(qapp: QApplication) -> None:
    # A button that is being laid out may ask for one; Qt's warnings fail tests.
    assert icons.icon("house").pixmap(QSize(0, 16)).isNull()
    canvas = QPixmap(8, 8)
    canvas.fill(QColor("white"))
    before = canvas.toImage()
    painter = QPainter(canvas)
    icons.icon("house").paint(painter, QRect(0, 0, 0, 0))
    icons.draw_icon(painter, "house", QRectF(2, 2, 0, 4), "black")
    painter.end()
    assert canvas.toImage() == before


class _WithIcons(QProxyStyle):
    """What desktops without a theme of their own ask for."""

    def styleHint(self, hint: QStyle.StyleHint, *args: Any) -> int:
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return int(super().styleHint(hint, *args))


def test_buttons_of_dialogs_have_words_alone(qtbot: QtBot) -> None:
    style = _WithIcons()
    for sheet, bare in (("", False), (style_sheet(look.LIGHT), True)):
        box = QDialogButtonBox()
        qtbot.addWidget(box)
        box.setStyle(style)
        box.setStyleSheet(sheet)
        button = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        assert button is not None
        assert button.icon().isNull() is bare


def test_a_change_of_tones_leaves_the_room_around_words(qtbot: QtBot) -> None:
    pane = DetailPane()
    qtbot.addWidget(pane)
    for tones in (look.LIGHT, look.DARK):
        pane.setStyleSheet(style_sheet(tones))
        told = pane.findChild(QLabel, "changeTold")
        assert told is not None
        told.ensurePolished()
        assert told.contentsRect().x() == 4 * look.STEP
        assert told.indent() == 0


def test_chips_are_round_with_small_letters_too(qtbot: QtBot) -> None:
    """Qt leaves out a radius that is more than half of the height."""
    chip = QToolButton()
    qtbot.addWidget(chip)
    small = QFont("DejaVu Sans")
    small.setPixelSize(9)
    chip.setFont(small)
    chip.setText("All 60")
    chip.setProperty("chip", True)
    chip.setStyleSheet(style_sheet(look.LIGHT))
    chip.show()
    chip.resize(chip.sizeHint())
    drawn = chip.grab().toImage()
    edge = QColor(look.LIGHT.hairline)
    assert drawn.pixelColor(chip.width() // 2, 0) == edge
    assert drawn.pixelColor(0, 0) != edge

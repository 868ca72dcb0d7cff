"""Line icons: in the palette's tone, and sharp where a pixel is several."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from editor.ui.icons import _svg, draw_icon, icon

TONE = "#803010"


def canvas(side: int, ratio: float = 1.0) -> QImage:
    made = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(ratio)
    return made


def by_hand(rect: QRectF, side: int) -> QImage:
    """The icon drawn straight from its SVG in device pixels."""
    made = canvas(side)
    painter = QPainter(made)
    renderer = QSvgRenderer(_svg("map-pin").replace("currentColor", TONE).encode())
    renderer.render(painter, rect)
    painter.end()
    return made


def plain(image: QImage) -> QImage:
    made = image.copy()
    made.setDevicePixelRatio(1)
    return made


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_in_device_pixels(qapp: object, ratio: float) -> None:
    image = canvas(60, ratio)
    for _ in range(2):  # made, then kept
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.translate(2, 4)
        draw_icon(painter, "map-pin", QRectF(4, 2, 16, 16), TONE)
        painter.end()
        assert plain(image) == by_hand(QRectF(6 * ratio, 6 * ratio, 16 * ratio, 16 * ratio), 60)


def test_between_pixels_it_is_moved_onto_them(qapp: object) -> None:
    image = canvas(40)
    painter = QPainter(image)
    draw_icon(painter, "map-pin", QRectF(5.3, 8.6, 16, 16), QColor(TONE))
    painter.end()
    assert image == by_hand(QRectF(5, 9, 16, 16), 40)


def test_it_can_be_turned(qapp: object) -> None:
    image = canvas(40)
    painter = QPainter(image)
    painter.translate(40, 0)
    painter.rotate(90)
    draw_icon(painter, "map-pin", QRectF(10, 10, 20, 20), TONE)
    painter.end()
    dark = [
        QPoint(x, y) for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() > 200
    ]
    # The pin's point, below when upright, is at the left.
    assert min(at.x() for at in dark) < 13
    assert QRect(9, 9, 22, 22).contains(dark[0])


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_buttons_icon_has_the_screens_pixels(qapp: object, ratio: float) -> None:
    pixmap = icon("map-pin").pixmap(QSize(16, 16), ratio)
    assert pixmap.size() == QSize(16, 16) * ratio
    assert pixmap.devicePixelRatio() == ratio
    palette = QApplication.palette()
    ink = palette.color(QPalette.ColorRole.ButtonText)
    sharp = pixmap.toImage()
    columns = range(sharp.width())
    tones = {
        sharp.pixelColor(x, y).rgb()
        for x in columns
        for y in columns
        if sharp.pixelColor(x, y).alpha() == 255
    }
    assert tones == {ink.rgb()}


def test_the_tone_follows_the_palette_and_the_mode(qapp: object) -> None:
    shown = icon("search")

    def tones(mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
        image = shown.pixmap(QSize(24, 24), 1.0, mode).toImage()
        places = [(x, y) for x in range(24) for y in range(24)]
        return {
            image.pixelColor(*at).name() for at in places if image.pixelColor(*at).alpha() > 250
        }

    before = tones()
    palette = QPalette(QApplication.palette())
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#123456"))
    palette.setColor(QPalette.ColorRole.Mid, QColor("#abcdef"))
    QApplication.setPalette(palette)
    assert "#123456" not in before
    assert tones() == {"#123456"}
    assert tones(QIcon.Mode.Disabled) == {"#abcdef"}


def test_a_button_is_sharp_in_a_grab_of_twice_the_pixels(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setAutoRaise(True)
    button.setIcon(icon("map-pin"))
    button.setIconSize(QSize(16, 16))
    button.resize(30, 30)

    image = canvas(60, 2.0)
    button.render(image, QPoint())
    # Drawn once more in single pixels, each of them would fill four.
    quads = [
        {image.pixelColor(2 * x + dx, 2 * y + dy).rgba() for dx in (0, 1) for dy in (0, 1)}
        for x in range(8, 22)
        for y in range(8, 22)
    ]
    assert sum(len(quad) > 1 for quad in quads) > 40


def test_a_name_that_the_set_lacks_is_refused(qapp: object) -> None:
    with pytest.raises(KeyError):
        icon("no such icon")

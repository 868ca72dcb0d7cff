"""Where the parts of a picture's box stand, and how the picture fits its frame."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from editor.ui.form.picture_face import Face, draw_thumbnail
from editor.ui.look import LIGHT

FRAME = QRectF(0, 0, 72, 44)


def mirrored(rect: QRect, width: int) -> QRect:
    return QRect(QPoint(width - rect.x() - rect.width(), rect.y()), rect.size())


@pytest.mark.parametrize("width", [120, 169, 170, 229, 230, 400])
@pytest.mark.parametrize("buttons", [False, True])
def test_from_the_right_everything_is_mirrored(width: int, buttons: bool) -> None:
    left = Face(QSize(width, 56), from_right=False, buttons=buttons)
    right = Face(QSize(width, 56), from_right=True, buttons=buttons)
    assert right.picture == mirrored(left.picture, width)
    assert right.words == mirrored(left.words, width)
    for number in (0, 1):
        assert right.button(number) == mirrored(left.button(number), width)


@pytest.mark.parametrize("width", [230, 400])
def test_no_part_lies_over_another(width: int) -> None:
    face = Face(QSize(width, 56), from_right=False, buttons=True)
    parts = [face.picture, face.words, face.button(1), face.button(0)]
    for before, after in pairwise(parts):
        assert before.right() < after.left()
    assert QRect(QPoint(), face.size).contains(parts[-1])


def test_in_a_narrow_box_the_picture_leaves_room_for_the_name() -> None:
    scant = Face(QSize(169, 56), from_right=False, buttons=False)
    roomy = Face(QSize(170, 56), from_right=False, buttons=False)
    assert scant.picture.width() == scant.picture.height()
    assert scant.words.width() > roomy.words.width()


def drawn(width: int, height: int) -> QImage:
    """A green picture of that size, drawn in the frame on white."""
    picture = QPixmap(width, height)
    picture.fill(Qt.GlobalColor.darkGreen)
    image = QImage(FRAME.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_thumbnail(painter, FRAME, picture, LIGHT, "image")
    painter.end()
    return image


def green(image: QImage) -> set[tuple[int, int]]:
    return {
        (x, y)
        for x in range(8, image.width() - 8)
        for y in range(8, image.height() - 8)
        if image.pixelColor(x, y).name() == "#008000"
    }


def test_a_page_fills_the_frame(qtbot: QtBot) -> None:
    for size in ((640, 360), (36, 72), (720, 44)):
        assert len(green(drawn(*size))) == (72 - 16) * (44 - 16)


def test_a_logo_shows_whole_and_no_larger_than_it_is(qtbot: QtBot) -> None:
    small = green(drawn(16, 16))
    assert (min(small), max(small)) == ((28, 14), (43, 29))
    large = green(drawn(440, 440))
    assert (min(large)[0], max(large)[0]) == (14, 57)

"""What is kept of a translated picture, over the English one, gives all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from tests.help_pictures.shrinking import in_colours, palette, what_differs

pytestmark = pytest.mark.qt


def window(button: QRect, size: int = 60) -> QImage:
    image = QImage(size, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#f6f1ea"))
    painter = QPainter(image)
    painter.fillRect(2, 2, 20, 40, QColor("#2f6b4f"))
    painter.fillRect(button, QColor("#a9482a"))
    painter.end()
    return image


def test_only_what_differs_is_kept_and_gives_the_whole() -> None:
    english, own = window(QRect(30, 40, 10, 6)), window(QRect(30, 40, 17, 6))
    table = palette(english)
    assert len(table) == 3
    kept = what_differs(own, english, table)
    seen = {(x, y) for x in range(60) for y in range(60) if kept.pixelColor(x, y).alpha()}
    assert seen == {(x, y) for x in range(40, 47) for y in range(40, 46)}
    whole = in_colours(english, table)
    painter = QPainter(whole)
    painter.drawImage(0, 0, kept)
    painter.end()
    assert whole == in_colours(own, table)


def test_what_has_little_in_common_is_kept_whole() -> None:
    english = window(QRect(30, 40, 10, 6))
    table = palette(english)
    for own in (window(QRect(0, 0, 60, 40)), window(QRect(30, 40, 10, 6), size=70)):
        assert what_differs(own, english, table) == in_colours(own, table)
